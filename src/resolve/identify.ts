import { createHash } from 'node:crypto';
import { foldWords } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Node } from './mention.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Eight letters and digits (base 32, none that look alike) of the SHA-256 of a text. */
function digest(text: string): string {
  const bytes = createHash('sha256').update(text, 'utf8').digest();
  return [...bytes.subarray(0, 8)].map((byte) => alphabet[byte & 31] ?? '0').join('');
}

/**
 * A new id: `sn-` and eight characters drawn from what a row says or its own id (`seeds.ts`), the folded name and the
 * country together. It cannot be worked out from a name alone. `taken` are the ids in use; a clash draws again.
 */
export function newId(country: string, seed: string, name: string, taken: ReadonlySet<string>): string {
  for (let turn = 0; ; turn += 1) {
    const id = `${country.toLowerCase()}-${digest([seed, name, country, turn].join('\u0000'))}`;
    if (!taken.has(id)) return id;
  }
}

/** Whether the id of a line of the register was drawn for one of the rows of a node, whatever that row says since. */
export function drawnFor(id: string, line: Node | undefined, row: Node | undefined): boolean {
  const name = line?.mentions[0]?.name ?? null;
  if (id === '' || name === null || !row) return false;
  const country = id.slice(0, 2).toUpperCase();
  // Registers of before drew them from the place of the row.
  const seeds = row.mentions.flatMap(({ seed, record }) => [seed, record]);
  return seeds.some((seed) => newId(country, seed, foldWords(name), new Set()) === id);
}

/** A row of the register of ids. */
export interface RegisterRow {
  id: string;
  former: string[];
  /** ISO date the id was given. */
  since: string | null;
  node: number;
}

/** Which of the ids that an actor bears it keeps: the oldest, then the first in order; the others become former ids. */
export function keepOldest(rows: readonly RegisterRow[]): { kept: RegisterRow | null; former: string[] } {
  const [kept = null, ...others] = [...rows].sort(
    (a, b) => compareCodeUnits(a.since ?? '9', b.since ?? '9') || compareCodeUnits(a.id, b.id),
  );
  const former = [...(kept?.former ?? []), ...others.flatMap(({ id, former: older }) => [id, ...older])];
  return { kept, former: [...new Set(former)].filter((id) => id !== kept?.id).sort(compareCodeUnits) };
}
