import type { Edition } from '../model/edition.ts';
import type { Finding } from '../model/edition-findings.ts';
import { type FindingStep, findingFigures as rule } from '../model/finding-rule.ts';
import type { Subject } from './subjects.ts';

const grades: readonly Finding['grade'][] = ['tres-faible', 'faible', 'moyenne', 'elevee'];

/** What a finding rests on. */
export interface Ground {
  subject: Subject;
  /** Those counted: of a contrast, those of its groups. */
  n: number;
  answered: number;
  base: number;
  baseOf: string;
  /** The codes its sentence is about. */
  codes: readonly string[];
  /** How many units have them, each unit counted once for each. */
  holders: number;
  /** Picked among many cells of a crossing. */
  isPicked: boolean;
}

/** Why a finding is as solid as it is, part by part: how many answered, of how many, on whose word, how old. */
export function findingSteps(ground: Ground, edition: Edition): FindingStep[] {
  const { subject, answered, base, baseOf, isPicked } = ground;
  const coverage = base === 0 ? 0 : answered / base;
  const isRegister = subject.nature === 'register';
  const isMet = baseOf !== 'interviewed' || answered >= rule.met * edition.counts.known;
  const steps: (FindingStep | null)[] = [
    startOf(ground.n),
    isRegister && answered === base ? { part: 'whole-register', by: 1 } : null,
    coverage < rule.leastAnswered
      ? { part: 'wide-gaps', by: -2 }
      : coverage < rule.answered
        ? { part: 'gaps', by: -1 }
        : null,
    // Where many did not answer, that they are few among those known says the same again.
    isRegister || isMet || coverage < rule.answered ? null : { part: 'few-met', by: -1 },
    supportStep(ground, edition),
    isPicked ? { part: 'picked', by: -1 } : null,
    isRegister || !isOld(edition) ? null : { part: 'old', by: -1 },
  ];
  return steps.filter((step) => step !== null);
}

/** The grade that steps lead to, kept between «très faible» and «élevée». */
export function findingGrade(steps: readonly FindingStep[]): Finding['grade'] {
  const sum = steps.reduce((total, { by }) => total + by, 0);
  return grades[Math.max(0, Math.min(sum, grades.length - 1))] ?? 'tres-faible';
}

function startOf(n: number): FindingStep {
  if (n >= rule.many) return { part: 'answers-many', by: 3 };
  if (n >= rule.some) return { part: 'answers-some', by: 2 };
  return n >= rule.few ? { part: 'answers-few', by: 1 } : { part: 'answers-handful', by: 0 };
}

/** On whose word: at most one step is lost, by the first reason that holds. */
function supportStep(ground: Ground, edition: Edition): FindingStep | null {
  const { subject, baseOf } = ground;
  if (subject.nature === 'code') return codeStep(ground, edition);
  if (subject.nature !== 'fact') return null;
  if (baseOf === 'interviewed') return { part: 'self-declared', by: -1 };
  return isTwiceRecorded(subject.table, ground.answered, edition) ? null : { part: 'one-record', by: -1 };
}

/** Facts that two records or more give, of at least half of those of whom it is known. */
function isTwiceRecorded(table: string, answered: number, { actors }: Edition): boolean {
  const twice = actors.filter(({ fields }) => (fields[columnOf(table)]?.sources.length ?? 0) > 1).length;
  return twice * 2 >= answered;
}

/** The column of the sheets that a table counts, where it bears another name. */
const columnByTable: { [table: string]: string } = {
  type: 'nature', // a type is made from the nature and what goes with it
  periode_creation: 'annee_creation',
  zones: 'zones_intervention',
};
const columnOf = (table: string): string => columnByTable[table] ?? table;

/** Codes of the grid: what they rest on must be shown, be solid for at least half, and be read alike by those who read. */
function codeStep({ subject, codes, holders }: Ground, edition: Edition): FindingStep | null {
  const given = edition.actors.flatMap(({ assignments, civil_society: isCounted }) =>
    assignments.filter(
      ({ axis, code, sub }) =>
        isCounted &&
        axis === subject.axis &&
        (subject.table === 'sous_roles' ? codes.includes(sub ?? '') : sub === null && codes.includes(code)),
    ),
  );
  if (given.length * 2 < holders) return { part: 'codes-unseen', by: -1 };
  const weak = given.filter(({ grade }) => grade === 'faible' || grade === 'tres-faible').length;
  if (weak * 2 > given.length) return { part: 'weak-codes', by: -1 };
  const read = given.filter(({ status }) => status === 'inferred').length;
  return read * 2 > given.length && doReadersDiffer(subject.axis, edition) ? { part: 'readers-differ', by: -1 } : null;
}

const doReadersDiffer = (axis: string | null, { agreements }: Edition): boolean =>
  agreements.some((one) => one.axis === axis && one.alpha !== null && one.alpha < rule.agreement);

/** More than half of the organisations are known by nothing newer than five years. */
function isOld({ data_quality: { ages } }: Edition): boolean {
  const old = ages.bands.find(({ code }) => code === 'plus-5-ans')?.n ?? 0;
  return old * 2 > ages.base;
}
