/** The axes of the grid; an axis that is not here is told. */
export const axes = [
  'role',
  'force',
  'faiblesse',
  'besoin',
  'defi',
  'domaine',
  'theme',
  'nature',
  'base_sociale',
  'mission',
  'dirigee_par',
  'hors_societe_civile',
  'type',
  'position',
  'niveau',
  'relation',
  'mecanisme',
  'public',
] as const;

/** Axes that texts are read for; their codes need cues and examples. */
export const readAxes: readonly string[] = ['role', 'force', 'faiblesse', 'besoin', 'domaine'];

/** Version of the grid's content, printed beside its checksum. */
export const gridVersion = '0.1.0';
