import { bandOf, bandsByVariable } from '../../columns/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { numberOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Survey } from '../survey.ts';

const column = 'nb_membres';
const rankOf = (count: number): number =>
  bandsByVariable[column]?.findIndex(({ code }) => code === bandOf(column, count)?.code) ?? -1;

/** Members that fell by a band or more since an older wave. */
export const fallenMembers = (survey: Survey): Diagnostic[] =>
  survey.known.flatMap((actor) => {
    const now = numberOf(actor, column);
    const field = actor.fields[column];
    if (now === null || !field) return [];
    const older = actor.history
      .filter((entry) => entry.column === column && survey.recordById.has(entry.record))
      .flatMap(({ value, at, date }) => (typeof value === 'number' ? [{ value, at, date: date ?? '' }] : []))
      .sort((left, right) => (left.date < right.date ? 1 : -1));
    const [last] = older;
    if (!last || rankOf(now) >= rankOf(last.value)) return [];
    const params = { nom: actor.name, avant: last.value, apres: now };
    return [problem('QUA-021', params, { place: field.at, related: [last.at], subject: actor.id })];
  });
