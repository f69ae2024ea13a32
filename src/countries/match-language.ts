import type { CountryPack } from '../model/country.ts';
import { foldKey } from '../text/fold.ts';
import { once } from '../text/once.ts';

/** A language as people write it: with or without «langue», with another name or its code in brackets («guerzé (kpelle)»). */
function spellingsOf(text: string): string[] {
  const [, within = ''] = /\(([^()]+)\)/.exec(text) ?? [];
  const outside = text.replace(/\([^()]*\)/g, ' ').trim();
  return [text, outside, within]
    .map((words) => foldKey(words.trim().replace(/^(?:(?:la\s+)?langue\s+|(?:en|in)\s+(?=\p{L}{4}))/iu, '')))
    .filter((folded) => folded !== '');
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

let usual: ReadonlyMap<string, string> | null = null;

/** Languages of two letters by their code, and by their names in the languages of the forms. */
function usualLanguages(): ReadonlyMap<string, string> {
  if (usual) return usual;
  const names = ['fr', 'en', 'ar'].map(
    (language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }),
  );
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  const known = new Map<string, string>();
  for (const code of codes) {
    const [, english] = names;
    // An old code bears the name of the one that replaced it.
    if (english?.of(code) === undefined || Intl.getCanonicalLocales(code)[0] !== code) continue;
    known.set(code, code);
    for (const each of names) {
      const name = foldKey(each.of(code) ?? '');
      if (name !== '' && !known.has(name)) known.set(name, code);
    }
  }
  usual = known;
  return known;
}

const ofCountry = once(
  ({ languages }: Pick<CountryPack, 'languages'>): ReadonlyMap<string, string> =>
    new Map([
      ...languages.flatMap(({ code, name }) =>
        [...spellingsOf(name.fr), ...spellingsOf(name.en)].map((spelling) => [spelling, code] as const),
      ),
      ...languages.map(({ code }) => [foldKey(code), code] as const),
    ]),
);

/**
 * The code of a language that is named or coded in any usual way, those of the country first; null for words that name
 * none, or several.
 */
export function matchLanguage(text: string, country: Pick<CountryPack, 'languages'>): string | null {
  const own = ofCountry(country);
  const all = usualLanguages();
  for (const spelling of spellingsOf(text)) {
    const found = own.get(spelling) ?? all.get(spelling);
    if (found !== undefined) return found;
  }
  return isTag(text) ? (byTag(text, own) ?? null) : null;
}

const isTag = (text: string): boolean => /^[a-z]{3}$|^[a-z]{2,3}[-_][a-z]{2}$/i.test(text.trim());

/** `fra` and `fr-FR` are `fr`. */
function byTag(text: string, own: ReadonlyMap<string, string>): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim().replace('_', '-'));
    const [language = ''] = tag.split('-');
    return own.get(language) ?? usualLanguages().get(language);
  } catch {
    return undefined;
  }
}
