import { clauseOf, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';

const negators = new Set('pas plus jamais guere rien point nullement ni personne aucun aucune nulle nul'.split(' '));
const notDenied = new Set('seulement uniquement simplement exclusivement moins mal'.split(' '));
/** Said of some of the cases only: a shortfall, no denial. */
const partial = new Set(
  'toujours tous toutes assez suffisamment totalement vraiment beaucoup bien encore partout souvent'.split(' '),
);
const refused = new Set('un une le la l les encore besoin'.split(' '));
/** Verbs whose subject is what is denied («le plaidoyer n'est pas notre métier», «le budget ne suffit pas»). */
const copulas =
  /^(?:est|sont|etait|etaient|suffi\w*|figur\w*|relev\w*|fait|font|exist\w*|entr\w*|permet\w*|fonctionn\w*|march\w*|repon\w*|suiv\w*)$/;
const fresh = new Set('seulement uniquement plutot mais'.split(' '));
const continuing = { negation: new Set(['de', 'd', 'ni', 'ou', 'et']), english: new Set(['or', 'nor', 'and', 'any']) };

/** End of a denial that starts at a word: the end of its clause, or a comma that opens something else. */
function endOfDenial(sentence: Sentence, from: number, clauseEnd: number, goesOn: ReadonlySet<string>): number {
  for (let at = from + 1; at < clauseEnd; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    if (fresh.has(token.form) && token.before > 0) return at;
    if (token.before > 0 && !goesOn.has(token.form)) return at;
  }
  return clauseEnd;
}

function frenchDenial(sentence: Sentence, at: number): Span[] {
  const { tokens } = sentence;
  const [clauseStart, clauseEnd] = clauseOf(sentence, at);
  const isNe = tokens[at]?.form === 'ne' || tokens[at]?.form === 'n';
  let second = at;
  if (isNe) {
    second = tokens.findIndex(
      ({ form }, index) => index > at && index <= at + 6 && index < clauseEnd && negators.has(form),
    );
    const restriction = tokens.findIndex(
      ({ form }, index) => index > at + 1 && index <= at + 4 && (form === 'que' || form === 'qu'),
    );
    if (second < 0 || (restriction > 0 && restriction < second)) {
      const earlier = tokens.findIndex(({ form }, index) => index >= clauseStart && index < at && negators.has(form));
      return earlier >= 0
        ? [{ kind: 'negation', reason: 'negation', from: earlier, to: clauseEnd, at: [earlier, at] }]
        : [];
    }
  }
  const next = tokens[second + 1]?.form ?? '';
  if (notDenied.has(next)) return [];
  // «pas une formation de plus»: refused, where «pas de formation» says there is none.
  const isRefusal = !isNe && refused.has(next);
  const isPartial = partial.has(next);
  const word = tokens[second]?.form;
  const to = endOfDenial(sentence, second, clauseEnd, continuing.negation);
  const isCopula = isNe && copulas.test(tokens[at + 1]?.form ?? '');
  // Without «ne» the verb may stand just before («on héberge pas»).
  const from = isCopula
    ? clauseStart
    : isNe
      ? at
      : Math.max(clauseStart, second - (tokens[second]?.before === 0 ? 1 : 0));
  const reason = word === 'plus' ? 'past' : 'negation';
  return [
    {
      kind: isPartial ? 'difficulty' : 'negation',
      reason,
      from,
      to,
      at: isNe ? [at, second] : [second],
      ...(isRefusal ? { isRefusal } : {}),
    },
  ];
}

const englishAuxiliary = /^(?:do|does|did|can|could|wo|would|is|are|was|were|has|have|had|should|ai|not|cannot)n?$/;

function englishDenial(sentence: Sentence, at: number): Span[] {
  const { tokens } = sentence;
  const form = tokens[at]?.form ?? '';
  const isContraction = form === 't' && englishAuxiliary.test(tokens[at - 1]?.form ?? '');
  if (!isContraction && !['not', 'never', 'nor', 'cannot', 'neither'].includes(form)) return [];
  if (['only', 'just', 'simply'].includes(tokens[at + 1]?.form ?? '')) return [];
  const [clauseStart, clauseEnd] = clauseOf(sentence, at);
  const to = endOfDenial(sentence, at, clauseEnd, continuing.english);
  const isCopula = /^(?:is|are|was|were|isn|aren)$/.test(tokens[at - 1]?.form ?? '');
  return [{ kind: 'negation', reason: 'negation', from: isCopula ? clauseStart : at, to, at: [at] }];
}

/** Stretches that a denial covers: «ne … pas», «pas de», «ni», “don’t”, “never”. */
export function denials(sentence: Sentence): Span[] {
  const taken = new Set<number>();
  return sentence.tokens.flatMap(({ form }, at) => {
    if (taken.has(at)) return [];
    if (sentence.language === 'en') return englishDenial(sentence, at);
    if (sentence.language !== 'fr') return [];
    if (form !== 'ne' && form !== 'n' && form !== 'pas' && form !== 'jamais' && form !== 'ni' && form !== 'guere')
      return [];
    const spans = frenchDenial(sentence, at);
    for (const span of spans) for (const index of span.at) taken.add(index);
    return spans;
  });
}
