import type { Decision } from '../decisions/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Actor, Match } from '../model/actor.ts';
import type { Context } from '../model/context.ts';
import type { DataRecord } from '../model/record.ts';
import { tableKinds } from '../model/table.ts';
import { isAcronymLike } from './acronym.ts';
import { deriveType } from './actor-type.ts';
import {
  type AcronymSpelling,
  chooseAcronym,
  chooseName,
  otherNames,
  type Spelling,
  settledName,
} from './choose-name.ts';
import { consolidate } from './consolidate.ts';
import { deriveFields } from './derive-fields.ts';
import { outsideField } from './institution-kind.ts';
import type { Node } from './mention.ts';

/** What an actor is built from. */
export interface Materials {
  nodes: readonly Node[];
  /** Records that make or concern it, in the spreadsheet's order, with whether each names others too. */
  records: readonly { record: DataRecord; isShared: boolean }[];
  /** Active decisions about it. */
  decisions: readonly Decision[];
  matches: Match[];
}

/** One consolidated record of an organisation. Its ids are given afterwards. */
export function buildActor({ nodes, records, decisions, matches }: Materials, context: Context): Actor {
  const pack = context.country;
  const own = records.filter(({ isShared }) => !isShared).map(({ record }) => record);
  const { fields: given, history, conflicts } = consolidate(own, decisions, context);
  const { nom, sigle, ...others } = given;
  const outside = others.hors_societe_civile ? null : outsideField(nodes, own, pack);
  const fields = deriveFields({ ...others, ...(outside ? { hors_societe_civile: outside } : {}) }, pack);
  const spellings = spellingsOf(nodes);
  const decidedName = nom?.rule === 'decision' ? String(nom.value) : null;
  const decidedAcronym = sigle?.rule === 'decision' ? String(sigle.value) : null;
  const name = decidedName ?? settledName(decisions, spellings) ?? chooseName(spellings) ?? '';
  const acronym = decidedAcronym ?? chooseAcronym(acronymsOf(nodes));
  const kinds = new Set(records.map(({ record }) => record.kind));
  const holder = { fields };
  return {
    id: '',
    country: pack.iso2,
    name,
    acronym,
    otherNames: otherNames(spellings, name, acronym),
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
  };
}

function spellingsOf(nodes: readonly Node[]): Spelling[] {
  return nodes.flatMap(({ clues, mentions }) =>
    clues.names.flatMap((name) =>
      mentions.map(({ kind, name: main }) => ({ name, kind, isMain: main !== null && name.raw === main })),
    ),
  );
}

/** Acronyms as typed in their own column, before or after a name, or standing alone beside a long name elsewhere. */
function acronymsOf(nodes: readonly Node[]): AcronymSpelling[] {
  const hasLongName = nodes.some(({ isBare }) => !isBare);
  return nodes.flatMap(({ clues, mentions }) =>
    mentions.flatMap(({ kind, acronym }) => {
      if (acronym !== null && (!/\s/.test(acronym.trim()) || isAcronymLike(acronym))) return [{ typed: acronym, kind }];
      const written = clues.names.flatMap((name) => (name.bare === null || hasLongName ? name.acronyms : []));
      return written.map((key) => ({ typed: key.toUpperCase(), kind }));
    }),
  );
}
