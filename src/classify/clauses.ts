import type { Token } from '../text/segment.ts';
import type { StemLanguage } from '../text/stem.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open a clause of their own wherever they stand. */
const openers: Record<StemLanguage, ReadonlySet<string>> = {
  fr: set(
    'mais cependant toutefois neanmoins pourtant car puisque tandis parce quoique sauf hormis or lorsque lorsqu quand',
  ),
  en: set('but however although though because whereas while except unless'),
  ar: set('لكن ولكن لان بينما رغم'),
};

/** Subjects that open a clause after a comma or after «et». */
const subjects: Record<StemLanguage, ReadonlySet<string>> = {
  fr: set("nous on il elle ils elles je j ce c cela ca qui dont alors donc maintenant desormais aujourd'hui"),
  en: set('we i they he she it which who this now today so'),
  ar: set('نحن هم هي هو'),
};

/** Something new after «et»: what was told before it, an end perhaps, does not hold of it. */
const begun = /^(?:ouvert|lance|cree|repris|demarre|rouvert|monte|commence|opened|started|launched)$/;
const joining = /^(?:et|puis|and|then)$/;
const determiners = set('un une le la l les des du notre nos deux trois a the our two');

/** «alors que», «bien que» */
const beforeThat = set('alors bien');
const between = set('ne n y en le la les l leur lui se s');
const firstPlural = /(?:(?<![ts]i)ons|sommes)$/;

/** Words that start a list item when a table's cells were pasted one after another («… interne Faible capacité …»). */
const itemStarters =
  /^(?:faible|faiblesse|manque|insuffisance|absence|bonne|bon|forte|fort|renforcement|appui|formation|mobilisation|difficulte|besoin|partage|appropriation|decalage|acces)s?$/;

/** Indexes of the words that open a clause. */
export function clauseStarts(tokens: Token[], language: StemLanguage): Set<number> {
  const starts = new Set<number>();
  tokens.forEach((token, index) => {
    if (index === 0) return;
    const next = tokens[index + 1]?.form ?? '';
    const isOpener =
      openers[language].has(token.form) || token.word === 'où' || (beforeThat.has(token.form) && next.startsWith('qu'));
    const isSubject = token.before > 0 && subjects[language].has(token.form);
    const joins =
      (token.form === 'et' || token.form === 'and' || token.form === 'ou') &&
      subjects[language].has(next) &&
      next !== 'ce' &&
      next !== 'c';
    const joinsAgain = (token.form === 'et' || token.form === 'mais') && (next === 'que' || next === 'qu');
    // «… fermé l’ancien et ouvert un nouveau»
    const isNext = begun.test(token.form) && joining.test(tokens[index - 1]?.form ?? '') && determiners.has(next);
    if (isNext) starts.add(index - 1);
    const isItem = token.isCapital && itemStarters.test(token.form);
    if (token.before === 2 || isOpener || isSubject || joins || joinsAgain || isItem || isFirstPlural(tokens, index))
      starts.add(index);
  });
  return starts;
}

/** «nous» before its verb («… de moyens nous hébergeons …»); as an object it stays in its clause. */
function isFirstPlural(tokens: Token[], index: number): boolean {
  if (tokens[index]?.form !== 'nous' || ['et', 'si', 'que', 'qu'].includes(tokens[index - 1]?.form ?? '')) return false;
  let at = index + 1;
  while (between.has(tokens[at]?.form ?? '')) at++;
  return firstPlural.test(tokens[at]?.form ?? '');
}
