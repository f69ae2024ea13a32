import { columnsOf } from '../../columns/index.ts';
import type { ColumnSpec } from '../../model/column.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { Interviewee, Survey } from '../survey.ts';
import type { LimitRules } from './rule.ts';

/** Questions put only to those who answered another one in a certain way. */
const conditional = ['motifs_reseau', 'motifs_non_reseau', 'temps_forts', 'reseaux'];

/** Questions of the guide: what is asked of the organisation, consent and keys aside. */
const questions: readonly ColumnSpec[] = columnsOf('entretiens').filter(({ key, layer, layerByKind }) => {
  const layerHere = layerByKind?.entretiens ?? layer;
  return (layerHere === 'profile' || layerHere === 'statement') && !conditional.includes(key);
});

const isClosed = ({ type }: ColumnSpec): boolean => ['code', 'codes', 'pairs', 'yes-no'].includes(type);

const answers = ({ interviews }: Interviewee, { key }: ColumnSpec): boolean =>
  interviews.some(({ fields }) => fields[key] !== undefined);

/** Whether any cell of any input answers, refuses or leaves blank on purpose this question. */
const isAskedAnywhere = ({ records }: Survey, { key }: ColumnSpec): boolean =>
  records.some(
    ({ kind, fields, refused, nil }) =>
      ['entretiens', 'acteurs', 'revue'].includes(kind) &&
      (fields[key] !== undefined || refused.includes(key) || nil.includes(key)),
  );

const labels = (columns: readonly ColumnSpec[]): Bilingual[] => columns.map(({ label }) => label);

/** What the guide asked and did not. Nothing is said of questions when nobody was interviewed: that is a limit by itself. */
export const questionLimits: LimitRules<'unanswered-columns' | 'columns-never-asked'> = {
  'unanswered-columns': ({ survey }) => {
    const { interviewees } = survey;
    const rare = questions
      .filter((question) => question.isCore || isClosed(question))
      .filter((question) => {
        const answered = interviewees.filter((interviewee) => answers(interviewee, question)).length;
        return answered > 0 && answered * 2 < interviewees.length;
      });
    return rare.length > 0 ? { params: { questions: rare.length }, list: labels(rare) } : null;
  },

  'columns-never-asked': ({ survey }) => {
    if (survey.interviewees.length === 0) return null;
    const missing = questions.filter((question) => question.isCore && !isAskedAnywhere(survey, question));
    return missing.length > 0 ? { params: { questions: missing.length }, list: labels(missing) } : null;
  },
};
