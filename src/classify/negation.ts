import type { Token } from '../text/segment.ts';
import { clauseOf, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';

const negators = new Set('pas plus jamais guere rien point nullement ni personne aucun aucune nulle nul'.split(' '));
const notDenied = new Set('seulement uniquement simplement exclusivement juste moins mal'.split(' '));
/** Said of some of the cases only: a shortfall, no denial. */
const partial = new Set(
  'toujours tous toutes assez suffisamment totalement vraiment beaucoup bien partout souvent'.split(' '),
);
const refused = new Set('un une le la l les encore besoin'.split(' '));
/** Verbs whose subject is what is denied («le plaidoyer n'est pas notre métier», «le budget ne suffit pas»). */
const copulas =
  /^(?:est|sont|etait|etaient|suffi\w*|figur\w*|relev\w*|fait|font|exist\w*|entr\w*|permet\w*|fonctionn\w*|march\w*|repon\w*|suiv\w*)$/;
/** Copulas that say of the subject that it is there; after these an adjective or a participle may be denied alone. */
const being = /^(?:est|sont|etait|etaient|exist\w*|figur\w*|relev\w*|fait|font)$/;
const ofSubject =
  /^(?:un|une|le|la|les|l|notre|nos|de|d|du|des|en|chez|dans|toler\w*|accept\w*|admis\w*|permis\w*|pratiqu\w*|vrai|present\w*|connu\w*)$/;
const fresh = new Set('seulement uniquement plutot mais'.split(' '));
const reasons = /^(?:manque|defaut|crainte|peur|insuffisance|absence)$/;
const limiting = /^(?:limit|born|content|concentr|cantonn|consacr)/;
const continuing = { negation: new Set(['de', 'd', 'ni', 'ou', 'et']), english: new Set(['or', 'nor', 'and', 'any']) };

/** End of a denial that starts at a word: the end of its clause, or a comma that opens something else. */
function endOfDenial(sentence: Sentence, from: number, clauseEnd: number, goesOn: ReadonlySet<string>): number {
  for (let at = from + 1; at < clauseEnd; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    // «ne se réunit plus faute de fonds»: the reason is no part of what is denied.
    if (token.form === 'faute' || (token.form === 'par' && reasons.test(sentence.tokens[at + 1]?.form ?? '')))
      return at;
    // «… et se limite aux cours»
    if (limiting.test(token.form) && (sentence.tokens[at - 1]?.form === 'se' || sentence.tokens[at - 1]?.form === 's'))
      return at - 1;
    if (joinsVerb(sentence.tokens, at)) return at;
    if (fresh.has(token.form) && token.before > 0) return at;
    if (token.before > 0 && !goesOn.has(token.form)) return at;
  }
  return clauseEnd;
}

/** What counts or tells of things, rather than the things. */
export const counts = /^(?:nombre|chiffre|effectif|total|montant|statistique|pourcentage)s?$/;

const own = new Set('nous notre nos lui elle elles eux moi'.split(' '));

const noOne = /^(?:personne|aucune?|nul|nulle|rien|nobody|no|none|noone)$/;
const besides = /^(?:part|hormis|sauf|excepte|outre|dehors|but|except|besides|from)$/;
const namesUs = /^(?:nous|notre|nos|us|our|ourselves|moi)$/;
/** Words from the denial to «à part nous», at most, on either side. */
const farthestBesides = 14;

/** «à part nous», «en dehors de notre association», “nobody but us”. */
const isUsLeftOut = (tokens: readonly Token[], at: number): boolean =>
  besides.test(tokens[at]?.form ?? '') && tokens.slice(at + 1, at + 3).some(({ form }) => namesUs.test(form));

/** «personne d’autre que nous», «aucune autre association que la nôtre», «à part nous, personne»: we do. */
export function isBesidesUs(tokens: readonly Token[], at: number): boolean {
  if (noOne.test(tokens[at]?.form ?? '')) {
    const first = Math.max(0, at - farthestBesides);
    if (tokens.slice(first, at + farthestBesides).some((_, index) => isUsLeftOut(tokens, first + index))) return true;
  }
  const other = tokens.findIndex(({ form }, index) => index > at && index <= at + 2 && /^autres?$/.test(form));
  if (other < 0) return false;
  const than = tokens.findIndex(({ form }, index) => index > other && index <= other + 3 && /^qu?e?$/.test(form));
  return than > 0 && (own.has(tokens[than + 1]?.form ?? '') || /^notres?$/.test(tokens[than + 2]?.form ?? ''));
}

const ofThings = new Set('d de du des le la les l un une en dans'.split(' '));

/** «ne faisons pas que du plaidoyer» */
const isNotOnly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:que|qu)$/.test(tokens[at + 1]?.form ?? '') && ofThings.has(tokens[at + 2]?.form ?? '');

