import type { TableKind } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { keyColumnsByKind } from './key-columns.ts';
import { columnByKey } from './registry.ts';

/** Words of a header that announces a person. */
const personWords =
  /\b(?:responsables?|president(?:e|s)?|dirigeant(?:e|s)?|direct(?:eur|rice)|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|secretaire|tresori(?:er|ere)|representante?|interlocut(?:eur|rice)|point focal|focal point|personnes?|prenoms?|contacts?|first name|last name|surname|chair(?:man|woman|person)?|director|manager|leader|head)\b/;

/** Whether a header announces a person: «Responsable», «Contact». */
export const announcesPerson = (header: string): boolean => personWords.test(foldWords(header));

/** A cell that is a name rather than a contact, a number or a yes or no: two words of letters, or more. */
export const isPersonName = (cell: string): boolean =>
  !/[@\d]|www\.|https?:/i.test(cell) && (cell.match(/\p{L}{2,}/gu) ?? []).length >= 2;

/** Words that, alone or together, title a group of ways to reach somebody, whoever it is. */
const contactGroupWords = new Set(
  'contact contacts coordonnees adresse adresses siege social telephone telephones communication structure organisation organization association osc ong cso ngo address addresses office details of the de du des la le l et and'.split(
    ' ',
  ),
);

/** A title over several columns that says only that they hold contacts, not that these are a person's. */
const isContactGroup = (group: string): boolean =>
  foldWords(group)
    .split(' ')
    .every((word) => contactGroupWords.has(word));

/**
 * A title of its own under a group, where that is how it is read: the telephone or the e-mail under «Contacts», as if it
 * stood alone. Under a person's title it stays with its group, which alone says whose it is.
 */
export const standsAlone = (kind: TableKind, group: string, key: string | null): boolean => {
  const column = key === null ? undefined : columnByKey(key, kind);
  return (column?.layer === 'contact' || column?.layer === 'private') && isContactGroup(group);
};

/** «Nom» under «Contacts» or «Responsable» is a person's, never what names the row. */
export const isPersonsName = (kind: TableKind, group: string, key: string | null): boolean =>
  key !== null && announcesPerson(group) && keyColumnsByKind[kind].some((keys) => keys.includes(key));
