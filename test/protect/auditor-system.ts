import type { Solve, Term } from '../../src/analyse/cohort/solver.ts';

/* What can be worked out from whole numbers that are known and sums that tie them: the least and the most each may be. */

/** A known sum: numbers times unknowns, between two bounds (null: none). */
interface Tie {
  terms: Map<string, number>;
  least: number | null;
  most: number | null;
}

/** Least and most a number may be; both null when what is known can't be true together. */
export interface Interval {
  least: number;
  most: number;
}

/** Numbers of an edition by name, what each may be, and the sums that a reader knows of them. */
export class System {
  private readonly bounds = new Map<string, Interval>();
  private readonly ties: Tie[] = [];
  /** Printed numbers that contradict one another: the reader's model, or the edition, is wrong. */
  readonly contradictions: string[] = [];

  /** A number of which no more is known than these bounds; called again, the narrower holds. */
  number(name: string, least: number, most: number): string {
    const known = this.bounds.get(name);
    const made = { least: Math.max(known?.least ?? 0, least), most: Math.min(known?.most ?? most, most) };
    if (made.least > made.most) this.contradictions.push(`${name}: ${made.least} > ${made.most}`);
    else this.bounds.set(name, made);
    return name;
  }

  printed(name: string, n: number): string {
    return this.number(name, n, n);
  }

  has(name: string): boolean {
    return this.bounds.has(name);
  }

  isPrinted(name: string, n?: number): boolean {
    const bound = this.bounds.get(name);
    return bound !== undefined && bound.least === bound.most && (n === undefined || bound.least === n);
  }

  /** least ≤ Σ plus − Σ minus ≤ most, over names already given. */
  sum(plus: readonly string[], minus: readonly string[], least: number | null, most: number | null): void {
    const terms = new Map<string, number>();
    for (const name of plus) terms.set(name, (terms.get(name) ?? 0) + 1);
    for (const name of minus) terms.set(name, (terms.get(name) ?? 0) - 1);
    this.ties.push({ terms, least, most });
  }

  equal(left: readonly string[], right: readonly string[]): void {
    this.sum(left, right, 0, 0);
  }

  atMost(left: readonly string[], right: readonly string[]): void {
    this.sum(left, right, null, 0);
  }

  /** Σ by × number, exactly. */
  weighted(terms: readonly (readonly [string, number])[], total: number): void {
    this.ties.push({ terms: new Map(terms), least: total, most: total });
  }

  /** The same numbers and sums with narrower bounds assumed for some. */
  assuming(bounds: ReadonlyMap<string, Interval>): System {
    const made = new System();
    for (const [name, { least, most }] of this.bounds) made.number(name, least, most);
    for (const [name, { least, most }] of bounds) made.number(name, least, most);
    made.ties.push(...this.ties);
    return made;
  }

  /** Narrows what each number may be by each sum alone, until nothing moves: the rest is for the solver. */
  private narrow(): void {
    for (let isMoving = true, pass = 0; isMoving && pass < 20; pass++) {
      isMoving = false;
      for (const tie of this.ties) isMoving = this.narrowBy(tie) || isMoving;
    }
  }

  private narrowBy({ terms, least, most }: Tie): boolean {
    const [low, high] = this.reach(terms);
    const isMoving = false;
    for (const [name, by] of terms) {
      const own = this.boundsOf(name);
      const [ownLow, ownHigh] = by > 0 ? [by * own.least, by * own.most] : [by * own.most, by * own.least];
      const above = most === null ? null : (most - (low - ownLow)) / by;
      const below = least === null ? null : (least - (high - ownHigh)) / by;
      const [greatest, smallest] = by > 0 ? [above, below] : [below, above];
      const made = {
        least: smallest === null ? own.least : Math.max(own.least, Math.ceil(smallest - 1e-9)),
        most: greatest === null ? own.most : Math.min(own.most, Math.floor(greatest + 1e-9)),
      };
      if (made.least > made.most) {
        this.contradictions.push(`${name}: ${made.least} > ${made.most}`);
        return false;
      }
      if (made.least === own.least && made.most === own.most) continue;
      this.bounds.set(name, made);
      return true;
    }
    return isMoving;
  }

  private boundsOf(name: string): Interval {
    const bound = this.bounds.get(name);
    if (bound === undefined) throw new Error(`unknown number ${name}`);
    return bound;
  }

  /** Least and most a sum may be, its numbers taken each by itself. */
  private reach(terms: ReadonlyMap<string, number>): [number, number] {
    let [low, high] = [0, 0];
    for (const [name, by] of terms) {
      const { least, most } = this.boundsOf(name);
      low += by > 0 ? by * least : by * most;
      high += by > 0 ? by * most : by * least;
    }
    return [low, high];
  }

  /** Unknowns that no sum ties to any of these: what is assumed of these tells nothing of them. */
  untouchedBy(names: Iterable<string>): Set<string> {
    const touched = new Set(names);
    const free = this.parts().filter((part) => !part.names.some((name) => touched.has(name)));
    return new Set(free.flatMap((part) => part.names));
  }

