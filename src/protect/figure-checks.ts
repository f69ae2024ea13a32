import { numberOf, textOf } from '../model/access.ts';
import type { Cartography, FigureCheck } from '../model/cartography.ts';
import type { Edition, EditionTabulation } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import { sortBy } from '../text/sort.ts';
import type { Access } from './access.ts';
import type { ClosedNames } from './facts.ts';

/** Published figures beside the tables that this edition prints; `known`: organisations that it counts as known. */
export const protectFigureChecks = (
  cartography: Cartography,
  tabulations: EditionTabulation[],
  access: Access,
  known: number,
  closed: Pick<ClosedNames, 'redact' | 'redactText' | 'redactTitle'>,
): Edition['figure_checks'] => {
  const [title, words] = access.isInternal ? [closed.redact, closed.redact] : [closed.redactTitle, closed.redactText];
  const wordsOf = (text: string | null) => (text === null ? null : words(text));
  return sortBy(
    cartography.analyses.figureChecks
      .map((check) => protectFigureCheck(check, cartography, tabulations, access, known))
      .map((check) => ({
        ...check,
        ...{ source: title(check.source), page: wordsOf(check.page), unit: wordsOf(check.unit) },
      })),
    ({ variable }) => variable,
    ({ code }) => code,
    ({ source }) => source,
    ({ published }) => published,
  );
};

/** The number of known organisations, the same in every edition. */
const isCountOfAll = ({ variable, code }: FigureCheck): boolean => variable === 'acteurs' && code === 'recenses';

/** A published figure is held against the count that this edition prints, not against one it masks. */
function protectFigureCheck(
  check: FigureCheck,
  cartography: Cartography,
  tabulations: EditionTabulation[],
  access: Access,
  known: number,
): Edition['figure_checks'][number] {
  const record = cartography.records.find(({ id }) => id === check.record);
  const table = tabulations.find(({ id }) => id === check.variable);
  const value = table?.values.find(({ code }) => code === check.code);
  // The count this edition prints, or none: a published figure is never answered with a closed one.
  const isSame =
    access.isInternal || table === undefined || (value?.n === check.computed && table.answered === check.base);
  // Known organisations are those this edition prints, held as they may be.
  if (!access.isInternal && table === undefined && isCountOfAll(check) && check.computed !== null)
    return known === check.computed ? printedAs(check, record) : printedAs(heldCheck(check, known), record);
  const isKnown = table !== undefined && value !== undefined && !value.masked;
  const isChecked = access.isInternal || (isKnown && isSame);
  return {
    ...headOf(check, record),
    computed: isChecked ? check.computed : null,
    base: isChecked ? check.base : null,
    verdict: isChecked ? check.verdict : 'non-verifiable',
  };
}

const heldCheck = (check: FigureCheck, known: number): FigureCheck => ({
  ...check,
  computed: known,
  base: known,
  verdict: check.published === known ? 'concorde' : 'differe',
});

const printedAs = (check: FigureCheck, record: DataRecord | undefined) => ({
  ...headOf(check, record),
  computed: check.computed,
  base: check.base,
  verdict: check.verdict,
});

function headOf(check: FigureCheck, record: DataRecord | undefined) {
  return {
    variable: check.variable,
    code: check.code,
    source: record ? (textOf(record, 'source') ?? '') : '',
    page: record ? (textOf(record, 'page') ?? numberOf(record, 'page')?.toString() ?? null) : null,
    published: check.published,
    unit: check.unit,
  };
}
