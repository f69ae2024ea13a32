import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blankEdition, findLeaks, protect } from '../../src/protect/index.ts';
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
    ['as named entities', 'Collectif&nbsp;de l&rsquo;Aub&eacute;', 'FUI-001'],
    ['in an address', 'https://x.example/?q=Collectif%20de%20l%E2%80%99Aube', 'FUI-001'],
    ['in an address of an older program', 'https://x.example/Collectif%20de%20l%92Aub%E9', 'FUI-001'],
    ['encoded twice over', '{"h":"Collectif de l\\u0026#x2019;Aube"}', 'FUI-001'],
    ['with soft hyphens', 'Col\u00adlec\u00adtif de l’Aube', 'FUI-001'],
    ['with no-break and thin spaces', 'Collectif\u00a0de\u202fl’Aube', 'FUI-001'],
    ['with signs of no width', 'Collec\u200btif\u2060 de l’Au\u200dbe', 'FUI-001'],
    ['with marks of direction', '\u202eCollectif\u202c de l’\u2066Aube\u2069', 'FUI-001'],
    ['in capitals', 'COLLECTIF DE L’AUBE', 'FUI-001'],
    ['in full-width letters', 'Ｃｏｌｌｅｃｔｉｆ ｄｅ ｌ’Ａｕｂｅ', 'FUI-001'],
    ['in bold letters of mathematics', '𝐂𝐨𝐥𝐥𝐞𝐜𝐭𝐢𝐟 𝐝𝐞 𝐥’𝐀𝐮𝐛𝐞', 'FUI-001'],
    ['with its accents apart', 'Collectif de l’Aube\u0301', 'FUI-001'],
    ['cut by markup inside a word', '<p>Col<b>lec</b>tif de l’Au<i>be</i></p>', 'FUI-001'],
    ['cut by Markdown inside a word', 'Col**lec**tif de l’_Aube_', 'FUI-001'],
    ['as an anchor', '<a href="#collectif-de-l-aube">', 'FUI-001'],
    ['as one word', 'voir #CollectifDeLAube', 'FUI-001'],
    ['in a comment', '<!-- Collectif de l’Aube -->', 'FUI-001'],
    ['in the title of a picture', '<svg><title>Collectif de l’Aube</title></svg>', 'FUI-001'],
    ['in a script', 'var names = ["Collectif de l\\x27Aube"];', 'FUI-001'],
    ['a private telephone in Arabic figures', '٠٠٥٥٥٠١٢٣', 'FUI-002'],
    ['a private telephone cut by tags', '<b>00</b> 555 <i>01</i> 23', 'FUI-002'],
    ['a private telephone cut by signs of no width', '00\u200b555\u200b01\u200b23', 'FUI-002'],
    ['a private e-mail as an address', 'mailto:aube%40prive.example', 'FUI-002'],
    ['six words of a closed answer cut by tags', 'quitter <b>le</b> local<br>sous trois&nbsp;jours', 'FUI-003'],
    ['six words written beside «autre»', 'il faudrait un local où dormir quand la nuit tombe', 'FUI-003'],
    ['six words of a closed answer', 'elle raconte : quitter le local sous trois jours, dit-elle', 'FUI-003'],
  ])('%s', (_, content, code) => {
    expect(leaks(content)).toContain(code);
  });

  const packed = (name: string, text: string) =>
    findLeaks([{ name: 'x.xlsx', content: zipSync({ [name]: strToU8(text) }) }], secret).map(({ code }) => code);
  it.each([
    ['a cell', 'xl/sharedStrings.xml', '<si><r><t>Collectif de </t></r><r><t>l’Aube</t></r></si>'],
    ['the properties', 'docProps/core.xml', '<dc:creator>Collectif de l&#8217;Aube</dc:creator>'],
    ['a name of a part', 'xl/collectif-de-l-aube.xml', ''],
    ['words cut in runs', 'word/document.xml', '<w:r><w:t>Collectif de l’Au</w:t></w:r><w:r><w:t>be</w:t></w:r>'],
  ])('a closed name in %s of a workbook or document', (_, name, text) => {
    expect(packed(name, text)).toContain('FUI-001');
    expect(packed(name.replace(/collectif.*aube/, 'sheet'), 'Lumière du Fleuve')).toEqual([]);
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

describe('a closed name that is the beginning of a longer, printed one', () => {
  const short = record('projets', 'P1', { acteur: 'Collectif Teranga', nom: 'Projet fictif' });
  const long = record('acteurs', 'A1', { nom: 'Collectif Teranga des Femmes de Rufisque', source: 'Annuaire fictif' });
  const both = cartography(
    [actor('sn-1', 'Collectif Teranga', [short]), actor('sn-2', 'Collectif Teranga des Femmes de Rufisque', [long])],
    [short, long],
  );
  const { secret: kept } = protect(both, { audience: 'publique', number: null, publicTexts: [] }).value;
  const found = (content: string) => findLeaks([{ name: 'x.md', content }], kept).map(({ code }) => code);
  it.each([
    ['within the printed name', 'Le Collectif Teranga des Femmes de Rufisque y travaille.', []],
    ['by itself', 'Le Collectif Teranga y travaille.', ['FUI-001']],
    ['beside the printed name', 'Collectif Teranga des Femmes de Rufisque ; Collectif Teranga', ['FUI-001']],
    ['before other words', 'Collectif Teranga des Femmes de Thiès', ['FUI-001']],
  ])('%s', (_, content, expected) => {
    expect(found(content)).toEqual(expected);
  });
});

describe('cells of an open interview that are closed', () => {
  const open = interview('E1', 'Lumière du Fleuve', {
    accord_contact: false,
    tel_public: '+221 33 800 77 88',
    repondant_fonction: 'gardien du dépôt de nuit et poète à ses heures',
    activites: 'cours de langue le soir dans la cour de la mairie',
  });
  open.unknown = [
    { header: 'Observation 3', raw: 'elle a pleuré en parlant de son frère perdu', at: open.at },
    { header: 'WhatsApp bis', raw: '+221 77 900 11 22, x.y@prive.example', at: open.at },
  ];
  const map = cartography([actor('sn-1', 'Lumière du Fleuve', [open, card])], [open, card]);
  const { secret: kept } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
  const found = (content: string) => findLeaks([{ name: 'x.md', content }], kept).map(({ code }) => code);
  it.each([
    ['the public telephone that it did not open', 'tél. 33 800 77 88', ['FUI-010']],
    ['a column of the team alone', 'gardien du dépôt de nuit et poète', ['FUI-003']],
    ['a column that nobody knows', 'elle a pleuré en parlant de lui', ['FUI-003']],
    ['a telephone of such a column', '(77) 900 11 22', ['FUI-010']],
    ['a mailbox of such a column', 'x.y@prive.example', ['FUI-010']],
    ['but not what it opened', 'cours de langue le soir dans la cour de la mairie', []],
  ])('%s', (_, content, expected) => {
    expect(found(content)).toEqual(expected);
  });
});

describe('a private contact that is public elsewhere', () => {
  const number = '33 800 00 01';
  const asked = { audience: 'publique' as const, number: null, publicTexts: [] };
  const found = (names: [string, string]) => {
    const onMap = record('acteurs', 'A1', { nom: names[0], source: 'Annuaire fictif', contact_prive_tel: number });
    const met = interview('E1', names[1], { tel_public: '+221 33 800 00 01' });
    const actors =
      names[0] === names[1]
        ? [actor('sn-1', names[0], [onMap, met])]
        : [actor('sn-1', names[0], [onMap]), actor('sn-2', names[1], [met])];
    const { edition, secret: kept } = protect(cartography(actors, [onMap, met]), asked).value;
    return findLeaks([{ name: 'x.json', content: JSON.stringify(edition) }], kept);
  };

  it('of the same organisation, which opened it, is no leak', () => {
    expect(found(['Collectif Alpha', 'Collectif Alpha'])).toEqual([]);
  });

  it('of another organisation stays closed, and both cells are named', () => {
    const [leak, ...more] = found(['Collectif Alpha', 'Collectif Beta']);
    expect(more).toEqual([]);
    expect(leak).toMatchObject({
      code: 'FUI-004',
      place: { file: 'acteurs.csv' },
      related: [{ file: 'entretiens.csv' }],
    });
    expect(leak?.params.autre).toContain('entretiens.csv');
  });

  it('of an organisation that did not open it stays closed in a text', () => {
    const met = interview('E1', 'Collectif Alpha', {
      accord_contact: false,
      tel_public: number,
      contact_prive_tel: number,
    });
    const { secret: kept } = protect(cartography([actor('sn-1', 'Collectif Alpha', [met])], [met]), asked).value;
    expect(findLeaks([{ name: 'x.md', content: `Appelez le ${number}.` }], kept)).toHaveLength(1);
  });
});

describe('a closed name that is a word of the report', () => {
  const shut = (name: string) => interview('E1', name, { accord_figurer: false });
  const heading = { name: 'x.html', content: '<h2>Dialogue avec les autorités</h2>' };
  const leaksWith = (name: string, markdown: string, openName = 'Lumière du Fleuve') => {
    const other = record('acteurs', 'A1', { nom: openName, source: 'Annuaire fictif' });
    const said = shut(name);
    const map = cartography([actor('sn-1', name, [said]), actor('sn-2', openName, [other])], [said, other], {
      narrative: [{ id: 'contexte', markdown }] as never,
    });
    const { edition, secret: kept } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
    const blank = blankEdition(edition);
    const files = [heading, { name: 'x.json', content: JSON.stringify(edition) }];
    return findLeaks(files, kept, () => ({
      files: [heading, { name: 'x.json', content: JSON.stringify(blank.edition) }],
      texts: blank.texts,
    })).map(({ code }) => code);
  };

  it.each([
    ['in a heading', 'Dialogue', 'Rien de plus.', []],
    ['as a common word of a text', 'Dialogue', 'Un dialogue a lieu chaque année.', []],
    ['as a name in a text', 'Dialogue', 'Nous avons rencontré Dialogue à Dakar.', ['FUI-001']],
    ['in capitals in a text', 'Dialogue', 'Nous avons rencontré DIALOGUE à Dakar.', ['FUI-001']],
    ['a name that the headings do not hold', 'Aube', 'une aube nouvelle', ['FUI-001']],
  ])('%s', (_, name, markdown, expected) => {
    expect(leaksWith(name, markdown)).toEqual(expected);
  });

  it('inside the longer name of an organisation that may be named', () => {
    expect(leaksWith('Dialogue', 'Rien.', 'Dialogue et Fleuve')).toEqual([]);
    expect(leaksWith('Dialogue', 'Dialogue et Fleuve, puis Dialogue.', 'Dialogue et Fleuve')).toEqual(['FUI-001']);
  });
});

describe('a private telephone or name is found however it is written', () => {
  const leaksOf = (cell: string, key: string, content: string) => {
    const met = interview('E1', 'Collectif Alpha', { [key]: cell });
    const map = cartography([actor('sn-1', 'Collectif Alpha', [met])], [met]);
    const { secret: kept } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
    return findLeaks([{ name: 'x.md', content }], kept).map(({ code }) => code);
  };
  it.each([
    ['+221 77 700 11 22', 'contact_prive_tel', 'tél. 77 700 11 22'],
    ['00221 777001122', 'contact_prive_tel', '77.700.11.22'],
    ['77 700 11 22', 'contact_prive_tel', '+221777001122'],
    ['77 700 11 22', 'contact_prive_tel', '(77) 700-11-22'],
    ['33 800 10 10 / 77 700 11 22', 'contact_prive_tel', '77 700 11 22'],
    ['33 800 10 10 ou +221 77 700 11 22', 'contact_prive_tel', '33 800 10 10'],
    ['+212 612 34 56 78', 'contact_prive_tel', '0612345678'],
    ['777001122@prive.example', 'contact_prive_email', 'tél. 77 700 11 22'],
    ['777001122@prive.example', 'contact_prive_email', '777001122@prive.example'],
    ['Mme Awa Essai', 'contact_prive_nom', 'rencontre avec Awa Essai'],
    ['Mme Awa Essai', 'contact_prive_nom', 'madame Awa Essai'],
  ])('%s (%s) in «%s»', (cell, key, content) => {
    expect(leaksOf(cell, key, content)).toContain('FUI-002');
  });

  it('but another number is not', () => {
    expect(leaksOf('+221 77 700 11 22', 'contact_prive_tel', 'tél. 77 700 11 23, 2024')).toEqual([]);
  });
});

describe('the name of a body that the edition prints', () => {
  const body = 'Cadre de concertation des routes du fleuve';
  const said = interview('E1', 'Lumière du Fleuve', {
    accord_citation: false,
    verbatim: `Au ${body}, on nous a laissés debout près de la porte tout le jour.`,
  });
  const found = (more: Parameters<typeof record>[2]) => {
    const bodies = record('mecanismes', 'M1', { nom: body, ...more });
    const map = cartography([actor('sn-1', 'Lumière du Fleuve', [said])], [said, bodies]);
    const { secret: kept } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
    return (content: string) => findLeaks([{ name: 'x.md', content }], kept).map(({ code }) => code);
  };

  it('is no leak of the interview that says it; the rest of the sentence is', () => {
    const leaks = found({ source: 'Décret inventé' });
    expect(leaks(`Un mécanisme : ${body}.`)).toEqual([]);
    expect(leaks('on nous a laissés debout près de la porte')).toEqual(['FUI-003']);
  });
});

describe('the times that a form server writes', () => {
  const times = ['2026-01-20T09:14:02.000+00:00', '2026-01-20T10:02:41.000+01:00', '2026-01-20T00:00:07'];
  const met = interview('E1', 'Lumière du Fleuve');
  met.unknown = ['start', 'end', '_submission_time'].map((header, index) => ({
    header,
    raw: times[index] ?? '',
    at: met.at,
  }));
  const map = cartography([actor('sn-1', 'Lumière du Fleuve', [met])], [met]);

  it('are no telephones: their digits stand in the addresses and dates of any report', () => {
    const { secret: kept } = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value;
    expect(kept.contacts).toEqual([]);
    expect(findLeaks([{ name: 'x.md', content: 'version 20260120, le 2026-01-20, 091402000' }], kept)).toEqual([]);
  });
});
