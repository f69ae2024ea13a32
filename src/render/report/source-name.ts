import type { Edition } from '../../model/edition.ts';

type Source = Edition['sources'][number];

/** A source as this edition may name it: its file and sheet, else the list it comes from, else what its rows are. */
export function sourceName(source: Source, kinds: Readonly<Record<Source['kind'], string>>): string {
  const { file, sheet, kind, published_source: list } = source;
  if (file === null) return list ?? kinds[kind];
  return sheet === null ? file : `${file} (${sheet})`;
}
