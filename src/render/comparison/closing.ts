import type { ComparedTable, Comparison } from '../../model/comparison.ts';
import { anchor } from '../blocks/anchor.ts';
import type { Block, Cell } from '../document.ts';
import { header, heading, item, list, mark, number, paragraph, text } from '../runs.ts';
import { sentenceOfLimit } from '../texts/limit-words.ts';
import { maskedText } from './table-blocks.ts';
import type { ComparisonTexts } from './texts/index.ts';
import type { Words } from './words.ts';

type MatrixLine = Comparison['matrix'][number];

/** Roles by strengths and weaknesses: a table a role, with what the paper expected and what each country shows. */
export function matrixBlocks(words: Words): Block[] {
  const { comparison, texts, of, country } = words;
  if (comparison.matrix.length === 0) return [paragraph(texts.matrix.none)];
  const roles = [...new Set(comparison.matrix.map(({ role }) => role))];
  return roles.flatMap((role): Block[] => {
    const lines = comparison.matrix.filter((line) => line.role === role);
    const said = lines.filter(isTold);
    const [first] = said;
    if (first === undefined) return [];
    return [
      {
        kind: 'table',
        id: `table-matrice-${anchor(role)}`,
        number: null,
        caption: texts.matrix.caption(of(first.role_label)),
        base: texts.matrix.base,
        head: [
          header(texts.matrix.what),
          header(texts.matrix.expected),
          ...comparison.countries.map(({ iso2 }) => header(country(iso2), { isNumber: true })),
        ],
        rows: said.map((line) => matrixRow(line, words)),
        notes: matrixNotes(said, texts),
      },
    ];
  });
}

const matrixNotes = (lines: readonly MatrixLine[], { matrix }: ComparisonTexts): string[] => {
  const has = (wanted: string) => lines.some(({ cells }) => cells.some(({ state }) => state === wanted));
  return [...(has('masked') ? [matrix.maskedNote] : []), ...(has('absent') ? [matrix.absentNote] : [])];
};

const isTold = ({ expected, cells }: MatrixLine): boolean =>
  expected || cells.some(({ state, observed, contradicted }) => state === 'masked' || observed || contradicted);

function matrixRow({ axis, label, expected, cells }: MatrixLine, words: Words): Cell[] {
  const { texts, of, outOf } = words;
  const printed = cells.map(({ state, observed, bounds, contradicted, of: holders }) => {
    // Bounds that are all of them tell nothing.
    const isNarrow = bounds !== null && (holders === null || bounds.high < holders);
    if (state === 'masked') return number([mark(maskedText(isNarrow ? bounds : null, words))]);
    if (observed === null) return number([mark(texts.table.absent)]);
    const against = contradicted ? `, ${texts.matrix.contradicted(contradicted)}` : '';
    return number(`${outOf(observed, holders)}${against}`);
  });
  return [
    header(`${of(label)} (${texts.matrix[axis]})`),
    { ...number(expected ? texts.matrix.isExpected : ''), isNumber: false },
    ...printed,
  ];
}

const gradeIds = ['elevee', 'moyenne', 'faible', 'tres-faible'] as const;

/** How solid the codes of each country are. */
export function gradeBlocks({ comparison, texts, country, number: print, outOf }: Words): Block[] {
  const { grades } = comparison;
  if (grades.every(({ codes }) => codes === 0)) return [];
  return [
    {
      kind: 'table',
      id: 'table-solidite',
      number: null,
      caption: texts.grades.caption,
      base: null,
      head: [header(texts.grades.grade), ...grades.map((one) => header(country(one.country), { isNumber: true }))],
      rows: [
        [header(texts.grades.organisations), ...grades.map(({ organisations }) => number(print(organisations)))],
        ...gradeIds.map((id) => [
          header(texts.grades[id]),
          ...grades.map((one) => number(outOf(one.grades[id], one.codes))),
        ]),
      ],
      notes: [texts.grades.note],
    },
  ];
}

/** What is not comparable and why: for the whole, then table by table, one reason a line. */
export function gapBlocks(words: Words): Block[] {
  const { comparison, texts } = words;
  const listed = (status: ComparedTable['status']) => {
    const items = titlesByReason(comparison, status, words).map(([sentence, titles]) =>
      item(
        [text(sentence)],
        titles.map((title) => item(title)),
      ),
    );
    return items.length === 0 ? [] : [list(items)];
  };
  const refused = listed('refused');
  const qualified = listed('qualified');
  const unanswered = listed('unanswered');
  return [
    heading('pour-l-ensemble', texts.gaps.general),
    comparison.reasons.length === 0 ? paragraph(texts.gaps.none) : list(comparison.reasons.map(words.reason)),
    list([texts.gaps.sums, texts.gaps.regions]),
    ...(refused.length > 0 ? [heading('non-comparables', texts.gaps.refused), ...refused] : []),
    ...(qualified.length > 0 ? [heading('avec-reserve', texts.gaps.qualified), ...qualified] : []),
    ...(unanswered.length > 0 ? [heading('sans-donnee', texts.gaps.unanswered), ...unanswered] : []),
  ];
}

/** Titles of the tables of a status, by what says why. */
function titlesByReason(
  { tables }: Comparison,
  status: ComparedTable['status'],
  { reason, of }: Words,
): [string, string[]][] {
  const titles = new Map<string, string[]>();
  for (const table of tables) {
    if (table.status !== status) continue;
    const sentence = table.reasons.map(reason).join(' ');
    titles.set(sentence, [...(titles.get(sentence) ?? []), of(table.title)]);
  }
  return [...titles];
}

/** The limits that each country’s own report tells, folded; the lists they name stay there. */
export function limitBlocks({ comparison, texts, shared, country, of }: Words): Block[] {
  return comparison.countries.map(({ iso2, divisions, limits }) => {
    const limitWords = { list: '', divisions: of(divisions) };
    const sentences = limits.flatMap(({ id, params }) => sentenceOfLimit(id, params, limitWords, shared) ?? []);
    return {
      kind: 'fold' as const,
      summary: country(iso2),
      blocks: sentences.length === 0 ? [paragraph(texts.limits.none)] : [list(sentences)],
    };
  });
}
