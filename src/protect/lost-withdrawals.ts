import { activeDecisions, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';

/** Share of a decision's words that another name must hold to look like it. */
const alike = 0.6;

const wordsOf = (name: string): string[] =>
  foldWords(name)
    .split(' ')
    .filter((word) => word.length > 2);

/**
 * Refusals given afterwards, for an interview that no file holds and an organisation that nobody bears: whom they close
 * can't be told, and somebody said «non».
 */
export const lostRefusals = ({ records, actorsByRecord }: Mapped): Diagnostic[] =>
  records
    .filter(({ id, kind }) => kind === 'accords' && (actorsByRecord[id] ?? []).length === 0)
    .map((record) => {
      const nom = textOf(record, 'acteur') ?? textOf(record, 'sigle') ?? textOf(record, 'id_entretien') ?? '…';
      return problem('RET-002', { nom }, { place: record.fields.acteur?.at ?? record.at, subject: record.id });
    });

/**
 * Withdrawals that name nobody but look like somebody: a mistyped name must not leave an organisation in the open. One
 * that looks like nobody is of an organisation the data no longer hold.
 */
export function lostWithdrawals(cartography: Mapped): Diagnostic[] {
  const { actors, records } = cartography;
  const { actors: gone } = withdrawnFrom(records, actors);
  const byName = activeDecisions(records).filter(
    ({ object, other, actorId, actor }) => object === 'retrait' && other === null && actorId === null && actor !== null,
  );
  return byName.flatMap(({ id, actor: wanted, record }) => {
    const words = wordsOf(wanted ?? '');
    const resembles = (name: string) =>
      words.filter((word) => wordsOf(name).includes(word)).length >= words.length * alike;
    const near = actors.filter((actor) =>
      allNames(actor).some((one) => resembles(one) || words.includes(foldWords(one))),
    );
    const [candidate] = near;
    if (words.length === 0 || !candidate || near.some((actor) => gone.has(actor.id))) return [];
    const place = records.find((one) => one.id === record)?.at;
    return [problem('RET-001', { id, nom: wanted ?? '', proche: candidate.name }, place ? { place } : {})];
  });
}
