import type { ComparedCell, ComparedTable } from '../../model/comparison.ts';
import { formatList, quoted } from '../../text/format.ts';
import { anchor } from '../blocks/anchor.ts';
import type { Block, Cell, Table } from '../document.ts';
import { header, mark, number, paragraph, text } from '../runs.ts';
import { rangeInWords, type Words } from './words.ts';

/**
 * A compared table: the sentence that reads it, then a column a country; nothing for one that is refused, nor for one
 * without a single figure to read (`withoutFigures` names those).
 */
export function comparedTableBlocks(table: ComparedTable, words: Words): Block[] {
  if (!hasFigures(table)) return [];
  const sentence = table.columns.length > mostRead ? null : topSentence(table, words);
  return [...(sentence === null ? [] : [paragraph(sentence)]), tableOf(table, words)];
}

const hasFigures = ({ rows }: ComparedTable): boolean =>
  rows.some(({ cells }) => cells.some(({ n }) => n !== null && n > 0));

/** Tables that may be compared and hold no figure above zero: masked, at zero or without an answer everywhere. */
export const withoutFigures = (tables: readonly ComparedTable[]): ComparedTable[] =>
  tables.filter((table) => table.rows.length > 0 && !hasFigures(table));

type Row = ComparedTable['rows'][number];

const isNought = ({ cells }: Row): boolean =>
  cells.every(({ state, n }) => state !== 'masked' && (n === null || n === 0)) && cells.some(({ n }) => n === 0);

/** Reasons whose figures stand in the line of bases above the table; the section on what is not comparable gives them all. */
const toldByBase: readonly string[] = ['documented-unlike', 'not-answered', 'table-missing'];

function tableOf(table: ComparedTable, words: Words): Table {
  const { texts, of, country } = words;
  const shown = table.rows.filter((row) => !isNought(row));
  return {
    kind: 'table',
    id: `table-${anchor(table.id)}`,
    number: null,
    caption: of(table.title),
    base: baseOf(table, words),
    head: [
      header(words.shared.table.category),
      ...table.columns.map((column) => header(country(column.country), { isNumber: true })),
    ],
    rows: shown.map((row) => [header(of(row.label)), ...row.cells.map((cell) => printed(cell, table, words))]),
    notes: [
      ...(shown.length < table.rows.length
        ? [
            texts.table.zeros(
              table.rows
                .filter(isNought)
                .map(({ label }) => of(label))
                .join(', '),
            ),
          ]
        : []),
      ...table.reasons.filter(({ id }) => !toldByBase.includes(id)).map(words.reason),
      ...(table.reasons.some(({ id }) => id === 'documented-unlike') ? [texts.table.unlikeNote] : []),
    ],
  };
}

/** A count with its base; a masked one as an interval where that says more than its base, never as a figure. */
function printed({ state, n, of, bounds }: ComparedCell, table: ComparedTable, words: Words): Cell {
  const { texts, outOf } = words;
  const isNarrow = bounds !== null && of !== null && bounds.high < of;
  if (state === 'masked') return number([mark(maskedText(isNarrow ? bounds : null, words))]);
  const silence = isQuestion(table) ? texts.table.unasked : texts.table.undocumented;
  if (n === null) return number([mark(state === 'unasked' ? silence : texts.table.absent)]);
  return number([text(outOf(n, of))]);
}

/** Counted on those interviewed, it was asked; anything else is found in sources. */
const isQuestion = ({ base_of }: ComparedTable): boolean => base_of === 'interviewed';

/** «masqué (0 à 5)». */
export const maskedText = (bounds: ComparedCell['bounds'], { texts: { table }, language }: Words): string =>
  bounds === null ? table.masked : `${table.masked} (${rangeInWords(bounds, language)})`;

/** «Base : Sénégal 31/46, Tunisie 20/23.»: how many answered, or are documented, out of how many. */
function baseOf(table: ComparedTable, { texts, country, number: print }: Words): string {
  const { columns, base_of, multiple } = table;
  const of = isQuestion(table) ? texts.table.asked : base_of === 'known' ? texts.table.documented : texts.table.others;
  const parts = columns.map(({ country: iso2, state, base, answered }) => {
    const name = country(iso2);
    if (state === 'absent' || base === null) return texts.table.missing(name);
    if (state === 'unasked') return (isQuestion(table) ? texts.table.nobody : texts.table.nothingKnown)(name);
    if (answered === null) return texts.table.answeredMasked(name, print(base));
    return texts.table.answered(name, print(answered), print(base));
  });
  const sentence = texts.table.base(of, parts.join(', '));
  return multiple ? `${sentence} ${texts.table.multiple}` : sentence;
}

/** With more countries than this, a sentence that reads the table is longer than the table. */
const mostRead = 3;

/** More than this many first answers say that none stands out. */
const mostTied = 2;

/** Said by one organisation, an answer is no majority of anything. */
const leastSaid = 2;

/** What is said most in each country, with its x/n; countries in which nothing stands out are left out. */
function topSentence(table: ComparedTable, { texts, of, country, language, outOf, semicolon }: Words): string | null {
  if (table.layer === 'method' || table.rows.length < 3) return null;
  const parts = table.columns.flatMap(({ country: iso2 }) => {
    const counted = table.rows.flatMap(({ label, cells }) => {
      const cell = cells.find((candidate) => candidate.country === iso2);
      return cell?.n ? [{ label: of(label), n: cell.n, of: cell.of }] : [];
    });
    const most = Math.max(0, ...counted.map(({ n }) => n));
    const first = counted.filter(({ n }) => n === most);
    const [one] = first;
    if (one === undefined || most < leastSaid || first.length > mostTied) return [];
    const labels = formatList(
      first.map(({ label }) => quoted(label, language)),
      language,
    );
    const figure = outOf(one.n, one.of);
    return [(first.length > 1 ? texts.table.topTied : texts.table.topOf)(country(iso2), labels, figure)];
  });
  if (parts.length === 0) return null;
  return texts.table.top(
    parts.join(semicolon),
    table.rows.some(({ cells }) => cells.some(({ state }) => state === 'masked')),
  );
}
