import { problem } from '../diagnostics/index.ts';
import { foldKey } from '../text/fold.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';

/** Values of an option among those known, each once, in the order asked; an unknown one is a misuse. */
export function chooseFrom<T extends string>(known: readonly T[], asked: readonly string[], option: string): T[] {
  const chosen = asked.map((value) => {
    const match = known.find((name) => foldKey(name) === foldKey(value));
    if (match !== undefined) return match;
    throw new Failure(problem('PRJ-008', { value, option, known: known.join(', ') }, suggest(value, known)), 2);
  });
  return [...new Set(chosen)];
}
