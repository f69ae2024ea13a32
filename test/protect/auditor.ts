import type { Solve } from '../../src/analyse/cohort/solver.ts';
import type { Edition, EditionCrossing } from '../../src/model/edition.ts';
import { toldOfAll } from './auditor-everybody.ts';
import { knowledgeOf, type Target } from './auditor-knowledge.ts';

/** A masked number that a reader found out. */
export interface Finding {
  place: string;
  least: number;
  most: number;
  /** exact: its very value; small: that it is 1 or 2; rule: its value, knowing the rule of masking; all: a count of everybody is printed, or can be nothing else. */
  attack: 'exact' | 'small' | 'rule' | 'all';
}

export interface Audit {
  findings: Finding[];
  targets: number;
  /** Printed numbers that can't be true together: the reader's model is wrong of this edition. */
  contradictions: string[];
}

/** Tries to find every masked number of an edition from its JSON alone, and from crossings made beside it. */
export function audit(
  edition: Edition,
  solve: Solve,
  more: readonly EditionCrossing[] = [],
  isSought: (target: Target) => boolean = () => true,
): Audit {
  const { system, targets: all, byRule } = knowledgeOf(edition, more);
  const targets = all.filter(isSought);
  const thresholds = new Map(targets.map(({ name, threshold }) => [name, threshold]));
  const names = targets.map(({ name }) => name);
  const plain = system.intervals(names, solve, (name) => thresholds.get(name) ?? 3);
  const assumed = system.assuming(byRule);
  const free = system.untouchedBy(byRule.keys());
  const settled = assumed.intervals(
    names.filter((name) => !free.has(name)),
    solve,
    () => 0,
  );
  // Where the rule can't be all there is, it tells nothing.
  const knowing = assumed.contradictions.length > 0 ? new Map<string, never>() : settled;
  // Masked, and surely no small number: where no complement is due, it can be everybody alone.
  const great = targets.filter(({ name, isAllIfGreat }) => isAllIfGreat === true && (plain.get(name)?.least ?? 0) > 2);
  const leasts = system.intervals(
    great.map(({ name }) => name),
    solve,
    () => Number.POSITIVE_INFINITY,
  );
  const isSurelyAll = (name: string) => (leasts.get(name)?.least ?? 0) > 2;
  const findings = targets.flatMap(({ name, place, threshold }): Finding[] => {
    const interval = plain.get(name);
    // An ordinary nought is printed wherever it stands alone: to find one tells nothing that is kept back.
    if (interval?.most === 0 && threshold === 3) return [];
    if (interval && isSurelyAll(name)) return [{ place, ...interval, attack: 'all' }];
    if (interval && interval.least === interval.most) return [{ place, ...interval, attack: 'exact' }];
    if (interval && interval.least > 0 && interval.most < 3) return [{ place, ...interval, attack: 'small' }];
    const known = knowing.get(name);
    if (known && known.least === known.most && known.most > 0) return [{ place, ...known, attack: 'rule' }];
    return [];
  });
  const told = toldOfAll(edition, more).map(({ place, n }): Finding => ({ place, least: n, most: n, attack: 'all' }));
  return { findings: [...findings, ...told], targets: targets.length, contradictions: system.contradictions };
}
