import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { type Changes, changesSchema } from '../../src/model/changes.ts';
import type { Edition, EditionActor } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { copyOf, exampleProject, temporaryFolder } from './temporary.ts';

type Rows = Record<string, string>[];

/** Edits the rows of a CSV file, whatever its delimiter. */
function edit(path: string, change: (rows: Rows, headers: string[]) => Rows): void {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const [headers = [], ...body] = parse(text, { delimiter, relax_column_count: true }) as string[][];
  const rows = body.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])));
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  const made = change(rows, headers).map((row) => line(headers.map((header) => row[header] ?? '')));
  writeFileSync(path, `${[line(headers), ...made].join('\n')}\n`);
}

const input = (folder: string, name: string): string => join(folder, 'donnees', 'SN', `${name}.csv`);

async function built(folder: string, audiences: string[], ...more: string[]): Promise<string> {
  const editions = ['--edition', audiences.join(','), '--format', 'json'];
  const { code, stderr } = await run(['build', '--pays', 'SN', ...editions, ...more], { cwd: folder });
  expect(code, stderr).toBe(0);
  return folder;
}

const editionOf = (folder: string, audience: string): string => join(folder, 'sorties', 'SN', audience);

async function changes(before: string, after: string, audience: string): Promise<Changes> {
  const argv = ['diff', editionOf(before, audience), editionOf(after, audience), '--json'];
  const { code, stdout, stderr } = await run(argv, { cwd: before });
  expect(code, stderr).toBe(0);
  return changesSchema.parse(JSON.parse(stdout));
}

const text = async (before: string, after: string, audience: string, ...more: string[]) =>
  run(['diff', editionOf(before, audience), editionOf(after, audience), ...more], { cwd: before });

const saved = (audience: string): Edition =>
  JSON.parse(readFileSync(join(editionOf(before, audience), 'cartographie-SN.json'), 'utf8'));

/** An organisation of the public directory whose year stands on its card and nowhere else. */
function datedByCard(): string {
  const isOnlyThere = ({ fields }: EditionActor) =>
    fields.annee_creation?.sources.length === 1 && fields.annee_creation.sources[0]?.startsWith('acteurs:') === true;
  const listed = new Set(saved('publique').actors.flatMap(({ id, fields }) => (fields.annee_creation ? id : [])));
  const found = saved('interne').actors.find((actor) => listed.has(actor.id) && isOnlyThere(actor));
  if (!found) throw new Error('the fixture has such an organisation');
  return found.name;
}

const arpc = 'Association des Retournés de la Petite-Côte';
const guetNdar = 'Jeunes Retournés Solidaires de Guet Ndar';

/** One more interview, that says what no other does. */
const interviewed = (rows: Rows): Rows => [
  ...rows,
  {
    ...{ id_entretien: 'SN-E90', date: '2026-03-10', vague: '1', type_repondant: 'osc', pays: 'SN', acteur: arpc },
    ...{ accord_figurer: 'oui', accord_profil: 'oui', accord_propos: 'oui', audience: 'publique', mandat: 'oui' },
    ...{
      sensibilite: '0',
      nb_membres: '155',
      faiblesses: 'Nous ne sommes pas reconnus : le récépissé n’a jamais été délivré.',
    },
  },
];

/** A copy of the grid in which one word gives one more code. */
async function widenedGrid(folder: string): Promise<void> {
  const { code } = await run(['codebook', '--format', 'csv', '--sortie', 'grille'], { cwd: folder });
  expect(code).toBe(0);
  edit(join(folder, 'grille', 'indices.csv'), (rows) => [
    ...rows,
    { axe: 'role', code: 'veille-engagements', langue: 'fr', motif: 'permanence' },
  ]);
  // A word that fires in none of its own examples is an error of the grid.
  edit(join(folder, 'grille', 'codes.csv'), (rows) =>
    rows.map((row) =>
      row.axe === 'role' && row.code === 'veille-engagements'
        ? { ...row, oui: `${row.oui} | Nous tenons une permanence de veille | Une permanence suit les engagements` }
        : row,
    ),
  );
}

