import { columnByKey } from '../columns/index.ts';
import { cellAddress } from '../diagnostics/index.ts';
import type { ColumnType } from '../model/column.ts';
import type { OutputFile } from '../model/output.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import type { CanonicalPart } from '../validate-sources.ts';
import { writeCsv } from '../writers/csv.ts';

const headers = {
  fr: ['fichier', 'feuille', 'ligne', 'cellule', 'colonne', 'était', 'est', 'pourquoi', 'code'],
  en: ['file', 'sheet', 'row', 'cell', 'column', 'was', 'is', 'why', 'code'],
} as const;

const several: Bilingual = { fr: 'valeurs séparées par un point-virgule', en: 'values separated by semicolons' };
const cleaned: Bilingual = { fr: 'blancs et signes invisibles enlevés', en: 'blanks and invisible characters removed' };
const code: Bilingual = { fr: 'code de la liste', en: 'code of the list' };
const place: Bilingual = { fr: 'code du pays ou de la division', en: 'code of the country or division' };
const number: Bilingual = {
  fr: 'nombre sans séparateur de milliers ni mots',
  en: 'number without thousands separator or words',
};

const whyByType: Record<ColumnType, Bilingual> = {
  text: cleaned,
  name: cleaned,
  names: several,
  code,
  codes: { fr: 'codes de la liste', en: 'codes of the list' },
  pairs: code,
  'grid-codes': { fr: 'codes de la grille d’analyse', en: 'codes of the analysis grid' },
  integer: number,
  number,
  year: { fr: 'année seule', en: 'year alone' },
  date: { fr: 'date au format AAAA-MM-JJ', en: 'date as YYYY-MM-DD' },
  'yes-no': { fr: 'oui ou non', en: 'oui or non' },
  country: place,
  zones: place,
  region: place,
  url: cleaned,
  email: several,
  phone: cleaned,
};

const header: Bilingual = { fr: 'titre du modèle', en: 'header of the template' };
const added: Bilingual = {
  fr: 'réponse qui n’était pas dans une cellule à elle (plusieurs colonnes, ou configuration)',
  en: 'answer that had no cell of its own (several columns, or configuration)',
};

/**
 * `modifications-XX.csv`: what canonical copies write otherwise than the originals, and why: cell by cell, then the headers,
 * one row a column, which would hide the cells if they came first.
 */
export function modificationsFile(parts: readonly CanonicalPart[], iso2: string, language: Language): OutputFile {
  const changes = parts.flatMap(({ account: { kind }, modifications }) =>
    modifications.map((modification) => ({ ...modification, table: kind })),
  );
  const isHeader = ({ kind }: { kind: string }) => kind === 'header';
  const ordered = [...changes.filter((one) => !isHeader(one)), ...changes.filter(isHeader)];
  const rows = ordered.map(({ place: at, column, was, is, kind: change, codes, table }) => {
    const type = columnByKey(column, table)?.type;
    const why = change === 'header' ? header : was === '' ? added : type ? whyByType[type] : cleaned;
    return [
      at.file,
      at.sheet ?? '',
      String(at.row ?? ''),
      cellAddress({
        file: at.file,
        ...(at.row === undefined ? {} : { row: at.row }),
        ...(at.column ? { column: at.column } : {}),
      }) ?? '',
      column,
      was,
      is,
      why[language],
      codes.join(' '),
    ];
  });
  return {
    name: `modifications-${iso2}.csv`,
    content: writeCsv([...headers[language]], rows, { forPeople: true }),
  };
}
