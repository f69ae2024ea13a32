import { lists } from '../columns/index.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import { quoted } from '../text/format.ts';
import { type GuideWords, guideWords } from './guide-words.ts';
import type { AnswerType, Question, QuestionnairePlan, Section } from './plan.ts';

/** What the guide needs beside the plan. */
export interface GuideOptions {
  /** Whom to ask for a correction or a withdrawal (`rapport: contact:` of the configuration); a blank to fill without. */
  contact?: string | undefined;
}

export interface GuideChoice {
  /** Null when the label says the same: «oui» is written «oui». */
  code: string | null;
  label: string;
}

export interface GuideQuestion {
  number: number;
  key: string;
  text: string;
  /** For the interviewer, before the question is asked. */
  notes: string[];
  answer: AnswerType;
  choices: GuideChoice[];
  /** Forms of a partnership: each choice is ticked under one of them. */
  forms: GuideChoice[];
  /** Column of the words that go with «autre»; null without. */
  otherKey: string | null;
  /** Where to go from here, once answered; null to go on. */
  jump: string | null;
}

export interface GuideSection {
  title: string;
  aloud: string | null;
  note: string | null;
  questions: GuideQuestion[];
  /** Private contacts, asked last and written on a sheet of their own. */
  apart: GuideQuestion[];
}

/** The guide as words in one language, typeset: what both its forms print. */
export interface Guide {
  words: GuideWords;
  language: Language;
  subtitle: string;
  version: string;
  countryCode: string;
  law: string | null;
  contact: string | null;
  sections: GuideSection[];
}

/** French leaves no line to begin with a mark: blanks before « : ; ? ! » and inside guillemets do not break. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr'
    ? text
        .replace(/'/g, '’')
        .replace(/ ([:;?!»])/g, '\u00a0$1')
        .replace(/« /g, '«\u00a0')
    : text.replace(/'/g, '’');

/** The words of the guide for a plan: questions numbered through, conditions in plain words. */
export function guideContent(plan: QuestionnairePlan, language: Language, { contact }: GuideOptions): Guide {
  const words = guideWords[language];
  const { country, isComplete, gridVersion, gridChecksum } = plan;
  const { law, authority } = country.data_protection;
  const all = plan.sections.flatMap(({ questions }) => questions);
  const say = (text: Bilingual): string => typeset(text[language], language);
  const isKnown = [law[language], authority[language]].every((text) => !/à vérifier|to be checked/i.test(text));
  return {
    words,
    language,
    subtitle: words.subtitle(country.names),
    version: `${isComplete ? words.complete : words.short} · ${words.grid(gridVersion, gridChecksum.slice(0, 8))}`,
    countryCode: country.iso2,
    law: isKnown ? words.law(say(law), say(authority)) : null,
    contact: contact === undefined || contact.trim() === '' ? null : contact.trim(),
    sections: plan.sections.map((section) => sectionContent(section, { all, plan, language, words, say })),
  };
}

interface Scope {
  /** Every question in asking order. */
  all: readonly Question[];
  plan: QuestionnairePlan;
  language: Language;
  words: GuideWords;
  say: (text: Bilingual) => string;
}

function sectionContent({ title, aloud, note, questions }: Section, scope: Scope): GuideSection {
  const { say } = scope;
  const isPrivate = ({ column }: Question): boolean => column.layer === 'private';
  const contents = (some: readonly Question[]): GuideQuestion[] =>
    some.map((question) => questionContent(question, scope));
  return {
    title: say(title),
    aloud: aloud && say(aloud),
    note: note && say(note),
    questions: contents(questions.filter((question) => !isPrivate(question))),
    apart: contents(questions.filter(isPrivate)),
  };
}

function questionContent(question: Question, scope: Scope): GuideQuestion {
  const { all, say } = scope;
  const { key, text, note, answer, list, otherCode } = question;
  const choicesOf = (codes: readonly { code: string; label: Bilingual }[]): GuideChoice[] =>
    codes.map(({ code, label }) => ({ code: say(label).toLowerCase() === code ? null : code, label: say(label) }));
  const forms = lists.find(({ id }) => id === 'forme')?.codes ?? [];
  return {
    number: all.indexOf(question) + 1,
    key,
    text: say(text),
    notes: [conditionWords(question, scope), note && say(note), exclusionWords(question, scope)].filter(
      (words): words is string => words !== null,
    ),
    answer,
    choices: choicesOf(list?.choices ?? []),
    forms: choicesOf(answer === 'pairs' ? forms.map(({ code, fr, en }) => ({ code, label: { fr, en } })) : []),
    otherKey: otherCode === null ? null : `autre_${key}`,
    jump: jumpWords(question, scope),
  };
}

/** Labels of codes of a question, each in quotation marks: «oui» ou «peut-être». */
function answersOf({ list }: Question, codes: readonly string[], { plan, language, words, say }: Scope): string {
  const labels = codes.map((code) => {
    const actual = code === '@pays' ? plan.country.iso2 : code;
    const choice = list?.choices.find((candidate) => candidate.code === actual);
    return quoted(choice ? say(choice.label) : actual, language);
  });
  return [labels.slice(0, -1).join(', '), labels.at(-1)].filter(Boolean).join(` ${words.or} `);
}

function conditionWords({ condition }: Question, scope: Scope): string | null {
  const asked = scope.all.find(({ key }) => key === condition?.key);
  if (!condition || !asked) return null;
  const answers = answersOf(asked, condition.codes, scope);
  const number = scope.all.indexOf(asked) + 1;
  return asked.answer === 'several' ? scope.words.onlyIfTicked(answers, number) : scope.words.onlyIf(answers, number);
}

function exclusionWords({ rule, list }: Question, { words, language, say }: Scope): string | null {
  const choice = rule?.id === 'exclusive' ? list?.choices.find(({ code }) => code === rule.code) : undefined;
  return choice ? words.excludes(quoted(say(choice.label), language)) : null;
}

/** «Si non, passez à la question 38», when all the questions that follow at once hang on the same answer to this one. */
function jumpWords(question: Question, scope: Scope): string | null {
  const { all, words } = scope;
  const start = all.indexOf(question) + 1;
  let end = start;
  while (all[end]?.condition?.key === question.key) end += 1;
  const codes = all[start]?.condition?.codes ?? [];
  const isSame = all.slice(start, end).every(({ condition }) => condition?.codes.join() === codes.join());
  if (end === start || end === all.length || !isSame || question.answer !== 'one') return null;
  const others = (question.list?.choices ?? []).filter(({ code }) => !codes.includes(code)).map(({ code }) => code);
  if (others.length === 1) return words.skipIf(answersOf(question, others, scope), end + 1);
  // A long list would only say again what stands over the next question.
  return codes.length > 2 ? null : words.skipUnless(answersOf(question, codes, scope), end + 1);
}
