/*
 * Bands, read from their codes: «1-10», «moins-5000», «plus-1000», «avant-2000», «depuis-2020». Of whole things (people,
 * years) «51-100» holds both ends; of amounts and shares the upper end belongs to the next band.
 */

const ofAmounts = ['part_budget_migration', 'projets_budget'];
/** Tables whose last band begins above the number in its code («plus de 1 000» is not «1 000 et plus»). */
const strictlyAbove = ['nb_membres', 'projets_duree'];

function holds(table: string, code: string, value: number): boolean {
  const [, word = '', first = ''] = /^(moins|plus|avant|depuis|apres)-(\d+)$/.exec(code) ?? [];
  const bound = Number(first);
  if (word === 'moins' || word === 'avant') return value < bound;
  if (word === 'apres') return value > bound;
  if (word === 'depuis') return value >= bound;
  if (word === 'plus') return strictlyAbove.includes(table) ? value > bound : value >= bound;
  const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(code) ?? [];
  if (from === undefined) return false;
  const [low, high] = [Number(from), Number(to ?? from)];
  if (ofAmounts.includes(table)) return value >= low && (value < high || (high === 100 && value === 100));
  return value >= (low === 1 && table === 'nb_membres' ? 0 : low) && value <= high;
}

/** The band of a value among the codes of a table; none when it fits none, an error when it fits two. */
export function bandIn(table: string, codes: string[], value: number): string[] {
  const fitting = codes.filter((code) => holds(table, code, value));
  if (fitting.length > 1) throw new Error(`${table}: ${value} fits ${fitting.join(' and ')}`);
  return fitting;
}
