import { own } from '../../text/own.ts';
import type { Table } from '../document.ts';
import { cell, header, number } from '../runs.ts';
import type { ReportInput } from './section.ts';
import { sourceName } from './source-name.ts';

/** Row accounting: one line a source, and their sum; null without sources. */
export function accountTable({ edition, labels }: ReportInput): Table | null {
  const { method, kinds, table, setAside } = labels.texts;
  if (edition.sources.length === 0) return null;
  const reasonText = (reasons: Record<string, number>) =>
    Object.entries(reasons)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => `${own(setAside, reason) ?? reason} ${labels.number(count)}`)
      .join(', ');
  // Where files are not named the kind is all there is to say: once.
  const isNamed = edition.sources.some(({ file, published_source: list }) => file !== null || list !== null);
  const names = toldApart(edition.sources.map((source) => sourceName(source, kinds)));
  const rows = edition.sources.map((source, at) => [
    header(names[at] ?? ''),
    ...(isNamed ? [cell(kinds[source.kind])] : []),
    number(labels.number(source.rows_read)),
    number(labels.number(source.rows_used)),
    number(labels.number(source.rows_set_aside)),
    cell(reasonText(source.by_reason) || table.none),
  ]);
  const sum = (key: 'rows_read' | 'rows_used' | 'rows_set_aside') =>
    number(labels.number(edition.sources.reduce((total, source) => total + source[key], 0)));
  const total = [
    header(table.total),
    ...(isNamed ? [cell('')] : []),
    sum('rows_read'),
    sum('rows_used'),
    sum('rows_set_aside'),
    cell(''),
  ];
  const counts = [method.read, method.used, method.setAside].map((words) => header(words, { isNumber: true }));
  return {
    kind: 'table',
    id: 'table-sources',
    number: null,
    caption: method.sourcesCaption,
    base: null,
    head: [header(method.source), ...(isNamed ? [header(method.kind)] : []), ...counts, header(method.reasons)],
    rows: rows.length > 1 ? [...rows, total] : rows,
    notes: [],
  };
}

/** Sources of one name are numbered, in the order of the table: where no file is named, three rows of interviews would read alike. */
function toldApart(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const nth = names.slice(0, at + 1).filter((other) => other === name).length;
    return isAlone ? name : `${name} (${nth})`;
  });
}
