import { formatPlainNumber } from '../../text/format.ts';
import { sortBy } from '../../text/sort.ts';
import type { Section } from '../document.ts';
import { isSafeLink } from '../markdown/inline.ts';
import { cell, header, link, number } from '../runs.ts';
import { makeSection, type ReportInput } from './section.ts';

/** Annex 4: the documents consulted, with the findings drawn from each. */
export function buildSources(input: ReportInput): Section {
  const { edition, labels } = input;
  const { sources } = labels.texts.annexes;
  if (edition.documents.length === 0) return makeSection(input, 'a4', null, []);
  const none = labels.texts.table.none;
  const rows = sortBy(edition.documents, ({ title }) => title).map((document) => [
    header(document.url !== null && isSafeLink(document.url) ? [link(document.title, document.url)] : document.title),
    cell(document.author ?? none),
    cell(document.publisher ?? none),
    cell(document.year === null ? none : formatPlainNumber(document.year, labels.language)),
    cell(document.type === null ? none : labels.value('document_type', document.type, 'revue')),
    number(labels.number(document.findings)),
  ]);
  const head = [sources.title, sources.author, sources.publisher, sources.year, sources.type].map((words) =>
    header(words),
  );
  head.push(header(sources.findings, { isNumber: true }));
  return makeSection(input, 'a4', null, [
    { kind: 'table', id: 'table-documents', number: null, caption: sources.caption, base: null, head, rows, notes: [] },
  ]);
}
