import type { Comparison } from '../../model/comparison.ts';
import type { Language } from '../../model/stage.ts';
import { formatList } from '../../text/format.ts';
import type { Block, ReportDocument, Section } from '../document.ts';
import { type Place, placeOfTabulation } from '../placement.ts';
import { audienceMark } from '../report/cover.ts';
import { numberExhibits } from '../report/exhibits.ts';
import { paragraph } from '../runs.ts';
import { actorBlocks } from './actors.ts';
import { gapBlocks, gradeBlocks, limitBlocks, matrixBlocks } from './closing.ts';
import { countryBlocks, coverBlocks, summaryBlocks } from './opening.ts';
import { comparedTableBlocks, withoutFigures } from './table-blocks.ts';
import type { ComparisonTexts } from './texts/index.ts';
import { makeWords, type Words } from './words.ts';

type SectionName = keyof ComparisonTexts['sections'];

/** Where tables stand, by the place they have in a country's report; the others come last. */
const places: Partial<Record<SectionName, readonly Place[]>> = {
  who: ['who', 'status', 'means', 'where', 'publics'],
  roles: ['roles', 'subRoles', 'trades', 'direction'],
  strengths: ['forces', 'weaknesses', 'weaknessesByOrigin', 'difficulties'],
  dialogue: [
    'levels',
    'quality',
    'voice',
    'mechanisms',
    'participation',
    'commitments',
    'networks',
    'partnerships',
    'events',
  ],
  needs: ['needs', 'training'],
};

/** The sections, in order: what each is made of. */
const builders: [SectionName, (words: Words) => Block[]][] = [
  ['countries', countryBlocks],
  ['actors', actorBlocks],
  ['who', (words) => tablesIn('who', words)],
  ['roles', (words) => tablesIn('roles', words)],
  ['strengths', (words) => tablesIn('strengths', words)],
  ['matrix', matrixBlocks],
  ['dialogue', (words) => tablesIn('dialogue', words)],
  ['needs', (words) => tablesIn('needs', words)],
  ['others', (words) => tablesIn('others', words)],
  ['grades', gradeBlocks],
  ['gaps', gapBlocks],
  ['limits', limitBlocks],
];

function tablesIn(section: SectionName, words: Words): Block[] {
  const rank = (id: string): number => {
    const place = placeOfTabulation(id);
    return place === null ? -1 : (places[section]?.indexOf(place) ?? -1);
  };
  const isPlaced = (id: string) => Object.values(places).some((list) => list.includes(placeOfTabulation(id) as Place));
  const tables = words.comparison.tables.filter(({ id }) => (section === 'others' ? !isPlaced(id) : rank(id) >= 0));
  const silent = withoutFigures(tables).map(({ title }) => words.of(title));
  return [
    ...tables
      .map((table, index) => ({ table, key: rank(table.id) * 10_000 + index }))
      .sort((a, b) => a.key - b.key)
      .flatMap(({ table }) => comparedTableBlocks(table, words)),
    ...(silent.length > 0 ? [paragraph(words.texts.table.nothing(silent.join(words.semicolon)))] : []),
  ];
}

/** The regional report of a comparison, as blocks. */
export function buildComparison(comparison: Comparison, language: Language): ReportDocument {
  const words = makeWords(comparison, language);
  const { texts, shared } = words;
  const built = builders
    .map(([name, build]) => ({ name, blocks: build(words) }))
    .filter(({ blocks }) => blocks.length > 0);
  const numberOf = (name: SectionName) => String(built.findIndex((section) => section.name === name) + 2);
  const sections: Section[] = [
    {
      id: 's01',
      number: '1',
      title: texts.sections.summary,
      base: null,
      blocks: summaryBlocks(words, numberOf('gaps')),
    },
    ...built.map(({ name, blocks }) => ({
      id: `s${numberOf(name).padStart(2, '0')}`,
      number: numberOf(name),
      title: texts.sections[name],
      base: null,
      blocks,
    })),
  ];
  const { sections: numbered, exhibits } = numberExhibits(sections, shared.table);
  const { audience, fictional } = comparison.edition;
  const names = comparison.countries.map(({ names: each }) => each[language]);
  const title = texts.title(formatList(names, language));
  const subtitle = texts.subtitle(shared.editions[audience]);
  const mark = audienceMark(audience, shared);
  return {
    language,
    title,
    subtitle,
    marks: [...(fictional ? [shared.page.fictional] : []), ...(mark === null ? [] : [mark])],
    isFictional: fictional,
    isInternal: audience === 'interne',
    cover: { id: 's00', number: '', title, base: null, blocks: coverBlocks(words) },
    front: [],
    sections: numbered,
    exhibits,
    footer: shared.page.footer(title, subtitle),
  };
}
