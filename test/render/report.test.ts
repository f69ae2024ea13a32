import { describe, expect, test } from 'vitest';
import type { Block, Section } from '../../src/render/document.ts';
import { buildReport } from '../../src/render/report/index.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';
import { question, tabulation } from './sample-parts.ts';

const report = (...given: Parameters<typeof sampleEdition>) =>
  buildReport(sampleEdition(...given), 'fr', sampleCodebook);
const section = (sections: Section[], id: string): Section | undefined => sections.find((one) => one.id === id);
const wordsOf = (value: unknown): string => JSON.stringify(value);

/** Every block, those inside notes and folds included. */
const flat = (blocks: Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'gallery') return block.exhibits;
    return block.kind === 'note' || block.kind === 'fold' ? [block, ...flat(block.blocks)] : [block];
  });

describe('the report', () => {
  test('has its sections in order, and none is empty', () => {
    const { sections } = report();
    expect(sections.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '14',
      'A1',
      'A2',
      'A3',
      'A4',
      'A6',
      'A7',
    ]);
    for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0);
  });

  test('leaves out a section with nothing to say and tells once what would fill it', () => {
    const { sections } = report('publique', {
      mechanisms: [],
      commitments: [],
      indicators: [],
      quotes: [],
      sector: [],
      tabulations: [],
    });
    expect(section(sections, 's10')).toBeUndefined();
    const method = wordsOf(section(sections, 's02'));
    expect(method.match(/10 Dialogue avec les autorités/g)?.length).toBe(1);
    expect(method).toContain('il y faudrait le fichier mecanismes');
  });

  test('prints every table of the edition once', () => {
    const edition = sampleEdition();
    const { sections } = report();
    const captions = sections
      .filter(({ id }) => id !== 'a7')
      .flatMap(({ blocks }) => flat(blocks))
      .flatMap((block) => (block.kind === 'table' || block.kind === 'figure' ? [block.caption] : []));
    const apart = ['espace_expression', 'sentiment_ecoute', 'faiblesses'];
    for (const { id, title } of edition.tabulations.filter((one) => !apart.includes(one.id))) {
      expect(
        captions.filter((caption) => caption === title.fr),
        id,
      ).toHaveLength(1);
    }
    for (const { title } of edition.crossings)
      expect(captions.filter((caption) => caption === title.fr)).toHaveLength(1);
  });

  test('numbers tables and figures without a gap, under ids of their own', () => {
    const { exhibits } = report();
    const numbers = (word: string) =>
      exhibits.flatMap(({ text }) =>
        text.startsWith(word) ? [Number(text.slice(word.length).match(/\d+/)?.[0])] : [],
      );
    for (const word of ['Tableau', 'Figure']) expect(numbers(word)).toEqual(numbers(word).map((_, index) => index + 1));
    expect(new Set(exhibits.map(({ id }) => id)).size).toBe(exhibits.length);
  });

  test('never prints a limit it does not know', () => {
    expect(wordsOf(report())).not.toContain('un-identifiant-inconnu');
  });

  test('tells together why organisations are not named', () => {
    const method = wordsOf(section(report().sections, 's02'));
    expect(method).toContain('3\u00a0organisations ne sont pas nommées');
    expect(method).not.toMatch(/actor:|refus-de-figurer/);
  });

  test('says on every page that data are fictional, and who may read', () => {
    expect(report().marks).toEqual(['DONNÉES FICTIVES']);
    expect(report('interne').marks).toEqual(['DONNÉES FICTIVES', 'ÉDITION INTERNE – NE PAS DIFFUSER']);
    const edition = sampleEdition();
    expect(
      buildReport({ ...edition, edition: { ...edition.edition, fictional: false } }, 'fr', sampleCodebook).marks,
    ).toEqual([]);
  });
});

describe('figures', () => {
  const table = (values: Parameters<typeof tabulation>[2], given = {}) => {
    const { sections } = report('publique', { tabulations: [tabulation('type', ['Types', 'Types'], values, given)] });
    return flat(section(sections, 's05')?.blocks ?? []).find(({ kind }) => kind === 'figure' || kind === 'table');
  };

  test('have no percentage when the base is under ten', () => {
    const printed = wordsOf(
      table(
        [
          ['a', 'a', 'a', 2],
          ['b', 'b', 'b', 3],
          ['c', 'c', 'c', 4],
        ],
        { answered: 9 },
      ),
    );
    expect(printed).toContain('2/9');
    expect(printed).not.toMatch(/\d\u00a0%/);
  });

  test('have one from ten on, rounded', () => {
    expect(
      wordsOf(
        table(
          [
            ['a', 'a', 'a', 1],
            ['b', 'b', 'b', 3],
            ['c', 'c', 'c', 6],
          ],
          { answered: 12 },
        ),
      ),
    ).toContain('1/12 (8\u00a0%)');
  });

  test('a masked count is a mark with its legend, never a nought', () => {
    const printed = wordsOf(
      table([
        ['a', 'a', 'a', null],
        ['b', 'b', 'b', 9],
        ['c', 'c', 'c', 4],
      ]),
    );
    expect(printed).toContain('"kind":"mark","text":"masqué"');
    expect(printed).toContain('ce n’est pas un zéro');
    expect(printed).not.toContain('0/24');
  });

  test('a table that nobody answered is left out', () => {
    expect(table([['a', 'a', 'a', 0]], { answered: 0 })).toBeUndefined();
  });

  test('questions of one scale are drawn together, one with a masked level apart', () => {
    const levels = (n: number | null) =>
      [
        ['toujours', 'toujours', 'always', 9],
        ['jamais', 'jamais', 'never', n],
      ] as Parameters<typeof question>[2];
    const { sections } = report('publique', {
      tabulations: [
        question('espace_expression', ['Espace', 'Room'], levels(7)),
        question('sentiment_ecoute', ['Écoute', 'Heard'], levels(null)),
      ],
    });
    const captions = flat(section(sections, 's10')?.blocks ?? []).flatMap((block) =>
      block.kind === 'figure' || block.kind === 'table' ? [block.caption] : [],
    );
    expect(captions).toContain('Écoute');
    expect(captions).toContain('Espace');
  });
});
