import { expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

it('an organisation whose name is an emoji is kept, and told to be compared with nothing', async () => {
  const cwd = folderWith({
    'donnees/SN/acteurs.csv': 'nom;source\n🌊;Annuaire fictif\nFoyer Kayalo;Annuaire fictif\n-;Annuaire fictif\n',
  });
  const { code, stderr } = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(/IDE-002[\s\S]*🌊/);
  expect(stderr).toContain('2 organisations connues');
  expect(stderr).toMatch(/3 = 2 utilisées \+ 1 mise de côté/);
});
