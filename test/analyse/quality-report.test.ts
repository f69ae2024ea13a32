import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';

/* Annex A7 from the door: doubtful cells in, what each edition prints of them out. */

const cards = `nom;annee_creation;statut_date;email_public;tel_public;site_internet;adresse_siege;latitude;longitude;nb_membres;maj;source
Amicale fictive du Port;2015;2012;awa.inventee@gmail.com;77 000 00 01;www.port.example;12 rue Longue, tel 33 800 00 11;-17.4;14.7;40;2025-03-01;Annuaire fictif
Mme Awa Inventée – Collectif du Marché;2027-2020;;;33 800 00;https://port.example/;;;;;2019-05-01;Annuaire fictif
Zone fictive du Lac;2018;;contact@lac.example;33 800 00 12 13;;;;;;2026-01-10;Annuaire fictif
`;
const interviews = `id_entretien;date;acteur;annee_creation;nb_membres;forces;accord_figurer;accord_profil;audience
E1;2026-02-01;Amicale fictive du Port;2016;60;Nous.;oui;oui;publique
`;
const figures =
  'variable;code;valeur;unite;source;page\nacteurs;recenses;9;;Rapport fictif;4\nmembre_reseau;oui;50;%;Rapport fictif;5\n';

const annexes: Record<string, string> = {};
const cwd = mkdtempSync(join(tmpdir(), 'cartographie-'));

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

beforeAll(async () => {
  const folder = join(cwd, 'donnees', 'SN');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'acteurs.csv'), cards);
  writeFileSync(join(folder, 'entretiens.csv'), interviews);
  writeFileSync(join(folder, 'chiffres-publies.csv'), figures);
  for (const language of ['fr', 'en']) {
    await run(
      ['build', '--pays', 'SN', '--edition', 'publique,comite,interne', '--format', 'md,html', '--langue', language],
      { cwd },
    );
    for (const edition of ['publique', 'comite', 'interne']) {
      for (const form of ['md', 'html']) {
        const text = readFileSync(join(cwd, 'sorties', 'SN', edition, `cartographie-SN.${form}`), 'utf8');
        const start = form === 'md' ? text.search(/^## A7\./m) : text.lastIndexOf('id="a7"');
        expect(start, `${edition} ${form}`).toBeGreaterThan(0);
        const end =
          form === 'md' ? text.slice(start + 5).search(/^## /m) + start + 5 : text.indexOf('</section>', start);
        annexes[`${edition} ${form} ${language}`] = text.slice(start, end > start ? end : undefined);
      }
    }
  }
}, 60_000);

const annex = (edition: string, form = 'md', language = 'fr') => annexes[`${edition} ${form} ${language}`] ?? '';

describe('annex A7', () => {
  it('gives the team each doubt with its cells, by organisation', () => {
    const text = annex('interne');
    for (const line of [
      /Amicale fictive du Port \| `QUA-002`.*SN\/acteurs\.csv C2, SN\/acteurs\.csv B2/,
      /Amicale fictive du Port \| `IDE-010` Année de création\u00a0: 2016 \/ 2015.* \| SN\/entretiens\.csv D2, SN\/acteurs\.csv B2/,
      /Amicale fictive du Port \| `QUA-004`.*SN\/acteurs\.csv H2/,
      /Amicale fictive du Port \| `CTC-005`.*SN\/acteurs\.csv G2/,
      /`ANN-001` «\u00a02027-2020\u00a0»/,
      /Zone fictive du Lac \| `QUA-003`.*SN\/acteurs\.csv E4/,
      /`QUA-014`.*SN\/acteurs\.csv A3/,
      /`QUA-020` 2\u00a0organisations ont la même cellule.*: Amicale fictive du Port, Mme.* \| SN\/acteurs\.csv F[23], SN\/acteurs\.csv F[23]/,
    ]) {
      expect(text).toMatch(line);
    }
    const names = [...text.matchAll(/^\| ([^|]+) \| `QUA-/gm)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(5);
  });

  it('shows others totals alone: no name, no cell, no contact', () => {
    for (const form of ['md', 'html']) {
      const text = annex('publique', form);
      expect(text).toContain('Contradictions');
      for (const secret of ['Awa', 'gmail', '77 000', '33 800', '800 00', 'acteurs.csv', 'Amicale fictive']) {
        expect(text, `${form} ${secret}`).not.toContain(secret);
      }
    }
  });

  it('lists what each sheet lacks by name, for the team and the committee alone', () => {
    const heading = 'Ce qui manque à chaque fiche';
    expect(annex('publique')).not.toContain(heading);
    for (const edition of ['comite', 'interne']) expect(annex(edition)).toContain(heading);
    expect(annex('comite')).not.toContain('À l’entretien');
    const lines = [...annex('interne').matchAll(/^\| \[?([^|\]]+)\]?[^|]*\| [^|`]*Sources de financement/gm)].map(
      (match) => match[1]?.trim(),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual([...lines].sort((a = '', b = '') => a.localeCompare(b, 'fr')));
  });

  it('ages what is known in bands, against the date of the data', () => {
    expect(annex('interne')).toMatch(/\| Organisations \| 2 \| 0 \| 0 \| 1 \| 0 \|/);
    expect(annex('publique')).toContain('1er février 2026');
  });

  it('counts the published figures that the rows contradict, and sends to their base and gap', () => {
    expect(annex('publique')).toMatch(/contredits\s: 1\/1\. La section 4 les donne/);
    const report = readFileSync(join(cwd, 'sorties', 'SN', 'publique', 'cartographie-SN.md'), 'utf8');
    expect(report).toMatch(/\| 9 \| [^|]+ \| 3\/3 \| \+6 \| [^|]+ \| Rapport fictif, p\.\s4/);
  });

  it('says it all in English too', () => {
    const text = annex('interne', 'md', 'en');
    for (const words of [
      'What each sheet lacks',
      'Age of what is known',
      'Contradictions and values to check',
      'Published figures that the rows contradict',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/[«»]|vérifier/);
  });
});
