import { clauseOf, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** People who are served wherever they are named. */
const served = /^(?:migrant|refugie|retourne|beneficiaire|usager|deplace|victime|exile|demandeu|rapatrie|expulse)/;
/** People who may be members too: somebody else only without «nos». */
const mayBeMembers =
  /^(?:jeune|femme|enfant|famille|population|personne|etudiant|eleve|travailleu|fille|mineur|parent|malade|menage|habitant)s?/;
const places =
  /^(?:village|quartier|ville|commune|region|pays|localite|camp|zone|district|departement|ecole|hopital|hopitaux|foyer)s?$/;
const neighbours = /^(?:voisin|voisine|voisins|voisines)$/;

const determiners = set(
  'le la les l un une des du de d ces cette ce cet tous toutes certains certaines plusieurs autres',
);
const ours = set('nos notre');
const own = set('nous notre nos on association associations osc ong organisation collectif equipe membres benevoles');

/** Verbs that say who lacks or needs. */
const lacks = set('manque manquent manquait manquaient souffre souffrent');
/** The same, or the auxiliary of «ont besoin de». */
const lackVerbs = new Set([...lacks, 'a', 'ont']);
const of = set('de d du des');

/** «ont besoin de», «manquent de», «n’ont pas de»: the verb of one who lacks starts here. */
function isLackVerb({ tokens }: Sentence, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens.slice(at + 1, at + 4).map((token) => token.form);
  if (lacks.has(form)) return next.some((word) => of.has(word));
  if (!/^(?:a|ont)$/.test(form)) return false;
  return /^(?:pas|plus|aucune?|ni|jamais|guere)$/.test(next[0] ?? '') || next.some((word) => /^besoins?$/.test(word));
}

/** First word of the subject: the clause's first, or the one after a place or a time set off by a comma. */
function subjectStart({ tokens }: Sentence, from: number, verb: number): number {
  if (!/^(?:dans|au|aux|a|en|sur|depuis|chez|pour)$/.test(tokens[from]?.form ?? '')) return from;
  const comma = tokens.findLastIndex(({ before }, at) => at > from && at < verb && before > 0);
  return comma < 0 ? from : comma;
}

function isOther({ tokens }: Sentence, from: number, verb: number): boolean {
  let head = from;
  while (head < verb && (determiners.has(tokens[head]?.form ?? '') || ours.has(tokens[head]?.form ?? ''))) head++;
  const form = head < verb ? (tokens[head]?.form ?? '') : '';
  const rest = tokens.slice(head + 1, verb).map((token) => token.form);
  const isOurs = tokens.slice(from, head).some((token) => ours.has(token.form));
  // «Notre voisine, l’ONG Alpha, …», «l’association voisine …»
  if (neighbours.test(form) || (rest.some((word) => neighbours.test(word)) && !isOurs)) return true;
  if (rest.some((word) => own.has(word))) return false;
  return served.test(form) || (!isOurs && (mayBeMembers.test(form) || places.test(form)));
}

const lackNouns = set('manque manques absence penurie insuffisance defaut faiblesse besoin besoins lacune lacunes');
/** Words from the lack to whose it is, at most: «le manque criant d’argent et de papiers des migrants». */
const longestLack = 7;

/** «Le manque d’argent des migrants»: the noun of a lack, and after what is lacking the people served. */
function nounOfOthers({ tokens }: Sentence, at: number, clauseEnd: number): Span[] {
  if (!of.has(tokens[at + 1]?.form ?? '')) return [];
  const last = Math.min(clauseEnd, at + longestLack) - 1;
  for (let word = at + 3; word <= last && !tokens[word]?.before; word++) {
    if (!served.test(tokens[word]?.form ?? '') || !/^(?:des|du|ces|les)$/.test(tokens[word - 1]?.form ?? '')) continue;
    return [{ kind: 'reported', reason: 'other-actor', from: at, to: word + 1, at: [], isOthersLack: true }];
  }
  return [];
}

/** «Les migrants manquent d’argent», «le village a besoin de …»: from the verb on, what is lacking is theirs. */
export function othersLacks(sentence: Sentence): Span[] {
  if (sentence.language !== 'fr') return [];
  const ofNouns = sentence.tokens.flatMap(({ form }, at) =>
    lackNouns.has(form) ? nounOfOthers(sentence, at, clauseOf(sentence, at)[1]) : [],
  );
  const ofVerbs = sentence.tokens.flatMap(({ form }, at): Span[] => {
    if (!lackVerbs.has(form) || !isLackVerb(sentence, at)) return [];
    const [clauseStart, to] = clauseOf(sentence, at);
    const from = subjectStart(sentence, clauseStart, at);
    if (!isOther(sentence, from, at)) return [];
    return [{ kind: 'reported', reason: 'other-actor', from: at, to, at: [], isOthersLack: true }];
  });
  return [...ofNouns, ...ofVerbs];
}
