import {
  type AttributionQuestion,
  type CodeQuestion,
  type CodeWarning,
  type Question,
  type Side,
  warningsOf,
} from '../decisions/index.ts';
import { describe } from '../diagnostics/index.ts';
import type { Evidence, Match } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import { thresholds } from '../resolve/index.ts';
import { foldKey } from '../text/fold.ts';
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
import { barrierWords, sideLines, stepWords } from './side-words.ts';

/** What questions are worded with: the records that the evidence stands in. */
export interface QuestionContext extends WordContext {
  recordById: ReadonlyMap<string, DataRecord>;
}

/** What is asked, in a sentence, and what people already answered when they contradict each other. */
export function questionWords(question: Question, context: QuestionContext): string {
  const { contrary = [] } = question;
  if (contrary.length === 0) return askedWords(question, context);
  const said = contrary.map(
    ({ decision, value, author, at }) =>
      `${quoted((decision === 'fixe' ? value : decision) ?? '', context.language)} (${author ?? '–'}, ${placeWords(at, context.language)})`,
  );
  const answered = context.language === 'fr' ? 'Réponses contraires\u00a0: ' : 'Contrary answers: ';
  return `${askedWords(question, context)} ${answered}${said.join(', ')}.`;
}

function askedWords(question: Question, context: QuestionContext): string {
  const { language } = context;
  const isFrench = language === 'fr';
  const quote = (text: string) => quoted(text, language);
  switch (question.object) {
    case 'identite': {
      const [a, b] = placedNames([question.left, question.right]).map(quote);
      return isFrench
        ? `${a} et ${b}\u00a0: est-ce la même organisation\u00a0?`
        : `${a} and ${b}: is it one organisation?`;
    }
    case 'attribution': {
      const { row, rowCount } = question;
      const [first] = row.rows;
      const where = rowCount === 1 && first ? ` (${placeWords(first.at, language)})` : '';
      return isFrench
        ? `${quote(row.name)}${where}\u00a0: de quelle organisation s’agit-il\u00a0?`
        : `${quote(row.name)}${where}: which organisation is meant?`;
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

/** Letters shown on each side of the words that found a code. */
const around = 60;

/**
 * The words with some of what stands before and after them, so that they can be judged; `marked` sets off those that made
 * the code.
 */
export function wordsInCell(
  { quote, column, start, end, record }: Evidence,
  recordById: QuestionContext['recordById'],
  marked: (words: string) => string = (words) => words,
): string {
  const cell = recordById.get(record)?.fields[column]?.value;
  const tidy = (text: string) => text.replace(/\s+/g, ' ');
  if (typeof cell !== 'string' || cell.slice(start, end) !== quote) return tidy(quote).trim();
  const before = cell.slice(Math.max(0, start - around), start);
  const after = cell.slice(end, end + around);
  const left = start > around ? `…${before.replace(/^\S*\s/, '')}` : before;
  const right = cell.length > end + around ? `${after.replace(/\s\S*$/, '')}…` : after;
  // Alone, they need no mark.
  const words = /[\p{L}\p{N}]/u.test(`${left}${right}`) ? marked(quote) : quote;
  return tidy(`${left}${words}${right}`).trim();
}

/** The exact words that made a code, among those around: in bold in the workbook, between these marks elsewhere. */
const inMarks = (words: string): string => words.replace(/^(\s*)(.*?)(\s*)$/s, '$1[[$2]]$3');

const coded = { fr: 'code posé par un lecteur', en: 'code set by a reader' };

/** Words of a text, with where they stand and when they were said, marked when asked; what a reader coded says no words. */
export function evidenceLines(
  evidence: readonly Evidence[],
  { language, recordById }: Pick<QuestionContext, 'language' | 'recordById'>,
  { shown = 4, isMarked = false } = {},
): string[] {
  const lines = evidence.slice(0, shown).map((one) => {
    const inCell = () => wordsInCell(one, recordById, isMarked ? inMarks : undefined);
    const words = one.form === 'code' ? coded[language] : quoted(inCell(), language);
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

/** Steps for one organisation and for two, as `+9 même nom (« A » / « B »)`, and their total. */
export function stepLines(match: Match, context: QuestionContext) {
  const words = (step: Match['steps'][number]) => stepWords(step, match, context);
  return {
    for: match.steps.filter(({ weight }) => weight > 0).map(words),
    against: match.steps.filter(({ weight }) => weight < 0).map(words),
    total: formatNumber(match.total, context.language),
    held: heldWords(match, context.language),
  };
}

/** Why the machine does not answer by itself though the total would do: what holds the pair, or nothing. */
function heldWords({ total, barrier = null }: Match, language: Language): string[] {
  if (total < thresholds.same) return [];
  const isFrench = language === 'fr';
  if (barrier === null) {
    return [isFrench ? 'le total suffirait, mais plusieurs conviennent' : 'the total would do, but several fit'];
  }
  return [
    `${isFrench ? 'le total suffirait, mais\u00a0: ' : 'the total would do, but: '}${barrierWords(barrier, language)}`,
  ];
}

/** Each organisation that a row may speak of, numbered, with what is known of it and what the ladder says. */
export function bearerLines(question: AttributionQuestion, context: QuestionContext): string[] {
  const names = bearerWords(question);
  return question.bearers.flatMap(({ side, match }, index) => {
    const steps = stepLines(match, context);
    return [
      `${index + 1}  ${names[index] ?? ''}`,
      ...sideLines({ ...side, id: null }, context).map((line) => `   ${line}`),
      ...[...steps.for, ...steps.against].map((line) => `   ${line}`),
      `   total ${[steps.total, ...steps.held].join(' — ')}`,
    ];
  });
}

/** Names, with the place of those that are called the same. */
function placedNames(sides: readonly Side[]): string[] {
  const count = (name: string) => sides.filter((side) => foldKey(side.name) === foldKey(name)).length;
  return sides.map(({ name, place }) => (place !== null && count(name) > 1 ? `${name}, ${place}` : name));
}

/** Organisations to choose among, as they are read back: a name, then an id between brackets. */
export const bearerWords = ({ bearers }: AttributionQuestion): string[] =>
  placedNames(bearers.map(({ side }) => side)).map((name, index) => {
    const id = bearers[index]?.side.id ?? null;
    return id === null ? name : `${name} [${id}]`;
  });

/** The value kept today, and why it is. */
export const chosenWords = (
  { column, chosen }: Extract<Question, { object: 'champ' }>,
  context: QuestionContext,
): string => `${valueWords(column, chosen.value, context)} (${ruleWords(chosen, context.language)})`;

const warnings: Record<Language, Record<CodeWarning, string>> = {
  fr: {
    'contredit-par-une-reponse': 'contredit par une réponse cochée ou codée',
    'contredit-par-des-mots': 'contredit par des mots',
    'dit-non-coche': 'dit plusieurs fois, et non coché',
    sensible: 'sensible',
    'poids-seuls': 'aucun indice de la grille, seulement des mots qui l’annoncent',
    'seul-indice-faible': 'dit une seule fois',
  },
  en: {
    'contredit-par-une-reponse': 'contradicted by a ticked or coded answer',
    'contredit-par-des-mots': 'contradicted by words',
    'dit-non-coche': 'said several times, and not ticked',
    sensible: 'sensitive',
    'poids-seuls': 'no cue of the grid, only words that point to it',
    'seul-indice-faible': 'said only once',
  },
};

/** What speaks against a code: words, each with why, and answers that could have ticked it and did not. */
export function contraryLines({ assignment, unticked }: CodeQuestion, context: QuestionContext): string[] {
  const { language } = context;
  const reasons: { [reason: string]: string } = reasonWords[language];
  const lines = assignment.against.flatMap((one) =>
    evidenceLines([one], context, { isMarked: true }).map((line) =>
      one.reason === null ? line : `[${reasons[one.reason]}] ${line}`,
    ),
  );
  const notTicked = unticked.map(
    ({ column, raw, at }) =>
      `${columnWords(column, language)}${language === 'fr' ? '\u00a0: ' : ': '}${quoted(raw, language)} (${placeWords(at, language)})`,
  );
  return [...new Set([...lines, ...notTicked])];
}

const reasonWords = {
  fr: {
    negation: 'nié',
    wish: 'souhait',
    past: 'révolu',
    'other-actor': 'fait d’un autre acteur',
    hypothesis: 'hypothèse',
    question: 'question',
    coded: 'codé contraire par un lecteur',
  },
  en: {
    negation: 'denied',
    wish: 'wish',
    past: 'over',
    'other-actor': 'done by another actor',
    hypothesis: 'hypothesis',
    question: 'question',
    coded: 'coded against by a reader',
  },
} as const;

/** How well the words found a code, and what makes it doubtful or able to harm. */
export const strengthWords = (question: CodeQuestion, language: Language): string =>
  [gradeWords(question.assignment.grade, language), ...warningsOf(question).map((one) => warnings[language][one])].join(
    ', ',
  );

/** Values to choose among, each once, as they are read back. */
export const valuesOf = (question: Extract<Question, { object: 'champ' }>, context: QuestionContext): string[] => [
  ...new Set(question.candidates.map(({ value }) => valueWords(question.column, value, context))),
];