const goingOn = /^(?:arret|cess|hesit|lass|renonc|oubli|manqu|recul|abandonn|baiss|rechign|tard)/;
const infinitive = /(?:er|ir|re|oir)$/;

/** «ne cessons pas d’alerter», «n’avons pas renoncé à plaider», «ne manquons pas d’interpeller»: one does it all the more. */
function goesOnDoing(tokens: readonly Token[], ne: number, second: number): boolean {
  const isVerb = tokens.slice(ne + 1, second + 2).some(({ form }) => goingOn.test(form));
  const of = tokens.findIndex(({ form }, at) => at > second && at <= second + 3 && /^(?:d|de|a|devant)$/.test(form));
  if (!isVerb || of < 0) return false;
  const verb = tokens.slice(of + 1, of + 4).find(({ form }) => !clitics.has(form));
  return infinitive.test(verb?.form ?? '') && (verb?.form.length ?? 0) > 3;
}

const clitics = new Set('ne n y en le la les l leur lui se s nous'.split(' '));
const articles = new Set('un une le la les l des du nos notre ses son sa leur leurs ce cet cette'.split(' '));
const finite = /(?:[^e]e|ent|ons|it)$/;
const nounLike = /(?:ment|tion|sion|age|ance|ence|ite|ure|isme|aire|ique|ise|ie|ee)s?$/;
const negatorsAlone = /^(?:pas|plus|jamais|guere)$/;

/** «ne le cache pas et demande un appui»: after «et» a verb with an object of its own. */
function joinsVerb(tokens: readonly Token[], et: number): boolean {
  const verb = tokens[et + 1];
  if (tokens[et]?.form !== 'et' || !verb || verb.before > 0 || articles.has(verb.form) || clitics.has(verb.form))
    return false;
  const next = tokens[et + 2]?.form ?? '';
  if (!finite.test(verb.form) || nounLike.test(verb.form) || verb.form.length < 4) return false;
  return articles.has(next) || (negatorsAlone.test(tokens[et - 1]?.form ?? '') && /^(?:a|au|aux|chez|en)$/.test(next));
}

/** «Ce n’est pas la paroisse qui héberge, c’est nous»: it is done, and by us. */
function isCleftForUs(tokens: readonly Token[], ne: number, second: number): boolean {
  if (!/^(?:ce|c)$/.test(tokens[ne - 1]?.form ?? '') || tokens[ne + 1]?.form !== 'est') return false;
  const who = tokens.findIndex(({ form }, at) => at > second && form === 'qui');
  if (who < 0 || tokens.slice(second, who).some(({ form }) => own.has(form))) return false;
  return tokens.some(
    ({ form }, at) =>
      at > who &&
      /^(?:est|mais|bien)$/.test(form) &&
      own.has(tokens[at + 1]?.form ?? '') &&
      (tokens[at]?.before ?? 0) + (tokens[at - 1]?.before ?? 0) > 0,
  );
}

