import { describe, expect, test } from 'vitest';
import { type Outcome, outcomeOf } from './lists.ts';

type Case = readonly [left: string, right: string, expected: Outcome];

/** Each pair stands alone in its list, compared both ways round. */
const phenomena: { [phenomenon: string]: readonly Case[] } = {
  'accents, case, punctuation': [
    ['Association des Émigrés de Kayane', 'ASSOCIATION DES EMIGRES DE KAYANE', 'same'],
    ['L’Écoute du Départ', "L'ECOUTE DU DEPART", 'same'],
    ['Plate-forme des Cœurs Vaillants', 'Plateforme des coeurs vaillants', 'same'],
    ['Voix & Visages de Bandiala', 'Voix et visages de Bandiala', 'same'],
  ],
  'legal forms': [
    ['Association Les Amis de Tamsir', 'Les Amis de Tamsir', 'same'],
    ['ONG Lumière de Dandé', 'Lumière de Dandé', 'same'],
    ['Jamiyat Nour Essabah', 'Association Nour Essabah', 'same'],
    ['جمعية نور الصباح', 'منظمة نور الصباح', 'same'],
    ['Zembla Relief Organization', 'Zembla Relief Organisation', 'same'],
    ['Réseau des Femmes de Kolda', 'Union des Femmes de Kolda', 'to-review'],
  ],
  acronyms: [
    ['A.S.K.E.R', 'ASKER', 'same'],
    ['ASKER', 'ASKER – Association Solidaire de Kayane pour les Émigrés de Retour', 'same'],
    ['Association Solidaire de Kayane pour les Émigrés de Retour (ASKER)', 'ASKER', 'same'],
    ['RAMDEV', 'Réseau Action Migration Développement', 'same'],
    ['APK', 'Association pour la Promotion de Kayane', 'same'],
    ['APK', 'Foyer des Orphelins de Bandiala', 'distinct'],
    ['ZORBA', 'Association Solidaire de Kayane pour les Émigrés de Retour', 'distinct'],
    ['Ramdev', 'Réseau Action Migration Développement', 'same'],
    ['ONG Ramdev', 'Réseau Action Migration Développement', 'same'],
    ['Tamsir Diapol', 'TAMSIR PERSPECTIVES DIALOGUES POLITIQUES', 'same'],
    ['ULKM Bandiala', 'Union Libre des Kiosques Maritimes de Bandiala', 'same'],
    ['ULKM Bandiala', 'Union Libre des Kiosques Maritimes de Tamsir', 'distinct'],
    ['Ramdeva', 'Réseau des Acteurs de Kayane (RAMDEVA)', 'same'],
    ['Candle for Env. and Health', 'Candle for Environment and Health', 'same'],
    ['Secours Tamsir / ZRC', 'Secours Tamsir', 'to-review'],
    ['NADA-PARK', 'NADA – Point d’Accueil pour Réfugiés de Kayane (PARK)', 'same'],
  ],
  'a proper name and ordinary words': [
    ['KAYALO', 'KAYALO Aid and Development Organization', 'same'],
    ['KAYALO', 'KAYALO University', 'to-review'],
    ['KAYALO', 'KAYALO Bandiala Tamsir', 'distinct'],
  ],
  'typing errors': [
    ['Association Mémoire de Tamsirou', 'Association Mémoire de Tamsiru', 'same'],
    ['Fraternité Bandialaise des Retournés', 'Fraternité Bandialise des Retournés', 'to-review'],
    ['Union de Tam', 'Union de Tim', 'distinct'],
  ],
  'order of words, plurals, little words': [
    ['Kayane Femmes Solidaires', 'Femmes Solidaires de Kayane', 'same'],
    ['Ressortissant de Kayane', 'Les ressortissants de Kayane', 'same'],
    ['Union Jeunes Mobilité Kayane', 'Union des jeunes pour la mobilité de Kayane', 'same'],
    ['Samusocial Bandiala', 'Samu social de Bandiala', 'same'],
  ],
  'places and countries that distinguish': [
    ['Caritas Maroc', 'Caritas Mali', 'distinct'],
    ['Caritas', 'Caritas Mali', 'distinct'],
    ['Croix-Rouge sénégalaise', 'Croix-Rouge malienne', 'distinct'],
    ['Conseil de la Diaspora malienne en France', 'Conseil de la Diaspora malienne en Espagne', 'distinct'],
    ['Secours Tamsir Deutschland', 'Secours Tamsir France', 'distinct'],
  ],
  'numbers that distinguish': [
    ['Groupement Tamsir 1', 'Groupement Tamsir 2', 'distinct'],
    ['Groupement Tamsir', 'Groupement Tamsir 2000', 'distinct'],
    ['Section II Bandiala', 'Section III Bandiala', 'distinct'],
  ],
  'another scope': [
    ['Zembla', 'Zembla International', 'to-review'],
    ['Secours de Bandiala', 'Secours international de Bandiala', 'to-review'],
  ],
  translations: [
    ['Réseau des femmes de Zembla', 'Zembla Women Network', 'same'],
    ['Réseau des femmes de Zembla', 'Zembla Women Union', 'to-review'],
    ['Réseau des femmes de Zembla / Zembla Women Network', 'Zembla Women Network', 'same'],
  ],
  scripts: [
    ['جمعية حراس الشاطئ', 'جمعيّة حرّاس الشاطئ', 'same'],
    ['جمعية حراس الشاطئ', 'Les Gardiens du rivage', 'distinct'],
    ['Les Gardiens du rivage / جمعية حراس الشاطئ العربية', 'Les Gardiens du rivage', 'same'],
  ],
  'known institutions': [
    ['HCR', 'Haut Commissariat des Nations Unies pour les réfugiés', 'same'],
    ['UNHCR', 'Agence des Nations Unies pour les réfugiés', 'same'],
    ['Organisation internationale pour les migrations', 'International Organization for Migration (IOM)', 'same'],
    ['المنظمة الدولية للهجرة', 'OIM – Organisation internationale pour les migrations', 'same'],
    ['UNICEF', 'UNDP', 'distinct'],
    ['Oxfam Deutschland e.V.', 'Oxfam Germany', 'same'],
    ['Oxfam Germany', 'Oxfam France', 'distinct'],
    ['Government of the United States of America', 'United States', 'same'],
    ['Government of the Netherlands', 'The Netherlands', 'same'],
    ['NRC', 'Norwegian Refugee Council', 'same'],
  ],
  'national societies of the Red Cross and Red Crescent': [
    ['Croix-Rouge sénégalaise', 'Senegal Red Cross Society', 'same'],
    ['Croix-Rouge de Côte d’Ivoire', 'Ivorian Red Cross', 'same'],
    ['الهلال الأحمر التونسي', 'Croissant-Rouge tunisien', 'same'],
    ['Croix-Rouge sénégalaise', 'Croix-Rouge sénégalaise, section de Bandiala', 'to-review'],
    ['Norwegian Red Cross', 'Norwegian Red Cross Mali', 'distinct'],
    ['Comité international de la Croix-Rouge', 'Croix-Rouge suisse', 'distinct'],
    ['Croix-Rouge congolaise', 'Croix-Rouge de la République du Congo', 'distinct'],
  ],
  'offices, accounts and homes of an institution': [
    ['ACTED', 'ACTED FR', 'same'],
    ['ACTED', 'ACTED ML', 'distinct'],
    ['Save the Children', 'Save the Children - regional office', 'same'],
    ['UNDP', 'UNDP Funding Windows', 'same'],
    ['UNICEF', 'UNICEF Country Office Mali', 'distinct'],
    ['Belgian Committee for UNICEF', 'UNICEF Belgique', 'same'],
    ['Belgian Committee for UNICEF', 'UNICEF', 'distinct'],
    ['Swiss Agency for Development and Cooperation', 'Swiss Agency for Development and Co', 'same'],
    ['UN Women', 'Women', 'distinct'],
    ['UN Migration', 'Migration', 'distinct'],
  ],
  'a State and the body by which it gives': [
    ['Sweden', 'Sida – Swedish International Development Cooperation Agency', 'same'],
    ['Government of Canada', 'Affaires mondiales Canada', 'same'],
    ['Sweden', 'Norad', 'distinct'],
    ['Mali', 'Ministère des Affaires étrangères', 'distinct'],
  ],
  'what follows a short form': [
    ['Foyer Diam', 'Foyer Diam des Gens de Passage', 'to-review'],
    ['Foyer Diam', 'Foyer Diam, initiative pour les gens de passage', 'same'],
    ['Foyer Diam', 'Foyer Diam Bibliothèque', 'to-review'],
    ['Kayane Refugee Welcome', 'Kayane Refugee Welcome Choir', 'to-review'],
    ['Secours Diam Tamsir', 'Secours Diam Tamsir avec Zembla', 'to-review'],
  ],
  'a name cut by the width of a column': [
    ['Association pour la Promotion de la Femme Kayanaise', 'Association pour la Promotion de la Femme Kayan', 'same'],
    ['Ligue des femmes de Kolto', 'Ligue des femmes de Kol', 'distinct'],
  ],
  'two cards of one name': [
    ['Foyer Tamsir', 'Foyer Tamsir (deuxième fiche)', 'to-review'],
    ['Foyer Tamsir', 'Foyer Tamsir (homonyme)', 'to-review'],
    ['Foyer Tamsir (deuxième fiche)', 'Foyer Tamsir (deuxième fiche)', 'same'],
  ],
  'ordinary words that make no name': [
    ['Migration Développement', 'Migrations & Développement', 'to-review'],
    ['Migration Développement', 'MIGRATION DÉVELOPPEMENT', 'same'],
  ],
  'names that say nothing': [
    ['A', 'B', 'distinct'],
    ['🙂', '🙂', 'same'],
    ['🙂', '🙃', 'distinct'],
    ['?', '?', 'same'],
  ],
};

