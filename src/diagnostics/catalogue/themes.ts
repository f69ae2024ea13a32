import type { Problem } from './entry.ts';

/** Problems met in the choice of the two priority themes. */
export const themesProblems = {
  'THE-001': {
    name: 'votes-au-dela-du-comite',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} sur «\u00a0{theme}\u00a0» compte {voix:voix|voix}, mais le comité a {taille:membre|membres}.',
      en: 'Decision {decision} on “{theme}” counts {voix:vote|votes}, but the committee has {taille:member|members}.',
    },
    advice: {
      fr: 'Vérifiez «\u00a0pour\u00a0», «\u00a0contre\u00a0» et «\u00a0abstention\u00a0» dans le procès-verbal, ou la taille du comité dans la configuration (comite\u00a0: taille). Le choix reste imprimé, avec cet écart.',
      en: 'Check “pour”, “contre” and “abstention” against the minutes, or the size of the committee in the configuration (comite: taille). The choice stays in print, with this gap.',
    },
  },
  'THE-002': {
    name: 'taille-du-comite-inconnue',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La décision {decision} sur «\u00a0{theme}\u00a0» compte {voix:voix|voix}\u00a0: rien ne dit combien de membres a le comité.',
      en: 'Decision {decision} on “{theme}” counts {voix:vote|votes}: nothing says how many members the committee has.',
    },
    advice: {
      fr: 'Écrivez la taille du comité dans la configuration\u00a0: «\u00a0comite:\u00a0» puis «\u00a0taille: 9\u00a0».',
      en: 'Write the size of the committee in the configuration: “comite:” then “taille: 9”.',
    },
  },
  'THE-003': {
    name: 'theme-inconnu-dans-une-decision',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} porte sur «\u00a0{theme}\u00a0», qui n’est pas un thème de la grille\u00a0: elle n’est pas lue.',
      en: 'Decision {decision} is about “{theme}”, which is no theme of the grid: it is not read.',
    },
    advice: {
      fr: 'Dans la colonne «\u00a0autre\u00a0», écrivez «\u00a0theme:\u00a0» et le code d’un thème de la grille, par exemple «\u00a0theme:droit\u00a0».',
      en: 'In the column “autre”, write “theme:” and the code of a theme of the grid, for instance “theme:droit”.',
    },
  },
  'THE-004': {
    name: 'autre-theme-choisi',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} choisit «\u00a0{theme}\u00a0»\u00a0: un thème que la liste ne prévoit pas n’est pas candidat.',
      en: 'Decision {decision} chooses “{theme}”: a theme that the list does not foresee is no candidate.',
    },
    advice: {
      fr: 'Nommez dans «\u00a0autre\u00a0» l’un des thèmes de la grille, et dites la nuance dans «\u00a0motif\u00a0».',
      en: 'Name in “autre” one of the themes of the grid, and say the shade of meaning in “motif”.',
    },
  },
  'THE-005': {
    name: 'plus-de-deux-themes-choisis',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le programme demande deux thèmes prioritaires\u00a0; les décisions en choisissent {n}\u00a0: {themes}.',
      en: 'The programme asks for two priority themes; the decisions choose {n}: {themes}.',
    },
    advice: {
      fr: 'Retirez un choix par une nouvelle ligne\u00a0: même thème dans «\u00a0autre\u00a0», «\u00a0retire\u00a0» dans «\u00a0decision\u00a0», la date du jour. Tous sont imprimés en attendant.',
      en: 'Take a choice back with a new row: the same theme in “autre”, “retire” in “decision”, today’s date. Meanwhile all are printed.',
    },
  },
  'THE-006': {
    name: 'theme-choisi-sans-majorite',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} choisit «\u00a0{theme}\u00a0» avec {pour} pour et {contre} contre.',
      en: 'Decision {decision} chooses “{theme}” with {pour} for and {contre} against.',
    },
    advice: {
      fr: 'Vérifiez les cellules «\u00a0pour\u00a0» et «\u00a0contre\u00a0»\u00a0; si le comité décide autrement qu’à la majorité, dites-le dans «\u00a0motif\u00a0».',
      en: 'Check the cells “pour” and “contre”; if the committee decides otherwise than by majority, say so in “motif”.',
    },
  },
  'THE-007': {
    name: 'poids-tous-nuls',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Tous les poids des thèmes sont à zéro dans la configuration\u00a0: aucun ordre n’est calculé.',
      en: 'All weights of the themes are zero in the configuration: no order is worked out.',
    },
    advice: {
      fr: 'Donnez au moins un poids au-dessus de zéro sous «\u00a0themes: poids:\u00a0», ou retirez la clé pour les poids par défaut.',
      en: 'Give at least one weight above zero under “themes: poids:”, or take the key out for the default weights.',
    },
  },
  'THE-008': {
    name: 'votes-negatifs',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} sur «\u00a0{theme}\u00a0» porte un nombre de voix négatif.',
      en: 'Decision {decision} on “{theme}” bears a negative number of votes.',
    },
    advice: {
      fr: 'Corrigez «\u00a0pour\u00a0», «\u00a0contre\u00a0» ou «\u00a0abstention\u00a0»\u00a0: le nombre de voix, zéro compris.',
      en: 'Mend “pour”, “contre” or “abstention”: the number of votes, zero included.',
    },
  },
} as const satisfies { [code: string]: Problem };
