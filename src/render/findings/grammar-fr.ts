import type { FindingCount } from '../../model/edition-findings.ts';
import type { Frame } from './frame.ts';
import { boundsOfRun, type Spoken } from './spoken.ts';

/* The small words of French that agree or elide with what follows them; labels never do: they stand between marks. */

const startsWithVowel = (word: string): boolean => /^[aeiouyhàâéèêëîïôöûü]/i.test(word);

/** «le rôle», «la force», «l’appui souhaité». */
export function le({ noun, isFeminine }: Pick<Frame, 'noun' | 'isFeminine'>): string {
  return startsWithVowel(noun) ? `l’${noun}` : `${isFeminine ? 'la' : 'le'} ${noun}`;
}

/** «ne tient», «n’a». */
export const ne = (verb: string): string => (startsWithVowel(verb) ? `n’${verb}` : `ne ${verb}`);

/** «que la plupart», «qu’une majorité». */
export const que = (clause: string): string => (startsWithVowel(clause) ? `qu’${clause}` : `que ${clause}`);

export interface UnitWords {
  masculine: boolean;
  one: string;
  some: string;
  all: string;
  no: string;
}

const feminine = (noun: string): UnitWords => ({
  masculine: false,
  one: `une seule ${noun}`,
  some: `${noun}s`,
  all: `toutes les ${noun}s`,
  no: 'aucune',
});
const masculine = (noun: string): UnitWords => ({
  masculine: true,
  one: `un seul ${noun}`,
  some: `${noun}s`,
  all: `tous les ${noun}s`,
  no: 'aucun',
});

const units: { [unit: string]: UnitWords } = {
  acteurs: feminine('organisation'),
  voix: { masculine: false, one: 'une seule voix', some: 'voix', all: 'toutes les voix', no: 'aucune' },
  projets: masculine('projet'),
  mecanismes: masculine('mécanisme'),
  documents: masculine('document'),
  constats: masculine('constat'),
};

/** What a table counts. */
export const unitsFr = (unit: string): UnitWords => units[unit] ?? feminine('réponse');

/** «de type « x »»: who stands in a group of a crossing. */
export function groupFr(spoken: Spoken, { group }: FindingCount): string {
  const name = spoken.group(group ?? '');
  if (spoken.groupTable === 'type') return `du type ${name}`;
  if (spoken.groupTable === 'roles') return `qui tiennent le rôle ${name}`;
  if (spoken.groupTable === 'nb_membres') return `dont l’effectif est ${name}`;
  return `du groupe ${name}`;
}

/** What is counted in bands, by table: verb, noun. Money stops short of its upper bound, the rest includes it. */
const counted: { [table: string]: readonly [string, string] } = {
  nb_membres: ['comptent', 'membres'],
  nb_salaries_tp: ['comptent', 'salariés à temps plein'],
  nb_benevoles: ['comptent', 'bénévoles'],
  projets_beneficiaires: ['touchent', 'bénéficiaires'],
};
const money: { [table: string]: readonly [string, string] } = {
  budget_tranche: ['disposent', ' par an'],
  projets_budget: ['disposent', ''],
};

/** «disposent de moins de 20 000 € par an», for bands of numbers; null for others. */
export function bandsFr({ finding, number }: Spoken, part: FindingCount): string | null {
  const { from, to } = boundsOfRun(part);
  const { table, side } = finding;
  const [low, high] = [from === null ? '' : number(from), to === null ? '' : number(to)];
  const spent = money[table];
  if (spent) {
    const [verb, rest] = spent;
    if (side === 'low') return `${verb} de moins de ${high}\u00a0€${rest}`;
    if (side === 'high') return `${verb} de ${low}\u00a0€ ou plus${rest}`;
    return `${verb} de ${low} à moins de ${high}\u00a0€${rest}`;
  }
  if (table === 'periode_creation') {
    if (side === 'low') return `ont été créées avant ${(to ?? 0) + 1}`;
    return side === 'high' ? `ont été créées en ${from} ou après` : `ont été créées de ${from} à ${to}`;
  }
  const people = counted[table];
  if (!people) return null;
  const [verb, noun] = people;
  const isRound = ((to ?? 0) + 1) % 10 === 0;
  if (side === 'low')
    return isRound ? `${verb} moins de ${number((to ?? 0) + 1)} ${noun}` : `${verb} ${high} ${noun} ou moins`;
  return side === 'high' ? `${verb} ${low} ${noun} ou plus` : `${verb} de ${low} à ${high} ${noun}`;
}
