import type { SignWeights } from '../model/codebook.ts';

/** Rows of `poids.csv` that are not a sign: what the sum starts from, and its two thresholds (shares of 0 to 1). */
const weightRows = { base: '=base', given: '=donne', turned: '=ecarte' } as const;

/**
 * Weights of signs from `poids.csv` (`axe;code;signe;poids`, made by a script and committed, no quotes; an axis and a code hold
 * for the lines below that leave them out), or null when there are none. A sign that weighs for many codes stands once,
 * under them all: its cell then holds `number:weight` for each, the codes numbered from 1 as the file first names them.
 * Codes that the grid does not have are left out.
 */
export function readWeights(text: string, isKnown: (key: string) => boolean): SignWeights | null {
  if (text === '') return null;
  const codes: SignWeights['codes'] = [];
  /** By number in the file: the place among known codes, or -1. */
  const placeByNumber: number[] = [];
  const numberByKey = new Map<string, number>();
  const weightsBySign: SignWeights['weightsBySign'] = new Map();
  const add = (sign: string, number: number, weight: number): void => {
    const place = placeByNumber[number - 1] ?? -1;
    if (place < 0) return;
    const weights = weightsBySign.get(sign);
    if (weights) weights.push(place, weight);
    else weightsBySign.set(sign, [place, weight]);
  };
  let [axis, code] = ['', ''];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [ownAxis = '', ownCode = '', sign = '', typed = ''] = line.split(';');
    if (typed === '') continue;
    if (typed.includes(':')) {
      for (const pair of typed.split(' ')) {
        const [number, weight] = pair.split(':');
        add(sign, Number(number), Number(weight));
      }
      continue;
    }
    if (ownAxis !== '') [axis, code] = [ownAxis, ownCode];
    const key = `${axis}:${code}`;
    let number = numberByKey.get(key);
    if (number === undefined) {
      const isOfGrid = isKnown(key);
      number = placeByNumber.push(isOfGrid ? codes.push({ axis, code, base: 0, given: 1, turned: 0 }) - 1 : -1);
      numberByKey.set(key, number);
    }
    const weight = Number(typed);
    const entry = codes[placeByNumber[number - 1] ?? -1];
    if (entry && sign === weightRows.base) entry.base = weight;
    else if (entry && sign === weightRows.given) entry.given = weight;
    else if (entry && sign === weightRows.turned) entry.turned = weight;
    else add(sign, number, weight);
  }
  return { codes, weightsBySign };
}
