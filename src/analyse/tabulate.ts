import type { BaseOf, CountedRow, TableLayer, Tabulation, Unit } from '../model/cartography.ts';
import type { Context } from '../model/context.ts';
import type { Bilingual } from '../model/stage.ts';
import { compareText } from '../text/sort.ts';
import { rowsOf } from './rows.ts';
import type { Survey } from './survey.ts';

/** What one unit of the base answers. */
export interface UnitAnswer {
  /** Actor id, record id, or title of a document: once in a variable. */
  unit: string;
  /** Records that make it part of the base. */
  from: string[];
  /** Codes given, each with the records that support it. One at most when the variable is not multiple. */
  codes: Map<string, string[]>;
  /** Records that show it answered, beside those of the codes (a code of the axis that this table leaves out). */
  answeredBy?: string[];
  /** Records in which the answer was refused. */
  refusedBy?: string[];
}

/** A value a variable may take, in the order of its list. */
export interface ValueLabel {
  code: string;
  label: Bilingual;
  isSensitive: boolean;
  /** Met in the data, outside the closed list. */
  isMet?: boolean;
}

/** A variable as data: what it counts, how each unit answers, and the labels of its values. */
export interface Variable {
  id: string;
  title: Bilingual;
  elements: string[];
  unit: Unit;
  baseOf: BaseOf;
  layer: TableLayer;
  isMultiple: boolean;
  isMaskedAlways?: boolean;
  /** Countries that have the table; without it, all. */
  isFor?(country: Context['country']): boolean;
  /** The closed list, in its order: its values stay in the table at zero. */
  values(survey: Survey): ValueLabel[];
  answers(survey: Survey): UnitAnswer[];
  /** Label of a code met outside the list (a country among zones); the code itself otherwise. */
  labelOf?(code: string, survey: Survey): Bilingual;
}

const hasAnswered = ({ codes, answeredBy = [] }: UnitAnswer): boolean => codes.size > 0 || answeredBy.length > 0;

function answerRecords({ codes, answeredBy = [] }: UnitAnswer): string[] {
  if (codes.size === 0) return answeredBy;
  const records = [...answeredBy];
  for (const support of codes.values()) records.push(...support);
  return records;
}

/**
 * Counts a variable. In any edition that keeps some records: values ⊆ answered ⊆ base, refused apart, and for a variable
 * of one choice the values add up to answered, since the records of `answered` are those of the values.
 */
export function tabulate(variable: Variable, survey: Survey): Tabulation {
  const answers = variable.answers(survey).map(withSupportOnly);
  const answered = answers.filter(hasAnswered);
  const refused = answers.filter((answer) => !hasAnswered(answer) && (answer.refusedBy ?? []).length > 0);
  const { id, title, elements, unit, baseOf, layer, isMultiple, isMaskedAlways = false } = variable;
  return {
    ...{ id, title, elements, unit, baseOf, layer, isMultiple, isMaskedAlways },
    base: rowsOf(answers.map((answer) => [answer.unit, baseRecords(answer)])),
    answered: rowsOf(answered.map((answer) => [answer.unit, answerRecords(answer)])),
    refused: rowsOf(refused.map(({ unit, refusedBy = [] }) => [unit, refusedBy])),
    values: labelsOf(variable, survey, answered).map((value) => ({
      ...value,
      rows: rowsOfValue(value.code, answered),
    })),
  };
}

/** What makes a unit part of the base holds whatever lets it be counted as answering. */
function baseRecords(answer: UnitAnswer): string[] {
  const others = answerRecords(answer).filter((record) => !answer.from.includes(record));
  return others.length === 0 ? answer.from : [...answer.from, ...others];
}

/** A code that no record supports is no answer. */
function withSupportOnly(answer: UnitAnswer): UnitAnswer {
  const supported = [...answer.codes].filter(([, records]) => records.length > 0);
  return supported.length === answer.codes.size ? answer : { ...answer, codes: new Map(supported) };
}

const rowsOfValue = (code: string, answered: UnitAnswer[]): CountedRow[] =>
  rowsOf(
    answered.flatMap(({ unit, codes }) => {
      const records = codes.get(code);
      return records ? [[unit, records] as const] : [];
    }),
  );

/** The closed list, then any other code that was met. */
function labelsOf(variable: Variable, survey: Survey, answered: UnitAnswer[]): ValueLabel[] {
  const listed = variable.values(survey);
  const codes = new Set(listed.map(({ code }) => code));
  const others = new Set(answered.flatMap((answer) => [...answer.codes.keys()]).filter((code) => !codes.has(code)));
  const labelOf = variable.labelOf ?? ((code: string): Bilingual => ({ fr: code, en: code }));
  return [
    ...listed,
    ...[...others]
      .sort(compareText)
      .map((code) => ({ code, label: labelOf(code, survey), isSensitive: false, isMet: true })),
  ];
}
