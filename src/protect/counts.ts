import { booleanOf, textOf } from '../model/access.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import { tableKinds } from '../model/table.ts';
import type { Access } from './access.ts';
import { closureOf } from './consent.ts';
import { unlistedReason } from './listing.ts';

/** Interviews, but for those withdrawn and those of organisations that all withdrew: these are counted nowhere. */
const interviewsOf = ({ records, actorsByRecord }: Cartography, access: Access) =>
  records.filter((record) => {
    const actors = actorsByRecord[record.id] ?? [];
    const isGone = access.isWithdrawn(record.id) || (actors.length > 0 && actors.every(access.isGone));
    return record.kind === 'entretiens' && textOf(record, 'codeur') === null && !isGone;
  });

/** An authority, an institution, a donor or an expert speaks of organisations, and for none. */
const isOfOrganisation = (interview: DataRecord): boolean => (textOf(interview, 'type_repondant') ?? 'osc') === 'osc';

/** Outcomes of the field log that say somebody tried to meet the organisation; one merely identified was not approached. */
const sought: ReadonlySet<string> = new Set(['approche', 'interviewe', 'refus', 'injoignable']);

function approachedIn({ analyses }: Cartography): number {
  const log = analyses.tabulations.find(({ id }) => id === 'statut_reponse');
  const rows = log?.values.flatMap(({ code, rows: units }) => (sought.has(code) ? units : [])) ?? [];
  return new Set(rows.map(({ unit }) => unit)).size;
}

/** The report's first numbers: known, approached, interviewed, and what this edition may count. */
export function countsOf(cartography: Cartography, access: Access, listed: ReadonlySet<string>): Edition['counts'] {
  const present = cartography.actors.filter(({ id }) => !access.isGone(id));
  const known = present.filter(({ isCivilSociety }) => isCivilSociety);
  const isStill = (id: string, kind: string) =>
    !access.isWithdrawn(id) && access.record(id)?.kind === kind && kind !== 'registre';
  const interviews = interviewsOf(cartography, access);
  const dates = interviews
    .map((record) => textOf(record, 'date'))
    .filter((date) => date !== null)
    .sort();
  const knownIds = new Set(known.map(({ id }) => id));
  const actorsOf = ({ id }: DataRecord) => cartography.actorsByRecord[id] ?? [];
  // An interview that nothing attributes is apart, and so is one of a body outside civil society.
  const unattributed = interviews.filter(
    (interview) => isOfOrganisation(interview) && actorsOf(interview).length === 0,
  );
  const counted = interviews.filter(
    (interview) => isOfOrganisation(interview) && actorsOf(interview).some((id) => knownIds.has(id)),
  );
  const interviewed = new Set(counted.flatMap(actorsOf));
  // Read as the tables read them, so that no two figures of a report disagree: what is about a closed organisation is out.
  const findings = cartography.records.filter(({ id, kind }) => kind === 'revue' && access.isOpen(id, 'profile'));
  const titles = new Set(findings.map((record) => textOf(record, 'document_titre')).filter((title) => title !== null));
  return {
    known: known.length,
    listed: known.filter(({ id }) => listed.has(id)).length,
    outside_civil_society: present.length - known.length,
    known_by: tableKinds
      // Decisions are the team's own work: outside it, one more of them would tell that somebody left.
      .filter((kind) => access.isInternal || kind !== 'decisions')
      .map((kind) => ({
        kind: kind as string,
        n: known.filter(({ records }) => records.some((id) => isStill(id, kind))).length,
      }))
      .filter(({ n }) => n > 0),
    approached: approachedIn(cartography),
    interviewed: known.filter(({ id }) => interviewed.has(id)).length,
    interviews: counted.length,
    interviews_other: interviews.length - counted.length - unattributed.length,
    ...(unattributed.length > 0 ? { interviews_unattributed: unattributed.length } : {}),
    interviews_open: counted.filter(({ id }) => access.isOpen(id, 'statement')).length,
    documents: titles.size,
    findings: findings.length,
    to_review: cartography.toReview.length,
    unattributed: cartography.unattributed.length,
    first_interview: dates[0] ?? null,
    last_interview: dates.at(-1) ?? null,
  };
}

/** What this audience may not see, as counts by reason. A withdrawal is never told outside the internal edition. */
export function withheldBy(cartography: Cartography, access: Access): Edition['edition']['withheld'] {
  if (access.isInternal) return [];
  const counts = new Map<string, number>();
  const add = (reason: string) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const actor of cartography.actors) {
    const reason = unlistedReason(actor, access);
    if (reason !== null && reason !== 'retrait') add(`actor:${reason}`);
  }
  for (const interview of interviewsOf(cartography, access)) {
    if (access.isOpen(interview.id, 'statement')) continue;
    const closure = closureOf(interview, cartography.asOf);
    const answer = booleanOf(interview, 'accord_propos');
    add(`interview:${closure ?? (answer === true ? 'audience' : answer === false ? 'accord-propos' : 'sans-reponse')}`);
  }
  for (const record of cartography.records) {
    const isDocument = record.kind === 'revue' || record.kind === 'acteurs';
    const actors = cartography.actorsByRecord[record.id] ?? [];
    if (actors.length > 0 && actors.every(access.isGone)) continue;
    if (isDocument && !access.isDocumentOpen(record)) add(`${record.kind}:diffusion`);
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, n]) => ({ reason, n }));
}
