import type { EvidenceScope } from '../model/actor.ts';
import { clauseOf, type Sentence } from './sentence.ts';

const organisations =
  /^(?:osc|ocb|ong|associations|organisations|structures|ngos|csos|organizations|faitieres|federations|syndicats|groupements)$/;
const all =
  /^(?:plupart|majorite|toutes|tous|beaucoup|certaines|certains|plusieurs|nombreuses|quelques|rares|quasi|totalite|most|many|some|all|several|few|autres|\d+)$/;
const qualities =
  /^(?:nationales|locales|internationales|villageoises|rurales|urbaines|feminines|confessionnelles|communautaires|petites|grandes|jeunes|femmes|migrants|migrantes|retour|retournes|diaspora|diasporas|refugies|etudiants|base|ressortissants|small|local|national|returnee|returnees|refugee|migrant|women|youth)$/;
const mechanisms = /^(?:comite|comites|commission|commissions|mecanisme|mecanismes|forum|committee|mechanism)$/;
const mechanismPhrases: [first: RegExp, second: RegExp][] = [
  [/^(?:cadre|cadres)$/, /^(?:concertation|dialogue|national)$/],
  [/^(?:conseil|conseils)$/, /^consultati/],
  [/^(?:groupe|groupes)$/, /^travail$/],
  [/^dispositif/, /^dialogue$/],
];
const firstPerson = /^(?:nous|notre|nos|on|we|our|us|my|mon|je|j)$/;
const before =
  /^(?:le|la|les|l|des|d|de|ces|dans|the|plus|of|et|que|qu|part|donc|or|toutefois|pour|ainsi|cependant|neanmoins|mais|car|en|global|globalement|generalement|aujourd'hui|aussi)$/;

const opensClause = (form: string): boolean => before.test(form) || all.test(form) || qualities.test(form);

/** Whom the clause of a word speaks of, when it says so: its subject, or null. */
function scopeOfClause(sentence: Sentence, from: number, to: number): EvidenceScope | null {
  const { tokens } = sentence;
  // Whether every word before `at` may open a clause.
  let isOpening = true;
  for (let at = from; at < to; at++) {
    if (at > from) isOpening &&= opensClause(tokens[at - 1]?.form ?? '');
    const form = tokens[at]?.form ?? '';
    const next = tokens.slice(at + 1, Math.min(to, at + 4)).map((token) => token.form);
    if (firstPerson.test(form)) return 'acteur';
    if (form === 'societe' && next[0] === 'civile' && isOpening) return 'secteur';
    if (/^(?:secteur|monde|tissu|mouvement)$/.test(form) && next[0] === 'associatif') return 'secteur';
    if (form === 'acteurs' && next.includes('civile') && isOpening) return 'secteur';
    if (isOpening && mechanisms.test(form)) return 'mecanisme';
    if (
      isOpening &&
      mechanismPhrases.some(([first, second]) => first.test(form) && next.some((word) => second.test(word)))
    )
      return 'mecanisme';
    if (organisations.test(form) && isOpening && at > from) {
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
