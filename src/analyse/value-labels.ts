import { bandsByVariable, codeList } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Context } from '../model/context.ts';
import type { CountryPack } from '../model/country.ts';
import type { Bilingual } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';
import { tableKinds } from '../model/table.ts';
import { noAnswerCode } from './read-codes.ts';
import type { ValueLabel } from './tabulate.ts';

const ordinary = (code: string, fr: string, en: string): ValueLabel => ({
  code,
  label: { fr, en },
  isSensitive: false,
});

/** A closed list in its order; codes of the grid carry their flag. */
export function listLabels(listId: string, codebook: Codebook): ValueLabel[] {
  const axis = listId.startsWith('grid:') ? listId.slice('grid:'.length) : null;
  const isSensitive = (code: string) =>
    axis !== null && (codebook.entryByKey.get(`${axis}:${code}`)?.isSensitive ?? false);
  return codeList(listId, codebook)
    .filter(({ code }) => code !== noAnswerCode)
    .map(({ code, fr, en }) => ({ code, label: { fr, en }, isSensitive: isSensitive(code) }));
}

/** Sub-codes of an axis whose parent is wanted, in file order. */
export const subCodeLabels = (axis: string, isWanted: (parent: string) => boolean, codebook: Codebook): ValueLabel[] =>
  (codebook.entriesByAxis.get(axis) ?? [])
    .filter(({ parent }) => parent !== null && isWanted(parent))
    .map(({ code, label, isSensitive }) => ({ code, label, isSensitive }));

export const bandLabels = (variable: string): ValueLabel[] =>
  (bandsByVariable[variable] ?? []).map(({ code, fr, en }) => ordinary(code, fr, en));

export const yesNoLabels: readonly ValueLabel[] = [ordinary('oui', 'oui', 'yes'), ordinary('non', 'non', 'no')];

export const regionLabels = ({ regions }: CountryPack): ValueLabel[] =>
  regions.map(({ code, name }) => ({ code, label: name, isSensitive: false }));

const countryNames = {
  fr: new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }),
};

/** Name of a country by its two letters; any other words as they are. */
export const countryLabel = (code: string): Bilingual =>
  /^[A-Z]{2}$/.test(code)
    ? { fr: countryNames.fr.of(code) ?? code, en: countryNames.en.of(code) ?? code }
    : { fr: code, en: code };

const languageNames = {
  fr: new Intl.DisplayNames(['fr'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }),
};

/**
 * Name of a language by its two or three letters: as its country calls it, then as everybody does, then as another
 * country of the tool does; any other words as they are.
 */
export function languageLabel(code: string, { country, languageOf }: Context): Bilingual {
  if (!/^[a-z]{2,3}$/.test(code)) return { fr: code, en: code };
  const own = country.languages.find((language) => language.code === code)?.name;
  if (own) return own;
  const [fr = code, en = code] = [languageNames.fr.of(code), languageNames.en.of(code)];
  return fr === code ? (languageOf?.(code) ?? { fr, en }) : { fr, en };
}

/** `3` → «3 sources». */
export const howManySources = (code: string): Bilingual => {
  const text = `${code}\u00a0source${code === '1' ? '' : 's'}`;
  return { fr: text, en: text };
};

const kindNames: Record<TableKind, Bilingual> = {
  entretiens: { fr: 'un entretien', en: 'an interview' },
  revue: { fr: 'la revue documentaire', en: 'the desk review' },
  acteurs: { fr: 'une fiche d’identité', en: 'an identity card' },
  terrain: { fr: 'le carnet de terrain', en: 'the field log' },
  projets: { fr: 'un projet', en: 'a project' },
  mecanismes: { fr: 'un mécanisme de dialogue', en: 'a dialogue mechanism' },
  relations: { fr: 'un lien avec une autre', en: 'a link with another' },
  politiques: { fr: 'une politique', en: 'a policy' },
  engagements: { fr: 'une demande adressée aux autorités', en: 'a demand addressed to authorities' },
  indicateurs: { fr: 'un indicateur', en: 'an indicator' },
  recommandations: { fr: 'une recommandation', en: 'a recommendation' },
  'chiffres-publies': { fr: 'un chiffre publié', en: 'a published figure' },
  accords: { fr: 'une réponse d’accord', en: 'a consent answer' },
  decisions: { fr: 'une décision', en: 'a decision' },
  registre: { fr: 'le registre des identifiants', en: 'the register of ids' },
};

/** How an organisation is known: by which kinds of input. */
export const kindLabels: readonly ValueLabel[] = tableKinds
  .filter((kind) => kind !== 'accords') // an answer about an interview that is already there
  .map((kind) => ordinary(kind, kindNames[kind].fr, kindNames[kind].en));

export const statusLabels: readonly ValueLabel[] = [
  ordinary('declared', 'code déclaré ou coché', 'code declared or ticked'),
  ordinary(
    'inferred',
    'code lu par la machine ou donné par un lecteur',
    'code read by the machine or given by a reader',
  ),
  ordinary('decided', 'code établi par une personne', 'code settled by a person'),
];
