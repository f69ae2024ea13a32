import { clauseOf, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** Conditionals: «ouvrirait», «serions»; nouns and past forms that look like them left out. */
const conditional = /(?:[aeiou]?rions|rait|raient)$/;
const notConditional =
  /^(?:trait|traits|attrait|retrait|extrait|portrait|abstrait|entrait|montrait|adultere|offrait|ouvrait|couvrait|livrait|restait|aurait ete|souffrait|encadrait|administrait|concentrait|gerait|operait|assurait|considerait|esperait|preparait|demeurait|durait|figurait|reparait|recuperait|liberait|declarait|attirait)$/;
/** «nous» with an imperfect; verbs in -ier have the same form in the present. */
const presentInIer =
  /^(?:etud|verif|benef|benefic|publ|assoc|negoc|apprec|identif|conf|oubl|remerc|planif|justif|qualif|diversif|multipl|remed|init|concil|reconcil|all|modif|simplif|clarif|notif|exped|certif|amplif|rall|dedi|ded|l|pr|env|un)$/;

/** French verb forms that tell a wish (conditional) or the past (imperfect with «nous»). */
export function verbSpans(sentence: Sentence): Span[] {
  if (sentence.language !== 'fr') return [];
  return sentence.tokens.flatMap(({ form }, at): Span[] => {
    const [from, to] = [at, clauseOf(sentence, at)[1]];
    if (form.length > 5 && conditional.test(form) && !notConditional.test(form)) {
      return [{ kind: 'wish', reason: 'wish', from, to, at: [] }];
    }
    const previous = sentence.tokens.slice(Math.max(0, at - 3), at).map((token) => token.form);
    if (/ions$/.test(form) && form.length > 5 && previous.at(-1) === 'nous' && !presentInIer.test(form.slice(0, -4))) {
      return [{ kind: 'past', reason: 'past', from, to, at: [] }];
    }
    return [];
  });
}
