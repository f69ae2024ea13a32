import { describe, expect, it } from 'vitest';
import { findLeaks, protect } from '../../src/protect/index.ts';
import { actor, cartography, interview, record } from './sample.ts';

const closedName = 'Collectif de l’Aube';
const spoken = 'On nous a demandé de quitter le local sous trois jours, sans papier écrit.';
const said = interview('E1', closedName, {
  accord_figurer: false,
  accord_citation: false,
  verbatim: spoken,
  contact_prive_tel: '+221 00 555 01 23',
  contact_prive_email: 'aube@prive.example',
  besoins_appui: ['autre'],
});
const beside = 'un local où dormir quand la police passe le soir';
said.others = { besoins_appui: { value: beside, raw: beside, at: said.at } };
const card = record('acteurs', 'A1', { nom: 'Lumière du Fleuve', sigle: 'LDF', source: 'Annuaire fictif' });
const map = cartography(
  [actor('sn-1', closedName, [said], { acronym: 'CDA' }), actor('sn-2', 'Lumière du Fleuve', [card])],
  [said, card],
);
const { secret } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
const leaks = (content: string, name = 'cartographie-SN.html') =>
  findLeaks([{ name, content }], secret).map(({ code }) => code);

describe('the leak test finds', () => {
  it.each([
    ['a closed name', `<p>${closedName}</p>`, 'FUI-001'],
    ['with a straight apostrophe and no accent', "collectif de l'aube", 'FUI-001'],
    ['in an attribute', `<td data-name="${closedName}">x</td>`, 'FUI-001'],
    ['cut by markup', 'Collectif de <b>l’Aube</b>', 'FUI-001'],
    ['as entities', 'Collectif de l&#x27;Aube', 'FUI-001'],
    ['as JSON escapes', '{"n":"Collectif de l\\u2019Aube"}', 'FUI-001'],
    ['its acronym', 'réunion avec CDA hier', 'FUI-001'],
    ['a private telephone written otherwise', 'tél. +221.00.555.01.23', 'FUI-002'],
    ['a private e-mail', 'écrire à aube@prive.example', 'FUI-002'],
    ['six words written beside «autre»', 'il faudrait un local où dormir quand la nuit tombe', 'FUI-003'],
    ['six words of a closed answer', 'elle raconte : quitter le local sous trois jours, dit-elle', 'FUI-003'],
  ])('%s', (_, content, code) => {
    expect(leaks(content)).toContain(code);
  });

  it('a closed name in a file’s own name', () => {
    expect(leaks('', 'Collectif de l’Aube.html')).toContain('FUI-001');
  });
});

describe('the leak test leaves alone', () => {
  it.each([
    ['an open name', 'Lumière du Fleuve (LDF)'],
    ['five words of a closed answer', 'quitter le local sous trois mois'],
    ['a word that only looks like the acronym', 'le cda est un mot'],
    ['the acronym inside a word', 'CDAX'],
  ])('%s', (_, content) => {
    expect(leaks(content)).toEqual([]);
  });

  it('and says neither the name nor the words it found', () => {
    const [leak] = findLeaks([{ name: 'x.md', content: closedName }], secret);
    expect(JSON.stringify(leak)).not.toContain('Aube');
  });
});
