import type { Pattern, PatternItem, Term } from '../codebook/index.ts';
import type { PreparedTerms } from '../model/codebook.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/segment.ts';
import { type StemLanguage, stemsOf } from '../text/stem.ts';

/** A pattern whose terms have become numbers: a word is looked up once, then patterns compare integers. */
export type CompiledPattern = { slot: number; gap: PatternItem['gap'] }[];

/** The terms of every pattern of one language. */
export interface Lexicon {
  compile(pattern: Pattern): CompiledPattern;
  /** Terms that a word fits. */
  slotsOf(token: Pick<Token, 'word' | 'form'>): ReadonlySet<number>;
  /** Terms there are. */
  slotCount(): number;
  /** Every term registered so far, to be given back to `makeLexicon`. */
  terms(): Omit<PreparedTerms, 'patterns'>;
}

const arabicClitics = /^[وفبلك]{1,2}(?=\p{L}{3})/u;
const arabicArticle = /^(?:ال|ل)(?=\p{L}{3})/u;

/** Forms under which an exact term is met: Arabic writes conjunctions, prepositions and the article on to the word. */
function formsOf(form: string, language: StemLanguage): string[] {
  if (language !== 'ar') return [form];
  const bare = form.replace(arabicClitics, '');
  return [...new Set([form, form.replace(arabicArticle, ''), bare, bare.replace(arabicArticle, '')])];
}

/** Makes a lexicon, empty or of terms already known; patterns must all be compiled before words are looked up. */
export function makeLexicon(language: StemLanguage, known: Omit<PreparedTerms, 'patterns'> | null = null): Lexicon {
  const slotByKey = new Map<string, number>();
  const slotsByTerm: Record<Term['match'], Map<string, number[]>> = {
    stem: new Map(known?.stem),
    prefix: new Map(known?.prefix),
    exact: new Map(known?.exact),
  };
  const firstSlot = known?.slots ?? 0;
  const textsByTerm = new Map<string, string[]>();
  const prefixLengths = new Set([...slotsByTerm.prefix.keys()].map(({ length }) => length));

  const register = (term: Term, slot: number): void => {
    const key = `${term.match} ${term.text}`;
    const texts =
      textsByTerm.get(key) ??
      (term.match === 'stem' ? stemsOf(term.text, language) : formsOf(fold(term.text), language));
    textsByTerm.set(key, texts);
    for (const text of texts) {
      const slots = slotsByTerm[term.match].get(text);
      if (slots) slots.push(slot);
      else slotsByTerm[term.match].set(text, [slot]);
      if (term.match === 'prefix') prefixLengths.add(text.length);
    }
  };

  const slotOf = (terms: Term[]): number => {
    const key = terms.map(({ match, text }) => `${match} ${text}`).join('/');
    const known = slotByKey.get(key);
    if (known !== undefined) return known;
    const slot = firstSlot + slotByKey.size;
    slotByKey.set(key, slot);
    for (const term of terms) register(term, slot);
    return slot;
  };

  const addSlots = (slots: Set<number>, word: string, form: string): void => {
    for (const known of formsOf(form, language)) for (const slot of slotsByTerm.exact.get(known) ?? []) slots.add(slot);
    for (const stem of stemsOf(word, language)) for (const slot of slotsByTerm.stem.get(stem) ?? []) slots.add(slot);
    for (const length of prefixLengths) {
      if (length > form.length) continue;
      for (const slot of slotsByTerm.prefix.get(form.slice(0, length)) ?? []) slots.add(slot);
    }
  };

  const lookUp = ({ word, form }: Pick<Token, 'word' | 'form'>): ReadonlySet<number> => {
    const slots = new Set<number>();
    const typed = fold(word);
    addSlots(slots, word, typed);
    // A short form is met as typed and as the word it stands for.
    if (form !== typed) addSlots(slots, form, form);
    return slots;
  };

  return {
    compile: (pattern) => pattern.map(({ terms, gap }) => ({ slot: slotOf(terms), gap })),
    slotsOf: lookUp,
    slotCount: () => firstSlot + slotByKey.size,
    terms: () => ({
      slots: firstSlot + slotByKey.size,
      stem: [...slotsByTerm.stem],
      prefix: [...slotsByTerm.prefix],
      exact: [...slotsByTerm.exact],
    }),
  };
}
