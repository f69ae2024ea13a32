import { describe, expect, test } from 'vitest';
import { ageBandOf, ageBands, monthsBetween } from '../../src/columns/index.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, analysed, interview, row } from './building.ts';

const codesOf = ({ diagnostics }: ReturnType<typeof analysed>) =>
  diagnostics.filter(({ code }) => code.startsWith('QUA-')).map(({ code, subject }) => `${code} ${subject ?? ''}`);

const one = (id: string, ...records: DataRecord[]) => actor(id, records);

describe('bands of age', () => {
  test('they meet without overlapping and hold every age', () => {
    for (const [index, band] of ageBands.entries()) {
      expect(band.from).toBe(index === 0 ? 0 : ageBands[index - 1]?.below);
    }
    expect(ageBands.at(-1)?.below).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    ['2025-03-13', '2026-03-12', 11, 'moins-1-an'],
    ['2025-03-12', '2026-03-12', 12, '1-2-ans'],
    ['2023-03-12', '2026-03-12', 36, '3-4-ans'],
    ['2021-03-12', '2026-03-12', 60, 'plus-5-ans'],
    ['2025', '2026-03-12', 3, 'moins-1-an'],
    ['2025-02', '2026-03-12', 13, '1-2-ans'],
    ['2027-01-01', '2026-03-12', 0, 'moins-1-an'],
  ])('%s on %s: %i months, %s', (date, asOf, months, code) => {
    expect([monthsBetween(date, asOf), ageBandOf(date, asOf)?.code]).toEqual([months, code]);
  });
});

describe('what is answered and what is missing', () => {
  const card = row('acteurs', 'c1', { nom: 'A', statut_juridique: 'declaree', source: 'Annuaire', maj: '2024-01-01' });
  const met = interview('e1', { nb_membres: 12, forces: 'Nous.', date: '2026-01-01' }, { refused: ['budget_tranche'] });
  const map = analysed([one('a', card), one('b', met)], [card, met]);

  test('columns without a table are counted out of those known, open questions out of those met', () => {
    const counts = Object.fromEntries(
      map.analyses.quality.completeness.map(({ id, base, answered, values }) => {
        expect(values).toEqual([]);
        return [id, [answered.length, base.length]];
      }),
    );
    expect([counts.site_internet, counts.forces, counts.besoins]).toEqual([
      [0, 2],
      [1, 1],
      [0, 1],
    ]);
  });

  test('a refusal is not missing; the interview is asked only of those met', () => {
    const missing = Object.fromEntries(map.analyses.quality.missing.map((entry) => [entry.actor, entry]));
    expect(missing.a?.profile).not.toContain('statut_juridique');
    expect(missing.a?.profile).toContain('nb_membres');
    expect(missing.a?.answers).toEqual([]);
    expect(missing.b?.profile).not.toContain('budget_tranche');
    expect(missing.b?.answers).toContain('besoins');
    expect(missing.b?.answers).not.toContain('forces');
  });

  test('by name for the team, the card alone for the committee, nobody for the public', () => {
    const of = (audience: 'interne' | 'comite' | 'publique') =>
      protect(map, { audience, number: null, publicTexts: [] }).value.edition.data_quality;
    expect(of('interne').missing.map((entry) => entry.actor)).toEqual(['a', 'b']);
    expect(of('comite').missing.flatMap(({ answers }) => answers)).toEqual([]);
    expect(of('comite').missing.map((entry) => entry.actor)).toEqual(['a']);
    expect([of('publique').missing, of('publique').ages_by_kind]).toEqual([[], []]);
    expect(of('interne').ages).toMatchObject({ base: 2, undated: 0 });
    expect(of('interne').ages.bands.map(({ n }) => n)).toEqual([1, 1, 0, 0]);
    // An organisation that no open source names is in no count of named ones.
    expect(of('publique').ages.base).toBe(1);
  });

  test('sheets stand by name, whatever they lack', () => {
    const few = row('acteurs', 'z', { nom: 'Z', source: 'S' });
    const actors = [actor('1', [few], { name: 'Zone' }), actor('2', [card], { name: 'Amont' })];
    const { edition } = protect(analysed(actors, [few, card]), {
      audience: 'interne',
      number: null,
      publicTexts: [],
    }).value;
    expect(edition.data_quality.missing.map((entry) => entry.actor)).toEqual(['2', '1']);
  });
});

describe('doubts that several rows raise', () => {
  const card = (id: string, cells: Parameters<typeof row>[2]) => row('acteurs', id, cells);

  test('one web site, mailbox or telephone for two organisations, however it is written', () => {
    const left = card('c1', { site_internet: 'https://www.fictive.example/', tel_public: '+221 33 000 00 01' });
    const right = card('c2', { site_internet: 'fictive.example', tel_public: '33 000 00 01 / 33 000 00 02' });
    const map = analysed([one('a', left), one('b', right)], [left, right]);
    expect(codesOf(map)).toEqual(['QUA-020 a', 'QUA-020 a']);
    expect(JSON.stringify(map.diagnostics)).not.toContain('000 00 01');
  });

  test('two pages of one host are two sites', () => {
    const left = card('c1', { site_internet: 'facebook.com/fictive-un' });
    const right = card('c2', { site_internet: 'facebook.com/fictive-deux' });
    expect(codesOf(analysed([one('a', left), one('b', right)], [left, right]))).toEqual([]);
  });

  test('members that fell by a band', () => {
    const now = interview('e2', { nb_membres: 9, date: '2026-01-01' });
    const before = interview('e1', { nb_membres: 90, date: '2024-01-01' });
    const history = [{ column: 'nb_membres', value: 90, record: 'e1', at: before.at, date: '2024-01-01' }];
    const fell = actor('a', [now, before], { history });
    expect(codesOf(analysed([fell], [now, before]))).toContain('QUA-021 a');
    const same = { ...history[0], value: 10 } as (typeof history)[0];
    expect(codesOf(analysed([actor('a', [now, before], { history: [same] })], [now, before]))).toEqual([]);
  });

  test('a budget far from the others, with enough of them to say so', () => {
    const budgets = (amounts: number[]) => {
      const cards = amounts.map((amount, index) => card(`c${index}`, { budget_annuel: amount, budget_devise: 'EUR' }));
      return codesOf(
        analysed(
          cards.map((own, index) => one(`a${index}`, own)),
          cards,
        ),
      );
    };
    const usual = [5000, 6000, 7000, 8000, 9000, 10_000, 11_000];
    expect(budgets([...usual, 12_000])).toEqual([]);
    expect(budgets([...usual, 5_000_000])).toEqual(['QUA-022 a7']);
    expect(budgets([5000, 5_000_000])).toEqual([]);
  });

  test('a project before the creation of its organisation', () => {
    const own = card('c1', { annee_creation: 2015 });
    const early = row('projets', 'p1', { acteur: 'A', annee_debut: 2012 });
    const late = row('projets', 'p2', { acteur: 'A', annee_debut: 2015 });
    expect(codesOf(analysed([one('a', own, early, late)], [own, early, late]))).toEqual(['QUA-023 a']);
  });
});
