import { refusesToAnswer, saysDitto, saysNothing } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { ColumnType } from '../model/column.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CellContext, CellReader, CellReading } from './cell-reading.ts';
import { readCode, readCodes } from './read-code.ts';
import { readEmail, readPhone, readUrl } from './read-contact.ts';
import { readDate } from './read-date.ts';
import { readGridCodes } from './read-grid-codes.ts';
import { readLanguage } from './read-language.ts';
import { readNumber } from './read-number.ts';
import { readPairs } from './read-pairs.ts';
import { readCountry, readRegion, readZones } from './read-place.ts';
import { readName, readNames, readText } from './read-text.ts';
import { readTown } from './read-town.ts';
import { readYear } from './read-year.ts';
import { readYesNo } from './read-yes-no.ts';

const readerByType: Record<ColumnType, CellReader> = {
  text: readText,
  name: readName,
  names: readNames,
  code: readCode,
  codes: readCodes,
  pairs: readPairs,
  'grid-codes': readGridCodes,
  integer: readNumber,
  number: readNumber,
  year: readYear,
  date: readDate,
  'yes-no': readYesNo,
  country: readCountry,
  zones: readZones,
  region: readRegion,
  url: readUrl,
  email: readEmail,
  phone: readPhone,
};

/** Columns of text of which more is known than that. */
const readerByKey: { readonly [key: string]: CellReader } = { langue: readLanguage, ville_siege: readTown };

/** Lists come first: a code may be spelt like a blank word («aucune») or a refusal (`refus`). */
const codedTypes = new Set<ColumnType>(['code', 'codes', 'pairs', 'yes-no']);
/** A published figure names the answer it counts: «aucune» and «non renseigné» are two of them, and no blank. */
const namesAnswer = ({ column, kind }: CellContext): boolean => kind === 'chiffres-publies' && column.key === 'code';
/** Kinds of file in which people answer, and so may refuse. */
const answeringKinds = new Set(['entretiens', 'acteurs', 'revue', 'projets']);

/** Reads a cell as its column says. Never throws; a cell that no reader takes is told and left out. */
export function readCell(raw: string, cell: CellContext): CellReading {
  const reading = readAsTyped(raw, cell);
  return cell.column.layer === 'private' && reading.notes.length > 0
    ? { ...reading, notes: reading.notes.map(withoutValue) }
    : reading;
}

/** A private contact is told by its cell alone: problems are printed, and what is private never is. */
const withoutValue = ({ actual: _, suggestion: __, ...note }: Diagnostic): Diagnostic => ({
  ...note,
  params: { ...note.params, ...('valeur' in note.params ? { valeur: '…' } : {}) },
});

function readAsTyped(raw: string, cell: CellContext): CellReading {
  const text = raw.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g, '').trim();
  if (text === '') return { state: 'empty', notes: [] };
  if (saysDitto(text, cell.column)) {
    return { state: 'bad', notes: [problem('COD-025', { valeur: text }, { actual: text })] };
  }
  const isCoded = codedTypes.has(cell.column.type) || namesAnswer(cell);
  const blank = blankState(text, cell);
  if (!isCoded && blank !== null) return { state: blank, notes: [] };
  const reading = (readerByKey[cell.column.key] ?? readerByType[cell.column.type])(text, cell);
  if (reading.state === 'bad' && blank !== null) return { state: blank, notes: [] };
  if (reading.state === 'bad' && reading.notes.length === 0) {
    return { state: 'bad', notes: [problem('COD-007', { valeur: text, colonne: cell.column.key }, { actual: text })] };
  }
  return reading;
}

function blankState(text: string, { column, kind }: CellContext): 'nil' | 'refused' | null {
  if (saysNothing(text, column)) return 'nil';
  return answeringKinds.has(kind) && refusesToAnswer(text) ? 'refused' : null;
}
