/** The files of the grid. */
export const gridFiles = ['codes', 'indices', 'croisements'] as const;
export type GridFile = (typeof gridFiles)[number];

/** Columns that each file must have, in the order in which they are written. */
export const gridHeaders: Readonly<Record<GridFile, readonly string[]>> = {
  codes: [
    'axe',
    'code',
    'parent',
    'libelle_fr',
    'libelle_en',
    'definition_fr',
    'definition_en',
    'source',
    'lien',
    'roles',
    'origine',
    'defi',
    'suggere_par',
    'sensible',
    'oui',
    'non',
  ],
  indices: ['axe', 'code', 'sous_code', 'langue', 'motif', 'si', 'sauf', 'champs', 'negation', 'note'],
  croisements: ['liste', 'code_liste', 'axe', 'code', 'residu', 'residu_en', 'note'],
};
