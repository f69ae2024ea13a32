import type { Question, Side } from '../decisions/index.ts';
import { describe } from '../diagnostics/index.ts';
import type { Evidence } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import { formatDate, formatNumber, plural, quoted } from '../text/format.ts';
import {
  codeWords,
  columnWords,
  gradeWords,
  placeWords,
  rowsWords,
  ruleWords,
  sourceWords,
  valueWords,
  type WordContext,
} from './actor-words.ts';

/** What questions are worded with: the records that the evidence stands in. */
export interface QuestionContext extends WordContext {
  recordById: ReadonlyMap<string, DataRecord>;
}

/** What is asked, in a sentence. */
export function questionWords(question: Question, context: QuestionContext): string {
  const { language } = context;
  const isFrench = language === 'fr';
  const quote = (text: string) => quoted(text, language);
  switch (question.object) {
    case 'identite': {
      const [a, b] = [quote(question.left.name), quote(question.right.name)];
      if (!question.right.isUnattributed)
        return isFrench
          ? `${a} et ${b}\u00a0: la même organisation, ou deux\u00a0?`
          : `${a} and ${b}: one organisation, or two?`;
      return isFrench ? `${b}, écrit seul, désigne-t-il ${a}\u00a0?` : `${b}, written alone: does it mean ${a}?`;
    }
    case 'code': {
      const [actor, code] = [quote(question.actor.name), quote(codeWords(question.assignment, context))];
      return isFrench
        ? `Ces mots montrent-ils ${code} chez ${actor}\u00a0?`
        : `Do these words show ${code} for ${actor}?`;
    }
    case 'champ': {
      const [actor, column] = [quote(question.actor.name), quote(columnWords(question.column, language))];
      return isFrench
        ? `${actor}\u00a0: quelle valeur est juste pour ${column}\u00a0?`
        : `${actor}: which value is right for ${column}?`;
    }
    case 'caduque': {
      const { id } = question.decision;
      return isFrench
        ? `La décision ${id} ne s’applique plus\u00a0: faut-il l’annuler\u00a0?`
        : `Decision ${id} no longer applies: undo it?`;
    }
  }
}

/** Everything known of a side, a line a thing. */
export function sideLines(
  { acronym, otherNames, place, rows, id, isUnattributed }: Side,
  language: Language,
): string[] {
  const isFrench = language === 'fr';
  const lines: [string, string | null][] = [
    [isFrench ? 'sigle' : 'acronym', isUnattributed ? null : acronym],
    [isFrench ? 'autres noms' : 'other names', otherNames.slice(0, 4).join('\u00a0; ') || null],
    [isFrench ? 'lieu' : 'place', place],
    [
      isFrench ? 'lignes' : 'rows',
      rowsWords(
        rows.map(({ at }) => at),
        language,
      ),
    ],
    [isFrench ? 'identifiant' : 'id', id],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [`${label}\u00a0: ${text}`]));
}

/** Letters shown on each side of the words that found a code. */
const around = 60;

/** The words with some of what stands before and after them, so that they can be judged. */
function inContext({ quote, column, start, end, record }: Evidence, recordById: QuestionContext['recordById']): string {
  const cell = recordById.get(record)?.fields[column]?.value;
  const tidy = (text: string) => text.replace(/\s+/g, ' ');
  if (typeof cell !== 'string' || cell.slice(start, end) !== quote) return tidy(quote).trim();
  const before = cell.slice(Math.max(0, start - around), start);
  const after = cell.slice(end, end + around);
  const left = start > around ? `…${before.replace(/^\S*\s/, '')}` : before;
  const right = cell.length > end + around ? `${after.replace(/\s\S*$/, '')}…` : after;
  return tidy(`${left}${quote}${right}`).trim();
}

const coded = { fr: 'code posé par un lecteur', en: 'code set by a reader' };

/** Words of a text, with where they stand and when they were said; what a reader coded says no words. */
export function evidenceLines(
  evidence: readonly Evidence[],
  { language, recordById }: Pick<QuestionContext, 'language' | 'recordById'>,
  shown = 4,
): string[] {
  const lines = evidence.slice(0, shown).map((one) => {
    const words = one.form === 'code' ? coded[language] : quoted(inContext(one, recordById), language);
    const when = one.date === null ? '' : `, ${formatDate(one.date, language)}`;
    return `${words} (${placeWords(one.at, language)}${when})`;
  });
  const left = evidence.length - lines.length;
  if (left === 0) return lines;
  const more = language === 'fr' ? `et ${left} ${plural(left, 'autre', 'autres', 'fr')}` : `and ${left} more`;
  return [...lines, more];
}

/** Each value of a field, with its sources. */
export function candidateLines(question: Extract<Question, { object: 'champ' }>, context: QuestionContext): string[] {
  const { column, candidates } = question;
  return candidates.map(({ value, records, places }) => {
    const sources = [...new Set(records.map((id) => sourceWords(context.recordById.get(id), context.language)))];
    const where = rowsWords(places, context.language);
    return `${valueWords(column, value, context)} — ${sources.filter(Boolean).join('\u00a0; ')} (${where})`;
  });
}

/** Why a decision does not apply. */
export const lapsedLines = (question: Extract<Question, { object: 'caduque' }>, language: Language): string[] =>
  question.problems.map((problem) => describe(problem, language).message);

/** The decision, as its row says it. */
export function decisionWords({ decision }: Extract<Question, { object: 'caduque' }>): string {
  const { object, actor, other, decision: verdict, value, author, date } = decision;
  return [object, actor, other, verdict, value, author, date].filter((part) => part !== null).join(' · ');
}

/** Steps for one organisation and for two, as `+9 même nom`. */
export function stepLines(question: Extract<Question, { object: 'identite' }>, language: Language) {
  const { steps } = question.match;
  const words = ({ weight, level }: (typeof steps)[number]) =>
    `${weight < 0 ? '−' : '+'}${formatNumber(Math.abs(weight), language)} ${level[language]}`;
  return {
    for: steps.filter(({ weight }) => weight > 0).map(words),
    against: steps.filter(({ weight }) => weight < 0).map(words),
    total: formatNumber(question.match.total, language),
  };
}

/** The value kept today, and why it is. */
export const chosenWords = (
  { column, chosen }: Extract<Question, { object: 'champ' }>,
  context: QuestionContext,
): string => `${valueWords(column, chosen.value, context)} (${ruleWords(chosen, context.language)})`;

/** How well the words found a code, and whether it may harm. */
export function strengthWords({ assignment }: Extract<Question, { object: 'code' }>, language: Language): string {
  const grade = gradeWords(assignment.grade, language);
  const sensitive = language === 'fr' ? 'sensible' : 'sensitive';
  return assignment.isSensitive ? `${grade}, ${sensitive}` : grade;
}
