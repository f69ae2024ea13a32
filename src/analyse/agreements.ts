import type { Classification } from '../model/actor.ts';
import type { Agreement, CodeAgreement, Disagreement, Reliability } from '../model/cartography.ts';
import { cohenKappa, krippendorffAlpha } from '../statistics/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { axesByReader, type InterviewReadings, machine, readingsByInterview, withMachine } from './readings.ts';
import type { Survey } from './survey.ts';

/** Axes compared: those that texts are read for. */
const axes = ['role', 'force', 'faiblesse', 'besoin', 'domaine'] as const;

/** One interview and one code: who said what. */
interface Case {
  interview: string;
  record: string;
  code: string;
  first: boolean;
  second: boolean;
}

/**
 * Agreement between each two people who read the same interviews, and between each person and the machine, by axis: one
 * case an interview and a top-level code of the axis. An axis counts for a reader who coded it somewhere; one on which neither
 * gave a code says nothing and is left out.
 */
export function agreements(survey: Survey, classification: Pick<Classification, 'readInTexts'>): Agreement[] {
  const read = withMachine([...readingsByInterview(survey).values()], classification);
  const coded = axesByReader(survey);
  const isCodedBy = (coder: string, axis: string) => coder === machine || coded.get(coder)?.has(axis) === true;
  return pairsOf(readersOf(read)).flatMap((coders) =>
    axes
      .filter((axis) => coders.every((coder) => isCodedBy(coder, axis)))
      .flatMap((axis) => agreementOf(axis, coders, read, codesOf(axis, survey)) ?? []),
  );
}

/** Krippendorff's alpha over all the people who read, by axis, when they are more than two. */
export function reliability(survey: Survey): Reliability[] {
  const all = [...readingsByInterview(survey).values()];
  const coded = axesByReader(survey);
  return axes.flatMap((axis): Reliability[] => {
    const read = all
      .map((one) => ({
        ...one,
        byReader: new Map([...one.byReader].filter(([reader]) => coded.get(reader)?.has(axis) === true)),
      }))
      .filter(({ byReader }) => byReader.size > 1);
    const readers = readersOf(read).length;
    if (readers < 3) return [];
    const cases = read.flatMap(({ byReader }) =>
      codesOf(axis, survey).map((code) => [...byReader.values()].map((codes) => codes.has(`${axis}:${code}`))),
    );
    return [{ axis, readers, interviews: read.length, cases: cases.length, alpha: krippendorffAlpha(cases) }];
  });
}

/** In order of name, the machine last. */
const readersOf = (read: InterviewReadings[]): string[] =>
  [...new Set(read.flatMap(({ byReader }) => [...byReader.keys()]))].sort(
    (left, right) => Number(left === machine) - Number(right === machine) || compareCodeUnits(left, right),
  );

const pairsOf = (readers: string[]): [string, string][] =>
  readers.flatMap((first, index) => readers.slice(index + 1).map((second): [string, string] => [first, second]));

const codesOf = (axis: string, { context: { codebook } }: Survey): string[] =>
  (codebook.entriesByAxis.get(axis) ?? []).filter(({ parent }) => parent === null).map(({ code }) => code);

function agreementOf(
  axis: string,
  coders: [string, string],
  read: InterviewReadings[],
  codes: string[],
): Agreement | null {
  const both = read.filter(({ byReader }) => coders.every((coder) => byReader.has(coder)));
  const cases = both.flatMap(({ interview, record, byReader }) =>
    codes.map((code): Case => {
      const [first = false, second = false] = coders.map((coder) => byReader.get(coder)?.has(`${axis}:${code}`));
      return { interview, record, code, first, second };
    }),
  );
  if (!cases.some(({ first, second }) => first || second)) return null;
  const { neither, ...figures } = compare(cases);
  return {
    axis,
    coders,
    interviews: both.length,
    cases: cases.length,
    agreed: figures.both + neither,
    ...figures,
    codes: codes.flatMap((code) => codeAgreement(cases, code) ?? []),
    disagreements: cases.flatMap((one): Disagreement[] =>
      one.first === one.second
        ? []
        : [{ interview: one.interview, record: one.record, code: one.code, givenBy: coders[one.first ? 0 : 1] }],
    ),
  };
}

function codeAgreement(cases: Case[], code: string): CodeAgreement | null {
  const own = cases.filter((one) => one.code === code);
  const { neither, ...figures } = compare(own);
  return neither < own.length ? { code, cases: own.length, agreed: figures.both + neither, ...figures } : null;
}

function compare(cases: Case[]) {
  const count = (wanted: (one: Case) => boolean): number => cases.filter(wanted).length;
  const table = {
    both: count(({ first, second }) => first && second),
    onlyFirst: count(({ first, second }) => first && !second),
    onlySecond: count(({ first, second }) => !first && second),
    neither: count(({ first, second }) => !first && !second),
  };
  return {
    ...table,
    kappa: cohenKappa(table),
    alpha: krippendorffAlpha(cases.map(({ first, second }) => [first, second])),
  };
}
