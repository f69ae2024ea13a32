/** A function of an object that never changes, worked out once for each. */
export function once<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, Made>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const value = make(given);
    made.set(given, value);
    return value;
  };
}

/** The same of two objects. */
export function onceForBoth<First extends object, Second extends object, Made>(
  make: (first: First, second: Second) => Made,
): (first: First, second: Second) => Made {
  const made = once((first: First) => once((second: Second) => make(first, second)));
  return (first, second) => made(first)(second);
}
