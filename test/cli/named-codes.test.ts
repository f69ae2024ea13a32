import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { type Edition, editionSchema } from '../../src/model/edition.ts';
import { textsByLanguage } from '../../src/render/texts/index.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';
import { exampleBuilds } from './example-builds.ts';
import { run } from './recorded.ts';
import { copyOf } from './temporary.ts';

/*
 * What stands beside a name outside the team, in every file of every edition: codes that the organisation declared or that
 * a person decided; nothing that texts alone say, no weakness, nothing sensitive. Held against the internal edition, which
 * knows the status of each code.
 */

const outside = ['publique', 'comite', 'autorites', 'bailleurs'] as const;
const all = [...outside, 'interne'].join(',');
const grid = bundledGrid().value;
const read = (folder: string, country: string, audience: string, ending: string) =>
  readFileSync(join(folder, country, audience, `cartographie-${country}.${ending}`), 'utf8');
const editionOf = (folder: string, country: string, audience: string): Edition =>
  editionSchema.parse(JSON.parse(read(folder, country, audience, 'json')));

/** `actor axis:code` that only texts or readers say, as the internal edition tells. */
function onlyInferred({ actors }: Edition): Map<string, Set<string>> {
  return new Map(
    actors.map(({ id, assignments }) => [
      id,
      new Set(
        assignments.flatMap(({ axis, code, sub, status }) => (status === 'inferred' ? [`${axis}:${sub ?? code}`] : [])),
      ),
    ]),
  );
}

/** Everything wrong with what an edition puts beside names. */
function faults(folder: string, country: string, audience: string, inferred: Map<string, Set<string>>): string[] {
  const edition = editionOf(folder, country, audience);
  const wrong: string[] = [];
  for (const { id, assignments, turned_away: turned, rejected } of edition.actors) {
    if (turned || rejected) wrong.push(`${id}: what was turned away`);
    for (const { axis, code, sub, status, sensitive, sources, grade_steps: steps, decision } of assignments) {
      const key = `${axis}:${sub ?? code}`;
      if (status === 'inferred' || inferred.get(id)?.has(key)) wrong.push(`${id} ${key}: inferred`);
      if (axis === 'faiblesse' || sensitive) wrong.push(`${id} ${key}: weakness or sensitive`);
      if (sources || steps || decision) wrong.push(`${id} ${key}: how it came to be`);
    }
  }
  if (edition.confrontations.length > 0) wrong.push('confrontations');
  // Names behind a count of codes.
  const axisByTable: { [table: string]: string } = {
    roles: 'role',
    sous_roles: 'role',
    forces: 'force',
    besoins: 'besoin',
    domaines: 'domaine',
    public: 'public',
  };
  for (const { id: table, values } of edition.tabulations) {
    const axis = axisByTable[table];
    for (const { code, actors = [] } of values) {
      if (table.startsWith('faiblesses') && actors.length > 0) wrong.push(`${table}: names`);
      for (const actor of actors)
        if (axis && inferred.get(actor)?.has(`${axis}:${code}`))
          wrong.push(`${actor} ${axis}:${code}: counted by name`);
    }
  }
  return [...wrong, ...cardFaults(folder, country, audience), ...sheetFaults(folder, country, audience, inferred)];
}

/** The cards of the page and of the text: no status of the machine, no axis of weaknesses. */
function cardFaults(folder: string, country: string, audience: string): string[] {
  const { status, annexes } = textsByLanguage.fr;
  const html = read(folder, country, audience, 'html');
  const cards = html
    .split('<article class="card"')
    .slice(1)
    .map((card) => card.split('</article>')[0] ?? '');
  const markdown = read(folder, country, audience, 'md');
  const directory = markdown.slice(markdown.search(/^## A1\. /m)).split(/^## A2|^## A3/m)[0] ?? '';
  return [...cards, directory].flatMap((text) =>
    [status.inferred, `${annexes.grid.axes.faiblesse}`, annexes.directory.proofs].flatMap((words) =>
      text.includes(`>${words}<`) || text.includes(`**${words}`) || (words === status.inferred && text.includes(words))
        ? [`${audience}: a card says «${words}»`]
        : [],
    ),
  );
}

/** The rows of the directory as a sheet: cells of codes hold no inferred code. */
function sheetFaults(folder: string, country: string, audience: string, inferred: Map<string, Set<string>>): string[] {
  const path = join(folder, country, audience, `acteurs-${country}.csv`);
  if (!existsSync(path)) return [];
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\r\n');
  const headers = head.split(';');
  const places = (['roles', 'domaines'] as const).map(
    (key) => [key === 'roles' ? 'role' : 'domaine', headers.indexOf(key)] as const,
  );
  return lines.flatMap((line) => {
    const cells = [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const codes = inferred.get(cells[0] ?? '') ?? new Set();
    return places.flatMap(([axis, index]) =>
      (cells[index] ?? '')
        .split(/[;|]/)
        .map((code) => `${axis}:${code.trim()}`)
        .filter((key) => grid.entryByKey.has(key) && codes.has(key))
        .map((key) => `${cells[0]} ${key}: in the sheet`),
    );
  });
}

describe('beside a name, outside the team, only what is declared or decided', () => {
  const folders: { [country: string]: string } = {};
  beforeAll(async () => {
    const built = await exampleBuilds(['SN', 'TN']);
    for (const country of ['SN', 'TN']) folders[country] = join(built(country).folder, '..');
  }, 180_000);

  it.each(['SN', 'TN'])(
    'the internal edition holds inferred codes and weaknesses, or nothing is tried (%s)',
    (country) => {
      const { actors } = editionOf(folders[country] ?? '', country, 'interne');
      const codes = actors.flatMap(({ assignments }) => assignments);
      expect(codes.filter(({ status }) => status === 'inferred').length).toBeGreaterThan(20);
      expect(codes.filter(({ axis }) => axis === 'faiblesse').length).toBeGreaterThan(5);
      for (const { sources } of codes) expect(sources).toBeDefined();
    },
  );

  it.each(['SN', 'TN'].flatMap((country) => outside.map((audience) => [country, audience] as const)))(
    '%s, edition %s',
    (country, audience) => {
      const folder = folders[country] ?? '';
      const inferred = onlyInferred(editionOf(folder, country, 'interne'));
      expect(faults(folder, country, audience, inferred)).toEqual([]);
      expect(editionOf(folder, country, audience).actors.length).toBeGreaterThan(0);
    },
  );

  it('the same for every small set of the project that builds', async () => {
    const root = join(packageRoot, 'fixtures', 'cas');
    const built: string[] = [];
    for (const name of readdirSync(root).sort()) {
      const line = readFileSync(join(root, name, 'commande.txt'), 'utf8').trim();
      const country = /^(?:build|construire) --pays ([A-Z]{2})\b/.exec(line)?.[1];
      if (!country) continue;
      const cwd = copyOf(join(root, name));
      const made = join(cwd, 'sorties-toutes');
      await run(['build', '--pays', country, '--edition', all, '--sortie', made], { cwd });
      if (!existsSync(join(made, country, 'interne'))) continue;
      built.push(name);
      const inferred = onlyInferred(editionOf(made, country, 'interne'));
      // An edition that would leak is not written, and the others are.
      for (const audience of outside.filter((each) => existsSync(join(made, country, each))))
        expect(faults(made, country, audience, inferred), `${name} ${audience}`).toEqual([]);
    }
    expect(built.length).toBeGreaterThan(3);
  }, 180_000);
});
