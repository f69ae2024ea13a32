import type { Finding } from './findings.ts';
import { numberAfter, type PrintedTable, sectionsOf, tablesOf } from './markdown.ts';
import { type Crossing, type Ledger, type Published, part, type Table } from './shapes.ts';

/** Fewest units of which a percentage is given. */
const least = 10;
/** A half goes up, in whole numbers. */
const percent = (x: number, n: number): string => `${Math.floor((200 * x + n) / (2 * n))}\u00a0%`;
const plain = (text: string): string => text.replaceAll('\\', '').replace(/\s+/g, ' ').trim();

/** Every x/n that the sections print: x no more than n, its percentage right, and none when n is under ten. */
export function holdShares(report: string, ledger: Ledger): void {
  for (const { section, lines } of sectionsOf(report)) {
    for (const line of lines.filter((one) => !one.startsWith('|'))) {
      // «3 × 17/17» of the worked example is a product, and «(3/7)» of a quoted text is somebody's own.
      for (const [whole, left = '', x = '', n = '', , share] of line.matchAll(
        /(.?)\b(\d+)\/(\d+)((?:,\s|\s\()(\d+)\s%)?/g,
      )) {
        if (left === '/' || line.startsWith('>')) continue;
        ledger.must(`section ${section}: ${whole}`, Number(x) <= Number(n), line.slice(0, 80));
        if (share !== undefined)
          holdPercent(`section ${section}: ${whole}`, Number(x), Number(n), `${share}\u00a0%`, ledger);
      }
      for (const [whole, x = '', n = '', share = ''] of line.matchAll(
        /\b(\d+)\s[^\d|]{0,40}?\ssur\s(\d+)\s\((\d+)\s%\)/g,
      ))
        holdPercent(`section ${section}: ${whole}`, Number(x), Number(n), `${share}\u00a0%`, ledger);
    }
  }
}

function holdPercent(name: string, x: number, n: number, stated: string, ledger: Ledger): void {
  ledger.must(`${name}, of ten or more`, n >= least, stated);
  ledger.hold(name, stated, percent(x, n));
}

/** In every table, each x/n with its share beside it, and the shares of citations. */
export function holdShareColumns(tables: PrintedTable[], ledger: Ledger): void {
  for (const { caption, head, rows } of tables) {
    const share = head.indexOf('Part');
    for (const row of rows) {
      const figures = row.flatMap((cell) => [...(/^(?:●\s)?(\d+)\/(\d+)/.exec(cell)?.slice(1, 3).map(Number) ?? [])]);
      for (let at = 0; at < figures.length; at += 2)
        ledger.must(`${caption}, ${row[0]}`, (figures[at] ?? 0) <= (figures[at + 1] ?? 0), row);
      const [x, n] = figures;
      if (share < 0 || x === undefined || n === undefined || row[share] === '') continue;
      holdPercent(`${caption}, ${row[0]}`, x, n, row[share] ?? '', ledger);
    }
  }
}

/** A table of one variable, as printed, against the JSON: base, counts, shares, and what is masked never printed. */
export function holdPrintedTable(printed: PrintedTable, table: Table, ledger: Ledger): void {
  const name = `printed ${table.id}`;
  const { base } = printed;
  ledger.hold(`${name} base`, numberAfter(base, /Base\s:/), table.base);
  const answered = /(?:renseigné pour|;)\s(\d+)/.exec(base.replace(/\(.*?\)/g, ''))?.[1];
  if (table.answered !== null && answered !== undefined)
    ledger.hold(`${name} answered`, Number(answered), table.answered);
  const silent =
    numberAfter(base, /(?:non renseigné(?: ou non ouvert à cette édition)? pour)/) ??
    numberBefore(base, 'sans réponse');
  const refused = numberBefore(base, 'refus');
  if (silent !== null && table.not_answered !== null) ledger.hold(`${name} silent`, silent, table.not_answered);
  if (refused !== null && table.refused !== null) ledger.hold(`${name} refused`, refused, table.refused);
  if (table.answered !== null && table.not_answered !== null && table.refused !== null)
    ledger.hold(`${name} adds up`, table.answered + table.not_answered + table.refused, table.base);
  const counts = printed.head.indexOf('Nombre (x/n)');
  const share = printed.head.indexOf('Part');
  const citations = printed.head.indexOf('Part des citations');
  const all = table.citations ?? 0;
  for (const row of printed.rows) {
    const values = table.values.filter(({ label }) => plain(label.fr) === plain(row[0] ?? ''));
    const [value] = values;
    if (!value) {
      ledger.hold(`${name}, ${row[0]}`, row[0], undefined);
      continue;
    }
    if (value.n === null || table.answered === null) {
      ledger.must(`${name} ${value.code} is masked`, !/\d/.test(row[counts] ?? ''), row[counts]);
      continue;
    }
    // «n. e.»: nobody was asked there, and nobody from there is known; it is no nought.
    if (/^\*n\.\s?e\.\*$/.test(row[counts] ?? '')) {
      ledger.hold(`${name} ${value.code} was not asked`, [value.n, row[share] ?? ''], [0, '']);
      continue;
    }
    ledger.hold(`${name} ${value.code}`, row[counts], `${value.n}/${table.answered}`);
    const hasShare = table.answered >= least;
    if (share >= 0)
      ledger.hold(`${name} ${value.code} share`, row[share], hasShare ? percent(value.n, table.answered) : '');
    if (citations >= 0) ledger.hold(`${name} ${value.code} citations`, row[citations], percent(value.n, all));
  }
  const told = new Set(printed.rows.map(([label = '']) => plain(label)));
  const untold = table.values.filter(({ n, label }) => n !== 0 && !told.has(plain(label.fr)));
  ledger.hold(
    `${name}: no count is left out`,
    untold.map(({ code }) => code),
    [],
  );
}

const numberBefore = (sentence: string, words: string): number | null => {
  const [, found] = new RegExp(`(\\d+)\\s${words}`).exec(sentence) ?? [];
  return found === undefined ? null : Number(found);
};

/** A crossing as printed, whichever of its two variables runs down. */
export function holdPrintedCrossing(printed: PrintedTable, crossing: Crossing, ledger: Ledger): void {
  const name = `printed ${crossing.id}`;
  const isCalled = (label: { fr: string }, words: string) => plain(label.fr) === plain(words);
  const isTurned = !crossing.rows.some(({ label }) => isCalled(label, printed.head[1] ?? ''));
  const [down, across] = isTurned ? [crossing.rows, crossing.columns] : [crossing.columns, crossing.rows];
  const both = /connues pour\s(\d+)/.exec(printed.base)?.[1];
  ledger.hold(`${name} base`, numberAfter(printed.base, /Base\s:/), crossing.base);
  if (both !== undefined) ledger.hold(`${name} answered`, Number(both), crossing.answered);
  for (const row of printed.rows) {
    const line = down.find(({ label }) => isCalled(label, row[0] ?? ''));
    printed.head.slice(1).forEach((word, index) => {
      const column = across.find(({ label }) => isCalled(label, word));
      const stated = row[index + 1] ?? '';
      const [r, c] = isTurned ? [line, column] : [column, line];
      const cell = crossing.cells.find((one) => one.row === r?.code && one.column === c?.code);
      const figure = `${name} ${row[0]}/${word}`;
      if (!cell) ledger.hold(figure, stated, undefined);
      else if (cell.n === null) ledger.must(`${figure} is masked`, !/\d/.test(stated), stated);
      else if (cell.n === 0) ledger.must(figure, /^(0|–|·|\*.+\*|)$/.test(stated), stated);
      else ledger.hold(figure, stated, String(cell.n));
    });
  }
}

/** Tables and crossings printed under their own title, with what is said of them. */
export function holdPrinted(
  edition: Published,
  report: string,
  ledger: Ledger,
): { tables: Set<string>; crossings: Set<string> } {
  const printed = tablesOf(report);
  const seen = { tables: new Set<string>(), crossings: new Set<string>() };
  holdShares(report, ledger);
  holdShareColumns(printed, ledger);
  for (const one of printed) {
    const table = edition.tabulations.find(({ title }) => plain(title.fr) === plain(one.caption));
    const crossing = edition.crossings.find(({ title }) => plain(title.fr) === plain(one.caption));
    if (table && one.head[1] === 'Nombre (x/n)') {
      seen.tables.add(table.id);
      holdPrintedTable(one, table, ledger);
      holdWords(one, table.id, edition, ledger);
    } else if (crossing) {
      seen.crossings.add(crossing.id);
      holdPrintedCrossing(one, crossing, ledger);
      holdWords(one, crossing.id, edition, ledger);
    }
  }
  return seen;
}

/** Each x/n said above a table is one of a finding on that table. */
function holdWords({ words, caption }: PrintedTable, id: string, edition: Published, ledger: Ledger): void {
  // A crossing may be told by what its own two tables say; coverage is told as those who answered out of the base.
  const ids = [id, ...id.split('-x-')];
  const findings = (part<Finding[] | undefined>(edition, 'findings') ?? []).filter(({ table }) => ids.includes(table));
  const figures = findings.flatMap(({ parts, n: answered, base }) => [
    `${answered}/${base}`,
    ...parts.flatMap(({ x, n, counts }) => [x, ...counts].map((own) => `${own}/${n}`)),
  ]);
  for (const [figure] of words.matchAll(/\b\d+\/\d+\b/g))
    ledger.must(`${caption}: ${figure} is said`, figures.includes(figure), words.slice(0, 160));
}
