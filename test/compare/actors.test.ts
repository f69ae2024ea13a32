import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/cli/countries.ts';
import { compareActors } from '../../src/compare/countries/compare-actors.ts';
import type { Decision } from '../../src/decisions/index.ts';
import type { EditionActor } from '../../src/model/edition.ts';
import { editionOf, org } from './editions.ts';

const { packOf } = loadPacks('');
const packs = ['SN', 'TN', 'ML'].flatMap((code) => packOf(code) ?? []);

type Lists = Record<string, EditionActor[]>;
const compared = (lists: Lists, decisions: Decision[] = []) =>
  compareActors(
    Object.entries(lists).map(([iso2, actors]) => editionOf(iso2, { actors })),
    packs,
    decisions,
  );
const idsOf = (groups: { members: { id: string }[] }[]) => groups.map(({ members }) => members.map(({ id }) => id));

const decision = (verdict: 'meme' | 'distinct', actor: string, other: string): Decision => ({
  id: 'D1',
  object: 'identite',
  actor,
  actorId: null,
  other,
  otherId: null,
  decision: verdict,
  value: null,
  for: null,
  against: null,
  abstention: null,
  reason: null,
  dissent: null,
  reply: null,
  undoes: null,
  author: null,
  date: '2026-04-01',
  record: 'decisions:1',
  at: { file: 'decisions.csv' },
});

describe('an actor met in several countries', () => {
  it('counts once, be it met in three', () => {
    const name = 'Fondation Kantoubé des Mobilités';
    const found = compared({
      SN: [org('sn-1', name, 'FKM', { site_internet: 'https://kantoube.example' }), org('sn-2', 'Jappoo Mbolo')],
      TN: [org('tn-1', name, 'FKM', { site_internet: 'www.kantoube.example/tn' })],
      ML: [org('ml-1', name), org('ml-2', 'Benkadi Sigida')],
    });
    expect(idsOf(found.linked)).toEqual([['ml-1', 'sn-1', 'tn-1']]);
    expect(found.sum).toBe(5);
    expect(found.distinct).toEqual({ low: 3, high: 3 });
    expect(found.linked[0]?.matches).toHaveLength(2);
    expect(found.linked[0]?.matches.flatMap(({ steps }) => steps.map(({ comparison }) => comparison))).toContain(
      'site',
    );
  });

  it('an ordinary name with one web site is one, whether the rows say the same or not', () => {
    const name = 'Association des femmes migrantes';
    const site = { site_internet: 'https://afm.example' };
    const same = compared({ SN: [org('sn-1', name, null, site)], TN: [org('tn-1', name, null, site)] });
    const more = compared({ SN: [org('sn-1', name, null, site)], TN: [org('tn-1', name, 'AFM', site)] });
    for (const found of [same, more]) expect(idsOf(found.linked)).toEqual([['sn-1', 'tn-1']]);
  });

  describe('one full name and one web site, in towns of three countries', () => {
    const site = 'https://tilala.example';
    const at = (code: string, open: Parameters<typeof org>[3], name = 'Fondation Tilala') =>
      org(`${code}-1`, name, null, { site_internet: site, annee_creation: 1998, ...open });
    const three = (seat: { pays_siege?: string }) =>
      compared({
        SN: [at('sn', { region_siege: 'SN-DK', ...seat })],
        TN: [at('tn', { region_siege: 'TN-11', ...seat })],
        ML: [at('ml', { region_siege: 'ML-BKO', ...seat })],
      });

    it.each<[string, { pays_siege?: string }]>([
      ['that all declare one seat', { pays_siege: 'ML' }],
      ['without a declared seat', {}],
    ])('%s are one', (_, seat) => {
      const found = three(seat);
      expect(idsOf(found.linked)).toEqual([['ml-1', 'sn-1', 'tn-1']]);
      expect(found).toMatchObject({ sum: 3, distinct: { low: 1, high: 1 }, to_review: [] });
    });

    const dakar = { region_siege: 'SN-DK' };
    const tunis = { region_siege: 'TN-11' };
    it.each<[string, EditionActor, EditionActor]>([
      ['two declared seats', at('sn', { ...dakar, pays_siege: 'SN' }), at('tn', { ...tunis, pays_siege: 'TN' })],
      ['one declared a section', at('sn', dakar), at('tn', { ...tunis, section_de: 'Tilala International' })],
      [
        'a section in the name',
        at('sn', dakar, 'Fondation Tilala – section locale'),
        at('tn', tunis, 'Fondation Tilala – section locale'),
      ],
      ['another web site', at('sn', dakar), at('tn', { ...tunis, site_internet: 'https://fondation-tilala.example' })],
    ])('are two, to review: %s', (_, sn, tn) => {
      const found = compared({ SN: [sn], TN: [tn] });
      expect(found.linked).toEqual([]);
      expect(idsOf(found.to_review)).toEqual([['sn-1', 'tn-1']]);
      expect(found.distinct).toEqual({ low: 1, high: 2 });
    });

    it.each([
      ['countries in the names', 'Fondation Tilala Sénégal', 'Fondation Tilala Tunisie'],
      ['a section beside the whole', 'Fondation Tilala', 'Fondation Tilala – section Tunisie'],
    ])('are not one: %s', (_, one, other) => {
      expect(compared({ SN: [at('sn', dakar, one)], TN: [at('tn', tunis, other)] }).linked).toEqual([]);
    });

    it('two of one country with it: the third is given to neither', () => {
      const found = compared({
        SN: [at('sn', dakar), { ...at('sn', { region_siege: 'SN-MT' }), id: 'sn-2' }],
        TN: [at('tn', tunis)],
      });
      expect(found.linked).toEqual([]);
      expect(found.to_review.map(({ reason }) => reason)).toEqual(['several', 'several']);
      expect(found.distinct.high).toBe(3);
    });
  });

  it('known institutions are one wherever their offices sit', () => {
    const found = compared({
      SN: [org('sn-1', 'Organisation internationale pour les migrations', 'OIM', { region_siege: 'SN-DK' })],
      TN: [org('tn-1', 'International Organization for Migration', 'IOM', { region_siege: 'TN-11' })],
    });
    expect(idsOf(found.linked)).toEqual([['sn-1', 'tn-1']]);
  });

  it('one outside civil society is linked and was never among the known', () => {
    const outside = { civil_society: false };
    const sn = org('sn-1', 'Fonds Boréal Kantoubé', 'FBK', {}, outside);
    const tn = org('tn-1', 'Fonds Boréal Kantoubé', 'FBK', {}, outside);
    const editions = [
      editionOf('SN', { actors: [sn, org('sn-2', 'Jappoo Mbolo')] }),
      editionOf('TN', { actors: [tn] }),
    ];
    for (const edition of editions) edition.counts.known = edition.actors.filter((one) => one.civil_society).length;
    const found = compareActors(editions, packs, []);
    expect(idsOf(found.linked)).toEqual([['sn-1', 'tn-1']]);
    expect(found.distinct).toEqual({ low: 1, high: 1 });
  });
});

