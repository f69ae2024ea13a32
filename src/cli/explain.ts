import {
  type AttributionQuestion,
  activeDecisions,
  type Decision,
  questionsOf,
  withdrawnFrom,
} from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Language } from '../model/stage.ts';
import { runPipeline } from '../pipeline.ts';
import { type ActorExplained, explainActor } from '../resolve/index.ts';
import { foldKey } from '../text/fold.ts';
import { quoted } from '../text/format.ts';
import { jaroWinkler } from '../text/similarity.ts';
import { sortBy } from '../text/sort.ts';
import { countryInputs } from './data-folder.ts';
import { decisionLayout } from './decisions-file.ts';
import { codeOf, speaksOfCode, writeCode, writeEveryHolder } from './explain-asked-code.ts';
import { codeAsked } from './explain-code.ts';
import { type Explained, explainedAsJson } from './explain-json.ts';
import { explainedText, unattributedText } from './explain-text.ts';
import { internalView } from './explain-words.ts';
import { type ExitCode, Failure } from './failure.ts';
import { quietSession } from './quiet-session.ts';
import { questionAsJson } from './review-json.ts';
import { contextFor, openProject, type Session } from './session.ts';

/**
 * `explain ORGANISATION`: which rows make it, the ladder that joined them, who is near and kept apart, where each field
 * comes from, which words found its codes, and what would change all this. By name, acronym or id; homonyms by id. With
 * `--code axe:code`, that code alone down to its words; `explain axe:code`, every organisation that has it.
 */
export async function explain(asking: Session, [wanted = '']: string[]): Promise<ExitCode> {
  const { options } = asking;
  const { language } = asking.terminal;
  const project = await openProject(asking, 'explain');
  const [pack, other] = project.chosen;
  if (!pack || other) {
    throw new Failure(problem('PRJ-011', { detail: oneCountry[language], command: 'cartographie explain' }), 2);
  }
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const context = contextFor(project, pack);
  const { value: cartography } = await runPipeline(inputs.sources, inputs.narrative, context, project.countries);
  const session = quietSession(asking, cartography);
  const { streams, terminal } = session;
  const asked = options.code === undefined ? null : codeOf(options.code, project.codebook);
  const everyone = codeAsked(wanted, project.codebook);
  if (everyone !== null) {
    writeEveryHolder(everyone, { cartography, context, session, layout: await decisionLayout(project, pack) });
    return 0;
  }
  // No organisation is called `role:…`: a code was meant, and mistyped.
  if (speaksOfCode(wanted, project.codebook) && !isCalled(wanted, cartography)) codeOf(wanted, project.codebook);
  const waiting = questionsOf(cartography).filter((one) => one.object === 'attribution');
  const words = { language, codebook: project.codebook, country: pack };
  const recordById = new Map(cartography.records.map((record) => [record.id, record]));
  const named = rowsNamed(wanted, waiting);
  const actor = find(wanted, cartography, session, named.length > 0);
  if (actor === null) {
    // No organisation is called so, but rows are: they wait to be given to one.
    if (!options.json) terminal.say(terminal.paint.dim(internalView[language]));
    const shown = { ...words, recordById };
    streams.stdout.write(
      options.json
        ? `${JSON.stringify({ unattributed: named.map((one) => questionAsJson(one, shown)) }, null, 2)}\n`
        : session.terminal.typed(unattributedText(named, shown)),
    );
    return 0;
  }
  if (actor === 'withdrawn') {
    terminal.problems([problem('PRJ-083', {})]);
    return 0;
  }
  if (asked !== null) {
    writeCode(asked, actor, { cartography, context, session, layout: await decisionLayout(project, pack) });
    return 0;
  }
  const ladder = explainActor(cartography.records, context, actor.id);
  const explained = {
    ...explainedFrom(actor, cartography, ladder ?? { names: {}, joins: [], near: [] }),
    mayConcern: waiting.filter((one) => mayConcern(one, actor)),
  };
  if (!options.json) terminal.say(terminal.paint.dim(internalView[language]));
  streams.stdout.write(
    options.json
      ? `${JSON.stringify(explainedAsJson(explained), null, 2)}\n`
      : session.terminal.typed(`${nowCalled(wanted, actor, language)}${explainedText(explained, words)}`),
  );
  return 0;
}

