import { columnByKey, listLabel } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Edition } from '../model/edition.ts';
import type { FieldValue } from '../model/record.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';
import { formatDate, formatFixed, formatNumber, formatPlainNumber } from '../text/format.ts';
import { type Texts, textsByLanguage } from './texts/index.ts';

/** Everything a section needs to speak: the edition's language, its fixed sentences, and labels for codes. */
export interface Labels {
  language: Language;
  texts: Texts;
  /** The internal edition: nothing is closed. */
  isInternal: boolean;
  /** Some interviews are closed to this edition. */
  isPartial: boolean;
  codebook: Codebook;
  /** Organisations known and interviewed: the two n that stand beside the base of each table. */
  known: number;
  interviewed: number;
  /** The text of a pair of languages. */
  of(text: Bilingual): string;
  /** A number with the language's separators; with `digits`, that many after the point. */
  number(value: number, digits?: number): string;
  date(iso: string): string;
  /** Label of a grid code or sub-code; the code itself when the grid has none. */
  grid(axis: string, code: string): string;
  region(code: string): string;
  /** Label of a column; the key itself when no column bears it. */
  column(key: string, kind?: TableKind): string;
  /** A field's value in words. */
  value(key: string, value: FieldValue, kind?: TableKind): string;
}

/** The parts of an edition that its labels need. */
type Labelled = Pick<Edition, 'country' | 'edition' | 'counts'>;

/** Labels of an edition in one language. */
export function makeLabels(edition: Labelled, language: Language, codebook: Codebook): Labels {
  const regionByCode = new Map(edition.country.regions.map((region) => [region.code, region.name[language]]));
  const labels: Labels = {
    language,
    codebook,
    texts: textsByLanguage[language],
    isInternal: edition.edition.audience === 'interne',
    isPartial: edition.counts.interviews_open < edition.counts.interviews,
    known: edition.counts.known,
    interviewed: edition.counts.interviewed,
    of: (text) => text[language],
    number: (value, digits) =>
      digits === undefined ? formatNumber(value, language) : formatFixed(value, digits, language),
    date: (iso) => formatDate(iso, language),
    grid: (axis, code) => codebook.entryByKey.get(`${axis}:${code}`)?.label[language] ?? code,
    region: (code) => regionByCode.get(code) ?? code,
    column: (key, kind) => (columnByKey(key, kind) ?? columnByKey(key))?.label[language] ?? key,
    value: (key, value, kind) => valueText(labels, key, value, kind),
  };
  return labels;
}

function valueText(labels: Labels, key: string, value: FieldValue, kind?: TableKind): string {
  const { language, texts } = labels;
  if (typeof value === 'boolean') return value ? texts.table.yes : texts.table.no;
  const spec = columnByKey(key, kind) ?? columnByKey(key);
  if (typeof value === 'number') {
    return spec?.type === 'year' ? formatPlainNumber(value, language) : formatNumber(value, language);
  }
  if (typeof value === 'string' && referring.includes(key)) return referenceText(labels, value);
  const one = (entry: string) => wordText(labels, spec?.type ?? 'text', spec?.list ?? null, entry);
  if (typeof value === 'string') return one(value);
  return value.map((entry) => entryText(labels, entry, one)).join(texts.page.semicolon);
}

/** Columns whose text may hold codes (`axe:code`), columns of the contract or ISO dates among words. */
const referring: readonly string[] = ['appui', 'autre', 'echeance'];

/** Codes, columns and dates by their labels; anything else as it is. */
function referenceText(labels: Labels, value: string): string {
  const parts = value.split(/\s*[;|]\s*/).filter((part) => part !== '');
  const words = parts.map((part) => {
    const [axis = '', code = ''] = part.replace(/^contre:/, '').split(/[:/]/);
    if (labels.codebook.entryByKey.has(`${axis}:${code}`)) return labels.grid(axis, code);
    if (/^\d{4}-\d{2}(-\d{2})?$/.test(part)) return labels.date(part);
    return /^[a-z_]+$/.test(part) && columnByKey(part) ? labels.column(part) : part;
  });
  return words.join(labels.texts.page.semicolon);
}

function entryText(
  labels: Labels,
  entry: Exclude<FieldValue, string | number | boolean>[number],
  one: (text: string) => string,
): string {
  if (typeof entry === 'string') return one(entry);
  if ('axis' in entry) return labels.grid(entry.axis, entry.code);
  const form = entry.form === null ? null : listLabel('forme', entry.form, labels.codebook);
  return form ? `${one(entry.type)} (${labels.of(form)})` : one(entry.type);
}

function wordText(labels: Labels, type: string, listId: string | null, word: string): string {
  if (type === 'region' || type === 'zones' || type === 'country') return placeText(labels, word);
  if (type === 'date') return labels.date(word);
  if (listId === null) return word;
  if (listId.startsWith('grid:')) return labels.grid(listId.slice('grid:'.length), word);
  const label = listLabel(listId, word, labels.codebook);
  return label ? labels.of(label) : word;
}

/** Made once a language, and only where a country is named: loading the names takes time. */
const countryNames = new Map<Language, Intl.DisplayNames>();

function countryName(code: string, language: Language): string {
  const names = countryNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  countryNames.set(language, names);
  return names.of(code) ?? code;
}

/** A division by its code, a country by its two letters, else the words as they are. */
function placeText(labels: Labels, word: string): string {
  return /^[A-Z]{2}$/.test(word) ? countryName(word, labels.language) : labels.region(word);
}
