import { matchLanguage } from '../../countries/index.ts';
import { themesToChoose } from '../../decisions/index.ts';
import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import {
  type CohortRule,
  cohortRules,
  type Eligibility,
  type IdleReason,
  type RuleCheck,
  type RuleInUse,
  type RuleResult,
} from '../../model/cohort.ts';
import type { CohortConfig } from '../../model/cohort-config.ts';
import type { CountryPack } from '../../model/country.ts';
import type { DataRecord } from '../../model/record.ts';
import { foldKey } from '../../text/fold.ts';
import { answerOf, answersOf } from './answers.ts';
import { trainingsByTheme } from './themes-trainings.ts';

/** The rules of this cohort: from the configuration and the themes that the committee chose. */
export interface Rules {
  interest: readonly string[];
  languages: readonly string[];
  /** Each group is what one theme teaches; all must have been met already for training to be past. */
  trainings: readonly (readonly string[])[];
  themes: readonly string[];
  required: readonly CohortRule[];
}

/** The rules as they stand: training comes from the configuration, else from the chosen themes. */
export function rulesFor(config: CohortConfig, themes: readonly string[], country: CountryPack): Rules {
  const ofThemes = themes.flatMap((theme) => (trainingsByTheme[theme] ? [trainingsByTheme[theme]] : []));
  const trainings = config.trainings.length > 0 ? config.trainings.map((code) => [code]) : ofThemes;
  const { interest, languages, required } = config;
  const spoken = languages.map((language) => foldKey(matchLanguage(language, country) ?? language));
  return { interest, languages: spoken, trainings, themes, required };
}

/** Why a rule does not hold here, or null. */
function idleReason(rule: CohortRule, { languages, trainings, themes }: Rules): IdleReason | null {
  if (rule === 'langue' && languages.length === 0) return 'langue-non-dite';
  if (rule === 'formation' && trainings.length === 0) return 'formation-non-dite';
  // A choice that is not whole would shut out those that fit the theme still to come.
  return rule === 'themes' && themes.length < themesToChoose ? 'themes-non-choisis' : null;
}

/** Codes a rule is held against. */
function codesOfRule(rule: CohortRule, { interest, languages, trainings, themes }: Rules): string[] {
  if (rule === 'interet') return [...interest];
  if (rule === 'langue') return [...languages];
  if (rule === 'formation') return [...new Set(trainings.flat())];
  return rule === 'themes' ? [...themes] : [];
}

type Said = Omit<RuleCheck, 'rule'>;

const silent: Said = { result: 'inconnu', codes: [], words: null, records: [] };

/** Cells that say «never», and nothing else; any other words are for people to judge. */
const unavailable: ReadonlySet<string> = new Set(
  [
    'non',
    'aucune',
    'aucun',
    'jamais',
    'indisponible',
    'pas disponible',
    'non disponible',
    'aucune disponibilité',
    'no',
    'none',
    'never',
    'unavailable',
    'not available',
    'لا',
    'غير متاح',
  ].map(foldKey),
);

function interest(
  actor: Actor,
  interviews: readonly DataRecord[],
  declined: readonly string[],
  { interest: accepted }: Rules,
): Said {
  const { codes, records } = answerOf(actor, interviews, 'interet_formation');
  // Who refused to be met is not asked again.
  if (codes.length === 0) return declined.length === 0 ? silent : { ...silent, result: 'non', records: [...declined] };
  // «Peut-être» is neither: unless the configuration takes it for an interest, it is asked again.
  const result = codes.some((code) => accepted.includes(code)) ? 'oui' : codes.includes('non') ? 'non' : 'inconnu';
  return { result, codes, words: null, records };
}

function availability(actor: Actor, interviews: readonly DataRecord[]): Said {
  const { words, records } = answerOf(actor, interviews, 'disponibilite');
  if (words === null) return silent;
  return { result: unavailable.has(foldKey(words)) ? 'non' : 'oui', codes: [], words, records };
}

