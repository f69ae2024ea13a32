import type { LimitId, LimitParams } from '../../../model/limits.ts';
import type { LimitWords } from '../limit-words.ts';
import { counted } from '../typeset.ts';

const n = counted('en');
const organisations = (count: number) => n(count, 'organisation', 'organisations');
const interviews = (count: number) => n(count, 'interview', 'interviews');

/** One sentence a limit; what is listed with it follows. */
export const limits: { [Id in LimitId]: (params: LimitParams<Id>, words: LimitWords) => string } = {
  'desk-only': ({ known }) =>
    `No organisation was interviewed: the ${known} organisations are known from documents alone. This report says nothing of their strengths, weaknesses, needs or dialogue with the authorities as they live them.`,
  'interviews-few': ({ interviewed, known }) =>
    `${interviewed}/${known} known ${interviewed === 1 ? 'organisation was' : 'organisations were'} interviewed: what follows from interviews holds for ${interviewed === 1 ? 'it' : 'them'}, not for all.`,
  'funnel-missing': () =>
    'Nothing says how many organisations were approached, refused or could not be reached: the response rate is unknown.',
  'non-response': ({ missing, approached }) =>
    `${missing}/${approached} ${missing === 1 ? 'organisation approached was not interviewed; what it' : 'organisations approached were not interviewed; what they'} would have said is not known.`,
  'regions-unasked': ({ regions, total, hidden }, { list, divisions }) =>
    `${hidden === 1 ? 'Nobody was interviewed, or too few organisations for this edition to say so,' : 'Nobody was interviewed'} in ${regions}/${total} ${divisions}${list}; an empty cell there is not a zero.`,
  'seats-unplaced': ({ organisations: count, known }) =>
    `${count}/${known} ${count === 1 ? 'organisation is' : 'organisations are'} missing from the map: ${count === 1 ? 'its' : 'their'} seat is not known, or not open to this edition.`,
  'self-declared-only': ({ organisations: count, known }) =>
    `${count}/${known} ${count === 1 ? 'organisation known has only its' : 'organisations known have only their'} own word for a source (an interview, or a text ${count === 1 ? 'it' : 'they'} wrote): no text by a third party, no published list, no row that cites its source (project, link, mechanism) speaks of ${count === 1 ? 'it' : 'them'}.`,
  'one-source': ({ organisations: count, known }, { list }) =>
    `${count}/${known} ${count === 1 ? 'organisation is' : 'organisations are'} known by one published source only${list}: its omissions and errors are ours too.`,
  'roles-undocumented': ({ organisations: count, known }) =>
    `No source open to this edition says what ${count}/${known} organisations do: they are given no role.`,
  'types-unknown': ({ organisations: count, known }) =>
    `The type of ${count}/${known} organisations is not established, or not open to this edition.`,
  'unanswered-columns': ({ questions }, { list }) =>
    `${n(questions, 'question was', 'questions were')} answered by fewer than half of the organisations interviewed, or by none${list}.`,
  'columns-never-asked': ({ questions }, { list }) =>
    `${n(questions, 'question of the short form was', 'questions of the short form were')} asked nowhere (no file has its column)${list}.`,
  'consent-missing': ({ interviews: count, total }) =>
    `For ${count}/${total} ${count === 1 ? 'interview' : 'interviews'} nobody asked whether what was said may be used: it stays closed outside the team until the question is put.`,
  'consent-stated': ({ interviews: count }, { list }) =>
    `For ${interviews(count)}, consent is not noted answer by answer: a person vouches for how it was given${list}.`,
  'consent-support': ({ written, oral, other, unknown }) =>
    `How consent was given: in writing ${written}, orally ${oral}, otherwise ${other}, not noted ${unknown}.`,
  'mandate-missing': ({ interviews: count, total }) =>
    `In ${count}/${total} interviews nothing says that the person spoke for the organisation.`,
  'public-word-of-somebody': ({ cards }) =>
    `${n(cards, 'card is', 'cards are')} public on the word of whoever typed it, without a published source.`,
  'inferred-unreviewed': ({ codes, byReaders, total }) => {
    const said = [
      ...(codes > 0 ? [`${codes}/${total} codes were read in texts by the machine alone`] : []),
      ...(byReaders > 0 ? [`${byReaders}/${total} codes were given by a reader`] : []),
    ];
    return `${said.join(', ')} and no decision has confirmed them yet: they enter counts, never a sheet that is shared.`;
  },
  'decisions-missing': () =>
    'No human decision is recorded: nobody has checked the matching of names or the codes read in texts.',
  'to-review-pairs': ({ pairs }) =>
    `${n(pairs, 'pair of names', 'pairs of names')} may be one organisation; until somebody decides, they count as two.`,
  'institution-merges': ({ merges }) =>
    `${n(merges, 'merge of names rests', 'merges of names rest')} on the list of known institutions that comes with the tool (United Nations, donors, large networks), not on the rows.`,
  'unattributed-records': ({ rows }) =>
    `${n(rows, 'row', 'rows')} could not be tied to an organisation (an acronym that several bear, an unknown name).`,
  'conflicts-open': ({ fields, organisations: count }) =>
    `Sources disagree on ${n(fields, 'field', 'fields')} of ${organisations(count)}; the value kept follows a rule, not a check.`,
  'codes-contradicted': ({ codes }) =>
    `${n(codes, 'code is', 'codes are')} supported by some words and contradicted by others.`,
  'codes-not-ticked': ({ codes }) =>
    `${n(codes, 'code is', 'codes are')} said several times in the texts of an organisation that did not tick it, though it answered the question.`,
  'codes-decided-against': ({ codes }) =>
    `${n(codes, 'code was', 'codes were')} accepted or refused by a person against what the sources say.`,
  'old-data': ({ records, total, years }) =>
    `${records}/${total} dated rows are more than ${n(years, 'year', 'years')} old at the date of this edition.`,
  'undated-records': ({ records, total }) => `${records}/${total} rows bear no date.`,
  'waves-mixed': ({ waves }, { list }) =>
    `Answers come from ${n(waves, 'collection wave', 'collection waves')}${list}; an organisation speaks through its newest answer.`,
  'coders-none': ({ interviews: count, uncoded }) =>
    uncoded
      ? `None of the ${interviews(count)} has codes from two people: agreement between readers is not measured. ${n(uncoded, 'interview has', 'interviews have')} a second reading, but its “codes” column is empty.`
      : `None of the ${interviews(count)} was read by two people: agreement between readers is not measured.`,
  'coders-few': ({ twice, interviews: count }) =>
    `${twice}/${count} interviews were read by two people; agreement between readers holds for them alone.`,
  'translation-notes': ({ interviews: count, total }) =>
    `${count}/${total} interviews were noted or translated, not transcribed: their words are the interviewer’s.`,
  'group-interviews': ({ interviews: count }) =>
    `${interviews(count)} brought several organisations together: closed answers count once there, for the group.`,
  'figures-differ': ({ figures, total }) =>
    `${figures}/${total} ${figures === 1 ? 'figure published elsewhere is not the one' : 'figures published elsewhere are not those'} that this mapping’s rows give.`,
  'figures-unverifiable': ({ figures, total }) =>
    `${figures}/${total} ${figures === 1 ? 'figure' : 'figures'} published elsewhere can be neither confirmed nor contradicted.`,
  'between-editions': ({ figures }) =>
    `A figure from interviews that would move by fewer than three units from one public edition to the next (five for a sensitive code) stays that of the one before, or is masked: ${figures === 0 ? 'no figure is' : n(figures, 'figure is', 'figures are')} withheld so here. A risk remains: whoever holds two editions side by side sees which names and which quoted sentences are no longer there.`,
};
