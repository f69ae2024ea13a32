import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const folder = () => folderWith({ 'donnees/SN/acteurs.csv': 'nom;annee_creation\nAmicale fictive du Fromager;2O11\n' });
const validate = (given: { env?: Record<string, string>; isTTY?: boolean }) =>
  run(['validate', '--pays', 'SN'], { cwd: folder(), ...given });
const hasColour = (text: string) => text.includes('\u001b[');
/** A line that the next one replaces. */
const hasProgress = (text: string) => text.includes('\r');

describe('what a terminal adds', () => {
  it.each([
    ['no terminal', {}, false, false],
    ['a terminal', { isTTY: true }, true, true],
    ['a terminal, NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false, true],
    ['a terminal that is dumb', { isTTY: true, env: { TERM: 'dumb' } }, false, true],
    ['a terminal of a build server', { isTTY: true, env: { CI: 'true' } }, true, false],
    ['no terminal, FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true, false],
    ['no terminal, FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, false, false],
    ['NO_COLOR before FORCE_COLOR', { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false, true],
  ])('%s', async (_, given, colour, progress) => {
    const { stdout, stderr } = await validate(given);
    expect({ colour: hasColour(stderr), progress: hasProgress(stderr), stdout }).toEqual({
      colour,
      progress,
      stdout: '',
    });
  });

  it('colours and progress change no word', async () => {
    const plain = await validate({});
    const rich = await validate({ isTTY: true });
    const words = rich.stderr.replace(/\u001b\[\d+m/g, '').replace(/[^\n]*\r/g, '');
    expect(words).toBe(plain.stderr);
  });
});
