// What a kill would leave of each command that writes, at every moment there is: right before each change it makes to the
// disk, and in the middle of each write. Then the next command (`validate`) runs, and what stands must be a state that the
// undisturbed command goes through with all its files whole (the older, the newer, or one between two of its writes), with
// nothing half made beside; then the same command again must end as if nothing had happened.
// `npm run build && npm run kill:each -- [--commande build,retrait] [--tuer] [--tous-les 1] [--a 17]`. What stands at each
// moment is copied while the command runs once; `--tuer` runs and kills it each time instead, which takes an hour.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from '../dist/main.js';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'cartographie.js');
const preload = join(import.meta.dirname, 'kill-at.mjs');
const { values } = parseArgs({
  options: {
    commande: { type: 'string' },
    tuer: { type: 'boolean', default: false },
    'tous-les': { type: 'string', default: '1' },
    a: { type: 'string' },
  },
});

/** What a file holds. The number of an edition is left out of its JSON: given out once, it is not given again. */
const sumOf = (path) => {
  const bytes = readFileSync(path);
  const isEdition = /cartographie-[A-Z]{2}\.json$/.test(path);
  const told = isEdition ? bytes.toString('utf8').replace(/"(?:number|fingerprint)": [^\n]*/g, '') : bytes;
  return createHash('sha256').update(told).digest('hex');
};

/** Sums of all files under a folder, hidden ones included, by path. */
const sums = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), sumOf(path)]),
  );
const textOf = (map) => JSON.stringify([...map]);
/** Paths of one state that are not the same in another. */
const differing = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** A command line in this process; what it says is thrown away unless it fails. */
async function command(argv, cwd) {
  let said = '';
  const write = (text) => {
    said += text;
    return true;
  };
  const code = await main(argv, { stdout: { write }, stderr: { write }, env: {}, cwd: () => cwd });
  return { code, said };
}

const header =
  'id_entretien;acteur;date;ville_siege;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;nature_texte;besoins';
const leaver = 'Atelier fictif du fleuve';
const names = ['Cercle fictif des filets', 'Amicale fictive du rivage', 'Union fictive des greniers', 'Forum fictif du matin', 'Maison fictive des quais', leaver]; // biome-ignore format: a list
const interviews = (more = []) =>
  [
    header,
    ...[...names, ...more].map(
      (name, at) =>
        `K${at + 1};${name};2025-01-10;Dakar;oui;oui;oui;oui;oui;publique;verbatim;Nous voulons une formation en droit des migrations, et des moyens pour le quai numéro ${at + 1}.`,
    ),
  ].join('\n');
const actors = 'nom;region_siege;annee_creation;source\nAtelier fictif du fleuve;Dakar;jadis;Annuaire fictif\nAtelier fictif des fleuves;Dakar;1998;Annuaire fictif\n'; // biome-ignore format: a table
const withdrawal = 'id;objet;acteur;acteur_id;autre;decision;valeur;annule;auteur;date\nD001;retrait;Atelier fictif du fleuve;;;retire;;;Bureau;2025-02-01\n'; // biome-ignore format: a table
const put = (cwd, path, text) => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const team = (cwd) => {
  put(cwd, 'donnees/SN/entretiens.csv', interviews());
  put(cwd, 'donnees/SN/acteurs.csv', actors);
};
const all = ['build', '--pays', 'SN', '--edition', 'publique,comite,interne', '--format'];
/** A team with its reports of all editions, the public one given out once or twice. */
async function reported(cwd, numbers = 0, formats = 'md,json,csv') {
  team(cwd);
  await command([...all, formats], cwd);
  for (let n = 0; n < numbers; n += 1) {
    put(cwd, 'donnees/SN/entretiens.csv', interviews(n === 0 ? [] : ['Comité fictif du soir']));
    await command([...all, formats, '--nouvelle-edition'], cwd);
  }
}
/** The beginning of the example tables, in which some questions wait for a person. */
function doubtful(cwd) {
  const example = join(root, 'fixtures', 'SN');
  for (const name of readdirSync(example).filter((one) => one.endsWith('.csv') && one !== 'registre.csv')) {
    put(cwd, `donnees/SN/${name}`, readFileSync(join(example, name), 'utf8').split(/\r?\n/).slice(0, 9).join('\n'));
  }
}
const newer = (cwd) => put(cwd, 'donnees/SN/entretiens.csv', interviews(['Halte fictive du nord']));

