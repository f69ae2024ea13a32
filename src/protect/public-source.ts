import { interviewKeyOf } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { redactContacts, redactionMark } from '../text/redact.ts';
import { isOfConversation } from './person-links.ts';
import { unpublishedSources } from './policy.ts';

/* Whether what a row gives for its source is a public document: an interview, a call, «confidentiel» is none. */

/** Folded ids of the interviews of the data: a source that is one of them is what somebody said. */
export const interviewIds = (records: readonly DataRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap((record) => (record.kind === 'entretiens' ? [foldWords(interviewKeyOf(record))] : [])));

const phrases = (lines: readonly string[]): string[][] =>
  lines.flatMap((line) => line.split('|').map((phrase) => phrase.split(' ')));

const { whole, leads, beginnings, anywhere, published, unregistered } = unpublishedSources;
const [leadWords, beginningWords, publishedWords] = [phrases(leads), phrases(beginnings), phrases(published)];
const [anywhereWords, unregisteredWords] = [phrases(anywhere), phrases(unregistered)];
const wholeTexts: ReadonlySet<string> = new Set(phrases(whole).map((words) => words.join(' ')));

const standsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => (word === '#' ? /^\d/.test(words[at + index] ?? '') : words[at + index] === word));

/** Places where a source may begin, once words that lead to it are passed. */
function starts(words: readonly string[]): number[] {
  const found = [0];
  for (const at of found) {
    for (const lead of leadWords) {
      const next = at + lead.length;
      if (standsAt(words, at, lead) && next < words.length && !found.includes(next)) found.push(next);
    }
  }
  return found;
}

/** A telephone, a mailbox or a person, and nothing else. */
const isContactAlone = (source: string): boolean => {
  const left = redactContacts(source);
  return left !== source && !/\p{L}{2}/u.test(left.replaceAll(redactionMark, ''));
};

/** «Non publié», «pas encore paru»: a word before them turns it round; not before an address. */
const isNegated = (words: readonly string[], phrase: readonly string[]): boolean =>
  !/^(?:https?|www)$/.test(phrase[0] ?? '') &&
  words.some(
    (_, at) => standsAt(words, at, phrase) && words.slice(Math.max(0, at - 2), at).some((word) => negations.has(word)),
  );
const negations: ReadonlySet<string> = new Set('non no not ne pas jamais never'.split(' '));

/** Whether an address stands there that anyone may open; that of a conversation is none. */
const givesWebPage = (typed: string): boolean =>
  typed.split(/[\s;,|<>()]+/).some((part) => webAddress.test(part) && !isOfConversation(part));
const webAddress = /^(?:https?:\/\/)?[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+(?::\d+)?(?:[/?#].*)?$/iu;

/** Whether a card gives the number under which a register has the organisation. */
export function isRegistered(record: DataRecord): boolean {
  const typed = textOf(record, 'registre');
  if (typed === null || !isPublicSource(typed, new Set())) return false;
  const words = foldWords(typed).split(' ');
  return !unregisteredWords.some((phrase) => standsAt(words, 0, phrase));
}

/** What a source is, it says in so many signs. */
const longest = 500;

/** Whether a source, as typed, is a document that anyone may read. */
export function isPublicSource(typed: string, interviews: ReadonlySet<string>): boolean {
  const source = typed.slice(0, longest);
  const words = foldWords(source).split(' ');
  const has = (phrase: readonly string[]) => words.some((_, at) => standsAt(words, at, phrase));
  if (wholeTexts.has(words.join(' ')) || words.join('') === '') return false;
  const parts = source.split(/[,;|/+&]|\s(?:et|and)\s/u).map(foldWords);
  if (parts.every((part) => interviews.has(part))) return false;
  if (anywhereWords.some(has) || publishedWords.some((phrase) => isNegated(words, phrase))) return false;
  if (publishedWords.some(has)) return true;
  if (!/https?:|www\./i.test(source) && isContactAlone(source)) return false;
  return !starts(words).some((at) => beginningWords.some((phrase) => standsAt(words, at, phrase)));
}

/** Whether a row has a source that is a public document, and none that is something else; null when it gives none. */
export function publicSourceOf(record: DataRecord, interviews: ReadonlySet<string>): boolean | null {
  if (record.kind === 'revue') return isPublicDocument(record, interviews);
  const typed = [textOf(record, 'source'), record.publishedSource].filter((source) => typeof source === 'string');
  if (typed.length > 0) return typed.every((source) => isPublicSource(source, interviews));
  const address = textOf(record, 'source_url');
  return address === null ? null : givesWebPage(address);
}

/** The same of a document that was read: an interview is one where a page on the web gives it. */
function isPublicDocument(record: DataRecord, interviews: ReadonlySet<string>): boolean | null {
  const [title, address] = [textOf(record, 'document_titre'), textOf(record, 'document_url')];
  if (address !== null && !givesWebPage(address)) return false;
  return title === null ? null : isPublicSource(address === null ? title : `${title} ${address}`, interviews);
}
