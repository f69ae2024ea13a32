import { foldKey } from './fold.ts';

/*
 * Persons in titles: «Entretien avec Tiékolo Zarbin», «Note de Tiékolo Zarbin, 2024». Two words of a title that no list
 * knows name a project or a place as often as a person; what stands before them tells.
 */

const capitalised = String.raw`\p{Lu}[\p{L}'’-]*`;
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’@./_-])${capitalised}(?:[ \u00a0]${capitalised})*(?![\p{L}\p{N}@/_])`,
  'gu',
);

/** Words after which a title says who speaks, wrote or was met. */
const led =
  /(?<![\p{L}\p{N}])(?:(?:entretien|entrevue|interview|rencontre|note|t[ée]moignage|appel|message|conversation|discussion|[ée]change|propos|publication|post|page|profil|compte|e-?mail|mail|courriel|lettre|r[ée]cit|discours|d[ée]claration|parole|call|letter|testimony|statement|talk|meeting)s?(?:\s[^\s,;:.()]+){0,2}?\s(?:avec|de|par|à|with|by|of|from)|par|by|selon)\s$/iu;

/** So near before a name, in signs, does a title say whose it is. */
const nearby = 80;

const isLed = (text: string, at: number): boolean => led.test(text.slice(Math.max(0, at - nearby), at));

/** Words of a title in a row that begin with a capital and that nobody knows, with where the row begins. */
function unknownRuns(text: string, isWord: (folded: string) => boolean): { words: string[]; at: number }[] {
  const found: { words: string[]; at: number }[] = [];
  for (const { 0: whole, index } of text.matchAll(run)) {
    let at = index;
    let open: { words: string[]; at: number } | null = null;
    for (const word of whole.split(/[ \u00a0]/)) {
      if (isWord(foldKey(word))) open = null;
      else if (open) open.words.push(word);
      else {
        open = { words: [word], at };
        found.push(open);
      }
      at += word.length + 1;
    }
  }
  return found;
}

/** A title in which the persons that its words lead to are rewritten; `isWord` tells the words that nobody bears (folded). */
export function replaceTitledPersons(
  text: string,
  isWord: (folded: string) => boolean,
  write: (name: string) => string,
): string {
  const persons = unknownRuns(text, isWord).filter(({ words, at }) => words.length > 1 && isLed(text, at));
  return persons.reduceRight((left, { words, at }) => {
    const name = words.join(' ');
    return left.slice(0, at) + write(name) + left.slice(at + name.length);
  }, text);
}

/** Folded words of a title that may be those of a person: two unknown ones in a row, or one that the title leads to. */
export const wordsOfPersons = (text: string, isWord: (folded: string) => boolean): ReadonlySet<string> =>
  new Set(
    unknownRuns(text, isWord).flatMap(({ words, at }) =>
      words.length > 1 || isLed(text, at) ? words.map(foldKey) : [],
    ),
  );
