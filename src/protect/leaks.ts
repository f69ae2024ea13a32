import { problem } from '../diagnostics/create.ts';
import { cellAddress } from '../diagnostics/where.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { Place } from '../model/place.ts';
import { once } from '../text/once.ts';
import { timesAsTyped } from '../text/short-name.ts';
import { numbersOfTelephones, type Sought, textsOf, wordsOf, wordsSeenIn } from './file-texts.ts';
import { isNamedIn, type ToolWords } from './ordinary-names.ts';
import { personsNamedIn } from './private-persons.ts';
import type { ProtectedStrings } from './protected-strings.ts';
import { endsFound, plant, spansOf, type WordTree, wordsPlanted, wordTree } from './word-tree.ts';

/**
 * Ends of the names that stand on their own among words: «Collectif Teranga», who may not be named, is not read where
 * only the longer name of an organisation that the edition prints stands («Collectif Teranga des Femmes de Rufisque»).
 */
function endsOnTheirOwn(words: string[], tree: WordTree, openNames: readonly string[]): Set<WordTree> {
  const longer = wordTree();
  for (const name of openNames) if (name !== '') plant(longer, name.split(' '));
  const open = spansOf(words, longer);
  const isInside = (from: number, to: number) =>
    open.some(([start, end]) => start <= from && to <= end && end - start > to - from);
  return new Set(spansOf(words, tree).flatMap(([from, to, end]) => (isInside(from, to) ? [] : [end])));
}

/**
 * Searches every file of an edition for what it must not hold: one find a place and rule, with the files that hold it. A
 * find names the files and the rule, never the string. `toolWords` gives the same files without the data: a closed name
 * that stands there too is an ordinary word («Dialogue»), and is looked for in the words of the data alone.
 */
export function findLeaks(files: OutputFile[], given: ProtectedStrings, toolWords?: () => ToolWords): Diagnostic[] {
  const read = files.map((file) => ({ file, readings: readingsOf(file, given) }));
  const secret = toolWords ? withoutOrdinary(read, given, toolWords) : given;
  const found = new Map<string, { diagnostic: Diagnostic; files: string[] }>();
  for (const { file, readings } of read) {
    for (const diagnostic of leaksIn(file, readings, secret)) {
      const key = JSON.stringify([diagnostic.code, diagnostic.place, diagnostic.subject]);
      const known = found.get(key);
      if (!known) found.set(key, { diagnostic, files: [file.name] });
      else if (!known.files.includes(file.name)) known.files.push(file.name);
    }
  }
  return [...found.values()].map(({ diagnostic, files: names }) => ({
    ...diagnostic,
    params: { ...diagnostic.params, file: names.join(', ') },
  }));
}

/** One of the texts of a file, with the ends of what is looked for that it holds; its words would take ten times the room. */
interface Reading {
  text: string;
  ends: ReturnType<typeof endsFound>;
  /** Names that its words spell otherwise. */
  spelt: ReadonlySet<string>;
  /** Private cells whose person it names. */
  persons: ReadonlySet<number>;
}

function readingsOf(file: OutputFile, { tree, spellings, names, persons }: ProtectedStrings): Reading[] {
  const planted = wordsOfTree(tree);
  const sought: Sought = {
    isSought: (word) => planted.has(word) || spellings.isSought(word) || persons.finder.anchors.has(word),
    asTyped: names.flatMap(({ exact }) => exact ?? []),
  };
  return textsOf(file, sought).map((text) => {
    const words = wordsSeenIn(text);
    return {
      text,
      ends: endsFound(words, tree),
      spelt: new Set(spellings.spans(words).map(({ name }) => name)),
      persons: personsNamedIn(text, words, persons),
    };
  });
}

/** Once a tree: all of it is planted before the first file is read. */
const wordsOfTree = once((tree: WordTree): ReadonlySet<string> => wordsPlanted(tree));