/** First word of what «ce n’est pas notre affaire» is said of, set before it by a comma. */
function takenUpByCe({ tokens, clause }: Sentence, ne: number, clauseStart: number): number {
  const isCe = /^(?:ce|c)$/.test(tokens[ne - 1]?.form ?? '') && ne - 1 === clauseStart;
  if (!isCe || tokens[ne - 1]?.before !== 1) return clauseStart;
  const from = clause.indexOf(clause[clauseStart - 1] ?? -1);
  const named = tokens.slice(from, clauseStart);
  const isNamed = articles.has(named[0]?.form ?? '') || named.length <= 2;
  return from >= 0 && isNamed && named.length <= longestNamed ? from : clauseStart;
}
const longestNamed = 6;

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
      if (earlier < 0 || isBesidesUs(tokens, earlier)) return [];
      // «plus aucun bailleur ne …» denies once.
      const denying = tokens.flatMap(({ form }, index) =>
        index >= earlier && index <= earlier + 1 && negators.has(form) ? [index] : [],
      );
      // «aucun nombre de familles n’est imprimé»: the number is denied, not what it counts.
      const from = counts.test(tokens[earlier + 1]?.form ?? '') ? at : earlier;
      return [{ kind: 'negation', reason: 'negation', from, to: clauseEnd, at: [...denying, at] }];
    }
  }
  const next = tokens[second + 1]?.form ?? '';
  if (notDenied.has(next) || isNotOnly(tokens, second) || goesOnDoing(tokens, isNe ? at : second - 2, second))
    return [];
  if (/^(?:personne|aucune?|rien)$/.test(tokens[second]?.form ?? '') && isBesidesUs(tokens, second)) return [];
  if (isTwiceDenied(sentence, second) || isCleftForUs(tokens, isNe ? at : second - 2, second)) return [];
  // «pas une formation de plus»: refused, where «pas de formation» says there is none.
  const isRefusal = !isNe && refused.has(next);
  const afterNext = tokens[second + 2]?.form ?? '';
  const isPartial = partial.has(next) || ((next === 'd' || next === 'de') && partial.has(afterNext));
  const word = tokens[second]?.form;
  const to = endOfDenial(sentence, second, clauseEnd, continuing.negation);
  const isCopula = isNe && copulas.test(tokens[at + 1]?.form ?? '');
  // Without «ne» the verb may stand just before («on héberge pas»).
  // «Expulsé n’est pas un métier» says what a word is not, and nothing of whether the thing is there.
  const isDefinition =
    isCopula && at === clauseStart + 1 && /^une?$/.test(next) && /^(?:est|sont)$/.test(tokens[at + 1]?.form ?? '');
  if (isDefinition) return [];
  const from = isCopula
    ? takenUpByCe(sentence, at, clauseStart)
    : isNe
      ? at
      : Math.max(
          clauseStart,
          second - (tokens[second]?.before === 0 && !(word === 'ni' && /^de?$/.test(next)) ? 1 : 0),
        );
  const isOfVerb =
    isCopula &&
    (!being.test(tokens[at + 1]?.form ?? '') ||
      (/^(?:est|sont|etai\w+)$/.test(tokens[at + 1]?.form ?? '') && next !== '' && !ofSubject.test(next)));
  const reason = word === 'plus' ? 'past' : 'negation';
  return [
    {
      kind: isPartial ? 'difficulty' : 'negation',
      reason,
      from,
      to,
      at: isNe ? [at, second] : [second],
      ...(isRefusal ? { isRefusal } : {}),
      ...(isOfVerb ? { isOfVerb } : {}),
    },
  ];
}

const englishAuxiliary = /^(?:do|does|did|can|could|wo|would|is|are|was|were|has|have|had|should|ai|not|cannot)n?$/;

function englishDenial(sentence: Sentence, at: number): Span[] {
  const { tokens } = sentence;
  const form = tokens[at]?.form ?? '';
  const isContraction = form === 't' && englishAuxiliary.test(tokens[at - 1]?.form ?? '');
  if (/^(?:nobody|noone)$/.test(form) && isBesidesUs(tokens, at)) return [];
  if (!isContraction && !['not', 'never', 'nor', 'cannot', 'neither', 'nobody', 'noone'].includes(form)) return [];
  if (['only', 'just', 'simply'].includes(tokens[at + 1]?.form ?? '')) return [];
  // “never stopped sheltering”, “do not fail to report”
  if (/^(?:stop|stopped|cease|ceased|fail|failed|hesitate|hesitated)$/.test(tokens[at + 1]?.form ?? '')) return [];
  const [clauseStart, clauseEnd] = clauseOf(sentence, at);
  const to = endOfDenial(sentence, at, clauseEnd, continuing.english);
  const isCopula = /^(?:is|are|was|were|isn|aren)$/.test(tokens[at - 1]?.form ?? '');
  return [{ kind: 'negation', reason: 'negation', from: isCopula ? clauseStart : at, to, at: [at] }];
}

const units = /^(?:seul|seule|jour|mois|an|annee|semaine|nuit|matin)$/;

/** «pas un mois sans que nous …», «pas sans» denies nothing. */
function isTwiceDenied({ tokens }: Sentence, at: number): boolean {
  const next = tokens.slice(at + 1, at + 4).map(({ form }) => form);
  return (
    next[0] === 'sans' || ((next[0] === 'un' || next[0] === 'une') && units.test(next[1] ?? '') && next[2] === 'sans')
  );
}

