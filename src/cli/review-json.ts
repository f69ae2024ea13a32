import type { Question, Side } from '../decisions/index.ts';
import type { Evidence } from '../model/actor.ts';
import { type QuestionContext, questionWords } from './review-words.ts';

/** A question as data: what is asked, of whom, with its evidence. Keys in English, values as the files have them. */
export function questionAsJson(question: Question, context: QuestionContext): object {
  const { rowCount: rows } = question;
  const cost = Math.round(question.cost * 100) / 100;
  const common = { about: question.object, question: questionWords(question, context), cost, rows };
  switch (question.object) {
    case 'identite': {
      const { steps, total } = question.match;
      return { ...common, left: sideAsJson(question.left), right: sideAsJson(question.right), steps, total };
    }
    case 'code': {
      const { axis, code, sub, grade, isSensitive, evidence, against } = question.assignment;
      const words = { evidence: evidence.map(evidenceAsJson), against: against.map(evidenceAsJson) };
      return { ...common, actor: sideAsJson(question.actor), axis, code, sub, grade, sensitive: isSensitive, ...words };
    }
    case 'champ': {
      const { column, chosen, candidates } = question;
      const values = candidates.map(({ value, records, places, isChosen }) => ({
        value,
        records,
        at: places,
        kept: isChosen,
      }));
      return { ...common, actor: sideAsJson(question.actor), column, kept: chosen.value, rule: chosen.rule, values };
    }
    case 'caduque': {
      const { id, object, actor, other, decision, value } = question.decision;
      const problems = question.problems.map(({ code, params }) => ({ code, params }));
      return { ...common, decision: { id, object, actor, other, decision, value }, problems };
    }
  }
}

const sideAsJson = ({ name, id, acronym, otherNames, place, rows, isUnattributed }: Side): object => ({
  id,
  name,
  acronym,
  other_names: otherNames,
  place,
  rows,
  unattributed: isUnattributed,
});

const evidenceAsJson = ({ quote, at, record, column, date }: Evidence): object => ({ quote, record, column, at, date });
