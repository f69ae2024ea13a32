/* Orders that do not depend on the machine: French alphabetical order, then code units. */

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'variant' });

/** French alphabetical order («École» before «Zoo»); ties by code units, so that the order is total. */
export function compareText(left: string, right: string): number {
  return collator.compare(left, right) || compareCodeUnits(left, right);
}

/** Order by UTF-16 code units: for ids and codes. */
export function compareCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A sorted copy, by one or several keys. */
export function sortBy<T>(values: Iterable<T>, ...keys: ((value: T) => string | number)[]): T[] {
  return [...values].sort((left, right) => {
    for (const key of keys) {
      const a = key(left);
      const b = key(right);
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}
