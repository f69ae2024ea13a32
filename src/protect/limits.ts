import { isReadByPerson, textOf } from '../model/access.ts';
import type { Assignment, Evidence } from '../model/actor.ts';
import type { Cartography, Limit } from '../model/cartography.ts';
import type { Edition, EditionTabulation } from '../model/edition.ts';
import { type LimitId, limitIds } from '../model/limits.ts';
import { contactsAsShapes } from '../text/contact-shapes.ts';
import { compareText } from '../text/sort.ts';
import type { Access } from './access.ts';
import { withheldBy } from './counts.ts';
import type { ClosedNames } from './facts.ts';
import { smallestCell } from './policy.ts';

/** Limits that say how many organisations a table leaves without an answer: the table of the edition has the figure. */
const tableByLimit: { [limit: string]: string } = {
  'types-unknown': 'type',
  'seats-unplaced': 'region_siege',
  'roles-undocumented': 'roles',
};

/** Limits that tell of words nobody opened: for the team alone. */
const tableLimits: readonly Limit[] = [...(Object.keys(tableByLimit) as LimitId[]), 'unanswered-columns' as const].map(
  (id) => ({ id, params: {} }),
);
const ofTables = new Set<string>(tableLimits.map(({ id }) => id));

/** Limits made anew from what the edition prints. */
const recounted: ReadonlySet<string> = new Set([
  ...['regions-unasked', 'codes-contradicted', 'figures-differ', 'figures-unverifiable'],
]);

const internalLimits: readonly string[] = ['codes-not-ticked', 'codes-decided-against', 'conflicts-open'];

/**
 * The limits of an edition: outside the team, their figures are those of its own tables, so that nothing closed moves
 * them and no two figures of a report disagree.
 */
export function protectLimits(
  cartography: Cartography,
  tables: EditionTabulation[],
  access: Access,
  unaskedRegions: ReadonlySet<string> | null,
  figureChecks: Edition['figure_checks'],
  { redactTitle }: Pick<ClosedNames, 'redactTitle'>,
): Limit[] {
  const { limits } = cartography.analyses;
  if (access.isInternal)
    return limits.map(({ teamList, ...limit }) => (teamList ? { ...limit, list: teamList } : limit));
  // Whether a table's limit exists is read in the table too: a closed answer may be the only one that hid it, or made it.
  const others = limits.filter(({ id }) => !recounted.has(id) && !ofTables.has(id));
  const all = [
    ...others,
    { id: 'codes-contradicted', params: {} },
    ...tableLimits,
    ...checkedFigures(figureChecks),
    ...fewAsked(cartography, unaskedRegions),
  ].sort((a, b) => placeOf(a) - placeOf(b));
  return all.flatMap((limit) => {
    if (internalLimits.includes(limit.id)) return [];
    if (limit.id === 'inferred-unreviewed') return unreviewed(cartography, access);
    if (limit.id === 'codes-contradicted') return contradicted(cartography, access);
    if (limit.id === 'unanswered-columns') return unanswered(tables);
    if (limit.id === 'consent-missing') return unasked(limit, cartography, access);
    if (limit.id === 'consent-stated') return statedConsent(limit);
    if (limit.id === 'waves-mixed') return openWaves(cartography, access);
    if (limit.id === 'one-source') return openLists(limit, cartography, access, redactTitle);
    const table = tables.find(({ id }) => id === tableByLimit[limit.id]);
    if (!table) return ofTables.has(limit.id) ? [] : [limit];
    const organisations = table.answered === null ? null : table.base - table.answered;
    return organisations === null || organisations === 0
      ? []
      : [{ id: limit.id, params: { organisations, known: table.base } }];
  });
}

const placeOf = ({ id }: Limit): number => (limitIds as readonly string[]).indexOf(id);

/** Divisions where nobody was met, or too few for this edition to say so; nothing when no organisation was met at all. */
function fewAsked({ country, analyses }: Cartography, unaskedRegions: ReadonlySet<string> | null): Limit[] {
  const regions = country.regions.filter(({ code }) => unaskedRegions?.has(code) === true);
  if (regions.length === 0 || analyses.limits.some(({ id }) => id === 'desk-only')) return [];
  const params = { regions: regions.length, total: country.regions.length, hidden: 1 };
  return [{ id: 'regions-unasked', params, list: regions.map(({ name }) => name) }];
}

