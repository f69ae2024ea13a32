import type { Side } from '../decisions/index.ts';
import type { Match, MatchStep } from '../model/actor.ts';
import type { CountryPack } from '../model/country.ts';
import type { DataRecord } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { quoted } from '../text/format.ts';
import { rowsWords, weightWords } from './actor-words.ts';
import { namedIn } from './named-in.ts';

/* The two sides of a question as their rows write them: what a person needs to tell one from two without opening the files. */

/** What the words of a side are made with. */
export interface SideContext {
  language: Language;
  country: CountryPack;
  recordById: ReadonlyMap<string, DataRecord>;
}

/** Columns that the ladder compares, in the order they are shown. Private contacts are not among them. */
const comparedColumns = [
  ['ville_siege', 'ville', 'town'],
  ['region_siege', 'région', 'region'],
  ['annee_creation', 'créée en', 'created in'],
  ['tel_public', 'téléphone', 'telephone'],
  ['email_public', 'courriel', 'e-mail'],
  ['site_internet', 'site', 'website'],
  ['identifiant', 'n° de registre', 'register number'],
] as const;

/** Everything known of a side, a line a thing: names as written, what the ladder compares, where it is said. */
export function sideLines(side: Side, { language, recordById }: SideContext): string[] {
  const isFrench = language === 'fr';
  const records = side.rows.flatMap(({ record }) => recordById.get(record) ?? []);
  const written = distinct(records.map(namedIn));
  const facts = comparedColumns.map(([column, fr, en]): [string, string | null] => [
    isFrench ? fr : en,
    joined(records.map((record) => record.fields[column]?.raw ?? '')),
  ]);
  const sources = records.map((record) => record.fields.source?.raw ?? record.fields.document_titre?.raw ?? '');
  const lines: [string, string | null][] = [
    [isFrench ? 'sigle' : 'acronym', side.isUnattributed ? null : side.acronym],
    [isFrench ? 'écrit' : 'written', joined(written)],
    ...facts,
    [isFrench ? 'sources' : 'sources', joined(sources)],
    [
      isFrench ? 'lignes' : 'rows',
      rowsWords(
        side.rows.map(({ at }) => at),
        language,
      ),
    ],
    [isFrench ? 'identifiant' : 'id', side.id],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [`${label}\u00a0: ${text}`]));
}

const mostValues = 4;

/** Values that differ by more than case, accents and spaces, as first written. */
const distinct = (values: readonly string[]): string[] =>
  [
    ...new Map(
      [...values]
        .reverse()
        .filter((value) => value.trim() !== '')
        .map((value) => [foldKey(value) || value, value]),
    ).values(),
  ].reverse();

/** Different values, a few of them; null when there is none. */
function joined(values: readonly string[]): string | null {
  const shown = distinct(values);
  return shown.length === 0
    ? null
    : shown.slice(0, mostValues).join('\u00a0; ') + (shown.length > mostValues ? '\u00a0; …' : '');
}

/** A step of the ladder with the two values it compared, as the rows write them: `+5 même téléphone (« 77 000 00 00 »)`. */
export function stepWords(step: MatchStep, match: Pick<Match, 'left' | 'right'>, context: SideContext): string {
  const { language } = context;
  const left = comparedWords(step, step.left, match.left, context);
  const right = comparedWords(step, step.right, match.right, context);
  const compared = left === right ? quoted(left, language) : `${quoted(left, language)} / ${quoted(right, language)}`;
  return `${weightWords(step.weight, language)} ${step.level[language]} (${compared})`;
}

/** What was compared, as a person reads it: telephones whole, regions by name, numbers without their register. */
function comparedWords(
  { comparison }: MatchStep,
  compared: string,
  id: string,
  { language, country, recordById }: SideContext,
): string {
  const record = recordById.get(id);
  switch (comparison) {
    case 'telephone':
      return wholeTelephone(compared, record?.fields.tel_public?.raw);
    case 'lieu':
      return compared
        .split(', ')
        .map((place) => country.regions.find(({ code }) => code === place)?.name[language] ?? townOf(place, record))
        .join(', ');
    case 'identifiant':
      return compared.slice(compared.indexOf('|') + 1);
    default:
      return compared;
  }
}

/** The number that ends with these digits, as typed. */
function wholeTelephone(digits: string, cell: string | undefined): string {
  const numbers = (cell ?? '').split(/[;,|\n]|\s\/\s/).map((one) => one.trim());
  return numbers.find((one) => one.replace(/\D/g, '').endsWith(digits)) ?? digits;
}

const townOf = (place: string, record: DataRecord | undefined): string => {
  const typed = record?.fields.ville_siege?.raw.trim() ?? '';
  return foldKey(typed) === foldKey(place) ? typed : place;
};

/** What keeps two sides apart whatever the ladder's total. */
const barriers: { [barrier: string]: Record<Language, string> } = {
  decision: { fr: 'une personne a décidé qu’elles sont deux', en: 'a person decided that they are two' },
  relation: {
    fr: 'une ligne dit que l’une appartient à l’autre, ou traite avec elle',
    en: 'a row says that one belongs to the other, or deals with it',
  },
  institution: { fr: 'deux institutions connues', en: 'two known institutions' },
  pays: { fr: 'leurs noms disent deux pays', en: 'their names say two countries' },
  nombre: { fr: 'leurs noms portent deux nombres', en: 'their names bear two numbers' },
  lieu: { fr: 'deux lieux', en: 'two places' },
  identifiant: { fr: 'deux identifiants d’un même registre', en: 'two identifiers of one register' },
  'lieu et année': { fr: 'deux lieux et deux années de création', en: 'two places and two years of creation' },
  preuve: {
    fr: 'des noms proches de cette façon ne suffisent pas seuls\u00a0; il faudrait un contact, un sigle ou un identifiant commun',
    en: 'names alike in this way are not enough alone; a shared contact, acronym or identifier is wanted',
  },
  sigle: { fr: 'deux sigles', en: 'two acronyms' },
};
export const barrierWords = (barrier: string, language: Language): string => barriers[barrier]?.[language] ?? barrier;
