import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { writeCsv } from '../../src/writers/csv.ts';
import { run } from './recorded.ts';
import { filesUnder, folderWith } from './temporary.ts';

const rejects = (cwd: string, name: string): string[][] =>
  parse(readFileSync(join(cwd, 'sorties/SN/a-corriger', name), 'utf8'), { delimiter: ';', bom: true });

interface Report {
  countries: { sources: { file: string; kind: string; read: number; used: number; unknownHeaders: string[] }[] }[];
  problems: { code: string; place?: { file: string }; message: string }[];
}

async function report(cwd: string): Promise<Report> {
  return JSON.parse((await run(['validate', '--pays', 'SN', '--json'], { cwd })).stdout) as Report;
}

it('rows set aside, mended and dropped into the data folder, are read as if they had been typed there', async () => {
  const cwd = folderWith({
    'donnees/SN/entretiens.csv': [
      'id_entretien;acteur;date;activites;contact_prive_nom;accord_figurer;xyz',
      'E1;Association inventée;2026-03-12;=Accueil;Personne Fictive;oui;vue',
      'E2;;2026-03-13;-20 °C la nuit;Personne Inventée;non;',
    ].join('\n'),
    'donnees/SN/acteurs.csv': 'nom;region_siege;source\nAssociation inventée;Dakar;Annuaire\n;Thiès;Annuaire\n',
    'donnees/SN/terrain.csv':
      'acteur;date;motif\nAssociation inventée;2026-03-01;absente\n;2026-03-02;refus de la porte\n',
  });
  const built = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
  expect(built.code).toBe(0);
  expect(filesUnder(join(cwd, 'sorties/SN/a-corriger')).filter((name) => name.startsWith('rejets'))).toEqual([
    'rejets-SN-acteurs.csv',
    'rejets-SN-entretiens.csv',
    'rejets-SN-terrain.csv',
  ]);
  const fill: Record<string, [column: string, value: string]> = {
    acteurs: ['nom', 'Collectif de Thiès'],
    entretiens: ['acteur', 'Collectif de Thiès'],
    terrain: ['acteur', 'Collectif de Thiès'],
  };
  for (const [kind, [column, value]] of Object.entries(fill)) {
    const [header = [], row = []] = rejects(cwd, `rejets-SN-${kind}.csv`);
    expect(header.slice(0, 4)).toEqual(['fichier', 'ligne', 'motif', 'à faire']);
    row[header.indexOf(column)] = value;
    // Excel in French saves what it opened with the same marks.
    writeFileSync(
      join(cwd, 'donnees/SN', `rejets-SN-${kind}.csv`),
      writeCsv(header, [row], { forPeople: false }).replaceAll(',', ';'),
    );
  }
  const [header = [], row = []] = rejects(cwd, 'rejets-SN-entretiens.csv');
  expect(row[header.indexOf('activites')]).toBe("'-20 °C la nuit");
  expect(row[header.indexOf('contact_prive_nom')]).toBe('…');

  const { countries, problems } = await report(cwd);
  const own = countries[0]?.sources.filter(({ file }) => file.includes('rejets')) ?? [];
  expect(own.map(({ kind, read, used, unknownHeaders }) => [kind, read, used, unknownHeaders])).toEqual([
    ['acteurs', 1, 1, []],
    ['entretiens', 1, 1, ['xyz']],
    ['terrain', 1, 1, []],
  ]);
  const told = problems.filter(({ place, code }) => place?.file.includes('rejets') && code !== 'LEC-017');
  expect(told.map(({ code }) => code)).toEqual(['VAL-001']);
  expect(told[0]?.message).toContain('cellule masquée (');

  const internal = await run(['build', '--pays', 'SN', '--edition', 'interne', '--json'], { cwd });
  const edition = JSON.parse(internal.stdout) as { actors: { name: string }[] };
  expect(edition.actors.map(({ name }) => name).sort()).toEqual(['Association inventée', 'Collectif de Thiès']);
  expect(internal.stdout).toContain('-20 °C la nuit');
  expect(internal.stdout).not.toContain("'-20 °C");
  expect(internal.stdout).not.toContain("'=Accueil");
}, 30_000);

it('rows mended in part are set aside again with new reasons, and no reason is taken for a cell', async () => {
  const cwd = folderWith({
    'donnees/SN/terrain.csv':
      'acteur;date;motif\nAssociation inventée;2026-03-01;absente\n;2026-03-02;refus de la porte\n',
  });
  await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
  const name = 'rejets-SN-terrain.csv';
  writeFileSync(join(cwd, 'donnees/SN', name), readFileSync(join(cwd, 'sorties/SN/a-corriger', name)));
  await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
  const [header, ...rows] = rejects(cwd, name);
  expect(header).toEqual(['fichier', 'ligne', 'motif', 'à faire', 'acteur', 'date', 'motif']);
  expect(rows.map(([file, line, , , ...cells]) => [file, line, ...cells])).toEqual([
    ['SN/rejets-SN-terrain.csv', '2', '', '2026-03-02', 'refus de la porte'],
    ['SN/terrain.csv', '3', '', '2026-03-02', 'refus de la porte'],
  ]);
}, 30_000);
