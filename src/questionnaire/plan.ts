import { columnByKey } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { Bilingual } from '../model/stage.ts';
import { choiceListOf } from './choices.ts';
import { type AskedColumn, type Condition, type SectionText, sectionTexts } from './sections.ts';

/** French and English always, Arabic where somebody has written it. */
export type Trilingual = Bilingual & { ar?: string };

export interface Choice {
  code: string;
  label: Trilingual;
}

export interface ChoiceList {
  /** A name that an XLSForm may take: letters, digits and `_`. */
  id: string;
  choices: readonly Choice[];
}

/** What an answer must be, beyond its type; each has its words in `rules.ts`. */
export type Rule =
  | { id: 'year' } // from 1900 to this year
  | { id: 'not-negative' }
  | { id: 'share' } // 0 to 100
  | { id: 'risk' } // 0 to 3
  | { id: 'not-future' }
  | { id: 'email' }
  | { id: 'exclusive'; code: string }; // «aucune» goes with no other answer

export type AnswerType = 'line' | 'text' | 'integer' | 'decimal' | 'year' | 'date' | 'one' | 'several' | 'pairs';

/** One question to ask. */
export interface Question {
  /** Key of the column, and name in the form. */
  key: string;
  column: ColumnSpec;
  /** The words of the question. */
  text: Trilingual;
  /** Note for the interviewer, not read aloud; null when the question says enough. */
  note: Trilingual | null;
  answer: AnswerType;
  /** For `one`, `several` and `pairs` (types of partner). */
  list: ChoiceList | null;
  /** Code whose choice opens a line for free words (`autre`), asked as `autre_<key>`; null without one. */
  otherCode: string | null;
  isRequired: boolean;
  /** Asked only when another question was so answered. */
  condition: Condition | null;
  rule: Rule | null;
}

/** A page of the form, or a chapter of the printed guide. */
export interface Section {
  id: string;
  title: Trilingual;
  /** Words that the interviewer reads aloud before the questions; null without. */
  aloud: Trilingual | null;
  /** What the interviewer must know before this page; null without. */
  note: Trilingual | null;
  questions: readonly Question[];
  /** Asked as many times as the organisation has such things: rows of this kind. */
  repeats: 'projets' | null;
}

/** An organisation already met: what the team holds of it that may go back to the field. */
export interface KnownActor {
  id: string;
  name: string;
  acronym: string | null;
  /** Answers as the form writes them (codes parted by blanks), by column key. */
  answers: { [key: string]: string };
}

export interface QuestionnairePlan {
  country: CountryPack;
  isComplete: boolean;
  sections: readonly Section[];
  known: readonly KnownActor[];
  /** Of the grid that the choices come from. */
  gridVersion: string;
  gridChecksum: string;
  /** The organisations already met are those of the example data: said in the title. */
  isFictional: boolean;
}

interface PlanContext {
  country: CountryPack;
  /** Every country with a pack. */
  countries: readonly CountryNames[];
  codebook: Codebook;
  /** With the modules, and not only the short form. */
  complete: boolean;
  known: readonly KnownActor[];
  isFictional?: boolean;
}

/** The questionnaire of a country: sections in asking order, made from the columns and the grid. */
export function questionnairePlan(context: PlanContext): QuestionnairePlan {
  const { country, codebook, complete, known } = context;
  const sections = sectionTexts
    .map((section) => sectionOf(section, context))
    .filter(({ questions }) => questions.length > 0);
  const asked = sections.flatMap(({ questions, repeats }) => (repeats === null ? questions : []));
  return {
    country,
    isComplete: complete,
    sections,
    known: known.map((actor) => ({ ...actor, answers: answersTo(asked, actor.answers) })),
    gridVersion: codebook.version,
    gridChecksum: codebook.checksum,
    isFictional: (context.isFictional ?? false) && known.length > 0,
  };
}

function sectionOf({ id, title, aloud, note, asked, repeats }: SectionText, context: PlanContext): Section {
  const kind = repeats ?? 'entretiens';
  const questions = asked.flatMap((line) => {
    const column = columnByKey(line.key, kind);
    const isAsked = column && (context.complete || (!repeats && (column.isCore || line.isShort)));
    return isAsked ? [questionOf(column, line, context)] : [];
  });
  return { id, title, aloud: aloud ?? null, note: note ?? null, questions, repeats: repeats ?? null };
}

/** Of the answers held, those that a question of this form can take, and the choices it offers. */
function answersTo(asked: readonly Question[], held: KnownActor['answers']): KnownActor['answers'] {
  return Object.fromEntries(
    asked.flatMap(({ key, list }) => {
      const offered = list === null ? null : new Set(list.choices.map(({ code }) => code));
      const answer = (held[key] ?? '').split(' ').filter((part) => part !== '' && (offered?.has(part) ?? true));
      return answer.length === 0 ? [] : [[key, answer.join(' ')]];
    }),
  );
}

/** `@pays` in a condition stands for the country of the form. */
function conditionFor({ condition }: AskedColumn, { country }: PlanContext): Condition | null {
  if (!condition) return null;
  return { ...condition, codes: condition.codes.map((code) => (code === '@pays' ? country.iso2 : code)) };
}

const isQuestion = (text: string): boolean => /[?؟]$/.test(text.trim());

function questionOf(column: ColumnSpec, line: AskedColumn, context: PlanContext): Question {
  const { label, help } = column;
  const asks = help !== undefined && isQuestion(help.fr);
  const ar = help?.ar ?? label.ar;
  const text: Trilingual = { ...(asks ? { fr: help.fr, en: help.en } : { fr: label.fr, en: label.en }) };
  const list = choiceListOf(column, context);
  return {
    key: column.key,
    column,
    text: line.text ?? (ar === undefined ? text : { ...text, ar }),
    note: line.note ?? (help && !asks ? help : null),
    answer: answerOf(column, list !== null),
    list,
    otherCode: list?.choices.find(({ code }) => /^autre(_|$)/.test(code))?.code ?? null,
    isRequired: line.isRequired ?? false,
    condition: conditionFor(line, context),
    rule: line.rule ?? ruleOf(column, list),
  };
}

function answerOf({ type, isOpen }: ColumnSpec, hasList: boolean): AnswerType {
  if (type === 'pairs') return 'pairs';
  if (type === 'codes' || type === 'zones') return 'several';
  if (hasList) return 'one';
  if (type === 'integer' || type === 'year' || type === 'date') return type;
  if (type === 'number') return 'decimal';
  return isOpen ? 'text' : 'line';
}

function ruleOf({ type }: ColumnSpec, list: ChoiceList | null): Rule | null {
  if (type === 'year') return { id: 'year' };
  if (type === 'integer' || type === 'number') return { id: 'not-negative' };
  if (type === 'email') return { id: 'email' };
  const none = type === 'codes' ? list?.choices.find(({ code }) => /^aucune?$/.test(code)) : undefined;
  return none ? { id: 'exclusive', code: none.code } : null;
}
