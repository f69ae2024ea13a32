import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCodebook } from '../../src/codebook/index.ts';
import { columnsOf, lists } from '../../src/columns/index.ts';
import { parsePack } from '../../src/countries/index.ts';
import type { Language } from '../../src/model/stage.ts';
import { guideMarkdown } from '../../src/questionnaire/guide.ts';
import { typeset } from '../../src/questionnaire/guide-content.ts';
import { guideDocx } from '../../src/questionnaire/guide-docx.ts';
import { type Question, type QuestionnairePlan, questionnairePlan } from '../../src/questionnaire/plan.ts';

const source = (path: string) => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8');
const { value: codebook } = parseCodebook(source('codebook/codes.csv'), source('codebook/indices.csv'));
const countries = readdirSync(join(import.meta.dirname, '../../src/countries'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parsePack(source(`countries/${name}`), name).value ?? []);

function planOf(iso2: string, complete: boolean): QuestionnairePlan {
  const country = countries.find((pack) => pack.iso2 === iso2);
  if (!country) throw new Error(`no pack for ${iso2}`);
  return questionnairePlan({ country, countries, codebook, complete, known: [] });
}

const wordPart = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
/** Text of each paragraph; boxes to tick stand as their sign. */
const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    unescaped(paragraph.replace(/<w:tab\/>/g, '\t').replace(/<[^>]+>/g, '')).trim(),
  );
const questionsOf = (plan: QuestionnairePlan): Question[] => plan.sections.flatMap(({ questions }) => questions);
/** Blank signs aside. */
const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

const texts = [
  ['short', false],
  ['complete', true],
] as const;
const languages: Language[] = ['fr', 'en'];
const forms = texts.flatMap(([name, complete]) => languages.map((language) => ({ name, complete, language })));

