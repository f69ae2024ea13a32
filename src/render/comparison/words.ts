import type { Comparison, ComparisonReason } from '../../model/comparison.ts';
import type { Bilingual, Language } from '../../model/stage.ts';
import { formatDate, formatNumber, formatPercent } from '../../text/format.ts';
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

const percentBase = 10;

/** The words of a comparison in one language. */
export function makeWords(comparison: Comparison, language: Language): Words {
  const texts = comparisonTexts[language];
  const nameByCode = new Map(comparison.countries.map(({ iso2, names }) => [iso2, names[language]]));
  const number = (value: number) => formatNumber(value, language);
  const date = (iso: string) => formatDate(iso, language);
  const country = (iso2: string) => nameByCode.get(iso2) ?? iso2;
  const outOf = (n: number, of: number | null) => {
    const plain = of === null ? number(n) : `${number(n)}/${number(of)}`;
    return of !== null && of >= percentBase && n > 0 ? `${plain} (${formatPercent(n / of, language)})` : plain;
  };
  const told = ({ country: iso2, n, of, text }: ComparisonReason['countries'][number]): string => {
    const words = text === null ? null : /^\d{4}-\d{2}/.test(text) ? date(text) : text;
    const figure = n === null ? words : of === null ? number(n) : `${number(n)}/${number(of)}`;
    return figure === null ? country(iso2) : `${country(iso2)} ${figure}`;
  };
  return {
    comparison,
    language,
    texts,
    shared: textsByLanguage[language],
    of: (text) => text[language],
    number,
    date,
    country,
    outOf,
    semicolon: language === 'fr' ? '\u00a0; ' : '; ',
    reason: ({ id, countries }) => texts.reasons[id](countries.map(told).join(', ')),
  };
}
