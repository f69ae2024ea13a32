import { problem } from '../../diagnostics/create.ts';
import type { Quota } from '../../model/cohort.ts';
import type { QuotaConfig } from '../../model/cohort-config.ts';
import type { Context } from '../../model/context.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Staged } from '../../model/stage.ts';
import { codeOf, labelsOf, nearValue, singleCriteria } from './criteria.ts';

/** The quotas of this country; one that cannot be read, or contradicts itself, is told and left out. */
export function readQuotas(written: readonly QuotaConfig[], size: number, context: Context): Staged<Quota[]> {
  const ours = written.filter(({ country }) => country === null || country === context.country.iso2);
  const read = ours.map((quota, index) => {
    const diagnostics = [...boundProblems(quota, size), ...valueProblems(quota, context)];
    return { value: diagnostics.length > 0 ? [] : quotasOf(quota, `q${index + 1}`, context), diagnostics, quota };
  });
  const kept = read.map(({ value, quota }) => ({ value, quota }));
  return {
    value: read.flatMap(({ value }) => value),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...tooManyMinima(kept, size)],
  };
}

const where = ({ at }: QuotaConfig) => ({ place: at });

function boundProblems(quota: QuotaConfig, size: number): Diagnostic[] {
  const { minimum, maximum, key, values, isEach } = quota;
  if (minimum === null && maximum === null) return [problem('COH-004', { cle: key }, where(quota))];
  if (values.length === 0 && !isEach) return [problem('COH-005', { cle: key }, where(quota))];
  if (minimum !== null && minimum > size)
    return [problem('COH-002', { cle: `${key}.minimum`, minimum, taille: size }, where(quota))];
  if (minimum !== null && maximum !== null && minimum > maximum)
    return [problem('COH-003', { cle: key, minimum, maximum }, where(quota))];
  return [];
}

function valueProblems(quota: QuotaConfig, context: Context): Diagnostic[] {
  const { criterion, key, values } = quota;
  return values
    .filter((value) => codeOf(criterion, value, context) === null)
    .map((value) => {
      const suggestion = nearValue(criterion, value, context);
      return problem(
        'COH-001',
        { cle: `${key}.valeurs`, valeur: value, critere: criterion, pays: context.country.iso2 },
        {
          ...where(quota),
          actual: value,
          expected: labelsOf(criterion, context).map(({ code }) => code),
          ...(suggestion === null ? {} : { suggestion }),
        },
      );
    });
}

function quotasOf(quota: QuotaConfig, id: string, context: Context): Quota[] {
  const { criterion, values, isEach, minimum, maximum } = quota;
  const labels = labelsOf(criterion, context);
  const labelOf = (code: string) => labels.find((entry) => entry.code === code)?.label ?? { fr: code, en: code };
  const named = [...new Set(values.flatMap((value) => codeOf(criterion, value, context) ?? []))];
  const bounds = { criterion, minimum, maximum };
  if (!isEach) return [{ ...bounds, id, codes: named, labels: named.map(labelOf), group: null }];
  const codes = named.length > 0 ? named : labels.map(({ code }) => code);
  return codes.map((code) => ({ ...bounds, id: `${id}:${code}`, codes: [code], labels: [labelOf(code)], group: id }));
}

/** Minima of one criterion that no organisation counts for twice: together they may ask for more than all the places. */
function tooManyMinima(read: readonly { value: Quota[]; quota: QuotaConfig }[], size: number): Diagnostic[] {
  return singleCriteria.flatMap((criterion) => {
    const own = read.filter(({ quota, value }) => quota.criterion === criterion && value.length > 0);
    const quotas = own.flatMap(({ value }) => value).filter(({ minimum }) => minimum !== null && minimum > 0);
    const codes = quotas.flatMap((quota) => quota.codes);
    const total = quotas.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0);
    const [first] = own;
    if (!first || new Set(codes).size < codes.length || total <= size) return [];
    const params = { cle: first.quota.key, critere: criterion, total, taille: size };
    return [problem('COH-006', params, where(first.quota))];
  });
}
