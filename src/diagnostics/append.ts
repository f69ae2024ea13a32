/** Adds items to a list whatever their number: `push(...items)` overflows the stack at some hundred thousand. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