describe.each(Object.entries(phenomena))('%s', (_, cases) => {
  test.each(cases)('«%s» and «%s»: %s', (left, right, expected) => {
    expect(outcomeOf([left, right])).toBe(expected);
    expect(outcomeOf([right, left])).toBe(expected);
  });
});

describe('with a country that is home', () => {
  test.each<Case>([
    ['Union des Jeunes de Pikine', 'Union des Jeunes de Thiès', 'distinct'],
    ['Amnesty International Sénégal', 'AMNESTY INTERNATIONAL', 'same'],
    ['ADK Pikine', 'ADK', 'to-review'],
    ['Secours de Bandiala', 'Secours de Bandiala, Sénégal', 'same'],
  ])('«%s» and «%s»: %s', (left, right, expected) => {
    expect(outcomeOf([left, right], 'SN')).toBe(expected);
    expect(outcomeOf([right, left], 'SN')).toBe(expected);
  });
});

describe('what else stands in the list', () => {
  test('an acronym that fits two long names joins neither', () => {
    const names = ['APK', 'Association pour la Promotion de Kayane', 'Action Paysanne de Kolo'];
    expect(outcomeOf(names)).toBe('to-review');
  });

  test('a State that two of its bodies could stand for joins neither', () => {
    expect(outcomeOf(['Germany', 'BMZ', 'Auswärtiges Amt'])).toBe('to-review');
    expect(outcomeOf(['Germany', 'BMZ'])).toBe('same');
  });

  test('a bridge does not join two that contradict each other', () => {
    const names = ['Caritas Tamsir Maroc', 'Caritas Tamsir Mali', 'Caritas Tamsir'];
    expect(outcomeOf(names)).toBe('distinct');
  });

  test('in a long list three letters are not enough', () => {
    const filler = Array.from({ length: 600 }, (_, index) => `Groupement ${spelt(index)} ${spelt(index * 7 + 3)}`);
    const pair = ['ZQK', 'Zones Quartiers Kayane'];
    expect(outcomeOf(pair)).toBe('same');
    expect(outcomeOf([...pair, ...filler])).toBe('to-review');
  });

  test('without the list of institutions their translations stay apart', () => {
    const pair = ['المنظمة الدولية للهجرة', 'International Organization for Migration'];
    expect(outcomeOf(pair, null, true)).toBe('same');
    expect(outcomeOf(pair, null, false)).toBe('distinct');
  });
});

/** A word of its own for each number. */
function spelt(number: number): string {
  const syllables = ['ba', 'ko', 'di', 'mou', 'sa', 'tre', 'lu', 'vi', 'zan', 'pe'];
  return `${syllables[number % 10]}${syllables[Math.floor(number / 10) % 10]}${syllables[Math.floor(number / 100) % 10]}x`;
}
