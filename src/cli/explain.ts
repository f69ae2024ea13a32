import { activeDecisions, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { Cartography } from '../model/cartography.ts';
import { runPipeline } from '../pipeline.ts';
import { explainActor } from '../resolve/index.ts';
import { foldKey } from '../text/fold.ts';
import { jaroWinkler } from '../text/similarity.ts';
import { sortBy } from '../text/sort.ts';
import { countryInputs } from './data-folder.ts';
import { type Explained, explainedAsJson } from './explain-json.ts';
import { explainedText } from './explain-text.ts';
import { type ExitCode, Failure } from './failure.ts';
import { contextFor, openProject, type Session } from './session.ts';

/**
 * `explain ORGANISATION`: which rows make it, the ladder that joined them, who is near and kept apart, where each field
 * comes from, which words found its codes, and what would change all this. By name, acronym or id; homonyms by id.
 */
export async function explain(session: Session, [wanted = '']: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const project = openProject(session, 'explain');
  const [pack, other] = project.chosen;
  if (!pack || other) {
    throw new Failure(problem('PRJ-011', { detail: oneCountry[language], command: 'cartographie explain' }), 2);
  }
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const context = contextFor(project, pack);
  const { value: cartography } = await runPipeline(inputs.sources, inputs.narrative, context, project.countries);
  const actor = find(wanted, cartography, session);
  if (actor === 'withdrawn') {
    terminal.problems([problem('PRJ-083', {})]);
    return 0;
  }
  const ladder = explainActor(cartography.records, context, actor.id);
  const explained = explainedFrom(actor, cartography, ladder ?? { joins: [], near: [] });
  const words = { language, codebook: project.codebook, country: pack };
  if (!options.json) terminal.say(terminal.paint.dim(internal[language]));
  streams.stdout.write(
    options.json ? `${JSON.stringify(explainedAsJson(explained), null, 2)}\n` : explainedText(explained, words),
  );
  return 0;
}

const oneCountry = { fr: 'Un seul pays à la fois avec --pays', en: 'One country at a time with --pays' };
const internal = {
  fr: 'Vue interne, pour l’équipe\u00a0: elle contient des noms et des propos.',
  en: 'Internal view, for the team: it holds names and words.',
};

/** The organisation meant: by id, then by its own name, then by any of its names. Nothing is said of one that withdrew. */
function find(wanted: string, cartography: Cartography, session: Session): Actor | 'withdrawn' {
  const { actors, records, country } = cartography;
  const gone = withdrawnFrom(records, actors).actors;
  const key = foldKey(wanted);
  const byId = actors.filter(
    ({ id, formerIds }) => id === wanted.trim().toLowerCase() || formerIds.includes(wanted.trim()),
  );
  const named = key === '' ? [] : actors.filter((actor) => namesOf(actor).some((name) => foldKey(name) === key));
  const own = named.filter(({ name }) => foldKey(name) === key);
  const found = byId.length > 0 ? byId : own.length > 0 ? own : named;
  const open = found.filter(({ id }) => !gone.has(id));
  const [only, second] = open;
  if (only && !second) return only;
  if (found.length > 0 && !only) return 'withdrawn';
  if (only && second) throw homonyms(wanted, open, country.iso2, session);
  const visible = actors.filter(({ id }) => !gone.has(id));
  const known = nearestNames(wanted, visible).join('\u00a0; ');
  throw new Failure(problem('PRJ-081', { value: wanted, known }), 2);
}

const namesOf = ({ name, acronym, otherNames }: Actor): string[] => [
  name,
  ...(acronym === null ? [] : [acronym]),
  ...otherNames,
];

function homonyms(wanted: string, actors: readonly Actor[], iso2: string, { options, streams }: Session): Failure {
  const list = sortBy(
    actors,
    ({ name }) => name,
    ({ id }) => id,
  );
  const place = (actor: Actor) => textOf(actor, 'ville_siege') ?? textOf(actor, 'region_siege');
  if (options.json) {
    const homonymous = list.map((actor) => ({
      id: actor.id,
      name: actor.name,
      acronym: actor.acronym,
      place: place(actor),
    }));
    streams.stdout.write(`${JSON.stringify({ homonyms: homonymous }, null, 2)}\n`);
  }
  const known = list
    .map((actor) => `${actor.id} (${[actor.name, place(actor)].filter(Boolean).join(', ')})`)
    .join('\u00a0; ');
  const command = `cartographie explain ${list[0]?.id ?? ''} --pays ${iso2}`;
  return new Failure(problem('PRJ-082', { value: wanted, n: list.length, known, command }), 2);
}

const nearShown = 3;

/** Names most like what was typed, of different organisations. */
function nearestNames(wanted: string, actors: readonly Actor[]): string[] {
  const key = foldKey(wanted);
  const scored = actors.map((actor) => ({
    name: actor.name,
    score: Math.max(...namesOf(actor).map((name) => jaroWinkler(key, foldKey(name)))),
  }));
  return scored
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, nearShown)
    .map(({ name }) => name);
}

/** Everything that is said of an organisation, those that withdrew left out. */
function explainedFrom(
  actor: Actor,
  cartography: Cartography,
  { joins, near }: Pick<Explained, 'joins'> & { near: readonly Omit<Explained['near'][number], 'other'>[] },
): Explained {
  const { records, actors } = cartography;
  const gone = withdrawnFrom(records, actors);
  const actorById = new Map(actors.map((one) => [one.id, one]));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const concerned = new Set(actor.records);
  return {
    actor,
    rows: actor.records.flatMap((id) => {
      const record = recordById.get(id);
      return record && record.kind !== 'decisions' && !gone.records.has(id) ? [record] : [];
    }),
    recordById,
    withdrawnRecords: gone.records,
    decisions: activeDecisions(records).filter(({ record }) => concerned.has(record)),
    // The register of ids names, and proves nothing.
    joins: joins.filter(({ match }) =>
      [match.left, match.right].every((id) => recordById.get(id)?.kind !== 'registre'),
    ),
    near: near.flatMap((one) => {
      const other = actorById.get(one.actor);
      return other && !gone.actors.has(other.id) ? [{ ...one, other }] : [];
    }),
  };
}
