import type { Actor } from './actor.ts';

/** Every name that an organisation bears: its own, its acronym, the others met. */
export const allNames = ({ name, acronym, otherNames }: Pick<Actor, 'name' | 'acronym' | 'otherNames'>): string[] => [
  name,
  ...(acronym === null ? [] : [acronym]),
  ...otherNames,
];
