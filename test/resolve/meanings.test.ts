import { describe, expect, test } from 'vitest';
import { type Outcome, outcomeOf } from './lists.ts';

type Case = readonly [left: string, right: string, expected: Outcome];

/* One name in two languages, two scripts, or with its country said two ways. All are invented. */
const phenomena: { [phenomenon: string]: readonly Case[] } = {
  'French and English': [
    ['Network of Migrant Women of Kindou', 'Réseau des femmes migrantes de Kindou', 'same'],
    ['Youth Union of Kindou', 'Union des jeunes de Kindou', 'same'],
    ['Foundation for Peace Kindou', 'Fondation pour la paix Kindou', 'same'],
    ['Zemblan Forum for Economic Rights', 'Forum zemblan pour les droits économiques', 'same'],
    ['Cameroon League for Farmers’ Health', 'Ligue camerounaise pour la santé des agriculteurs', 'same'],
    ['Ministry of Rural Employment', 'Ministère de l’Emploi rural', 'same'],
    ['Youth Union of Kindou', 'Union des femmes de Kindou', 'distinct'],
    ['Youth Federation of Kindou', 'Union des jeunes de Kindou', 'to-review'],
    ['Peace Council', 'Conseil de la paix', 'to-review'],
    ['Ministry of Health', 'Ministère de la Santé', 'to-review'],
    ['Centre for Civic Education', 'Centre d’éducation civique', 'same'],
    ['Malian Women’s Health Network', 'Réseau santé des femmes du Sénégal', 'distinct'],
  ],
  'Arabic and French': [
    ['المنتدى التونسي للحقوق الاقتصادية', 'Forum tunisien pour les droits économiques', 'same'],
    ['الجمعية المغربية لحقوق الإنسان', 'Association marocaine des droits humains', 'same'],
    ['الجمعية المغربية لحقوق الإنسان', 'Organisation marocaine des droits humains', 'to-review'],
    ['الجمعية المغربية لحقوق الإنسان', 'المنظمة المغربية لحقوق الإنسان', 'to-review'],
    ['الاتحاد المغربي للشغل', 'Union tunisienne du travail', 'distinct'],
    ['جمعية شباب المستقبل', 'Association Chabab Al Moustakbal', 'to-review'],
    ['جمعية الأيادي المتضامنة', 'Association Mains solidaires', 'to-review'],
    ['جمعية نساء زمبلة', 'Association des femmes de Bandiala', 'distinct'],
  ],
  'a country by its name or its adjective': [
    ['Convention de la société civile ivoirienne', 'Convention de la société civile de Côte d’Ivoire', 'same'],
    ['Société ivoirienne d’archéologie', 'Société d’archéologie de Côte d’Ivoire', 'to-review'],
    ['Association des étudiants tunisiens de lettres', 'Association des étudiants de lettres de Tunisie', 'to-review'],
    ['Convention de la société civile ivoirienne', 'Convention de la société civile du Mali', 'distinct'],
  ],
  'rights of man': [
    ['Ligue zemblane des droits de l’homme', 'Ligue zemblane des droits humains', 'same'],
    ['LIZDHO', 'Ligue zemblane des droits de l’homme', 'same'],
  ],
  'those of whom a federation is made': [
    ['Conseil national des organisations de la société civile', 'Conseil national de la société civile', 'to-review'],
    ['Fédération des associations de potiers de Bandiala', 'Fédération des potiers de Bandiala', 'to-review'],
  ],
  'the same words but for what links them': [
    ['Union des Zemblans en Tunisie', 'Union des Zemblans de Tunisie', 'same'],
    ['Association Jeunes & Avenir', 'Association Jeunes et Avenir', 'same'],
    ['Association Solidarité Féminine', 'Solidarité féminine', 'same'],
    ['Migration Développement', 'Migrations & Développement', 'to-review'],
    ['Espoir Jeunes', 'Association Espoir des jeunes', 'to-review'],
  ],
  'sections and their acronym': [
    ['ULKM Bandiala', 'Union Libre des Kiosques Maritimes, section de Bandiala', 'same'],
    ['KAYALO-CI', 'KAYALO Côte d’Ivoire', 'same'],
    ['KAYALO-CI', 'KAYALO Mali', 'distinct'],
  ],
  'one word or a country more': [
    ['Foyer Kayalo Bandiala', 'Foyer paroissial Kayalo Bandiala', 'to-review'],
    ['Lumière sur l’exil des artisans', 'Lumière sur l’exil des artisans au Maroc', 'to-review'],
  ],
  'an initial that is no elision': [['Association M’nemta', 'Association Mnemta', 'same']],
};

describe.each(Object.entries(phenomena))('%s', (_, cases) => {
  test.each(cases)('«%s» and «%s»: %s', (left, right, expected) => {
    expect(outcomeOf([left, right])).toBe(expected);
    expect(outcomeOf([right, left])).toBe(expected);
  });
});

test('an acronym alone is that of the house and not of its section', () => {
  const names = ['AMZK', 'Alliance maritime des zones de Kayalo (AMZK)', 'AMZK – section Bandiala'];
  expect(outcomeOf(names)).toBe('same');
  expect(outcomeOf([names[0] ?? '', names[2] ?? '', names[1] ?? ''])).not.toBe('same');
});
