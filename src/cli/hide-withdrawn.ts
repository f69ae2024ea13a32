import { activeDecisions } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { foldWords } from '../text/fold.ts';
import { isShortName, timesAsTyped } from '../text/short-name.ts';
import { actorsGone, type Needles, soughtNames, timesIn } from './withdraw-needles.ts';

/** Keeps those who withdrew out of the files for the team that repeat cells of the inputs. */
export interface WithdrawnHider {
  /** Whether cells tell of one of them. */
  isTold(cells: readonly string[]): boolean;
  /** A row of decisions without their names: the id alone says whose it is. */
  row(row: { [column: string]: string }): { [column: string]: string };
}

/** Reads who withdrew in the decisions, as the editions do. */
export function withdrawnHider(cartography: Cartography, needles: Needles | null): WithdrawnHider {
  const { records, actors } = cartography;
  const gone = new Set(actorsGone(cartography).map(({ id }) => id));
  const left = new Set(
    actors
      .filter(({ id }) => !gone.has(id))
      .flatMap(soughtNames)
      .map(foldWords),
  );
  const ids = new Map(
    actors.filter(({ id }) => gone.has(id)).flatMap((actor) => soughtNames(actor).map((name) => [name, actor.id])),
  );
  for (const { object, other, actor, actorId } of activeDecisions(records)) {
    if (object === 'retrait' && other === null && actor !== null && !ids.has(actor)) ids.set(actor, actorId ?? '');
  }
  const names = [...ids.keys()].filter((name) => !left.has(foldWords(name)));
  const words = names.filter((name) => !isShortName(name)).map((name) => ` ${foldWords(name)} `);
  const acronyms = names.filter(isShortName);
  const isNamed = (cell: string) => {
    const folded = ` ${foldWords(cell)} `;
    return words.some((name) => folded.includes(name)) || acronyms.some((acronym) => timesAsTyped(cell, acronym) > 0);
  };
  const idOf = (cell: string) => {
    const folded = foldWords(cell);
    return [...ids].find(([name]) => foldWords(name) === folded)?.[1] ?? '';
  };
  return {
    isTold: (cells) => cells.some((cell) => isNamed(cell) || (needles !== null && timesIn(cell, needles) > 0)),
    row(row) {
      const hidden = Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, isNamed(cell) ? '' : cell]));
      const sides = [
        ['acteur', 'acteur_id'],
        ['autre', 'autre_id'],
      ] as const;
      for (const [name, id] of sides) {
        if (row[name] !== undefined && row[name] !== hidden[name] && !hidden[id]) hidden[id] = idOf(row[name]);
      }
      return hidden;
    },
  };
}
