import { type TableKind, tableKinds } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { hasKeyColumns } from './key-columns.ts';
import { matchHeaders } from './match-headers.ts';

/** Words of a file name that say its kind by themselves. */
const namesByKind: Record<TableKind, readonly string[]> = {
  entretiens: ['entretiens', 'entretien', 'interviews', 'interview'],
  revue: ['revue', 'revues', 'review', 'reviews', 'desk review'],
  acteurs: ['acteurs', 'acteur', 'actors', 'actor'],
  terrain: ['terrain', 'fieldwork'],
  projets: ['projets', 'projet', 'projects', 'project'],
  mecanismes: ['mecanismes', 'mecanisme', 'mechanisms', 'mechanism'],
  relations: ['relations', 'relation'],
  politiques: ['politiques', 'politique', 'policies', 'policy'],
  engagements: ['engagements', 'engagement', 'commitments', 'commitment'],
  indicateurs: ['indicateurs', 'indicateur', 'indicators', 'indicator'],
  recommandations: ['recommandations', 'recommandation', 'recommendations', 'recommendation'],
  'chiffres-publies': ['chiffres publies', 'chiffre publie', 'published figures'],
  accords: ['accords', 'accord', 'consents', 'call list', 'appels'],
  decisions: ['decisions', 'decision'],
  registre: ['registre', 'register'],
};

/** Words that make a kind likely: headers that clearly say another kind win over them. */
const likelyByKind: { [kind in TableKind]?: readonly string[] } = {
  acteurs: [
    'annuaire', 'annuaires', 'repertoire', 'directory', 'organisations', 'organisation', 'organizations', 'organization',
    'associations', 'association', 'osc', 'ong', 'cso', 'csos', 'ngo', 'ngos', 'fiches',
  ],
  entretiens: ['questionnaire', 'questionnaires', 'enquete', 'enquetes'],
  revue: ['constats', 'documents'],
}; // biome-ignore format: lists of words

/** The name of a file as words, glued digits set apart (`entretiens2025.csv`). */
const wordsOf = (file: string): string =>
  foldWords(file.replace(/^.*\//, '').replace(/\.\w+$/, '')).replace(/(\p{L})(\d)/gu, '$1 $2');

const kindNamed = (name: string, words: { [kind in TableKind]?: readonly string[] }): TableKind | null => {
  const starts = tableKinds.find((kind) => words[kind]?.some((word) => `${name} `.startsWith(`${word} `)));
  if (starts) return starts;
  const inside = tableKinds.filter((kind) => words[kind]?.some((word) => ` ${name} `.includes(` ${word} `)));
  return inside.length === 1 ? (inside[0] ?? null) : null;
};

/** The kind that a file name says, at its beginning or, for want of another, anywhere in it; else the one it makes likely. */
export function kindOfName(file: string): TableKind | null {
  const name = wordsOf(file);
  return kindNamed(name, namesByKind) ?? kindNamed(name, likelyByKind);
}

/** Known columns that headers need to say a kind by themselves: this many, or this share of them (two at least). */
const knownNeeded = 3;
const shareNeeded = 0.4;
/** By how many known columns headers must disagree with a likely name to win over it. */
const clearLead = 3;

/** The kind most of whose columns are known, its key column among them; of equals the identity card, else none. */
function kindOfHeaders(headers: readonly string[]): { kind: TableKind; known: number } | null {
  const filled = headers.filter((header) => header.trim() !== '').length;
  const scored = tableKinds.flatMap((kind) => {
    const matches = matchHeaders(kind, headers);
    const known = matches.filter(({ key }) => key !== null).length;
    const isEnough = known >= 2 && (known >= knownNeeded || known >= filled * shareNeeded);
    return isEnough && hasKeyColumns(kind, matches) ? [{ kind, known }] : [];
  });
  const best = Math.max(...scored.map(({ known }) => known));
  const first = scored.filter(({ known }) => known === best);
  return first.find(({ kind }) => kind === 'acteurs') ?? (first.length === 1 ? (first[0] ?? null) : null);
}

/** The kind of a file, from its name (`entretiens-2025.csv`) or else from its headers; `isGuess` when these alone say it. */
export function recogniseKind(
  fileName: string,
  headers: readonly string[],
): { kind: TableKind; isGuess: boolean } | null {
  const name = wordsOf(fileName);
  const named = kindNamed(name, namesByKind);
  if (named) return { kind: named, isGuess: false };
  const likely = kindNamed(name, likelyByKind);
  const found = kindOfHeaders(headers);
  if (likely) {
    const known = matchHeaders(likely, headers).filter(({ key }) => key !== null).length;
    if (!found || found.kind === likely || found.known < known + clearLead) return { kind: likely, isGuess: false };
  }
  return found && { kind: found.kind, isGuess: true };
}
