/** Answers remembered before the memory is emptied, so that it stays small whatever is read. */
const memoryLimit = 20_000;

/** A function that finds each answer once: texts are made of few different words. */
export function remembered<Key, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const memory = new Map<Key, Answer>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    if (memory.size >= memoryLimit) memory.clear();
    const found = find(key);
    memory.set(key, found);
    return found;
  };
}
