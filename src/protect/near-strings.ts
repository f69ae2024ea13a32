/*
 * Strings a few letters apart, found without comparing each with each. A string cut into one piece more than it may have
 * slips keeps one of them whole whatever the slips, near its place: those that share such a piece are all that need to be
 * compared.
 */

export interface NearStrings<Value> {
  add(known: string, value: Value): void;
  /** Values of all the strings that may be this one with the slips of their length, and of some that are not. */
  near(wanted: string): Set<Value>;
}

/** Strings of one length. */
interface Shelf<Value> {
  slips: number;
  /** Where each piece starts, then where the last one ends. */
  cuts: number[];
  /** By piece, then by its letters. */
  holders: Map<string, Value[]>[];
}

/** An empty index; `slipsOf` says how many slips a known string of a length may have, from any other. */
export function nearStrings<Value>(slipsOf: (length: number) => number): NearStrings<Value> {
  const shelves = new Map<number, Shelf<Value>>();
  const newShelf = (length: number): Shelf<Value> => {
    const slips = slipsOf(length);
    const cuts = Array.from({ length: slips + 2 }, (_, index) => Math.floor((index * length) / (slips + 1)));
    const shelf = { slips, cuts, holders: Array.from({ length: slips + 1 }, () => new Map<string, Value[]>()) };
    shelves.set(length, shelf);
    return shelf;
  };
  return {
    add(known, value) {
      const { cuts, holders } = shelves.get(known.length) ?? newShelf(known.length);
      for (const [index, holder] of holders.entries()) {
        const piece = known.slice(cuts[index], cuts[index + 1]);
        const values = holder.get(piece);
        if (values) values.push(value);
        else holder.set(piece, [value]);
      }
    },
    near(wanted) {
      const found = new Set<Value>();
      for (const [length, shelf] of shelves) {
        if (Math.abs(length - wanted.length) <= shelf.slips) addHolders(found, wanted, shelf);
      }
      return found;
    },
  };
}

/** Those that hold one of their pieces where it may stand in the string wanted. */
function addHolders<Value>(found: Set<Value>, wanted: string, { slips, cuts, holders }: Shelf<Value>): void {
  for (const [index, holder] of holders.entries()) {
    const [from = 0, to = 0] = [cuts[index], cuts[index + 1]];
    for (let start = Math.max(0, from - slips); start <= from + slips; start += 1) {
      for (const value of holder.get(wanted.slice(start, start + to - from)) ?? []) found.add(value);
    }
  }
}
