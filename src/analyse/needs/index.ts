import type { Actor, Evidence } from '../../model/actor.ts';
import type { CountedRow } from '../../model/cartography.ts';
import type { NeedActivity, NeedAnalysis } from '../../model/needs.ts';
import { codesOf } from '../code-answers.ts';
import { interviewAnswers } from '../interview-answers.ts';
import { readCodes } from '../read-codes.ts';
import { rowsOf } from '../rows.ts';
import type { Survey } from '../survey.ts';
import type { UnitAnswer } from '../tabulate.ts';
import { listLabels } from '../value-labels.ts';

/** Columns that ask for a need in so many words. */
const asked: ReadonlySet<string> = new Set(['besoins_appui', 'formations_souhaitees', 'premier_besoin']);

/**
 * Needs of the grid with the organisations that voice them, by where they do: support and training wanted through the
 * grid's table, words of texts; and training received, which is no need. A group interview speaks for no one organisation.
 */
export function needs(survey: Survey): NeedAnalysis {
  const received = ofOrganisations(
    interviewAnswers(survey, 'formations_recues', readCodes('formations_recues')),
    survey,
  );
  const wanted = ofOrganisations(
    interviewAnswers(survey, 'formations_souhaitees', readCodes('formations_souhaitees')),
    survey,
  );
  return {
    needs: listLabels('grid:besoin', survey.context.codebook).map(({ code, label }) => ({
      need: code,
      label,
      wanted: rowsOf(survey.known.map((actor) => [actor.id, codesOf(actor, 'besoin', survey).get(code) ?? []])),
      support: voiced(code, survey, ({ column }) => column === 'besoins_appui'),
      training: voiced(code, survey, ({ column }) => column === 'formations_souhaitees'),
      texts: voiced(code, survey, ({ column }) => !asked.has(column)),
      received: receivedFor(code, received, survey),
    })),
    activities: activitiesOf(survey),
    trained: rowsOf(received.map(({ unit, codes }) => [unit, [...codes.values()].flat()])),
    again: listLabels('formations', survey.context.codebook)
      .map(({ code, label }) => ({ code, label, ...wantedAndReceived(code, wanted, received) }))
      .filter((training) => training.both.length > 0),
  };
}

/** Questions that offer something to tick for a need, with the list of each. */
const offering = [
  { table: 'besoins_appui', list: 'besoins_appui' },
  { table: 'formations_souhaitees', list: 'formations' },
] as const;

function activitiesOf({ context: { codebook } }: Survey): NeedActivity[] {
  return offering.flatMap(({ table, list }) =>
    listLabels(list, codebook).flatMap(({ code, label }) =>
      codebook.crosswalk.flatMap((entry): NeedActivity[] =>
        entry.list === list && entry.listCode === code && entry.axis === 'besoin' && entry.code !== null
          ? [{ need: entry.code, table, code, label }]
          : [],
      ),
    ),
  );
}

function ofOrganisations(answers: UnitAnswer[], { groupInterviews }: Survey): UnitAnswer[] {
  return answers.filter(({ unit }) => !groupInterviews.has(unit));
}

/** Organisations whose need some evidence of this sort supports. */
const voiced = (need: string, survey: Survey, isSort: (evidence: Evidence) => boolean): CountedRow[] =>
  rowsOf(survey.known.map((actor) => [actor.id, supportOf(actor, need, survey, isSort)]));

const supportOf = (
  { assignments }: Actor,
  need: string,
  { recordById }: Survey,
  isSort: (evidence: Evidence) => boolean,
): string[] =>
  assignments
    .filter(({ axis, code }) => axis === 'besoin' && code === need)
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.scope === 'acteur' && recordById.has(one.record) && isSort(one))
    .map(({ record }) => record);

/** Organisations already trained in a need, by the grid's table of trainings. */
function receivedFor(need: string, received: UnitAnswer[], { context }: Survey): CountedRow[] {
  const trainings = context.codebook.crosswalk.flatMap(({ list, listCode, axis, code }) =>
    list === 'formations' && axis === 'besoin' && code === need ? [listCode] : [],
  );
  return rowsOf(received.map(({ unit, codes }) => [unit, trainings.flatMap((training) => codes.get(training) ?? [])]));
}

/** One training of the list: organisations that want it, that had it, and that did and still want it. */
function wantedAndReceived(code: string, wanted: UnitAnswer[], received: UnitAnswer[]) {
  const rows = (answers: UnitAnswer[]) => rowsOf(answers.map(({ unit, codes }) => [unit, codes.get(code) ?? []]));
  const [want, had] = [rows(wanted), rows(received)];
  const fromByUnit = new Map(had.map(({ unit, from }) => [unit, from]));
  const both = want.filter(({ unit }) => fromByUnit.has(unit));
  return { wanted: want, received: had, both: rowsOf(both.map(({ unit, from }) => [unit, from])) };
}