const notYet =
  /^(?:(?:est |encore )?(?:en (?:projet|vue|preparation|attente|gestation|cours de (?:creation|montage))|a (?:venir|l etude|creer|lancer|monter)|prevue?s?|souhaitee?s?|envisagee?s?|projetee?s?|bientot|plus tard|pas encore|planned|coming soon|not yet)(?: .{1,24})?)$/;
const over =
  /^(?:suspendue?s?|arretee?s?|fermee?s?|interrompue?s?|abandonnee?s?|terminee?s?|finie?s?|supprimee?s?|stopped|closed|suspended|ended)(?: .{1,40})?$/;
const longestAnswer = 8;

/** «Hébergement : en projet», «plaidoyer : arrêté»: the answer puts off, or ends, what it is asked of. */
function putOffAnswer({ tokens }: Sentence): Span[] {
  const colon = tokens.findIndex(({ before }, at) => at > 0 && before === 2);
  if (colon < 0 || colon > 6 || tokens.length - colon > longestAnswer) return [];
  const answer = tokens
    .slice(colon)
    .map(({ form }) => form)
    .join(' ');
  const kind = notYet.test(answer) ? 'wish' : over.test(answer) ? 'past' : null;
  return kind === null ? [] : [{ kind, reason: kind, from: 0, to: colon, at: [colon] }];
}

/** «moins de difficultés que les autres», «manquons moins de fonds qu’avant»: less than others, so none to speak of. */
function lessThanOthers({ tokens }: Sentence, at: number): Span[] {
  const than = tokens.findIndex(({ form }, index) => index > at && index <= at + 7 && /^(?:que|qu)$/.test(form));
  if (than < 0 || !tokens.slice(than + 1, than + 4).some(({ form }) => /^(?:autres|avant|auparavant)$/.test(form)))
    return [];
  const isOfLack = /^(?:manqu|souffr)/.test(tokens[at - 1]?.form ?? '');
  return isOfLack
    ? [{ kind: 'contrast', reason: 'negation', from: at - 1, to: than, at: [at] }]
    : [{ kind: 'negation', reason: 'negation', from: at, to: than, at: [at] }];
}

const leavingOut = new Set('sauf hormis excepte except'.split(' '));
/** Words after «sauf» or «à part» that leave nothing out: a time, a case, another sense («à part entière»). */
const leavesNothing =
  /^(?:que|qu|si|quand|lorsqu\w*|pendant|en|entiere|egale|erreur|cas|exception|urgence|week|dimanches?|samedis?|lundis?|vendredis?|jours?|nuits?|if|when|for|on|in)$/;
const deniedBefore = /^(?:rien|aucune?|pas|ne|n|ni|jamais|personne|nothing|no|not|nobody)$/;
const determiner = /^(?:le|la|les|l|un|une|du|de|des|d|notre|nos|the|our)$/;

/** «tout sauf le plaidoyer», «à part l’hébergement»: named, and not meant. After a denial they are what there is. */
function leftOut({ tokens, isFunction }: Sentence, at: number): Span[] {
  const form = tokens[at]?.form ?? '';
  const isApart = form === 'part' && tokens[at - 1]?.form === 'a' && tokens[at - 2]?.form !== 'lieu';
  if (!isApart && !leavingOut.has(form)) return [];
  let first = at + 1;
  while (determiner.test(tokens[first]?.form ?? '')) first++;
  if (!tokens[first] || leavesNothing.test(tokens[first]?.form ?? '')) return [];
  const opening = isApart ? at - 1 : at;
  if (tokens.slice(0, opening).some((token) => deniedBefore.test(token.form))) return [];
  const opens = opening === 0;
  let to = first + 1;
  // «À part l’hébergement, rien»: what follows denies all the rest.
  if (opens && tokens.slice(first).some((token) => deniedBefore.test(token.form))) return [];
  while (to < tokens.length && to < first + 6) {
    if (
      (tokens[to]?.before ?? 0) > 0 ||
      (isFunction[to] && /^(?:nous|on|elle|il|we|qui|mais)$/.test(tokens[to]?.form ?? ''))
    )
      break;
    to++;
  }
  return [
    {
      kind: 'negation',
      reason: 'negation',
      from: at + 1,
      to,
      at: isApart ? [at - 1, at] : [at],
      isRefusal: true,
      isLeftOut: true,
    },
  ];
}