describe.each(forms)('the $name guide in $language', ({ complete, language }) => {
  const plan = planOf('SN', complete);
  let paragraphs: string[] = [];
  let markdown: string[] = [];
  beforeAll(() => {
    paragraphs = paragraphsOf(wordPart(guideDocx(plan, language))).map(even);
    // Markdown's own signs taken off, so that both guides are compared with the same words.
    markdown = guideMarkdown(plan, language)
      .split('\n')
      .map((line) => even(line.replace(/\\(.)/g, '\u0001$1').replace(/[*`]/g, '').replaceAll('\u0001', '')));
  });

  it('asks every question of the plan, numbered through, with its column', () => {
    const questions = questionsOf(plan);
    expect(questions.length).toBeGreaterThan(40);
    for (const [index, { key, text }] of questions.entries()) {
      const asked = even(`${index + 1}. ${typeset(text[language], language)} ${key}`);
      expect(paragraphs, asked).toContain(asked);
      expect(markdown, asked).toContain(asked);
    }
  });

  it('offers every choice with the code to type, in the order and under the question it belongs to', () => {
    const lines = markdown.map((line) => line.replace(/^- /, ''));
    for (const [index, { answer, list, text }] of questionsOf(plan).entries()) {
      const start = paragraphs.findIndex((line) =>
        line.startsWith(`${index + 1}. ${even(typeset(text[language], language))}`),
      );
      const end = paragraphs.findIndex((line, at) => at > start && line.startsWith(`${index + 2}. `));
      const under = paragraphs.slice(start, end === -1 ? undefined : end);
      for (const { code, label } of list?.choices ?? []) {
        const words = typeset(label[language], language);
        const printed = even(words.toLowerCase() === code ? words : `${words} ${code}`);
        const boxed = answer === 'pairs' ? printed : `${answer === 'several' ? '☐' : '○'} ${printed}`;
        expect(under, boxed).toContain(boxed);
        expect(
          lines.some((line) => line === boxed || line.startsWith(`| ${printed} | ○ |`)),
          boxed,
        ).toBe(true);
      }
    }
  });

  it('has the words to read aloud and the notes of every section', () => {
    for (const { aloud, note, title } of plan.sections) {
      expect(paragraphs.some((line) => /^\d+\. /.test(line) && line.endsWith(even(title[language])))).toBe(true);
      for (const words of [aloud, note]) {
        if (!words) continue;
        const printed = even(typeset(words[language], language));
        expect(paragraphs, printed).toContain(printed);
        expect(
          markdown.map((line) => line.replace(/^> /, '')),
          printed,
        ).toContain(printed);
      }
    }
  });

  it('leaves no word of the other language, nor an undefined one', () => {
    const all = [...paragraphs, ...markdown].join('\n');
    expect(all).not.toMatch(/undefined|\[object|null/);
    expect(all).not.toMatch(
      language === 'fr' ? /\b(?:go to question|Only if|Read aloud)\b/ : /\b(?:passez à|Seulement|voix haute)\b/,
    );
  });
});

describe('the guide', () => {
  const plan = planOf('SN', false);
  const text = (language: Language): string => paragraphsOf(wordPart(guideDocx(plan, language))).join('\n');

  it('holds every core column of an interview', () => {
    const markdown = guideMarkdown(plan, 'fr');
    const missing = columnsOf('entretiens').filter(({ isCore, key }) => isCore && !markdown.includes(`\`${key}\``));
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it('offers both forms of each partnership', () => {
    const labels = (lists.find(({ id }) => id === 'forme')?.codes ?? []).map(({ fr }) => fr);
    expect(labels.length).toBe(2);
    for (const label of labels) expect(guideMarkdown(plan, 'fr')).toMatch(new RegExp(`\\| ${label}`));
  });

  it('says in plain words when a question is asked, and where to go otherwise', () => {
    const questions = questionsOf(plan);
    const number = (key: string): number => questions.findIndex((question) => question.key === key) + 1;
    const markdown = guideMarkdown(plan, 'fr');
    expect(markdown).toContain(`*Si «\u00a0non\u00a0», passez à la question ${number('reseaux') + 1}.*`);
    expect(markdown).toContain(
      `*Seulement si la réponse à la question ${number('membre_reseau')} est «\u00a0oui\u00a0».*`,
    );
    expect(markdown).toContain(
      `*Seulement si «\u00a0formation\u00a0» est coché à la question ${number('besoins_appui')}.*`,
    );
    expect(guideMarkdown(plan, 'en')).toContain(`*If “no”, go to question ${number('reseaux') + 1}.*`);
  });

  it('every condition leads to a question that comes before', () => {
    for (const complete of [false, true]) {
      const markdown = guideMarkdown(planOf('TN', complete), 'fr').split('\n');
      let asked = 0;
      let conditions = 0;
      for (const line of markdown) {
        asked = Number(/^\*\*(\d+)\. /.exec(line)?.[1] ?? asked);
        const condition = /^\*Seulement .* question (\d+)/.exec(line)?.[1];
        const jump = /^\*Si .* passez à la question (\d+)/.exec(line)?.[1];
        if (condition) expect(Number(condition)).toBeLessThan(asked);
        if (jump) expect(Number(jump)).toBeGreaterThan(asked + 1);
        conditions += condition || jump ? 1 : 0;
      }
      expect(conditions).toBeGreaterThan(2);
      expect(markdown.join('\n')).not.toContain('@pays');
    }
  });

  it('names the contact of the configuration, or leaves room to write it', () => {
    const contact = 'Équipe fictive <equipe@exemple.org>';
    expect(unescaped(wordPart(guideDocx(plan, 'fr', { contact })))).toContain(contact);
    expect(guideMarkdown(plan, 'fr', { contact })).toContain('Contact\u00a0: Équipe fictive \\<equipe@exemple.org\\>');
    expect(guideMarkdown(plan, 'fr', { contact: ' ' })).toMatch(/Contact\u00a0: …{10}/);
    expect(text('fr').split('Contact\u00a0:').length - 1).toBe(2);
  });

  it('puts private contacts on a sheet apart, with the number of the interview alone', () => {
    const complete = paragraphsOf(wordPart(guideDocx(planOf('SN', true), 'fr')));
    const apart = complete.indexOf('Feuille à part');
    const end = complete.indexOf('Merci');
    const asked = complete
      .map((line, index) => [index, line] as const)
      .filter(([, line]) => /contact_prive_/.test(line));
    expect(asked.length).toBe(3);
    expect(asked.every(([index]) => index > apart && index < end)).toBe(true);
    expect(complete.slice(apart, end).filter((line) => /^\d+\./.test(line)).length).toBe(3);
    expect(text('fr')).not.toContain('Feuille à part');
  });

  it('is set in French type', () => {
    for (const complete of [false, true]) {
      const words = guideMarkdown(planOf('CI', complete), 'fr').replace(/`[^`]*`/g, '');
      expect(words.match(/.{0,20} [:;?!»]|.{0,20}« .{0,20}|.{0,20}['"].{0,20}/g) ?? []).toEqual([]);
      expect(words).toContain('\u00a0?');
      // No mark glued to the word before it (addresses and hours aside).
      expect(words.match(/.{0,20}[\p{L}\d][?!;»].{0,10}/gu) ?? []).toEqual([]);
    }
  });

  it('is set in English type', () => {
    const words = guideMarkdown(planOf('SN', true), 'en').replace(/`[^`]*`/g, '');
    expect(words.match(/.{0,20}[\s\u00a0][:;?!].{0,10}|.{0,20}[«»'"].{0,20}/g) ?? []).toEqual([]);
  });

  it('same plan, same bytes', () => {
    expect(guideDocx(planOf('ML', true), 'fr')).toEqual(guideDocx(planOf('ML', true), 'fr'));
  });

  it.each(countries.map(({ iso2 }) => iso2))('%s: made for this country, in its regions', (iso2) => {
    const own = planOf(iso2, false);
    const markdown = guideMarkdown(own, 'fr');
    expect(markdown).toContain(own.country.names.fr);
    for (const { code } of own.country.regions) expect(markdown).toContain(`\`${code}\``);
    expect(markdown).not.toMatch(/à vérifier/);
  });
});
