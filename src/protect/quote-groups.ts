import { columnByKey } from '../columns/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import type { Bilingual } from '../model/stage.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { columnLayer } from './column-layer.ts';
import { smallestGroup } from './policy.ts';

/*
 * Whose words a quote is said to be: those of a group, so large that nobody is known by it. The groups part those who may
 * be quoted, each in one alone: words that bear no type of organisation are of those whose type is never given. The
 * language of a quote is seen too, and few may speak it: the one interview in English would be known by all its words.
 */

/** Organisations that share the words of an attribution, all with `accord_citation`. */
export interface QuoteGroup {
  label: Bilingual;
  size: number;
}

type Tongue = ReturnType<typeof detectLanguage> | 'traduction';

const anyGroup: Bilingual = { fr: 'une organisation interrogée', en: 'an organisation interviewed' };

/**
 * The group that words of an organisation are attributed to: its type when five share it, else all those whose type is
 * not given; null when it is too small, or too few of it speak the language of the words. Where too few would be left
 * without a type, the smallest types are not given either.
 */
export function quoteGroups(
  quotable: readonly Actor[],
  interviewsOf: (actor: Actor) => readonly DataRecord[],
  typeLabel: (type: string) => Bilingual | undefined,
): (actor: Actor, words: string, interview: DataRecord) => QuoteGroup | null {
  const given = typesGiven(quotable, typeLabel);
  const keyOf = ({ type }: Actor): string => (type !== null && given.has(type) ? type : '');
  const groups = new Map(
    [...groupBy(quotable, keyOf)].map(([key, members]) => [
      key,
      { label: labelOf(typeLabel(key)), size: members.length, speakers: speakersAmong(members, interviewsOf) },
    ]),
  );
  return (actor, words, interview) => {
    const group = groups.get(keyOf(actor));
    if (!group || group.size < smallestGroup) return null;
    return (group.speakers.get(tongueOf(words, interview)) ?? 0) < smallestGroup ? null : group;
  };
}

/** Types that five organisations or more share; the smallest go until none or five are left without one. */
function typesGiven(quotable: readonly Actor[], typeLabel: (type: string) => Bilingual | undefined): Set<string> {
  const sizes = [...groupBy(quotable, ({ type }) => type ?? '')]
    .map(([type, members]) => ({ type, size: members.length }))
    .filter(({ type, size }) => size >= smallestGroup && typeLabel(type) !== undefined)
    .sort((a, b) => b.size - a.size || compareCodeUnits(a.type, b.type));
  let left = quotable.length - sizes.reduce((sum, { size }) => sum + size, 0);
  while (left > 0 && left < smallestGroup && sizes.length > 0) left += sizes.pop()?.size ?? 0;
  return new Set(sizes.map(({ type }) => type));
}

function labelOf(label: Bilingual | undefined): Bilingual {
  if (label === undefined) return anyGroup;
  return { fr: `${anyGroup.fr} (${lowerFirst(label.fr)})`, en: `${anyGroup.en} (${lowerFirst(label.en)})` };
}

/** A label inside a sentence; an acronym keeps its capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** How many of some organisations speak each language in their interviews. */
function speakersAmong(
  actors: readonly Actor[],
  interviewsOf: (actor: Actor) => readonly DataRecord[],
): ReadonlyMap<Tongue, number> {
  const speakers = new Map<Tongue, number>();
  for (const actor of actors) {
    const tongues = new Set(interviewsOf(actor).map((interview) => tongueOf(saidIn(interview), interview)));
    for (const tongue of tongues) speakers.set(tongue, (speakers.get(tongue) ?? 0) + 1);
  }
  return speakers;
}

/** The language that words of an interview are printed in; a translation shows that somebody spoke another. */
function tongueOf(words: string, interview: DataRecord): Tongue {
  if (textOf(interview, 'nature_texte') === 'traduction') return 'traduction';
  return detectLanguage(words, detectLanguage(saidIn(interview)));
}

/** All the free words of an interview. */
const saidIn = once(({ fields, kind }: DataRecord): string =>
  Object.entries(fields)
    .filter(([key]) => columnByKey(key, kind)?.type === 'text' && columnLayer(key, kind) === 'statement')
    .map(([, { raw }]) => raw)
    .join('\n'),
);
