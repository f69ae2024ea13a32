import { closedByInterview, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnalyseInput } from './input.ts';

/** Told to the team: a withdrawn interview that takes the name of an organisation other rows still give out of every edition but theirs. */
export function withdrawnInterviews({ records, classification: { actors } }: AnalyseInput): Diagnostic[] {
  const withdrawn = withdrawnFrom(records, actors);
  const closed = closedByInterview(records, actors);
  const remaining = new Set(
    records.filter(({ id, kind }) => kind !== 'accords' && !withdrawn.records.has(id)).map(({ id }) => id),
  );
  return actors.flatMap((actor) => {
    const interview = closed.get(actor.id);
    if (!interview || withdrawn.actors.has(actor.id) || !actor.records.some((id) => remaining.has(id))) return [];
    const actual = interview.fields.retrait_date?.raw ?? textOf(interview, 'retrait_date');
    return [
      problem(
        'RET-003',
        { acteur: actor.name },
        {
          place: interview.fields.retrait_date?.at ?? interview.at,
          subject: actor.id,
          ...(actual === null ? {} : { actual }),
        },
      ),
    ];
  });
}
