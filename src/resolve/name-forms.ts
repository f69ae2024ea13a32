import type { Name } from './name.ts';
import { notionOf } from './words.ts';

/* What kind of body two names say they are: legal forms, divisions of a country, kinds that no other body is. */

/**
 * «Association des femmes de Kolda» and «ONG des femmes de Kolda»: two legal forms, and words that say what many do, be it
 * in a village nobody listed. A proper name alone («ONG Kayalo», «Association Kayalo») outweighs the form.
 */
export function areOfTwoForms(left: Name, right: Name): boolean {
  const [a, b] = [legalFormOf(left), legalFormOf(right)];
  return a !== null && b !== null && a !== b && left.words.some(({ kind }) => kind === 'ordinary');
}
const legalFormOf = ({ words }: Name): string | null =>
  words.map(({ text }) => legalForms.get(text)).find((form) => form !== undefined) ?? null;
const legalForms: ReadonlyMap<string, string> = new Map([
  ...['association', 'asbl', 'jamiya', 'jamia', 'جمعيه'].map((word) => [word, 'association'] as const),
  ...['ong', 'ngo', 'organisation', 'organization', 'منظمه'].map((word) => [word, 'ong'] as const),
]);

/** Which name lacks a form that the other bears («Union Kayalo», «Fédération des unions Kayalo»); `both` when each does. */
export function missingForm(left: Name, right: Name): 'left' | 'right' | 'both' | null {
  const lacks = (name: Name, other: Name) => other.forms.some((form) => !name.forms.includes(form));
  const [isLeft, isRight] = [lacks(left, right), lacks(right, left)];
  return isLeft && isRight ? 'both' : isLeft ? 'left' : isRight ? 'right' : null;
}

/** «GIE Kayalo» and «Association Kayalo», «رابطة» and «جمعية»: one says what it is, the other that it is no such body. */
export const isFormBesideAssociation = (left: Name, right: Name): boolean =>
  (left.forms.length === 0) !== (right.forms.length === 0) &&
  (left.forms.length === 0 ? left : right).words.some(({ text }) => legalForms.has(text));

/** Which name says no division of a country where the other does; `both` when each says another; null when neither lacks one. */
export function missingDivision(left: Name, right: Name): 'left' | 'right' | 'both' | null {
  const [a, b] = [left, right].map(({ words }) => words.flatMap(({ text }) => divisions.get(text) ?? [])) as [
    string[],
    string[],
  ];
  if (a.length > 0 && b.length > 0) return a.some((each) => b.includes(each)) ? null : 'both';
  return a.length === b.length ? null : a.length === 0 ? 'left' : 'right';
}
const divisions: ReadonlyMap<string, string> = new Map(
  [
    ['region', 'gouvernorat', 'governorate', 'wilaya'],
    ['departement', 'district', 'province', 'prefecture'],
    ['arrondissement'],
    ['commune'],
    ['cercle'],
  ].flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
);

/** Forms that no other body leaves out of its name: «Kayalo University» is not Kayalo. */
export const isOfAnotherKind = ({ forms }: Name): boolean => forms.some((form) => ownKinds.has(form));
const ownKinds: ReadonlySet<string> = new Set(
  [
    'universite',
    'university',
    'ministere',
    'ministry',
    'commune',
    'laboratoire',
    'institut',
    'institute',
    'syndicat',
  ].map(notionOf),
);

/** Members that a federation, a council or a network says it is made of: «Conseil des organisations de …». */
const membersOf = ({ words }: Name): string[] => {
  const body = words.findIndex(({ kind }) => kind === 'form');
  if (body < 0) return [];
  return words.flatMap(({ text, kind }, index) =>
    index > body && kind === 'neutral' && words[index - 1]?.kind === 'stop' ? (legalForms.get(text) ?? []) : [],
  );
};

/** Which name does not say of what bodies it is made where the other does: «Fédération des associations de migrants». */
export function missingMembers(left: Name, right: Name): 'left' | 'right' | null {
  const [a, b] = [membersOf(left).length, membersOf(right).length];
  return (a === 0) === (b === 0) ? null : a === 0 ? 'left' : 'right';
}
