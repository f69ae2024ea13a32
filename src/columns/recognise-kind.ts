import { type HeaderMatch, type TableKind, tableKinds } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { isActivityList, isHxlTag } from './hxl.ts';
import { hasKeyColumns } from './key-columns.ts';
import { type MatchOptions, matchHeaders } from './match-headers.ts';
import { isReviewSheet } from './review-sheets.ts';
import { isFormResponses, isRepeatedGroup } from './server-headers.ts';
import { isWebMap } from './web-map.ts';

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
  accords: ['accords', 'accord', 'consents', 'call list', 'appels', 'calls'],
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

/** How many columns headers are known for: the choices of a question are one column. */
const knownColumns = (matches: readonly HeaderMatch[]): number => new Set(matches.flatMap(({ key }) => key ?? [])).size;

/** The kind most of whose columns are known, its key column among them; of equals the identity card, else none. */
function kindOfHeaders(headers: readonly string[], options: MatchOptions): { kind: TableKind; known: number } | null {
  const filled = headers.filter((header) => header.trim() !== '').length;
  const scored = tableKinds.flatMap((kind) => {
    const matches = matchHeaders(kind, headers, options);
    const known = knownColumns(matches);
    const isEnough = known >= 2 && (known >= knownNeeded || known >= filled * shareNeeded);
    return isEnough && hasKeyColumns(kind, matches) ? [{ kind, known }] : [];
  });
  const best = Math.max(...scored.map(({ known }) => known));
  const ties = scored.filter(({ known }) => known === best);
  // Consents asked afterwards have the columns of an interview: they are known by the ones that are theirs alone.
  const first = ties.length > 1 ? ties.filter(({ kind }) => kind !== 'accords') : ties;
  return first.find(({ kind }) => kind === 'acteurs') ?? (first.length === 1 ? (first[0] ?? null) : null);
}

/** Kinds that hashtags alone say: who does what where is a list of organisations, whatever its other columns. */
function kindOfTags(headers: readonly string[], options: MatchOptions): TableKind | null {
  const tags = options.tags ?? [];
  if (!tags.some(isHxlTag)) return null;
  const kinds: TableKind[] = isActivityList(tags) ? ['relations', 'acteurs'] : ['relations', 'acteurs', 'projets'];
  return kinds.find((kind) => hasKeyColumns(kind, matchHeaders(kind, headers, options))) ?? null;
}

/** A repeated group bears the name of its form and its own: `enquete-projets`, `group_relations`. The last kind named counts. */
function kindOfGroup(name: string): TableKind | null {
  const padded = ` ${name} `;
  const [last] = tableKinds
    .flatMap((kind) => namesByKind[kind].map((word) => ({ kind, at: padded.lastIndexOf(` ${word} `) })))
    .filter(({ at, kind }) => at !== -1 && kind !== 'entretiens')
    .sort((a, b) => b.at - a.at);
  return last?.kind ?? null;
}

/** The kind of a file, from its name (`entretiens-2025.csv`) or else from its headers; `isGuess` when these alone say it. */
export function recogniseKind(
  fileName: string,
  headers: readonly string[],
  options: MatchOptions = {},
): { kind: TableKind; isGuess: boolean } | null {
  const name = wordsOf(fileName);
  if (isRepeatedGroup(headers)) {
    const group = kindOfGroup(name) ?? kindOfHeaders(headers, options)?.kind;
    return group ? { kind: group, isGuess: false } : null;
  }
  if (isReviewSheet(headers)) return { kind: 'decisions', isGuess: false };
  const named = kindNamed(name, namesByKind);
  if (named) return { kind: named, isGuess: false };
  if (isWebMap(headers)) return { kind: 'acteurs', isGuess: false };
  // Answers, with their consents: read as cards, what somebody refused would be published.
  if (isFormResponses(headers)) return { kind: 'entretiens', isGuess: false };
  const tagged = kindOfTags(headers, options);
  if (tagged) return { kind: tagged, isGuess: true };
  const likely = kindNamed(name, likelyByKind);
  const found = kindOfHeaders(headers, options);
  if (likely) {
    const known = knownColumns(matchHeaders(likely, headers, options));
    if (!found || found.kind === likely || found.known < known + clearLead) return { kind: likely, isGuess: false };
  }
  return found && { kind: found.kind, isGuess: true };
}
