import { describe, expect, it } from 'vitest';
import { derives, isAcronymLike, joinDotted } from '../../src/resolve/acronym.ts';
import { compareNames } from '../../src/resolve/compare-names.ts';
import { gazetteerOf } from '../../src/resolve/gazetteer.ts';
import { rarityOf } from '../../src/resolve/rarity.ts';
import { readNames } from '../../src/resolve/read-name.ts';
import { readWords } from '../../src/resolve/read-words.ts';
import { singular } from '../../src/resolve/words.ts';
import { pack } from './records.ts';

const gazetteer = gazetteerOf(pack('SN'), []);
const read = (raw: string) => {
  const [name] = readNames(raw, gazetteer);
  if (!name) throw new Error('no name');
  return name;
};
const level = (left: string, right: string) => compareNames(read(left), read(right), rarityOf([]))?.level ?? null;

describe('words', () => {
  it.each([
    ['migrants', 'migrant'],
    ['reseaux', 'reseau'],
    ['locaux', 'local'],
    ['communities', 'community'],
    ['access', 'access'],
    ['2000s', '2000s'],
    ['des', 'des'],
  ])('singular of %s is %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});

describe('acronyms', () => {
  it.each([
    ['A.S.S.E.R', 'ASSER'],
    ['S.L.P.M.', 'SLPM'],
    ['A.Pro.F.E.J', 'AProFEJ'],
    ['A C D', 'ACD'],
    ['Fédération des Villages', 'Fédération des Villages'],
  ])('%s joined is %s', (typed, expected) => {
    expect(joinDotted(typed)).toBe(expected);
  });

  it.each([
    ['ASSER', true],
    ['MdM-BE', true],
    ['M&D', true],
    ['AL2G', true],
    ['Grdr', false],
    ['Mbaal', false],
    ['A', false],
    ['2026', false],
  ])('%s looks like an acronym: %s', (token, expected) => {
    expect(isAcronymLike(token)).toBe(expected);
  });

  it.each([
    ['grdr', 'Groupe de Recherche et de Réalisations pour le Développement Rural', 'initials-gap'],
    ['use', 'Union pour la solidarité et l’Entraide', 'initials'],
    ['remidev', 'Réseau Migration Développement', 'syllables'],
    ['faderma', 'Fédération des Associations pour le Développement de la région de Matam', 'syllables'],
    ['ama', 'Association Mémoire des Absents de Mbour', 'initials'],
    ['slpm', 'Syndicat Libre des Pêcheurs et Marins de la Grande-Côte', null],
    ['cnts', 'Association des migrants du Baol', null],
  ])('%s from «%s»: %s', (acronym, name, expected) => {
    expect(derives(acronym, readWords(name, gazetteer).words)).toBe(expected);
  });

  it.each([
    ['REMIDEV - Réseau Migration Développement', ['remidev'], 'reseaumigrationdeveloppement'],
    ['FVBF – Fédération des Villages Bâtisseurs du Fouta', ['fvbf'], 'federationdesvillagesbatisseursdufouta'],
    ['Réseau Migration Développement (REMIDEV)', ['remidev'], 'reseaumigrationdeveloppement'],
    ['UNICEF/United Nations Children’s Fund', ['unicef'], 'unitednationschildrensfund'],
    ['Académie Banlieue Culture ABC', ['abc'], 'academiebanlieueculture'],
    ['Gardiens du Rivage (Mbour)', [], 'gardiensdurivagembour'],
  ])('%s holds %j', (raw, acronyms, key) => {
    expect(read(raw)).toMatchObject({ acronyms, key });
  });

  it.each([
    ['SLPM', 'slpm'],
    ['S.L.P.M', 'slpm'],
    ['ADR Pikine', 'adr'],
    ['ACAC-Dakar', 'acac'],
    ['PSM Sénégal', 'psm'],
    ['UJMC-Z', 'ujmcz'],
    ['ONG ENDA', 'enda'],
    ['AMNESTY INTERNATIONAL SENEGAL', null],
    ['Foyer Diam', null],
  ])('%s is the acronym %s', (raw, expected) => {
    expect(read(raw).bare).toBe(expected);
  });
});

describe('levels of two names', () => {
  it.each([
    ['Association des Retournés de la Petite-Côte', 'ASSOCIATION DES RETOURNES DE LA PETITE COTE', 'exact'],
    ['Asso. des Retournés de la Petite Côte', 'Association des Retournés de la Petite-Côte', 'exact'],
    ['Plate-forme Sénégal Mobilités', 'Plateforme Sénégal Mobilités', 'exact-ordinary'],
    ['Union Jeunes Mobilité Choisie Sédhiou', 'Union des Jeunes pour la Mobilité Choisie de Sédhiou', 'exact'],
    ['Ligue Teranga pour les Droits en Mouvement', 'Ligue Teranga Droits en Mouvement', 'exact'],
    ['Femmes de la Falémé', 'Association des Femmes de la Falémé', 'same-words'],
    ['ActionAid', 'Action Aid', 'exact'],
    ['Samusocial Casablanca', 'Samu social de Casablanca', 'same-words'],
    ['Association Mémoire des Absents', 'Association Mémoire des Abscents', 'close'],
    ['Amicale des Rapatriés de Kayor', 'Amicale des Rapatriés de Cayor', 'close'],
    ['Réseau des femmes du Sénégal', 'Senegal Women Network', 'same-meaning'],
    ['Foyer Diam', 'Foyer Diam des Gens de Passage', 'shortened'],
    ['Foyer Diam', 'Foyer Diam, initiative pour les gens de passage', 'contained'],
    ['Fraternité Sankoré', 'Fraternité estudiantine Sankoré', 'extended'],
    ['Jeunesse sans pirogue', 'Jeunesse Sans Pirogue de Thiaroye', 'shortened'],
    ['Ressortissants du Dandé', 'Ressortissants du Dandé en France', 'country-missing'],
    ['Association Ain Ghazal', 'Association Ain Ghazal 2000', 'mark-missing'],
    ['Union des Femmes de la Falémé', 'Réseau des Femmes de la Falémé', 'other-form'],
    ['Migration Développement', 'Réseau Migration Développement', 'contained-ordinary'],
    ['Association de lutte contre le sida', 'Organisation panafricaine de lutte contre le sida', 'contained-ordinary'],
    ['Action pour la Dignité des Retournés', 'Alliance pour le Développement Rural du Ferlo', 'different'],
    ['جمعية حراس الشاطئ', 'حراس الشاطئ', 'same-words'],
    ['جمعية حراس الشاطئ', 'Les Gardiens du rivage', null],
    ['ADR', 'Action pour la Dignité des Retournés', null],
  ])('«%s» / «%s»: %s', (left, right, expected) => {
    expect(level(left, right)).toBe(expected);
    expect(level(right, left)).toBe(expected);
  });
});
