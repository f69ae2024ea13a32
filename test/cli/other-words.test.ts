import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { main } from '../../src/cli/main.ts';

/* What people write beside «autre»: the team reads it under its question, nobody else reads it at all. */

const root = mkdtempSync(join(tmpdir(), 'cartographie-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const silent = { stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: () => packageRoot };
const consent = 'oui;oui;oui;oui;oui;publique;2025-03-01;fiche signée';
const lines = [
  'id_entretien;acteur;date;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;accord_date;accord_support;sources_financement;autre_sources_financement;thematiques;besoins_appui/formation;besoins_appui/autre',
  `E1;Association fictive Kalam;2025-03-01;${consent};cotisations autre;vente de <b>beignets</b> au marché du samedi matin;Autre : pastoralisme;1;un prêt de véhicule`,
  `E2;Union fictive Nebba;2025-03-01;${consent};cotisations;;accueil; Autre : pastoralisme;1;0`,
];

beforeAll(async () => {
  const folder = join(root, 'donnees', 'SN');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'entretiens.csv'), `${lines.join('\n')}\n`);
  const argv = ['build', '--pays', 'SN', '--donnees', join(root, 'donnees'), '--sortie', join(root, 'sorties')];
  expect(await main([...argv, '--edition', 'interne,publique,comite', '--format', 'json,md,html,csv'], silent)).toBe(0);
});

const written = (edition: string, format: string): string =>
  readFileSync(join(root, 'sorties', 'SN', edition, `cartographie-SN.${format}`), 'utf8');

describe('words beside «autre»', () => {
  it('stand in the internal edition, with their record', () => {
    const { records } = JSON.parse(written('interne', 'json')) as {
      records: { id: string; others?: Record<string, { raw: string }> }[];
    };
    const others = records.find(({ id }) => id === 'E1')?.others ?? {};
    expect(Object.fromEntries(Object.entries(others).map(([key, { raw }]) => [key, raw]))).toEqual({
      sources_financement: 'vente de <b>beignets</b> au marché du samedi matin',
      thematiques: 'pastoralisme',
      besoins_appui: 'un prêt de véhicule',
    });
  });

  it('are printed under their question, counted and escaped', () => {
    const report = written('interne', 'md').replace(/\u00a0/g, ' ');
    expect(report).toContain('Sources de financement – autres réponses, telles qu’écrites (1)');
    const page = written('interne', 'html');
    expect(page).toContain('vente de &lt;b&gt;beignets&lt;/b&gt; au marché du samedi matin');
    for (const words of ['pastoralisme', 'un prêt de véhicule']) expect(page).toContain(words);
  });

  it.each(['publique', 'comite'])('stand nowhere in the edition «%s»', (edition) => {
    for (const format of ['json', 'md', 'html'])
      for (const words of ['beignets', 'pastoralisme', 'prêt de véhicule'])
        expect(written(edition, format)).not.toContain(words);
  });
});
