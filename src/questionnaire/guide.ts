import type { Language } from '../model/stage.ts';
import {
  type Guide,
  type GuideChoice,
  type GuideOptions,
  type GuideQuestion,
  type GuideSection,
  guideContent,
} from './guide-content.ts';
import type { QuestionnairePlan } from './plan.ts';

/** Dots to write on, which no Markdown reader takes for anything else. */
const dots = '…'.repeat(60);
const openLines = 4;

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const boxes = { several: '☐', one: '○' } as const;

/** The questionnaire as a guide to print or read on a screen, in Markdown. */
export function guideMarkdown(plan: QuestionnairePlan, language: Language, options: GuideOptions = {}): string {
  const guide = guideContent(plan, language, options);
  const blocks = [
    ...opening(guide),
    ...guide.sections.flatMap((section, index) => sectionBlocks(section, index + 1, guide)),
    ...closing(guide),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${plain(line)}`).join('\n');
const toFill = (label: string, value: string | null = null): string => `${plain(label)} ${value ?? dots}`;

function opening({ words, subtitle, version, law, countryCode }: Guide): string[] {
  return [
    `# ${plain(words.title)}`,
    `${plain(subtitle)}\n\n${plain(version)}`,
    `## ${plain(words.howTo)}`,
    bullets(words.howToLines),
    `## ${plain(words.data)}`,
    bullets([...words.dataLines, ...(law ? [law] : [])]),
    `## ${plain(words.sheet)}`,
    `${plain(words.number)} \`id_entretien\`\n\n${dots}`,
    `${plain(words.country)} \`pays\` \`${countryCode}\``,
  ];
}

const readAloud = (text: string, { words }: Guide): string => `> **${plain(words.aloud)}**\n>\n> ${plain(text)}`;

function sectionBlocks({ title, aloud, note, questions, apart }: GuideSection, number: number, guide: Guide): string[] {
  return [
    `## ${number}. ${plain(title)}`,
    ...(note ? [`*${plain(note)}*`] : []),
    ...(aloud ? [readAloud(aloud, guide)] : []),
    ...questions.flatMap((question) => questionBlocks(question, guide)),
    ...(apart.length === 0
      ? []
      : [`### ${plain(guide.words.apart)}`, `*${plain(guide.words.apartNote)}*`, toFill(guide.words.number)]),
    ...apart.flatMap((question) => questionBlocks(question, guide)),
  ];
}

function questionBlocks(question: GuideQuestion, { words }: Guide): string[] {
  const { number, key, text, notes, otherKey, jump } = question;
  return [
    `**${number}. ${plain(text)}** \`${key}\``,
    ...notes.map((note) => `*${plain(note)}*`),
    answerSpace(question, words),
    ...(otherKey ? [`${plain(words.other)} ${dots} \`${otherKey}\``] : []),
    ...(jump ? [`*${plain(jump)}*`] : []),
  ];
}

function answerSpace({ answer, choices, forms }: GuideQuestion, words: Guide['words']): string {
  const printed = ({ label, code }: GuideChoice): string => plain(label) + (code === null ? '' : ` \`${code}\``);
  switch (answer) {
    case 'one':
    case 'several':
      return choices.map((choice) => `- ${boxes[answer]} ${printed(choice)}`).join('\n');
    case 'pairs':
      return [
        `| ${[plain(words.partner), ...forms.map(printed)].join(' | ')} |`,
        `| --- |${forms.map(() => ' --- |').join('')}`,
        ...choices.map((choice) => `| ${[printed(choice), ...forms.map(() => boxes.one)].join(' | ')} |`),
      ].join('\n');
    case 'date':
      return plain(words.dateBlank);
    case 'year':
      return plain(words.yearBlank);
    case 'integer':
    case 'decimal':
      return plain(words.numberBlank);
    case 'text':
      return Array.from({ length: openLines }, () => dots).join('\n\n');
    case 'line':
      return dots;
  }
}

function closing(guide: Guide): string[] {
  const { words, contact } = guide;
  const contactLine = toFill(words.contact, contact && plain(contact));
  return [
    `## ${plain(words.thanks)}`,
    readAloud(words.thanksAloud, guide),
    contactLine,
    `### ${plain(words.before)}`,
    words.beforeLines.map((line) => `- ☐ ${plain(line)}`).join('\n'),
    '---',
    `### ${plain(words.strip)}`,
    plain(words.stripLine),
    `${toFill(words.number)}\n\n${toFill(words.day)}\n\n${contactLine}`,
  ];
}
