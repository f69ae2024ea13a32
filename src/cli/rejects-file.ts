import { columnByKey, matchHeaders } from '../columns/index.ts';
import { describe } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import type { SetAside } from '../model/table.ts';
import { sortBy } from '../text/sort.ts';
import { writeCsv } from '../writers/csv.ts';

const reasons: Record<SetAside['reason'], { fr: string; en: string }> = {
  'autre-pays': { fr: 'autre pays', en: 'another country' },
  'sans-cle': {
    fr: 'il manque ce qui fait la ligne (un nom, un texte…)',
    en: 'what makes the row is missing (a name, a text…)',
  },
  doublon: { fr: 'la même ligne existe ailleurs', en: 'the same row stands elsewhere' },
  illisible: { fr: 'ligne illisible', en: 'unreadable row' },
  'pays-inconnu': { fr: 'pays inconnu', en: 'unknown country' },
  total: { fr: 'ligne de total', en: 'totals row' },
  'sans-reponse': { fr: 'aucune cellule utilisable', en: 'no usable cell' },
  entete: { fr: 'en-tête répété', en: 'header repeated' },
  retrait: { fr: 'entretien retiré', en: 'interview withdrawn' },
};

const headers = {
  fr: { file: 'fichier', row: 'ligne', reason: 'motif', todo: 'à faire' },
  en: { file: 'file', row: 'row', reason: 'reason', todo: 'to do' },
} as const;

/** A cell that cannot be read costs its row nothing, save the country's. */
const isCause = ({ code, scope, place: at }: Diagnostic, { place, codes, reason }: SetAside): boolean =>
  codes.includes(code) &&
  at?.file === place.file &&
  (scope === 'file' ||
    (at.row === place.row && (scope === 'row' || (reason === 'pays-inconnu' && code === 'PAY-001'))));

/** What the problems that cost a row its place say to do, once each. */
const adviceFor = (row: SetAside, diagnostics: readonly Diagnostic[], language: Language): string =>
  [
    ...new Set(
      diagnostics
        .filter((diagnostic) => isCause(diagnostic, row))
        .map((diagnostic) => describe(diagnostic, language).advice),
    ),
  ].join(' ');

/** Written in place of what a private column holds. */
const hidden = '…';

/** Cells of a row by header, those of private columns hidden; of two same headers the first counts. */
function cellsByHeader({ kind, headers, cells }: SetAside): Map<string, string> {
  const byHeader = new Map<string, string>();
  for (const { index, header, key } of matchHeaders(kind, headers)) {
    if (byHeader.has(header)) continue;
    const cell = cells[index] ?? '';
    const isPrivate = key !== null && columnByKey(key, kind)?.layer === 'private';
    byHeader.set(header, isPrivate && cell.trim() !== '' ? hidden : cell);
  }
  return byHeader;
}

/** Rows set aside with their reasons and their cells, ready to mend and feed back; rows of other countries are left out. */
export function rejectsFile(
  setAside: SetAside[],
  diagnostics: readonly Diagnostic[],
  iso2: string,
  language: Language,
): OutputFile {
  const rows = sortBy(
    setAside.filter(({ reason }) => reason !== 'autre-pays'),
    ({ place }) => place.file,
    ({ place }) => place.row ?? 0,
  );
  // In the order of the files: whoever mends a row knows its columns by their places.
  const columns = [...new Set(rows.flatMap((row) => row.headers))];
  const head = headers[language];
  const cells = rows.map((row) => {
    const byHeader = cellsByHeader(row);
    return [
      row.place.file,
      String(row.place.row ?? ''),
      reasons[row.reason][language],
      adviceFor(row, diagnostics, language),
      ...columns.map((header) => byHeader.get(header) ?? ''),
    ];
  });
  const content = writeCsv([head.file, head.row, head.reason, head.todo, ...columns], cells, { forPeople: true });
  return { name: `rejets-${iso2}.csv`, content };
}
