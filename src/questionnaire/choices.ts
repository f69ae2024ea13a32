import { arabicYesNo, codeList } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import { compareText } from '../text/sort.ts';
import type { Choice, ChoiceList } from './plan.ts';

/** Oui and non, as every yes-or-no column is read. */
export const yesNoChoices: readonly Choice[] = [
  { code: 'oui', label: { fr: 'oui', en: 'yes', ar: arabicYesNo.oui } },
  { code: 'non', label: { fr: 'non', en: 'no', ar: arabicYesNo.non } },
];

/** Two ways of not answering; the reader knows these words, and keeps them apart from an empty cell. */
export const refusalChoices: readonly Choice[] = [
  { code: 'nsp', label: { fr: 'ne sait pas', en: 'does not know' } },
  { code: 'refus', label: { fr: 'ne souhaite pas répondre', en: 'prefer not to say' } },
];

/** The country's first-level divisions, by their ISO 3166-2 codes. */
export const regionChoices = ({ regions }: CountryPack): Choice[] =>
  regions.map(({ code, name }) => ({ code, label: name })).sort((a, b) => compareText(a.label.fr, b.label.fr));

/** Countries with a pack, by their ISO 3166-1 codes. */
export const countryChoices = (countries: readonly CountryNames[]): Choice[] =>
  countries
    .map(({ iso2, names }) => ({ code: iso2, label: names }))
    .sort((a, b) => compareText(a.label.fr, b.label.fr));

/** Languages of the country, and those of the form itself. */
export function languageChoices({ languages }: CountryPack): Choice[] {
  const own = languages.map(({ code, name }) => ({ code, label: name }));
  const usual: Choice[] = [
    { code: 'fr', label: { fr: 'français', en: 'French' } },
    { code: 'ar', label: { fr: 'arabe', en: 'Arabic' } },
    { code: 'en', label: { fr: 'anglais', en: 'English' } },
  ];
  return [...own, ...usual.filter(({ code }) => !own.some((language) => language.code === code))];
}

/** Lists of opinions: not to answer is an answer, kept apart from a question that was not asked. */
const opinionLists = new Set(['qualite_dialogue', 'frequence', 'portee_dialogue']);

/** What the lists of a form are made from. */
export interface ListContext {
  country: CountryPack;
  /** Every country with a pack. */
  countries: readonly CountryNames[];
  codebook: Codebook;
}

/** The answers that a column offers, or null when it is free. */
export function choiceListOf(column: ColumnSpec, { country, countries, codebook }: ListContext): ChoiceList | null {
  if (column.key === 'langue') return { id: 'langues', choices: languageChoices(country) };
  if (column.type === 'yes-no') return { id: 'oui_non', choices: yesNoChoices };
  if (column.type === 'country') return { id: 'pays', choices: countryChoices(countries) };
  if (column.type === 'region') return { id: 'regions', choices: regionChoices(country) };
  if (column.type === 'zones') {
    const others = countries.filter(({ iso2 }) => iso2 !== country.iso2);
    return { id: 'zones', choices: [...regionChoices(country), ...countryChoices(others)] };
  }
  if (column.list === undefined) return null;
  const choices = codeList(column.list, codebook).map(({ code, fr, en, ar }) => ({
    code,
    label: { fr, en, ...(ar === undefined ? {} : { ar }) },
  }));
  if (choices.length === 0) return null;
  const refusals = opinionLists.has(column.list) ? refusalChoices : [];
  return { id: column.list.replace(/[^a-z0-9]+/gi, '_'), choices: [...choices, ...refusals] };
}
