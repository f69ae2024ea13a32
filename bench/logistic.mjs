/*
 * Logistic regression of one code on signs: least loss with a pull of every weight to zero (L2), found by L-BFGS. No chance
 * in it: the same rows give the same weights.
 */

/** Steps at most, and pairs of steps that the next direction is drawn from. */
const [mostSteps, memory] = [40, 6];
/** A slope this flat is the bottom. */
const flat = 1e-3;

const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
};

/** ln(1 + e^x) without overflow. */
const softPlus = (x) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** Rows laid end to end: where each begins, the places of its signs, its scale, and what it is worth if wanted. */
function packed(rows) {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { signs }] of rows.entries()) starts[at + 1] = starts[at] + signs.length;
  const places = new Int32Array(starts[rows.length]);
  for (const [at, { signs }] of rows.entries()) places.set(signs, starts[at]);
  return {
    starts,
    places,
    scales: Float64Array.from(rows, ({ scale }) => scale),
    wanted: Uint8Array.from(rows, ({ isWanted }) => (isWanted ? 1 : 0)),
  };
}

/** Loss at a point (the base is its last number), its slope written into `slope`. */
function lossAt(point, { starts, places, scales, wanted, pull, missCosts }, slope) {
  const base = point.length - 1;
  let loss = 0;
  for (let at = 0; at < base; at++) {
    loss += 0.5 * pull * point[at] * point[at];
    slope[at] = pull * point[at];
  }
  slope[base] = 0;
  for (let row = 0; row < scales.length; row++) {
    const [from, to] = [starts[row], starts[row + 1]];
    let sum = 0;
    for (let at = from; at < to; at++) sum += point[places[at]];
    const score = point[base] + sum * scales[row];
    const cost = wanted[row] === 1 ? missCosts : 1;
    loss += cost * (softPlus(score) - wanted[row] * score);
    const error = cost * (1 / (1 + Math.exp(-score)) - wanted[row]);
    slope[base] += error;
    const step = error * scales[row];
    for (let at = from; at < to; at++) slope[places[at]] += step;
  }
  return loss;
}

/** Where to go from a slope, by the last steps and how the slope changed along them. */
function direction(slope, steps) {
  const way = slope.map((value) => -value);
  const shares = [];
  for (const { moved, turned, curve } of [...steps].reverse()) {
    const share = dot(moved, way) / curve;
    shares.push(share);
    for (let at = 0; at < way.length; at++) way[at] -= share * turned[at];
  }
  const last = steps.at(-1);
  const size = last ? last.curve / dot(last.turned, last.turned) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  for (let at = 0; at < way.length; at++) way[at] *= size;
  for (const { moved, turned, curve } of steps) {
    const back = (shares.pop() ?? 0) - dot(turned, way) / curve;
    for (let at = 0; at < way.length; at++) way[at] += back * moved[at];
  }
  return way;
}

/**
 * Weights of `count` signs and the base of one code. Rows: `signs` (their places), `scale` (what their sum is multiplied
 * by), `isWanted`. `pull` is the strength of L2, `missCosts` what a missed row costs beside one too many.
 */
export function logistic(rows, count, { pull, missCosts }) {
  const problem = { ...packed(rows), pull, missCosts };
  let point = new Float64Array(count + 1);
  point[count] = -3;
  let slope = new Float64Array(count + 1);
  let loss = lossAt(point, problem, slope);
  const steps = [];
  for (let step = 0; step < mostSteps; step++) {
    if (slope.every((value) => Math.abs(value) < flat)) break;
    const way = direction(slope, steps);
    const fall = dot(way, slope);
    let length = 1;
    let next = null;
    for (let attempt = 0; attempt < 30 && next === null; attempt++, length /= 2) {
      const there = point.map((value, at) => value + length * way[at]);
      const slopeThere = new Float64Array(count + 1);
      const lossThere = lossAt(there, problem, slopeThere);
      if (lossThere <= loss + 1e-4 * length * fall) next = { there, slopeThere, lossThere };
    }
    if (next === null) break;
    const moved = next.there.map((value, at) => value - point[at]);
    const turned = next.slopeThere.map((value, at) => value - slope[at]);
    const curve = dot(moved, turned);
    if (curve > 1e-10) steps.push({ moved, turned, curve });
    if (steps.length > memory) steps.shift();
    point = next.there;
    slope = next.slopeThere;
    loss = next.lossThere;
  }
  return { base: point[count], weights: point.subarray(0, count) };
}
