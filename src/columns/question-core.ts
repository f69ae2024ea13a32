import type { TableKind } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { columnByKey, columnsOf } from './registry.ts';

/*
 * Questions asked in other words than ours: «Quelles sont, selon vous, les trois principales forces de votre organisation ?»
 * asks for the forces. What a question asks for is left when the words around it are taken away; it must then be, word for
 * word, what is left of one of ours.
 */

/** Words around what is asked. */
const around = new Set([
  'quel', 'quelle', 'quels', 'quelles', 'lequel', 'laquelle', 'lesquels', 'lesquelles', 'est', 'sont', 'etes', 'avez', 'auriez', 'a', 't',
  'ont', 'ete', 'il', 'elle', 'ils', 'elles', 'ce', 'c', 'que', 'qu', 'le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'en', 'au',
  'aux', 'dans', 'ou', 'se', 's', 'y', 'et', 'votre', 'vos', 'notre', 'nos', 'mon', 'ma', 'mes', 'son', 'sa', 'ses', 'vous', 'nous', 'je', 'j',
  'selon', 'trois', 'deux', 'cinq', '3', '5', 'principal', 'principale', 'principaux', 'principales', 'grandes', 'complet', 'complete',
  'comment', 'qualifiez', 'jugez', 'juge', 'decrit', 'decrivez', 'indiquez', 'precisez', 'citez', 'donnez', 'listez', 'svp', 'merci', 'veuillez', 'bien', 'fait', 'font', 'faites',
  'what', 'which', 'are', 'is', 'the', 'of', 'your', 'our', 'my', 'main', 'three', 'please', 'describe', 'list', 'does', 'do', 'you', 'it',
]); // biome-ignore format: a list of words

/** Phrases that say how to answer, or of what the whole form speaks. */
const asides =
  /\([^()]*\)|\[[^\][]*\]|\ben (?:quelques|une|deux|trois) (?:lignes?|mots?|phrases?)\b|\ben priorit[ée](?!\p{L})|\bs['’]il vous pla[iî]t\b|\ben faveur des migrant(?:·?e·?)?s\b|\bdans (?:la|cette|notre) cartographie\b/giu;

/** One word for each of those that name who answers, and for the verb of a consent. */
const same: { readonly [word: string]: string } = {
  association: 'organisation',
  structure: 'organisation',
  osc: 'organisation',
  ong: 'organisation',
  acceptez: 'accepte',
  autorise: 'accepte',
  autorisez: 'accepte',
  publiee: 'publie',
  publies: 'publie',
  publiees: 'publie',
};

/** What a question asks for, as words. */
const coreOf = (question: string): string =>
  foldWords(question.replace(asides, ' '))
    .split(' ')
    .map((word) => same[word] ?? word)
    .filter((word) => !around.has(word))
    .join(' ');

const withoutOrganisation = (core: string): string => core.replace(/(?:^| )organisation(?= |$)/g, '').trim();

/** Whether a header is a question or a sentence rather than a title. */
const isQuestion = (header: string): boolean =>
  /[?؟]/.test(header) || foldWords(header).split(' ').length >= 5 || /^\s*j['’]/i.test(header);

const coresByKind = new Map<TableKind, ReadonlyMap<string, string | null>>();

/** What our own questions and titles ask for, by kind; null for what two columns ask for. */
function coresOf(kind: TableKind): ReadonlyMap<string, string | null> {
  const known = coresByKind.get(kind);
  if (known) return known;
  const cores = new Map<string, string | null>();
  for (const { key, label, help, aliases } of columnsOf(kind)) {
    for (const wording of [label.fr, label.en, ...aliases, help?.fr, help?.en]) {
      if (wording === undefined) continue;
      for (const core of new Set([coreOf(wording), withoutOrganisation(coreOf(wording))])) {
        const other = cores.get(core);
        if (core !== '') cores.set(core, other === undefined || other === key ? key : null);
      }
    }
  }
  coresByKind.set(kind, cores);
  return cores;
}

/** Who is named or reached is never guessed: «Quel est votre nom ?» asks for a person. */
const named = new Set(['name', 'names', 'phone', 'email', 'url']);

/**
 * The column that a question of an interview asks for in other words; null for a mere title and for what may be another.
 * Of one word left, only a text that is read and coded is taken: «Quels types d’activités ?» may ask anything.
 */
export function columnAsked(kind: TableKind, header: string): string | null {
  if (kind !== 'entretiens' || !isQuestion(header)) return null;
  const core = coreOf(header);
  const bare = withoutOrganisation(core);
  const cores = coresOf(kind);
  const whole = cores.get(core) ?? null;
  const key = whole ?? cores.get(bare) ?? null;
  const column = key === null ? undefined : columnByKey(key, kind);
  if (!column || column.layer === 'private') return null;
  if (named.has(column.type)) return whole !== null && core.includes('organisation') ? key : null;
  return bare.includes(' ') || column.isOpen === true ? key : null;
}
