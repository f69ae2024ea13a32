import type { Name, Tongue, Word } from './name.ts';
import { type Language, senseOf } from './vocabulary.ts';

/** What the words of a name show of its language. */
export function tongueOf(words: readonly Word[], countries: readonly string[], isHome: boolean): Tongue {
  const senses = words.flatMap(({ full, text, kind }) =>
    kind === 'stop' || kind === 'country' ? [] : [senseOf(full, text)],
  );
  const isOnly = (language: Language) =>
    senses.some(({ languages }) => languages.length === 1 && languages[0] === language);
  return {
    isFrench: isOnly('fr'),
    isEnglish: isOnly('en'),
    hasCountry: countries.length > 0,
    hasDemonym: senses.some(({ country }) => country !== null),
    isHome,
  };
}

/** Whether two names may say one thing in two languages or scripts, or speak of their country in two ways. */
export function mayTranslate({ tongue: a, script }: Name, { tongue: b, script: other }: Name): boolean {
  if (script !== other) return script !== 'none' && other !== 'none';
  return (
    (a.isEnglish && b.isFrench) ||
    (a.isFrench && b.isEnglish) ||
    (a.hasCountry && b.hasDemonym) ||
    (a.hasDemonym && b.hasCountry)
  );
}

/** What the names of a list show together. */
export function tongueOfAll(names: Iterable<Name>): Tongue {
  const all = { isFrench: false, isEnglish: false, hasCountry: false, hasDemonym: false, isHome: false };
  for (const { tongue } of names) {
    all.isFrench ||= tongue.isFrench;
    all.isEnglish ||= tongue.isEnglish;
    all.hasCountry ||= tongue.hasCountry;
    all.hasDemonym ||= tongue.hasDemonym;
  }
  return all;
}

/** Whether some name of a list may translate this one: without one it need not be looked for. */
export const hasTranslations = ({ tongue }: Name, list: Tongue): boolean =>
  (tongue.isEnglish && list.isFrench) ||
  (tongue.isFrench && list.isEnglish) ||
  (tongue.hasCountry && list.hasDemonym) ||
  (tongue.hasDemonym && list.hasCountry);
