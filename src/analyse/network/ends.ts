import { problem } from '../../diagnostics/create.ts';
import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { institutionLinks, type LinkEnd } from '../../model/network.ts';
import type { DataRecord } from '../../model/record.ts';
import { fold, foldKey, foldWords } from '../../text/fold.ts';
import { jaroWinkler } from '../../text/similarity.ts';
import { compareCodeUnits, compareText } from '../../text/sort.ts';
import { type NameIndex, nameIndex } from './name-index.ts';

/** The ends met while links are read: each organisation or name once, under its key. */
export interface Ends {
  index: NameIndex;
  byKey: Map<string, LinkEnd>;
  diagnostics: Diagnostic[];
  ofActor(actor: Actor): string;
  /**
   * Key of the organisation that a name of a row means; null for an empty name. `not` is the other end, which a name that
   * is not its very own never means: a section often bears the beginning of its head office's name.
   */
  ofName(name: string, where: { record: DataRecord; column: string; not?: string | null }): string | null;
  /** An end met only in links with institutions, and known by its name alone, is taken for one. */
  settleOutside(links: readonly { from: string; to: string; type: string }[]): void;
}

/** Words that say that there is none; names of organisations that begin like them («No Border», «Sans Papiers») are none of these. */
const saysNone = /^(?:aucune?s?(?: .*)?|pas (?:de|d)\b.*|non|none|no networks?|neant|rien|nsp)$/;

const outsideOf = (actor: Actor): string | null =>
  actor.isCivilSociety ? null : (textOf(actor, 'hors_societe_civile') ?? 'autre');

/** Nothing met yet, for the organisations of a map. */
export function endsAmong(actors: readonly Actor[]): Ends {
  const index = nameIndex(actors);
  const byKey = new Map<string, LinkEnd>();
  const diagnostics: Diagnostic[] = [];
  const ofActor = (actor: Actor): string => {
    byKey.set(actor.id, { actor: actor.id, name: actor.name, outside: outsideOf(actor), mayBe: [] });
    return actor.id;
  };
  const ofBareName = (name: string, mayBe: string[]): string => {
    const key = `nom:${foldKey(name)}`;
    const before = byKey.get(key);
    // Of several spellings one is printed, whatever the order of the rows.
    if (!before || compareText(name, before.name) < 0) byKey.set(key, { actor: null, name, outside: null, mayBe });
    return key;
  };
  return {
    ...{ index, byKey, diagnostics, ofActor },
    ofName(typed, { record, column, not = null }) {
      const name = typed.trim();
      if (foldWords(name) === '' || saysNone.test(foldWords(name))) return null;
      const bearer = index(name);
      // A section may share the acronym of what it is the section of.
      const isOther = (actor: Actor) => actor.id === not && (column === 'section_de' || !bears(actor, name));
      if (bearer.actor !== null && !isOther(bearer.actor)) return ofActor(bearer.actor);
      const several = bearer.actor === null ? bearer.several : [];
      if (several.length > 1) diagnostics.push(ambiguous(name, several, record, column));
      return ofBareName(name, several.map(({ id }) => id).sort(compareCodeUnits));
    },
    settleOutside(links) {
      const isInstitution = new Map<string, boolean>();
      for (const { from, to, type } of links) {
        for (const key of [from, to]) {
          isInstitution.set(key, (isInstitution.get(key) ?? true) && institutionLinks.includes(type));
        }
      }
      for (const [key, end] of byKey) {
        if (end.actor === null && isInstitution.get(key)) byKey.set(key, { ...end, outside: 'autre' });
      }
    },
  };
}

const ambiguous = (name: string, several: Actor[], record: DataRecord, column: string): Diagnostic =>
  problem(
    'NET-001',
    {
      nom: name,
      n: several.length,
      organisations: several
        .map((actor) => actor.name)
        .sort(compareText)
        .join(', '),
    },
    { place: record.fields[column]?.at ?? record.at, actual: name },
  );

/**
 * The two ends of a row of `relations`. Who is who was settled from the whole row (`resolved`, in the order of its cells);
 * names alone fill in what that leaves open, and a name that fits both ends goes to the nearer.
 */
export function endsOfRelation(
  record: DataRecord,
  resolved: readonly Actor[],
  ends: Ends,
): { from: string; to: string } | null {
  const names = ['de', 'vers'].map((key) => textOf(record, key)?.trim() ?? '');
  const [fromName = '', toName = ''] = names;
  if (fold(fromName) === '' || fold(toName) === '') return null;
  const placed = placesOf(names, resolved, ends.index);
  const keyOf = (at: 0 | 1, other: string | null): string | null => {
    const actor = placed[at];
    if (actor) return ends.ofActor(actor);
    return ends.ofName(names[at] ?? '', { record, column: at === 0 ? 'de' : 'vers', not: other });
  };
  const from = keyOf(0, placed[1]?.id ?? null);
  if (from === null) return null;
  const isSame =
    foldKey(fromName) === foldKey(toName) || resolved.some((actor) => bears(actor, fromName) && bears(actor, toName));
  const to = isSame ? from : keyOf(1, from);
  if (to === null) return null;
  if (from === to) {
    ends.diagnostics.push(problem('NET-002', { nom: fromName }, { place: record.fields.vers?.at ?? record.at }));
    return null;
  }
  return { from, to };
}

/** It bears this very name; a section and its head office often bear the beginning of one another's. */
const bears = ({ name, acronym, otherNames }: Actor, typed: string): boolean =>
  [name, acronym ?? '', ...otherNames].some((own) => foldKey(own) === foldKey(typed));

/** Which cell names which of the organisations that the row was found to speak of. */
function placesOf(names: string[], resolved: readonly Actor[], index: NameIndex): [Actor | null, Actor | null] {
  const [first, second] = resolved;
  if (first && second) return [first, second];
  if (!first) return [null, null];
  const likeness = (name: string): number => {
    if (index(name).actor?.id === first.id) return 2;
    const own = [first.name, first.acronym ?? '', ...first.otherNames].map(fold);
    return Math.max(...own.map((each) => jaroWinkler(each, fold(name))));
  };
  const [from = 0, to = 0] = names.map(likeness);
  return from >= to ? [first, null] : [null, first];
}

/** Keys in the order in which a link without direction is written. */
export const inOrder = (left: string, right: string): [string, string] =>
  compareCodeUnits(left, right) <= 0 ? [left, right] : [right, left];
