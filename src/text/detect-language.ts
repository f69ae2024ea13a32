import { remembered } from './remembered.ts';
import type { StemLanguage } from './stem.ts';

const arabic = /\p{Script=Arabic}/u;
const counted = 80;
const marks = {
  fr: new Set(
    'le la les des et nous est une pour dans du avec qui sur pas au aux notre nos sont ont leurs ces de l d ds pr ns tt ts qd asso bcp pq dps avt jms ne pas se ce il elle par mais plus sans'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of we our is are for with that have to they their not from this be by which has an was were who most many some one only us it its as all no would could should need needs'.split(
      ' ',
    ),
  ),
};
/** Spellings that tell when no function word does («Job placement, language classes»). */
const spellings = {
  fr: /[éèêàâçùûôîï]|(?:ique|iques|eur|eurs|euse|eux|aux|oire|elle|isation)$/,
  en: /(?:ing|ness|ship|ly|ity|ght|guage)$|ck|sh|wh|th|w|oo/,
};
const words = /\p{L}+/gu;

/** The language that a word tells, or none. */
const toldBy = remembered((word: string): StemLanguage | 'none' => {
  const lower = word.toLowerCase();
  if (arabic.test(word)) return 'ar';
  return marks.fr.has(lower) ? 'fr' : marks.en.has(lower) ? 'en' : 'none';
});

/** Language of a text by its script and its function words; the fallback when they tell nothing. */
export function detectLanguage(text: string, fallback: StemLanguage = 'fr'): StemLanguage {
  const count = { fr: 0, en: 0, ar: 0 };
  let seen = 0;
  for (const [word] of text.matchAll(words)) {
    if (++seen > counted) break;
    const told = toldBy(word);
    if (told !== 'none') count[told] += 1;
  }
  if (count.ar > Math.max(count.fr, count.en)) return 'ar';
  if (count.fr === count.en) return bySpelling(text, fallback === 'ar' ? 'fr' : fallback);
  return count.en > count.fr ? 'en' : 'fr';
}

function bySpelling(text: string, fallback: 'fr' | 'en'): StemLanguage {
  const all = (text.toLowerCase().match(words) ?? []).slice(0, counted);
  const fr = all.filter((word) => spellings.fr.test(word)).length;
  const en = all.filter((word) => spellings.en.test(word)).length;
  return fr === en ? fallback : en > fr ? 'en' : 'fr';
}
