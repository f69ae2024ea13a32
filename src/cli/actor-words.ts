import { gridLabel } from '../codebook/index.ts';
import { codeList, columnByKey, listLabel } from '../columns/index.ts';
import { rowsInWords } from '../diagnostics/index.ts';
import { numberOf, textOf } from '../model/access.ts';
import type { Assignment, ChosenField, Grade } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { CountryPack } from '../model/country.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, FieldValue } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import { formatDate, formatNumber, quoted } from '../text/format.ts';

/* An actor's evidence in words, the same in `review`, its workbook and `explain`. */

/** What words are made with. */
export interface WordContext {
  language: Language;
  codebook: Codebook;
  country: CountryPack;
}

/** Rows by file: `acteurs.csv (ligne 3) ; revue.csv (lignes 4, 9)`. */
export function rowsWords(places: readonly Place[], language: Language, shown = 6): string {
  const byFile = new Map<string, Place[]>();
  for (const at of places) {
    const name = fileWords(at);
    byFile.set(name, [...(byFile.get(name) ?? []), at]);
  }
  return [...byFile]
    .map(([name, own]) => {
      const rows = rowsInWords(own, new Set(own.map(({ row }) => row)).size, shown, language);
      return rows === '' ? name : `${name} (${rows})`;
    })
    .join('\u00a0; ');
}

const fileWords = ({ file, sheet }: Place): string => (sheet === undefined ? file : `${file} – ${sheet}`);

/** One place: `revue.csv, ligne 12`. */
export const placeWords = (at: Place, language: Language): string =>
  at.row === undefined ? fileWords(at) : `${fileWords(at)}, ${language === 'fr' ? 'ligne' : 'row'} ${at.row}`;

/** A weight with its sign: `+3,5`, `−4`. */
export const weightWords = (weight: number, language: Language): string =>
  `${weight < 0 ? '−' : '+'}${formatNumber(Math.abs(weight), language)}`;

const columnOf = (key: string): ColumnSpec | undefined =>
  columnByKey(key, 'acteurs') ?? columnByKey(key, 'entretiens') ?? columnByKey(key, 'revue') ?? columnByKey(key);

/** The title of a column. */
export const columnWords = (key: string, language: Language): string => columnOf(key)?.label[language] ?? key;

/** A value as a person writes it in a cell: labels for codes, plain numbers; read back, it is the same value. */
export function valueWords(key: string, value: FieldValue, { language, codebook, country }: WordContext): string {
  const column = columnOf(key);
  const one = (cell: string): string => {
    if (column?.type === 'region' || column?.type === 'zones')
      return country.regions.find(({ code }) => code === cell)?.name[language] ?? cell;
    const isListed = column?.list !== undefined && codeList(column.list, codebook).length > 0;
    return isListed && column.list ? (listLabel(column.list, cell, codebook)?.[language] ?? cell) : cell;
  };
  if (typeof value === 'boolean') return value ? (language === 'fr' ? 'oui' : 'yes') : language === 'fr' ? 'non' : 'no';
  if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'string') return one(value);
  return value.map((part) => (typeof part === 'string' ? one(part) : Object.values(part).join(':'))).join('; ');
}

/** The label of a code: `Rôle – Accès aux services`. */
export function codeWords(
  { axis, code, sub }: Pick<Assignment, 'axis' | 'code' | 'sub'>,
  { codebook, language }: WordContext,
): string {
  return `${gridLabel(codebook, axis, sub ?? code)[language]} (${axis}:${sub ?? code})`;
}

const sourceKinds = {
  fr: { entretiens: 'entretien', revue: 'document', acteurs: 'fiche', terrain: 'carnet de terrain', projets: 'projet', decisions: 'décision' },
  en: { entretiens: 'interview', revue: 'document', acteurs: 'card', terrain: 'field log', projets: 'project', decisions: 'decision' },
}; // biome-ignore format: two lists

/** The source that a record is: `entretien du 3 mars 2026`, `document « Titre », 2021`. */
export function sourceWords(record: DataRecord | undefined, language: Language): string {
  if (!record) return '';
  const kinds: { [kind: string]: string } = sourceKinds[language];
  const kind = kinds[record.kind] ?? record.kind;
  const title = textOf(record, 'document_titre') ?? textOf(record, 'source');
  const year = numberOf(record, 'document_annee');
  const date = textOf(record, 'date') ?? textOf(record, 'maj') ?? (year === null ? null : String(year));
  return [
    title === null ? kind : `${kind} ${quoted(title, language)}`,
    ...(date === null ? [] : [formatDate(date, language)]),
  ].join(', ');
}

const rules: Record<ChosenField['rule'], Record<Language, string>> = {
  only: { fr: 'toutes les sources le disent', en: 'all sources say so' },
  decision: { fr: 'une personne en a décidé', en: 'a person decided' },
  'newest-wave': { fr: 'dernier entretien', en: 'latest interview' },
  'most-reliable': { fr: 'source la plus sûre', en: 'most reliable source' },
  'most-agreed': { fr: 'orthographe de la plupart des sources', en: 'spelling of most sources' },
  'most-precise': { fr: 'valeur la plus précise', en: 'most precise value' },
  union: { fr: 'réunion des sources', en: 'union of sources' },
  derived: { fr: 'déduit d’une autre colonne', en: 'derived from another column' },
};

const alone: Record<Language, string> = { fr: 'seule source', en: 'only source' };

/** The rule that chose a value. */
export const ruleWords = ({ rule, support }: Pick<ChosenField, 'rule' | 'support'>, language: Language): string =>
  rule === 'only' && support.length === 1 ? alone[language] : rules[rule][language];

const grades: Record<Grade, Record<Language, string>> = {
  elevee: { fr: 'élevée', en: 'high' },
  moyenne: { fr: 'moyenne', en: 'fair' },
  faible: { fr: 'faible', en: 'low' },
  'tres-faible': { fr: 'très faible', en: 'very low' },
};

/** How well words found a code. */
export const gradeWords = (grade: Grade, language: Language): string => grades[grade][language];
