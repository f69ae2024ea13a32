import { describe, expect, it } from 'vitest';
import { packageRoot, toolVersion } from '../../src/cli/assets.ts';
import { commands } from '../../src/cli/commands.ts';
import { frenchFlagByEnglish, sharedOptions } from '../../src/cli/options.ts';
import { formats } from '../../src/render/index.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const cwd = packageRoot;
const blockAfter = (text: string, title: string): string => text.split(title)[1]?.split('\n\n')[0] ?? '';

describe('help', () => {
  it.each([
    ['fr', 'Commandes\u00a0:', 'Pour aller plus loin\u00a0:'],
    ['en', 'Commands:', 'To go further:'],
  ] as const)('in %s: everyday commands first, the others after', async (language, everyday, further) => {
    const { code, stdout, stderr } = await run(['--help', '--langue', language], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, alias, text, isEveryday } of commands) {
      const block = blockAfter(stdout, isEveryday ? everyday : further);
      expect(block).toContain(`${name}|${alias}`);
      expect(block.replace(/\s+/g, ' ')).toContain(text[language].replace(/\s+/g, ' '));
    }
  });

  it('no argument, --aide and -h print the same help', async () => {
    const [bare, french, short] = await Promise.all([[], ['--aide'], ['-h']].map((argv) => run(argv, { cwd })));
    expect(bare?.stdout).toBe(french?.stdout);
    expect(short?.stdout).toBe(french?.stdout);
    expect(french?.stdout).toContain('Exemple\u00a0: cartographie build --pays SN');
  });

  it.each([
    ['build', Object.keys(formats)],
    ['validate', ['texte', 'json', 'github', 'gitlab', 'html']],
    ['questionnaire', ['xlsform', 'xlsx', 'csv', 'md', 'docx']],
  ])('%s --help lists the values of --format, and each is one', async (name, values) => {
    const { stdout } = await run([name, '--aide'], { cwd });
    const line = stdout
      .slice(stdout.indexOf('--format'))
      .split(/\n\s+--/)[0]
      ?.replace(/\s+/g, ' ');
    for (const value of values) expect(line).toMatch(new RegExp(`\\b${value}\\b`));
    const refused = await run([name, '--format', 'rien', '--pays', 'SN'], { cwd: folderWith({}) });
    for (const value of values) expect(refused.stderr).toContain(value);
  });

  it.each(commands.map((spec) => [spec.name, spec] as const))(
    '%s --help shows each of its options',
    async (name, spec) => {
      const french = await run([name, '--aide'], { cwd });
      const english = await run([name, '--help', '--langue', 'en'], { cwd });
      for (const option of spec.options) {
        expect(french.stdout).toContain(sharedOptions[option].flags.split(/[ ,]/)[0]);
        expect(english.stdout.replace(/\s+/g, ' ')).toContain(sharedOptions[option].text.en);
      }
      expect(english.stdout).not.toMatch(/affiche|par défaut|vérifie/);
    },
  );

  it('--version prints the package’s version alone', async () => {
    expect(await run(['--version'], { cwd })).toEqual({ code: 0, stdout: `${toolVersion}\n`, stderr: '' });
  });
});

describe('names', () => {
  const files = { 'donnees/SN/acteurs.csv': 'nom;ville_siege\nAmicale fictive du Fromager;Thiès\n' };

  it('French and English commands and options do the same', async () => {
    const folder = folderWith(files);
    const english = await run(['validate', '--country', 'SN', '--data', 'donnees', '--as-of=2026-03-31'], {
      cwd: folder,
    });
    const french = await run(['verifier', '--pays', 'SN', '--donnees', 'donnees', '--au=2026-03-31'], { cwd: folder });
    expect(english.code).toBe(0);
    expect(french).toEqual(english);
  });

  it.each(['SN', 'sn', 'SEN', 'Sénégal', 'senegal', 'Senegal'])('--pays %s is Senegal', async (spelling) => {
    const { code, stderr } = await run(['validate', '--pays', spelling], { cwd: folderWith(files) });
    expect(code).toBe(0);
    expect(stderr).toContain('Sénégal');
  });

  it('--pays takes a list, repeats, and counts a country once', async () => {
    const cwd = folderWith({ ...files, 'donnees/ml/acteurs.csv': 'nom\nAmicale fictive du Fleuve\n' });
    const { stdout } = await run(['validate', '--pays', 'SN,ML', '--pays', 'Mali', '--json'], { cwd });
    expect(JSON.parse(stdout).countries.map(({ country }: { country: string }) => country)).toEqual(['SN', 'ML']);
  });

  it('every English flag leads to one that exists', () => {
    const flags = Object.values(sharedOptions).map(({ flags }) => flags.split(/[ ,]/)[0]);
    for (const french of frenchFlagByEnglish.values()) expect(flags).toContain(french);
  });
});
