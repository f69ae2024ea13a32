import type { Edition, EditionActor } from '../model/edition.ts';
import { compareText } from '../text/sort.ts';
import type { Run } from './document.ts';
import type { Labels } from './labels.ts';
import { joinRuns, link } from './runs.ts';

/** Names of the organisations that an edition lists, and the links to their cards. */
export interface Names {
  labels: Labels;
  /** Address of an actor's card in a page. */
  anchor(id: string): string;
  /** Acronym, or name where there is none. */
  short(id: string): string;
  /** Short names in alphabetical order, each leading to its card; ids that the edition does not list are left out. */
  list(ids: string[]): Run[];
  /** Words written beside «autre», by column; empty outside the internal edition, which alone holds rows. */
  written: ReadonlyMap<string, Written[]>;
}

/** Words written beside «autre», as typed, and whose. */
export interface Written {
  actors: string[];
  record: string;
  words: string;
}

function writtenIn({ records }: Edition): Map<string, Written[]> {
  const byColumn = new Map<string, Written[]>();
  for (const { id, actors, others = {} } of records)
    for (const [column, { raw }] of Object.entries(others))
      byColumn.set(column, [...(byColumn.get(column) ?? []), { actors, record: id, words: raw }]);
  return byColumn;
}

/** Names of an edition in one language. */
export function makeNames(edition: Edition, labels: Labels): Names {
  const actorById = new Map(edition.actors.map((actor) => [actor.id, actor]));
  const shared = sharedAcronyms(edition.actors);
  const short = (id: string): string => {
    const actor = actorById.get(id);
    if (!actor) return '';
    return actor.acronym !== null && !shared.has(actor.acronym) ? actor.acronym : actor.name;
  };
  const anchor = (id: string): string => `acteur-${id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
  const list = (ids: string[]): Run[] => {
    const known = ids.filter((id) => actorById.has(id)).map((id) => ({ id, name: short(id) }));
    known.sort((left, right) => compareText(left.name, right.name) || compareText(left.id, right.id));
    return joinRuns(
      known.map(({ id, name }) => [link(name, `#${anchor(id)}`)]),
      ', ',
    );
  };
  return { labels, anchor, short, list, written: writtenIn(edition) };
}

/** An acronym that two organisations bear tells neither apart: their names are printed. */
function sharedAcronyms(actors: EditionActor[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { acronym } of actors) {
    if (acronym === null) continue;
    if (seen.has(acronym)) shared.add(acronym);
    seen.add(acronym);
  }
  return shared;
}
