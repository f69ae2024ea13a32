import { describe, expect, test } from 'vitest';
import { matchNames } from './lists.ts';
import { unseenLists } from './unseen-lists.ts';

interface Item {
  name: string;
  /** Line that is its organisation. */
  truth: string;
  /** A miss is right. */
  isBeyondNames: boolean;
}

const itemsOf = (list: string): Item[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) =>
      line.split(' | ').map((cell) => ({
        name: cell.replace(/\s*~$/, '').trim(),
        truth: line,
        isBeyondNames: /~$/.test(cell),
      })),
    );

/** Pairs joined that should not be, pairs that should be and are not, and how many should be. */
function errorsOf(items: readonly Item[]) {
  const { clusterOf, pairs } = matchNames(items.map(({ name }) => name));
  const reviewed = new Set(
    pairs
      .filter(({ outcome }) => outcome === 'to-review')
      .flatMap(({ left, right }) => [
        `${clusterOf[left]} ${clusterOf[right]}`,
        `${clusterOf[right]} ${clusterOf[left]}`,
      ]),
  );
  const wrong: string[] = [];
  const missed: string[] = [];
  let truth = 0;
  let caught = 0;
  for (const [a, left] of items.entries()) {
    for (const [offset, right] of items.slice(a + 1).entries()) {
      const b = a + 1 + offset;
      const isJoined = clusterOf[a] === clusterOf[b];
      if (left.truth !== right.truth) {
        if (isJoined) wrong.push(`${left.name} = ${right.name}`);
      } else if (!left.isBeyondNames && !right.isBeyondNames) {
        truth += 1;
        if (isJoined) continue;
        missed.push(`${left.name} ≠ ${right.name}`);
        if (reviewed.has(`${clusterOf[a]} ${clusterOf[b]}`)) caught += 1;
      }
    }
  }
  return { wrong, missed, truth, caught };
}

const all = Object.values(unseenLists).flatMap(itemsOf);

describe('a second series of lists', () => {
  test.each(Object.entries(unseenLists))('%s: no pair is wrong, none is missed', (_, list) => {
    const { wrong, missed } = errorsOf(itemsOf(list));
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });

  test('all of them as one list: no pair is wrong, nearly none missed', () => {
    const { wrong, missed, truth } = errorsOf(all);
    expect(wrong).toEqual([]);
    expect(missed.length / truth).toBeLessThan(0.05);
  });

  test('they are long enough to tell', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(new Set(all.map(({ truth }) => truth)).size).toBeGreaterThan(100);
  });
});
