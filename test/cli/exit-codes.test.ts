import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const header = 'nom;ville_siege;annee_creation;source\n';
const rows = {
  clean: 'Amicale fictive du Fromager;Thiès;2011;Annuaire fictif\n',
  doubtful: 'Collectif fictif des Escales;Mbour;vers 2012;Annuaire fictif\n',
  wrong: 'Union fictive des Gares;Mbour;jadis;Annuaire fictif\n',
};
type Quality = keyof typeof rows;

async function codeOf(command: string, quality: Quality, ...options: string[]): Promise<number> {
  const cwd = folderWith({ 'donnees/SN/acteurs.csv': header + rows[quality] });
  const argv = [command, '--pays', 'SN', ...(command === 'build' ? ['--format', 'csv'] : []), ...options];
  return (await run(argv, { cwd })).code;
}

describe('exit codes', () => {
  const table: [string, string[], Record<Quality, number>][] = [
    ['build', [], { clean: 0, doubtful: 0, wrong: 0 }],
    ['build', ['--strict'], { clean: 0, doubtful: 0, wrong: 1 }],
    ['build', ['--strict=avertissements'], { clean: 0, doubtful: 1, wrong: 1 }],
    ['build', ['--strict=warnings', '--lang', 'en'], { clean: 0, doubtful: 1, wrong: 1 }],
    ['build', ['--strict', '--json'], { clean: 0, doubtful: 0, wrong: 1 }],
    ['validate', [], { clean: 0, doubtful: 0, wrong: 1 }],
    ['validate', ['--json'], { clean: 0, doubtful: 0, wrong: 1 }],
    ['validate', ['--strict=avertissements'], { clean: 0, doubtful: 1, wrong: 1 }],
  ];
  for (const [command, options, expected] of table) {
    for (const quality of Object.keys(rows) as Quality[]) {
      it(`${[command, ...options].join(' ')}, ${quality} data: ${expected[quality]}`, async () => {
        expect(await codeOf(command, quality, ...options)).toBe(expected[quality]);
      });
    }
  }

  it('an unknown level of --strict is refused before any work', async () => {
    expect(await codeOf('build', 'clean', '--strict=tout')).toBe(2);
  });

  it('a thing nobody foresaw is 3, in words, its cause with --debug only', async () => {
    const broken = { write: () => true };
    const cwd = () => {
      throw new Error('cwd is gone');
    };
    const { main } = await import('../../src/cli/main.ts');
    const said: string[] = [];
    const stderr = { write: (text: string) => said.push(text) };
    expect(await main(['validate', '--pays', 'SN'], { stdout: broken, stderr, env: {}, cwd })).toBe(3);
    expect(said.join('')).toContain('PRJ-014');
    expect(said.join('')).not.toContain('    at ');
    expect(await main(['validate', '--pays', 'SN', '--debug'], { stdout: broken, stderr, env: {}, cwd })).toBe(3);
    expect(said.join('')).toContain('    at ');
  });
});
