import { columnByKey, hiddenCell, matchHeaders, rejectsHeaders, titleAt } from '../columns/index.ts';
import { describe } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import { type SetAside, tableKinds } from '../model/table.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { remembered } from '../text/remembered.ts';
import { sortBy } from '../text/sort.ts';
import { writeCsv } from '../writers/csv.ts';

/** Why a row was set aside, in words. */
export const reasons: Record<SetAside['reason'], { fr: string; en: string }> = {
  'autre-pays': { fr: 'autre pays', en: 'another country' },
  'sans-cle': {
    fr: 'il manque ce qui fait la ligne (un nom, un texte…)',
    en: 'what makes the row is missing (a name, a text…)',
  },
  doublon: { fr: 'la même ligne existe ailleurs', en: 'the same row stands elsewhere' },
  illisible: { fr: 'ligne illisible', en: 'unreadable row' },
  'pays-inconnu': { fr: 'pays inconnu', en: 'unknown country' },
  total: { fr: 'ligne de total', en: 'totals row' },
  intertitre: { fr: 'intertitre', en: 'subheading' },
  note: { fr: 'note sous le tableau', en: 'note under the table' },
  exemple: { fr: 'exemple du modèle vide', en: 'example of the blank template' },
  'sans-reponse': { fr: 'aucune cellule utilisable', en: 'no usable cell' },
  'sans-entretien': { fr: 'aucun entretien ne correspond à cet accord', en: 'no interview matches this consent' },
  entete: { fr: 'en-tête répété', en: 'header repeated' },
  'au-dessus': { fr: 'ligne placée au-dessus des titres de colonnes', en: 'row above the column headers' },
  retrait: { fr: 'entretien retiré', en: 'interview withdrawn' },
};

const reasonOf = ({ reason }: SetAside, language: Language): string => reasons[reason][language];

/** A cell that cannot be read costs its row nothing, save the country's. */
const isCause = ({ code, scope, place: at }: Diagnostic, { place, codes, reason }: SetAside): boolean =>
  codes.includes(code) &&
  at?.file === place.file &&
  (at.sheet === undefined || at.sheet === place.sheet) &&
  (scope === 'file' ||
    (at.row === place.row && (scope === 'row' || (reason === 'pays-inconnu' && code === 'PAY-001'))));

/**
 * What the problems that cost a row its place say to do, once each, in their order. Problems are found by their row: looking
 * through all of them for each row of a register would take minutes.
 */
function advisor(diagnostics: readonly Diagnostic[], language: Language): (row: SetAside) => string {
  const ofFiles = diagnostics.filter(({ scope }) => scope === 'file');
  const byRow = groupBy(
    diagnostics.filter(({ scope }) => scope !== 'file'),
    ({ place }) => `${place?.row}\n${place?.file}`,
  );
  return (row) => {
    const near = [...ofFiles, ...(byRow.get(`${row.place.row}\n${row.place.file}`) ?? [])];
    const causes = near.filter((diagnostic) => isCause(diagnostic, row));
    return [...new Set(causes.map((diagnostic) => describe(diagnostic, language).advice))].join(' ');
  };
}

/** Rows of one table may each have another number of cells beyond the header: few are remembered at once. */
const widthsKept = 50;

/**
 * Cells of a row by title, those of private columns hidden when asked. None is lost: a column without a title has one made
 * for it, cells beyond the header too, and the second of two same headers is «… (2)», read as neither. What the headers mean
 * is found once for all the rows under them: a quote left open sets a million aside.
 */
function cellsByTitle(
  kind: SetAside['kind'],
  hidesPrivate: boolean,
  language: Language,
): (row: SetAside) => Map<string, string> {
  const keyOf = remembered((title: string) => matchHeaders(kind, [title])[0]?.key ?? null);
  const columnsOf = once((headers: readonly string[]) =>
    remembered(
      (width: number) =>
        matchHeaders(kind, [...headers, ...Array.from({ length: width - headers.length }, () => '')])
          .filter(({ isOwn }) => !isOwn) // a mended row that is set aside again
          .map(({ index, header, key }) => ({ index, header, key, title: titleAt(headers, index, language) })),
      undefined,
      widthsKept,
    ),
  );
  const isPrivate = (key: string | null) => hidesPrivate && key !== null && columnByKey(key, kind)?.layer === 'private';
  return ({ headers, cells }) => {
    const byTitle = new Map<string, string>();
    for (const { index, header, key, title } of columnsOf(headers)(Math.max(headers.length, cells.length))) {
      const cell = cells[index] ?? '';
      const isFilled = cell.trim() !== '';
      if (!isFilled && (header.trim() === '' || byTitle.has(title))) continue;
      const meant = key ?? (byTitle.has(title) ? keyOf(header) : null);
      byTitle.set(freeTitle(title, keyOf, byTitle), isFilled && isPrivate(meant) ? hiddenCell : cell);
    }
    return byTitle;
  };
}

