import { interviewKeyOf } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { redactContacts, redactionMark } from '../text/redact.ts';
import { unpublishedSources } from './policy.ts';

/* Whether what a row gives for its source is a public document: an interview, a call, «confidentiel» is none. */

/** Folded ids of the interviews of the data: a source that is one of them is what somebody said. */
export const interviewIds = (records: readonly DataRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap((record) => (record.kind === 'entretiens' ? [foldWords(interviewKeyOf(record))] : [])));

const phrases = (lines: readonly string[]): string[][] =>
  lines.flatMap((line) => line.split('|').map((phrase) => phrase.split(' ')));

const { whole, leads, beginnings, published } = unpublishedSources;
const [leadWords, beginningWords, publishedWords] = [phrases(leads), phrases(beginnings), phrases(published)];
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
  if (publishedWords.some(has)) return true;
  if (!/https?:|www\./i.test(source) && isContactAlone(source)) return false;
  return !starts(words).some((at) => beginningWords.some((phrase) => standsAt(words, at, phrase)));
}

/** Whether a row has a source that is a public document, and none that is something else; null when it gives none. */
export function publicSourceOf(record: DataRecord, interviews: ReadonlySet<string>): boolean | null {
  const typed = [textOf(record, 'source'), record.publishedSource].filter((source) => typeof source === 'string');
  if (typed.length > 0) return typed.every((source) => isPublicSource(source, interviews));
  return textOf(record, 'source_url') === null ? null : true;
}
