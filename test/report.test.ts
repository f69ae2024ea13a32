import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/model/edition.ts';
import { exampleBuilds } from './cli/example-builds.ts';

/* What a reader of the Senegal and Tunisia reports relies on, seen through the files that a build writes. */

const read = (country: string, audience: string, ending: string) => built(country).text(audience, ending);
const edition = (country: string, audience: string): Edition => built(country).edition(audience);

let built: Awaited<ReturnType<typeof exampleBuilds>>;
beforeAll(async () => {
  built = await exampleBuilds(['SN', 'TN']);
}, 180_000);

/** Sections of a Markdown report: number and text. */
const sectionsOf = (markdown: string): Map<string, string> =>
  new Map(
    markdown
      .split(/^(?=## (?:\d+|A\d)\. )/m)
      .slice(1)
      .map((text) => [/^## (\d+|A\d)\. /.exec(text)?.[1] ?? '', text]),
  );

describe('the sections of the Senegal report', () => {
  it.each(['publique', 'interne'])(
    'none is empty in the %s edition, and those these stages can fill are there',
    (audience) => {
      const sections = sectionsOf(read('SN', audience, 'md'));
      expect([...sections.keys()]).toEqual(
        expect.arrayContaining(['1', '2', '3', '5', '6', '7', '8', '10', '11', '14', 'A1', 'A3', 'A4', 'A6', 'A7']),
      );
      for (const [number, text] of sections) {
        const said = text
          .replace(/^#.*$/gm, '')
          .replace(/<a [^>]*><\/a>/g, '')
          .trim();
        expect(said.length, `section ${number}`).toBeGreaterThan(80);
      }
    },
  );

  it.each(['6', '7', '10', '11'])('section %s of the public edition keeps a full table', (number) => {
    const text = sectionsOf(read('SN', 'publique', 'md')).get(number) ?? '';
    const tables = text.split(/\n\n/).filter((block) => /^\| .*\n\| :?-/.test(block));
    const full = tables.filter((table) => !/masqué/.test(table) && table.split('\n').length >= 4);
    expect(full.length).toBeGreaterThan(0);
  });

  it('says that the data are fictional, on the page, in the text and in the JSON', () => {
    expect(read('SN', 'publique', 'md')).toContain('DONNÉES FICTIVES');
    expect(read('SN', 'publique', 'html')).toContain('DONNÉES FICTIVES');
    expect(edition('SN', 'publique').edition.fictional).toBe(true);
  });
});

describe('the HTML page', () => {
  it.each(['SN', 'TN'])('asks nothing of the network (%s)', (country) => {
    const html = read(country, 'publique', 'html');
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src (?:'|&#x27;)none/);
    expect(html).not.toMatch(
      /<(?:script|img|iframe|link|object|embed|video|audio|source)\b[^>]*\b(?:src|href|data)=["'](?:https?:)?\/\//i,
    );
    expect(html).not.toMatch(/url\(\s*["']?https?:/i);
    expect(html).not.toMatch(/\son\w+=/i);
  });
});

describe('what consent allows', () => {
  it('known, listed and counted numbers agree between the editions', () => {
    for (const country of ['SN', 'TN']) {
      const [open, committee, team] = (['publique', 'comite', 'interne'] as const).map((audience) =>
        edition(country, audience),
      );
      expect(open?.counts.known).toBe(team?.counts.known);
      expect(open?.counts.listed).toBeLessThan(team?.counts.listed ?? 0);
      expect(committee?.counts.listed).toBeGreaterThanOrEqual(open?.counts.listed ?? 0);
      expect(open?.actors.filter(({ civil_society }) => civil_society)).toHaveLength(open?.counts.listed ?? -1);
      expect(open?.edition.withheld.length).toBeGreaterThan(0);
    }
  });

  it('a public actor bears no weakness, no sensitive code, no code that only the machine read', () => {
    for (const country of ['SN', 'TN']) {
      for (const { assignments } of edition(country, 'publique').actors) {
        for (const { axis, status, sensitive } of assignments) {
          expect([axis === 'faiblesse', status === 'inferred', sensitive]).toEqual([false, false, false]);
        }
      }
    }
  });

  it('a public quote is attributed to a group of five or more', () => {
    for (const { group_size } of edition('SN', 'publique').quotes) expect(group_size).toBeGreaterThanOrEqual(5);
    expect(edition('SN', 'publique').quotes.length).toBeGreaterThan(10);
  });

  it('no private contact stands in any edition', () => {
    for (const country of ['SN', 'TN']) {
      for (const audience of ['publique', 'comite', 'interne']) {
        expect(read(country, audience, 'json')).not.toContain('contact_prive');
      }
    }
  });

  it('records and places are for the team alone', () => {
    const open = edition('SN', 'publique');
    expect([open.records, open.diagnostics]).toEqual([[], []]);
    expect(open.sources.every(({ file }) => file === null)).toBe(true);
    expect(edition('SN', 'interne').records.length).toBeGreaterThan(200);
  });
});

describe('every figure can be recomputed from the internal JSON', () => {
  it.each(['SN', 'TN'])('%s: counts, bases and rows', (country) => {
    const { tabulations, actors, counts, sources } = edition(country, 'interne');
    const known = actors.filter(({ civil_society }) => civil_society);
    expect(counts.known).toBe(known.length);
    for (const { rows_read, rows_used, rows_set_aside } of sources) expect(rows_read).toBe(rows_used + rows_set_aside);
    for (const { id, base, answered, not_answered, refused, values, multiple } of tabulations) {
      expect((answered ?? 0) + (not_answered ?? 0) + (refused ?? 0), id).toBe(base);
      const total = values.reduce((sum, { n }) => sum + (n ?? 0), 0);
      if (!multiple) expect(total, id).toBe(answered);
      for (const { n, share } of values) {
        expect(n ?? 0).toBeLessThanOrEqual(answered ?? 0);
        if (share !== null && answered) expect(share).toBeCloseTo((n ?? 0) / answered, 3);
      }
    }
    for (const column of ['region_siege', 'nature', 'statut_juridique', 'budget_tranche', 'echelle_territoriale']) {
      const table = tabulations.find(({ id }) => id === column);
      for (const { code, n } of table?.values ?? []) {
        expect(n, `${column}:${code}`).toBe(known.filter(({ fields }) => fields[column]?.value === code).length);
      }
    }
    const roles = tabulations.find(({ id }) => id === 'roles');
    for (const { code, n } of roles?.values ?? []) {
      const bearing = known.filter(({ assignments }) =>
        assignments.some((one) => one.axis === 'role' && one.code === code),
      );
      expect(n, `roles:${code}`).toBe(bearing.length);
    }
  });

  it('every assignment has evidence that leads to a row and its words', () => {
    const { actors, records } = edition('SN', 'interne');
    const recordById = new Map(records.map((record) => [record.id, record]));
    for (const { assignments } of actors) {
      for (const { evidence } of assignments) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { record, column, quote, form } of evidence) {
          const row = recordById.get(record ?? '');
          expect(row, record).toBeDefined();
          if (form !== 'coche' && form !== 'code') expect(row?.fields[column]?.raw).toContain(quote);
        }
      }
    }
  });
});