let before = '';

beforeAll(async () => {
  // Outside a test nothing sweeps the folder: it is made under the first one that asks.
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  before = mkdtempSync(join(tmpdir(), 'cartographie-'));
  mkdirSync(join(before, 'donnees'));
  cpSync(join(fixturesFolder, 'SN'), join(before, 'donnees', 'SN'), { recursive: true });
  await built(before, ['interne', 'publique', 'comite']);
  return async () => (await import('node:fs')).rmSync(before, { recursive: true, force: true });
}, 60_000);

describe('diff: nothing changed', () => {
  it('an edition and itself', async () => {
    for (const audience of ['interne', 'publique', 'comite']) {
      expect((await changes(before, before, audience)).identical, audience).toBe(true);
      const { code, stdout } = await text(before, before, audience);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Rien n’a changé entre les deux fichiers \(Sénégal, édition .*\)\.\n$/);
    }
  });

  it('rows in another order, files of another encoding', async () => {
    const after = exampleProject();
    for (const name of ['acteurs', 'entretiens', 'revue', 'terrain', 'relations', 'projets', 'mecanismes', 'decisions'])
      edit(input(after, name), (rows) => rows.reverse());
    await built(after, ['interne', 'publique', 'comite']);
    for (const audience of ['interne', 'publique', 'comite']) {
      const found = await changes(before, after, audience);
      expect({ ...found, sources: null }, audience).toMatchObject({ identical: true, other_parts: [], tables: [] });
      expect(found.sources.changed).toEqual([]);
    }
    expect((await changes(before, after, 'interne')).sources.rewritten).toContain('SN/entretiens.csv');
  }, 60_000);
});

