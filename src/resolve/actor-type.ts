import { foldWords } from '../text/fold.ts';

/** What is known of an organisation that its type follows from. */
export interface TypeClues {
  nature: string | null;
  socialBase: readonly string[];
  mission: readonly string[];
  /** Type as published in the country, in its own words. */
  published: string | null;
}

interface Rule {
  type: string;
  nature?: readonly string[];
  base?: readonly string[];
  mission?: readonly string[];
  /** All that are given must hold. */
  published?: RegExp;
}

/**
 * The derivation of `type`: the first rule that holds gives it. What a body is by its form comes first (a union, a
 * newsroom, a network), then whom it is made of, then what it is for, then its legal form; the words of a type published
 * in the country decide only when the three axes say nothing. Ours, from the axes of the grid.
 */
export const typeRules: readonly Rule[] = [
  { type: 'syndicat-professionnel', nature: ['syndicat', 'ordre-professionnel'] },
  { type: 'media', nature: ['media'] },
  { type: 'recherche', nature: ['recherche'] },
  { type: 'fondation', nature: ['fondation'] },
  { type: 'reseau', nature: ['reseau'] },
  { type: 'migrants-retour', base: ['retournes'] },
  { type: 'organisation-migrants', base: ['migrants', 'refugies'] },
  { type: 'diaspora', base: ['diaspora'] },
  { type: 'confessionnelle', base: ['confession'] },
  { type: 'syndicat-professionnel', base: ['professionnels'], mission: ['defense-travailleurs'] },
  { type: 'groupe-militant', nature: ['groupe-informel'], mission: ['droits-humains'] },
  { type: 'droits-humains', mission: ['droits-humains'] },
  { type: 'aide-migrants', mission: ['aide-migrants'] },
  { type: 'aide-migrants', base: ['familles-disparus'] },
  { type: 'femmes', base: ['femmes'] },
  { type: 'jeunes-etudiants', base: ['jeunes', 'etudiants'] },
  { type: 'communautaire', base: ['ressortissants', 'quartier'] },
  { type: 'communautaire', nature: ['cooperative-gie'] },
  { type: 'ong', nature: ['ong', 'section'] },
  { type: 'recherche', mission: ['recherche'] },
  { type: 'benevoles', nature: ['groupe-informel'] },
  { type: 'migrants-retour', published: /\bretour\b/ },
  { type: 'syndicat-professionnel', published: /\b(syndicats?|travailleurs|professionnels|professionnelles?)\b/ },
  {
    type: 'organisation-migrants',
    published: /\b(refugies|apatrides|demandeurs d asile|communautaire migrante|associations? de migrants)\b/,
  },
  { type: 'diaspora', published: /\bdiasporas?\b/ },
  { type: 'reseau', published: /\b(reseaux?|plateformes?|faitieres?|federations?|collectifs?)\b/ },
  { type: 'droits-humains', published: /\b(droits humains|droits de l homme|defense d(e|es) droits)\b/ },
  { type: 'aide-migrants', published: /\b(appui aux migrants|aide aux migrants|assistance des migrants)\b/ },
  { type: 'recherche', published: /\b(recherche|universites?|laboratoires?)\b/ },
  { type: 'media', published: /\b(medias?|journalistes|presse)\b/ },
  { type: 'fondation', published: /\bfondations?\b/ },
  { type: 'confessionnelle', published: /\b(confessionnelles?|religieu(x|ses?))\b/ },
  { type: 'femmes', published: /\bfemmes\b/ },
  { type: 'jeunes-etudiants', published: /\b(jeunes|jeunesse|etudiants)\b/ },
  { type: 'benevoles', published: /\bbenevoles\b/ },
  { type: 'communautaire', published: /\b(locales?|locaux|communautaires?|quartier|village)\b/ },
  { type: 'ong', published: /\b(ong|organisations? non gouvernementales?)\b/ },
];

/** Type of an organisation (`type` axis of the grid): `autre` when what is known fits no rule, null when nothing is known. */
export function deriveType({ nature, socialBase, mission, published }: TypeClues): string | null {
  const words = published === null ? '' : foldWords(published.replace(/\([^)]*\)/g, ' '));
  const holds = (rule: Rule): boolean =>
    (!rule.nature || (nature !== null && rule.nature.includes(nature))) &&
    (!rule.base || rule.base.some((code) => socialBase.includes(code))) &&
    (!rule.mission || rule.mission.some((code) => mission.includes(code))) &&
    (!rule.published || rule.published.test(words));
  const isKnown = nature !== null || socialBase.length > 0 || mission.length > 0 || words !== '';
  return typeRules.find(holds)?.type ?? (isKnown ? 'autre' : null);
}
