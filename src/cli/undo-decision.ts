import { relative } from 'node:path';
import { allDecisions } from '../decisions/index.ts';
import { describe, problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { appendDecisions } from './decisions-file.ts';
import { type ExitCode, Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';
import { nextId } from './next-id.ts';
import type { Project, Session } from './session.ts';
import { today } from './today.ts';

const shown = 8;

/** Undoes a decision by a row that says so: what was decided stays written, and its question is asked again. */
export async function undoDecision(
  wanted: string,
  { records, country }: Cartography,
  { options, streams, terminal }: Session,
  project: Project,
): Promise<ExitCode> {
  const decisions = allDecisions(records);
  const ids = decisions.map(({ id }) => id);
  const decision = decisions.find(({ id }) => id === wanted);
  if (!decision) {
    const known = ids.slice(-shown).join(', ');
    throw new Failure(problem('PRJ-085', { value: wanted, known }, suggest(wanted, ids)), 2);
  }
  const { language } = terminal;
  if (project.isFictional) {
    terminal.say(describe(problem('PRJ-080', {}), language).message);
    return 0;
  }
  const { object, actor, actorId, other, otherId } = decision;
  const row = {
    id: nextId(ids),
    objet: object ?? '',
    acteur: actor ?? '',
    acteur_id: actorId ?? '',
    autre: other ?? '',
    autre_id: otherId ?? '',
    decision: 'annule',
    annule: wanted,
    auteur: options.auteur ?? '',
    date: options.au ?? today(),
  };
  const path = relative(streams.cwd(), await appendDecisions([row], project, country));
  terminal.say(
    language === 'fr'
      ? `La décision ${wanted} est annulée par ${row.id}, ajoutée à ${path}. Sa question sera reposée.`
      : `Decision ${wanted} is undone by ${row.id}, added to ${path}. Its question will be asked again.`,
  );
  return 0;
}
