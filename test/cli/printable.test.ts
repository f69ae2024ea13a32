import { expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* A cell or a name of file commands no terminal: no title, no cursor, no letters turned round. */

const esc = '\u001b';
const hostile = `Amicale ${esc}]0;titre\u0007 ${esc}[2J${esc}[31m fictive \u202eecart`;

it.each([['inspect', 'a.csv', '--table', '1'], ['match', 'a.csv', '--nom', 'nom']])(
  '%s shows a cell on a terminal without what commands it',
  async (...argv) => {
    const cwd = folderWith({ 'a.csv': `nom;source\n${hostile};A\nAmicale fictive du quai;B\n` });
    const { stdout, stderr } = await run(argv, { cwd, isTTY: true, env: { NO_COLOR: '1' } });
    for (const sign of [`${esc}]`, `${esc}[2J`, '\u0007', '\u202e']) expect(`${stdout}${stderr}`).not.toContain(sign);
  },
); // biome-ignore format: a table

it('another program is given every byte', async () => {
  const cwd = folderWith({ 'a.csv': `nom;source\n${hostile};A\n` });
  expect((await run(['inspect', 'a.csv', '--table', '1'], { cwd })).stdout).toContain('\u202e');
});

it.runIf(process.platform !== 'win32')('a name of file neither', async () => {
  const name = `acteurs\n${esc}[2J\u202evsc.csv`;
  const cwd = folderWith({ [`donnees/SN/${name}`]: 'nom;annee_creation;source\nAmicale fictive;jadis;A\n' });
  const { stderr, code } = await run(['validate', '--pays', 'SN'], { cwd });
  expect(code, stderr).toBe(1);
  expect(stderr).toContain('ANN-001  SN/acteurs\u2424');
  for (const sign of [`${esc}[2J`, '\u202e', 'acteurs\n'])
    expect(stderr.replace(/^ {2}SN.*/gms, '')).not.toContain(sign);
});
