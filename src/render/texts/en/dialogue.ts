import type { dialogue as french } from '../fr/dialogue.ts';
import { counted } from '../typeset.ts';
import type { Widened } from '../widened.ts';

const n = counted('en');

/** Section 10: dialogue with the authorities. */
export const dialogue: Widened<typeof french> = {
  dialogue: {
    mechanisms: 'Dialogue mechanisms',
    mechanismsCaption: 'Dialogue mechanisms listed',
    mechanismLives: 'Demands, answers and limits',
    levels: 'With whom they talk',
    quality: 'Quality, room and being heard',
    qualityFigure: 'Quality of the dialogue',
    voiceFigure: 'Room for expression and feeling heard',
    participation: 'Degree of participation',
    commitments: 'Demands and answers',
    commitmentsCaption: 'Demands, addressees and answers',
    indicators: 'Follow-up indicators',
    indicatorsCaption: 'Indicators published by the authorities',
    likertAlternative: (question, counts) => `${question}: ${counts}.`,
    life: (all, recent, dormant, unknown) => {
      const asleep = `${dormant === 0 ? 'none' : dormant} ${dormant > 1 ? 'are' : 'is'} asleep`;
      const rest = unknown === 0 ? '' : `; of ${unknown}, the last meeting is not known`;
      return `Of ${n(all, 'mechanism', 'mechanisms')}, ${recent === 0 ? 'none' : recent} met within the last two years, ${asleep}${rest}.`;
    },
    lifeRule: (months, date) =>
      `Rule: a mechanism without a known meeting for more than ${months} months on ${date} is said to be “asleep”; without a date of meeting, its state stays unknown.`,
    migrantsText: (yes, all, unknown) =>
      `Migrants are present at ${yes} out of ${all}${unknown > 0 ? `; of ${unknown}, it is not said` : ''}.`,
    lifeCaption: 'Life of the mechanisms',
    mechanism: 'Mechanism',
    state: 'State',
    lastMeeting: 'Last meeting',
    states: {
      recent: (months) => (months === 0 ? 'met less than a month ago' : `met ${n(months, 'month', 'months')} ago`),
      recentYear: (year) => `met in ${year} (month unknown)`,
      recentMonth: (month) => `met in ${month}`,
      dormant: (date) => `asleep since ${date}`,
      unknown: () => 'unknown',
    },
    works: 'Works, says the source',
    seatsHead: 'Seats for CSOs',
    migrantsHead: 'Migrants sit',
    whoSits: 'Who sits',
    nobodyKnown: 'nobody known',
    table: 'Who sits, and who does not',
    tableText: (sitting, base, isInternal) =>
      `${n(sitting, 'organisation', 'organisations')} out of ${base}${isInternal ? ' listed' : ' named in this edition'} ${sitting === 1 ? 'is' : 'are'} named among the participants of at least one mechanism.`,
    sittingAlive: (count, all) =>
      `Of these, ${count} out of ${all} ${count === 1 ? 'sits' : 'sit'} at a mechanism that met within the last two years.`,
    saying: (count) =>
      `${n(count, 'other says', 'others say')} in an interview that they take part in a body of dialogue.`,
    sayingMasked: 'The number of those that only say so in an interview is masked.',
    biasText:
      'Large and well-introduced organisations are often invited first: the tables below let a reader see whether it is so here. Not to sit, or not to be known to, is no fault of the organisation.',
    crossedCaption: (by) => `Organisations that sit, by ${by}`,
    crossedInternal: 'Participants named, and organisations that say so in an interview.',
    crossedBy: {
      nb_membres: 'number of members',
      budget_tranche: 'budget band',
      type: 'type',
      region_siege: 'place of the seat',
      roles: 'role',
      dirigee_par: 'leadership',
    },
    multiple: 'An organisation may count in several lines.',
    sits: 'Sit',
    sitsNot: 'Sit nowhere that is known',
    unattributed: 'Not attributed',
    unattributedName: (name) => `${name} (not attributed)`,
    unattributedText: (quotedNames, names, count) =>
      `${quotedNames}: ${names === 1 ? 'this name, among the participants, may' : 'these names, among the participants, may'} mean several organisations. Nothing says which of them ${names === 1 ? 'sits' : 'sit'}: the ${count} that bear ${names === 1 ? 'it' : 'them'} are counted apart, as “not attributed”, unless something else says that they sit.`,
    unknownValue: 'not given here',
    seeCrossed: 'By type, place of the seat, role and leadership',
    demandsText: (all, waiting) =>
      `${n(all, 'demand is listed', 'demands are listed')}; ${waiting} ${waiting === 1 ? 'awaits' : 'await'} an answer.`,
    demandStates: 'What became of the demands',
    demandState: 'Outcome',
    demandAges: 'Age of the unanswered demands',
    demandAge: 'Unanswered for',
    ages: {
      '0-6': '6 months or less',
      '7-12': '7 to 12 months',
      '13-24': '13 to 24 months',
      'plus-24': 'over 24 months',
      inconnu: 'date unknown',
    },
    stateUnknown: 'outcome not said',
    demandsBy: { mechanism: 'Demands by mechanism', addressee: 'Demands by addressee', theme: 'Demands by theme' },
    demands: 'Demands',
    waiting: 'Unanswered',
    mechanismHead: 'Mechanism',
    addresseeHead: 'Addressee',
    themeHead: 'Theme',
    seeDemands: 'By mechanism, addressee and theme',
    baseOfDemands: (count) => `Base: ${n(count, 'demand', 'demands')}.`,
    unlisted: 'no row in the file of mechanisms',
    indicatorsText: (withValue, all, newest) =>
      `${withValue} out of ${n(all, 'indicator', 'indicators')} ${withValue === 1 ? 'bears' : 'bear'} a value${newest === null ? '' : `; the newest is of ${newest}`}.`,
  },
};
