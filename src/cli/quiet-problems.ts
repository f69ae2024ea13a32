import { describe, type Tally } from '../diagnostics/index.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Language } from '../model/stage.ts';
import { contactsAsShapes, shapeOf } from '../text/contact-shapes.ts';
import { foldWords } from '../text/fold.ts';
import { quietFile } from '../text/quiet-file.ts';
import { isQuestionId } from './question-id.ts';

/*
 * What is printed of a cell. Problems are read on a screen, mailed, and kept in the log of a server: a cell of a private,
 * closed or unknown column is told by its shape alone, and so are telephones, e-mails and persons wherever they stand; of
 * free text nothing is quoted. The cell's address is always told: who has the file sees the rest there.
 */

/** The column a place stands in: null when it is not known; `header` for a cell of the header row, which is no data. */
export type ColumnAt = (place: Place) => ColumnSpec | 'header' | null;

/** Parameters that never hold the content of a cell: names of columns, files and kinds, counts, ids of decisions. */
const safeParams = new Set([
  ...['colonne', 'colonnes', 'type', 'fichier', 'fichiers', 'file', 'ligne', 'jour', 'borne', 'pays', 'code', 'cle'],
  ...[
    'longueur',
    'indicatif',
    'n',
    'cellules',
    'attendues',
    'premiere',
    'derniere',
    'mieux',
    'feuille',
    'axe',
    'libre',
  ],
]);

/** Parameters that are the name of a file. */
const fileParams = new Set(['fichier', 'file']);

/** A poor word is told by itself, whatever text it stands in: nobody could find it otherwise. */
const ownWords = new Set(['mot']);

/** Problems whose value is a code of our own list, whatever the cell holds beside it. */
const ownValues = new Set(['COD-004']);

/** More than a wrong answer, a number or a name takes: somebody wrote a sentence there. */
const longest = 60;

/** Problems of the grid, of country files and of the project: no cell of theirs is about anybody. */
const isOfData = ({ code, place }: Diagnostic): boolean =>
  !/^(?:GRI|PAQ|PRJ|FUI)-/.test(code) && !/\.(?:ya?ml)$/i.test(place?.file ?? '');

/** Problems of a file in which no table was found: they show its first row. */
const noTable = new Set(['LEC-004', 'LEC-005']);
/** A title standing nearly alone has not as many words, nor has a note as few. */
const mostInTitle = 4;

/** Problems that quote cells of a row whatever their columns, texts to be coded, or a sentence under a list. */
const quotesRow = new Set([
  'COL-002',
  'COL-003',
  'LEC-007',
  'LEC-009',
  'LEC-034',
  'LEC-069',
  'LEC-082',
  'COR-001',
  'COR-014',
]);

/** Ids that a team gives to its rows, as short as «E014» or «SN-E14», tell nobody who they are. */
const rowIds = new Set(['id_entretien', 'id_constat', 'id']);
const isShortId = (text: string): boolean =>
  isQuestionId(text) || /^(?=.*\d)(?!.*\d{6})[\p{Lu}\d_/-]{1,12}$/u.test(text);
/** Parameters that are the id of a row or of a decision, as somebody typed it. */
const idParams = ['id', 'decision', 'annule'];
const quotesId = /^(?:DBL|ACC|DEC)-|^IDE-00[4568]/;

/** Whole degrees tell that a number is wrong, never where somebody lives. */
const coordinates = new Set(['latitude', 'longitude']);
const wholeDegrees = (text: string): string | null => /^\s*([+-]?\d{1,4})(?:[.,]\d*)?\s*$/.exec(text)?.[1] ?? null;

/** A code as the grid writes one, with its axis. */
const codeWithAxis = /^(?:role|theme|force|faiblesse|besoin|domaine|public):[a-z]+(?:-[a-z]+)*$/;

type Verdict = 'shape' | 'clean';

/** How much of a cell may be printed. */
export function verdictOf(column: ColumnSpec | null): Verdict {
  if (column === null) return 'shape';
  const { layer, type, isOpen } = column;
  if (layer === 'private' || layer === 'seat' || type === 'phone' || type === 'email') return 'shape';
  const isFreeText = type === 'text' || isOpen === true;
  return isFreeText && (layer === 'internal' || layer === 'statement' || isOpen === true) ? 'shape' : 'clean';
}

/** A function that takes out of a problem what must not be printed. */
export function quietly(columnAt: ColumnAt, language: Language): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => {
    if (!isOfData(diagnostic)) return diagnostic;
    const { code, place, scope, params } = diagnostic;
    const isCell = place?.row !== undefined && scope !== 'file' && scope !== 'column';
    const stands = place?.column !== undefined || place?.header !== undefined;
    const found = place !== undefined && stands ? columnAt(place) : null;
    const column = found === 'header' ? null : (found ?? decidedColumn(diagnostic, columnAt));
    const isData = found !== 'header' && (isCell || (place?.row !== undefined && stands));
    // A row told whole by the reader holds cells of every column.
    const isRawRow = quotesRow.has(code);
    const isText = /^COR-/.test(code); // its columns are not those of the model
    const isKnownData = isData && (stands || column !== null);
    // What was answered to a question of ours, and the answers we offered.
    // A code typed with its axis (`besoin:financement`) holds no words of anybody.
    const isAnswer = code === 'DEC-009' || (code === 'DEC-010' && codeWithAxis.test(diagnostic.actual ?? ''));
    // A column of codes that holds sentences: what stands there is no code.
    const isProse = isText && typeof params.code === 'string' && /\s/.test(params.code);
    const isShut = isRawRow || isProse || (!isText && !isAnswer && isKnownData && verdictOf(column) === 'shape');
    return rewrite(diagnostic, isShut ? 'shape' : 'clean', column, language);
  };
}