describe('diff: whose change it is', () => {
  it('a new interview: the organisation changed, not our coding', async () => {
    const after = exampleProject();
    edit(input(after, 'entretiens'), interviewed);
    await built(after, ['interne']);
    const found = await changes(before, after, 'interne');
    expect(found.families).toMatchObject({ coding: 0, undetermined: 0 });
    expect(found.actors.rows.map(({ name }) => name)).toEqual([arpc]);
    expect(found.actors.rows[0]?.new).toEqual([{ kind: 'entretiens', record: 'SN-E90' }]);
    expect(found.fields.find(({ column }) => column === 'nb_membres')).toMatchObject({
      name: arpc,
      before: { value: 165 },
      after: { value: 155, sources: ['SN-E90'] },
      cause: { family: 'actors', by: 'rows' },
    });
    const gained = found.codes.find(({ code }) => code === 'contraintes-contexte');
    expect(gained).toMatchObject({ name: arpc, change: 'gained', cause: { family: 'actors', by: 'rows' } });
    const carrying = gained?.words.filter(({ polarity }) => polarity === 'for') ?? [];
    expect(carrying.length).toBeGreaterThan(0);
    expect(carrying.every(({ record, in_both }) => record === 'SN-E90' && !in_both)).toBe(true);
    const table = found.tables.find(({ table: id, code }) => id === 'faiblesses' && code === 'contraintes-contexte');
    expect(table).toMatchObject({ joined: [gained?.actor], cause: { family: 'actors' } });
    expect((table?.after.n ?? 0) - (table?.before.n ?? 0)).toBe(1);
    const { stdout } = await text(before, after, 'interne');
    expect(stdout).toMatch(/^Les organisations ont changé \(\d+\schangements\), pas notre façon de coder /);
    expect(stdout).not.toContain('Notre façon de coder a changé');
  }, 60_000);

  it('a changed cue: our coding changed, no organisation did', async () => {
    const after = exampleProject();
    await widenedGrid(after);
    await built(after, ['interne'], '--grille', 'grille');
    const found = await changes(before, after, 'interne');
    expect(found.families).toMatchObject({ actors: 0, undetermined: 0 });
    expect(found.coding).toMatchObject({ grid: true, tool: false, reread: [] });
    expect(found.codes.length).toBeGreaterThan(0);
    for (const { cause, code, words, change } of found.codes) {
      expect(cause).toEqual({ family: 'coding', by: 'grid' });
      expect(code).toBe('veille-engagements');
      if (change === 'gained')
        expect(words.some(({ quote, in_both }) => /permanence/i.test(quote) && in_both)).toBe(true);
    }
    expect(found.tables.every(({ cause }) => cause.family === 'coding')).toBe(true);
    const { stdout } = await text(before, after, 'interne');
    expect(stdout).toMatch(/^Notre façon de coder a changé \(\d+\schangements\), aucune organisation n’a changé /);
  }, 60_000);

  it('both at once: code by code, by its words', async () => {
    const after = exampleProject();
    edit(input(after, 'entretiens'), interviewed);
    await widenedGrid(after);
    await built(after, ['interne'], '--grille', 'grille');
    const found = await changes(before, after, 'interne');
    const familyOf = new Map(found.codes.map(({ name, code, sub, cause }) => [`${name} ${code} ${sub}`, cause.family]));
    expect(familyOf.get(`${arpc} contraintes-contexte null`)).toBe('actors');
    const ours = found.codes.filter(({ code, change }) => code === 'veille-engagements' && change === 'gained');
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.every(({ cause }) => cause.by === 'grid')).toBe(true);
    expect((await text(before, after, 'interne')).stdout).toMatch(
      /^Les organisations ont changé .*et notre façon de coder aussi/,
    );
  }, 60_000);

  it('decisions are said as decisions: a code refused, two names joined, a field set; and one undone', async () => {
    const after = exampleProject();
    const own = { auteur: 'point focal national', date: '2026-03-01', motif: 'vu' };
    edit(input(after, 'decisions'), (rows) => [
      ...rows,
      { ...own, id: 'D020', objet: 'code', acteur: arpc, autre: 'role:inclusion', decision: 'rejete' },
      {
        ...own,
        id: 'D021',
        objet: 'identite',
        acteur: 'Amicale des rapatriés de Cayar',
        autre: arpc,
        decision: 'meme',
      },
      {
        ...own,
        id: 'D022',
        objet: 'champ',
        acteur: 'Dahira Solidarité Voyageurs de Touba',
        autre: 'annee_creation',
        decision: 'fixe',
        valeur: '1999',
      },
      {
        ...own,
        id: 'D023',
        objet: 'code',
        acteur: 'Réseau Étals et Frontières de Kolda',
        autre: 'role:participation',
        decision: 'annule',
        annule: 'D004',
      },
    ]);
    await built(after, ['interne']);
    const found = await changes(before, after, 'interne');
    expect(found.families).toMatchObject({ actors: 0, undetermined: 0 });
    expect(found.coding.decisions.added.map(({ id }) => id)).toEqual(expect.arrayContaining(['D020', 'D021', 'D022']));
    expect(found.coding.decisions.gone.map(({ id }) => id)).toEqual(['D004']);
    expect(
      found.codes.find(({ code, sub, change }) => code === 'inclusion' && sub === null && change === 'lost'),
    ).toMatchObject({
      name: arpc,
      cause: { family: 'coding', by: 'decision', decisions: ['D020'] },
    });
    expect(found.actors.merged).toEqual([
      {
        from: [expect.objectContaining({ name: 'Amicale des Rapatriés de Kayar' })],
        into: expect.objectContaining({ name: arpc }),
        cause: { family: 'coding', by: 'decision', decisions: ['D021'] },
      },
    ]);
    expect(found.fields.find(({ column }) => column === 'annee_creation')).toMatchObject({
      after: { value: 1999, rule: 'decision' },
      cause: { by: 'decision', decisions: ['D022'] },
    });
    // The way back: what one decision joined is parted when it is not there.
    const back = await changes(after, before, 'interne');
    expect(back.actors.split).toMatchObject([{ from: { name: arpc }, cause: { by: 'decision', decisions: ['D021'] } }]);
  }, 60_000);

  it('a name mended everywhere, an id changed in the register, an answer given, a row gone', async () => {
    const after = exampleProject();
    const name = 'Association des Retournés du Grand Large';
    for (const file of ['acteurs', 'entretiens', 'revue', 'terrain', 'relations', 'projets', 'decisions', 'registre'])
      edit(input(after, file), (rows) =>
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell === arpc ? name : cell])),
        ),
      );
    let renumbered = '';
    edit(input(after, 'registre'), (rows) =>
      rows.map((row) => {
        if (row.nom !== guetNdar) return row;
        renumbered = row.id ?? '';
        return { ...row, id: 'sn-22222222', anciens: renumbered };
      }),
    );
    edit(input(after, 'engagements'), (rows) => {
      const open = rows.find(({ reponse }) => reponse === '');
      return rows.map((row) => (row === open ? { ...row, reponse: 'Accepté par lettre.', etat: 'acceptee' } : row));
    });
    edit(input(after, 'politiques'), (rows) => rows.slice(1));
    await built(after, ['interne']);
    const found = await changes(before, after, 'interne');
    expect(found.actors.renamed).toMatchObject([{ name, before: arpc, cause: { family: 'actors' } }]);
    expect(found.actors.renumbered).toMatchObject([{ before: renumbered, after: 'sn-22222222', name: guetNdar }]);
    expect([found.actors.new, found.actors.gone.n, found.actors.merged]).toEqual([[], 0, []]);
    const commitments = found.facts.find(({ part }) => part === 'commitments');
    expect(commitments?.changed).toMatchObject([{ answered: true, cause: { family: 'actors' } }]);
    expect(found.facts.find(({ part }) => part === 'policies')?.gone.rows).toHaveLength(1);
    expect(found.families.coding + found.families.undetermined).toBeLessThanOrEqual(1); // the register alone
  }, 60_000);
});

