import type { Analyses } from '../../model/cartography.ts';
import { codesOf } from '../code-answers.ts';
import { addTo, rowsOf } from '../rows.ts';
import type { Survey } from '../survey.ts';

/** Origins of weaknesses that strengthening can mend; what the context imposes suggests no need. */
const mendable: readonly (string | null)[] = ['interne', 'relation'];

/**
 * Needs that documented weaknesses suggest by the grid's own table, whether or not they were asked: kept apart from the
 * needs expressed, in the grid's order, never ranked. Only weaknesses met in the data are named.
 */
export function suggestedNeeds(survey: Survey): Analyses['suggestedNeeds'] {
  const { entriesByAxis, entryByKey } = survey.context.codebook;
  const weaknesses = survey.known.map((actor) => ({ id: actor.id, codes: codesOf(actor, 'faiblesse', survey) }));
  return (entriesByAxis.get('besoin') ?? []).flatMap(({ code, suggestedBy }) => {
    const sources = suggestedBy.filter((weakness) =>
      mendable.includes(entryByKey.get(`faiblesse:${weakness}`)?.origin ?? null),
    );
    const recordsByActor = new Map<string, string[]>();
    for (const { id, codes } of weaknesses) {
      for (const weakness of sources) addTo(recordsByActor, id, ...(codes.get(weakness) ?? []));
    }
    const rows = rowsOf(recordsByActor);
    const met = sources.filter((weakness) => weaknesses.some(({ codes }) => codes.has(weakness)));
    return rows.length > 0 ? [{ need: code, weaknesses: met, rows }] : [];
  });
}