/** A decision that fixes a cell quotes what it puts there. */
function decidedColumn({ code, params: { colonne } }: Diagnostic, columnAt: ColumnAt): ColumnSpec | null {
  if (code !== 'DEC-004' || typeof colonne !== 'string') return null;
  const found = columnAt({ file: '', header: colonne });
  return found === 'header' ? null : found;
}

function rewrite(diagnostic: Diagnostic, verdict: Verdict, column: ColumnSpec | null, language: Language): Diagnostic {
  const { code, actual, suggestion, params, place, scope } = diagnostic;
  const isShut = verdict === 'shape';
  const isLong = column !== null && (actual ?? '').length > longest;
  const file = place?.file ?? '';
  const withoutFile = (text: string) => (file === '' ? text : text.replaceAll(file, quietFile(file, language)));
  const clean = (text: string) => contactsAsShapes(withoutFile(text), language, { keepsWeb: column?.type === 'url' });
  const ids = new Set(quotesId.test(code) ? idParams.map((key) => params[key]) : []);
  const cell = (text: string): string => {
    if (ids.has(text)) return isShortId(text) ? text : shapeOf(text, language);
    // Cut short where the problem was found: «…01», «…@gmail.com».
    if (text === '' || text === '…' || (column?.layer === 'contact' && text.startsWith('…'))) return text;
    if (isShut && column !== null && rowIds.has(column.key) && isShortId(text)) return text;
    if (isShut && column !== null && coordinates.has(column.key)) return wholeDegrees(text) ?? shapeOf(text, language);
    if (isShut) return shapeOf(text, language);
    return isLong ? shapeOf(text, language) : clean(text);
  };
  const param = (key: string, value: string | number): string | number => {
    if (ids.has(value)) return cell(String(value));
    if (fileParams.has(key) && typeof value === 'string') return quietFile(value, language);
    if (key === 'code' && isShut && /\s/.test(String(value))) return cell(String(value));
    if (safeParams.has(key)) return typeof value === 'number' ? value : clean(value);
    if (ownWords.has(key) || (key === 'valeur' && ownValues.has(code))) return clean(String(value));
    if (typeof value === 'number') return isShut ? '…' : value;
    return cell(value);
  };
  const quiet: Diagnostic = {
    ...diagnostic,
    params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, param(key, value)])),
  };
  if (place !== undefined) quiet.place = quietPlace(place, clean, language);
  if (actual !== undefined) quiet.actual = noTable.has(code) ? untitled(actual, cell, language) : cell(actual);
  if (suggestion !== undefined) quiet.suggestion = clean(suggestion);
  if (isShut) delete quiet.suggestion;
  // The id of an interview is closed; the place tells which row it is.
  if (scope !== 'actor') delete quiet.subject;
  return quiet;
}

/**
 * The first row of a file that is no table: somebody's notes, whatever sign seems to part them. What has many words, or those
 * of a sentence, is no title; one such cell, a contact cut in pieces or a sentence cut at its blanks close the whole row.
 */
function untitled(actual: string, cell: (text: string) => string, language: Language): string {
  const cells = actual.split(' | ');
  const whole = cells.join(' ');
  const isCut =
    cells.length > 2 &&
    cells.every((text) => !/\s/.test(text.trim())) &&
    foldWords(whole).split(' ').some(isOfSentence);
  const isShut =
    isCut ||
    cells.some(isNote) ||
    contactsAsShapes(whole, language) !== whole ||
    (whole.match(/\p{Nd}/gu) ?? []).length > mostDigits;
  return isShut ? cells.map((text) => shapeOf(text, language)).join(' | ') : cell(actual);
}

/** Years stand in titles; a telephone has more. */
const mostDigits = 8;
const isNote = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return words.length > mostInTitle || (words.length > 2 && foldWords(text).split(' ').some(isOfSentence));
};
/** Words by which a sentence is told from a title. */
const isOfSentence = (word: string): boolean => sentenceWords.has(word);
const sentenceWords = new Set(
  (
    'a ai as ont est sont etait sera je j tu il elle ils elles on nous vous ne pas plus que qu qui mais car me m te se s y lui leur ' +
    'au aux hier demain appeler rappeler voir has have is are was were he she they we i not but'
  ).split(' '),
);

/** A first row taken for headers may be data, and a file may be named after whom it was heard from. */
const quietPlace = (place: Place, clean: (text: string) => string, language: Language): Place => ({
  ...place,
  file: quietFile(place.file, language),
  ...(place.header === undefined ? {} : { header: clean(place.header) }),
});

/** For who knows no column: each cell is told by its shape alone. */
export const noColumn: ColumnAt = () => null;

/** Problems put together, told quietly: their texts are made anew from what is left. */
export function quietTallies(tallies: readonly Tally[], columnAt: ColumnAt, language: Language): Tally[] {
  const quiet = quietly(columnAt, language);
  return tallies.map((tally) => {
    const first = quiet(tally.first);
    const others = tally.others.map(({ value, at }) => ({
      value: quiet({ ...tally.first, actual: value }).actual ?? '',
      at,
    }));
    const places = tally.places.map((place) => quietPlace(place, (text) => contactsAsShapes(text, language), language));
    return { ...tally, first, ...describe(first, language), places, others };
  });
}
