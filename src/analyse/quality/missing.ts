import { columnsOf } from '../../columns/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Quality } from '../../model/cartography.ts';
import type { ColumnSpec } from '../../model/column.ts';
import type { Survey } from '../survey.ts';

const shortForm = columnsOf('entretiens').filter(({ isCore }) => isCore);
const layerOf = ({ layer, layerByKind }: ColumnSpec): string => layerByKind?.entretiens ?? layer;
/** What makes a card: codes of the grid read in texts (`activites`, `thematiques`) answer for their question too. */
const profile = [...new Set(shortForm.filter((column) => layerOf(column) === 'profile').map(({ key }) => key))];
const questions = [...new Set(shortForm.filter((column) => layerOf(column) === 'statement').map(({ key }) => key))];

/** Whether a column is answered, refused or said to be nothing: none of these is missing. */
function isSettled(key: string, actor: Actor, survey: Survey): boolean {
  if (actor.fields[key] !== undefined) return true;
  const records = survey.recordsByActor.get(actor.id) ?? [];
  return records.some(
    ({ fields, refused, nil }) => fields[key] !== undefined || refused.includes(key) || nil.includes(key),
  );
}

/** What each known organisation's sheet lacks, in the order of ids: nothing here counts or compares organisations. */
export const missing = (survey: Survey): Quality['missing'] =>
  survey.known.flatMap((actor) => {
    const lacks = (keys: readonly string[]) => keys.filter((key) => !isSettled(key, actor, survey));
    const own = { profile: lacks(profile), answers: survey.interviewed.has(actor.id) ? lacks(questions) : [] };
    return own.profile.length + own.answers.length > 0 ? [{ actor: actor.id, ...own }] : [];
  });