/** The title, or «titre (2)» when it is taken, in words that are no column. */
function freeTitle(title: string, keyOf: (title: string) => string | null, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} (${number})`) || taken.has(`${title} (${number}, non lue)`)) number += 1;
  const free = `${title} (${number})`;
  return keyOf(free) === null ? free : `${title} (${number}, non lue)`;
}

/** Nothing is to be mended in these: they are counted and told, and stay where they are. */
export const reasonsToLeave = [
  'autre-pays',
  'total',
  'intertitre',
  'note',
  'exemple',
  'entete',
] as const satisfies SetAside['reason'][];

/** A call or a decision left for later is waited for, not wrong; an answer not understood is mended in its workbook. */
export const isToMend = ({ reason, kind }: Pick<SetAside, 'reason' | 'kind'>): boolean =>
  !reasonsToLeave.some((one) => one === reason) &&
  !((kind === 'accords' || kind === 'decisions') && reason === 'sans-reponse') &&
  !(kind === 'decisions' && reason === 'illisible');

/** Rows that a copy does not take over and that nothing is to be mended in; those of another country stay in the original. */
export const isLeft = (row: Pick<SetAside, 'reason' | 'kind'>): boolean =>
  !isToMend(row) && row.reason !== 'autre-pays';

/** Names of the files that `leftFiles` makes for a country. */
export const isLeftFile = (name: string, iso2: string): boolean =>
  new RegExp(`^non-reprises-${iso2}-[a-z-]+\\.csv$`).test(name);

/** Rows of a total, notes, examples…, with their cells as typed: a copy of the tables alone would lose them. */
export const leftFiles = (
  setAside: readonly SetAside[],
  diagnostics: readonly Diagnostic[],
  iso2: string,
  language: Language,
): OutputFile[] =>
  tableKinds.flatMap((kind) => {
    const rows = setAside.filter((row) => row.kind === kind && isLeft(row));
    const name = `non-reprises-${iso2}-${kind}.csv`;
    return rows.length === 0 ? [] : [rejectsFile(rows, diagnostics, name, language, false)];
  });

/** Names of the files that `rejectsFiles` makes for a country, and of the single file of earlier versions. */
export const isRejectsFile = (name: string, iso2: string): boolean =>
  new RegExp(`^rejets-${iso2}(?:-[a-z-]+)?\\.csv$`).test(name);

/**
 * Rows set aside with their reasons and their cells, ready to mend and feed back: one file a kind of row, whose name says
 * the kind, so that it can be dropped into the data folder as it is. Rows of other countries are left out.
 */
export function rejectsFiles(
  setAside: readonly SetAside[],
  diagnostics: readonly Diagnostic[],
  iso2: string,
  language: Language,
  { hidesPrivate = true } = {},
): OutputFile[] {
  const ours = setAside.filter(isToMend);
  return tableKinds.flatMap((kind) => {
    const rows = ours.filter((row) => row.kind === kind);
    return rows.length === 0
      ? []
      : [rejectsFile(rows, diagnostics, `rejets-${iso2}-${kind}.csv`, language, hidesPrivate)];
  });
}

function rejectsFile(
  setAside: readonly SetAside[],
  diagnostics: readonly Diagnostic[],
  name: string,
  language: Language,
  hidesPrivate: boolean,
): OutputFile {
  const rows = sortBy(
    setAside,
    ({ place }) => place.file,
    ({ place }) => place.sheet ?? '',
    ({ place }) => place.row ?? 0,
  );
  const adviceFor = advisor(diagnostics, language);
  const byTitle = setAside[0] ? rows.map(cellsByTitle(setAside[0].kind, hidesPrivate, language)) : [];
  // In the order of the files: whoever mends a row knows its columns by their places.
  const columns = [...new Set(byTitle.flatMap((cells) => [...cells.keys()]))];
  const cells = rows.map((row, index) => [
    row.place.sheet === undefined ? row.place.file : `${row.place.file} (${row.place.sheet})`,
    String(row.place.row ?? ''),
    reasonOf(row, language),
    adviceFor(row),
    ...columns.map((title) => byTitle[index]?.get(title) ?? ''),
  ]);
  return { name, content: writeCsv([...rejectsHeaders[language], ...columns], cells, { forPeople: true }) };
}