/** Whether a name or an id is written so. */
const isCalled = (wanted: string, { actors }: Cartography): boolean =>
  actors.some((actor) => [actor.id, ...namesOf(actor)].some((name) => foldKey(name) === foldKey(wanted)));

const oneCountry = { fr: 'Un seul pays à la fois avec --pays', en: 'One country at a time with --pays' };

/** The organisation meant: by id, then by its own name, then by any of its names. Nothing is said of one that withdrew. */
function find(
  wanted: string,
  cartography: Cartography,
  session: Session,
  isWritten: boolean,
): Actor | 'withdrawn' | null {
  const { actors, records, country } = cartography;
  const gone = withdrawnFrom(records, actors).actors;
  const key = foldKey(wanted);
  const byId = actors.filter(({ id, formerIds }) => [id, ...formerIds].includes(wanted.trim().toLowerCase()));
  const named = key === '' ? [] : actors.filter((actor) => namesOf(actor).some((name) => foldKey(name) === key));
  const own = named.filter(({ name }) => foldKey(name) === key);
  const found = byId.length > 0 ? byId : own.length > 0 ? own : named;
  const open = found.filter(({ id }) => !gone.has(id));
  const [only, second] = open;
  if (only && !second) return only;
  if (found.length > 0 && !only) return 'withdrawn';
  if (only && second) throw homonyms(wanted, open, country.iso2, session);
  if (isWritten) return null;
  const visible = actors.filter(({ id }) => !gone.has(id));
  // An id of the register whose organisation no row speaks of any more: its name there leads on.
  const line = records.find((one) => one.kind === 'registre' && textOf(one, 'id') === wanted.trim().toLowerCase());
  const name = line === undefined ? null : textOf(line, 'nom');
  const known = nearestNames(name ?? wanted, visible).join('\u00a0; ');
  throw new Failure(problem('PRJ-081', { value: wanted, known }), 2);
}

/** What a former id is called today, on a line of its own; nothing for any other. */
function nowCalled(wanted: string, { id, name, formerIds }: Actor, language: Language): string {
  const former = wanted.trim().toLowerCase();
  if (!formerIds.includes(former)) return '';
  return language === 'fr'
    ? `${former} est un ancien identifiant\u00a0: cette organisation est aujourd’hui ${id}, ${quoted(name, language)}.\n`
    : `${former} is a former id: this organisation is ${id}, ${quoted(name, language)}, today.\n`;
}

/** Rows that write this name, or bear this id, and are given to no organisation. */
function rowsNamed(wanted: string, waiting: readonly AttributionQuestion[]): AttributionQuestion[] {
  const key = foldKey(wanted);
  return waiting.filter(({ row, record }) => record === wanted.trim() || (key !== '' && foldKey(row.name) === key));
}

/** Whether an organisation is one of those that a row may speak of. */
const mayConcern = ({ bearers }: AttributionQuestion, { id, name }: Actor): boolean =>
  bearers.some(({ side }) => (side.id === null ? side.name === name : side.id === id));

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
  {
    names,
    joins,
    near,
  }: Pick<Explained, 'joins'> &
    Pick<ActorExplained, 'names'> & { near: readonly Omit<Explained['near'][number], 'other'>[] },
): Omit<Explained, 'mayConcern'> {
  const { records, actors } = cartography;
  const gone = withdrawnFrom(records, actors);
  const actorById = new Map(actors.map((one) => [one.id, one]));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const concerned = new Set(actor.records);
  return {
    actor: { ...actor, fields: { ...names, ...actor.fields } },
    rows: actor.records.flatMap((id) => {
      const record = recordById.get(id);
      return record && record.kind !== 'decisions' && !gone.records.has(id) ? [record] : [];
    }),
    recordById,
    withdrawnRecords: gone.records,
    decisions: onceEach(activeDecisions(records).filter(({ record }) => concerned.has(record))),
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

/** A decision that keeps a row from several organisations is one decision. */
const onceEach = (decisions: readonly Decision[]): Decision[] => [
  ...new Map(decisions.map((decision) => [decision.record, decision])).values(),
];