describe('what is not one organisation, or not surely', () => {
  it('sections that name their countries are a network, each counted', () => {
    const found = compared({
      SN: [org('sn-1', 'Kantoubé Solidaire Sénégal', 'KSS')],
      ML: [org('ml-1', 'Kantoubé Solidaire Mali', 'KSM')],
    });
    expect(found.linked).toEqual([]);
    expect(found.distinct).toEqual({ low: 2, high: 2 });
    expect(idsOf(found.networks)).toEqual([['ml-1', 'sn-1']]);
    expect(found.networks[0]?.basis).toBe('name');
  });

  it('a network met itself in both countries is the head of its sections, told once and no member of itself', () => {
    const found = compared({
      SN: [
        org('sn-1', 'Kantoubé Solidaire Sénégal', null, { section_de: 'Kantoubé Solidaire' }),
        org('sn-9', 'Kantoubé Solidaire', null, { site_internet: 'https://kantoube.example' }),
      ],
      ML: [
        org('ml-1', 'Kantoubé Solidaire Mali', null, { section_de: 'Kantoubé Solidaire' }),
        org('ml-9', 'Kantoubé Solidaire', null, { site_internet: 'https://kantoube.example' }),
      ],
    });
    expect(idsOf(found.linked)).toEqual([['ml-9', 'sn-9']]);
    expect(idsOf(found.networks)).toEqual([['ml-1', 'sn-1']]);
    expect(found.networks[0]?.head).toBe('Kantoubé Solidaire');
  });

  it('those that state one head are a network', () => {
    const found = compared({
      SN: [org('sn-1', 'Jappoo Mbolo', null, { section_de: 'Union Kantoubé des Deux Rives' })],
      TN: [org('tn-1', 'Nahnou Hounak', null, { section_de: 'Union Kantoubé des deux rives' })],
    });
    expect(found.networks).toMatchObject([{ basis: 'stated', head: 'Union Kantoubé des Deux Rives' }]);
    expect(found.distinct.high).toBe(2);
  });

  it.each([
    ['an acronym alone', org('sn-1', 'Action pour le Développement Rural', 'ADR'), org('tn-1', 'ADR', 'ADR')],
    [
      'a name of ordinary words',
      org('sn-1', 'Association des femmes migrantes'),
      org('tn-1', 'Association des femmes migrantes'),
    ],
    [
      'a name of its own with seats in two countries',
      org('sn-1', 'Kantoubé Solidaire', null, { region_siege: 'SN-DK' }),
      org('tn-1', 'Kantoubé Solidaire', null, { region_siege: 'TN-11' }),
    ],
  ])('%s leaves them to review, counted as two', (_, sn, tn) => {
    const found = compared({ SN: [sn], TN: [tn] });
    expect(found.linked).toEqual([]);
    expect(idsOf(found.to_review)).toEqual([['sn-1', 'tn-1']]);
    expect(found.distinct).toEqual({ low: 1, high: 2 });
  });

  it('one that fits two of a country is given to neither', () => {
    const name = 'Kantoubé Solidaire';
    const found = compared({
      SN: [org('sn-1', name), org('sn-2', name)],
      TN: [org('tn-1', name)],
    });
    expect(found.linked).toEqual([]);
    expect(found.to_review.map(({ reason }) => reason)).toContain('several');
    expect(found.distinct.high).toBe(3);
  });

  it('unnamed organisations are compared with none, and counted', () => {
    const edition = editionOf('SN', { actors: [org('sn-1', 'Jappoo Mbolo')] });
    edition.counts.known = 4;
    const found = compareActors([edition, editionOf('TN', { actors: [] })], packs, []);
    expect(found).toMatchObject({ sum: 4, unnamed: 3, distinct: { low: 4, high: 4 } });
  });
});

