/**
 * What training on a theme teaches, by codes of the list `formations`: an organisation that already received some of it
 * for every chosen theme has nothing left to receive. Themes without a code of their own there are left out, and the
 * configuration (`cohorte: formations`) replaces the whole.
 */
export const trainingsByTheme: { [theme: string]: readonly string[] } = {
  accompagnement: ['psychosocial'],
  humanitaire: ['humanitaire'],
  cohesion: ['interculturel'],
  droit: ['cadre-juridique', 'droit-international-migration', 'approche-droits'],
  genre: ['genre'],
  gouvernance: ['cadre-juridique', 'suivi-evaluation'],
  professionnel: ['entrepreneuriat'],
  plaidoyer: ['plaidoyer'],
};
