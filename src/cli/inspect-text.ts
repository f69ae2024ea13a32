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
  headers: { fr: 'Lignes des titres', en: 'Header rows' },
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
  const { sheet, encoding, delimiter, quote, header_row, header_last_row, rows, columns, table, kind } = description;
  const lines: [keyof typeof labels, string | null][] = [
    ['sheet', sheet === undefined ? null : description.hidden ? `${sheet} (${labels.hidden[language]})` : sheet],
    ['kind', kind ?? labels.notOurs[language]],
    ['encoding', encoding],
    [
      'delimiter',
      encoding === null ? null : delimiter === null ? labels.oneColumn[language] : sign(delimiter, language),
    ],
    ['quote', encoding === null ? null : (quote ?? labels.none[language])],
    [
      header_last_row === undefined ? 'header' : 'headers',
      header_row === null ? labels.noHeader[language] : stretch(header_row, header_last_row ?? header_row, language),
    ],
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

/** «4», «4 et 5», «4 à 6». */
function stretch(first: number, last: number, language: Language): string {
  if (first === last) return String(first);
  const words = language === 'fr' ? { and: 'et', to: 'à' } : { and: 'and', to: 'to' };
  return `${first} ${last === first + 1 ? words.and : words.to} ${last}`;
}

const oneLine = (cell: string): string => cell.trim().replace(/\s+/g, ' ');

function sign(delimiter: string, language: Language): string {
  const name = names[delimiter]?.[language];
  const isVisible = delimiter.trim() !== '' && delimiter > ' ';
  const shown = isVisible ? quoted(delimiter, language) : '';
  return [name, shown].filter(Boolean).join(' ') || JSON.stringify(delimiter);
}