/** The next command: one that writes no report. */
const usual = ['validate', '--pays', 'SN'];

/** Each: how its folder is made, the command killed, what to run next when it is not `validate`. */
const scenes = {
  async build(cwd) {
    await reported(cwd, 0, 'md,json,csv');
    newer(cwd);
    return { argv: [...all, 'md,html,json,csv'] };
  },
  async premier(cwd) {
    team(cwd);
    return { argv: [...all, 'json,csv'] };
  },
  async numero(cwd) {
    await reported(cwd, 1);
    newer(cwd);
    return { argv: [...all, 'md,json', '--nouvelle-edition'] };
  },
  async retrait(cwd) {
    await reported(cwd);
    return { argv: ['withdraw', leaver, '--pays', 'SN', '--oui', '--au', '2025-02-01'], leaver };
  },
  async 'retrait-numero'(cwd) {
    await reported(cwd, 2);
    await command(['review', '--pays', 'SN', '--xlsx'], cwd);
    return { argv: ['withdraw', leaver, '--pays', 'SN', '--oui', '--au', '2025-02-01'], leaver };
  },
  async 'retrait-a-la-main'(cwd) {
    await reported(cwd, 2);
    put(cwd, 'donnees/SN/decisions.csv', withdrawal);
    return { argv: ['build', '--pays', 'SN', '--format', 'md'], leaver };
  },
  async revue(cwd) {
    doubtful(cwd);
    await command(['build', '--pays', 'SN', '--format', 'json'], cwd);
    await command(['review', '--pays', 'SN', '--xlsx', '--limite', '2'], cwd);
    return { argv: ['review', '--pays', 'SN', '--xlsx'] };
  },
  async reponses(cwd) {
    doubtful(cwd);
    await command(['build', '--pays', 'SN', '--format', 'json'], cwd);
    return { argv: ['review', '--pays', 'SN'], input: 'a\na\np\na\nq\n', isOnce: true };
  },
  async citations(cwd) {
    await reported(cwd);
    return { argv: ['review', '--pays', 'SN', '--citations', '--xlsx'] };
  },
  async verrou(cwd) {
    await reported(cwd, 0, 'json');
    newer(cwd);
    const gone = spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout.trim();
    put(cwd, 'sorties/SN/.verrou', `${gone} ${hostname()}\n\n`);
    put(cwd, 'donnees/SN/.verrou', `${gone} ${hostname()}\n\n`);
    return { argv: ['build', '--pays', 'SN', '--format', 'json'], isOlderLeft: true };
  },
  async init() {
    return { argv: ['init', '--pays', 'SN,TN', '--format', 'csv,xlsx'], isPiecewise: true };
  },
  async rendu(cwd) {
    await reported(cwd);
    const saved = join('sorties', 'SN', 'interne', 'cartographie-SN.json');
    await command(['render', saved, '--format', 'md,html', '--sortie', 'rendu', '--langue', 'en'], cwd);
    return { argv: ['render', saved, '--format', 'md,html,json', '--sortie', 'rendu'], next: null };
  },
  async ecarts(cwd) {
    await reported(cwd, 1);
    newer(cwd);
    await command([...all, 'json'], cwd);
    const saved = 'cartographie-SN.json';
    put(cwd, 'ecarts.md', 'un ancien');
    return { argv: ['diff', join('sorties', 'SN', 'publique', '1', saved), join('sorties', 'SN', 'publique', saved), '--sortie', 'ecarts.md'], next: null }; // biome-ignore format: one line
  },
  async regional(cwd) {
    await reported(cwd, 0, 'json');
    put(cwd, 'donnees/TN/acteurs.csv', actors.replaceAll('Dakar', 'Tunis'));
    await command(['build', '--pays', 'TN', '--edition', 'publique,interne', '--format', 'json'], cwd);
    return { argv: ['compare', '--pays', 'SN,TN'] };
  },
  async lire(cwd) {
    await reported(cwd);
    put(cwd, 'cartographie.yaml', 'rapport:\n  titre: Essai\n');
    put(cwd, 'donnees/SN/liste.csv', 'Nom de la structure;Localité;Observations\nRelais fictif;Dakar;rien\n');
    return { argv: ['map', join('donnees', 'SN', 'liste.csv'), '--pays', 'SN', '--ecrire'] };
  },
  async corriger(cwd) {
    team(cwd);
    await command(['validate', '--pays', 'SN', '--corriger', 'corrige'], cwd);
    newer(cwd);
    return { argv: ['validate', '--pays', 'SN', '--corriger', 'corrige'], next: [...usual, '--donnees', 'corrige'] };
  },
  async qualite(cwd) {
    await reported(cwd);
    await command(['validate', '--pays', 'SN', '--format', 'html'], cwd);
    newer(cwd);
    return { argv: ['validate', '--pays', 'SN', '--format', 'html'] };
  },
  async grille() {
    return { argv: ['codebook', '--format', 'csv', '--sortie', 'grille'], next: null };
  },
  async questionnaire() {
    return {
      argv: ['questionnaire', '--pays', 'SN', '--format', 'xlsx,docx,md', '--sortie', 'formulaire'],
      next: null,
    };
  },
  async paires(cwd) {
    team(cwd);
    put(cwd, 'paires.csv', 'un ancien');
    return {
      argv: ['match', join('donnees', 'SN', 'acteurs.csv'), '--nom', 'nom', '--sortie', 'paires.csv'],
      next: null,
    };
  },
  async codage(cwd) {
    team(cwd);
    put(cwd, 'codes.jsonl', 'un ancien');
    return { argv: ['classify', join('donnees', 'SN', 'entretiens.csv'), '--sortie', 'codes.jsonl'], next: null };
  },
};

