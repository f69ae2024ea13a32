import type { Edition } from '../../model/edition.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { isSmallMove } from './move.ts';

type Sources = Edition['sources'];

const usedIn = (sources: readonly { kind: string; rows_used: number }[], kind: string): number =>
  sources.filter((source) => source.kind === kind).reduce((sum, { rows_used: used }) => sum + used, 0);

/** A source as this edition would print it; `isEmptied`: those who withdrew alone stood in it. */
export interface SourceNow {
  source: Sources[number];
  isEmptied: boolean;
}

/**
 * Rows used beside those of the editions given out (oldest first): a kind whose rows fell by 1 or 2 keeps the number last
 * printed, as the report's first numbers do. Interviews are held in both directions, like the number of them. A source that
 * is emptied stands only where it makes up for such a fall: by being there, it would tell of them.
 */
export function holdSources(all: readonly SourceNow[], earlier: readonly PrintedFigures[]): Sources {
  const last = earlier.flatMap(({ sources }) => (sources === undefined ? [] : [sources])).at(-1) ?? [];
  const now = all.map(({ source }) => source);
  const moveByKind = new Map<string, number>();
  for (const { kind } of now) {
    const [then, fresh] = [usedIn(last, kind), usedIn(now, kind)];
    const isHeld = isSmallMove(then, fresh) && (then > fresh || kind === 'entretiens');
    if (isHeld && then > 0) moveByKind.set(kind, then - fresh);
  }
  return all.flatMap(({ source, isEmptied }) => {
    const move = moveByKind.get(source.kind) ?? 0;
    const isOnly = !all.some((one) => one.source.kind === source.kind && !one.isEmptied);
    const isKept = isEmptied ? isOnly && move > 0 : true;
    if (!isKept) return [];
    if (move === 0 || (source.rows_used === 0 && !isEmptied) || source.rows_used + move < 0) return [source];
    moveByKind.delete(source.kind);
    return [{ ...source, rows_read: source.rows_read + move, rows_used: source.rows_used + move }];
  });
}
