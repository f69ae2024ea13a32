import { type Question, type Side, warningsOf } from '../decisions/index.ts';
import { evidenceAsJson } from './explain-code-json.ts';
import { type QuestionContext, questionWords } from './review-words.ts';

/** A question as data: what is asked, of whom, with its evidence. Keys in English, values as the files have them. */
export function questionAsJson(question: Question, context: QuestionContext): object {
  const { rowCount: rows, family, rank } = question;
  const cost = Math.round(question.cost * 100) / 100;
  const contrary = (question.contrary ?? []).map(({ id, decision, value, author, date, at }) => ({
    id,
    decision,
    value,
    author,
    date,
    at,
  }));
  const asked = questionWords(question, context);
  const common = { about: question.object, family, rank, question: asked, contrary, cost, rows };
  switch (question.object) {
    case 'identite': {
      const { steps, total, barrier = null } = question.match;
      const sides = { left: sideAsJson(question.left), right: sideAsJson(question.right) };
      return { ...common, ...sides, steps, total, barrier };
    }
    case 'attribution': {
      const candidates = question.bearers.map(({ side, match }) => ({
        ...sideAsJson(side),
        steps: match.steps,
        total: match.total,
      }));
      return {
        ...common,
        written: question.row.name,
        record: question.record,
        row: sideAsJson(question.row),
        candidates,
      };
    }
    case 'code': {
      const { axis, code, sub, status, grade, isSensitive, evidence, against } = question.assignment;
      const words = { evidence: evidence.map(evidenceAsJson), against: against.map(evidenceAsJson) };
      const coded = { axis, code, sub, grade, sensitive: isSensitive, status, warnings: warningsOf(question) };
      return { ...common, actor: sideAsJson(question.actor), ...coded, ...words, unticked: question.unticked };
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
  rows: rows.map(({ kind, at }) => ({ kind, at })),
  unattributed: isUnattributed,
});
