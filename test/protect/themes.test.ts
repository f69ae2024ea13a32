import { describe, expect, it } from 'vitest';
import type { Cartography, CountedRow } from '../../src/model/cartography.ts';
import type { DialogueAnalysis } from '../../src/model/dialogue.ts';
import type { Audience, Edition } from '../../src/model/edition.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { defaultThemeWeights, type ThemeCandidate } from '../../src/model/themes.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* Twelve organisations that agree to all, two that agree to nothing; one theme with many words, one with few. */

const open = Array.from({ length: 12 }, (_, index) => interview(`i${index}`, `Association ${index}`));
const shut = ['x', 'y'].map((id) =>
  interview(id, `Cercle ${id}`, {
    accord_figurer: false,
    accord_profil: false,
    accord_propos: false,
    audience: 'interne',
  }),
);
const records = [
  ...open,
  ...shut,
  record('engagements', 'demand', { demande: 'Un guichet', themes: ['droit'] }),
  record('politiques', 'law', { titre: 'Loi', themes: ['droit'], fenetre: 'ouverte' }),
  record('decisions', 'vote', {
    id: 'vote',
    objet: 'theme',
    autre: 'theme:droit',
    decision: 'choisi',
    pour: 6,
    contre: 4,
    abstention: 0,
    motif: 'Cercle x le demande',
    dissension: 'Association 3 et Cercle x préféraient l’accueil',
    date: '2026-02-01',
  }),
];
const actors = [...open, ...shut].map((one) => actor(`sn-${one.id}`, String(one.fields.acteur?.value), [one]));
const rows = (...ids: string[]): CountedRow[] => ids.map((id) => ({ unit: `sn-${id}`, from: [id] }));
const all = open.map(({ id }) => id);

const candidate = (theme: string, more: Partial<ThemeCandidate>): ThemeCandidate => ({
  theme,
  label: { fr: theme, en: theme },
  ...{ declared: [], said: [], main: [], needs: [], mechanisms: [], policies: [], indicators: [], commitments: [] },
  projects: [],
  ...more,
});

const candidates = [
  candidate('droit', {
    declared: rows(...all.slice(0, 5), 'x'),
    said: rows(...all.slice(0, 9), 'y'),
    main: rows('i0', 'i1'),
    needs: [
      { need: 'communication', rows: rows('i0', 'i1', 'i2', 'x') },
      { need: 'gestion-projet', rows: rows('i3', 'x', 'y') },
    ],
    policies: [{ record: 'law', until: null, isOpen: true }],
    commitments: [{ record: 'demand', isPending: true }],
  }),
  candidate('accueil', { said: rows('i4', 'i5', 'x', 'y'), needs: [{ need: 'communication', rows: rows('i4', 'x') }] }),
];

const made = (
  audience: Audience,
  given = candidates,
  more: DataRecord[] = [],
  dialogue?: DialogueAnalysis,
): NonNullable<Edition['themes']> => {
  const empty = cartography(actors, [...records, ...more]);
  const themes = { candidates: given, weights: defaultThemeWeights, isWeighted: false, committeeSize: 9 };
  const whole: Cartography = { ...empty, analyses: { ...empty.analyses, themes, ...(dialogue ? { dialogue } : {}) } };
  const { edition } = protect(whole, { audience, number: null, publicTexts: [] }).value;
  if (!edition.themes) throw new Error('no themes');
  return edition.themes;
};
const found = (themes: NonNullable<Edition['themes']>, theme: string) => {
  const one = themes.candidates.find((given) => given.theme === theme);
  if (!one) throw new Error(`no ${theme}`);
  return one;
};
const valueOfCriterion = (themes: NonNullable<Edition['themes']>, theme: string, criterion: string) =>
  found(themes, theme).values.find((one) => one.criterion === criterion)?.value;

describe('the themes, for the team', () => {
  const themes = made('interne');

  it('count and name every organisation', () => {
    const { organisations, said_only: said, needs } = found(themes, 'droit');
    expect(organisations.n).toBe(6);
    expect(said).toMatchObject({ n: 5, masked: false, actors: ['sn-i5', 'sn-i6', 'sn-i7', 'sn-i8', 'sn-y'] });
    expect(needs.map(({ need, n }) => [need, n])).toEqual([
      ['communication', 4],
      ['gestion-projet', 3],
    ]);
    expect(valueOfCriterion(themes, 'droit', 'organisations')).toBe(11);
    expect(valueOfCriterion(themes, 'accueil', 'fenetre')).toBeNull();
  });

  it('hold votes against the size of the committee', () => {
    expect(themes.choice).toMatchObject({
      committee_size: 9,
      chosen: ['droit'],
      decided: [{ over: true, decision: 'vote' }],
    });
  });
});

