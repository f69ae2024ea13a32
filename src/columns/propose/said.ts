import type { Bilingual } from '../../model/stage.ts';
import type { CellFacts, Shape } from './cell-facts.ts';

const shapeWords: Record<Shape, readonly [fr: string, en: string]> = {
  email: ['courriels', 'e-mails'],
  url: ['adresses de sites', 'web addresses'],
  phone: ['numéros de téléphone', 'telephone numbers'],
  year: ['années', 'years'],
  date: ['dates', 'dates'],
  number: ['nombres', 'numbers'],
  'yes-no': ['oui ou non', 'yes or no'],
  coordinate: ['coordonnées', 'coordinates'],
  acronym: ['sigles', 'acronyms'],
  name: ['noms de plusieurs mots', 'names of several words'],
  legal: ['noms d’organisations (association, ONG, réseau…)', 'names of organisations (association, NGO, network…)'],
  region: ['régions', 'regions'],
  town: ['villes connues', 'known towns'],
  zones: ['lieux connus', 'known places'],
  country: ['pays', 'countries'],
};

/** «années : 118 cellules sur 124». */
export function cellsAre(facts: CellFacts, shape: Shape, count = facts.counts[shape]): Bilingual {
  const [fr, en] = shapeWords[shape];
  const total = facts.cells.length;
  if (count === total) return { fr: `${fr}\u00a0: toutes les cellules (${total})`, en: `${en}: all cells (${total})` };
  const cells = count < 2 ? 'cellule' : 'cellules';
  return { fr: `${fr}\u00a0: ${count} ${cells} sur ${total}`, en: `${en}: ${count} of ${total} cells` };
}

/** «codes de « Statut juridique » : 412 valeurs sur 530». */
export const valuesAreCodes = (matched: number, values: number, list: string): Bilingual => ({
  fr: `codes de «\u00a0${list}\u00a0»\u00a0: ${matched} ${matched < 2 ? 'valeur' : 'valeurs'} sur ${values}`,
  en: `codes of “${list}”: ${matched} of ${values} values`,
});

export const bilingual = (fr: string, en: string): Bilingual => ({ fr, en });
