import { createHash } from 'node:crypto';
import type { Question } from '../decisions/index.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Whether an id is one that the tool itself gave to a question: it holds no word of anybody. */
export const isQuestionId = (id: string): boolean => /^q-[0-9a-hjkmnp-tv-z]{8}$/.test(id);

/**
 * The id of the decision that will answer a question: the same for everybody who is asked it, another once it was decided
 * and undone. `taken` are the ids of decisions already made.
 */
export function questionId({ key }: Question, taken: ReadonlySet<string>): string {
  for (let turn = 0; ; turn += 1) {
    const bytes = createHash('sha256').update(`${turn}\u0000${key}`, 'utf8').digest();
    const id = `q-${[...bytes.subarray(0, 8)].map((byte) => alphabet[byte & 31] ?? '0').join('')}`;
    if (!taken.has(id)) return id;
  }
}
