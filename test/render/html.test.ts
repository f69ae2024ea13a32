import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/index.ts';
import { readTemplate, sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';

const options = { language: 'fr', codebook: sampleCodebook, templates: readTemplate } as const;
const pageOf = (...given: Parameters<typeof sampleEdition>): string =>
  String(render(sampleEdition(...given), 'html', options)[0]?.content);
const page = pageOf();
const all = (pattern: RegExp, text = page): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the page', () => {
  test('asks nothing of anybody', () => {
    expect(page).not.toMatch(/\ssrc=|<link|<iframe|<object|<embed|@import|url\(\s*['"]?(?!#)/i);
    for (const href of all(/href="([^"]*)"/g)) expect(href).toMatch(/^(#|https?:\/\/|mailto:)/);
  });

  test('lets only its own stylesheet and script act, by their real hashes', () => {
    const policy =
      all(/Content-Security-Policy" content="([^"]*)"/g)[0]
        ?.replace(/&#x27;/g, "'")
        .replace(/&#x3D;/g, '=') ?? '';
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hashOf(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '')}`);
    expect(policy).toContain(`script-src ${hashOf(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '')}`);
    expect(page).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  test('gives each id once, and every inner link leads somewhere', () => {
    const ids = all(/\sid="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const target of all(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const target of all(/aria-labelledby="([^"]*)"/g).flatMap((value) => value.split(' ')))
      expect(ids).toContain(target);
  });

  test('can be read by a screen reader: language, landmarks, headings in order, tables with captions and scopes', () => {
    expect(page).toMatch(/<html lang="fr">/);
    for (const landmark of ['<header', '<nav', '<main', '<footer'])
      expect(page.split(landmark).length).toBeGreaterThan(1);
    let level = 0;
    for (const next of all(/<h([1-6])[ >]/g).map(Number)) {
      expect(next).toBeLessThanOrEqual(level + 1);
      level = next;
    }
    expect(all(/(<table)[ >]/g).length).toBe(all(/(<caption)/g).length);
    for (const cell of all(/<th ([^>]*)>/g)) expect(cell).toContain('scope=');
    expect(page).not.toMatch(/<th scope="col"[^>]*><\/th>/);
    for (const svg of all(/(<svg [^>]*>)/g)) expect(svg).toContain('role="img"');
  });

  test('marks every printed page in the stylesheet', () => {
    expect(page).toContain('<body class="is-fictional ">');
    expect(pageOf('interne')).toContain('<body class="is-fictional is-internal">');
  });

  test('escapes whatever people typed', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&`{{#each}}';
    const edition = sampleEdition();
    const [first] = edition.actors;
    const printed = pageOf('publique', {
      cover: { ...edition.cover, title: hostile, authors: [hostile], contact: hostile },
      actors: [
        {
          ...edition.actors[0],
          ...first,
          id: 'x"y',
          name: hostile,
          acronym: hostile,
        } as (typeof edition.actors)[number],
      ],
      narrative: [{ id: 'contexte', markdown: `# ${hostile}\n\n${hostile}\n\n- [a](javascript:alert(1))` }],
      quotes: edition.quotes.map((quote) => ({ ...quote, text: hostile })),
      tabulations: edition.tabulations.map((table) => ({
        ...table,
        title: { fr: hostile, en: hostile },
        values: table.values.map((value) => ({ ...value, label: { fr: hostile, en: hostile } })),
      })),
      mechanisms: edition.mechanisms.map((fact) => ({
        ...fact,
        fields: { ...fact.fields, nom: hostile, source: 'javascript:alert(1)' },
      })),
    });
    expect(printed).not.toContain('<img');
    expect(printed).not.toMatch(/href="javascript/);
    expect(printed).toContain('&lt;img');
  });
});
