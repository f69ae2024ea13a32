import type { Problem } from './entry.ts';

/** Values that are kept and that somebody should look at: contradictions, doubtful values, contacts that look private. */
export const qualityProblems = {
  'QUA-001': {
    name: 'dates-inversees',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{colonne}\u00a0» ({valeur}) vient avant «\u00a0{autre}\u00a0» ({borne}).',
      en: '“{colonne}” ({valeur}) comes before “{autre}” ({borne}).',
    },
    advice: {
      fr: 'Vérifiez les deux dates\u00a0: elles sont peut-être échangées.',
      en: 'Check both dates: they may have been swapped.',
    },
  },
  'QUA-002': {
    name: 'date-avant-la-creation',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{colonne}\u00a0» ({valeur}) vient avant la création de l’organisation ({borne}).',
      en: '“{colonne}” ({valeur}) comes before the creation of the organisation ({borne}).',
    },
    advice: {
      fr: 'Vérifiez l’année de création et la date.',
      en: 'Check the year of creation and the date.',
    },
  },
  'QUA-003': {
    name: 'telephone-de-mauvaise-longueur',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Un numéro de téléphone n’a pas {longueur} chiffres après {indicatif} («\u00a0{colonne}\u00a0»).',
      en: 'A telephone number does not have {longueur} figures after {indicatif} (“{colonne}”).',
    },
    advice: {
      fr: 'Recopiez le numéro en entier, avec son indicatif\u00a0; un tableur enlève parfois le premier zéro ou le +.',
      en: 'Copy the whole number, with its country code; a spreadsheet sometimes drops the first zero or the +.',
    },
  },
  'QUA-004': {
    name: 'coordonnees-echangees',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La latitude ({latitude}) et la longitude ({longitude}) semblent échangées\u00a0: le point tombe hors du pays.',
      en: 'Latitude ({latitude}) and longitude ({longitude}) look swapped: the point falls outside the country.',
    },
    advice: { fr: 'Échangez les deux cellules.', en: 'Swap the two cells.' },
  },
  'QUA-005': {
    name: 'coordonnees-hors-du-pays',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Le point ({latitude}\u00a0; {longitude}) tombe hors du pays du siège.',
      en: 'The point ({latitude}; {longitude}) falls outside the country of the seat.',
    },
    advice: {
      fr: 'Vérifiez les degrés et leur signe (l’ouest et le sud sont négatifs)\u00a0; si le siège est à l’étranger, écrivez son pays dans pays_siege.',
      en: 'Check the degrees and their sign (west and south are negative); if the seat is abroad, write its country in pays_siege.',
    },
  },
  'QUA-006': {
    name: 'budget-hors-de-sa-tranche',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Le budget ({budget} {devise}) tombe dans la tranche «\u00a0{calcul}\u00a0» en euros, et la ligne dit «\u00a0{tranche}\u00a0».',
      en: 'The budget ({budget} {devise}) falls in the band “{calcul}” in euro, and the row says “{tranche}”.',
    },
    advice: {
      fr: 'Vérifiez le montant, sa devise et la tranche (les tranches sont en euros).',
      en: 'Check the amount, its currency and the band (bands are in euro).',
    },
  },
  'QUA-007': {
    name: 'part-plus-grande-que-le-tout',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Le budget alloué ({part}) dépasse le budget global du projet ({tout}).',
      en: 'The allotted budget ({part}) exceeds the whole budget of the project ({tout}).',
    },
    advice: { fr: 'Vérifiez les deux montants.', en: 'Check both amounts.' },
  },
  'QUA-010': {
    name: 'courriel-peut-etre-prive',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Le courriel public est une boîte d’un service grand public\u00a0: c’est peut-être celle d’une personne.',
      en: 'The public e-mail is a mailbox of a general service: it may be one person’s own.',
    },
    advice: {
      fr: 'Demandez si l’organisation la publie elle-même\u00a0; sinon, mettez-la dans contact_prive_email, qui ne sort jamais.',
      en: 'Ask whether the organisation publishes it itself; otherwise move it to contact_prive_email, which never leaves.',
    },
  },
  'QUA-011': {
    name: 'telephone-peut-etre-prive',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Le téléphone public est un mobile\u00a0: c’est peut-être celui d’une personne.',
      en: 'The public telephone is a mobile: it may be one person’s own.',
    },
    advice: {
      fr: 'Demandez si l’organisation le publie elle-même\u00a0; sinon, mettez-le dans contact_prive_tel, qui ne sort jamais.',
      en: 'Ask whether the organisation publishes it itself; otherwise move it to contact_prive_tel, which never leaves.',
    },
  },
  'QUA-012': {
    name: 'courriel-dans-un-nom',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La colonne «\u00a0{colonne}\u00a0» contient un courriel.',
      en: 'The column “{colonne}” holds an e-mail address.',
    },
    advice: {
      fr: 'Mettez-le dans sa colonne\u00a0: un nom est publié tel quel.',
      en: 'Move it to its own column: a name is published as it is.',
    },
  },
  'QUA-013': {
    name: 'telephone-dans-un-nom',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La colonne «\u00a0{colonne}\u00a0» contient un numéro de téléphone.',
      en: 'The column “{colonne}” holds a telephone number.',
    },
    advice: {
      fr: 'Mettez-le dans sa colonne\u00a0: un nom est publié tel quel.',
      en: 'Move it to its own column: a name is published as it is.',
    },
  },
  'QUA-014': {
    name: 'personne-dans-un-nom',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La colonne «\u00a0{colonne}\u00a0» semble contenir le nom d’une personne (M., Mme…).',
      en: 'The column “{colonne}” seems to hold a person’s name (Mr, Mrs…).',
    },
    advice: {
      fr: 'Gardez le nom de l’organisation seul, et mettez la personne dans contact_prive_nom, qui ne sort jamais.',
      en: 'Keep the organisation’s name alone, and move the person to contact_prive_nom, which never leaves.',
    },
  },
  'QUA-020': {
    name: 'contact-partage',
    severity: 'warning',
    scope: 'actor',
    message: {
      fr: '{n:organisation a|organisations ont} la même cellule «\u00a0{colonne}\u00a0»\u00a0: {noms}.',
      en: '{n:organisation has|organisations have} the same cell “{colonne}”: {noms}.',
    },
    advice: {
      fr: 'Est-ce une seule organisation, un réseau et son membre, ou une cellule recopiée d’une ligne à l’autre\u00a0? Corrigez, ou rien si c’est voulu.',
      en: 'Is it one organisation, a network and its member, or a cell copied from row to row? Mend it, or leave it if it is meant.',
    },
  },
  'QUA-021': {
    name: 'membres-en-chute',
    severity: 'warning',
    scope: 'actor',
    message: {
      fr: '«\u00a0{nom}\u00a0»\u00a0: le nombre de membres tombe de {avant} à {apres} d’une vague à l’autre.',
      en: '“{nom}”: the number of members falls from {avant} to {apres} from one wave to the next.',
    },
    advice: {
      fr: 'Vérifiez les deux nombres\u00a0: la question a peut-être été comprise autrement (membres, adhérents, bénévoles).',
      en: 'Check both numbers: the question may have been understood otherwise (members, subscribers, volunteers).',
    },
  },
  'QUA-022': {
    name: 'budget-a-l-ecart',
    severity: 'warning',
    scope: 'actor',
    message: {
      fr: '«\u00a0{nom}\u00a0»\u00a0: le budget annuel ({budget}) est plus de cent fois au-dessus ou au-dessous de celui du milieu.',
      en: '“{nom}”: the yearly budget ({budget}) is more than a hundred times above or below the middle one.',
    },
    advice: {
      fr: 'À vérifier\u00a0: un zéro de trop ou de moins, ou une autre devise (colonne budget_devise)\u00a0? Rien à faire si le montant est juste.',
      en: 'To check: a zero too many or too few, or another currency (column budget_devise)? Nothing to do if the amount is right.',
    },
  },
  'QUA-023': {
    name: 'projet-avant-la-creation',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{nom}\u00a0»\u00a0: un projet commence en {debut}, avant la création ({creation}).',
      en: '“{nom}”: a project starts in {debut}, before the creation ({creation}).',
    },
    advice: {
      fr: 'Vérifiez l’année de création (reconnaissance ou début réel\u00a0?) et celle du projet.',
      en: 'Check the year of creation (recognition or real start?) and that of the project.',
    },
  },
  'QUA-024': {
    name: 'date-a-venir-sur-la-cartographie',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» vient après la date des données les plus récentes, {jour} («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” comes after the date of the newest data, {jour} (“{colonne}”).',
    },
    advice: {
      fr: 'Vérifiez l’année\u00a0; si elle est juste, donnez la date du jour avec --au.',
      en: 'Check the year; if it is right, give today’s date with --au.',
    },
  },
  'QUA-025': {
    name: 'derniere-date-isolee',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La date la plus récente ({valeur}) est seule, loin après celle qui la précède ({avant})\u00a0: c’est elle qui date la cartographie.',
      en: 'The newest date ({valeur}) stands alone, long after the one before it ({avant}): it is the one that dates the mapping.',
    },
    advice: {
      fr: 'Vérifiez l’année\u00a0: l’âge de toutes les données en dépend. La date voulue peut aussi être donnée avec --au.',
      en: 'Check the year: the age of all the data depends on it. The date you want can also be given with --au.',
    },
  },
} as const satisfies Record<string, Problem>;
