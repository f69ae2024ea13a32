import type { EditionActor, EditionAssignment } from '../../model/edition.ts';
import { own } from '../../text/own.ts';
import type { Definition, Run } from '../document.ts';
import { joinRuns, text } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** Axes told on a card as codes, in this order. */
const cardAxes = ['role', 'force', 'faiblesse', 'besoin', 'domaine', 'theme'];

/** Codes by axis, each with how it is known; inferred ones are marked (only the internal edition holds any). */
export function codesOnCard({ edition, labels }: ReportInput, actor: EditionActor): Definition[] {
  const { annexes } = labels.texts;
  const isInternal = edition.edition.audience === 'interne';
  return cardAxes.flatMap((axis) => {
    const assignments = actor.assignments.filter((one) => one.axis === axis && (isInternal || isPublishable(one)));
    if (assignments.length === 0) return [];
    const byCode = [...new Set(assignments.map(({ code }) => code))].map((code) =>
      assignments.filter((one) => one.code === code),
    );
    const runs = joinRuns(
      byCode.map((same) => codeRuns(same, labels)),
      ', ',
    );
    return [{ term: own(annexes.grid.axes, axis) ?? axis, runs }];
  });
}

/** A second lock on what editions may put beside a name: nothing the machine alone read, nothing sensitive, no weakness. */
const isPublishable = ({ axis, status, sensitive }: EditionAssignment): boolean =>
  status !== 'inferred' && !sensitive && axis !== 'faiblesse';

/** A code with its sub-codes, and whatever must be said of how each is known. */
function codeRuns(same: EditionAssignment[], labels: ReportInput['labels']): Run[] {
  const { annexes } = labels.texts;
  // Said once in full above the cards: repeated after each code, it would bury them.
  const status = { ...labels.texts.status, inferred: annexes.directory.unchecked };
  const main = same.find(({ sub }) => sub === null) ?? same[0];
  if (!main) return [];
  const subs = same.flatMap(({ axis, sub, status: known }) => {
    if (sub === null) return [];
    const how = known === 'declared' || known === main.status ? '' : ` – ${status[known]}`;
    return [`${labels.grid(axis, sub)}${how}`];
  });
  const replies = same.flatMap(({ contested }) =>
    contested === undefined ? [] : [annexes.directory.contested(contested)],
  );
  const told = [...(main.status === 'declared' ? [] : [status[main.status]]), ...new Set(replies)].join(', ');
  const runs: Run[] = [text(labels.grid(main.axis, main.code))];
  if (subs.length > 0) runs.push(text(` (${subs.join(', ')})`));
  if (told !== '') runs.push({ kind: 'em', text: ` (${told})` });
  return runs;
}
