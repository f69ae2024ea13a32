import type { Comparison, ComparisonReason } from '../../model/comparison.ts';
import type { Bilingual, Language } from '../../model/stage.ts';
import { formatDate, formatNumber } from '../../text/format.ts';
import { outOf as outOfPlain, outOfWithShare } from '../figures.ts';
import { type Texts, textsByLanguage } from '../texts/index.ts';
import { type ComparisonTexts, comparisonTexts } from './texts/index.ts';

/** What the sections of a comparison speak with. */
export interface Words {
  comparison: Comparison;
  language: Language;
  texts: ComparisonTexts;
  /** The sentences that country reports use too. */
  shared: Texts;
  of(text: Bilingual): string;
  number(value: number): string;
  date(iso: string): string;
  /** Name of a country by its code. */
  country(iso2: string): string;
  /** `12/26 (46 %)`: a percentage on ten or more alone, and none of nought. */
  outOf(n: number, of: number | null): string;
  /** Between two parts of a list that holds commas. */
  semicolon: string;
  /** A reason as a sentence. */
  reason(reason: ComparisonReason): string;
}

/** «18 à 27»: both bounds wherever they differ, one figure where nothing is doubtful. */
export function rangeInWords({ low, high }: Comparison['actors']['distinct'], language: Language): string {
  const [least, most] = [formatNumber(low, language), formatNumber(high, language)];
  return low === high ? most : comparisonTexts[language].table.bounds(least, most);
}

/** The words of a comparison in one language. */
export function makeWords(comparison: Comparison, language: Language): Words {
  const texts = comparisonTexts[language];
  const nameByCode = new Map(comparison.countries.map(({ iso2, names }) => [iso2, names[language]]));
  const number = (value: number) => formatNumber(value, language);
  const date = (iso: string) => formatDate(iso, language);
  const country = (iso2: string) => nameByCode.get(iso2) ?? iso2;
  const shared = textsByLanguage[language];
  const outOf = (n: number, of: number | null) => (n > 0 ? outOfWithShare : outOfPlain)({ number, language }, n, of);
  const told = ({ country: iso2, n, of, text }: ComparisonReason['countries'][number]): string => {
    const words = text === null ? null : /^\d{4}-\d{2}/.test(text) ? date(text) : text;
    const figure = n === null ? words : outOfPlain({ number }, n, of);
    return figure === null ? country(iso2) : `${country(iso2)} ${figure}`;
  };
  return {
    comparison,
    language,
    texts,
    shared,
    of: (text) => text[language],
    number,
    date,
    country,
    outOf,
    semicolon: shared.page.semicolon,
    reason: ({ id, countries }) => texts.reasons[id](countries.map(told).join(', ')),
  };
}
