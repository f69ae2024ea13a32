import { problem } from '../diagnostics/index.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { harmfulWords } from './words-check-list.ts';

/** Columns that a report prints as its own words, by kind of file. */
const printedColumns: { [kind: string]: readonly string[] } = {
  recommandations: ['texte'],
  indicateurs: ['intitule'],
  mecanismes: ['limites', 'demandes'],
  engagements: ['demande'],
  revue: ['note'],
  projets: ['intitule', 'objectifs'],
};

/** What stands between quotation marks, and quoted paragraphs: others' words. Blanked, so that places stay. */
const othersWords = /«[^»]*»|“[^”]*”|"[^"\n]*"|^[ \t]*>.*$/gm;

const plain = (text: string): string =>
  Array.from(
    text.replace(othersWords, (quote) => quote.replace(/[^\n]/gu, ' ')),
    (letter) => letter.normalize('NFD')[0] ?? '',
  )
    .join('')
    .toLowerCase();

/** Each harmful word of a text, as it is written there, with its line. */
export function harmfulIn(text: string): { words: string; line: number; better: string }[] {
  const composed = text.normalize('NFC');
  const folded = plain(composed);
  // Letters outside the basic plane count two in one and one in the other: places are then left to the line alone.
  const isAligned = folded.length === composed.length;
  return harmfulWords
    .flatMap(({ pattern, better }) =>
      [...folded.matchAll(pattern)].map((found) => ({
        at: found.index,
        words: isAligned ? composed.slice(found.index, found.index + found[0].length) : found[0],
        line: folded.slice(0, found.index).split('\n').length,
        better,
      })),
    )
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)
    .filter(
      ({ at, words }, index, all) =>
        !all.slice(0, index).some((one) => one.at <= at && at + words.length <= one.at + one.words.length),
    )
    .map(({ words, line, better }) => ({ words, line, better }));
}

/** Harmful words in the narrative that people wrote, with file and line. */
export const checkNarrative = (narrative: readonly { file: string; markdown: string }[]): Diagnostic[] =>
  narrative.flatMap(({ file, markdown }) =>
    harmfulIn(markdown).map(({ words, line, better }) =>
      problem('CIT-010', { ligne: line, mot: words, mieux: better }, { place: { file, line } }),
    ),
  );

/** The same in the rows that a report prints as its own words: recommendations, notes of readers. */
export const checkRecords = (records: readonly DataRecord[]): Diagnostic[] =>
  records.flatMap((record) =>
    (printedColumns[record.kind] ?? []).flatMap((column) => {
      const text = textOf(record, column);
      const place = record.fields[column]?.at ?? record.at;
      return text === null
        ? []
        : harmfulIn(text).map(({ words, better }) =>
            problem('CIT-010', { ligne: place.row ?? place.line ?? '–', mot: words, mieux: better }, { place }),
          );
    }),
  );
