import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { hasChoices } from './choice-of.ts';
import { matchCode } from './match-code.ts';
import { columnByKey, columnsOf } from './registry.ts';

/** Codes that stand in many lists and tell none from another. */
const commonCodes = new Set(['autre', 'aucun', 'aucune', 'oui', 'non', 'ne-sait-pas', 'nsp', 'sans-objet']);

/** Columns where people write of the same thing in their own words. */
const openByClosed: { readonly [key: string]: string } = {
  roles: 'activites',
  metiers: 'activites',
  domaines: 'activites',
  thematiques: 'activites',
  mission: 'activites',
  besoins_appui: 'besoins',
  formations_souhaitees: 'besoins',
  premier_besoin: 'besoins',
  difficultes_vie_associative: 'difficultes',
  difficultes_projet: 'difficultes',
  qualite_dialogue: 'dialogue_commentaire',
  niveaux_dialogue: 'relations_autorites',
};

/** Another column of the kind whose list holds the words, the nearest in the model first; null when none does. */
export function columnOfAnswer(
  column: ColumnSpec,
  kind: TableKind,
  words: string,
  codebook: Codebook,
): ColumnSpec | null {
  if (words.trim().length < 4) return null;
  const holds = (other: ColumnSpec): boolean => {
    if (other.key === column.key || !hasChoices(other) || other.list === column.list) return false;
    const code = matchCode(other.list, words, codebook);
    return code !== null && !commonCodes.has(code);
  };
  const own = columnsOf(kind);
  const at = own.findIndex(({ key }) => key === column.key);
  const found = own.map((other, index) => ({ other, gap: Math.abs(index - at) })).filter(({ other }) => holds(other));
  const [nearest] = found.sort((a, b) => a.gap - b.gap);
  return nearest?.other ?? null;
}

/** Words that are a sentence rather than an answer: five or more. */
const isSentence = (words: string): boolean => foldWords(words).split(' ').length >= 5;

/** The column of the kind that takes in free words what this one takes from a list; null when there is none, or for a few words. */
export function openColumnFor({ key }: ColumnSpec, kind: TableKind, words: string): ColumnSpec | null {
  const open = openByClosed[key];
  return (open !== undefined && isSentence(words) ? columnByKey(open, kind) : undefined) ?? null;
}
