import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixturesFolder, packageRoot } from '../../src/cli/assets.ts';
import { type Audience, audiences, type Edition, editionSchema } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { filesUnder } from './temporary.ts';

/*
 * The bundled countries, built once for all the test files that only read what a build wrote. What is kept is named for every
 * byte that a build reads (sources, templates, data), so that a change of any of them builds again.
 */

/** A bundled country as `build` gave it, in every format. */
export interface ExampleBuild {
  /** Where the editions stand: a folder an audience. Not to be written in. */
  folder: string;
  audiences: readonly Audience[];
  code: number;
  stderr: string;
  /** A file of an edition as text, by its ending (`json`, `md`, `html`). */
  text: (audience: string, ending: string) => string;
  edition: (audience: string) => Edition;
}

const prefix = 'cartographie-exemples-';
const hour = 3_600_000;

function checksum(): string {
  const hash = createHash('sha256').update(process.version);
  const roots = ['package-lock.json', 'src', 'templates', 'fixtures', 'test/cli/example-builds.ts'];
  for (const root of roots.map((name) => join(packageRoot, name))) {
    const files = statSync(root).isFile() ? [root] : filesUnder(root).map((name) => join(root, name));
    for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Takes away what was built from other sources and has not been read for an hour. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > hour) rmSync(folder, { recursive: true, force: true });
  }
}

/** Every edition of the two large examples, those that most people get of the others; of all with `TOUT=1`. */
const audiencesOf = (country: string): readonly Audience[] =>
  ['SN', 'TN'].includes(country) || process.env.TOUT === '1' ? audiences : ['publique', 'comite', 'interne'];

/** The same, so that a test that would change what others read fails. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inside of Object.values(value)) frozen(inside);
  }
  return value;
}

let kept = '';

/** Test files that run side by side wait for one another. */
async function held<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? {};
      if (mtimeMs !== undefined && Date.now() - mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true }); // of a run that was killed
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A country of `fixtures` (or of a folder of it) as the program builds it, once a change. */
export async function exampleBuild(country: string, data = '.'): Promise<ExampleBuild> {
  if (kept === '') kept = join(tmpdir(), `${prefix}${checksum()}`);
  mkdirSync(kept, { recursive: true });
  utimesSync(kept, new Date(), new Date());
  const asked = audiencesOf(country);
  const home = join(kept, `${data === '.' ? 'exemple' : data}-${country}-${asked.length}`);
  await held(`${home}.lock`, async () => {
    if (existsSync(home)) return;
    sweep();
    const made = mkdtempSync(`${home}.`);
    const argv = ['build', '--pays', country, '--edition', asked.join(','), '--sortie', join(made, 'sorties')];
    const where = data === '.' ? [] : ['--donnees', join(fixturesFolder, data)];
    const { code, stderr } = await run([...argv, ...where], { cwd: data === '.' ? packageRoot : made });
    writeFileSync(join(made, 'dit.json'), JSON.stringify({ code, stderr }));
    if (existsSync(home)) rmSync(made, { recursive: true, force: true });
    else renameSync(made, home);
  });
  const said = JSON.parse(readFileSync(join(home, 'dit.json'), 'utf8')) as { code: number; stderr: string };
  const folder = join(home, 'sorties', country);
  const text = (audience: string, ending: string) =>
    readFileSync(join(folder, audience, `cartographie-${country}.${ending}`), 'utf8');
  const editions = new Map<string, Edition>();
  const edition = (audience: string) => {
    const read = editions.get(audience) ?? frozen(editionSchema.parse(JSON.parse(text(audience, 'json'))));
    editions.set(audience, read);
    return read;
  };
  return { ...said, folder, audiences: asked, text, edition };
}

/** Several countries, by their codes; each must have been built without an error. */
export async function exampleBuilds<Country extends string>(countries: readonly Country[]) {
  const builds = new Map<string, ExampleBuild>();
  for (const country of countries) {
    const build = await exampleBuild(country);
    if (build.code !== 0) throw new Error(build.stderr);
    builds.set(country, build);
  }
  return (country: string): ExampleBuild => {
    const build = builds.get(country);
    if (!build) throw new Error(`${country} was not built`);
    return build;
  };
}
