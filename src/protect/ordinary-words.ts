import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped } from '../model/cartography.ts';
import type { DataRecord } from '../model/record.ts';
import { once } from '../text/once.ts';
import { accessFor } from './access.ts';
import { wordsOf } from './file-texts.ts';
import { wordsSpoken } from './small-words.ts';

/** A word that so many write in small letters, each in rows of their own, is a word. */
const saidByMany = 3;

/** The desk review speaks as its documents do; rows of nobody are the team's, who speaks once however much it writes. */
const voiceOf = (record: DataRecord, actors: readonly string[]): string =>
  actors.length > 0 ? [...actors].sort().join(' ') : (textOf(record, 'document_titre') ?? '');

const withSingular = (word: string): string[] => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]);

/**
 * Words that the data show to be words of the language: several write them in small letters, in rows that are open to the
 * public, and not of the organisation whose name holds them. An interview that says «le zanvoril existe depuis dix ans»
 * makes no word of Zanvoril: neither its own, nor a closed one, nor that of a neighbour alone.
 */
export const ordinaryWords = once((cartography: Mapped): ReadonlySet<string> => {
  const access = accessFor(cartography, 'publique');
  const ownWords = new Map(cartography.actors.map((actor) => [actor.id, allNames(actor).flatMap(wordsOf)] as const));
  const voices = new Map<string, Set<string>>();
  for (const record of cartography.records) {
    if (!access.isOpen(record.id, 'profile') && !access.isOpen(record.id, 'statement')) continue;
    const actors = cartography.actorsByRecord[record.id] ?? [];
    const own = new Set(actors.flatMap((id) => ownWords.get(id) ?? []));
    const voice = voiceOf(record, actors);
    for (const word of [...wordsSpoken(record)].flatMap(withSingular)) {
      if (own.has(word)) continue;
      const known = voices.get(word);
      if (known) known.add(voice);
      else voices.set(word, new Set([voice]));
    }
  }
  return new Set([...voices].flatMap(([word, { size }]) => (size >= saidByMany ? [word] : [])));
});
