import { bandOf, bandsByVariable } from '../columns/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition, EditionActor } from '../model/edition.ts';
import type { Bilingual } from '../model/stage.ts';

type Crossed = NonNullable<Edition['dialogue']>['seats']['crossed'][number];

/** What organisations are told apart by, when it is asked who sits: kind, place, role, size. */
interface Side {
  by: string;
  isMultiple: boolean;
  codesOf(actor: EditionActor): string[];
}

const oneOf =
  (key: string) =>
  ({ fields }: EditionActor): string[] => {
    const value = fields[key]?.value;
    return typeof value === 'string' ? [value] : [];
  };

const severalOf =
  (key: string) =>
  ({ fields }: EditionActor): string[] => {
    const value = fields[key]?.value;
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };

const rolesOf = ({ assignments }: EditionActor): string[] =>
  assignments.filter(({ axis, sub }) => axis === 'role' && sub === null).map(({ code }) => code);

const membersOf = ({ fields }: EditionActor): string[] => {
  const value = fields.nb_membres?.value;
  const band = typeof value === 'number' ? bandOf('nb_membres', value) : null;
  return band ? [band.code] : [];
};

const sides: readonly Side[] = [
  { by: 'nb_membres', isMultiple: false, codesOf: membersOf },
  { by: 'budget_tranche', isMultiple: false, codesOf: oneOf('budget_tranche') },
  { by: 'type', isMultiple: false, codesOf: ({ type }) => (type === null ? [] : [type]) },
  { by: 'region_siege', isMultiple: false, codesOf: oneOf('region_siege') },
  { by: 'roles', isMultiple: true, codesOf: rolesOf },
  { by: 'dirigee_par', isMultiple: true, codesOf: severalOf('dirigee_par') },
];

/**
 * Who sits, by what the edition's own sheets say of each organisation: so a reader can count again, and nothing that a
 * sheet keeps back shows here. What a sheet does not say is «inconnu». `unclear` bear a name that several bear at a
 * mechanism: nobody knows whether they sit.
 */
export function seatsCrossed(
  cartography: Cartography,
  actors: EditionActor[],
  taking: ReadonlySet<string>,
  unclear: ReadonlySet<string>,
): Crossed[] {
  const base = actors.filter(({ civil_society: isOne }) => isOne);
  return sides.flatMap(({ by, isMultiple, codesOf }) => {
    const labels = labelsOf(by, cartography);
    const met = new Set(base.flatMap(codesOf));
    const listed = labels.filter(({ code }) => met.has(code));
    const others = [...met].filter((code) => !labels.some((one) => one.code === code)).sort();
    const row = (code: string, label: Bilingual | null, own: EditionActor[]) => ({
      ...{ code, label, of: own.length },
      n: own.filter(({ id }) => taking.has(id)).length,
      ...(unclear.size > 0 ? { unattributed: own.filter(({ id }) => unclear.has(id) && !taking.has(id)).length } : {}),
    });
    const values = [...listed, ...others.map((code) => ({ code, label: { fr: code, en: code } }))].map(
      ({ code, label }) =>
        row(
          code,
          label,
          base.filter((actor) => codesOf(actor).includes(code)),
        ),
    );
    const silent = base.filter((actor) => codesOf(actor).length === 0);
    if (values.length === 0) return [];
    return [
      { by, multiple: isMultiple, values: silent.length > 0 ? [...values, row('inconnu', null, silent)] : values },
    ];
  });
}

/** The closed list of a side, in its order, as the analysis labels it. */
function labelsOf(by: string, { analyses }: Cartography): { code: string; label: Bilingual }[] {
  const table = analyses.tabulations.find(({ id }) => id === by);
  if (table) return table.values.map(({ code, label }) => ({ code, label }));
  return (bandsByVariable[by] ?? []).map(({ code, fr, en }) => ({ code, label: { fr, en } }));
}
