import { groupFr, le, ne, unitsFr } from './grammar-fr.ts';
import { type Clause, first, has } from './told-fr.ts';

/* What crossings and the matrix say, as French clauses. */

/** Two groups of a crossing, far apart. */
export const contrast: Clause = (spoken) => {
  const [most, least] = spoken.finding.parts;
  if (!most || !least) return '';
  const { some, no } = unitsFr(spoken.finding.unit);
  const few = least.x === 0 ? `${no} des` : `${least.x} des`;
  const who = most.x === most.n ? `les ${most.n} ${some}` : `${most.x} des ${most.n} ${some}`;
  return `${who} ${groupFr(spoken, most)} ${has(spoken, most.codes, true)}, contre ${few} ${least.n} ${groupFr(spoken, least)}`;
};

/** The one group that lacks what the others have. */
export const exception: Clause = (spoken) => {
  const [least, ...others] = spoken.finding.parts;
  if (!least) return '';
  const { some, no } = unitsFr(spoken.finding.unit);
  const elsewhere = spoken.list(others.map(({ x, n }) => `${x}/${n}`));
  const own = spoken.frame.byCode[least.codes[0] ?? ''];
  const said = own ? has(spoken, least.codes, true) : ne(has(spoken, least.codes, false));
  if (own)
    return `0 des ${least.n} ${some} ${groupFr(spoken, least)} ${said}, contre ${elsewhere} dans les autres groupes`;
  return `${no} des ${least.n} ${some} ${groupFr(spoken, least)} ${said}, contre ${elsewhere} dans les autres groupes comparés`;
};

/** The two values most often held together. */
export const pair: Clause = (spoken) => {
  const { codes, x, n } = first(spoken);
  const { some } = unitsFr(spoken.finding.unit);
  return `le cumul le plus fréquent associe ${spoken.list(codes.map(spoken.label))}, chez ${x} ${some} sur ${n}`;
};

/** How much of what the matrix expects is seen. */
export const expected: Clause = (spoken) => {
  const { finding, frame } = spoken;
  const count = (code: string) => finding.parts.find(({ codes }) => codes[0] === code)?.x ?? 0;
  const n = finding.parts[0]?.n ?? 0;
  const [seen, nowhere, masked] = [count('seen'), count('nowhere'), count('masked')];
  const told = [
    seen === 0 ? 'aucun n’est observé' : seen === 1 ? 'un seul est observé' : `${seen} sont observés`,
    ...(nowhere === 0
      ? []
      : [nowhere === 1 ? 'un seul n’est documenté nulle part' : `${nowhere} ne sont documentés nulle part`]),
    ...(masked === 0 ? [] : [masked === 1 ? 'un autre est masqué' : `${masked} sont masqués`]),
  ];
  if (seen === n) return `les ${n} croisements attendus d’un rôle et d’une ${frame.noun} sont tous observés`;
  return `sur ${n} croisements attendus d’un rôle et d’une ${frame.noun}, ${spoken.list(told)}`;
};

/** What is seen and was not expected. */
export const unexpected: Clause = (spoken) => {
  const { codes, x, n, group } = first(spoken);
  const { some } = unitsFr('acteurs');
  return `${le(spoken.frame)} ${spoken.label(codes[0] ?? '')}, que le tableau n’attendait pas, se voit chez ${x === n ? `les ${n}` : `${x} des ${n}`} ${some} qui tiennent le rôle ${spoken.group(group ?? '')}`;
};
