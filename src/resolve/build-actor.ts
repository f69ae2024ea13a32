import type { Decision } from '../decisions/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Actor, Match } from '../model/actor.ts';
import type { Context } from '../model/context.ts';
import type { DataRecord } from '../model/record.ts';
import { tableKinds } from '../model/table.ts';
import { deriveType } from './actor-type.ts';
import { consolidate } from './consolidate.ts';
import { deriveFields } from './derive-fields.ts';
import { doubtfulOutside, isDecidedInside, outsideField } from './institution-kind.ts';
import type { Node } from './mention.ts';
import { type Names, namesOf } from './names-of.ts';

/** What an actor is built from. */
export interface Materials {
  /** Without those of decisions: a decision is no source. */
  nodes: readonly Node[];
  /** Records that make or concern it, in the spreadsheet's order, with whether each names others too. */
  records: readonly { record: DataRecord; isShared: boolean }[];
  /** Active decisions about it. */
  decisions: readonly Decision[];
  matches: Match[];
}

/** One consolidated record of an organisation, with how its names were chosen. Its ids are given afterwards. */
export function buildActor(
  { nodes, records, decisions, matches }: Materials,
  context: Context,
): { actor: Actor; names: Names['fields'] } {
  const pack = context.country;
  const own = records.filter(({ isShared }) => !isShared).map(({ record }) => record);
  const { fields: given, history, conflicts } = consolidate(own, decisions, context);
  const { nom, sigle, ...others } = given;
  const isInside = isDecidedInside(decisions);
  if (isInside) delete others.hors_societe_civile;
  const isSettled = isInside || others.hors_societe_civile !== undefined;
  const outside = isSettled ? null : outsideField(nodes, own, pack);
  const mayBeOutside = isSettled || outside ? null : doubtfulOutside(nodes, own);
  const fields = deriveFields({ ...others, ...(outside ? { hors_societe_civile: outside } : {}) }, pack);
  const { fields: names, ...chosen } = namesOf(
    nodes,
    records.map(({ record }) => record),
    { nom: nom?.rule === 'decision' ? nom : undefined, sigle: sigle?.rule === 'decision' ? sigle : undefined },
  );
  const kinds = new Set(records.map(({ record }) => record.kind));
  const holder = { fields };
  const actor: Actor = {
    id: '',
    country: pack.iso2,
    ...chosen,
    formerIds: [],
    records: records.map(({ record }) => record.id),
    knownBy: tableKinds.filter((kind) => kinds.has(kind) && kind !== 'decisions' && kind !== 'registre'),
    fields,
    history,
    matches,
    conflicts,
    isCivilSociety: textOf(holder, 'hors_societe_civile') === null,
    type:
      textOf(holder, 'hors_societe_civile') === null
        ? deriveType({
            nature: textOf(holder, 'nature'),
            socialBase: listOf(holder, 'base_sociale'),
            mission: listOf(holder, 'mission'),
            published: textOf(holder, 'type_publie_national'),
          })
        : null,
    assignments: [],
    ...(mayBeOutside ? { mayBeOutside } : {}),
  };
  return { actor, names };
}
