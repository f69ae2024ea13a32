import type { Edition } from '../../model/edition.ts';
import { formatList } from '../../text/format.ts';
import type { ListItem } from '../document.ts';
import { item } from '../runs.ts';
import { sentenceOfLimit } from '../texts/limit-words.ts';
import type { ReportInput } from './section.ts';

type EditionLimit = Edition['limits'][number];

/** Limits as sentences, in the edition's order; an id that this version does not know is never printed. */
export const limitItems = (input: ReportInput): ListItem[] =>
  input.edition.limits.flatMap((limit) => {
    const sentence = limitSentence(limit, input);
    return sentence === null ? [] : [item(sentence)];
  });

function limitSentence({ id, params, list = [] }: EditionLimit, { edition, labels }: ReportInput): string | null {
  const names = list.map((name) => labels.of(name));
  const words = {
    list: names.length > 0 ? ` (${formatList(names, labels.language)})` : '',
    divisions: edition.country.division[labels.language][1],
  };
  return sentenceOfLimit(id, params, words, labels.texts);
}
