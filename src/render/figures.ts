import type { EditionTabulation } from '../model/edition.ts';
import type { Language } from '../model/stage.ts';
import { formatList, formatPercent } from '../text/format.ts';
import type { Run } from './document.ts';
import type { Labels } from './labels.ts';
import { mark, text } from './runs.ts';

/* How a count is printed: always x/n, a percentage only on ten or more, a masked one never as a figure. */

/** Fewest units on which a percentage may be printed. */
export const percentBase = 10;

/** How numbers are printed. */
interface Numbers {
  number(value: number): string;
}

/** `12/26`; the bare count when the base is masked or unknown. */
export function outOf({ number }: Numbers, count: number, base: number | null): string {
  return base === null ? number(count) : `${number(count)}/${number(base)}`;
}

/** `12/26 (46 %)`; without the percentage when the base is under ten. */
export function outOfWithShare(words: Numbers & { language: Language }, count: number, base: number | null): string {
  const plain = outOf(words, count, base);
  return base !== null && base >= percentBase ? `${plain} (${formatPercent(count / base, words.language)})` : plain;
}

/** A count or the words that stand for a masked one. */
export const countText = (labels: Labels, count: number | null, base: number | null): string =>
  count === null ? labels.texts.table.masked : outOf(labels, count, base);

export const countRuns = (labels: Labels, count: number | null, base: number | null): Run[] =>
  count === null ? [mark(labels.texts.table.masked)] : [text(outOf(labels, count, base))];

const bases = [
  'known',
  'interviewed',
  'documents',
  'findings',
  'mechanisms',
  'projects',
  'approached',
  'relations',
] as const;

/** `26 organisations interrogées`, by the kind of base. */
export function baseText(labels: Labels, baseOf: string, count: number): string {
  const key = bases.find((candidate) => candidate === baseOf) ?? 'other';
  return labels.texts.base[key](count);
}

/** The base of a table of organisations with the other two n: known, interviewed. */
export function baseOfThree(labels: Labels, { id, base_of, base, layer, groups = 0 }: Based): string {
  const { texts } = labels;
  if (id === 'motif_non_reponse') return texts.base.notMet(base);
  const who = groups > 0 ? texts.base.voices(base, groups) : baseText(labels, base_of, base);
  const [known, interviewed] = [labels.number(labels.known), labels.number(labels.interviewed)];
  if (base_of === 'known') return labels.interviewed === 0 ? who : `${who}${texts.base.amongKnown(interviewed)}`;
  if (base_of !== 'interviewed') return who;
  return layer === 'testimony' && labels.isPartial
    ? `${texts.base.open(who)}${texts.base.outOfBoth(interviewed, known)}`
    : `${who}${texts.base.outOfKnown(known)}`;
}

type Based = Pick<EditionTabulation, 'base_of' | 'base' | 'layer' | 'groups'> & { id?: string };

/** «Base : 26 organisations interrogées, sur 46 recensées ; 24 ont répondu, 2 sans réponse.» */
export function baseSentence(labels: Labels, tabulation: EditionTabulation): string {
  const { texts, language } = labels;
  const { answered, not_answered: missing, refused } = tabulation;
  const isAsked = tabulation.base_of === 'interviewed';
  const base = texts.base.label(baseOfThree(labels, tabulation));
  const details: string[] = [];
  if (answered === null) details.push(texts.base.answersMasked);
  else if (!isAsked) details.push(texts.base.documented(labels.number(answered)));
  else details.push((answered < 2 ? texts.base.answeredOne : texts.base.answered)(labels.number(answered)));
  if (missing)
    details.push(
      (isAsked ? texts.base.notAnswered : labels.isInternal ? texts.base.notDocumented : texts.base.notOpen)(
        labels.number(missing),
      ),
    );
  if (refused) details.push(texts.base.refused(refused));
  const multiple = tabulation.multiple ? ` ${texts.table.multipleNote}` : '';
  return `${base}${texts.page.semicolon}${formatList(details, language)}.${multiple}`;
}
