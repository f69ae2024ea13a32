import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { LinkClaim } from '../../model/network.ts';
import type { DataRecord } from '../../model/record.ts';
import type { Survey } from '../survey.ts';
import { type Ends, endsOfRelation } from './ends.ts';
import type { SaidLink } from './index.ts';

/** A link whose row does not say of what kind. */
export const unsaidType = 'non-dit';

/** A row's source: a published one, or the title it gives. */
export const sourceOf = (record: DataRecord): string | null =>
  textOf(record, 'source') ?? record.publishedSource ?? textOf(record, 'document_titre');

export const formOf = (form: string | null): LinkClaim['form'] =>
  form === 'formel' || form === 'informel' ? form : null;

/** Rows of `relations`. */
export function relationLinks(
  survey: Survey,
  actors: readonly Actor[],
  actorsByRecord: { [record: string]: string[] },
  ends: Ends,
): SaidLink[] {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  return (survey.recordsByKind.get('relations') ?? []).flatMap((record) => {
    const ids = actorsByRecord[record.id] ?? [];
    // A row about an organisation that withdrew says nothing any more.
    if (ids.some((id) => !actorById.has(id))) return [];
    const found = endsOfRelation(
      record,
      ids.flatMap((id) => actorById.get(id) ?? []),
      ends,
    );
    if (!found) return [];
    const source = sourceOf(record);
    const claim: LinkClaim = {
      record: record.id,
      column: 'relations',
      voice: source === null ? 'note' : 'document',
      form: formOf(textOf(record, 'forme')),
      since: textOf(record, 'depuis'),
      source,
    };
    return [{ ...found, type: textOf(record, 'type') ?? unsaidType, claim }];
  });
}
