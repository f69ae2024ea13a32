import type { body as french } from '../fr/body.ts';
import { counted } from '../typeset.ts';
import type { Widened } from '../widened.ts';

const n = counted('en');

/** Sections 3 to 14. */
export const body: Widened<typeof french> = {
  bases: {
    directory: 'Directory and profile facts: cards, documents and interviews.',
    deskOnly: 'No interview: what documents and cards say of it.',
    testimony: (open) => `Testimony: ${open}`,
    coded: 'Codes declared, given by a person or read in texts (section 2).',
    texts: 'Texts written by the team.',
    mixed: (known, interviewed) => `${known}; ${interviewed}.`,
  },
  context: {
    position: 'Position in migration',
    positionText: (country, positions) => `${country} is a country ${positions}.`,
    positions: { origine: 'of origin', transit: 'of transit', destination: 'of destination', retour: 'of return' },
    legal: 'Legal frame',
    policies: 'Laws, policies and windows',
    policiesCaption: 'Laws and policies listed',
  },
  knowledge: {
    figures: 'Published figures held against the rows',
    figuresCaption: 'Published figures and what the rows give',
    variable: 'Variable',
    published: 'Published',
    unit: 'Unit',
    knownOrganisations: 'Known organisations',
    computed: 'Recomputed (x/n)',
    verdict: 'Verdict',
    verdicts: { concorde: 'agrees', differe: 'differs', 'non-verifiable': 'cannot be checked' },
    documents: 'The documents read',
    documentsText: (documents, findings) =>
      `${n(documents, 'document was read', 'documents were read')}; ${n(findings, 'finding was', 'findings were')} drawn from them (list in annex A4).`,
  },
  panorama: {
    who: 'Who they are',
    status: 'Status, age and activity',
    means: 'Means',
    where: 'Where they work',
    profile: 'Profile by category',
    profileCaption: 'Means of the organisations of each type',
    profileActionCaption: 'Where, with whom and on what the organisations of each type work',
    profileNote:
      'Each answer is followed by x/n: n counts the organisations of the type that answered the question. At most the four answers most given.',
    organisations: 'Organisations',
    publics: 'For whom',
    map: (unit) => `Schematic map: one square a ${unit}, placed near its neighbours.`,
    mapLegend: 'The shade repeats the figure printed; a hatched square is masked or was not asked.',
  },
  roles: {
    intro:
      'An organisation may play several roles. What fits none of the five is counted apart, under “activities outside the five roles”.',
    main: 'The roles',
    subs: 'Each role in detail',
    trades: 'Trades, themes and domains',
    direction: 'Place and direction of migration',
    crossings: 'Roles, territories and types',
    subjects: 'Themes and domains, territories and types',
    detailsCrossed: 'Sub-roles, trades and direction of migration, by region and by type',
    shared: 'Several in the same place',
    sharedIn: (row, places) => `${row}: ${places}.`,
    unaskedIn: (places) =>
      `Apart, because nobody was interviewed there or too few to say so: ${places}. Nothing there is a zero.`,
    projectYears: 'Calendar years covered',
    projectReach: 'People reached',
    projectOne: (title, known, value) => `${title} (${known} projects): ${value}.`,
    projectNumbers: (title, known, { low, high, mean, median }) =>
      `${title} (${known} projects): from ${low} to ${high}${mean === null ? '' : `, mean ${mean}`}, median ${median}.`,
    gaps: 'Empty cells',
    gap: (row, columns) => `${row}: no organisation that this edition may count in ${columns}.`,
    projects: 'Projects',
    projectsCaption: 'Projects that this edition may show',
    quotes: 'In their words',
  },
  strengths: {
    intro:
      'The grid’s original table says which strengths and weaknesses are expected of each role. It is held here against what this country’s sources show. What is not documented is not absent: nobody spoke of it. The table describes roles, and is no reproach to any one organisation.',
    analysis: 'The authors’ analysis',
    forces: 'Strengths',
    weaknesses: 'Weaknesses, by origin',
    origins: {
      interne: 'The organisation’s own',
      relation: 'Between the organisation and others',
      contexte: 'Imposed by the context',
      autre: 'Other origin',
    },
    matrix: 'Strengths and weaknesses by role',
    matrixForces: 'Strengths observed, by role',
    matrixWeaknesses: 'Weaknesses observed, by role',
    matrixBase:
      'x/n: n organisations play the role, the code is observed for x of them. Of the others, some contradict it, and of the rest nothing is said.',
    matrixBeside:
      'Outside the five roles: organisations one of whose activities fits none, whether they also play a role or not. Counted beside: the original table expects nothing of them.',
    byType: 'Strengths and weaknesses by type of organisation',
    nothingMark: '–: nothing observed.',
    expectedMark: '●: expected of this role by the original table.',
    contradicted: (count) => `contradicted: ${count}`,
    reading: 'Reading, role by role',
    expectedObserved: (codes) => `Expected and observed: ${codes}.`,
    expectedMasked: (codes) => `Expected, count masked: ${codes}.`,
    expectedMissing: (codes) => `Expected and documented nowhere: ${codes}.`,
    expectedContradicted: (codes) => `Expected and contradicted by what was said: ${codes}.`,
    unexpected: (codes) => `Observed without being expected: ${codes}.`,
    undocumented: (codes) => `Organisations of the role of which nothing says it or denies it: ${codes}.`,
    quotes: 'In their words',
    practices: 'Good practice',
    sector: 'What is said of the whole sector',
    sectorText:
      'Statements and documents that speak of a category or of the sector, and of no organisation in particular.',
    sectorCaption: 'Codes given to the sector or to a category of actors',
    sectorFor: 'Passages that support it',
    sectorAgainst: 'Passages that contradict it',
    code: 'Code',
    axisHead: 'Axis',
  },
  challenges: {
    intro:
      'The five challenges are headings: they gather the weaknesses that feed them and have no count of their own.',
    counted: (n: string) =>
      `x/n: x organisations of which a source tells this weakness, out of the ${n} of which at least one weakness is known.`,
    fedBy: (codes) => `What feeds it: ${codes}.`,
    fedByNothing: 'No weakness that feeds it is documented.',
    asked: 'Difficulties told in interviews',
  },
  needs: {
    asked: 'What they ask for',
    training: 'Training',
    suggested: 'Needs that weaknesses suggest',
    suggestedText:
      'Derived from documented weaknesses, not asked for: they do not add to the needs above and enter no ranking.',
    suggestedCaption: 'Suggested needs, with the weaknesses they come from',
    need: 'Need',
    from: 'Weaknesses it comes from',
    organisations: 'Organisations',
    more: 'Meetings, exchange, accompaniment',
  },
  recommendations: {
    noAddressee: 'No addressee given',
    caption: (addressee) => `Recommendations – ${addressee}`,
    coded: 'Codes declared, given by a person or read in texts (section 2).',
    texts: 'The authors’ recommendations',
  },
};
