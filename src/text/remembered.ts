/** Answers remembered before the memory is emptied, so that it stays small whatever is read. */
const memoryLimit = 20_000;

/** A function that finds each answer (never undefined) once: texts are made of few different words. What is given is known by its key. */
export function remembered<Given, Answer>(
  find: (given: Given) => Answer,
  keyOf: (given: Given) => unknown = (given) => given,
  limit = memoryLimit,
): (given: Given) => Answer {
  const memory = new Map<unknown, Answer>();
  return (given) => {
    const key = keyOf(given);
    const known = memory.get(key);
    if (known !== undefined) return known;
    if (memory.size >= limit) memory.clear();
    const answer = find(given);
    memory.set(key, answer);
    return answer;
  };
}
