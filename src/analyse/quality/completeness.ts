import type { Tabulation } from '../../model/cartography.ts';
import type { ColumnSpec } from '../../model/column.ts';
import { interviewAnswers } from '../interview-answers.ts';
import { profileAnswers } from '../profile-answers.ts';
import type { ReadCodes } from '../read-codes.ts';
import type { Survey } from '../survey.ts';
import { tabulate, type Variable } from '../tabulate.ts';
import { columnOf } from '../variables/of-column.ts';

/** Columns of an identity card that no table counts, and that a directory needs. */
const cardColumns = [
  'sigle',
  'ville_siege',
  'adresse_siege',
  'site_internet',
  'email_public',
  'tel_public',
  'activites',
];
/** Open questions of the interview. */
const openQuestions = ['forces', 'faiblesses', 'besoins', 'relations_autorites', 'mecanismes', 'recommandations'];

const isFilled =
  (key: string): ReadCodes =>
  ({ fields }) =>
    fields[key] === undefined ? [] : ['renseigne'];

const common = (column: ColumnSpec): Omit<Variable, 'baseOf' | 'layer' | 'answers'> => ({
  id: column.key,
  title: column.label,
  elements: ['R44'],
  unit: 'acteurs',
  isMultiple: false,
  values: () => [],
});

/** The acronym is a name, which consolidation keeps apart from the fields. */
const hasAcronym =
  (survey: Survey): Variable['answers'] =>
  () =>
    survey.known.map((actor) => {
      const records = survey.recordsByActor.get(actor.id) ?? [];
      const giving = records.filter(({ fields }) => fields.sigle !== undefined).map(({ id }) => id);
      return {
        unit: actor.id,
        from: survey.recordIdsByActor.get(actor.id) ?? [],
        codes: new Map(giving.length > 0 ? [['renseigne', giving]] : []),
      };
    });

/**
 * For columns without a table, who answers: base, answered and refused, each with its rows, so that an edition recounts
 * them as it does its tables. What a cell holds is left out.
 */
export function completeness(survey: Survey): Tabulation[] {
  const cards = cardColumns.map((key): Variable => {
    const answers: Variable['answers'] =
      key === 'sigle' ? hasAcronym(survey) : (of) => profileAnswers(of, [key], isFilled(key));
    return { ...common(columnOf(key, 'acteurs')), baseOf: 'known', layer: 'directory', answers };
  });
  const questions = openQuestions.map((key): Variable => {
    const answers: Variable['answers'] = (of) => interviewAnswers(of, key, isFilled(key));
    return { ...common(columnOf(key, 'entretiens')), baseOf: 'interviewed', layer: 'testimony', answers };
  });
  return [...cards, ...questions].map((variable) => ({ ...tabulate(variable, survey), values: [] }));
}