  /** Groups of unknowns that sums tie together, each with its sums; what is known is folded into the bounds. */
  private parts(): { names: string[]; ties: Tie[] }[] {
    const open = this.ties.map((tie) => this.folded(tie)).filter((tie) => tie.terms.size > 0 && !this.isIdle(tie));
    const head = new Map<string, string>();
    const root = (name: string): string => {
      let at = name;
      while ((head.get(at) ?? at) !== at) at = head.get(at) ?? at;
      head.set(name, at);
      return at;
    };
    for (const { terms } of open) {
      const [first, ...others] = [...terms.keys()];
      for (const other of others) if (first !== undefined) head.set(root(other), root(first));
    }
    const parts = new Map<string, { names: string[]; ties: Tie[] }>();
    const partOf = (name: string) => {
      const made = parts.get(root(name)) ?? { names: [], ties: [] };
      parts.set(root(name), made);
      return made;
    };
    for (const [name, { least, most }] of this.bounds) if (least < most) partOf(name).names.push(name);
    for (const tie of open) {
      const [first] = tie.terms.keys();
      if (first !== undefined) partOf(first).ties.push(tie);
    }
    return [...parts.values()];
  }

  /** A sum that no choice of its numbers breaks. */
  private isIdle({ terms, least, most }: Tie): boolean {
    const [low, high] = this.reach(terms);
    return (least === null || low >= least) && (most === null || high <= most);
  }

  private folded({ terms, least, most }: Tie): Tie {
    let known = 0;
    const open = new Map<string, number>();
    for (const [name, by] of terms) {
      const bound = this.boundsOf(name);
      if (by === 0) continue;
      if (bound.least === bound.most) known += by * bound.least;
      else open.set(name, by);
    }
    const made = {
      terms: open,
      least: least === null ? null : least - known,
      most: most === null ? null : most - known,
    };
    if (open.size === 0 && ((made.least ?? 0) > 0 || (made.most ?? 0) < 0))
      this.contradictions.push(`${[...terms.keys()].join(' ')}: ${known} outside ${least}..${most}`);
    return made;
  }

  /**
   * What each of these numbers may be, as wide as `enough` asks: an interval known to hold two values, one of them that
   * great, is not sought further. Absent: what is known of it can't be true together.
   */
  intervals(names: readonly string[], solve: Solve, enough: (name: string) => number): Map<string, Interval> {
    const wanted = new Set(names);
    this.narrow();
    const found = new Map<string, Interval>();
    for (const name of wanted) {
      const bound = this.bounds.get(name);
      if (bound && bound.least === bound.most) found.set(name, bound);
    }
    for (const part of this.parts()) {
      const own = part.names.filter((name) => wanted.has(name));
      if (own.length > 0) this.boundsWithin(part, own, solve, enough, found);
    }
    return found;
  }

  private boundsWithin(
    { names, ties }: { names: string[]; ties: Tie[] },
    wanted: string[],
    solve: Solve,
    enough: (name: string) => number,
    found: Map<string, Interval>,
  ): void {
    const at = new Map(names.map((name, index) => [name, index]));
    const leastOf = (name: string) => this.bounds.get(name)?.least ?? 0;
    // Unknowns are counted from the least they may be.
    const rows = ties.map(({ terms, least, most }) => {
      const given = [...terms].map(([name, by]): Term => ({ variable: at.get(name) ?? 0, by }));
      const base = [...terms].reduce((sum, [name, by]) => sum + by * leastOf(name), 0);
      return { terms: given, least: least === null ? null : least - base, most: most === null ? null : most - base };
    });
    const bounds = names.map((name) => (this.bounds.get(name)?.most ?? 0) - leastOf(name));
    const seen = new Map<string, Interval>();
    const best = (great: readonly string[], small: readonly string[]): boolean => {
      const term =
        (by: 1 | -1) =>
        (name: string): Term => ({ variable: at.get(name) ?? 0, by });
      const objective = [...great.map(term(1)), ...small.map(term(-1))];
      const values = solve({ bounds, rows, objective });
      values?.forEach((value, index) => {
        const one = names[index] ?? '';
        const n = value + leastOf(one);
        const known = seen.get(one);
        seen.set(one, { least: Math.min(known?.least ?? n, n), most: Math.max(known?.most ?? n, n) });
      });
      return values !== null;
    };
    const isSettled = (name: string) => {
      const known = seen.get(name);
      return known !== undefined && known.least < known.most && (known.least === 0 || known.most >= enough(name));
    };
    if (!best(wanted, [])) {
      this.contradictions.push(`nothing fits ${names.slice(0, 5).join(', ')} …`);
      return;
    }
    // Many at once settle most, some made great while others are made small; what is left is sought one by one.
    let left = wanted.filter((name) => !isSettled(name));
    for (let round = 0; left.length > 3 && round < 12; round++) {
      const great = left.filter((_, index) => (round < 2 ? round === 1 : (index + round) % (round + 1) === 0));
      best(
        great,
        left.filter((name) => !great.includes(name)),
      );
      left = left.filter((name) => !isSettled(name));
    }
    for (const name of wanted) {
      if (!isSettled(name)) best([name], []);
      if (!isSettled(name)) best([], [name]);
    }
    for (const name of wanted) {
      const interval = seen.get(name);
      if (interval) found.set(name, interval);
    }
  }
}
