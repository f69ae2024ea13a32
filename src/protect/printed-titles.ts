import type { Edition } from '../model/edition.ts';

/**
 * Names of bodies, policies, networks and documents that the edition prints from rows of their own: who says one in an
 * interview is not quoted by it.
 */
export function printedTitles({ mechanisms, policies, documents, network }: Edition): string[] {
  const named = (rows: Edition['mechanisms'], key: string) =>
    rows.flatMap(({ fields }) => (typeof fields[key] === 'string' ? [fields[key]] : []));
  return [
    ...named(mechanisms, 'nom'),
    ...named(policies, 'titre'),
    ...documents.map(({ title }) => title),
    ...(network?.nodes ?? []).map(({ name }) => name),
  ];
}
