import { numberOf, textOf } from '../model/access.ts';
import type { Cartography, FigureCheck } from '../model/cartography.ts';
import type { Edition, EditionTabulation } from '../model/edition.ts';
import { sortBy } from '../text/sort.ts';
import type { Access } from './access.ts';
import type { ClosedNames } from './facts.ts';

/** Published figures beside the tables that this edition prints; `held`: known organisations that it still counts. */
export const protectFigureChecks = (
  cartography: Cartography,
  tabulations: EditionTabulation[],
  access: Access,
  held: number,
  closed: Pick<ClosedNames, 'redact'>,
): Edition['figure_checks'] =>
  sortBy(
    cartography.analyses.figureChecks
      .map((check) => protectFigureCheck(check, cartography, tabulations, access, held))
      .map((check) => ({ ...check, source: closed.redact(check.source) })),
    ({ variable }) => variable,
    ({ code }) => code,
    ({ source }) => source,
    ({ published }) => published,
  );

/** The number of known organisations, the same in every edition. */
const isCountOfAll = ({ variable, code }: FigureCheck): boolean => variable === 'acteurs' && code === 'recenses';

/** A published figure is held against the count that this edition prints, not against one it masks. */
function protectFigureCheck(
  check: FigureCheck,
  cartography: Cartography,
  tabulations: EditionTabulation[],
  access: Access,
  held: number,
): Edition['figure_checks'][number] {
  const record = cartography.records.find(({ id }) => id === check.record);
  const table = tabulations.find(({ id }) => id === check.variable);
  const value = table?.values.find(({ code }) => code === check.code);
  // The count this edition prints, or none: a published figure is never answered with a closed one.
  const isSame =
    access.isInternal || table === undefined || (value?.n === check.computed && table.answered === check.base);
  const isKnown =
    table === undefined
      ? // Held at the number of an earlier edition, it is checked against nothing.
        check.verdict !== 'non-verifiable' && isCountOfAll(check) && held === 0
      : value !== undefined && !value.masked;
  const isChecked = access.isInternal || (isKnown && isSame);
  return {
    variable: check.variable,
    code: check.code,
    source: record ? (textOf(record, 'source') ?? '') : '',
    page: record ? (textOf(record, 'page') ?? numberOf(record, 'page')?.toString() ?? null) : null,
    published: check.published,
    unit: check.unit,
    computed: isChecked ? check.computed : null,
    base: isChecked ? check.base : null,
    verdict: isChecked ? check.verdict : 'non-verifiable',
  };
}
