import { readTelephone, telephonePlans, telephonesIn } from '../../countries/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { masked } from './masked.ts';
import { columnsByKind, type RowCheck } from './row-check.ts';

const phones = columnsByKind(({ type }) => type === 'phone');

/** A telephone number too short or too long for its country. */
export const telephoneLength: RowCheck = ({ fields, kind }, { country }) =>
  phones(kind).flatMap(({ key }) => {
    const field = fields[key];
    if (typeof field?.value !== 'string') return [];
    return telephonesIn(field.value).flatMap((text) => {
      const { isWellFormed, country: of } = readTelephone(text, country.iso2);
      const plan = telephonePlans[of ?? ''];
      if (isWellFormed) return [];
      const indicatif = `+${plan?.code ?? ''}`;
      const longueur = plan ? lengthsInFigures(plan.lengths) : '7-15';
      const params = { indicatif, longueur, colonne: key };
      return [problem('QUA-003', params, { place: field.at, actual: masked(text) })];
    });
  });

/** «9», «8-9», «8/10»: the shortest first. */
function lengthsInFigures(lengths: readonly number[]): string {
  const [shortest = 0, next = 0, ...more] = [...lengths].sort((a, b) => a - b);
  if (lengths.length < 2) return String(shortest);
  return more.length === 0 && next === shortest + 1 ? `${shortest}-${next}` : [shortest, next, ...more].join('/');
}
