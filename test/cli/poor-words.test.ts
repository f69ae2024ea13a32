import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const inputs = {
  'donnees/SN/acteurs.csv': 'nom;source;diffusion\nAmicale fictive du Fromager;Annuaire fictif;publique\n',
  'donnees/SN/recommandations.csv':
    'texte;destinataire\nAccueillir les clandestins;État\n"Ne plus écrire «\u00a0les clandestins\u00a0»";Presse\n',
  'donnees/SN/textes/contexte.md': 'Un paragraphe.\n\nLes migrants illégaux arrivent.\n\n> Des migrants illégaux\n',
};

type Told = { code: string; place: { file: string; row?: number; line?: number }; message: string };

describe('words that harm the people they name', () => {
  it('are warned of by validate as by build, in texts and in rows printed as our own words; quotes are left', async () => {
    const cwd = folderWith(inputs);
    const { code, stdout } = await run(['validate', '--pays', 'SN', '--json'], { cwd });
    expect(code).toBe(0);
    const found = (JSON.parse(stdout).problems as Told[]).filter((told) => told.code === 'CIT-010');
    expect(found.map(({ place: { file, row, line } }) => [file, row ?? line]).sort()).toEqual([
      ['SN/recommandations.csv', 2],
      ['SN/textes/contexte.md', 3],
    ]);
    // The word itself is told, and nothing else of its cell.
    expect(stdout).toContain('les clandestins');
    expect(stdout).not.toContain('Accueillir');
    const built = await run(['build', '--pays', 'SN', '--format', 'md'], { cwd });
    const validated = await run(['validate', '--pays', 'SN'], { cwd });
    const heads = (text: string) => text.split('\n').filter((line) => line.includes('CIT-010'));
    expect(heads(validated.stderr)).toHaveLength(2);
    expect(heads(built.stderr)).toEqual(heads(validated.stderr));
  });

  it('--strict=avertissements makes them count', async () => {
    const argv = ['validate', '--pays', 'SN', '--strict=avertissements'];
    expect((await run(argv, { cwd: folderWith(inputs) })).code).toBe(1);
  });
});
