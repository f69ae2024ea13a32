import { bandsByVariable } from '../../columns/index.ts';
import type { EditionCohort } from '../../model/edition-cohort.ts';
import { capitalised, formatChoice, formatList, plural } from '../../text/format.ts';
import type { Labels } from '../labels.ts';

export type Quota = EditionCohort['quotas'][number];
type Criterion = NonNullable<Quota['criterion']>;
type Trait = { criterion: Criterion; code: string };

const axisByCriterion: { [criterion in Criterion]?: string } = {
  role: 'role',
  theme: 'theme',
  type: 'type',
  dirigee_par: 'dirigee_par',
};

/** Thousands and their currency stay on one line. */
const unbroken = (words: string): string => words.replace(/(\d) (?=\d{3}|€)/g, '$1\u00a0');

/** A code of a criterion in words. */
export function codeText(labels: Labels, { criterion, code }: Trait): string {
  const axis = axisByCriterion[criterion];
  if (axis !== undefined) return labels.grid(axis, code);
  if (criterion === 'region') return labels.region(code);
  if (criterion === 'budget') return unbroken(labels.value('budget_tranche', code, 'acteurs'));
  const band = bandsByVariable.nb_membres?.find((candidate) => candidate.code === code);
  return band ? unbroken(labels.of(band)) : code;
}

/** `région Tambacounda`; who leads speaks for itself. */
function traitText(labels: Labels, trait: Trait): string {
  const words = codeText(labels, trait);
  if (trait.criterion === 'dirigee_par') return ledBy(labels, words, 1);
  const { criteria } = labels.texts.cohort;
  return `${criteria[trait.criterion]}${labels.texts.page.colon}${words}`;
}

export const traitsText = (labels: Labels, traits: readonly Trait[]): string =>
  traits.map((trait) => traitText(labels, trait)).join(labels.texts.page.semicolon);

/** «Dirigée par des femmes» inside a sentence, for so many. */
function ledBy({ texts, language }: Labels, label: string, count: number): string {
  const { led } = texts.cohort;
  return label.startsWith(led.label)
    ? `${plural(count, led.one, led.many, language)}${label.slice(led.label.length)}`
    : label;
}

/** Which organisations a quota speaks of: `dirigées par des femmes`, `(région : Dakar)`; nothing for the places. */
export function whoText(labels: Labels, { criterion, labels: values }: Quota, count: number): string {
  if (criterion === null) return '';
  const { or, criteria } = labels.texts.cohort;
  const words = values.map((value) => unbroken(labels.of(value)));
  if (criterion === 'dirigee_par') return words.map((word) => ledBy(labels, word, count)).join(or);
  return `(${criteria[criterion]}${labels.texts.page.colon}${words.join(or)})`;
}

/** The name of a quota in a list or a table. */
export function quotaText(labels: Labels, quota: Quota): string {
  const { places, criteria, or } = labels.texts.cohort;
  if (quota.criterion === null) return places;
  const words = quota.labels.map((value) => unbroken(labels.of(value))).join(or);
  if (quota.criterion === 'dirigee_par') return words;
  return `${capitalised(criteria[quota.criterion])}${labels.texts.page.colon}${words}`;
}

/** What a quota is about, inside a sentence on one organisation, without its bounds. */
export function aboutText(labels: Labels, quota: Quota): string {
  const { or, criteria } = labels.texts.cohort;
  if (quota.criterion === null) return places(labels);
  if (quota.criterion === 'dirigee_par') return whoText(labels, quota, 1);
  const words = quota.labels.map((value) => unbroken(labels.of(value))).join(or);
  return `${criteria[quota.criterion]}${labels.texts.page.colon}${words}`;
}

/** Names of quotas by their ids, with their bounds. */
export function quotasText(labels: Labels, quotas: readonly Quota[], ids: readonly string[]): string {
  const { minimum, maximum } = labels.texts.cohort;
  const words = quotas
    .filter(({ id }) => ids.includes(id))
    .map((quota) => {
      const bounds = [
        ...(quota.minimum === null || quota.criterion === null ? [] : [`${minimum.toLowerCase()} ${quota.minimum}`]),
        ...(quota.maximum === null ? [] : [`${maximum.toLowerCase()} ${quota.maximum}`]),
      ];
      return quota.criterion === null
        ? `${places(labels)} (${quota.minimum})`
        : `${quotaText(labels, quota)} (${bounds.join(', ')})`;
    });
  return words.join(labels.texts.page.semicolon);
}

const places = ({ texts }: Labels): string => texts.cohort.places.toLowerCase();

const languageNames = new Map<string, Intl.DisplayNames>();

/** `fr` → «français»; what is no code of a language as it is. */
function languageName(code: string, language: 'fr' | 'en'): string {
  const names =
    languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  languageNames.set(language, names);
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** The codes of a rule in words. */
export function ruleCodesText(labels: Labels, { rule, codes }: EditionCohort['rules'][number]): string {
  const word = (code: string): string => {
    if (rule === 'langue') return languageName(code, labels.language);
    if (rule === 'themes') return labels.grid('theme', code);
    return labels.value(rule === 'formation' ? 'formations_recues' : 'interet_formation', code, 'entretiens');
  };
  // What was already received counts against when it is all of it; of the others, one is enough.
  return (rule === 'formation' ? formatList : formatChoice)(codes.map(word), labels.language);
}
