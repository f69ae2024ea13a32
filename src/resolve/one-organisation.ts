import type { Link } from './link.ts';

/** Whether likenesses that make one organisation bring all of these rows together. */
export function isOneOrganisation(indexes: readonly number[], links: readonly Link[]): boolean {
  if (indexes.length < 2) return true;
  const among = new Set(indexes);
  const sure = links.filter(
    ({ left, right, comparison }) => among.has(left) && among.has(right) && comparison.outcome === 'same',
  );
  const reached = new Set(indexes.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { left, right } of sure) {
      if (reached.has(left)) reached.add(right);
      else if (reached.has(right)) reached.add(left);
    }
  }
  return reached.size === among.size;
}
