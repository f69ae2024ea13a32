import { relative } from 'node:path';
import { allDecisions, type Decision } from '../decisions/index.ts';
import { describe, problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { formatList } from '../text/format.ts';
import { decisionText } from './decision-text.ts';
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
  const { language } = terminal;
  const decisions = allDecisions(records);
  const ids = decisions.map(({ id }) => id);
  const decision = decisions.find(({ id }) => id === wanted);
  if (!decision) {
    const known = decisions
      .slice(-shown)
      .map((one) => `${one.id} (${decisionText(one, language)})`)
      .join('\u00a0; ');
    throw new Failure(problem('PRJ-085', { value: wanted, known: known || '–' }, suggest(wanted, ids)), 2);
  }
  const said = words[language];
  const undoers = standingUndoers(decision, decisions);
  if (undoers.length > 0) {
    terminal.say(said.already(wanted, decisionText(decision, language), formatList(undoers, language)));
    return 0;
  }
  if (project.isFictional) {
    terminal.say(describe(problem('PRJ-080', {}), language).message);
    return 0;
  }
  const { object, actor, actorId, other, otherId, among } = decision;
  const row = {
    id: nextId(ids),
    objet: object ?? '',
    acteur: actor ?? '',
    acteur_id: actorId ?? '',
    autre: other ?? '',
    autre_id: among?.join(' | ') ?? otherId ?? '',
    decision: 'annule',
    annule: wanted,
    auteur: options.auteur ?? '',
    date: options.au ?? today(),
  };
  const path = relative(streams.cwd(), await appendDecisions([row], project, country));
  terminal.say(said.undone(wanted, decisionText(decision, language), row.id, path));
  const { undoes } = decision;
  const restored = undoes === null ? undefined : decisions.find(({ id }) => id === undoes);
  terminal.say(
    undoes === null ? said.askedAgain : said.restored(undoes, restored ? decisionText(restored, language) : '?'),
  );
  return 0;
}

/** Ids of the rows that undo a decision and are not undone themselves. */
function standingUndoers(
  { id, record }: Decision,
  decisions: readonly Decision[],
  seen: readonly string[] = [],
): string[] {
  return decisions
    .filter((one) => one.undoes === id && one.record !== record && !seen.includes(one.record))
    .filter((one) => standingUndoers(one, decisions, [...seen, record]).length === 0)
    .map((one) => one.id);
}

const words = {
  fr: {
    already: (id: string, text: string, by: string) =>
      `La décision ${id} (${text}) est déjà annulée, par ${by}\u00a0: rien n’a été écrit.`,
    undone: (id: string, text: string, by: string, path: string) =>
      `La décision ${id} (${text}) est annulée par ${by}, ajoutée à ${path}.`,
    askedAgain: 'Sa question sera reposée.',
    restored: (id: string, text: string) => `Comme elle annulait ${id} (${text}), celle-ci vaut de nouveau.`,
  },
  en: {
    already: (id: string, text: string, by: string) =>
      `Decision ${id} (${text}) is already undone, by ${by}: nothing was written.`,
    undone: (id: string, text: string, by: string, path: string) =>
      `Decision ${id} (${text}) is undone by ${by}, added to ${path}.`,
    askedAgain: 'Its question will be asked again.',
    restored: (id: string, text: string) => `As it undid ${id} (${text}), that one holds again.`,
  },
};
