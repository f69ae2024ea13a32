import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { NetworkMention } from '../../model/network.ts';
import type { DataRecord } from '../../model/record.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { jaroWinkler } from '../../text/similarity.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { Survey } from '../survey.ts';
import { affirmedIn } from './denied.ts';
import type { Ends } from './ends.ts';
import { unfiledNames } from './unfiled-names.ts';

/** An acronym shorter than this is a word as often as a name. */
const leastAcronym = 3;

/** A name this like that of an organisation of the map is taken for another spelling of it. */
const leastLikeness = 0.93;

/**
 * Organisations that an interview names when asked about its partners, with or without a row of their own: leads to whom to
 * meet. They make no link: what is done together is not known. A name given to say that nothing is, or is no more, is none.
 */
export function mentionsIn(survey: Survey, actors: readonly Actor[], ends: Ends): NetworkMention[] {
  const spellings = actors.map((actor) => ({ actor, isIn: readerOf(actor) }));
  const folded = (words: string) => ` ${foldWords(words)} `;
  const isOnMap = (name: string) => spellings.some(({ isIn }) => isIn(name, folded(name)));
  const found = survey.interviews.flatMap((interview) => {
    const words = textOf(interview, 'partenaires');
    const by = survey.actorsByRecord[interview.id] ?? [];
    if (words === null || by.length === 0) return [];
    const affirmed = affirmedIn(words);
    const onMap = spellings
      .filter(({ isIn }) => affirmed.some((said) => isIn(said, folded(said))))
      .map(({ actor }) => ends.ofActor(actor));
    const others = affirmed
      .flatMap((said) => unfiledNames(said, survey.context.country))
      .filter((name) => !isOnMap(name))
      .map((name) => endOf(name, interview, actors, ends));
    return [...new Set([...onMap, ...others])]
      .filter((end) => end !== null && !by.includes(end))
      .map((end) => ({ end: end ?? '', by, record: interview.id }));
  });
  return found.sort(
    (left, right) => compareCodeUnits(left.end, right.end) || compareCodeUnits(left.record, right.record),
  );
}

/** The organisation whose name is spelt nearly so, or whom the name means; else the name itself. */
function endOf(name: string, record: DataRecord, actors: readonly Actor[], ends: Ends): string | null {
  const words = fold(name);
  const isLike = (own: string) => jaroWinkler(fold(own), words) >= leastLikeness;
  const near = actors.filter((actor) => [actor.name, ...actor.otherNames].some(isLike));
  const [one] = near;
  return one && near.length === 1 ? ends.ofActor(one) : ends.ofName(name, { record, column: 'partenaires' });
}

/** Whether a text names an organisation: a name of two words or more, or its acronym as typed. */
function readerOf({ name, acronym, otherNames }: Actor): (words: string, folded: string) => boolean {
  const names = [name, ...otherNames].map(foldWords).filter((each) => each.includes(' '));
  const typed = acronym !== null && acronym.length >= leastAcronym ? acronym : null;
  return (words, folded) =>
    names.some((each) => folded.includes(` ${each} `)) ||
    (typed !== null && words.split(/[^\p{L}\p{N}-]+/u).includes(typed));
}
