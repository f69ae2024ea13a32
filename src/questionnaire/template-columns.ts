import { columnsOf } from '../columns/index.ts';
import type { ColumnSpec } from '../model/column.ts';
import { type TableKind, tableKinds } from '../model/table.ts';
import { sectionTexts } from './sections.ts';

/** Kinds that people fill in; the tool writes the register and the call list by itself. */
const filledKinds = tableKinds.filter((kind) => kind !== 'registre' && kind !== 'accords');
const usualKinds: readonly TableKind[] = ['entretiens', 'revue', 'acteurs'];

/** Kinds of a blank template: the three that make a mapping, or all. */
export const templateKinds = (complete: boolean): readonly TableKind[] => (complete ? filledKinds : usualKinds);

/** Columns that come first, the marker of the example row in the first; the country is the folder's. */
const firstKeys: Partial<Record<TableKind, readonly string[]>> = {
  entretiens: ['id_entretien', 'date', 'acteur', 'sigle'],
  revue: ['id_constat'],
  acteurs: ['identifiant', 'nom', 'sigle', 'autres_noms'],
};

/** The usual columns of the kinds whose core columns say too little. */
const usualKeys: Partial<Record<TableKind, readonly string[]>> = {
  revue: [
    'document_titre', 'document_auteur', 'document_editeur', 'document_annee', 'document_type', 'auteur_source', 'document_url',
    'page', 'consulte_le', 'acteur', 'sigle', 'portee', 'extrait', 'note', 'codes', 'lecteur',
  ],
  acteurs: [
    'ville_siege', 'region_siege', 'adresse_siege', 'site_internet', 'email_public', 'tel_public', 'statut_juridique',
    'annee_creation', 'nature', 'base_sociale', 'echelle_territoriale', 'zones_intervention', 'thematiques', 'metiers',
    'beneficiaires', 'activites', 'nb_membres', 'maj', 'source', 'source_url', 'diffusion', 'opposition',
  ],
}; // biome-ignore format: lists of keys

/** An interview is typed in the order in which it is asked. */
const askedKeys = (complete: boolean): string[] =>
  sectionTexts
    .filter(({ repeats }) => repeats === undefined)
    .flatMap(({ asked }) => asked)
    .filter(({ key, isShort }) => {
      const column = columnsOf('entretiens').find((candidate) => candidate.key === key);
      return complete || isShort || column?.isCore;
    })
    .map(({ key }) => key);

/** The columns of a blank sheet, in order. */
export function templateColumns(kind: TableKind, complete: boolean): ColumnSpec[] {
  const columns = columnsOf(kind);
  const every = columns.map(({ key }) => key);
  const usual = kind === 'entretiens' ? askedKeys(complete) : (usualKeys[kind] ?? every);
  const keys = [...(firstKeys[kind] ?? []), ...usual, ...(complete ? every : [])];
  return [...new Set(keys)]
    .filter((key) => key !== 'pays')
    .flatMap((key) => columns.find((column) => column.key === key) ?? []);
}
