import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/findings/index.ts';
import { buildReport } from '../../src/render/report/index.ts';
import { asked, editionOf, saidOf, table } from '../findings/building.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { crossing, tabulation, type ValueLine } from './sample-parts.ts';

const known = (n: number) => ({ counts: { ...editionOf([]).counts, known: n } });
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

/** A question with labels of its own. */
const labelled = (id: string, values: ValueLine[], answered: number, given = {}) =>
  tabulation(id, [id, id], values, { answered, base: answered, base_of: 'interviewed', not_answered: 0, ...given });

const needs: ValueLine[] = [
  ['a', 'Mobilisation de ressources', 'Fundraising', 8],
  ['b', 'Plaidoyer et dialogue', 'Advocacy and dialogue', 5],
  ['c', 'Gestion de projet', 'Project management', 5],
  ['d', 'ONU', 'UN', 6],
];

describe('each kind of finding, in exact words', () => {
  it.each([
    [
      'majority',
      asked('roles', { x: 25, y: 7 }, { answered: 40, multiple: true }),
      'Une majorité d’organisations (25/40, 63 %) tiennent le rôle « x », loin devant « y » (7/40).',
      'A majority of organisations (25/40, 63%) play the role “x”, far ahead of “y” (7/40).',
    ],
    [
      'most',
      asked('metiers', { x: 30, y: 20 }, { answered: 40, multiple: true, base_of: 'known' }),
      'Les trois quarts des organisations (30/40) exercent le métier « x », devant « y » (20/40).',
      'Three quarters of the organisations (30/40) practise the trade “x”, ahead of “y” (20/40).',
    ],
    [
      'no round word more than two points off',
      asked('besoins_appui', { x: 28 }, { answered: 40, multiple: true }),
      'La plupart des organisations (28/40, 70 %) souhaitent comme appui « x ».',
      'Most organisations (28/40, 70%) want as support “x”.',
    ],
    [
      'almost all',
      asked('difficultes_vie_associative', { x: 24, y: 2 }),
      'Presque toutes les organisations (24/26, 92 %) citent la difficulté « x », loin devant « y » (2/26).',
      'Almost all organisations (24/26, 92%) name the difficulty “x”, far ahead of “y” (2/26).',
    ],
    [
      'all',
      asked('interet_formation', { oui: 21 }),
      'Toutes les organisations qui ont répondu (21/21) se disent intéressées par le parcours de formation.',
      'All organisations that answered (21/21) say they are interested in the training.',
    ],
    [
      'all of a masculine unit',
      table('projets_mode', { consortium: 12 }, { unit: 'projets', base_of: 'projects' }),
      'Tous les projets (12/12) sont menés en consortium.',
      'All projects (12/12) are led in a consortium.',
    ],
    [
      'a few',
      table('mecanismes_migrants', { oui: 2, non: 4 }, { unit: 'mecanismes', base_of: 'mechanisms' }),
      '4 mécanismes sur 6 ne font siéger aucun migrant.',
      '4 mechanisms out of 6 have no migrant sitting on them.',
    ],
    [
      'a scale',
      asked('sentiment_ecoute', { toujours: 0, 'le-plus-souvent': 1, parfois: 12, rarement: 7, jamais: 4 }),
      '11 organisations sur 24 disent se sentir écoutées « rarement » (7) ou « jamais » (4) ; une seule « le-plus-souvent », aucune « toujours » ; 12 « parfois ».',
      '11 organisations out of 24 say they are heard “rarement” (7) or “jamais” (4); only one “le-plus-souvent”, none “toujours”; 12 “parfois”.',
    ],
    [
      'a scale where all stand in the middle',
      asked('qualite_dialogue', { 'tres-bonne': 0, bonne: 0, moyenne: 12, mauvaise: 0, 'tres-mauvaise': 0 }),
      'Toutes les organisations qui ont répondu (12/12) jugent le dialogue de qualité « moyenne ».',
      'All organisations that answered (12/12) find the dialogue “moyenne”.',
    ],
    [
      'a scale where most stand in the middle',
      asked('qualite_dialogue', { 'tres-bonne': 0, bonne: 1, moyenne: 10, mauvaise: 1, 'tres-mauvaise': 0 }),
      '10 organisations sur 12 jugent le dialogue de qualité « moyenne » ; une seule « bonne » et une seule « mauvaise ».',
      '10 organisations out of 12 find the dialogue “moyenne”; only one “bonne” and only one “mauvaise”.',
    ],
    [
      'no interest, told first: of what is said in full',
      asked('interet_formation', { oui: 5, non: 20 }),
      'La plupart des organisations (20/25, 80 %) disent ne pas être intéressées par le parcours de formation.',
      'Most organisations (20/25, 80%) say they are not interested in the training.',
    ],
    [
      'values that all have: listed, places without marks',
      table('zones', { Labé: 12, Boké: 12, Mamou: 12 }, { answered: 12, multiple: true }),
      'D’après une seule source le plus souvent, toutes les organisations dont on le sait (12/12) interviennent dans Boké, Labé et Mamou.',
      'Going by a single source in most cases, all organisations of which it is known (12/12) work in Boké, Labé and Mamou.',
    ],
    [
      'bands of money',
      table(
        'projets_budget',
        { 'moins-5000': 6, '5000-10000': 6, '10000-20000': 4, '20000-100000': 5 },
        { unit: 'projets' },
      ),
      '12 projets sur 21 (57 %) disposent de moins de 10 000 € (6, puis 6 par tranche).',
      '12 projects out of 21 (57%) have under €10,000 (6, then 6 by band).',
    ],
    [
      'bands of years',
      table('periode_creation', { 'avant-2000': 4, '2000-2009': 5, '2010-2014': 6, '2015-2019': 7, 'depuis-2020': 2 }),
      '13 organisations sur 24 (54 %) ont été créées de 2010 à 2019 (6, puis 7 par tranche).',
      '13 organisations out of 24 (54%) were founded from 2010 to 2019 (6, then 7 by band).',
    ],
    [
      'two places',
      table('region_siege', { Dakar: 11, Thiès: 6, Louga: 5, Kolda: 2 }),
      'Dakar et Thiès réunissent 17 des 24 sièges connus (11 et 6).',
      'Dakar and Thiès together hold 17 of the 24 seats known (11 and 6).',
    ],
  ])('%s', (_, one, fr, en) => {
    const all = known(one.answered ?? 0);
    expect(plain(saidOf(one, 'fr', all)[0])).toBe(fr);
    expect(saidOf(one, 'en', all)[0]?.replaceAll('\u00a0', ' ')).toBe(en);
  });

  it('a group interview is a voice, not an organisation', () => {
    const one = asked('interet_formation', { oui: 20, non: 5 }, { groups: 1 });
    expect(plain(saidOf(one, 'fr', known(25))[0])).toMatch(/^La plupart des voix \(20\/25, 80 %\) se disent/);
    expect(saidOf(one, 'en', known(25))[0]).toMatch(/^Most voices \(20\/25/);
  });

  it('what is known of all is not said to be known of them only', () => {
    const one = table('statut_juridique', { x: 3, y: 2 });
    expect(plain(saidOf(one)[0])).not.toContain('seulement');
    expect(saidOf(one, 'en')[0]).not.toContain('only');
  });

  it('labels lose their capital inside a sentence, acronyms and places do not', () => {
    const one = labelled('premier_besoin', needs, 24);
    expect(plain(saidOf(one, 'fr', known(24))[0])).toContain('« mobilisation de ressources »');
    expect(plain(saidOf(one, 'fr', known(24))[0])).toContain('« ONU »');
    expect(saidOf(one, 'en', known(24))[0]).toContain('“UN”');
  });

  it('nobody has it', () => {
    const one = asked('partenariats', { a: 12, b: 0, c: 0, d: 9 }, { answered: 25, multiple: true });
    expect(plain(saidOf(one, 'fr', known(25))[1])).toBe(
      'Les types de partenaire « b » et « c » ne sont cités par aucune des 25 organisations.',
    );
    expect(saidOf(one, 'en', known(25))[1]).toBe(
      'The types of partner “b” and “c” are named by none of the 25 organisations.',
    );
  });

  it('two groups', () => {
    const line = (code: string) => ({ code, label: { fr: code, en: code } });
    const rows = asked('membre_reseau', { oui: 10, non: 12 });
    const types = table('type', { diaspora: 11, reseau: 11 });
    const cells = [
      [10, 0],
      [1, 11],
    ];
    const made = crossing(
      'membre_reseau-x-type',
      ['m', 'm'],
      ['oui', 'non'].map(line),
      ['diaspora', 'reseau'].map(line),
      cells,
    );
    const edition = editionOf([rows, types], {
      crossings: [{ ...made, base_of: 'interviewed', base: 22, answered: 22 }],
      ...known(22),
    });
    const said = findingsOf(edition).filter(({ source }) => source === 'crossing');
    expect(said.map(({ kind, grade }) => [kind, grade])).toEqual([['contrast', 'faible']]);
  });
});

describe('how far it may be trusted', () => {
  it.each([
    [
      asked('premier_besoin', { a: 3, b: 1 }),
      'Rien ne peut en être dit : 4 réponses sur 4.',
      'Nothing can be said of it: 4 answers out of 4.',
    ],
    [
      asked('premier_besoin', { a: 1 }),
      'Une seule réponse : rien ne peut en être dit.',
      'Nothing can be said of it: one answer out of 1.',
    ],
    [
      table('nb_membres', { '11-50': 3 }, { base: 46 }),
      'Rien ne peut en être dit : on ne le sait que pour 3 organisations sur 46.',
      'Nothing can be said of it: it is known for only 3 organisations out of 46.',
    ],
  ])('too few (%#)', (one, fr, en) => {
    expect(plain(saidOf(one, 'fr', known(46))[0])).toBe(fr);
    expect(saidOf(one, 'en', known(46))[0]).toBe(en);
  });

  it('few answers suggest; very weak ones are counts', () => {
    const one = asked('interet_formation', { oui: 6, non: 2 });
    expect(plain(saidOf(one, 'fr', known(20))[0])).toMatch(
      /^(?:Les réponses, peu nombreuses, suggèrent que|D’après 8 réponses,) 6 organisations sur 8 se disent/,
    );
    expect(plain(saidOf(one, 'fr', known(60))[0])).toMatch(/^8 réponses seulement : 6\/8 se disent intéressées/);
    expect(saidOf(one, 'en', known(60))[0]).toMatch(/^Only 8 answers: 6\/8 say they are interested/);
  });

  it('more than a third without an answer: of whom the sentence does not speak', () => {
    const one = asked('interet_formation', { oui: 16, non: 5 }, { base: 40 });
    expect(plain(saidOf(one, 'fr', known(40))[0])).toMatch(
      /(?:19 organisations sur 40 n’ont pas répondu|celles qui ont répondu \(21 sur 40\))/,
    );
    const full = asked('interet_formation', { oui: 16, non: 5 }, { base: 30 });
    expect(plain(saidOf(full, 'fr', known(30))[0])).not.toContain('vaut que pour');
  });
});

describe('in the report', () => {
  const tables = [asked('premier_besoin', { a: 16, b: 8 }), table('type', { x: 14, y: 10 })];
  const bare = editionOf(tables, known(24));
  const edition = { ...bare, findings: findingsOf(bare) };
  const report = buildReport(edition, 'fr', sampleCodebook);
  const text = (id: string) => JSON.stringify(report.sections.find((section) => section.id === id));

  it('a sentence stands under the title of its table, with its grade', () => {
    expect(plain(text('s11'))).toContain('placent en premier le besoin « a », loin devant « b » (8/24).');
    expect(plain(text('s11'))).toContain('Solidité élevée : 24 réponses.');
  });

  it('the summary tells it with its grade and a link to its section', () => {
    expect(plain(text('s01'))).toContain('placent en premier le besoin « a »');
    expect(text('s01')).toContain('#s11');
    expect(text('s01')).toContain('Solidité élevée');
  });

  it('the rule is printed', () => {
    expect(text('s02')).toContain('Phrases sous les tableaux');
    expect(plain(text('s02'))).toContain('De 10 à 19 réponses');
  });

  it('an edition saved before there were findings has none', () => {
    const old = buildReport(bare, 'fr', sampleCodebook);
    expect(JSON.stringify(old.sections)).not.toContain('Solidité élevée :');
  });
});
