import type { opening as french } from '../fr/opening.ts';
import { counted } from '../typeset.ts';
import type { Widened } from '../widened.ts';

const n = counted('en');
const interviews = (count: number) => n(count, 'interview', 'interviews');

/** Cover, summary, method. */
export const opening: Widened<typeof french> = {
  cover: {
    title: (inCountry) => `Mapping of the civil-society organisations that work on migration ${inCountry}`,
    country: 'Country',
    edition: 'Edition',
    asOf: 'Data as of',
    undated: 'no dated data',
    authors: 'Authors',
    funder: 'With the support of',
    licence: 'Licence',
    versions: 'Versions',
    versionsText: (tool, grid, checksum) => `cartographie ${tool}; grid ${grid} (${checksum})`,
    fingerprint: 'Fingerprint of the data published',
    toCheck: '… (whole in section 2, with what it says and how to check it)',
    contact: 'Correction or withdrawal',
    contactText: (contact) =>
      `An organisation that wants to correct what is said of it, to reply, or to be withdrawn may ask: ${contact}`,
    contactMissing:
      'An organisation may ask to correct what is said of it, to reply, or to be withdrawn. The address to write to is not given yet.',
    citation: 'How to cite',
    noAuthors: 'Authors not given',
    noDate: 'n.d.',
    thanks: 'Acknowledgements',
    acronymsUsed: 'Acronyms used in this report',
    ownForm: (acronym) => ` (in English: ${acronym})`,
    acronymsOf: 'Acronyms of the organisations in the directory',
  },
  summary: {
    known: (count) => (count === 1 ? 'known organisation' : 'known organisations'),
    interviewed: () => 'interviewed',
    interviews: (count) => (count === 1 ? 'interview' : 'interviews'),
    documents: (count) => (count === 1 ? 'document' : 'documents'),
    notOpen: 'open to this edition',
    findings: (count) => (count === 1 ? 'desk-review finding' : 'desk-review findings'),
    listed: () => 'named in this edition',
    period: (first, last) => (first === last ? first : `from ${first} to ${last}`),
    mainFindings: 'What stands out',
    howToRead:
      'Each figure reads x/n: x organisations out of the n of which it is known. No percentage is given when n is under ten. No organisation is scored or ranked.',
    finding: (title, values) => `${title}: ${values}.`,
    limits: 'To keep in mind',
    moreLimits: 'All the limits are in section 2.',
    seeSection: (number) => `section ${number}`,
  },
  agreement: {
    text: 'Two people read the same interviews, each apart. An axis is compared only between readers who both gave at least one code of it. A case is an interview and a code of the axis. Raw agreement also counts the codes that neither gave; “given by both” keeps only those that at least one gave. Cohen’s kappa and Krippendorff’s alpha take out what chance would do: 1 is full agreement, 0 that of chance; they cannot be worked out when a code does not vary.',
    machineText:
      'The machine is compared with each person in the same way: it read the open answers only, by the cues of the grid, before any decision; an interview without an open answer is not compared.',
    machine: 'machine',
    axis: 'Axis',
    code: 'Code',
    readers: 'Readers',
    interview: 'Interview',
    interviews: 'Interviews',
    cases: 'Cases',
    agreed: 'Raw agreement (x/n)',
    both: 'Given by both (x/n)',
    kappa: 'Cohen’s kappa',
    alpha: 'Krippendorff’s alpha',
    impossible: 'cannot be computed',
    onlyFirst: 'Given by the first only',
    onlySecond: 'Given by the second only',
    caption: 'Agreement between two readers of the same interviews, by axis',
    allCaption: 'Agreement of all readers together, by axis',
    codesCaption: 'Agreement between two readers of the same interviews, by code',
    disagreementsCaption: 'Disagreements between readers, by interview',
  },
  method: {
    fingerprint: 'Checking the fingerprint of the data',
    fingerprintText: (file) =>
      `The fingerprint on the cover (SHA-256) is that of the values which this edition publishes, as the file ${file} holds them: never that of the input files. Two reports that share it say the same values, in every format and both languages; let one value change, and it changes. No guess about what is closed can be checked on it, since it is worked out from what the reader already has. The version of the tool and the number of the edition are not part of it.`,
    fingerprintWhole: 'Whole: ',
    fingerprintThen: '; then ',
    fingerprintWays: ['With the tool: ', 'Without it: '],
    populations: 'Three numbers not to be confused',
    known: 'Known',
    knownText: (count) =>
      `${n(count, 'civil-society organisation that at least one source names', 'civil-society organisations that at least one source names')}.`,
    approached: 'Approached',
    approachedText: (count) =>
      `${n(count, 'organisation that the team tried', 'organisations that the team tried')} to meet.`,
    approachedUnknown: 'unknown: no source says how many.',
    interviewed: 'Interviewed',
    interviewedText: (x, base, interviews) =>
      x === 0 ? `none (0/${base}).` : `${x}/${base}, in ${n(interviews, 'interview', 'interviews')}.`,
    open: 'Open interviews',
    openText: (x, base) => `${x}/${base} interviews whose statements this edition may count.`,
    listed: 'Named here',
    listedText: (x, base) => (x === base ? `${x}/${base}.` : `${x}/${base}: the others are counted only.`),
    unattributed: 'Unattributed interviews',
    unattributedText: (count) =>
      `${n(count, 'interview', 'interviews')} that nothing ties to an organisation: read, and not counted.`,
    others: 'Other interviews',
    othersText: (count) =>
      `${n(count, 'interview', 'interviews')} with an authority, an institution, a donor or an expert: read, and not counted among those of organisations.`,
    outside: 'Outside civil society',
    outsideText: (count) =>
      `${n(count, 'body (authority, agency, donor, company…) is kept and marked, but not counted', 'bodies (authorities, agencies, donors, companies…) are kept and marked, but not counted')}.`,
    dates: 'Dates of the interviews',
    datesText: (first, last) => (first === last ? `${first}.` : `from ${first} to ${last}.`),
    knownBy: 'How the organisations are known',
    knownByText: 'An organisation may be known by several kinds of source.',
    kind: 'Kind of source',
    inclusion: 'Inclusion rule',
    inclusionText:
      'Every civil-society organisation that a source names at least once is known: interview, document, published list or field book. Authorities, United Nations agencies, cooperation agencies, donors and companies are kept and marked, but not counted.',
    coding: 'How the texts were coded',
    codingText:
      'Closed answers are taken as they are. Open answers and extracts of documents are read with the analysis grid (annex A3): each code keeps the words that support it, where they stand, and those that contradict it. A wish, a denial, a past that is over or what another actor does does not count. A reader may also give codes to an interview. Whether the machine read it or a reader gave it, a code that no decision has confirmed never appears on a card that is shared: it enters counts only.',
    statusesText:
      'Each code has a status: “declared”, the organisation ticked it (in the grid itself, or in a list of the questionnaire that annex A3 matches to the grid); “inferred”, the machine read it in a text or a reader gave it; “decided”, a person settled it. The three are never mixed: the internal edition lists where they agree and where they contradict each other (annex A7), the others put beside a name only declared or decided codes, and never a weakness.',
    agreement: 'Agreement between readers',
    decisions: 'Human decisions',
    decisionsText: (count) =>
      `${n(count, 'decision is', 'decisions are')} shown by this edition (annex A6); all are replayed each time the report is built.`,
    funnel: 'From listing to interview',
    approachedOf: (approached, logged) =>
      `Approached: ${approached} of the ${logged} organisations in the field log; the others are only identified, or out of scope.`,
    loggedAndMet: (logged, met) =>
      `The field log says that ${logged} ${logged < 2 ? 'was' : 'were'} interviewed; at least one interview bears the name of ${met}. Between the two numbers: rows of the log whose interview is missing, or interviews that the log does not hold.`,
    sources: 'Sources and rows',
    sourcesText:
      'For each source, rows read = rows used + rows set aside. Rows set aside are given back with their reason in a file of their own. A row of interviews is not always one interview more: it may be a second reading of the same one, or that of a body outside civil society.',
    sourcesCaption: 'Rows read, used and set aside, by source',
    source: 'Source',
    read: 'Read',
    used: 'Used',
    setAside: 'Set aside',
    reasons: 'Reasons',
    masking: 'Protection and masking',
    maskingText: (masked, cells) => `${masked}/${cells} cells of this edition’s tables are masked.`,
    maskingNone: (cells) => `None of the ${cells} cells of this edition’s tables is masked.`,
    protectionText:
      'Counts drawn from what organisations said are masked under three (under five for a sensitive code), or when all of them said it, with the cells from which they could be found. A quote is given only with its author’s consent, and attributed to a group of at least five organisations.',
    withheld: 'What this edition does not show',
    limits: 'What this mapping does not say',
    emptySections: 'Sections without content, and what would fill them',
    emptySection: (number, title, filledBy) => `${number} ${title}: it would need ${filledBy}.`,
    closedFindings: (count) =>
      ` ${n(count, 'finding was read, and is not open', 'findings were read, and are not open')} to this edition.`,
    apart: 'What separate documents give',
    apartList: [
      '15 Regional light: the comparison of several countries (command “compare”), since an edition holds the data of its own country alone.',
      '16 Change since the last edition: the comparison of two editions (command “diff”), which parts what changes among organisations from what changes in the coding.',
      'A5 Interview guide and dictionary of columns: the sheets to fill in and their guide (command “questionnaire”).',
    ],
    decisionsOfTeam: (number, title) =>
      `${number} ${title}: those taken, if any, are applied and are read in the internal edition alone.`,
    packToCheck: (count) =>
      `${n(count, 'value of the country pack is', 'values of the country pack are')} still to be checked (annex A7).`,
    noLimit: 'No limit was computed.',
  },
  withheld: {
    reasons: {
      actor: (count) =>
        `${n(count, 'organisation is', 'organisations are')} not named: no public document names them, or they preferred not to be.`,
      'interview:sensibilite': (count) => `${interviews(count)} on a sensitive subject: statements closed.`,
      'interview:accord-fin': (count) => `${interviews(count)} whose consent has ended: statements closed.`,
      'interview:mandat': (count) => `${interviews(count)} without a mandate from the organisation: statements closed.`,
      'interview:audience': (count) =>
        `${interviews(count)} whose consent does not hold for these readers: statements closed.`,
      'interview:accord-propos': (count) => `${interviews(count)} without consent to use what was said.`,
      'interview:sans-reponse': (count) =>
        `${interviews(count)} for which nobody asked whether what was said may be used.`,
      'revue:diffusion': (count) =>
        `${n(count, 'desk-review finding that is', 'desk-review findings that are')} not public.`,
      'acteurs:diffusion': (count) => `${n(count, 'identity card that is', 'identity cards that are')} not public.`,
    },
    other: (count) => `${n(count, 'item withheld for another reason', 'items withheld for other reasons')}.`,
  },
};