const base = mkdtempSync(join(tmpdir(), 'cartographie-mort-'));
const every = Number(values['tous-les']);
const chosen = values.commande === undefined ? Object.keys(scenes) : values.commande.split(',');
const unknown = chosen.find((name) => !scenes[name]);
if (unknown) throw new Error(`no scene of that name: ${unknown} (${Object.keys(scenes).join(', ')})`);

/** No command waits as long as this, in ms, for what a killed one left. */
const longest = 30_000;

/** One scene, all its moments. */
async function play(name) {
  const from = join(base, `${name}-avant`);
  mkdirSync(from);
  const {
    argv,
    next = usual,
    input = '',
    isOnce = false,
    isPiecewise = false,
    leaver: gone = null,
    isOlderLeft = false,
  } = await scenes[name](from);
  // In one folder all along: a path may be written in a file.
  const [cwd, left] = [join(base, name), join(base, `${name}-etats`)];
  const lay = (source) => {
    rmSync(cwd, { recursive: true, force: true });
    cpSync(source, cwd, { recursive: true, verbatimSymlinks: true });
  };
  const start = (env) =>
    spawnSync(process.execPath, ['--import', preload, bin, ...argv], { cwd, input, encoding: 'utf8', env: { ...process.env, TERMINAL: isOnce ? '1' : '', ...env } }); // biome-ignore format: one call
  lay(from);
  mkdirSync(left);
  const whole = start({ ETATS_DE: cwd, ETATS_VERS: left });
  if (whole.status > 1) throw new Error(`${name}: ${whole.status} ${whole.stderr}`);
  const after = sums(cwd);
  const end = textOf(after);
  // What a second time leaves: an edition given out under a number is not given out again, a draft without one is made.
  if (!isOnce) await command(argv, cwd);
  const ends = new Set([end, textOf(sums(cwd))]);
  // What another killed command left is no state to come back to.
  lay(from);
  if (isOlderLeft) await command(next, cwd);
  const before = sums(cwd);
  if (end === textOf(before)) throw new Error(`${name} writes nothing: nothing would be seen\n${whole.stderr}`);
  const free = readdirSync(left).filter((state) => state.startsWith('libre'));
  const states = new Set([textOf(before), ...free.map((state) => textOf(sums(join(left, state)))), end]);
  const isWhole = (now) =>
    isPiecewise
      ? [...now].every(([path, sum]) => [before.get(path), after.get(path)].includes(sum))
      : states.has(textOf(now));
  const count = readdirSync(left).length - free.length;
  const tally = { moments: 0, of: count, before: 0, between: 0, after: 0, failures: 0 };
  const repeated = new Set();
  const first = values.a === undefined ? 1 : Number(values.a);
  for (let at = first; at <= (values.a === undefined ? count : first); at += every) {
    const wrong = [];
    if (values.tuer) {
      lay(from);
      const { signal, status } = start({ MORT_A: String(at) });
      if (signal !== 'SIGKILL') wrong.push(`was not killed (${status})`);
    } else lay(join(left, String(at)));
    const started = performance.now();
    if (next !== null) {
      const { code, said } = await command(next, cwd);
      if (code > 1) wrong.push(`next command: exit ${code}\n${said}`);
      const now = sums(cwd);
      if (!isWhole(now)) wrong.push(`next command: no whole state: ${nearest(now, states).join(', ')}`);
      tally[textOf(now) === textOf(before) ? 'before' : textOf(now) === end ? 'after' : 'between'] += 1;
    }
    const found = textOf(sums(cwd));
    // The same files give the same end: seen once.
    if (!isOnce && !repeated.has(found)) {
      repeated.add(found);
      const { code, said } = await command(argv, cwd);
      if (code > 1) wrong.push(`again: exit ${code}\n${said}`);
      const last = sums(cwd);
      // The draft of a public edition bears the number under which it was given out, or none, as a second time has it.
      const isDraft = (path) => gone !== null && /^sorties\/SN\/publique\/cartographie-SN\./.test(path);
      const others = nearest(last, ends).filter((path) => !isDraft(path));
      if (others.length > 0) wrong.push(`again: other files: ${others.join(', ')}`);
      const showing = gone === null ? [] : [...last.keys()].filter((path) => path.startsWith('sorties') && readFileSync(join(cwd, path), 'utf8').includes(gone)); // biome-ignore format: a search
      if (showing.length > 0) wrong.push(`again: still shows who left: ${showing.join(', ')}`);
    }
    if (performance.now() - started > longest) wrong.push('waited for a lock that nobody holds');
    tally.moments += 1;
    if (wrong.length === 0) continue;
    tally.failures += 1;
    console.log(`${name}, moment ${at} of ${count}: ${wrong.join('; ')}`);
  }
  if (values.a === undefined) for (const folder of [from, cwd, left]) rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** What differs from the state that is the least far. */
const nearest = (now, states) =>
  [...states]
    .map((text) => differing(now, new Map(JSON.parse(text))))
    .sort((one, other) => one.length - other.length)[0];

const counts = {};
try {
  for (const name of chosen) counts[name] = await play(name);
} finally {
  if (values.a === undefined) rmSync(base, { recursive: true, force: true });
  else console.log(`kept: ${base}`);
}
const sum = (key) => Object.values(counts).reduce((total, tally) => total + tally[key], 0);
console.log(JSON.stringify({ moments: sum('moments'), failures: sum('failures'), counts }, null, 1));
process.exitCode = sum('failures') > 0 ? 1 : 0;
