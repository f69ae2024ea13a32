import type { HeaderMatch, TableKind } from '../model/table.ts';
import { isRepeatedGroup } from './server-headers.ts';

/** What makes a row of each kind: one of these sets of columns, filled. */
export const keyColumnsByKind: Record<TableKind, readonly (readonly string[])[]> = {
  entretiens: [['acteur'], ['sigle'], ['id_entretien', 'codeur']],
  revue: [['extrait'], ['note']],
  acteurs: [['nom'], ['sigle']],
  terrain: [['acteur']],
  projets: [['intitule'], ['acteur']],
  mecanismes: [['nom'], ['sigle']],
  relations: [['de', 'vers']],
  politiques: [['titre']],
  engagements: [['demande']],
  indicateurs: [['intitule'], ['code']],
  recommandations: [['texte']],
  'chiffres-publies': [['variable', 'valeur']],
  accords: [['id_entretien'], ['acteur']],
  decisions: [['objet', 'decision'], ['annule']],
  registre: [
    ['id', 'nom'],
    ['id', 'sigle'],
  ],
};

/** The first two sets as words, the same in both languages: `acteur / sigle`, `de + vers`. */
export const keyColumnsAsWords = (sets: readonly (readonly string[])[]): string =>
  sets
    .slice(0, 2)
    .map((keys) => keys.join(' + '))
    .join(' / ');

/** Columns that a row of a repeated group takes from the interview it belongs to. */
export const inheritedKeys: readonly string[] = ['acteur', 'de'];

/** Columns that the rows of a file with these headers may fill, those they take from the row they belong to included. */
export const fillableKeys = (headers: readonly HeaderMatch[]): Set<string> =>
  new Set([
    ...headers.flatMap(({ key }) => key ?? []),
    ...(isRepeatedGroup(headers.map(({ header }) => header)) ? inheritedKeys : []),
  ]);

/** Whether the headers of a file hold what makes a row of this kind. */
export function hasKeyColumns(kind: TableKind, headers: readonly HeaderMatch[]): boolean {
  const present = fillableKeys(headers);
  return keyColumnsByKind[kind].some((keys) => keys.every((key) => present.has(key)));
}