const telling = new Set('dire penser croire pretendre affirmer soutenir say claim think pretend'.split(' '));
const untrue = new Set('faux inexact errone mensonger wrong false untrue incorrect'.split(' '));
const saysTrueOrNot = new Set([...telling, ...untrue, 'vrai', 'exact', 'true']);
const unable = /^(?:peut|peux|pouvons|peuvent|saurait|saurions|pourrait|can|cannot|could)$/;

/** «il est faux de dire que …», «on ne peut pas dire que …», «it is not true that …» */
function saidToBeUntrue({ tokens }: Sentence): Span[] {
  if (!tokens.some(({ form }) => saysTrueOrNot.has(form))) return [];
  const formAt = (at: number): string => tokens[at]?.form ?? '';
  return tokens.flatMap(({ form }, at): Span[] => {
    if (!saysTrueOrNot.has(form)) return [];
    const around = tokens.slice(Math.max(0, at - 4), at).map((token) => token.form);
    const isDenied = around.some((one) => /^(?:pas|not|cannot|jamais)$/.test(one));
    const isTold =
      telling.has(form) &&
      (around.some((one) => untrue.has(one)) || (isDenied && around.some((one) => unable.test(one))));
    const isTrue = !telling.has(form) && !untrue.has(form) && isDenied;
    const isUntrue = untrue.has(form) && /^(?:que|qu|that)$/.test(formAt(at + 1)) && !isDenied;
    if (!isTold && !isTrue && !isUntrue) return [];
    const hasThat = /^(?:que|qu|that)$/.test(formAt(at + 1));
    if (!hasThat && !(isTold && /^we$/.test(formAt(at + 1)))) return [];
    const from = hasThat ? at + 2 : at + 1;
    const end = tokens.findIndex(
      (token, index) => index > from && (token.before === 2 || /^(?:mais|but|car|because)$/.test(token.form)),
    );
    const to = end < 0 ? tokens.length : end;
    // «on ne peut pas dire que nous n’avons pas …» says that we do.
    if (tokens.slice(from, to).some((token) => /^(?:ne|n|not)$/.test(token.form))) return [];
    return [{ kind: 'negation', reason: 'negation', from, to, at: [at], isUntrue: true }];
  });
}

/** «…, ce qui est faux», «…, c’est inexact»: what stands before is said to be untrue. */
function calledUntrue(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ form, before }, at): Span[] => {
    const opens = before > 0 && /^(?:ce|c|which|that)$/.test(form) && at > 2;
    if (!opens) return [];
    const said = tokens.slice(at + 1, at + 5).map((token) => token.form);
    const verb = said.findIndex((one) => /^(?:est|is)$/.test(one));
    if (verb < 0 || verb > 1 || said.some((one) => /^(?:pas|ne|n|not)$/.test(one))) return [];
    if (!said.slice(verb + 1, verb + 3).some((one) => untrue.has(one))) return [];
    return [{ kind: 'negation', reason: 'negation', from: 0, to: at, at: [at + 1 + verb], isUntrue: true }];
  });
}

/** Stretches that a denial covers: «ne … pas», «pas de», «ni», “don’t”, “never”. */
export function denials(sentence: Sentence): Span[] {
  const taken = new Set<number>();
  const answered = putOffAnswer(sentence);
  if (answered.length > 0 && sentence.language !== 'ar') return [...answered, ...denialsOfWords(sentence, taken)];
  if (sentence.language === 'ar') return [];
  const told = sentence.tokens.flatMap((_, at) => leftOut(sentence, at));
  const spans = [...told, ...saidToBeUntrue(sentence), ...calledUntrue(sentence)];
  return [...spans, ...denialsOfWords(sentence, taken)];
}

function denialsOfWords(sentence: Sentence, taken: Set<number>): Span[] {
  return sentence.tokens.flatMap(({ form }, at) => {
    if (taken.has(at)) return [];
    if (sentence.language === 'en') return englishDenial(sentence, at);
    if (sentence.language !== 'fr') return [];
    if (form === 'moins') return lessThanOthers(sentence, at);
    if (form !== 'ne' && form !== 'n' && form !== 'pas' && form !== 'jamais' && form !== 'ni' && form !== 'guere')
      return [];
    if (form === 'pas' && isTwiceDenied(sentence, at)) return [];
    const spans = frenchDenial(sentence, at);
    for (const span of spans) for (const index of span.at) taken.add(index);
    return spans;
  });
}
