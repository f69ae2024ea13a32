import type { Language } from '../model/stage.ts';
import { type WordBlock, type WordBox, type WordRun, type WordText, writeDocx } from '../writers/docx.ts';
import {
  type Guide,
  type GuideChoice,
  type GuideOptions,
  type GuideQuestion,
  type GuideSection,
  guideContent,
} from './guide-content.ts';
import type { QuestionnairePlan } from './plan.ts';

/** Lines ruled for an open answer. */
const openLines = 4;
/** Signs that fit across the page, at the size of choices. */
const signsAcross = 104;

/** The questionnaire as a Word document to print and fill in with a pen, or to fill in on a screen. Same plan, same bytes. */
export function guideDocx(plan: QuestionnairePlan, language: Language, options: GuideOptions = {}): Uint8Array {
  const guide = guideContent(plan, language, options);
  const title = `${guide.words.title} · ${plan.country.names[language]}`;
  const blocks = [
    ...opening(guide),
    ...guide.sections.flatMap((section, index) => sectionBlocks(section, index + 1, guide)),
    ...closing(guide),
  ];
  return writeDocx({ title, language, footer: title, blocks });
}

const heading = (level: 1 | 2 | 3, text: string): WordBlock => ({ kind: 'heading', level, text });
const paragraph = (style: Extract<WordBlock, { kind: 'paragraph' }>['style'], text: WordText): WordBlock => ({
  kind: 'paragraph',
  text,
  ...(style ? { style } : {}),
});
const minor = (text: string) => ({ text, isMinor: true });

/** Words followed by a rule to write on, or by what is known already. */
const toFill = (label: WordText, value: string | null = null): WordBlock => {
  const words = typeof label === 'string' ? [label] : label;
  return value === null ? paragraph('field', [...words, ' \t']) : paragraph('normal', [...words, ' ', value]);
};

function opening({ words, subtitle, version, law, countryCode }: Guide): WordBlock[] {
  return [
    { kind: 'title', text: words.title, subtitle },
    paragraph('normal', version),
    heading(2, words.howTo),
    { kind: 'list', items: words.howToLines },
    heading(2, words.data),
    { kind: 'list', items: [...words.dataLines, ...(law ? [law] : [])] },
    heading(2, words.sheet),
    toFill([words.number, minor(' id_entretien')]),
    paragraph('normal', [words.country, minor(' pays'), ` ${countryCode}`]),
  ];
}

const readAloud = (text: string, { words }: Guide): WordBlock[] => [
  { kind: 'paragraph', style: 'boxed', text: [{ text: words.aloud, bold: true }], keepWithNext: true },
  paragraph('boxed', text),
];

function sectionBlocks(
  { title, aloud, note, questions, apart }: GuideSection,
  number: number,
  guide: Guide,
): WordBlock[] {
  return [
    heading(1, `${number}. ${title}`),
    ...(note ? [paragraph('note', note)] : []),
    ...(aloud ? readAloud(aloud, guide) : []),
    ...questions.flatMap((question) => questionBlocks(question, guide)),
    ...(apart.length === 0 ? [] : sheetApart(guide)),
    ...apart.flatMap((question) => questionBlocks(question, guide)),
  ];
}

const sheetApart = ({ words }: Guide): WordBlock[] => [
  { kind: 'page-break' },
  heading(1, words.apart),
  paragraph('note', words.apartNote),
  toFill(words.number),
];

function questionBlocks(question: GuideQuestion, { words }: Guide): WordBlock[] {
  const { number, key, text, notes, otherKey, jump } = question;
  return [
    paragraph('question', [`${number}.\t${text}`, minor(`  ${key}`)]),
    ...notes.map((note) => paragraph('note', note)),
    ...answerSpace(question, words),
    ...(otherKey ? [toFill([words.other, minor(` ${otherKey}`)])] : []),
    ...(jump ? [paragraph('note', jump)] : []),
  ];
}

const box = (kind: WordBox['box']): WordBox => ({ box: kind });
const printed = ({ label, code }: GuideChoice): (string | WordRun)[] =>
  code === null ? [label] : [label, minor(`\u00a0 ${code}`)];

function answerSpace(question: GuideQuestion, words: Guide['words']): WordBlock[] {
  const { answer, choices, forms, otherKey } = question;
  switch (answer) {
    case 'one':
    case 'several': {
      const items = choices.map((choice): WordText => [box(answer), '\t', ...printed(choice)]);
      return [{ kind: 'columns', items, count: columnCount(choices), keepWithNext: otherKey !== null }];
    }
    case 'pairs': {
      const rows = choices.map((choice) => [printed(choice), ...forms.map((): WordText => [box('one')])]);
      const header = [words.partner, ...forms.map(printed)];
      return [{ kind: 'table', header, rows, widths: [3, ...forms.map(() => 1)], isKept: true }];
    }
    case 'date':
      return [paragraph('normal', words.dateBlank)];
    case 'year':
      return [paragraph('normal', words.yearBlank)];
    case 'integer':
    case 'decimal':
      return [paragraph('normal', words.numberBlank)];
    case 'text':
      return [{ kind: 'lines', count: openLines }];
    case 'line':
      return [{ kind: 'lines', count: 1 }];
  }
}

/** As many columns as the longest choice leaves room for, four at most; a short scale stands on one line. */
function columnCount(choices: readonly GuideChoice[]): number {
  const longest = Math.max(...choices.map(({ label, code }) => label.length + 0.75 * (code?.length ?? 0) + 6));
  const room = Math.max(1, Math.floor(signsAcross / longest));
  if (choices.length <= room) return Math.max(1, choices.length);
  return Math.max(choices.length > 4 ? 2 : 1, Math.min(4, room));
}

function closing(guide: Guide): WordBlock[] {
  const { words, contact } = guide;
  return [
    { kind: 'page-break' },
    heading(1, words.thanks),
    ...readAloud(words.thanksAloud, guide),
    toFill(words.contact, contact),
    heading(2, words.before),
    { kind: 'columns', count: 1, items: words.beforeLines.map((line): WordText => [box('several'), '\t', line]) },
    heading(1, words.strip),
    paragraph('normal', words.stripLine),
    toFill(words.number),
    toFill(words.day),
    toFill(words.contact, contact),
  ];
}