/** Leaves out names that the files hold only as words of the tool itself. */
function withoutOrdinary(
  read: readonly { readings: Reading[] }[],
  secret: ProtectedStrings,
  toolWords: () => ToolWords,
): ProtectedStrings {
  const isMet = ({ end }: ProtectedStrings['names'][number]) =>
    read.some(({ readings }) => readings.some(({ ends }) => ends.has(end)));
  const isSpelt = read.some(({ readings }) => readings.some(({ spelt }) => spelt.size > 0));
  if (!isSpelt && !secret.names.some(isMet)) return secret;
  const own = toolWords();
  const ownReadings = own.files.flatMap((file) => readingsOf(file, secret));
  const said = new Set(ownReadings.flatMap(({ ends }) => [...ends]));
  const spelt = new Set(ownReadings.flatMap((reading) => [...reading.spelt]));
  const toldSpelt = new Set(own.texts.flatMap((text) => secret.spellings.spans(wordsOf(text)).map(({ name }) => name)));
  const isTold = ({ folded, exact }: ProtectedStrings['names'][number]) =>
    own.texts.some(
      (text) => isNamedIn(text, folded, secret.openNames) && (exact === null || timesAsTyped(text, exact) > 0),
    );
  return {
    ...secret,
    names: secret.names.filter((name) => !said.has(name.end) || isTold(name)),
    isSpelling: (name) => !spelt.has(name) || toldSpelt.has(name),
  };
}

function* leaksIn(file: OutputFile, readings: readonly Reading[], secret: ProtectedStrings): Generator<Diagnostic> {
  const { tree, names, contacts, persons, openNames: printedNames, placeByRun } = secret;
  const telephones = contacts.flatMap(({ sought }) => (typeof sought === 'string' ? sought : []));
  for (const { text, ends, spelt, persons: whom } of readings) {
    const isMet = names.some(({ end }) => ends.has(end));
    const alone = isMet ? endsOnTheirOwn(wordsSeenIn(text), tree, printedNames) : ends;
    const digits = numbersOfTelephones(text, telephones);
    const named = new Set<string>();
    let found = false;
    for (const { end, exact, actor, at } of names) {
      if (!alone.has(end) || (exact !== null && timesAsTyped(text, exact) === 0)) continue;
      yield problem('FUI-001', { file: file.name }, { subject: actor, ...(at ? { place: at } : {}) });
      named.add(actor);
      found = true;
    }
    for (const name of spelt) {
      const { actor, at } = secret.actorOf(name);
      if (named.has(actor) || secret.isSpelling?.(name) === false) continue;
      named.add(actor);
      const text = secret.textWith(name);
      yield text === null
        ? problem('FUI-001', { file: file.name }, { subject: actor, ...(at ? { place: at } : {}) })
        : problem(
            'FUI-011',
            { file: file.name, texte: nameOf(text) },
            { subject: actor, place: text, related: at ? [at] : [] },
          );
      found = true;
    }
    const met = contacts.filter(({ sought }) =>
      typeof sought === 'string' ? digits.includes(sought) : ends.has(sought),
    );
    const cells = [...whom].flatMap((cell) => persons.cells[cell] ?? []);
    const others = cells.filter(({ at }) => !met.some((contact) => contact.at === at));
    for (const { at, isPrivate, twin } of [...met, ...others]) {
      const other = twin();
      yield other === null
        ? problem(isPrivate ? 'FUI-002' : 'FUI-010', { file: file.name }, { place: at })
        : problem('FUI-004', { file: file.name, autre: nameOf(other) }, { place: at, related: [other] });
      found = true;
    }
    const places = [...ends].flatMap((end) => placeByRun.get(end) ?? []);
    for (const at of new Set(places)) {
      yield problem('FUI-003', { file: file.name }, { place: at });
      found = true;
    }
    if (found) return;
  }
}

const nameOf = (place: Place): string =>
  [place.line === undefined || place.row !== undefined ? place.file : `${place.file}:${place.line}`, cellAddress(place)]
    .filter(Boolean)
    .join(' ');
