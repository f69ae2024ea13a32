import type { Actor } from '../../model/actor.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mutualLinks, type NetworkAnalysis, type NetworkLink } from '../../model/network.ts';
import type { Staged } from '../../model/stage.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { AnalyseInput } from '../input.ts';
import type { Survey } from '../survey.ts';
import { endsAmong, inOrder } from './ends.ts';
import { mentionsIn } from './mentions.ts';
import { projectLinks } from './project-links.ts';
import { relationLinks } from './relation-links.ts';
import { statedLinks } from './stated-links.ts';

/** One link as one row says it. */
export interface SaidLink extends Omit<NetworkLink, 'claims'> {
  claim: NetworkLink['claims'][number];
}

/**
 * Who is linked with whom, as relations, memberships, projects and interviews say it; a link said by several rows is one
 * link. Organisations that withdrew are in none.
 */
export function network(survey: Survey, input: AnalyseInput): Staged<NetworkAnalysis> {
  const actors = standing(survey, input);
  const ends = endsAmong(actors);
  const said = [
    ...relationLinks(survey, actors, input.resolution.actorsByRecord, ends),
    ...statedLinks(survey, ends),
    ...projectLinks(survey, actors, input.resolution.actorsByRecord, ends),
  ];
  const mentions = mentionsIn(survey, actors, ends);
  ends.settleOutside(said);
  const links = united(said);
  const diagnostics: Diagnostic[] = ends.diagnostics;
  const met = [...ends.byKey].sort(([left], [right]) => compareCodeUnits(left, right));
  return {
    value: {
      ends: Object.fromEntries(met),
      links,
      mentions,
      interviewed: [...survey.interviewed].sort(compareCodeUnits),
    },
    diagnostics,
  };
}

/** Organisations that a record still names, in civil society or out of it. */
export function standing({ known, records, outside }: Survey, { classification }: AnalyseInput): Actor[] {
  const ids = new Set(records.map(({ id }) => id));
  const isOutside = ({ isCivilSociety, records: own }: Actor) =>
    !isCivilSociety && own.some((record) => ids.has(record) && outside.has(record));
  const others = classification.actors.filter(isOutside);
  return [...known, ...others].sort((left, right) => compareCodeUnits(left.id, right.id));
}

/** Links of the same two ends and type brought together; of mutual ones, whichever end was written first. */
function united(said: SaidLink[]): NetworkLink[] {
  const byKey = new Map<string, NetworkLink>();
  for (const { claim, ...one } of said) {
    const turned = mutualLinks.includes(one.type) && inOrder(one.from, one.to)[0] !== one.from;
    const [from, to] = turned ? [one.to, one.from] : [one.from, one.to];
    const voice = !turned ? claim.voice : claim.voice === 'from' ? 'to' : claim.voice === 'to' ? 'from' : claim.voice;
    const key = JSON.stringify([from, to, one.type]);
    const link = byKey.get(key) ?? { from, to, type: one.type, claims: [] };
    byKey.set(key, link);
    link.claims.push({ ...claim, voice });
  }
  for (const { claims } of byKey.values()) claims.sort(inRecordOrder);
  return [...byKey].sort(([left], [right]) => compareCodeUnits(left, right)).map(([, link]) => link);
}

const inRecordOrder = (left: SaidLink['claim'], right: SaidLink['claim']): number =>
  compareCodeUnits(left.record, right.record) || compareCodeUnits(left.column, right.column);
