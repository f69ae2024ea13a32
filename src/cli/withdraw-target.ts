import { interviewKeyOf } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';
import type { Leaving } from './withdraw-needles.ts';

/** Who is meant by a name, an acronym, the id of an organisation or that of an interview; several of a name: their ids. */
export function leavingOf(wanted: string, cartography: Cartography, language: Language): Leaving {
  const { actors, records, actorsByRecord } = cartography;
  const byId = actors.find(({ id, formerIds }) => id === wanted || formerIds.includes(wanted));
  if (byId) return { kind: 'actor', id: byId.id, actor: byId };
  const interview = records.find(
    (record) => record.kind === 'entretiens' && (record.id === wanted || interviewKeyOf(record) === wanted),
  );
  if (interview) {
    const ids = actorsByRecord[interview.id] ?? [];
    const actor = ids.length === 1 ? actors.find(({ id }) => id === ids[0]) : undefined;
    return { kind: 'interview', id: interviewKeyOf(interview), actor: actor ?? null };
  }
  const key = foldKey(wanted);
  const named = key === '' ? [] : actors.filter((actor) => allNames(actor).some((name) => foldKey(name) === key));
  const [only, other] = named;
  if (only && !other) return { kind: 'actor', id: only.id, actor: only };
  if (only) {
    const known = named.map((actor) => `${actor.id} (${describeActor(actor, cartography)})`).join('\u00a0; ');
    throw new Failure(problem('RET-011', { value: wanted, known }), 2);
  }
  const near = suggest(wanted, actors.flatMap(allNames));
  throw new Failure(problem('RET-010', { value: wanted, country: cartography.country.names[language] }, near), 2);
}

/** What tells two homonyms apart: the full name and where a row of each stands. */
function describeActor({ name, records }: Actor, cartography: Cartography): string {
  const record = cartography.records.find(({ id }) => id === records[0]);
  const town = record ? (textOf(record, 'ville_siege') ?? '') : '';
  const place = record ? `${record.at.file}${record.at.row === undefined ? '' : `, ${record.at.row}`}` : '';
  return [name, town, place].filter(Boolean).join(', ');
}