/** Languages that interviews were held in: all that is known of what an organisation can follow. */
function language(interviews: readonly DataRecord[], { languages }: Rules): Said {
  const held = interviews.flatMap((record) => {
    const code = textOf(record, 'langue');
    return code === null ? [] : [{ code, record: record.id }];
  });
  if (held.length === 0) return silent;
  const fitting = held.filter(({ code }) => languages.includes(foldKey(code)));
  const kept = fitting.length > 0 ? fitting : held;
  const codes = [...new Set(kept.map(({ code }) => code))].sort();
  return { result: fitting.length > 0 ? 'oui' : 'non', codes, words: null, records: kept.map(({ record }) => record) };
}

function pastTraining(actor: Actor, interviews: readonly DataRecord[], { trainings }: Rules): Said {
  const { codes, records } = answersOf(actor, interviews, 'formations_recues');
  if (codes.length === 0) return silent;
  const already = codes.filter((code) => trainings.some((group) => group.includes(code)));
  const isPast = trainings.every((group) => group.some((code) => codes.includes(code)));
  return { result: isPast ? 'non' : 'oui', codes: already, words: null, records };
}

/** Themes that the organisation declared, or that a person settled. */
function themeFit(actor: Actor, { themes }: Rules): Said {
  const fields = [actor.fields.thematiques, actor.fields.thematique_principale].filter((field) => field !== undefined);
  const own = themesOf(actor);
  if (own.length === 0) return silent;
  const common = own.filter((theme) => themes.includes(theme));
  const records = [...new Set(fields.flatMap(({ record, support }) => [record, ...support]))].sort();
  return { result: common.length > 0 ? 'oui' : 'non', codes: common, words: null, records };
}

/** Themes of an organisation, in order. */
export const themesOf = ({ fields }: Actor): string[] =>
  [
    ...new Set([fields.thematiques?.value, fields.thematique_principale?.value].flatMap((value) => textsOf(value))),
  ].sort();

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === 'string');

/** Rows of the field log that say an organisation refused to be met. Asking not to appear is another thing, and closes no training. */
export const declinedIn = (records: readonly DataRecord[]): string[] =>
  records.filter((record) => textOf(record, 'statut_reponse') === 'refus').map(({ id }) => id);

/** Every rule held against one organisation; accords given, grades, words and documents are looked at by none. */
export function checksOf(
  actor: Actor,
  interviews: readonly DataRecord[],
  declined: readonly string[],
  rules: Rules,
): RuleCheck[] {
  const check: Record<CohortRule, () => Said> = {
    interet: () => interest(actor, interviews, declined, rules),
    disponibilite: () => availability(actor, interviews),
    langue: () => language(interviews, rules),
    formation: () => pastTraining(actor, interviews, rules),
    themes: () => themeFit(actor, rules),
  };
  return cohortRules.map((rule) =>
    idleReason(rule, rules) === null ? { rule, ...check[rule]() } : { rule, ...silent, result: 'sans-objet' },
  );
}

/** A «non» is a «non»; what is not known holds back only where an answer is required. */
export function eligibilityOf(checks: readonly RuleCheck[], { required }: Rules): Eligibility {
  if (checks.some(({ result }) => result === 'non')) return 'not-eligible';
  const isMissing = ({ rule, result }: RuleCheck) => result === 'inconnu' && required.includes(rule);
  return checks.some(isMissing) ? 'to-ask' : 'eligible';
}

/** Each rule with how it came out over everybody. */
export function rulesInUse(rules: Rules, checks: readonly (readonly RuleCheck[])[]): RuleInUse[] {
  return cohortRules.map((rule) => {
    const results = checks.flatMap((own) => own.filter((check) => check.rule === rule).map(({ result }) => result));
    const count = (wanted: RuleResult) => results.filter((result) => result === wanted).length;
    return {
      rule,
      idle: idleReason(rule, rules),
      isRequired: rules.required.includes(rule),
      codes: codesOfRule(rule, rules),
      yes: count('oui'),
      no: count('non'),
      unknown: count('inconnu'),
    };
  });
}
