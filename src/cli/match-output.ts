import type { MatchStep } from '../model/actor.ts';
import type { Language } from '../model/stage.ts';
import type { NamedRow, RowClusters, RowPair } from '../resolve/index.ts';
import { formatPlainNumber } from '../text/format.ts';
import { type CsvCell, neutralise, writeCsv } from '../writers/csv.ts';

/** Where a row stands: its file, and its number below the header. */
export interface Place {
  file: string;
  row: number;
}

/** What is written, and how. */
export interface Written {
  rows: readonly NamedRow[];
  places: readonly Place[];
  found: RowClusters;
  /** Two files: each row says which. */
  isWide: boolean;
  isJson: boolean;
  /** Into a file, which people open in a spreadsheet: no cell of the CSV is a formula there. A pipe gets cells as typed. */
  isFile: boolean;
  language: Language;
}

/** Headers of the CSV, for people; the keys of JSON stay. */
const headings: Readonly<Record<string, Record<Language, string>>> = {
  row: { fr: 'ligne', en: 'row' },
  cluster: { fr: 'groupe', en: 'group' },
  name: { fr: 'nom', en: 'name' },
  file: { fr: 'fichier', en: 'file' },
  row_1: { fr: 'ligne_1', en: 'row_1' },
  name_1: { fr: 'nom_1', en: 'name_1' },
  row_2: { fr: 'ligne_2', en: 'row_2' },
  name_2: { fr: 'nom_2', en: 'name_2' },
  score: { fr: 'score', en: 'score' },
  outcome: { fr: 'issue', en: 'outcome' },
  explanation: { fr: 'explication', en: 'explanation' },
  file_1: { fr: 'fichier_1', en: 'file_1' },
  file_2: { fr: 'fichier_2', en: 'file_2' },
};

/** What becomes of a pair, in a CSV. */
const outcomes: Record<RowPair['outcome'], Record<Language, string>> = {
  same: { fr: 'la même', en: 'the same' },
  'to-review': { fr: 'à relire', en: 'to review' },
};

/** Records turned to text at once. */
const chunkSize = 5000;
/** Letters of a name that are shown: a page typed in a cell is not written a thousand times over. */
const shownLetters = 300;

const shown = (name: string): string => (name.length > shownLetters ? `${name.slice(0, shownLetters)}…` : name);

/** Rows with their clusters, in the order of the input. A cluster bears the number of its first row, files end to end. */
export function* writeClusters({ rows, places, found, isWide, isJson, isFile, language }: Written): Generator<string> {
  const numberOf = (row: number): number | null => {
    const first = found.clusterOf[row] ?? null;
    return first === null ? null : first + 1;
  };
  const headers = ['row', 'cluster', 'name', ...(isWide ? ['file'] : [])];
  yield* chunked(rows.length, headers, { isJson, isFile, language }, (index) => {
    const { row, file } = places[index] ?? { row: index + 1, file: '' };
    const name = shown(rows[index]?.name ?? '');
    return { row, cluster: numberOf(index), name: name.trim() === '' ? null : name, ...(isWide ? { file } : {}) };
  });
}

/** Pairs with their score and why, by the row of each side. */
export function* writePairs({ rows, places, found, isWide, isJson, isFile, language }: Written): Generator<string> {
  const pairs = [...found.pairs].sort((a, b) => a.left - b.left || a.right - b.right);
  const headers = ['row_1', 'name_1', 'row_2', 'name_2', 'score', 'outcome', 'explanation'];
  if (isWide) headers.push('file_1', 'file_2');
  yield* chunked(pairs.length, headers, { isJson, isFile, language }, (index) => {
    const pair = pairs[index];
    if (!pair) return {};
    const [one, two] = [places[pair.left], places[pair.right]];
    return {
      row_1: one?.row ?? null,
      name_1: shown(rows[pair.left]?.name ?? ''),
      row_2: two?.row ?? null,
      name_2: shown(rows[pair.right]?.name ?? ''),
      score: pair.total,
      outcome: isJson ? pair.outcome : outcomes[pair.outcome][language],
      ...(isJson
        ? { steps: pair.steps.map((step) => stepAsJson(step, language)) }
        : { explanation: explanation(pair, language) }),
      ...(isWide ? { file_1: one?.file ?? '', file_2: two?.file ?? '' } : {}),
    };
  });
}

function stepAsJson({ comparison, level, weight, left, right }: MatchStep, language: Language) {
  return { comparison, level: level[language], weight, left: shown(left), right: shown(right) };
}

const explanation = ({ steps }: RowPair, language: Language): string =>
  steps
    .map(({ level, weight }) => `${level[language]} (${weight > 0 ? '+' : ''}${formatPlainNumber(weight, language)})`)
    .join(language === 'fr' ? '\u00a0; ' : '; ');

type Entry = { [header: string]: CsvCell | object };

function* chunked(
  count: number,
  headers: string[],
  { isJson, isFile, language }: Pick<Written, 'isJson' | 'isFile' | 'language'>,
  entryOf: (index: number) => Entry,
): Generator<string> {
  const cell = (value: Entry[string]): CsvCell =>
    isFile && typeof value === 'string' ? neutralise(value) : (value as CsvCell);
  const titles = headers.map((header) => headings[header]?.[language] ?? header);
  if (!isJson) yield writeCsv(titles, [], { forPeople: false });
  for (let from = 0; from < count; from += chunkSize) {
    const entries = Array.from({ length: Math.min(chunkSize, count - from) }, (_, index) => entryOf(from + index));
    if (isJson) yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    else {
      const records = entries.map((entry) => headers.map((header) => cell(entry[header])));
      const text = writeCsv(titles, records, { forPeople: false });
      yield text.slice(text.indexOf('\n') + 1);
    }
  }
}