describe('diff: what an edition that goes out says', () => {
  it('no word of who left, nor of what they said; and totals wait for the next number', async () => {
    const after = exampleProject();
    edit(input(after, 'acteurs'), (rows) =>
      rows.map((row) => (row.nom === guetNdar ? { ...row, opposition: 'oui' } : row)),
    );
    await built(after, ['interne', 'publique', 'comite']);
    const closed = /Guet[- ]?Ndar|JRS-?GN/i;
    expect(readFileSync(join(editionOf(before, 'publique'), 'cartographie-SN.json'), 'utf8')).toMatch(closed);
    for (const audience of ['publique', 'comite']) {
      const found = await changes(before, after, audience);
      expect(found.actors.gone).toEqual({ n: 1, actors: [] });
      expect(found.identical).toBe(false);
      expect(found.actors.rows).toEqual([]);
      // Small falls, put side by side, would draw the one that left.
      expect(
        found.tables.every(
          ({ before: was, after: is }) => (is.n ?? 0) > (was.n ?? 0) || (was.n ?? 0) - (is.n ?? 0) >= 3,
        ),
      ).toBe(true);
      expect(found.small_moves).toBeGreaterThan(0);
      for (const form of ['texte', 'md', 'html', 'csv', 'json'])
        expect((await text(before, after, audience, '--format', form)).stdout, form).not.toMatch(closed);
    }
    const { stdout, stderr } = await text(before, after, 'publique');
    expect(stdout).toContain('1\u00a0nom ne figure plus dans cette édition.');
    expect(stderr).toContain('DIF-008');
    // The team is told.
    expect((await text(before, after, 'interne')).stdout).toContain(guetNdar);
  }, 60_000);

  it('what cannot be told is undetermined, with its reason', async () => {
    const after = exampleProject();
    const carded = datedByCard();
    edit(input(after, 'acteurs'), (rows) =>
      rows.map((row) => (row.nom === carded ? { ...row, annee_creation: '1987' } : row)),
    );
    await built(after, ['publique']);
    const found = await changes(before, after, 'publique');
    expect(found.fields).toMatchObject([{ name: carded, column: 'annee_creation', after: { value: 1987 } }]);
    expect(found.families).toMatchObject({ actors: 0, coding: 0 });
    expect(found.fields.every(({ cause }) => cause.by === 'no-rows-same-grid')).toBe(true);
    expect((await text(before, after, 'publique')).stdout).toContain('Indéterminé');
  }, 60_000);
});

