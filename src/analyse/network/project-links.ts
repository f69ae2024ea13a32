import { listOf, numberOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { LinkClaim, LinkColumn } from '../../model/network.ts';
import type { DataRecord } from '../../model/record.ts';
import type { Survey } from '../survey.ts';
import type { Ends } from './ends.ts';
import type { SaidLink } from './index.ts';
import { sourceOf } from './relation-links.ts';

/**
 * A project led with partners links the organisation that leads it with each of them; partners among themselves only share
 * the project. Its donors, where they are organisations of the map, are linked by their grant. Without a source it is the word of the organisation that answers for it.
 */
export function projectLinks(
  survey: Survey,
  actors: readonly Actor[],
  actorsByRecord: { [record: string]: string[] },
  ends: Ends,
): SaidLink[] {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  return (survey.recordsByKind.get('projets') ?? []).flatMap((record) => {
    const [leader] = (actorsByRecord[record.id] ?? []).flatMap((id) => actorById.get(id) ?? []);
    if (!leader) return [];
    const said = (column: LinkColumn, type: string, to: string): SaidLink => ({
      ...{ from: ends.ofActor(leader), to, type },
      claim: { ...claimOf(record), column },
    });
    const partners = listOf(record, 'partenaires').flatMap((name) => {
      const to = ends.ofName(name, { record, column: 'partenaires', not: leader.id });
      return to === null ? [] : [said('projets', 'consortium', to)];
    });
    // A donor's cell holds «cotisations» as often as a name: only organisations of the map make a link.
    const donors = ['bailleur_principal', 'autres_bailleurs']
      .flatMap((key) => listOf(record, key))
      .flatMap((name) => {
        const { actor } = ends.index(name);
        return actor === null || actor.id === leader.id
          ? []
          : [said('bailleurs', 'beneficiaire-subvention', ends.ofActor(actor))];
      });
    return [...partners, ...donors];
  });
}

function claimOf(record: DataRecord): Omit<LinkClaim, 'column'> {
  const source = sourceOf(record);
  const year = numberOf(record, 'annee_debut');
  return {
    record: record.id,
    voice: source === null ? 'from' : 'document',
    form: null,
    since: year === null ? null : String(year),
    source,
  };
}
