import { columnsOf } from '../columns/index.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';

const profileLayers = new Set(['profile', 'seat', 'contact']);
const profileKeys = columnsOf('revue')
  .filter(({ layer }) => profileLayers.has(layer))
  .map(({ key }) => [key]);

/** What a row of each kind needs to exist: one of these sets of columns, filled. */
const keysByKind: Record<TableKind, readonly (readonly string[])[]> = {
  entretiens: [['acteur'], ['sigle'], ['id_entretien', 'codeur']],
  revue: [['extrait'], ['note'], ...profileKeys],
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
  decisions: [['objet', 'decision'], ['annule']],
  registre: [
    ['id', 'nom'],
    ['id', 'sigle'],
  ],
};

/** The columns a row lacks to exist, as words; null when it has what it needs. */
export function missingKey(kind: TableKind, fields: DataRecord['fields']): string | null {
  const sets = keysByKind[kind];
  if (sets.some((keys) => keys.every((key) => fields[key] !== undefined))) return null;
  return sets
    .slice(0, 2)
    .map((keys) => keys.join(' + '))
    .join(' / ');
}

/** The column that holds a row's own id, by kind. */
const idColumnByKind: { [kind in TableKind]?: string } = {
  entretiens: 'id_entretien',
  revue: 'id_constat',
  decisions: 'id',
  registre: 'id',
};

/** The row's own id (with the coder for a second reading), or null when it bears none. */
export function ownIdOf(kind: TableKind, fields: DataRecord['fields']): string | null {
  const column = idColumnByKind[kind];
  const id = column === undefined ? undefined : fields[column]?.value;
  if (typeof id !== 'string') return null;
  const coder = kind === 'entretiens' ? fields.codeur?.value : undefined;
  return typeof coder === 'string' ? `${id}/${coder}` : id;
}
