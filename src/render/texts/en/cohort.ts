import { counted } from '../typeset.ts';

const n = counted('en');

/** Section 13: the cohort of organisations to train. */
export const cohort = {
  cohort: {
    intro:
      'What follows is a proposal drawn from written rules; the committee decides. No organisation is scored or ranked. Consents given, strength of evidence, length of answers and number of documents play no part.',
    order: (criteria: string) =>
      `Once places and quotas are met, the choice covers as much as can be, in this order: ${criteria}; then no region weighs more than it must, and a “yes” goes before a “maybe”. Ties are settled by the alphabetical order of names, without drawing lots: they are told, and the committee may swap.`,
    base: (known: string, eligible: string) => `${known}; ${eligible}.`,
    eligible: (count: number) => n(count, 'eligible', 'eligible'),
    eligibleMasked: 'number of eligible ones masked',
    verdict: 'What can be met',
    met: (size: number, eligible: number, known: number) =>
      `All the places (${size}) are filled and every quota is met, among ${n(eligible, 'eligible organisation', 'eligible organisations')} out of ${n(known, 'known', 'known')}.`,
    metMasked: (size: number) => `All the places (${size}) are filled and every quota is met.`,
    relaxed: (eligible: number) =>
      `No choice among ${n(eligible, 'eligible organisation', 'eligible organisations')} meets both the places and the quotas. The cohort proposed is the one that comes nearest. This is the smallest gap there can be:`,
    relaxedMasked: 'No choice meets both the places and the quotas; the internal edition says what is missing.',
    nobody: 'No organisation is eligible for now: the rules below say why.',
    missingPlaces: (missing: number, size: number, eligible: number) =>
      `${n(missing, 'organisation is', 'organisations are')} missing to fill ${n(size, 'place', 'places')}: ${n(eligible, 'organisation is eligible', 'organisations are eligible')}.`,
    tooManyPlaces: (extra: number, size: number) =>
      `Decisions put in ${n(extra, 'organisation', 'organisations')} more than ${n(size, 'place', 'places')}.`,
    missing: (missing: number, who: string, eligible: number, available: number, minimum: number) =>
      `${n(missing, 'organisation', 'organisations')} ${who} missing among ${n(eligible, 'eligible one', 'eligible ones')}: there are ${available}, for a minimum of ${minimum}.`,
    missingTogether: (missing: number, who: string, count: number, minimum: number) =>
      `${n(missing, 'organisation', 'organisations')} ${who} missing: ${count} instead of at least ${minimum}.`,
    tooMany: (extra: number, who: string, count: number, maximum: number) =>
      `${n(extra, 'organisation', 'organisations')} too many ${who}: ${count} instead of at most ${maximum}.`,
    unknown: (count: number) =>
      `Of ${n(count, 'eligible one', 'eligible ones')} it is not known: it is to be asked before concluding.`,
    conflict: (quotas: string) => `One by one these quotas can be met; together they cannot: ${quotas}.`,
    places: 'Places',
    criteria: {
      region: 'region',
      role: 'role',
      theme: 'theme',
      type: 'type',
      taille: 'number of members',
      budget: 'budget band',
      dirigee_par: 'led by',
    },
    plurals: {
      region: 'regions',
      role: 'roles',
      theme: 'themes',
      type: 'types',
      taille: 'sizes',
      budget: 'budget bands',
      dirigee_par: 'who leads them',
    },
    led: { label: 'Led', one: 'led', many: 'led' },
    or: ' or ',
    each: (criterion: string) => `Each ${criterion}`,
    rules: 'Who is eligible',
    rulesText:
      'A “no” leaves out. “Not known” is no “no”: the organisation waits, “to be asked”, where an answer is required; elsewhere it stays eligible and the question is to be put.',
    rulesCaption: 'Rules of eligibility',
    rule: 'Rule',
    asks: 'What it asks',
    yes: 'yes',
    no: 'no',
    notSaid: 'not known',
    required: 'answer required',
    ruleNames: {
      interet: 'Interest',
      disponibilite: 'Availability',
      langue: 'Language',
      formation: 'Training already received',
      themes: 'Priority themes',
    },
    ruleAsks: {
      interet: (codes: string) =>
        `To the question on interest in the training, to have answered: ${codes}. Whoever refused the interview did not answer no, but is not asked again: the rule leaves it out.`,
      disponibilite: () => 'Not to have said it is unavailable; its conditions are recalled as it said them.',
      langue: (codes: string) => `To have held an interview in a language of the training: ${codes}.`,
      formation: (codes: string) =>
        `Not to have received already, in any interview, each training of the configuration or, if it gives none, at least one for each theme chosen: ${codes}. What was received once stays received, while the table of trainings received counts the newest answer alone.`,
      themes: (codes: string) => `To declare at least one of the themes that the committee chose: ${codes}.`,
    },
    idle: {
      'themes-non-choisis':
        'Without effect: the committee has not yet chosen the two priority themes (decisions file, objet theme).',
      'langue-non-dite':
        'Without effect: the configuration does not say the language of the training (cohorte, langues).',
      'formation-non-dite':
        'Without effect: the configuration does not say what the training teaches (cohorte, formations), and no chosen theme says it.',
    },
    quotas: 'Quotas',
    defaultQuotas:
      'The configuration gives none: these are the default quotas. A third of organisations led by women and a third of small budgets, which an open call does not bring; an eighth led by young people and an eighth by returnees, so that neither is alone there; no more than a third from one region.',
    noQuotas: 'The configuration asks for none.',
    quotasCaption: 'Quotas asked and met',
    quota: 'Quota',
    minimum: 'At least',
    maximum: 'At most',
    available: 'Eligible',
    taken: 'In',
    held: 'Met',
    unsaid: 'Not known',
    most: (count: number, where: string) => `${count} at most (${where})`,
    members: 'The cohort proposed',
    membersCaption: (count: number) =>
      `Cohort proposed: ${n(count, 'organisation', 'organisations')}, in alphabetical order`,
    organisation: 'Organisation',
    why: 'Why this one',
    flags: 'To be noted',
    onCommittee: 'sits on the committee (conflict of interest)',
    leadsStudy: 'takes part in leading the study (conflict of interest)',
    confirm: 'answered “maybe”: to be confirmed',
    askAvailability: 'availability to be asked',
    availabilityUnsaid: 'None said when it is available: it is to be asked of all.',
    conditions: (words: string) => `availability as said: ${words}`,
    putIn: (id: string, reason: string) => `put in by decision ${id}${reason === '' ? '' : `: ${reason}`}`,
    againstRules: (rules: string) => `put in by a decision, against a rule: ${rules}`,
    counts: (quotas: string) => `counts for: ${quotas}`,
    tight: (quota: string) => `without it, and nobody in its place, the minimum is no longer met: ${quota}`,
    short: (quota: string) => `without it the gap to the minimum grows: ${quota}`,
    alone: (traits: string) => `alone to bring: ${traits}`,
    fills: 'eligible; fills the places',
    replaceable: (names: string) => `tied with ${names}`,
    unnamed: (count: number) =>
      `${n(count, 'other organisation is proposed', 'other organisations are proposed')}; this edition does not name them.`,
    closedNames:
      'To be proposed tells what an organisation answered in an interview about its interest: names stay in the internal edition.',
    someNamed:
      'This edition names only those whose answer is open to it, and those that the committee put in by a decision.',
    nearly: 'Nearly in, and what a swap would change',
    nearlyText:
      'Eligible, without a place. For each, the swap that costs least: what the cohort gains by it and what it loses. The committee settles it with a row of the decisions file (objet cohorte: choisi or rejete).',
    nearlyCaption: 'Eligible organisations without a place',
    lacked: 'What it lacked',
    lackedWords: {
      quota: 'no place that would not break a quota',
      diversite: 'any place taken would cost diversity',
      equilibre: 'any place taken would make one region weigh more',
      'peut-etre': 'answered “maybe”: a “yes” goes before',
      ordre: 'nothing: a tie, settled by alphabetical order',
    },
    inPlaceOf: 'In place of',
    gain: 'Gain',
    loss: 'Loss',
    breaks: (quotas: string) => `quota not met: ${quotas}`,
    nothing: 'nothing',
    noSwap: 'every place comes from a decision',
    toAsk: 'To be asked',
    toAskText: (count: number) =>
      `${n(count, 'organisation is neither eligible nor left out', 'organisations are neither eligible nor left out')}: an answer is missing. These are the next questions to put.`,
    toAskCaption: 'Organisations to ask before concluding',
    missingAnswer: 'Missing answer',
    unclearInterest: 'Interest (“maybe”: to be confirmed)',
    setAside: 'Put out by a decision',
    setAsideCaption: 'Organisations put out by a decision, with its reason',
    decision: 'Decision',
    reason: 'Reason',
    notEligible: (count: number) => `${n(count, 'organisation not eligible', 'organisations not eligible')}, and why`,
    notEligibleCaption: 'Organisations that are not eligible',
    ruleNo: 'Rule that says no',
    refusedToMeet: 'refused the interview: not asked again',
    noWords: {
      interet: 'answered no',
      disponibilite: 'said it is unavailable',
      langue: 'interview held in another language',
      formation: 'already received the training',
      themes: 'none of the chosen themes among its own',
    },
    matches: 'Who could train or receive whom',
    matchesText:
      'To be asked, nothing is agreed: beside each training asked for, organisations that already received it, or of which a declared or decided strength comes near; those of the same region first, then those of the same role.',
    matchesCaption: 'Training asked for, and who could pass it on',
    training: 'Training',
    seeker: 'Asked for by',
    hosts: 'Could train or receive',
    received: 'received it',
    strong: 'one of its strengths',
    sameRegion: 'same region',
    sameRole: 'same role',
  },
};
