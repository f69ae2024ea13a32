import type { Verdict } from './decision.ts';
import type { AttributionQuestion, Question, Side } from './question.ts';

/** What a person answers to a question: nothing here is «plus tard», which decides nothing. */
export interface Answer {
  verdict: Extract<Verdict, 'meme' | 'distinct' | 'accepte' | 'rejete' | 'fixe' | 'annule'>;
  /** The value kept, for a field; for a row to be given, which of its bearers (the first is 0). */
  value?: string;
  bearer?: number;
  reason?: string;
}

/** Answers that a question takes, in the order they are offered. */
export const verdictsOf = ({ object }: Question): Answer['verdict'][] =>
  object === 'identite' || object === 'attribution'
    ? ['meme', 'distinct']
    : object === 'code'
      ? ['accepte', 'rejete']
      : object === 'champ'
        ? ['fixe']
        : ['annule'];

/** What a decision about a question is called by, answer aside: cells of `decisions` by column. */
export function subjectCells(question: Question): { [column: string]: string } {
  switch (question.object) {
    case 'attribution': {
      const among = question.bearers.map(({ side }) => citedAs(side)).join(' | ');
      return { objet: 'identite', acteur: question.row.name, acteur_id: question.record ?? '', autre_id: among };
    }
    case 'identite': {
      const { left, right } = question;
      return {
        objet: 'identite',
        acteur: left.name,
        acteur_id: left.id ?? '',
        autre: right.name,
        autre_id: right.id ?? '',
      };
    }
    case 'code': {
      const { actor, assignment } = question;
      const autre = `${assignment.axis}:${assignment.sub ?? assignment.code}`;
      return { objet: 'code', acteur: actor.name, acteur_id: actor.id ?? '', autre };
    }
    case 'champ':
      return {
        objet: 'champ',
        acteur: question.actor.name,
        acteur_id: question.actor.id ?? '',
        autre: question.column,
      };
    case 'caduque': {
      const { object, actor, actorId, other, id } = question.decision;
      const about = { acteur: actor ?? '', acteur_id: actorId ?? '', autre: other ?? '' };
      return { objet: object ?? '', ...about, annule: id };
    }
  }
}

/** What a decision calls an organisation that a row may be given to. */
const citedAs = ({ id, name }: Side): string => id ?? name.replaceAll('|', ' ');

/** The one chosen first, then those it was chosen from. */
function chosenCells({ bearers }: AttributionQuestion, chosen: number | undefined): { [column: string]: string } {
  const first = bearers[chosen ?? -1]?.side;
  if (!first) return {};
  const among = [first, ...bearers.map(({ side }) => side).filter((side) => side !== first)].map(citedAs);
  return { autre: first.name, autre_id: among.join(' | ') };
}

/** The row of `decisions` that an answer makes. */
export function rowOfAnswer(
  question: Question,
  { verdict, value, bearer, reason }: Answer,
  { id, author, date }: { id: string; author: string; date: string },
): { [column: string]: string } {
  return {
    id,
    ...subjectCells(question),
    ...(question.object === 'attribution' ? chosenCells(question, bearer) : {}),
    decision: verdict,
    valeur: value ?? '',
    motif: reason ?? '',
    auteur: author,
    date,
  };
}
