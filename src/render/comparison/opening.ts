import type { ComparedCountry, ComparedTable } from '../../model/comparison.ts';
import type { Block, Cell, Section } from '../document.ts';
import { header, mark, number, paragraph, text } from '../runs.ts';
import { rangeInWords, type Words } from './words.ts';

/** What was compared, for whom, and that nothing ranks it. */
export function coverBlocks({ comparison, texts, shared, country }: Words): Block[] {
  const { edition, countries, tool_version } = comparison;
  const item = (term: string, value: string) => ({ term, runs: [text(value)] });
  return [
    ...(edition.fictional
      ? [
          {
            kind: 'note' as const,
            tone: 'warning' as const,
            title: shared.page.fictional,
            blocks: [paragraph(texts.cover.fictional)],
          },
        ]
      : []),
    paragraph(texts.cover.noRanking),
    {
      kind: 'definitions',
      items: [
        item(texts.cover.countries, countries.map(({ iso2 }) => country(iso2)).join(', ')),
        item(texts.cover.edition, shared.editions[edition.audience]),
        item(texts.cover.tool, `cartographie ${tool_version}`),
      ],
    },
  ];
}

/** The regional figures, on one page; `gaps` is the number of the section on what is not comparable. */
export function summaryBlocks({ comparison, texts, language, number: print }: Words, gaps: string): Block[] {
  const { actors, countries, tables } = comparison;
  const { sum, distinct, linked, to_review, unnamed } = actors;
  const within = rangeInWords(distinct, language);
  const count = (status: ComparedTable['status']) => tables.filter((table) => table.status === status).length;
  const figure = (value: string, label: string) => ({ value, label, detail: null });
  return [
    {
      kind: 'key-figures',
      items: [
        figure(print(countries.length), texts.summary.countries),
        figure(print(sum), texts.summary.sum(sum)),
        figure(within, texts.summary.distinct),
        figure(print(linked.length), texts.summary.linked(linked.length)),
      ],
    },
    paragraph(texts.summary.distinctText(within, linked.length, sum)),
    ...(to_review.length > 0
      ? [paragraph(texts.summary.doubtful(to_review.length, print(distinct.low), print(distinct.high)))]
      : []),
    ...(unnamed > 0 ? [paragraph(texts.summary.unnamed(unnamed))] : []),
    paragraph(
      texts.summary.tables(count('comparable'), count('qualified'), count('refused'), count('unanswered'), gaps),
    ),
    paragraph(texts.table.reading),
    paragraph(texts.table.readingSigns),
  ];
}

/** Main counts, a column a country. */
export function countryBlocks(words: Words): Section['blocks'] {
  const { comparison, texts, shared, country, number: print, outOf, semicolon } = words;
  const { countries } = comparison;
  const line = (term: string, cell: (one: ComparedCountry) => Cell): Cell[] => [header(term), ...countries.map(cell)];
  const plain = (of: (counts: ComparedCountry['counts']) => number) => (one: ComparedCountry) =>
    number(print(of(one.counts)));
  const share = (n: keyof Counted, of: keyof Counted) => (one: ComparedCountry) =>
    number(outOf(one.counts[n], one.counts[of]));
  const t = texts.counts;
  return [
    paragraph(
      t.heard(
        countries
          .map(({ iso2, counts }) => `${country(iso2)} ${outOf(counts.interviewed, counts.known)}`)
          .join(semicolon),
      ),
    ),
    {
      kind: 'table',
      id: 'table-comptes',
      number: null,
      caption: t.caption,
      base: null,
      head: [header(t.what), ...countries.map(({ iso2 }) => header(country(iso2), { isNumber: true }))],
      rows: [
        line(t.asOf, ({ as_of }) => number([as_of === null ? mark(shared.cover.undated) : text(words.date(as_of))])),
        line(
          t.known,
          plain(({ known }) => known),
        ),
        line(t.listed, share('listed', 'known')),
        line(
          t.outside,
          plain(({ outside_civil_society }) => outside_civil_society),
        ),
        line(t.approached, ({ counts: { approached } }) =>
          number(approached > 0 ? print(approached) : [mark(t.unknown)]),
        ),
        line(t.interviewed, share('interviewed', 'known')),
        line(
          t.interviews,
          plain(({ interviews }) => interviews),
        ),
        line(t.interviewsOpen, share('interviews_open', 'interviews')),
        line(t.dates, (one) => number([text(heldBetween(one, words))])),
        line(
          t.documents,
          plain(({ documents }) => documents),
        ),
        line(
          t.findings,
          plain(({ findings }) => findings),
        ),
      ],
      notes: [t.note],
    },
  ];
}

type Counted = Pick<ComparedCountry['counts'], 'listed' | 'known' | 'interviewed' | 'interviews' | 'interviews_open'>;

function heldBetween({ counts }: ComparedCountry, { texts, date }: Words): string {
  const { first_interview, last_interview } = counts;
  if (first_interview === null || last_interview === null) return texts.table.absent;
  return texts.counts.between(date(first_interview), date(last_interview));
}
