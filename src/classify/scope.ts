import type { EvidenceScope } from '../model/actor.ts';
import { remembered } from '../text/remembered.ts';
import { clauseOf, type Sentence } from './sentence.ts';

const organisations =
  /^(?:osc|ocb|ong|associations|assos|organisations|structures|ngos|csos|organizations|faitieres|federations|syndicats|groupements)$/;
const all =
  /^(?:plupart|majorite|toutes|tous|beaucoup|certaines|certains|plusieurs|nombreuses|quelques|rares|quasi|totalite|most|many|some|all|several|few|peu|autres|\d+)$/;
const qualities =
  /^(?:nationales|locales|internationales|villageoises|rurales|urbaines|feminines|confessionnelles|communautaires|petites|grandes|jeunes|femmes|migrants|migrantes|retour|retournes|diaspora|diasporas|refugies|etudiants|base|ressortissants|small|local|national|returnee|returnees|refugee|migrant|women|youth)$/;
const mechanisms = /^(?:comite|comites|commission|commissions|mecanisme|mecanismes|forum|committee|mechanism)$/;
const mechanismPhrases: [first: RegExp, second: RegExp][] = [
  [/^(?:cadre|cadres)$/, /^(?:concertation|dialogue|national)$/],
  [/^(?:conseil|conseils)$/, /^consultati/],
  [/^(?:espace|espaces|instance|instances|table|tables)$/, /^(?:concertation|dialogue|ronde|rondes)$/],
  [/^(?:plateforme|plateformes)$/, /^(?:concertation|dialogue)$/],
  [/^(?:groupe|groupes)$/, /^travail$/],
  [/^dispositif/, /^dialogue$/],
];
const firstPerson = /^(?:nous|notre|nos|on|we|our|us|my|mon|je|j)$/;
const before =
  /^(?:le|la|les|l|des|d|de|ces|dans|the|plus|of|et|que|qu|part|donc|or|toutefois|pour|ainsi|cependant|neanmoins|mais|car|en|global|globalement|generalement|aujourd'hui|aussi|comme|chez|parmi|niveau|au|ensemble|partout|ici|meme|memes|selon|cote|du|tout|toute|aucune|aucun|ou|selon|nous|note|constate|observe|remarque|voit|on|nous|constatons|pensons|estimons|notons|observons)$/;

const opensClause = remembered((form: string) => before.test(form) || all.test(form) || qualities.test(form));

const judging =
  /^(?:note|constate|observe|remarque|voit|dit|sait|releve|trouve|constatons|pensons|estimons|notons|observons)$/;
const ownWords = /^(?:nous|notre|nos|our|we|us)$/;
const placed = /^(?:dans|au|aux|a|en|sur|pour|chez|depuis|par|comme|in|across|at)$/;
const article = /^(?:les|des|toutes|la|l|ces|ensemble|plupart|nos|most|all|the)$/;

/** «Dans la région, les associations …»: a place or a time, then after the comma the subject. */
function leadsIn({ tokens }: Sentence, from: number, at: number): boolean {
  const comma = tokens.findLastIndex(({ before }, index) => index > from && index <= at && before > 0);
  if (comma < 0 || !placed.test(tokens[from]?.form ?? '')) return false;
  return article.test(tokens[comma]?.form ?? '') && tokens.slice(comma, at).every(({ form }) => opensClause(form));
}

/** Words that may tell of whom a clause speaks. */
const mayTellScope = remembered(
  (form: string) =>
    firstPerson.test(form) ||
    organisations.test(form) ||
    mechanisms.test(form) ||
    mechanismPhrases.some(([first]) => first.test(form)) ||
    /^(?:societe|secteur|monde|tissu|mouvement|milieu|paysage|sector|association|acteurs)$/.test(form),
);

/** Whom the clause of a word speaks of, when it says so: its subject, or null. */
function scopeOfClause(sentence: Sentence, from: number, to: number): EvidenceScope | null {
  const { tokens } = sentence;
  // Whether every word before `at` may open a clause.
  let isOpening = true;
  for (let at = from; at < to; at++) {
    if (at > from) isOpening &&= opensClause(tokens[at - 1]?.form ?? '');
    const form = tokens[at]?.form ?? '';
    if (!mayTellScope(form)) continue;
    const next = tokens.slice(at + 1, Math.min(to, at + 4)).map((token) => token.form);
    if (firstPerson.test(form)) {
      // «on constate que …», «selon nous, les associations …» say who judges, not of whom.
      if ((form === 'on' || form === 'nous') && judging.test(next[0] ?? '')) continue;
      if (/^(?:selon|pour|according)$/.test(tokens[at - 1]?.form ?? '') && at === from + 1 && next.length > 1) {
        isOpening = true;
        continue;
      }
      return 'acteur';
    }
    if (form === 'societe' && next[0] === 'civile' && isOpening) return 'secteur';
    if (/^(?:secteur|monde|tissu|mouvement|milieu|paysage)$/.test(form) && next[0] === 'associatif') return 'secteur';
    if (form === 'sector' && isOpening && next[0] !== 'of') return 'secteur';
    if (form === 'secteur' && isOpening && !/^(?:de|d|du|des|prive|public|informel)$/.test(next[0] ?? ''))
      return 'secteur';
    if (form === 'association' && /^(?:aucune|chaque|toute|every|no)$/.test(tokens[at - 1]?.form ?? ''))
      return 'secteur';
    if (form === 'acteurs' && next.includes('civile') && isOpening) return 'secteur';
    if (isOpening && mechanisms.test(form)) return 'mecanisme';
    if (
      isOpening &&
      mechanismPhrases.some(([first, second]) => first.test(form) && next.some((word) => second.test(word)))
    )
      return 'mecanisme';
    // «l’ONG» is one of them.
    if (/^(?:osc|ocb|ong)$/.test(form) && /^(?:l|une|cette)$/.test(tokens[at - 1]?.form ?? '')) continue;
    if (organisations.test(form) && (isOpening || leadsIn(sentence, from, at)) && at > from) {
      // «Comme les autres OSC, notre équipe …»
      if (placed.test(tokens[from]?.form ?? '') && tokens.slice(at, to).some(({ form: word }) => ownWords.test(word)))
        return 'acteur';
      const near = [...tokens.slice(Math.max(from, at - 2), at).map((token) => token.form), ...next.slice(0, 2)];
      return near.some((word) => qualities.test(word)) ? 'categorie' : 'secteur';
    }
  }
  return null;
}

/** Scopes of the clauses already read, by their first word: a long cell asks for the same ones at each match. */
const scopesBySentence = new WeakMap<Sentence, Map<number, EvidenceScope | null>>();

/** Whom the clause speaks of, else the nearest clause before it in the sentence that says so. */
function scopeUpTo(sentence: Sentence, at: number): EvidenceScope | null {
  const known = scopesBySentence.get(sentence) ?? new Map<number, EvidenceScope | null>();
  scopesBySentence.set(sentence, known);
  const passed: number[] = [];
  let scope: EvidenceScope | null = null;
  for (let word = at; word >= 0 && scope === null; ) {
    const [from, to] = clauseOf(sentence, word);
    const found = known.get(from);
    passed.push(from);
    scope = found === undefined ? scopeOfClause(sentence, from, to) : found;
    if (found !== undefined) break;
    word = from - 1;
  }
  for (const from of passed) known.set(from, scope);
  return scope;
}

/** Scope of the sentence before, worked out only when a pronoun asks for it. */
export type ScopeBefore = () => EvidenceScope;

const pronouns = /^(?:elles|ils|elle|il|celles|ceux|they|it)$/;

/**
 * Whom a match speaks of: the subject of its clause, else of the clauses before it in the sentence; a sentence that begins
 * with a pronoun carries on with the scope of the one before.
 */
export function scopeAt(sentence: Sentence, at: number, previous: ScopeBefore): EvidenceScope {
  const scope = scopeUpTo(sentence, at);
  if (scope) return scope;
  return pronouns.test(sentence.tokens[0]?.form ?? '') ? previous() : 'acteur';
}
