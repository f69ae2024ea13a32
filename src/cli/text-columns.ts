import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { quoted } from '../text/format.ts';

/** What the columns of a table of texts may be called, folded. */
export const textHeaders = {
  id: ['id', 'identifiant', 'identifier', 'ref', 'reference', 'idtexte', 'textid', 'idtext'],
  text: ['text', 'texte', 'reponse', 'extrait', 'verbatim', 'answer'],
  column: ['column', 'colonne', 'champ', 'question', 'rubrique'],
  lang: ['lang', 'langue', 'language'],
} as const;

/** Headers that are an id only when every row has one of its own: «N°», «No», «Numéro», «Code». */
const numberHeaders: readonly string[] = [
  'n',
  'no',
  'nr',
  'num',
  'numero',
  'number',
  'ndordre',
  'numerodordre',
  'code',
];

/** Every header that may name or number a text: what tells a header row from the rows above it. */
export const idHeaders: readonly string[] = [...textHeaders.id, ...numberHeaders];

/** Where a column stands among headers, -1 for one that is not there. */
export function columnAt(key: keyof typeof textHeaders, headers: readonly string[]): number {
  const folded = headers.map(foldKey);
  return folded.findIndex((header) => (textHeaders[key] as readonly string[]).includes(header));
}

/** The column that numbers the rows, when no other names them; -1 for none. */
export const numberColumnAt = (headers: readonly string[]): number =>
  headers.map(foldKey).findIndex((header) => numberHeaders.includes(header));

/** Values that name each row: none is blank, none comes twice. */
export const areIds = (values: readonly string[]): boolean =>
  values.every((value) => value.trim() !== '') && new Set(values.map((value) => value.trim())).size === values.length;

/** How texts were named: the header of a column, or null for the number of the row of data; `passed` says which column was not. */
export interface NamedBy {
  header: string | null;
  passed: string | null;
}

/** «Identifiants : colonne « N° ».» */
export function namedByText({ header, passed }: NamedBy, language: Language): string {
  if (language === 'fr') {
    if (header !== null) return `Identifiants\u00a0: la colonne ${quoted(header, 'fr')}.`;
    const why = passed === null ? '' : ` La colonne ${quoted(passed, 'fr')} a des cellules vides ou répétées.`;
    return `Identifiants\u00a0: le numéro de la ligne de données (1 est la première sous les titres).${why}`;
  }
  if (header !== null) return `Ids: column ${quoted(header, 'en')}.`;
  const why = passed === null ? '' : ` Column ${quoted(passed, 'en')} has blank or repeated cells.`;
  return `Ids: the number of the row of data (1 is the first below the headers).${why}`;
}
