import { describe } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import type { SetAside } from '../model/table.ts';
import { compareCodeUnits, sortBy } from '../text/sort.ts';
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
  retrait: { fr: 'entretien retiré', en: 'interview withdrawn' },
};

const headers = {
  fr: { file: 'fichier', row: 'ligne', reason: 'motif', todo: 'à faire' },
  en: { file: 'file', row: 'row', reason: 'reason', todo: 'to do' },
} as const;

/** What the problems of a row say to do, once each. */
const adviceFor = (
  place: SetAside['place'],
  codes: string[],
  diagnostics: readonly Diagnostic[],
  language: Language,
): string =>
  [
    ...new Set(
      diagnostics
        .filter(({ code, place: at }) => codes.includes(code) && at?.file === place.file && at.row === place.row)
        .map((diagnostic) => describe(diagnostic, language).advice),
    ),
  ].join(' ');

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
  const columns = [...new Set(rows.flatMap((row) => row.headers))].sort(compareCodeUnits);
  const head = headers[language];
  const cells = rows.map(({ place, reason, codes, headers: own, cells: values }) => [
    place.file,
    String(place.row ?? ''),
    reasons[reason][language],
    adviceFor(place, codes, diagnostics, language),
    ...columns.map((header) => values[own.indexOf(header)] ?? ''),
  ]);
  const content = writeCsv([head.file, head.row, head.reason, head.todo, ...columns], cells, { forPeople: true });
  return { name: `rejets-${iso2}.csv`, content };
}
