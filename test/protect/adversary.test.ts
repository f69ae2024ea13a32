import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/actor.ts';
import type { Crossing, Tabulation } from '../../src/model/cartography.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { accessFor } from '../../src/protect/access.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* Ways in that were once open. */

const name = 'Lumière du Fleuve';
const publicOf = (...given: Parameters<typeof cartography>) =>
  protect(cartography(...given), { audience: 'publique', number: null, publicTexts: ['un financement manque'] }).value
    .edition;
const unreadable = (one: DataRecord, ...columns: string[]): DataRecord => ({ ...one, unreadable: columns });

describe('a protection that cannot be read is the strictest one', () => {
  it.each(['accord_propos', 'audience', 'sensibilite', 'accord_fin', 'mandat', 'retrait_date'])('%s', (column) => {
    const said = unreadable(interview('E1', name), column);
    expect(accessFor(cartography([actor('sn-1', name, [said])], [said]), 'publique').isOpen('E1', 'statement')).toBe(
      false,
    );
  });

  it.each(['opposition', 'statut_juridique'])('%s of a card', (column) => {
    const card = unreadable(record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' }), column);
    expect(publicOf([actor('sn-1', name, [card])], [card]).actors).toEqual([]);
  });

  it('an answer refused to an accord is a «non»', () => {
    const said = { ...interview('E1', name), refused: ['accord_figurer'] };
    expect(publicOf([actor('sn-1', name, [said])], [said]).actors).toEqual([]);
  });
});

describe('a withdrawal that is mistyped', () => {
  it('stops every edition but the internal one', () => {
    const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });
    const decision = record('decisions', 'D1', {
      id: 'D1',
      objet: 'retrait',
      decision: 'retire',
      acteur: 'Lumière Fleuve',
    });
    const map = cartography([actor('sn-1', name, [card])], [card, decision]);
    const codes = (audience: 'publique' | 'interne') =>
      protect(map, { audience, number: null, publicTexts: [] }).diagnostics.map(({ code }) => code);
    expect(codes('publique')).toEqual(['RET-001']);
    expect(codes('interne')).toEqual([]);
  });
});

describe('a public quote names nobody', () => {
  const quotesFrom = (text: string) => {
    const interviews = ['1', '2', '3', '4', '5'].map((id) =>
      interview(`E${id}`, `Maison ${id}`, { faiblesses: text, nature_texte: 'verbatim' }),
    );
    const evidence = (said: DataRecord): Evidence => ({
      record: said.id,
      kind: 'entretiens',
      at: said.at,
      column: 'faiblesses',
      quote: text,
      start: 0,
      end: text.length,
      cue: 'faiblesse:manque-financement#1',
      polarity: 'for',
      reason: null,
      scope: 'acteur',
      voice: 'soi',
      form: 'verbatim',
      date: null,
    });
    const code = {
      axis: 'faiblesse',
      code: 'manque-financement',
      sub: null,
      status: 'inferred',
      grade: 'faible',
      isSensitive: false,
      against: [],
    } as const;
    const actors = interviews.map((said, index) =>
      actor(`sn-${index}`, `Maison ${index + 1}`, [said], {
        assignments: [{ ...code, evidence: [evidence(said)], against: [] }],
      }),
    );
    return publicOf(actors, interviews).quotes.map((quote) => quote.text);
  };

  it('quotes what names nobody', () => {
    expect(quotesFrom('le financement manque toujours au milieu de l’année.')).toHaveLength(1);
  });

  it.each([
    'Fatou ne trouve pas le financement dont nous avons besoin.',
    'le financement manque, Moussa nous a volé la caisse de l’année.',
    'le financement manque et KEUR SERIGNE ne nous aide pas du tout.',
    'le financement manque, appelez le 7712345 pour en savoir plus.',
    'le financement manque, écrivez à @fatou_diop pour en savoir plus.',
    'le financement manque selon فاطمة ديوب qui tient la caisse.',
  ])('%s', (text) => {
    expect(quotesFrom(text)).toEqual([]);
  });
});

describe('a crossing', () => {
  it('masks whole a line that one organisation fills, zeros included', () => {
    const interviews = ['1', '2', '3', '4'].map((id) => interview(`E${id}`, `Maison ${id}`));
    const actors = interviews.map((said, index) => actor(`sn-${index}`, `Maison ${index + 1}`, [said]));
    const row = (index: number) => ({ unit: `sn-${index}`, from: [`E${index + 1}`] });
    const table = (id: string, layer: Tabulation['layer'], units: { [code: string]: number[] }): Tabulation => ({
      ...{ id, layer, title: { fr: '', en: '' }, elements: [], unit: 'acteurs', baseOf: 'known' },
      ...{ isMultiple: id === 'besoins', isMaskedAlways: false, refused: [] },
      base: [0, 1, 2, 3].map(row),
      answered: [0, 1, 2, 3].map(row),
      values: Object.entries(units).map(([code, held]) => ({
        ...{ code, label: { fr: code, en: code }, isSensitive: false },
        rows: held.map(row),
      })),
    });
    const crossing: Crossing = {
      id: 'besoins-x-type',
      title: { fr: '', en: '' },
      elements: [],
      rows: table('besoins', 'testimony', { 'besoin-a': [0, 1, 2, 3], 'besoin-b': [1, 2, 3] }),
      columns: table('type', 'directory', { jeunes: [0], autres: [1, 2, 3] }),
      unasked: [],
    };
    const map = cartography(actors, interviews);
    const edition = publicOf(actors, interviews, { analyses: { ...map.analyses, crossings: [crossing] } });
    const young = edition.crossings[0]?.cells.filter(({ column }) => column === 'jeunes');
    expect(young?.map(({ n }) => n)).toEqual([null, null]);
  });
});

describe('names in a count', () => {
  it('make the count: who is not named is not counted beside those who are', () => {
    const cards = [1, 2, 3, 4].map((id) =>
      record('acteurs', `A${id}`, { nom: `Maison ${id}`, source: 'Annuaire fictif', nature: 'association' }),
    );
    const refusal = interview('E4', 'Maison 4', { accord_figurer: false });
    const actors = cards.map((card, index) =>
      actor(`sn-${index}`, `Maison ${index + 1}`, index === 3 ? [card, refusal] : [card]),
    );
    const rows = actors.map(({ id }, index) => ({ unit: id, from: [`A${index + 1}`] }));
    const map = cartography(actors, [...cards, refusal]);
    const table = {
      id: 'nature',
      title: { fr: '', en: '' },
      elements: [],
      unit: 'acteurs' as const,
      baseOf: 'known' as const,
      layer: 'directory' as const,
      isMultiple: false,
      isMaskedAlways: false,
      base: rows,
      answered: rows,
      refused: [],
      values: [{ code: 'association', label: { fr: '', en: '' }, rows, isSensitive: false }],
    };
    const edition = publicOf(actors, [...cards, refusal], { analyses: { ...map.analyses, tabulations: [table] } });
    expect(edition.tabulations[0]?.values[0]).toMatchObject({ n: 3, actors: ['sn-0', 'sn-1', 'sn-2'] });
    expect(edition.tabulations[0]).toMatchObject({ base: 4, answered: 3, not_answered: 1 });
  });
});
