import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { DataRecord } from '../../model/record.ts';
import { compareText } from '../../text/sort.ts';
import { codesOf } from '../code-answers.ts';
import { approachAnswers } from '../row-answers.ts';
import type { Survey } from '../survey.ts';
import { unaskedRegions } from '../unasked-regions.ts';
import { type LimitRules, sameInBoth } from './rule.ts';

const recordsOf = (actor: Actor, { recordsByActor }: Survey): DataRecord[] => recordsByActor.get(actor.id) ?? [];

/** The published list or register a card comes from. */
const listOfCard = (record: DataRecord): string | null =>
  record.publishedSource ?? textOf(record, 'source') ?? textOf(record, 'registre') ?? textOf(record, 'source_url');

/** What an organisation says of itself: its interviews, and documents it wrote. */
const isOwnVoice = (record: DataRecord): boolean =>
  record.kind === 'entretiens' || (record.kind === 'revue' && textOf(record, 'auteur_source') === 'soi');

/** What somebody else says: a document of another voice, a published list or register, a row that names its source. */
function isThirdVoice(record: DataRecord): boolean {
  // Of a document whose author nobody told apart, as when its codes are graded.
  if (record.kind === 'revue') return textOf(record, 'auteur_source') !== 'soi';
  if (record.kind === 'acteurs') return listOfCard(record) !== null;
  return ['mecanismes', 'relations', 'projets'].includes(record.kind) && textOf(record, 'source') !== null;
}

/** Kinds that say nothing of an organisation: that it was sought, what was decided, the id it bears. */
const silentKinds: readonly string[] = ['terrain', 'registre', 'decisions'];

/** The one list behind an actor whom nothing else names; null for the others. */
function onlyList(records: DataRecord[]): string | null {
  const speaking = records.filter(({ kind }) => !silentKinds.includes(kind));
  const names = new Set(speaking.map((record) => (record.kind === 'acteurs' ? listOfCard(record) : null)));
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}

const approached: readonly (string | undefined)[] = ['approche', 'interviewe', 'refus', 'injoignable'];

/** Who is known, who was met, who is missing. */
export const coverageLimits: LimitRules<
  | 'desk-only'
  | 'interviews-few'
  | 'funnel-missing'
  | 'non-response'
  | 'regions-unasked'
  | 'seats-unplaced'
  | 'self-declared-only'
  | 'one-source'
  | 'roles-undocumented'
  | 'types-unknown'
> = {
  'desk-only': ({ survey: { known, interviewed } }) =>
    known.length > 0 && interviewed.size === 0 ? { params: { known: known.length } } : null,

  'interviews-few': ({ survey: { known, interviewed } }) =>
    interviewed.size > 0 && interviewed.size * 2 < known.length
      ? { params: { interviewed: interviewed.size, known: known.length } }
      : null,

  'funnel-missing': ({ survey }) => (survey.recordsByKind.has('terrain') ? null : { params: {} }),

  'non-response': ({ survey }) => {
    const sought = approachAnswers(survey).filter(({ codes }) => approached.includes([...codes.keys()][0]));
    const missing = sought.filter(({ unit, codes }) => !codes.has('interviewe') && !survey.interviewed.has(unit));
    return missing.length > 0 ? { params: { missing: missing.length, approached: sought.length } } : null;
  },

  'regions-unasked': ({ survey }) => {
    const unasked = unaskedRegions(survey);
    if (survey.interviewed.size === 0 || unasked.length === 0) return null;
    const params = { regions: unasked.length, total: survey.context.country.regions.length, hidden: 0 };
    return { params, list: unasked.map(({ name }) => name) };
  },

  'seats-unplaced': ({ survey: { known, context } }) => {
    const codes = new Set(context.country.regions.map(({ code }) => code));
    return share(known, (actor) => !codes.has(textOf(actor, 'region_siege') ?? ''));
  },

  'self-declared-only': ({ survey }) =>
    share(survey.known, (actor) => {
      const records = recordsOf(actor, survey);
      return records.some(isOwnVoice) && !records.some(isThirdVoice);
    }),

  'one-source': ({ survey }) => {
    const lists = survey.known.map((actor) => onlyList(recordsOf(actor, survey))).filter((name) => name !== null);
    if (lists.length === 0) return null;
    const params = { organisations: lists.length, known: survey.known.length };
    return { params, list: [...new Set(lists)].sort(compareText).map(sameInBoth) };
  },

  'roles-undocumented': ({ survey }) => share(survey.known, (actor) => codesOf(actor, 'role', survey).size === 0),

  'types-unknown': ({ survey }) => share(survey.known, ({ type }) => type === null),
};

function share(known: Actor[], isMissing: (actor: Actor) => boolean) {
  const organisations = known.filter(isMissing).length;
  return organisations > 0 ? { params: { organisations, known: known.length } } : null;
}
