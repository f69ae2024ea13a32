import type { Problem } from './entry.ts';

/** Problems met while the cohort of organisations to train is chosen. */
export const cohortProblems = {
  'COH-001': {
    name: 'quota-valeur-inconnue',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le réglage «\u00a0{cle}\u00a0» nomme «\u00a0{valeur}\u00a0», qui n’est aucune valeur de «\u00a0{critere}\u00a0» pour ce pays ({pays})\u00a0: ce quota n’est pas appliqué.',
      en: 'The setting “{cle}” names “{valeur}”, which is no value of “{critere}” for this country ({pays}): this quota is not applied.',
    },
    advice: {
      fr: 'Corrigez la valeur dans la configuration (un code ou un libellé de la liste, une région du pays)\u00a0; si le quota est pour un autre pays, ajoutez-lui «\u00a0pays\u00a0».',
      en: 'Mend the value in the configuration (a code or a label of the list, a region of the country); if the quota is for another country, add “pays” to it.',
    },
  },
  'COH-002': {
    name: 'quota-plus-grand-que-la-cohorte',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le réglage «\u00a0{cle}\u00a0» demande au moins {minimum}, mais la cohorte n’a que {taille:place|places}\u00a0: ce quota n’est pas appliqué.',
      en: 'The setting “{cle}” asks for at least {minimum}, but the cohort has only {taille:place|places}: this quota is not applied.',
    },
    advice: {
      fr: 'Baissez le minimum, ou augmentez «\u00a0cohorte: taille\u00a0» dans la configuration.',
      en: 'Lower the minimum, or raise “cohorte: taille” in the configuration.',
    },
  },
  'COH-003': {
    name: 'quota-minimum-au-dessus-du-maximum',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le réglage «\u00a0{cle}\u00a0» demande au moins {minimum} et au plus {maximum}\u00a0: ce quota n’est pas appliqué.',
      en: 'The setting “{cle}” asks for at least {minimum} and at most {maximum}: this quota is not applied.',
    },
    advice: {
      fr: 'Corrigez «\u00a0minimum\u00a0» ou «\u00a0maximum\u00a0» dans la configuration\u00a0: le minimum ne peut pas dépasser le maximum.',
      en: 'Mend “minimum” or “maximum” in the configuration: the minimum cannot be above the maximum.',
    },
  },
  'COH-004': {
    name: 'quota-sans-nombre',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le réglage «\u00a0{cle}\u00a0» ne donne ni minimum ni maximum\u00a0: ce quota ne demande rien.',
      en: 'The setting “{cle}” gives neither a minimum nor a maximum: this quota asks for nothing.',
    },
    advice: {
      fr: 'Ajoutez «\u00a0minimum: 3\u00a0» ou «\u00a0maximum: 5\u00a0» sous ce quota, ou supprimez-le.',
      en: 'Add “minimum: 3” or “maximum: 5” under this quota, or take it out.',
    },
  },
  'COH-005': {
    name: 'quota-sans-valeur',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le réglage «\u00a0{cle}\u00a0» ne dit pas de quelles organisations il parle\u00a0: ce quota n’est pas appliqué.',
      en: 'The setting “{cle}” does not say which organisations it speaks of: this quota is not applied.',
    },
    advice: {
      fr: 'Ajoutez «\u00a0valeurs\u00a0» (par exemple [femmes]), ou «\u00a0chaque: true\u00a0» pour un quota par valeur.',
      en: 'Add “valeurs” (for example [femmes]), or “chaque: true” for one quota a value.',
    },
  },
  'COH-006': {
    name: 'quotas-plus-grands-que-la-cohorte',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Les minimums demandés sur «\u00a0{critere}\u00a0» font {total} en tout, mais la cohorte n’a que {taille:place|places}\u00a0: aucun choix ne peut les tenir tous.',
      en: 'The minima asked on “{critere}” add up to {total}, but the cohort has only {taille:place|places}: no choice can meet them all.',
    },
    advice: {
      fr: 'Baissez l’un de ces minimums (le premier est «\u00a0{cle}\u00a0»), ou augmentez «\u00a0cohorte: taille\u00a0».',
      en: 'Lower one of these minima (the first is “{cle}”), or raise “cohorte: taille”.',
    },
  },
  'COH-007': {
    name: 'decision-de-cohorte-sans-organisation',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} porte sur «\u00a0{nom}\u00a0» dans la cohorte, mais aucune organisation connue ne porte ce nom\u00a0: elle n’est pas appliquée.',
      en: 'Decision {decision} is about “{nom}” in the cohort, but no known organisation bears this name: it is not applied.',
    },
    advice: {
      fr: 'Recopiez dans «\u00a0acteur\u00a0» le nom du rapport, ou dans «\u00a0acteur_id\u00a0» l’identifiant du registre\u00a0; seule une organisation de la société civile peut être de la cohorte.',
      en: 'Copy into “acteur” the name in the report, or into “acteur_id” the id in the register; only a civil-society organisation can be in the cohort.',
    },
  },
  'COH-008': {
    name: 'decision-de-cohorte-pour-plusieurs',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} nomme «\u00a0{nom}\u00a0», que portent {n:organisation|organisations}\u00a0: elle n’est pas appliquée.',
      en: 'Decision {decision} names “{nom}”, which {n:organisation bears|organisations bear}: it is not applied.',
    },
    advice: {
      fr: 'Écrivez dans «\u00a0acteur_id\u00a0» l’identifiant de celle dont il s’agit\u00a0: il est dans le registre.',
      en: 'Write in “acteur_id” the id of the one that is meant: it is in the register.',
    },
  },
  'COH-009': {
    name: 'plus-de-retenues-que-de-places',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Les décisions retiennent {n:organisation|organisations}, mais la cohorte n’a que {taille:place|places}\u00a0: toutes sont gardées, et personne n’est ajouté.',
      en: 'Decisions put in {n:organisation|organisations}, but the cohort has only {taille:place|places}: all are kept, and nobody is added.',
    },
    advice: {
      fr: 'Augmentez «\u00a0cohorte: taille\u00a0» dans la configuration, ou annulez une de ces décisions dans le fichier decisions.',
      en: 'Raise “cohorte: taille” in the configuration, or undo one of these decisions in the decisions file.',
    },
  },
  'COH-010': {
    name: 'cohorte-sous-ses-quotas',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Aucun choix parmi {eligibles:organisation éligible|organisations éligibles} ne tient à la fois la taille et les quotas de la cohorte\u00a0: {n} sur {total} ne peuvent pas l’être.',
      en: 'No choice among {eligibles:eligible organisation|eligible organisations} meets both the size and the quotas of the cohort: {n} out of {total} cannot be met.',
    },
    advice: {
      fr: 'La section 13 de l’édition interne dit ce qui manque et propose la cohorte la plus proche\u00a0; posez la question de l’intérêt à d’autres organisations, ou changez les quotas dans la configuration.',
      en: 'Section 13 of the internal edition says what is missing and proposes the nearest cohort; ask other organisations whether they are interested, or change the quotas in the configuration.',
    },
  },
  'COH-011': {
    name: 'formation-inconnue',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le réglage «\u00a0{cle}\u00a0» nomme «\u00a0{valeur}\u00a0», qui n’est aucune formation de la liste\u00a0: il n’en est pas tenu compte.',
      en: 'The setting “{cle}” names “{valeur}”, which is no training of the list: it is left out.',
    },
    advice: {
      fr: 'Écrivez le code ou le libellé d’une formation\u00a0: «\u00a0plaidoyer\u00a0», «\u00a0cadre-juridique\u00a0»…',
      en: 'Write the code or the label of a training: “plaidoyer”, “cadre-juridique”…',
    },
  },
} as const satisfies Record<string, Problem>;
