import {
  answerKeyOf,
  answersOf,
  columnByKey,
  isYesOrNo,
  matchCode,
  otherCodeIn,
  type ReviewSheet,
  reviewSheetOf,
  reviewSheets,
  verdictIn,
} from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { rowPlace, type TypedCells } from './row-reader.ts';

type Fields = DataRecord['fields'];

/** The cell that a person answers in, and what stands beside it. */
interface AnswerCell {
  raw: string;
  at: Place;
  typed: TypedCells;
  /** What the row offers to choose from, as its evidence lists it. */
  offered: readonly string[];
}

/**
 * Reads the answers of a sheet of decisions to take, whatever words a person typed over its list, as what `decisions`
 * writes; what cannot be understood is told once, with its cell and what the list offers, and nothing is decided. Null
 * for any other table.
 */
export function sheetAnswerReader(
  table: Pick<Table, 'kind' | 'file' | 'sheet' | 'headers'>,
  codebook: Codebook,
): ((row: Row, typed: TypedCells) => TypedCells) | null {
  const headers = table.headers.map(({ header }) => header);
  const sheet = table.kind === 'decisions' ? reviewSheetOf(headers) : null;
  const key = answerKeyOf(headers);
  const match = table.headers.find((one) => one.key === key);
  if (sheet === null || key === null || !match) return null;
  const evidence = evidenceColumn(sheet, table.headers);
  const other = sheet === 'codes' ? table.headers.find((one) => one.key === 'valeur') : undefined;
  const placeOf = (row: Row, { letter, header }: HeaderMatch): Place => ({
    ...rowPlace(table, row),
    column: letter,
    header,
  });
  return (row, typed) => {
    const raw = (row.cells[match.index] ?? '').trim();
    const offered = evidence === undefined ? [] : offeredIn(sheet, row.cells[evidence.index] ?? '');
    const cell: AnswerCell = { raw, at: placeOf(row, match), typed, offered };
    const decided = raw === '' ? {} : (readAnswer(sheet, cell, codebook) ?? (isBlank(typed, key) ? later(cell) : null));
    if (decided === null) return open(typed, key, outOfList(sheet, cell));
    const isLater = decided.decision?.value === 'plus-tard';
    const wrong = other && !isLater ? unknownOther(typed, placeOf(row, other), codebook) : null;
    if (wrong) return open({ ...typed, diagnostics: withoutCell(typed.diagnostics, cell.at.column) }, key, wrong);
    return raw === '' ? typed : decides(typed, decided, key, cell.at);
  };
}

/** Whether the answer of a row was told not to be understood: its question stays open, and the row decides nothing. */
export const isMisunderstood = ({ diagnostics }: Pick<TypedCells, 'diagnostics'>): boolean =>
  diagnostics.some(({ code }) => code === 'DEC-009' || code === 'DEC-010');

/** What a row decides, as fields of `decisions`; null when its words are no answer there. */
function readAnswer(sheet: ReviewSheet, cell: AnswerCell, codebook: Codebook): Fields | null {
  const { raw, at, typed } = cell;
  const verdict = verdictIn(sheet, raw);
  if (sheet === 'champs' && verdict === null)
    return takesValue(typed.fields.autre, raw, codebook) ? typed.fields : null;
  if (sheet === 'attributions' && verdict === null) return chosenAmong(cell);
  return verdict === null ? null : { decision: { value: verdict, raw, at } };
}

const later = ({ raw, at }: AnswerCell): Fields => ({ decision: { value: 'plus-tard', raw, at } });

/** «Néant», «NSP»: words for nothing decide nothing. */
const isBlank = ({ nil, refused }: TypedCells, key: string): boolean => nil.includes(key) || refused.includes(key);

/** Yes and no are a value where a column asks for them, and nowhere else. */
function takesValue(column: Fields[string] | undefined, raw: string, codebook: Codebook): boolean {
  if (!isYesOrNo(raw)) return true;
  const asked = ['acteurs', 'entretiens', 'revue'] as const;
  const spec = asked.map((kind) => columnByKey(String(column?.value ?? ''), kind)).find((one) => one !== undefined);
  return spec?.type === 'yes-no' || (spec?.list !== undefined && matchCode(spec.list, raw, codebook) !== null);
}

/** One of the organisations proposed: its «Nom [identifiant]», its number in the list, or words that it alone has. */
function chosenAmong({ raw, at, typed, offered }: AnswerCell): Fields | null {
  const { autre_id: proposed } = typed.fields;
  if (!proposed) return null;
  const ids = proposed.raw
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const written = namedId(raw) ?? namedId(chosenLine(raw, offered) ?? '');
  const id = written?.id ?? (/^\d{1,2}$/.test(raw) ? ids[Number(raw) - 1] : ids.find((one) => one === raw));
  if (id === undefined) return null;
  const name = written?.name ?? namedId(offered[ids.indexOf(id)] ?? '')?.name ?? offered[ids.indexOf(id)] ?? id;
  const value = [id, ...ids.filter((one) => one !== id)].join(' | ');
  return { autre: { value: name, raw, at }, autre_id: { ...proposed, value } };
}

