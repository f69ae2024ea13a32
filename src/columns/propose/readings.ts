import type { Codebook } from '../../model/codebook.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import { columnByKey } from '../registry.ts';
import { candidatesOfContent, checkContent } from './by-content.ts';
import { candidatesOfHeader } from './by-header.ts';
import type { CellFacts } from './cell-facts.ts';
import type { ListFit } from './list-fit.ts';
import { bilingual } from './said.ts';

/** One reading of one header: header and cells weighed together. */
export interface Reading {
  index: number;
  key: string;
  score: number;
  /** What the header alone is worth: 0 when the cells alone say it. */
  header: number;
  /** The tool would read the header so by itself. */
  isRecognised: boolean;
  isContradicted: boolean;
  reasons: Bilingual[];
  list: ListFit | null;
}

/** Cells that are such cells confirm a header; cells that clearly are not make it lose to another reading. */
const [confirms, doubts, denies] = [0.1, -0.15, -0.55];
const [fits, halfFits, doesNotFit] = [0.6, 0.5, 0.25];
const enoughToDeny = 4;
/** Readings worth less are not proposed; those of cells alone worth less than the second are hints. */
export const [leastScore, faintScore] = [0.36, 0.5];

/** Columns whose value protects people: only a header that says so proposes them. */
export const isProtection = (key: string): boolean =>
  /^accord_(?!cadre)/.test(key) ||
  ['opposition', 'retrait_date', 'audience', 'diffusion', 'sensibilite', 'mandat'].includes(key);

/** One header of a table with its cells. */
export interface Column {
  header: string;
  index: number;
  cells: CellFacts;
  codebook: Codebook;
}

/** A header that only resembles a column of codes is denied by this many cells, when none of them is a code. */
const enoughUnlisted = 3;

/** What a row counter may be. */
const countable = new Set(['id_entretien', 'id_constat', 'id', 'identifiant', 'page', 'code']);

/** What a header and its cells may mean, each reading weighed. */
export function readingsOf(kind: TableKind, { header, index, cells, codebook }: Column): Reading[] {
  const fromHeader = candidatesOfHeader(kind, header).flatMap((candidate): Reading[] => {
    const column = columnByKey(candidate.key, kind);
    if (!column || (cells.isCounter && !countable.has(candidate.key))) return [];
    const { fit, reason, list, isWeak } = checkContent(column, cells, codebook);
    const isUnlisted = !candidate.isRecognised && list !== null && list.matched === 0 && list.values >= enoughUnlisted;
    const isDenied = isUnlisted || (fit !== null && fit < doesNotFit && cells.cells.length >= enoughToDeny);
    const weight = isDenied
      ? isWeak
        ? denies / 2
        : denies
      : fit === null
        ? 0
        : fit >= fits
          ? confirms
          : fit < halfFits
            ? doubts
            : 0;
    const isOneForAll = ['year', 'date'].includes(column.type) && cells.tally.size === 1 && cells.cells.length >= 10;
    return [
      {
        index,
        key: candidate.key,
        score: isOneForAll && kind === 'acteurs' ? 0 : candidate.score + weight,
        header: candidate.score,
        isRecognised: candidate.isRecognised,
        isContradicted: isDenied,
        reasons: [candidate.reason, ...(reason && fit !== null ? [reason] : [])],
        list,
      },
    ];
  });
  const named = new Map(fromHeader.map((reading) => [reading.key, reading]));
  const fromContent = candidatesOfContent(kind, cells, codebook)
    .filter(({ key }) => !named.has(key) && !isProtection(key))
    .map(({ key, score, reason, list }) => ({
      index,
      key,
      score,
      header: 0,
      isRecognised: false,
      isContradicted: false,
      reasons: [reason],
      list,
    }));
  return [...fromHeader, ...fromContent].filter(({ key, header: worth }) => !isProtection(key) || worth > 0);
}

/** Fewer names than this share of the rows: an organisation has several, one a place or an activity. */
const namesRepeat = 0.5;

/** Where the same organisations come back row after row, a region that changes is where they work, not their seat. */
export function placesOfWork(readings: readonly Reading[], facts: readonly CellFacts[]): Reading[] {
  const name = readings.find(({ key, score }) => key === 'nom' && score >= 0.6);
  const names = name && facts[name.index];
  if (!names || names.cells.length < 20 || names.tally.size > names.cells.length * namesRepeat) return [...readings];
  const reason = bilingual(
    `${names.tally.size} noms pour ${names.cells.length} lignes\u00a0: un lieu par ligne dit où l’on travaille, pas le siège`,
    `${names.tally.size} names for ${names.cells.length} rows: a place in each row says where they work, not the seat`,
  );
  return readings.map((reading) => {
    const varies = (facts[reading.index]?.tally.size ?? 0) > 1;
    if (reading.key !== 'region_siege' || !varies) return reading;
    return {
      ...reading,
      key: 'zones_intervention',
      score: Math.min(reading.score, 0.8),
      reasons: [...reading.reasons, reason],
    };
  });
}

/** The best readings first, each header and each column once. */
export function assign(readings: readonly Reading[]): Map<number, Reading> {
  const chosen = new Map<number, Reading>();
  const taken = new Set<string>();
  for (const reading of [...readings].sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (reading.score < leastScore || chosen.has(reading.index) || taken.has(reading.key)) continue;
    chosen.set(reading.index, reading);
    taken.add(reading.key);
  }
  return chosen;
}
