import type { CompiledLanguage, CompiledMarker } from './compile-cues.ts';
import type { MarkerKind, Reach } from './markers.ts';
import { denials } from './negation.ts';
import { clauseOf, matchAt, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';

const reasonByKind: Record<MarkerKind, Span['reason']> = {
  negation: 'negation',
  absence: 'negation',
  difficulty: 'negation',
  wish: 'wish',
  hypothesis: 'hypothesis',
  past: 'past',
  overcome: 'past',
  received: 'past',
  avoid: 'hypothesis',
  reported: 'other-actor',
  contrast: 'other-actor',
};

const nearby = 3;
const nounPhrase = 5;
/** After a comma these open something that a lack does not cover; bare nouns and «de» carry on the list. */
const opensAnew = new Set(
  'le la les l un une des du ce cet cette ces notre nos leur leurs son sa ses malgre avec pour grace seulement uniquement plutot dans par sur a au aux en puis ainsi'.split(
    ' ',
  ),
);

/** The word after a number of content words from a word, forwards (+1) or backwards (-1), within bounds. */
function reachOf(
  sentence: Sentence,
  start: number,
  step: 1 | -1,
  words: number,
  bound: number,
  stopsAtComma: boolean,
): number {
  let left = words;
  let at = start;
  while (at !== bound && left > 0) {
    const token = sentence.tokens[step === 1 ? at : at + 1];
    if (stopsAtComma && at !== start && (token?.before ?? 0) > 0) break;
    if (!sentence.isFunction[at]) left -= 1;
    at += step;
  }
  return at;
}

/** What is wished for goes on after a dash or a colon. */
function endOfWish(sentence: Sentence, clauseEnd: number): number {
  const next = sentence.tokens[clauseEnd];
  if (next?.before !== 2) return clauseEnd;
  return endOfWish(sentence, clauseOf(sentence, clauseEnd)[1]);
}

/** «souhaite» looks ahead; «souhaité» is said of what stands before. */
function reachOfForm(sentence: Sentence, { kind, reach }: CompiledMarker, found: number[]): Reach {
  const isParticiple = found.length === 1 && /és?$/.test(sentence.tokens[found[0] ?? 0]?.word ?? '');
  return kind === 'wish' && isParticiple ? 'both' : reach;
}

function extent(sentence: Sentence, kind: MarkerKind, reach: Reach, found: number[]): [from: number, to: number] {
  const first = found[0] ?? 0;
  const last = found.at(-1) ?? 0;
  const [clauseStart, clauseEnd] = clauseOf(sentence, last);
  const firstClauseStart = clauseOf(sentence, first)[0];
  const after = last + 1;
  switch (reach) {
    case 'segment':
      return [0, sentence.tokens.length];
    case 'both':
      return [firstClauseStart, clauseEnd];
    case 'next':
      return [after, Math.min(clauseEnd, after + 2)];
    case 'near': {
      const isFirst = (sentence.tokens[first]?.before ?? 0) > 0;
      const from = isFirst ? first : reachOf(sentence, first - 1, -1, nearby, clauseStart - 1, true) + 1;
      return [Math.max(clauseStart, from), reachOf(sentence, after, 1, nearby, clauseEnd, true)];
    }
    case 'phrase':
      return [after, reachOf(sentence, after, 1, nounPhrase, clauseEnd, true)];
    case 'comma': {
      const comma = sentence.tokens.findIndex((token, at) => at > last && token.before > 0);
      return [after, comma < 0 ? sentence.tokens.length : comma];
    }
    case 'after': {
      if (kind === 'wish') return [after, endOfWish(sentence, clauseEnd)];
      const stop = sentence.tokens.findIndex(
        (token, at) => at > last && at < clauseEnd && token.before > 0 && opensAnew.has(token.form),
      );
      return [after, stop < 0 ? clauseEnd : stop];
    }
  }
}

const exceptions: { when: RegExp; next: RegExp }[] = [
  // «sans-papiers», «sans abri», «sans doute», «Médecins sans frontières» deny nothing.
  {
    when: /^sans$/,
    next: /^(?:papiers?|abris?|frontieres?|doute|cesse|distinction|discrimination|relache|attendre|compter|hesiter|exception|difficultes?|probleme|contrepartie)$/,
  },
  { when: /^non$/, next: /^(?:accompagnes?|accompagnees?|gouvernementales?|lucratif|lucratifs|seulement|violence)$/ },
  { when: /^sous$/, next: /^(?!finance|dote|equipe|effectif|represente|utilise|qualifie)/ },
  { when: /^(?:faible|faibles)$/, next: /^(?:revenus?)$/ },
  // «un peu de», «peu à peu»
  { when: /^peu$/, next: /^(?:a|apres)$/ },
  { when: /^(?:manque|manquent)$/, next: /^(?:pas|jamais)$/ },
];

function isException(sentence: Sentence, found: number[], kind: MarkerKind): boolean {
  const first = sentence.tokens[found[0] ?? 0]?.form ?? '';
  const next = sentence.tokens[(found.at(-1) ?? 0) + 1]?.form ?? '';
  const previous = sentence.tokens[(found[0] ?? 0) - 1]?.form ?? '';
  if (kind === 'hypothesis' && ['meme', 'comme'].includes(previous)) return true;
  // «à renforcer» is a wish when it closes the phrase («communication à renforcer»), not before what is strengthened.
  if (kind === 'wish' && first === 'a' && /er$|ir$/.test(sentence.tokens[found.at(-1) ?? 0]?.form ?? '')) {
    const following = sentence.tokens[(found.at(-1) ?? 0) + 1];
    if (following && following.before === 0 && following.form !== 'et') return true;
  }
  // «il faut reconnaître que …» wishes for nothing.
  if (
    first === 'faut' &&
    /^(?:reconnaitre|noter|souligner|dire|rappeler|preciser|admettre|avouer|savoir|ajouter)$/.test(next)
  )
    return true;
  // «limite» is a verb or a noun; «limité» lacks.
  if (sentence.tokens[found[0] ?? 0]?.word === 'limite') return true;
  if (first === 'peu' && ['un', 'depuis'].includes(previous)) return true;
  return exceptions.some(({ when, next: follows }) => when.test(first) && follows.test(next));
}

/** Who is said to need or want, when it is the people served and not the organisation. */
const served =
  /^(?:migrant|refugie|retourne|beneficiaire|jeune|femme|enfant|famille|population|personne|victime|deplace|etudiant|eleve|travailleu|fille|mineur|parent|malade)/;
const ownWords =
  /^(?:nous|notre|nos|on|association|associations|osc|ong|organisation|organisations|collectif|reseau|equipe|equipes|benevoles|staff|we|our)$/;

function isOfOthers(sentence: Sentence, at: number): boolean {
  const [from] = clauseOf(sentence, at);
  const before = sentence.tokens.slice(from, at);
  return before.some(({ form }) => served.test(form)) && !before.some(({ form }) => ownWords.test(form));
}

/** Conditionals: «ouvrirait», «serions»; nouns and past forms that look like them left out. */
const conditional = /(?:[aeiou]?rions|rait|raient)$/;
const notConditional =
  /^(?:trait|traits|attrait|retrait|extrait|portrait|abstrait|entrait|montrait|adultere|offrait|ouvrait|couvrait|livrait|restait|aurait ete|souffrait|encadrait|administrait|concentrait|gerait|operait|assurait|considerait|esperait|preparait|demeurait|durait|figurait|reparait|recuperait|liberait|declarait|attirait)$/;
/** «nous» with an imperfect; verbs in -ier have the same form in the present. */
const presentInIer =
  /^(?:etud|verif|benef|benefic|publ|assoc|negoc|apprec|identif|conf|oubl|remerc|planif|justif|qualif|diversif|multipl|remed|init|concil|reconcil|all|modif|simplif|clarif|notif|exped|certif|amplif|rall|dedi|ded|l|pr|env|un)$/;

function verbSpans(sentence: Sentence): Span[] {
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

/** Every marker's stretch in a sentence. A lack that is itself denied («ne manque pas de») cancels out with its denial. */
export function markerSpans(sentence: Sentence, compiled: CompiledLanguage): Span[] {
  const spans = [...denials(sentence), ...verbSpans(sentence)];
  sentence.slots.forEach((slots, at) => {
    for (const { pattern, of } of compiled.markersAt(slots)) {
      const found = matchAt(sentence, at, pattern);
      if (!found || isException(sentence, found, of.kind)) continue;
      if (of.kind === 'wish' && isOfOthers(sentence, at)) continue;
      const [from, to] = extent(sentence, of.kind, reachOfForm(sentence, of, found), found);
      spans.push({ kind: of.kind, reason: reasonByKind[of.kind], from, to, at: found, reach: of.reach });
    }
  });
  return withoutCancelled(spans, sentence);
}

/** Words that may stand between a denial and the lack it denies («pas de grosses difficultés»). */
const fillers = new Set(
  'de d du des beaucoup gros grosse grosses grande grandes grand vraiment reelle reelles tellement any much'.split(' '),
);

/** A denial bears on a lack when the lack is its verb («ne manquons pas») or follows at once («pas de difficulté»). */
function bearsOn(denial: Span, lack: Span, sentence: Sentence): boolean {
  const first = lack.at[0] ?? 0;
  const last = denial.at.at(-1) ?? 0;
  const isTarget =
    lack.kind === 'absence' || lack.kind === 'difficulty' || (lack.kind === 'wish' && denial.kind === 'negation');
  if (!isTarget || lack.at.length === 0) return false;
  if (lack === denial || lack.at.some((at) => denial.at.includes(at))) return false;
  if (denial.kind === 'absence' && lack.kind === 'absence') return false;
  if (first > (denial.at[0] ?? 0) && first < last) return true;
  return first > last && sentence.tokens.slice(last + 1, first).every(({ form }) => fillers.has(form));
}

/** Denials cut short where they bear on a lack (which is then gone) or on a wish (which is then marked). */
function withoutCancelled(spans: Span[], sentence: Sentence): Span[] {
  const deniedLacks = new Set<Span>();
  const changed = new Map<Span, Span>();
  for (const denial of spans.filter(({ kind }) => kind === 'negation' || kind === 'absence')) {
    for (const target of spans.filter((candidate) => bearsOn(denial, candidate, sentence))) {
      // The denial keeps hold of the other's own words only, so that a cue for the lack is still denied.
      const end = Math.max(target.at.at(-1) ?? 0, denial.at.at(-1) ?? 0) + 1;
      if (target.kind === 'wish') changed.set(target, { ...target, deniedBy: denial.at });
      else deniedLacks.add(target);
      changed.set(denial, { ...denial, to: Math.min(denial.to, end) });
    }
  }
  return spans.filter((span) => !deniedLacks.has(span)).map((span) => changed.get(span) ?? span);
}
