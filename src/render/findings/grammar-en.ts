import type { FindingCount } from '../../model/edition-findings.ts';
import { boundsOfRun, type Spoken } from './spoken.ts';

export interface UnitWords {
  one: string;
  some: string;
}

const units: { [unit: string]: UnitWords } = {
  acteurs: { one: 'organisation', some: 'organisations' },
  voix: { one: 'voice', some: 'voices' },
  projets: { one: 'project', some: 'projects' },
  mecanismes: { one: 'mechanism', some: 'mechanisms' },
  documents: { one: 'document', some: 'documents' },
  constats: { one: 'finding', some: 'findings' },
};

/** What a table counts. */
export const unitsEn = (unit: string): UnitWords => units[unit] ?? { one: 'answer', some: 'answers' };

/** «of the type “x”»: who stands in a group of a crossing. */
export function groupEn(spoken: Spoken, { group }: FindingCount): string {
  const name = spoken.group(group ?? '');
  if (spoken.groupTable === 'type') return `of the type ${name}`;
  if (spoken.groupTable === 'roles') return `that play the role ${name}`;
  if (spoken.groupTable === 'nb_membres') return `whose membership is ${name}`;
  return `of the group ${name}`;
}

const counted: { [table: string]: readonly [string, string] } = {
  nb_membres: ['have', 'members'],
  nb_salaries_tp: ['have', 'full-time staff'],
  nb_benevoles: ['have', 'volunteers'],
  projets_beneficiaires: ['reach', 'beneficiaries'],
};
const money: { [table: string]: string } = { budget_tranche: ' a year', projets_budget: '' };

/** «have under €20,000 a year», for bands of numbers; null for others. */
export function bandsEn({ finding, number }: Spoken, part: FindingCount): string | null {
  const { from, to } = boundsOfRun(part);
  const { table, side } = finding;
  const [low, high] = [from === null ? '' : number(from), to === null ? '' : number(to)];
  const rest = money[table];
  if (rest !== undefined) {
    if (side === 'low') return `have under €${high}${rest}`;
    return side === 'high' ? `have €${low} or more${rest}` : `have from €${low} to under €${high}${rest}`;
  }
  if (table === 'periode_creation') {
    if (side === 'low') return `were founded before ${(to ?? 0) + 1}`;
    return side === 'high' ? `were founded in ${from} or later` : `were founded from ${from} to ${to}`;
  }
  const people = counted[table];
  if (!people) return null;
  const [verb, noun] = people;
  if (side === 'low') {
    const isRound = ((to ?? 0) + 1) % 10 === 0;
    return isRound ? `${verb} fewer than ${number((to ?? 0) + 1)} ${noun}` : `${verb} ${high} ${noun} or fewer`;
  }
  return side === 'high' ? `${verb} ${low} ${noun} or more` : `${verb} from ${low} to ${high} ${noun}`;
}
