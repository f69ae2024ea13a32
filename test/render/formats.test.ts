import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionSchema } from '../../src/model/edition.ts';
import { blockKinds } from '../../src/render/document.ts';
import { formats, render } from '../../src/render/index.ts';
import { readTemplate, sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';

const options = { language: 'fr', codebook: sampleCodebook, templates: readTemplate } as const;
const contentOf = (format: string, edition = sampleEdition(), given = {}): string =>
  String(render(edition, format, { ...options, ...given })[0]?.content);

describe.each(Object.keys(formats))('%s', (id) => {
  test('names its file after the country, and gives the same bytes twice', () => {
    const [file] = render(sampleEdition(), id, options);
    expect(file?.name).toMatch(new RegExp(`^(cartographie|acteurs)-SN\\.${formats[id]?.extension}$`));
    expect(contentOf(id)).toBe(contentOf(id));
    expect(contentOf(id).endsWith('\n')).toBe(true);
  });
});

test('the JSON is the edition, keys in the order of the schema', () => {
  const { narrative, actors, ...rest } = sampleEdition();
  const shuffled = { actors, narrative, ...rest };
  expect(contentOf('json', shuffled)).toBe(contentOf('json'));
  expect(editionSchema.parse(JSON.parse(contentOf('json')))).toEqual(sampleEdition());
  // Optional parts that the sample lacks are left out.
  const present = Object.keys(editionSchema.shape).filter((key) => key in sampleEdition());
  expect(Object.keys(JSON.parse(contentOf('json')))).toEqual(present);
});

test('the CSV holds codes, several by a bar, and nothing that runs', () => {
  const [headers, ...rows] = contentOf('csv').replace('\ufeff', '').trimEnd().split('\r\n');
  expect(headers?.split(';').slice(0, 4)).toEqual(['id', 'nom', 'sigle', 'autres_noms']);
  expect(rows).toHaveLength(5);
  expect(rows.join('\n')).toContain('inclusion|acces-services');
});

test('codes that the machine alone read stay out of the CSV', () => {
  const edition = sampleEdition('interne');
  const actors = edition.actors.map((actor) => ({
    ...actor,
    fields: {},
    assignments: actor.assignments.map((one) => ({ ...one, status: 'inferred' as const })),
  }));
  expect(contentOf('csv', { ...edition, actors })).not.toContain('inclusion');
});

describe('templates', () => {
  test('refuse a field that is missing', () => {
    const broken = (name: string) => (name === 'md/blocks/paragraph.hbs' ? '{{nulle_part}}' : readTemplate(name));
    expect(() => contentOf('md', sampleEdition(), { templates: broken })).toThrow(/nulle_part/);
  });

  test('have a partial a kind of block in each format', () => {
    for (const folder of ['md', 'html']) {
      const names = readdirSync(new URL(`../../templates/${folder}/blocks`, import.meta.url));
      for (const kind of blockKinds) expect(names).toContain(`${kind}.hbs`);
    }
  });

  test('print no unescaped text: Markdown by its helpers, HTML but for the pictures, stylesheet and script', () => {
    const printed = (folder: string) =>
      [
        'report.hbs',
        ...readdirSync(new URL(`../../templates/${folder}/blocks`, import.meta.url)).map((name) => `blocks/${name}`),
      ].flatMap((name) =>
        [...readTemplate(`${folder}/${name}`).matchAll(/\{\{\{?~?\s*([^}]*?)~?\}\}/g)].map(([whole, inside]) => ({
          whole,
          inside: inside ?? '',
        })),
      );
    const open =
      /^([#/>]|else|md |inline |headingMarks |indent |more |\(lookup|id$|texts\.page\.colon|@root\.texts\.page\.colon)/;
    for (const { inside } of printed('md')) expect(inside).toMatch(open);
    const raw = printed('html').filter(({ whole }) => whole.startsWith('{{{'));
    expect(raw.map(({ inside }) => inside).sort()).toEqual(['script', 'style', 'svg']);
  });
});