describe('the themes, for the public', () => {
  const themes = made('publique');

  it('count open rows alone, name by profile alone, and mask what is small', () => {
    const droit = found(themes, 'droit');
    expect(droit.organisations).toEqual({ n: 5, actors: ['sn-i0', 'sn-i1', 'sn-i2', 'sn-i3', 'sn-i4'] });
    expect(droit.said_only).toEqual({ n: 4, masked: false });
    expect(droit.main).toEqual({ n: null, masked: true });
    expect(droit.needs).toEqual([
      { need: 'communication', n: 3, masked: false },
      { need: 'gestion-projet', n: null, masked: true },
    ]);
    expect(found(themes, 'accueil').said_only).toEqual({ n: null, masked: true });
  });

  it('are ordered by what is printed: a masked count changes nothing, whatever it is', () => {
    expect(valueOfCriterion(themes, 'accueil', 'organisations')).toBe(0);
    const other = candidates.map((one) => (one.theme === 'accueil' ? { ...one, said: rows('i4') } : one));
    const again = made('publique', other);
    expect(again.candidates.map(({ points, rank }) => [points, rank])).toEqual(
      themes.candidates.map(({ points, rank }) => [points, rank]),
    );
    expect(again.scenarios).toEqual(themes.scenarios);
  });

  it('do not change with what is closed', () => {
    const without = candidates.map((one) => ({
      ...one,
      declared: one.declared.filter(({ unit }) => unit !== 'sn-x'),
      said: one.said.filter(({ unit }) => unit !== 'sn-x' && unit !== 'sn-y'),
      needs: one.needs.map(({ need, rows: given }) => ({
        need,
        rows: given.filter(({ unit }) => unit !== 'sn-x' && unit !== 'sn-y'),
      })),
    }));
    expect(made('publique', without)).toEqual(themes);
  });

  it('leave demands to the committee, and say so', () => {
    expect(themes.criteria.find(({ id }) => id === 'engagements')?.input).toBe('closed');
    expect(valueOfCriterion(themes, 'droit', 'engagements')).toBeNull();
    expect(made('comite').criteria.find(({ id }) => id === 'engagements')?.input).toBe('given');
    expect(themes.criteria.find(({ id }) => id === 'indicateurs')?.input).toBe('none');
  });

  it('give votes as numbers, and name nobody in a dissent', () => {
    const [vote] = themes.choice.decided;
    expect(vote).toMatchObject({ for: 6, against: 4, abstention: 0 });
    expect(vote?.dissent).not.toMatch(/Association 3|Cercle/);
    expect(vote?.reason).not.toMatch(/Cercle/);
    expect(vote).not.toHaveProperty('decision');
  });
});

describe('the bodies of a theme', () => {
  const table = (id: string, participants: string[]) =>
    record('mecanismes', id, { nom: `Comité ${id}`, participants, source: 'Compte rendu inventé' });
  const seat = (name: string, id: string) => ({ name, actor: id, isCivilSociety: true });
  const dialogue: DialogueAnalysis = {
    seats: [
      { record: 'm1', participants: [seat('Association 0', 'sn-i0'), seat('Cercle x', 'sn-x')] },
      { record: 'm2', participants: [seat('Association 1', 'sn-i1')] },
    ],
    said: [],
    demands: {},
  };
  const given = candidates.map((one) =>
    one.theme === 'droit'
      ? { ...one, mechanisms: [{ record: 'm1', isNamed: true, commitments: [], works: true }] }
      : one,
  );
  const rowsOfBodies = [table('m1', ['Association 0', 'Cercle x']), table('m2', ['Association 1'])];

  it('say who of the theme sits there, and where else, among those the edition names', () => {
    const droit = (audience: Audience) => found(made(audience, given, rowsOfBodies, dialogue), 'droit');
    expect(droit('interne').mechanisms).toMatchObject([{ id: 'm1', sitting: ['sn-i0', 'sn-x'] }]);
    expect(droit('interne').sitting_elsewhere).toEqual(['m2']);
    expect(droit('publique').mechanisms).toMatchObject([{ sitting: ['sn-i0'] }]);
    expect(droit('publique').sitting_elsewhere).toHaveLength(1);
  });
});