describe('diff: at the door', () => {
  it('refuses two audiences, two countries, another format, and says what to do', async () => {
    const json = join(editionOf(before, 'publique'), 'cartographie-SN.json');
    const folder = copyOf(editionOf(before, 'publique'));
    const file = join(folder, 'cartographie-SN.json');
    const other = (change: (edition: Record<string, unknown>) => object): void =>
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(json, 'utf8')))));
    const told = async (left: string, right: string) => run(['diff', left, right], { cwd: before });
    const audiences = await told(json, editionOf(before, 'interne'));
    expect([audiences.code, audiences.stdout]).toEqual([2, '']);
    expect(audiences.stderr).toContain('DIF-001');
    other((edition) => ({ ...edition, country: { ...(edition.country as object), iso2: 'ML' } }));
    expect(await told(json, file)).toMatchObject({ code: 2, stderr: expect.stringContaining('DIF-002') });
    other((edition) => ({ ...edition, format_version: 7 }));
    expect(await told(json, file)).toMatchObject({ code: 2, stderr: expect.stringContaining('DIF-003') });
    other((edition) => ({ ...edition, actors: 'rien' }));
    expect(await told(json, file)).toMatchObject({ code: 2, stderr: expect.stringContaining('DIF-004') });
    expect(await told(json, join(before, 'donnees'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DIF-005'),
    });
    expect(await told(json, join(before, 'sorties', 'SN'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DIF-006'),
    });
    expect(await told(json, 'absent.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('PRJ-018') });
  });

  it('two files of one number that differ, and a file that another version of the tool made', async () => {
    const json = join(editionOf(before, 'publique'), 'cartographie-SN.json');
    const edition = JSON.parse(readFileSync(json, 'utf8'));
    const folder = temporaryFolder();
    const file = (name: string, value: object) => {
      writeFileSync(join(folder, name), JSON.stringify(value));
      return join(folder, name);
    };
    const numbered = { ...edition, edition: { ...edition.edition, number: 1 } };
    const { quotes: _, ...poorer } = { ...numbered, counts: { ...edition.counts, known: edition.counts.known + 1 } };
    const { code, stderr, stdout } = await run(['differences', file('a.json', numbered), file('b.json', poorer)], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('DIF-007');
    expect(stderr).toContain('DIF-010');
    expect(stderr).not.toContain('DIF-008');
    expect(stdout).toContain(`organisations recensées\u00a0: ${edition.counts.known} → ${edition.counts.known + 1}`);
    const older = { ...numbered, edition: { ...numbered.edition, number: 2 } };
    const back = await run(['diff', file('c.json', older), file('d.json', numbered)], { cwd: folder });
    expect(back.stdout).toMatch(/^Rien n’a changé/);
    expect(back.stderr).toContain('DIF-009');
  });

  it('writes the file asked for, the same bytes each time', async () => {
    const folder = temporaryFolder();
    const argv = ['diff', editionOf(before, 'interne'), editionOf(before, 'interne'), '--format', 'md'];
    const { code, stdout } = await run([...argv, '--sortie', 'changements.md'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'changements.md'), 'utf8')).toBe((await run(argv, { cwd: folder })).stdout);
  });

  it('its schema is printed', async () => {
    const { stdout } = await run(['schema', 'changements'], { cwd: before });
    expect(Object.keys(JSON.parse(stdout).properties)).toContain('identical');
  });
});
