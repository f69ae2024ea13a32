import type { ChosenField } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { isAcronymLike } from './acronym.ts';
import {
  type AcronymSpelling,
  type ChosenSpelling,
  chooseAcronym,
  chooseName,
  otherNames,
  printedForm,
  type Spelling,
  trustIn,
} from './choose-name.ts';
import type { Node } from './mention.ts';

/** The names of an organisation, and how each was chosen. */
export interface Names {
  name: string;
  acronym: string | null;
  otherNames: string[];
  /** As fields: `nom` and `sigle`, where some row or decision gives them. */
  fields: { nom?: ChosenField; sigle?: ChosenField };
}

/** Chooses the names of an organisation: what a person decided, else what its sources say. `decided` are their fields. */
export function namesOf(
  nodes: readonly Node[],
  records: readonly DataRecord[],
  decided: { nom?: ChosenField | undefined; sigle?: ChosenField | undefined },
): Names {
  const recordById = new Map(records.map((record) => [record.id, record]));
  const spellings = spellingsOf(nodes, recordById);
  const sources = nodes.filter(({ mentions }) => mentions.some(({ kind }) => kind !== 'registre'));
  const chosenName = chooseName(spellingsOf(sources, recordById));
  const nom = settled(decided.nom, chosenName, recordById);
  const name = decided.nom ? String(decided.nom.value) : (chosenName?.text ?? '');
  // Two bodies made one: the name of the one never stands beside the acronym of the other.
  const bearers = spellings.filter((spelling) => foldKey(printedForm(spelling.name)) === foldKey(name));
  const chosenAcronym = chooseAcronym(acronymsOf(sources, recordById), new Set(bearers.map(({ record }) => record)));
  const sigle = settled(decided.sigle, chosenAcronym, recordById);
  const acronym = decided.sigle ? String(decided.sigle.value) : (chosenAcronym?.text ?? null);
  return {
    name,
    acronym,
    otherNames: otherNames(spellings, name, acronym),
    fields: { ...(nom ? { nom } : {}), ...(sigle ? { sigle } : {}) },
  };
}

/** A chosen spelling as a field; a decision stands first, and what the sources say beside it. */
function settled(
  decided: ChosenField | undefined,
  chosen: ChosenSpelling | null,
  recordById: ReadonlyMap<string, DataRecord>,
): ChosenField | null {
  const asOther = ({ text, record }: ChosenSpelling['others'][number]) => {
    const at = recordById.get(record)?.at;
    return at ? [{ value: text, raw: text, record, at }] : [];
  };
  const [first = ''] = chosen?.records ?? [];
  const others = (chosen?.others ?? []).flatMap(asOther);
  if (decided)
    return { ...decided, others: [...(chosen ? asOther({ text: chosen.text, record: first }) : []), ...others] };
  const at = recordById.get(first)?.at;
  if (!chosen || !at) return null;
  const { text, rule, records: support } = chosen;
  return { value: text, raw: text, record: first, at, rule, support, others };
}

function spellingsOf(nodes: readonly Node[], recordById: ReadonlyMap<string, DataRecord>): Spelling[] {
  return nodes.flatMap(({ clues, mentions }) =>
    clues.names.flatMap((name) =>
      mentions.map(({ kind, record, name: main }) => ({
        name,
        kind,
        isMain: main !== null && name.raw === main,
        record,
        trust: trustIn(kind, recordById.get(record)),
      })),
    ),
  );
}

/** Acronyms as typed in their own column, before or after a name, or standing alone beside a long name elsewhere. */
function acronymsOf(nodes: readonly Node[], recordById: ReadonlyMap<string, DataRecord>): AcronymSpelling[] {
  const hasLongName = nodes.some(({ isBare }) => !isBare);
  return nodes.flatMap(({ clues, mentions }) =>
    mentions.flatMap(({ kind, record, acronym }) => {
      const source = { kind, record, trust: trustIn(kind, recordById.get(record)) };
      if (acronym !== null && (!/\s/.test(acronym.trim()) || isAcronymLike(acronym)))
        return [{ typed: acronym, ...source }];
      const written = clues.names.flatMap((name) => (name.bare === null || hasLongName ? name.acronyms : []));
      return written.map((key) => ({ typed: key.toUpperCase(), ...source }));
    }),
  );
}
