import type { SignWeights } from '../model/codebook.ts';
import { remembered } from '../text/remembered.ts';
import { infinitives, type StemLanguage, stem } from '../text/stem.ts';
import { type Field, fieldsOf } from './word-fields.ts';

/** A sign that does not count. */
export const noSign = -1;

/** What a word brings to the signs of its sentence. */
export interface WordSigns {
  fields: readonly FieldSigns[];
  /** `mot nous` of a few small words. */
  small: number;
  /** A number has no stem that says anything. */
  isNumber: boolean;
  stem: string;
  alone: number;
  /** Under a marker. */
  under(turn: string): number;
  /** Followed by another word. */
  before(next: WordSigns): number;
}

/** The signs of a field of words. */
export interface FieldSigns extends Field {
  alone: number;
  /** Under a marker or a question. */
  under(turn: string): number;
  /** Met with another, of a higher rank. */
  and(other: FieldSigns): number;
}

/** The signs of a code whose cues hold words of a sentence: of one word, of two, of three or more. */
export type CodeSigns = readonly number[];

/**
 * Signs by number: what a word makes is named and looked up once, then sentences handle numbers. A book of weights holds the
 * signs that weigh, in their order; without weights each sign is given the next number, since they are learned from.
 */
export interface SignBook {
  numberOf(sign: string): number;
  nameOf(number: number): string;
  /** Signs of a folded word. */
  ofWord(form: string): WordSigns;
  /** Of a code (`axis:code`). */
  ofCode(key: string): CodeSigns;
  /** Of a cue that spoke `for` or `against` a code, or stayed silent (`muet`). */
  ofFired(how: string, axis: string, code: string): number;
  /** Of the question that is answered. */
  ofQuestion(question: string): number;
  /** Of what is but a part of a sentence. */
  ofPart: number;
}

/** Small words that say who speaks, or that something is not so. */
const smallWords = new Set(
  'nous notre nos on pas plus sans peu que trop jamais rien personne aucun si ils elles eux they we our no not'.split(
    ' ',
  ),
);

/** Words of a code that are counted apart: three or more say the same. */
const mostCounted = 3;

/** Stem of a word as most people type it: without accents, verbs with «nous» as their infinitive. */
const stemOf = (form: string, language: StemLanguage): string =>
  stem((language === 'fr' ? infinitives(form)[0] : undefined) ?? form, language);

/** Numbers of the signs made of two words, by the first and the second. */
function pairsAmong(names: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [number, name] of names.entries()) {
    const [first = '', second, ...others] = name.split(' ');
    if (second === undefined || others.length > 0) continue;
    const after = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, after.set(second, number));
  }
  return pairs;
}

/** The book of one language. */
export function makeSignBook(weights: SignWeights | null, language: StemLanguage): SignBook {
  const names = weights ? [...weights.weightsBySign.keys()] : [];
  const numberByName = new Map(names.map((name, number) => [name, number]));
  const numberOf = (sign: string): number => {
    const known = numberByName.get(sign);
    if (known !== undefined) return known;
    if (weights) return noSign;
    numberByName.set(sign, names.length);
    return names.push(sign) - 1;
  };
  const ofField = remembered((field: Field): FieldSigns => {
    const own = `champ ${field.name}`;
    const pairByRank: number[] = [];
    return {
      ...field,
      alone: numberOf(own),
      under: remembered((turn) => numberOf(`${turn}:${own}`)),
      and(other) {
        const sign = pairByRank[other.rank] ?? numberOf(`champs ${field.name} ${other.name}`);
        pairByRank[other.rank] = sign;
        return sign;
      },
    };
  });
  const pairs = weights && pairsAmong(names);
  const fired = remembered((how: string) => remembered((key: string) => numberOf(`indice ${how} ${key}`)));
  return {
    numberOf,
    nameOf: (number) => names[number] ?? '',
    ofWord: remembered((form) => {
      const own = stemOf(form, language);
      const after = pairs?.get(own);
      return {
        fields: fieldsOf(form).map(ofField),
        small: smallWords.has(form) ? numberOf(`mot ${form}`) : noSign,
        isNumber: /^\d+$/.test(form),
        stem: own,
        alone: numberOf(own),
        under: remembered((turn) => numberOf(`${turn}:${own}`)),
        before: ({ stem: next }) => (pairs ? (after?.get(next) ?? noSign) : numberOf(`${own} ${next}`)),
      };
    }),
    ofCode: remembered((key) =>
      Array.from({ length: mostCounted }, (_, more) => numberOf(`lexique${more + 1} ${key}`)),
    ),
    ofFired: (how, axis, code) => fired(how)(`${axis}:${code}`),
    ofQuestion: remembered((question) => numberOf(`question ${question}`)),
    get ofPart() {
      return numberOf('partie');
    },
  };
}
