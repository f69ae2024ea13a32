/** A set of texts kept as 53-bit fingerprints in a typed array: 16 bytes a text, whatever its length. */
export interface IdSet {
  /** False when the text (or, once in a billion billion, another one) was there already. */
  add(text: string): boolean;
  has(text: string): boolean;
}

/** Fingerprint of a text, never 0: two 32-bit multiplicative hashes joined. */
export function fingerprint(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}

/** An empty set; open addressing, never more than half full. */
export function idSet(): IdSet {
  let slots = new Float64Array(1024);
  let size = 0;
  /** Where a print stands, or the free slot where it would. */
  const slotOf = (print: number, among: Float64Array): number => {
    let slot = print % among.length;
    while (among[slot] !== 0 && among[slot] !== print) slot = (slot + 1) % among.length;
    return slot;
  };
  const grow = (): void => {
    const wider = new Float64Array(slots.length * 2);
    for (const print of slots) if (print !== 0) wider[slotOf(print, wider)] = print;
    slots = wider;
  };
  return {
    add(text) {
      const print = fingerprint(text);
      const slot = slotOf(print, slots);
      if (slots[slot] === print) return false;
      slots[slot] = print;
      size += 1;
      if (size * 2 > slots.length) grow();
      return true;
    },
    has(text) {
      const print = fingerprint(text);
      return slots[slotOf(print, slots)] === print;
    },
  };
}
