import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { NetworkMention } from '../../model/network.ts';
import { foldWords } from '../../text/fold.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { Survey } from '../survey.ts';
import { affirmedIn } from './denied.ts';
import type { Ends } from './ends.ts';

/** An acronym shorter than this is a word as often as a name. */
const leastAcronym = 3;

/**
 * Organisations of the map that an interview names when asked about its partners: leads to whom to meet. They make no link:
 * what is done together is not known. A name given to say that nothing is, or is no more, is none.
 */
export function mentionsIn(survey: Survey, actors: readonly Actor[], ends: Ends): NetworkMention[] {
  const spellings = actors.map((actor) => ({ actor, isIn: readerOf(actor) }));
  const found = survey.interviews.flatMap((interview) => {
    const words = textOf(interview, 'partenaires');
    const by = survey.actorsByRecord[interview.id] ?? [];
    if (words === null || by.length === 0) return [];
    const affirmed = affirmedIn(words).map((said) => ({ said, folded: ` ${foldWords(said)} ` }));
    return spellings
      .filter(({ actor, isIn }) => !by.includes(actor.id) && affirmed.some(({ said, folded }) => isIn(said, folded)))
      .map(({ actor }) => ({ end: ends.ofActor(actor), by, record: interview.id }));
  });
  return found.sort(
    (left, right) => compareCodeUnits(left.end, right.end) || compareCodeUnits(left.record, right.record),
  );
}

/** Whether a text names an organisation: a name of two words or more, or its acronym as typed. */
function readerOf({ name, acronym, otherNames }: Actor): (words: string, folded: string) => boolean {
  const names = [name, ...otherNames].map(foldWords).filter((each) => each.includes(' '));
  const typed = acronym !== null && acronym.length >= leastAcronym ? acronym : null;
  return (words, folded) =>
    names.some((each) => folded.includes(` ${each} `)) ||
    (typed !== null && words.split(/[^\p{L}\p{N}-]+/u).includes(typed));
}
