import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { editionSchema } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { filesUnder, folderWith } from './temporary.ts';

const header = 'nom;sigle;ville_siege;annee_creation;source\n';
const files = {
  'donnees/SN/acteurs.csv': `${header}Amicale fictive du Fromager;AFF;Thiès;2011;Annuaire fictif\n;;Mbour;2012;Annuaire fictif\n`,
  'donnees/ML/acteurs.csv': `${header}Amicale fictive du Fleuve;AFL;Kayes;2014;Annuaire fictif\n`,
};

describe('standard output holds data alone', () => {
  it('build --json prints one edition and writes nothing', async () => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(['build', '--pays', 'SN', '--json'], { cwd });
    expect(code).toBe(0);
    expect(editionSchema.parse(JSON.parse(stdout)).country.iso2).toBe('SN');
    expect(filesUnder(cwd)).toEqual(Object.keys(files).sort());
  });

  it('build --json for several countries or editions prints a list', async () => {
    const { stdout } = await run(['build', '--tous', '--json', '--edition', 'publique,interne'], {
      cwd: folderWith(files),
    });
    const editions = z.array(editionSchema).parse(JSON.parse(stdout));
    expect(editions.map(({ country, edition }) => `${country.iso2} ${edition.audience}`)).toEqual([
      'ML publique',
      'ML interne',
      'SN publique',
      'SN interne',
    ]);
  });

  it.each([
    ['md', /^(---|#|<!--)/],
    ['html', /^<!doctype html>/i],
    ['json', /^\{/],
    ['csv', /^id,nom,[^;\r]*\n/], // for another program: no byte order mark, commas, LF
  ])('build --sortie - --format %s prints that file and writes nothing', async (format, start) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await run(['build', '--pays', 'SN', '--sortie', '-', '--format', format], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(start);
    expect(stderr).toContain('LIG-001');
    expect(filesUnder(cwd)).toEqual(Object.keys(files).sort());
  });

  it('a build to a folder prints nothing there', async () => {
    const { stdout } = await run(['build', '--pays', 'SN', '--format', 'md'], { cwd: folderWith(files) });
    expect(stdout).toBe('');
  });

  it('when nothing could be made, --json prints nothing', async () => {
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': 'nom;sigle;ville_siege\n;;Thiès\n' });
    expect(await run(['build', '--pays', 'SN', '--json'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  });

  it('schema and codebook print JSON that parses, schema without a word beside', async () => {
    const cwd = folderWith({});
    const schema = await run(['schema'], { cwd });
    expect(Object.keys(JSON.parse(schema.stdout))).toContain('edition');
    expect(schema.stderr).toBe('');
    const grid = await run(['codebook', 'role', '--json'], { cwd });
    expect(JSON.parse(grid.stdout).entries.every(({ axis }: { axis: string }) => axis === 'role')).toBe(true);
  });

  it('render gives back the bytes that build wrote', async () => {
    const cwd = folderWith(files);
    await run(['build', '--pays', 'SN', '--format', 'json,html', '--sortie', 'un'], { cwd });
    await run(['render', 'un/SN/publique/cartographie-SN.json', '--format', 'html,json', '--sortie', 'deux'], { cwd });
    const { readFileSync } = await import('node:fs');
    for (const name of ['cartographie-SN.html', 'cartographie-SN.json']) {
      expect(readFileSync(`${cwd}/deux/${name}`, 'utf8')).toBe(readFileSync(`${cwd}/un/SN/publique/${name}`, 'utf8'));
    }
  });

  it.each([
    [['--tous', '--sortie', '-', '--format', 'md'], 'un seul fichier'],
    [['--pays', 'SN', '--sortie', '-', '--json'], 'gardez l’un des deux'],
  ])('build %j is refused', async (options, words) => {
    const { code, stdout, stderr } = await run(['build', ...options], { cwd: folderWith(files) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('an interrupted write is finished by the next command', async () => {
    const cwd = folderWith({
      ...files,
      'sorties/SN/interne/.journal.json': '{"replace":["cartographie-SN.md"],"remove":[]}',
      'sorties/SN/interne/.nouveau-cartographie-SN.md': 'nouveau',
    });
    await run(['validate', '--pays', 'SN'], { cwd });
    expect(filesUnder(`${cwd}/sorties`)).toEqual(['SN/interne/cartographie-SN.md']);
  });

  it('fictional data that were asked for are only said to be fictional', async () => {
    const { stderr } = await run(['validate', '--pays', 'SN', '--donnees', fixturesFolder], { cwd: folderWith({}) });
    expect(stderr).toContain('DONNÉES FICTIVES');
    expect(stderr).not.toContain('pas de dossier');
  });
});
