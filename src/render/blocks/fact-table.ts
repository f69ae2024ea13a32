import type { EditionFact } from '../../model/edition.ts';
import type { Cell, Definition, Run, Table } from '../document.ts';
import { isSafeLink } from '../markdown/inline.ts';
import type { Names } from '../names.ts';
import { cell, header, link, number, text } from '../runs.ts';

/** A table of rows that are no actors: the columns asked for, less those that no row fills. */
export function factTable(
  names: Names,
  options: { id: string; caption: string; base: string | null; facts: EditionFact[]; columns: readonly string[] },
): Table | null {
  const { facts } = options;
  const columns = options.columns.filter((key) => facts.some((fact) => fact.fields[key] !== undefined));
  if (facts.length === 0 || columns.length === 0) return null;
  const kind = facts[0]?.kind;
  return {
    kind: 'table',
    id: options.id,
    number: null,
    caption: options.caption,
    base: options.base,
    head: columns.map((key) => header(names.labels.column(key, kind))),
    rows: facts.map((fact) => columns.map((key, index) => factCell(names, fact, key, index === 0))),
    notes: [],
  };
}

function factCell(names: Names, fact: EditionFact, key: string, isFirst: boolean): Cell {
  const value = fact.fields[key];
  if (value === undefined) return cell(names.labels.texts.table.none);
  const runs = valueRuns(names, fact, key);
  if (isFirst) return header(runs);
  return typeof value === 'number' ? number(runs) : cell(runs);
}

/** A field in words; an address of the web becomes a link. */
export function valueRuns({ labels }: Names, fact: EditionFact, key: string): Run[] {
  const value = fact.fields[key];
  if (value === undefined) return [];
  const words = labels.value(key, value, fact.kind);
  return isSafeLink(words) ? [link(words, words)] : [text(words)];
}

/** Fields of one row as terms and values, empty ones left out. */
export function factDefinitions(names: Names, fact: EditionFact, columns: readonly string[]): Definition[] {
  return columns
    .filter((key) => fact.fields[key] !== undefined)
    .map((key) => ({ term: names.labels.column(key, fact.kind), runs: valueRuns(names, fact, key) }));
}
