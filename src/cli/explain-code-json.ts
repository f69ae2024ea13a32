import type { Evidence } from '../model/actor.ts';
import { shortCue } from '../text/short-cue.ts';
import type { CodeExplained } from './explain-code.ts';

/** A piece of evidence as data: the words, the cell, the cue, and why they speak against. */
export const evidenceAsJson = (evidence: Evidence): object => {
  const { record, kind, column, at, quote, start, end, cue, polarity, reason, scope, voice, form, date } = evidence;
  const shown = cue === null ? null : shortCue(cue, quote);
  return { record, kind, column, at, quote, start, end, cue: shown, polarity, reason, scope, voice, form, date };
};

/** A code of one organisation as data. */
export function codeAsJson({
  actor,
  asked,
  assignment,
  rejection,
  said,
  ticked,
  against,
  confrontations,
}: CodeExplained): object {
  return {
    id: actor.id,
    name: actor.name,
    ...asked,
    status: assignment?.status ?? (rejection === null ? 'not-given' : 'rejected'),
    grade: assignment?.grade ?? null,
    grade_steps: assignment?.gradeSteps ?? [],
    sensitive: assignment?.isSensitive ?? null,
    decision: assignment?.decision ?? rejection?.decision ?? null,
    contested: assignment?.contested?.reply ?? null,
    ticked: ticked.map(({ evidence, crosswalk }) => ({ ...evidenceAsJson(evidence), crosswalk })),
    evidence: said.map(evidenceAsJson),
    against: against.map(evidenceAsJson),
    confrontations: confrontations.map(({ kind, unticked = [] }) => ({ kind, unticked })),
  };
}
