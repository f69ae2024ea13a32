import type { SignWeights } from '../model/codebook.ts';

/** Rows of `poids.csv` that are not a sign: what the sum starts from, and its two thresholds (shares of 0 to 1). */
export const weightRows = { base: '=base', given: '=donne', turned: '=ecarte' } as const;

/**
 * Weights of signs from `poids.csv` (`axe;code;signe;poids`, made by a script and committed, no quotes; an axis and a code hold
 * for the lines below that leave them out), or null when there are none. Codes that the grid does not have are left out.
 */
export function readWeights(text: string, isKnown: (key: string) => boolean): SignWeights | null {
  if (text === '') return null;
  const codes: SignWeights['codes'] = [];
  const indexByKey = new Map<string, number>();
  const weightsBySign: SignWeights['weightsBySign'] = new Map();
  let [axis, code] = ['', ''];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [ownAxis = '', ownCode = '', sign = '', typed = ''] = line.split(';');
    if (ownAxis !== '') [axis, code] = [ownAxis, ownCode];
    const key = `${axis}:${code}`;
    if (typed === '' || !isKnown(key)) continue;
    let index = indexByKey.get(key);
    if (index === undefined) {
      index = codes.push({ axis, code, base: 0, given: 1, turned: 0 }) - 1;
      indexByKey.set(key, index);
    }
    const weight = Number(typed);
    const entry = codes[index];
    if (entry && sign === weightRows.base) entry.base = weight;
    else if (entry && sign === weightRows.given) entry.given = weight;
    else if (entry && sign === weightRows.turned) entry.turned = weight;
    else {
      const weights = weightsBySign.get(sign);
      if (weights) weights.push(index, weight);
      else weightsBySign.set(sign, [index, weight]);
    }
  }
  return { codes, weightsBySign };
}
