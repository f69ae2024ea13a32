import { groupEn, unitsEn } from './grammar-en.ts';
import { type Clause, first, has } from './told-en.ts';

/* What crossings and the matrix say, as English clauses. */

/** Two groups of a crossing, far apart. */
export const contrast: Clause = (spoken) => {
  const [most, least] = spoken.finding.parts;
  if (!most || !least) return '';
  const { some } = unitsEn(spoken.finding.unit);
  const few = least.x === 0 ? 'none' : least.x;
  const who = most.x === most.n ? `all ${most.n} ${some}` : `${most.x} of the ${most.n} ${some}`;
  return `${who} ${groupEn(spoken, most)} ${has(spoken, most.codes, true)}, against ${few} of the ${least.n} ${groupEn(spoken, least)}`;
};

/** The one group that lacks what the others have. */
export const exception: Clause = (spoken) => {
  const [least, ...others] = spoken.finding.parts;
  if (!least) return '';
  const { some } = unitsEn(spoken.finding.unit);
  const elsewhere = spoken.list(others.map(({ x, n }) => `${x}/${n}`));
  return `none of the ${least.n} ${some} ${groupEn(spoken, least)} ${has(spoken, least.codes, false)}, against ${elsewhere} in the other groups compared`;
};

/** The two values most often held together. */
export const pair: Clause = (spoken) => {
  const { codes, x, n } = first(spoken);
  const { some } = unitsEn(spoken.finding.unit);
  return `the two most often held together are ${spoken.list(codes.map(spoken.label))}, by ${x} ${some} out of ${n}`;
};

/** How much of what the matrix expects is seen. */
export const expected: Clause = (spoken) => {
  const { finding, frame } = spoken;
  const count = (code: string) => finding.parts.find(({ codes }) => codes[0] === code)?.x ?? 0;
  const n = finding.parts[0]?.n ?? 0;
  const [seen, nowhere, masked] = [count('seen'), count('nowhere'), count('masked')];
  if (seen === n) return `all ${n} pairs expected of a role and a ${frame.noun} are observed`;
  const told = [
    `${seen} ${seen === 1 ? 'is' : 'are'} observed`,
    ...(nowhere === 0 ? [] : [`${nowhere} ${nowhere === 1 ? 'is' : 'are'} documented nowhere`]),
    ...(masked === 0 ? [] : [`${masked} ${masked === 1 ? 'is' : 'are'} masked`]),
  ];
  return `of ${n} pairs expected of a role and a ${frame.noun}, ${spoken.list(told)}`;
};

/** What is seen and was not expected. */
export const unexpected: Clause = (spoken) => {
  const { codes, x, n, group } = first(spoken);
  return `the ${spoken.frame.noun} ${spoken.label(codes[0] ?? '')}, which the table did not expect, is seen in ${x === n ? `all ${n}` : `${x} of the ${n}`} organisations that play the role ${spoken.group(group ?? '')}`;
};
