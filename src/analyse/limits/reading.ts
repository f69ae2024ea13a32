import { interviewKeyOf } from '../../decisions/index.ts';
import { gridCodesOf, isReadByPerson, textOf } from '../../model/access.ts';
import type { ConfrontationKind } from '../../model/actor.ts';
import { isWithdrawal } from '../as-of.ts';
import { supportOfCode } from '../code-answers.ts';
import { recordsAgainst } from '../denials.ts';
import { readingsByInterview } from '../readings.ts';
import type { Survey } from '../survey.ts';
import type { LimitFacts, LimitRules } from './rule.ts';

/** Every code given to a known actor that a record supports, sub-codes counted within theirs. */
const assignmentsOf = (survey: Survey) =>
  survey.known.flatMap(({ assignments }) =>
    assignments.filter((assignment) => assignment.sub === null && supportOfCode(assignment, survey).length > 0),
  );

/** Codes of known actors on which kinds of source meet in one of these ways. */
function countOf(survey: Survey, kinds: readonly ConfrontationKind[]): { params: { codes: number } } | null {
  const codes = survey.known.flatMap(({ confrontations = [] }) =>
    confrontations.filter(({ kind }) => kinds.includes(kind)),
  ).length;
  return codes > 0 ? { params: { codes } } : null;
}

/** Interviews that at least two people read. */
function readTwice(survey: Survey): number {
  const readings = readingsByInterview(survey);
  return survey.interviews.filter((interview) => (readings.get(interviewKeyOf(interview))?.byReader.size ?? 0) > 1)
    .length;
}

/** Interviews with a second reading whose codes were not written: it can be set against nothing. */
const uncodedIn = ({ readings }: Survey): number =>
  new Set(readings.filter((row) => gridCodesOf(row, 'codes').length === 0).map(interviewKeyOf)).size;

/** How texts were read, and what waits for a person. */
export const readingLimits: LimitRules<
  | 'inferred-unreviewed'
  | 'decisions-missing'
  | 'to-review-pairs'
  | 'institution-merges'
  | 'unattributed-records'
  | 'conflicts-open'
  | 'codes-contradicted'
  | 'codes-not-ticked'
  | 'codes-decided-against'
  | 'coders-none'
  | 'coders-few'
  | 'translation-notes'
  | 'group-interviews'
> = {
  'inferred-unreviewed': ({ survey }) => {
    const given = assignmentsOf(survey);
    const inferred = given.filter(({ status }) => status === 'inferred');
    const byReaders = inferred.filter(({ evidence }) => isReadByPerson(evidence)).length;
    const codes = inferred.length - byReaders;
    return inferred.length > 0 ? { params: { codes, byReaders, total: given.length } } : null;
  },

  // A withdrawal settles nothing of the reading, and no report says that there was one.
  'decisions-missing': ({ survey }) =>
    (survey.recordsByKind.get('decisions') ?? []).some((row) => !isWithdrawal(row)) ? null : { params: {} },

  'to-review-pairs': ({ input }) => {
    const pairs = input.resolution.toReview.length;
    return pairs > 0 ? { params: { pairs } } : null;
  },

  'institution-merges': ({ survey }) => {
    const merges = survey.known
      .flatMap(({ matches }) => matches)
      .filter(({ steps }) => steps.some(({ comparison, weight }) => comparison === 'institution' && weight > 0)).length;
    return merges > 0 ? { params: { merges } } : null;
  },

  'unattributed-records': ({ input, survey }) => {
    const rows = input.resolution.unattributed.filter((id) => survey.recordById.has(id)).length;
    return rows > 0 ? { params: { rows } } : null;
  },

  'conflicts-open': ({ survey }) => {
    const open = survey.known
      .map(({ conflicts, fields }) => conflicts.filter(({ column }) => fields[column]?.rule !== 'decision').length)
      .filter((count) => count > 0);
    const fields = open.reduce((sum, count) => sum + count, 0);
    return fields > 0 ? { params: { fields, organisations: open.length } } : null;
  },

  'codes-contradicted': ({ survey }) => {
    const codes = assignmentsOf(survey).filter(({ against }) => recordsAgainst(against, survey).length > 0).length;
    return codes > 0 ? { params: { codes } } : null;
  },

  'codes-not-ticked': ({ survey }) => countOf(survey, ['said-not-ticked']),

  'codes-decided-against': ({ survey }) => countOf(survey, ['accepted-against-evidence', 'rejected-against-evidence']),

  'coders-none': ({ survey }) => {
    const interviews = survey.interviews.length;
    return interviews > 0 && readTwice(survey) === 0 ? { params: { interviews, uncoded: uncodedIn(survey) } } : null;
  },

  'coders-few': ({ survey }) => {
    const [twice, interviews] = [readTwice(survey), survey.interviews.length];
    return twice > 0 && twice < interviews ? { params: { twice, interviews } } : null;
  },

  'translation-notes': ({ survey: { interviews } }: LimitFacts) => {
    const noted = interviews.filter((interview) =>
      ['notes', 'traduction'].includes(textOf(interview, 'nature_texte') ?? ''),
    ).length;
    return noted > 0 ? { params: { interviews: noted, total: interviews.length } } : null;
  },

  'group-interviews': ({ survey: { groupInterviews } }) =>
    groupInterviews.size > 0 ? { params: { interviews: groupInterviews.size } } : null,
};