describe('decisions', () => {
  const lists: Lists = { SN: [org('sn-1', 'Kantoubé Solidaire')], TN: [org('tn-1', 'Kantoubé Solidaire')] };

  it('«distinct» parts what the ladder joins, and the question does not come back', () => {
    expect(idsOf(compared(lists).linked)).toEqual([['sn-1', 'tn-1']]);
    const found = compared(lists, [decision('distinct', 'Kantoubé Solidaire', 'Kantoubé Solidaire')]);
    expect(found).toMatchObject({ linked: [], to_review: [], distinct: { low: 2, high: 2 } });
  });

  it('«meme» joins what it does not, and says so in the ladder', () => {
    const apart: Lists = { SN: [org('sn-1', 'Jappoo Mbolo')], TN: [org('tn-1', 'Nahnou Hounak')] };
    const found = compared(apart, [decision('meme', 'Nahnou Hounak', 'Jappoo Mbolo')]);
    expect(idsOf(found.linked)).toEqual([['sn-1', 'tn-1']]);
    expect(found.linked[0]?.matches[0]?.steps[0]?.comparison).toBe('decision');
  });

  it('of contrary ones «distinct» stands', () => {
    const both = ['meme', 'distinct', 'meme'].map((verdict) =>
      decision(verdict as 'meme' | 'distinct', 'Kantoubé Solidaire', 'Kantoubé Solidaire'),
    );
    expect(compared(lists, both).linked).toEqual([]);
  });
});

describe('whatever the names', () => {
  const names = [
    'Kantoubé Solidaire',
    'Kantoubé Solidaire Mali',
    'Jappoo Mbolo',
    'Association des femmes',
    'KSM',
    'Réseau Boole',
  ];
  const list = (code: string) =>
    fc
      .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(null, 'KSM', 'RB')), { maxLength: 4 })
      .map((rows) => rows.map(([name, acronym], index) => org(`${code.toLowerCase()}-${index}`, name, acronym)));
  const countries = fc.record({ SN: list('SN'), TN: list('TN'), ML: list('ML') });

  it('the order of countries and of organisations changes nothing', () => {
    fc.assert(
      fc.property(countries, (lists) => {
        const turned = Object.fromEntries(
          Object.entries(lists)
            .reverse()
            .map(([code, actors]) => [code, [...actors].reverse()]),
        );
        expect(compared(turned)).toEqual(compared(lists));
      }),
      { numRuns: 60 },
    );
  });

  it('no group holds two of one country, no actor stands in two groups, and the total follows from the groups', () => {
    fc.assert(
      fc.property(countries, (lists) => {
        const { linked, sum, distinct } = compared(lists);
        const members = linked.flatMap((group) => group.members);
        for (const group of linked) {
          expect(new Set(group.members.map(({ country }) => country)).size).toBe(group.members.length);
        }
        expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
        expect(distinct.high).toBe(sum - members.length + linked.length);
        expect(distinct.low).toBeLessThanOrEqual(distinct.high);
      }),
      { numRuns: 60 },
    );
  });
});
