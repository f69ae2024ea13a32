import type { Match, Resolution } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { compareText } from '../text/sort.ts';
import type { AttributionQuestion, Bearer, Side } from './question.ts';
import { questionKey } from './question-key.ts';
import { nameOfRow, type SideMaker } from './side.ts';

/** What rows that wait for their organisation are asked about with. */
type Known = Pick<Resolution, 'toReview' | 'unattributed'> & { records: readonly DataRecord[] };

/**
 * Rows whose name fits several organisations, each question with all of them. A row that an answer by name could not single
 * out (it says where it is, or an organisation bears the very same name) is asked by itself; the others, that bear one
 * acronym alone, are asked together.
 */
export function attributionQuestions(
  { toReview, unattributed, records }: Known,
  sides: SideMaker,
  isGone: (record: string) => boolean,
): AttributionQuestion[] {
  const recordById = new Map(records.map((record) => [record.id, record]));
  const waiting = unattributed.filter((id) => !isGone(id));
  const matchesByRow = matchesOf(toReview, new Set(unattributed));
  const rowsByTwin = new Map<string, string>();
  for (const id of matchesByRow.keys()) rowsByTwin.set(twinKey(recordById.get(id)), id);
  return waiting.flatMap((id): AttributionQuestion[] => {
    const record = recordById.get(id);
    const matches = matchesByRow.get(id) ?? matchesByRow.get(rowsByTwin.get(twinKey(record)) ?? '') ?? [];
    const bearers = bearersOf(matches, sides, isGone);
    if (!record || bearers.length === 0) return [];
    const together = sides.ofRecord(id);
    const isAlone = together.place !== null || bearers.some(({ side }) => bears(side, together.name));
    const row = isAlone ? { ...together, rows: [{ kind: record.kind, at: record.at, record: id }] } : together;
    const rowCount = row.rows.length;
    return [
      {
        object: 'attribution',
        family: 'attributions',
        key: questionKey('attribution', isAlone ? id : row.name),
        rank: 1,
        cost: rowCount,
        rowCount,
        row,
        record: isAlone ? id : null,
        bearers,
      },
    ];
  });
}

/** Rows that say the same of themselves are compared once. */
const twinKey = (record: DataRecord | undefined): string =>
  record === undefined ? '' : JSON.stringify([foldKey(nameOfRow(record)), record.fields.ville_siege?.raw ?? '']);

/** Pairs between a row that waits and an organisation, by row. */
function matchesOf(toReview: readonly Match[], waiting: ReadonlySet<string>): Map<string, Match[]> {
  const byRow = new Map<string, Match[]>();
  for (const match of toReview) {
    for (const id of [match.left, match.right]) {
      if (waiting.has(id)) byRow.set(id, [...(byRow.get(id) ?? []), match]);
    }
  }
  return byRow;
}

/** The organisations that a row may speak of, each once. */
function bearersOf(matches: readonly Match[], sides: SideMaker, isGone: (record: string) => boolean): Bearer[] {
  const bearers = matches.flatMap((match): Bearer[] => {
    const ends = [match.left, match.right].map((id) => ({ id, side: sides.ofRecord(id) }));
    const found = ends.find(({ side }) => !side.isUnattributed);
    return found && !isGone(found.id) ? [{ side: found.side, match }] : [];
  });
  const byOne = new Map(
    bearers.map((bearer) => [bearer.side.id ?? `${bearer.side.name} ${bearer.side.place}`, bearer]),
  );
  return [...byOne.values()].sort(
    (a, b) =>
      b.match.total - a.match.total ||
      compareText(a.side.name, b.side.name) ||
      compareText(a.side.id ?? '', b.side.id ?? ''),
  );
}

const bears = ({ name, otherNames }: Side, written: string): boolean =>
  [name, ...otherNames].some((one) => foldKey(one) === foldKey(written));
