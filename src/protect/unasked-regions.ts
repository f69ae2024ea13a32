import { textOf } from '../model/access.ts';
import type { Cartography } from '../model/cartography.ts';
import type { EditionActor } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import type { Access } from './access.ts';
import { smallestCell } from './policy.ts';

/**
 * Divisions of which this edition may not say that an organisation was interviewed there: outside the team, one counts
 * as asked by an organisation whose name, seat and answers are open, or by three at least. So a closed interview never
 * shows by a division that misses from the list. Null for the team, which has the analysis' own list.
 */
export function unaskedRegions(
  { records, actors, actorsByRecord, country }: Cartography,
  shown: readonly EditionActor[],
  access: Access,
): ReadonlySet<string> | null {
  if (access.isInternal) return null;
  const isInterview = ({ id, kind }: DataRecord) => kind === 'entretiens' && !access.isWithdrawn(id);
  const interviews = records.filter((record) => isInterview(record) && textOf(record, 'codeur') === null);
  const actorsOf = (some: DataRecord[]) => new Set(some.flatMap(({ id }) => actorsByRecord[id] ?? []));
  const met = actorsOf(interviews);
  const openly = actorsOf(interviews.filter(({ id }) => access.isOpen(id, 'statement')));
  const regionOpenly = new Set(
    shown.flatMap(({ id, fields }) => (openly.has(id) ? [String(fields.region_siege?.value ?? '')] : [])),
  );
  const known = actors.filter(({ id, isCivilSociety }) => isCivilSociety && met.has(id) && !access.isGone(id));
  const isAsked = (code: string) =>
    regionOpenly.has(code) ||
    known.filter((actor) => textOf(actor, 'region_siege') === code).length >= smallestCell.ordinary;
  return new Set(country.regions.map(({ code }) => code).filter((code) => !isAsked(code)));
}

/**
 * The divisions that the tables of an edition mark unasked: those its limits list, the analysis' own for the team; none
 * where nobody was interviewed at all, for then nothing is a question of who was asked.
 */
export function unaskedSeats({ analyses }: Cartography, unasked: ReadonlySet<string> | null): ReadonlySet<string> {
  if (analyses.limits.some(({ id }) => id === 'desk-only')) return new Set();
  return unasked ?? new Set(analyses.unaskedRegions ?? []);
}