/** Published figures as the edition's own table of them says: one held against a masked count is unverifiable here. */
function checkedFigures(checks: Edition['figure_checks']): Limit[] {
  const ids = { differe: 'figures-differ', 'non-verifiable': 'figures-unverifiable' } as const;
  return Object.entries(ids).flatMap(([wanted, id]) => {
    const figures = checks.filter(({ verdict }) => verdict === wanted).length;
    return figures === 0 ? [] : [{ id, params: { figures, total: checks.length } }];
  });
}

/** Codes with open evidence, and how many of them nobody confirmed. */
function unreviewed({ actors }: Cartography, access: Access): Limit[] {
  const isOpen = ({ evidence }: Assignment) => evidence.some(access.supports);
  const open = actors.filter(({ id }) => !access.isGone(id)).flatMap(({ assignments }) => assignments.filter(isOpen));
  const inferred = open.filter(({ status }) => status === 'inferred');
  const byReaders = inferred.filter(({ evidence }) => isReadByPerson(evidence.filter(access.supports))).length;
  const params = { codes: inferred.length - byReaders, byReaders, total: open.length };
  return inferred.length === 0 ? [] : [{ id: 'inferred-unreviewed', params }];
}

/** Codes with open words on both sides, when they are not so few that the number would point at one. */
function contradicted({ actors }: Cartography, access: Access): Limit[] {
  const denies = ({ reason }: Evidence) => reason === 'negation' || reason === 'past' || reason === 'coded';
  const codes = actors
    .filter(({ id, isCivilSociety }) => isCivilSociety && !access.isGone(id))
    .flatMap(({ assignments }) => assignments)
    .filter(
      ({ sub, isSensitive, evidence, against }) =>
        sub === null &&
        !isSensitive &&
        evidence.some(access.supports) &&
        against.some((one) => denies(one) && access.supports(one)),
    ).length;
  return codes < smallestCell.ordinary ? [] : [{ id: 'codes-contradicted', params: { codes } }];
}

/** Interviews that stay closed because nobody asked; a later wave's answer opens an earlier one. */
function unasked(limit: Limit, cartography: Cartography, access: Access): Limit[] {
  const interviews = withheldBy(cartography, access).find(({ reason }) => reason === 'interview:sans-reponse')?.n ?? 0;
  return interviews === 0 ? [] : [{ ...limit, params: { ...limit.params, interviews } }];
}

/** When consent was given and on what support, as the configuration says it: without who vouches, nor any person. */
function statedConsent({ id, params, list = [] }: Limit): Limit[] {
  const told = list.map(({ fr, en }) => ({ fr: contactsAsShapes(fr, 'fr'), en: contactsAsShapes(en, 'en') }));
  return [{ id, params, ...(told.length > 0 ? { list: told } : {}) }];
}

/** Waves of open interviews; called by their names when all are years or numbers: a word typed there may say anything. */
function openWaves({ records }: Cartography, access: Access): Limit[] {
  const open = records.filter(({ id, kind }) => kind === 'entretiens' && access.isOpen(id, 'statement'));
  const waves = [...new Set(open.flatMap((record) => textOf(record, 'vague') ?? []))].sort(compareText);
  if (waves.length < 2) return [];
  const list = waves.every((wave) => /^[\d\s./-]+$/.test(wave)) ? waves.map((wave) => ({ fr: wave, en: wave })) : [];
  return [{ id: 'waves-mixed', params: { waves: waves.length }, ...(list.length > 0 ? { list } : {}) }];
}

/** The lists behind those whom nothing else names; those that open cards alone name are told. */
function openLists(
  limit: Limit,
  { records }: Cartography,
  access: Access,
  redactTitle: (title: string) => string,
): Limit[] {
  const open = new Set(
    records
      .filter((record) => record.kind === 'acteurs' && access.isDocumentOpen(record))
      .flatMap((record) => [
        record.publishedSource,
        textOf(record, 'source'),
        textOf(record, 'registre'),
        textOf(record, 'source_url'),
      ]),
  );
  const { list = [], ...rest } = limit;
  const told = list
    .filter(({ fr }) => open.has(fr))
    .map(({ fr, en }) => ({ fr: redactTitle(fr), en: redactTitle(en) }));
  return [{ ...rest, ...(told.length > 0 ? { list: told } : {}) }];
}

/** Questions that fewer than half of those whose answers are counted answered. */
function unanswered(tables: EditionTabulation[]): Limit[] {
  const few = tables.filter(
    ({ base_of, base, answered }) => base_of === 'interviewed' && base > 0 && answered !== null && answered * 2 < base,
  );
  return few.length === 0
    ? []
    : [{ id: 'unanswered-columns', params: { questions: few.length }, list: few.map(({ title }) => title) }];
}
