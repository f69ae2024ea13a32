import { describe, expect, it } from 'vitest';
import { findLeaks, protect } from '../../src/protect/index.ts';
import { spellingRedactor, spellingsOf } from '../../src/protect/name-spellings.ts';
import { actor, cartography, interview, record } from './sample.ts';

const plain = { shared: new Set<string>(), spoken: new Set<string>() };
const closed = [
  'Groupement Vent Salé pour la Mobilité',
  'GVSMW',
  'Association des Femmes de Zorane pour la Paix',
  'AIDE',
];
const open = ['Collectif Teranga des Femmes de Zorane', 'Groupement Vent Salines pour le Quai'];
const redact = spellingRedactor(spellingsOf([...closed, 'Collectif Teranga pour tous'], open, plain));

describe('the spellings of a closed name', () => {
  it.each([
    ['un appui du Groupement Vent Salé.', 'un appui du […].'],
    ['GROUPEMENT VENT SALE et sa Mobilité', '[…]'],
    ['le Groupemant Vent Salé pour la Mobilité', 'le […]'],
    ['le Groupement Vetn Salé', 'le Groupement Vetn Salé'], // four letters: as often another word
    ['dit gvsmw, et Gvsmw', 'dit […], et […]'],
    ['dit G.V.S.M.W. et g. v. s. m. w', 'dit […] et […]'],
    ['une aide', 'une aide'],
    ['le vent salé du soir', 'le vent salé du soir'],
    ['une association des femmes', 'une association des femmes'],
    ['Association des femmes de Zorrane', '[…]'],
    ['le Collectif Teranga des Femmes de Zorane', 'le Collectif Teranga des Femmes de Zorane'],
    ['Groupement Vent Salines pour le Quai', 'Groupement Vent Salines pour le Quai'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  const byOwnWords = spellingRedactor(
    spellingsOf(['Collectif Zanvoril des Retournées de Kavrintou'], ['Union de Mirelane'], {
      ...plain,
      isLanguage: (word) => word === 'kavrintou',
    }),
  );
  it.each([
    ['Que Zanvoril soit reçu', 'Que […] soit reçu'],
    ['dit « Zanvoril », hier', 'dit « […] », hier'],
    ['the Kavrintou Returnees, Zanvoril', 'the […]'],
    ["Zanvoril Returnees' Association of Kavrintou", '[…]'],
    ['les Zanvorils', 'les […]'],
    // The language has the word: in small letters it names nobody.
    ['à Kavrintou', 'à […]'],
    ['à kavrintou', 'à kavrintou'],
    ['un zanvoril', 'un […]'],
    ['Zanvoril. Rien', '[…]. Rien'],
    ['Union de Mirelane', 'Union de Mirelane'],
  ])('by the words that are its alone: %s', (text, expected) => {
    expect(byOwnWords(text)).toBe(expected);
  });

  const name = 'Groupement Vent Salé pour la Mobilité';
  const shut = interview('E1', name, { accord_figurer: false });
  const card = record('acteurs', 'A1', { nom: 'Lumière du Fleuve', source: 'Annuaire fictif' });
  const forum = record('mecanismes', 'M1', {
    nom: 'Cadre du Groupement Vent Salé',
    participants: [
      'Lumière du Fleuve',
      'gvsmw',
      'Groupement Vent Sallé pour la Mobilitté',
      'Groupement Vent Salé pour la Mobilitée',
    ],
    source: 'PV fictif',
  });
  const map = cartography(
    [actor('sn-1', name, [shut], { acronym: 'GVSMW' }), actor('sn-2', 'Lumière du Fleuve', [card])],
    [shut, card, forum],
  );
  map.narrative = [
    {
      id: 'analyse',
      file: 'textes/analyse.md',
      markdown: 'Un.\nLe Groupement Vent Salé (gvsmw) agit, oui G.V.S.M.W. !',
    },
  ];
  const { edition, secret } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;

  it('are taken out of rows', () => {
    const fields = edition.mechanisms[0]?.fields;
    expect(fields?.nom).toBe('Cadre du […]');
    expect(JSON.stringify(fields?.participants)).not.toMatch(/gvsmw|Mobilitée/);
    expect(fields?.participants).toContain('Lumière du Fleuve');
  });

  it.each(['le gvsmw', 'le G.V.S.M.W.', 'le Groupement Vent Salé', 'le Grouppement Vent Salé'])(
    'stop a build: %s',
    (text) => {
      const [leak] = findLeaks([{ name: 'x.md', content: text }], secret);
      expect(leak).toMatchObject({ code: 'FUI-011', place: { file: 'textes/analyse.md', line: 2 } });
      expect(JSON.stringify(leak)).not.toContain('Vent Sal');
    },
  );
});

describe('a telephone or a mailbox where the name goes', () => {
  it.each(['00 555 01 23 44', 'zora@courrier.example'])('%s is not published', (name) => {
    const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });
    const map = cartography([actor('sn-1', name, [card])], [card]);
    const { edition } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
    expect(edition.actors).toEqual([]);
  });
});
