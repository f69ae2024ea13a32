import { columnByKey, columnsOf } from '../../columns/index.ts';
import type { ColumnSpec } from '../../model/column.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import type { Interviewee } from '../survey.ts';
import type { LimitFacts, LimitRules } from './rule.ts';

/** Questions put only to those who answered another one in a certain way. */
const conditional = ['motifs_reseau', 'motifs_non_reseau', 'temps_forts', 'reseaux'];

/** Questions of the guide: what is asked of the organisation, consent and keys aside. */
const questions: readonly ColumnSpec[] = columnsOf('entretiens').filter(({ key, layer, layerByKind }) => {
  const layerHere = layerByKind?.entretiens ?? layer;
  return (layerHere === 'profile' || layerHere === 'statement') && !conditional.includes(key);
});

const isClosed = ({ type }: ColumnSpec): boolean => ['code', 'codes', 'pairs', 'yes-no'].includes(type);

/** Answered in an interview, or, of what a card may say too (year, areas…), known otherwise: nothing is missing then. */
const answers = ({ interviews, actor }: Interviewee, { key }: ColumnSpec): boolean =>
  interviews.some(({ fields }) => fields[key] !== undefined) ||
  (columnByKey(key, 'acteurs') !== null && actor?.fields[key] !== undefined);

const askingKinds: readonly TableKind[] = ['entretiens', 'acteurs', 'revue'];

/** Whether any input has the column of this question, filled or not. */
const hasColumn = ({ input: { sources } }: LimitFacts, { key }: ColumnSpec): boolean =>
  sources.some(({ kind, columns }) => askingKinds.includes(kind) && columns?.includes(key));

/** Whether any input asks this question: it has the column, or a cell that answers, refuses or says nothing. */
const isAskedAnywhere = (facts: LimitFacts, column: ColumnSpec): boolean =>
  hasColumn(facts, column) || isTouched(facts, column);

const isTouched = ({ survey: { records } }: LimitFacts, { key }: ColumnSpec): boolean =>
  records.some(
    ({ kind, fields, refused, nil }) =>
      askingKinds.includes(kind) && (fields[key] !== undefined || refused.includes(key) || nil.includes(key)),
  );

const labels = (columns: readonly ColumnSpec[]): Bilingual[] => columns.map(({ label }) => label);

/** What the guide asked and did not. Nothing is said of questions when nobody was interviewed: that is a limit by itself. */
export const questionLimits: LimitRules<'unanswered-columns' | 'columns-never-asked'> = {
  'unanswered-columns': (facts) => {
    const { interviewees } = facts.survey;
    const rare = questions
      .filter((question) => question.isCore || isClosed(question))
      .filter((question) => {
        const answered = interviewees.filter((interviewee) => answers(interviewee, question)).length;
        // Asked and answered by nobody is told here; never asked is another limit.
        return answered * 2 < interviewees.length && (answered > 0 || hasColumn(facts, question));
      });
    return rare.length > 0 ? { params: { questions: rare.length }, list: labels(rare) } : null;
  },

  'columns-never-asked': (facts) => {
    if (facts.survey.interviewees.length === 0) return null;
    const missing = questions.filter((question) => question.isCore && !isAskedAnywhere(facts, question));
    return missing.length > 0 ? { params: { questions: missing.length }, list: labels(missing) } : null;
  },
};