function namedId(text: string): { name: string; id: string } | null {
  const [, name, id] = /^(.*\S)\s*\[([^\][]+)\]\s*$/s.exec(text) ?? [];
  return name === undefined || id === undefined ? null : { name, id };
}

/** The only line offered that is, or holds, the words typed. */
function chosenLine(raw: string, offered: readonly string[]): string | undefined {
  const words = foldWords(raw);
  const name = (line: string) => foldWords(namedId(line)?.name ?? line);
  const same = offered.filter((line) => name(line) === words);
  const near = words.length < 3 ? [] : offered.filter((line) => ` ${name(line)} `.includes(` ${words} `));
  const found = same.length > 0 ? same : near;
  return found.length === 1 ? found[0] : undefined;
}

/** Where a sheet lists, for each row, what may be chosen. */
function evidenceColumn(sheet: ReviewSheet, headers: readonly HeaderMatch[]): HeaderMatch | undefined {
  const columns = reviewSheets[sheet].filter(({ key }) => key === null);
  const last = sheet === 'attributions' || sheet === 'champs' ? columns.at(-1) : undefined;
  const titles = last ? [last.header.fr, last.header.en].map(foldKey) : [];
  return headers.find(({ header }) => titles.includes(foldKey(header)));
}

/** «1  Nom, lieu [identifiant]» with lines on it below; «valeur — sources (lignes)». */
function offeredIn(sheet: ReviewSheet, cell: string): string[] {
  const lines = cell.split(/\r?\n/);
  return sheet === 'attributions'
    ? lines.flatMap((line) => /^\d+ {2}(\S.*)$/.exec(line)?.[1] ?? [])
    : lines.flatMap((line) => /^(.*?\S) — /.exec(line)?.[1] ?? []);
}

/** The cells of the row with what was decided; what was told of the cell as any other holds no more. */
function decides(typed: TypedCells, decided: Fields, key: string, { column }: Place): TypedCells {
  const isOther = (one: string) => one !== key || key in decided;
  const isOpen = decided.decision?.value === 'plus-tard';
  return {
    ...typed,
    fields: { ...typed.fields, ...decided },
    nil: typed.nil.filter(isOther),
    refused: typed.refused.filter(isOther),
    unreadable: typed.unreadable.filter((one) => one !== key),
    diagnostics: isOpen || key === 'decision' ? withoutCell(typed.diagnostics, column) : typed.diagnostics,
  };
}

const withoutCell = (diagnostics: TypedCells['diagnostics'], column: string | undefined) =>
  diagnostics.filter(({ place }) => place?.column !== column);

/** A row whose question stays open, with the one thing that is told of it. */
function open(typed: TypedCells, key: string, told: Diagnostic): TypedCells {
  const { [key]: _, ...fields } = typed.fields;
  const diagnostics = [...withoutCell(typed.diagnostics, told.place?.column), told];
  return { ...typed, fields, unreadable: [...new Set([...typed.unreadable, key])], diagnostics };
}

/** The answers that the list of the cell offers, in the language of its workbook. */
function outOfList(sheet: ReviewSheet, { raw, at, offered }: AnswerCell): Diagnostic {
  const [, answer] = reviewSheets[sheet];
  const language = foldKey(at.header ?? '') === foldKey(answer?.header.en ?? '') ? 'en' : 'fr';
  const reponses = [...offered, ...answersOf(sheet).map((one) => one[language])].join(', ');
  return problem('DEC-009', { valeur: raw, reponses }, { place: at, actual: raw });
}

/** What is written as another code, when the grid has no such code: the answer beside it is left open with it. */
function unknownOther({ fields }: TypedCells, at: Place, codebook: Codebook): Diagnostic | null {
  const { valeur, autre } = fields;
  if (!valeur || typeof autre?.value !== 'string') return null;
  const [axis = ''] = autre.value.split(':');
  if (otherCodeIn(valeur.raw, axis.trim(), codebook) !== null) return null;
  // A code of another axis is written with it: it is that axis that lacks it.
  const [written] = /^[a-z_]+(?=\s*:)/i.exec(valeur.raw.trim()) ?? [];
  const meant = written?.toLowerCase() ?? axis.trim();
  return problem(
    'DEC-010',
    { valeur: valeur.raw, axe: codebook.entriesByAxis.has(meant) ? meant : axis.trim() },
    { place: at, actual: valeur.raw },
  );
}
