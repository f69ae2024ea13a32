import { describe, type Paint } from '../diagnostics/index.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import type { Description } from '../read/index.ts';
import { formatNumber, quoted } from '../text/format.ts';
import type { Inspected } from './inspect.ts';

const labels = {
  sheet: { fr: 'Feuille', en: 'Sheet' },
  kind: { fr: 'Lu comme', en: 'Read as' },
  encoding: { fr: 'Encodage', en: 'Encoding' },
  delimiter: { fr: 'Séparateur', en: 'Delimiter' },
  quote: { fr: 'Guillemet', en: 'Quote' },
  header: { fr: 'Ligne des titres', en: 'Header row' },
  rows: { fr: 'Lignes de données', en: 'Data rows' },
  columns: { fr: 'Colonnes', en: 'Columns' },
  none: { fr: 'aucun', en: 'none' },
  hidden: { fr: 'masquée', en: 'hidden' },
  notOurs: { fr: 'aucune de nos tables', en: 'none of our tables' },
  noHeader: { fr: 'aucune', en: 'none' },
  oneColumn: { fr: 'aucun (une seule colonne)', en: 'none (one column)' },
} as const satisfies Record<string, Bilingual>;

const names: Readonly<Record<string, Bilingual>> = {
  ',': { fr: 'virgule', en: 'comma' },
  ';': { fr: 'point-virgule', en: 'semicolon' },
  '\t': { fr: 'tabulation', en: 'tab' },
  '|': { fr: 'barre', en: 'bar' },
  ' ': { fr: 'espace', en: 'space' },
};

/** A file's description for a person: a block of labelled lines a sheet, its records after it when they were asked for. */
export function inspectedAsText(
  file: string,
  { descriptions, error }: Inspected,
  language: Language,
  paint: Paint,
): string {
  const title = paint.strong(file);
  if (error) return `${title}\n  ${describe(error, language).message}\n`;
  return descriptions.map((description) => `${title}\n${block(description, language)}`).join('');
}

function block(description: Description, language: Language): string {
  const { sheet, encoding, delimiter, quote, header_row, rows, columns, table, kind } = description;
  const lines: [keyof typeof labels, string | null][] = [
    ['sheet', sheet === undefined ? null : description.hidden ? `${sheet} (${labels.hidden[language]})` : sheet],
    ['kind', kind ?? labels.notOurs[language]],
    ['encoding', encoding],
    [
      'delimiter',
      encoding === null ? null : delimiter === null ? labels.oneColumn[language] : sign(delimiter, language),
    ],
    ['quote', encoding === null ? null : (quote ?? labels.none[language])],
    ['header', header_row === null ? labels.noHeader[language] : String(header_row)],
    ['rows', formatNumber(rows, language)],
    ['columns', columns === null ? null : `${columns.length}`],
  ];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const said = lines.flatMap(([label, value]) =>
    value === null ? [] : [`  ${labels[label][language]}${colon}${value}`],
  );
  const titles = (columns ?? []).map((column) => `    ${oneLine(column)}`);
  const records = (table ?? []).map((cells, index) => `  ${index + 1}\t${cells.map(oneLine).join('\t')}`);
  return [...said, ...titles, ...records].map((line) => `${line}\n`).join('');
}

const oneLine = (cell: string): string => cell.trim().replace(/\s+/g, ' ');

function sign(delimiter: string, language: Language): string {
  const name = names[delimiter]?.[language];
  const isVisible = delimiter.trim() !== '' && delimiter > ' ';
  const shown = isVisible ? quoted(delimiter, language) : '';
  return [name, shown].filter(Boolean).join(' ') || JSON.stringify(delimiter);
}
