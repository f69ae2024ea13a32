import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { filesUnder, folderWith } from '../cli/temporary.ts';

/* A withdrawal or an opposition whose row is spoilt in any cell still holds, or nothing goes out. All fictional. */

const header = 'acteur;date;pays;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience';
const interviews = ['Alpha fictive Koom', 'Beta fictive Ligeey']
  .map((name) => `${name};2025-03-01;SN;oui;oui;oui;oui;oui;publique`)
  .join('\n');

/** Files that name Alpha in what a public edition gives out; none when it was not written. */
async function naming(files: Record<string, string>): Promise<{ files: string[]; isWritten: boolean }> {
  const cwd = folderWith({ 'donnees/SN/entretiens.csv': `${header}\n${interviews}\n`, ...files });
  const { code } = await run(['build', '--pays', 'SN', '--edition', 'publique,comite'], { cwd });
  expect([0, 1]).toContain(code);
  const out = join(cwd, 'sorties', 'SN');
  const given = filesUnder(out).filter((name) => !name.startsWith('a-corriger'));
  return {
    files: given.filter((name) => readFileSync(join(out, name), 'utf8').includes('Alpha fictive')),
    isWritten: existsSync(join(out, 'publique', 'cartographie-SN.json')),
  };
}

const decision = (cells: Record<string, string>) => {
  const row = { id: 'D1', objet: 'retrait', acteur: 'Alpha fictive Koom', acteur_id: '', decision: 'retire', annule: '', pays: 'SN', date: '2026-01-10', ...cells }; // biome-ignore format: a row
  return `${Object.keys(row).join(';')}\n${Object.values(row).join(';')}\n`;
};

describe('a row that closes an organisation, spoilt', { timeout: 60_000 }, () => {
  it('nothing closed: named', async () => {
    expect((await naming({})).files.length).toBeGreaterThan(3);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['the country', { pays: 'Sénégall du Sud' }],
    ['the date', { date: 'hier' }],
    ['the decision', { decision: 'oui, vite' }],
    ['the decision of another object', { decision: 'accepte' }],
    ['no decision', { decision: '' }],
    ['the object', { objet: 'retraits' }],
    ['no object', { objet: '' }],
    ['an id that nobody bears', { acteur_id: 'sn-zzzzzzzz' }],
    ['an id that is none', { acteur_id: 'voir courriel' }],
    ['the cancelled decision', { annule: 'non' }],
    ['the country, of one named by an id alone', { pays: 'Sénégall du Sud', acteur: '', acteur_id: 'sn-zzzzzzzz' }],
    ['the name, by a letter', { acteur: 'Alpha fictive Kom' }],
  ])('a decision: %s', async (_, cells) => {
    expect((await naming({ 'donnees/SN/decisions.csv': decision(cells) })).files).toEqual([]);
  });

  it.each<[string, string]>([
    ['nothing', 'nom;pays;opposition;source\nAlpha fictive Koom;SN;oui;Annuaire fictif'],
    ['the country', 'nom;pays;opposition;source\nAlpha fictive Koom;Sénégall du Sud;oui;Annuaire fictif'],
    ['the opposition', 'nom;pays;opposition;source\nAlpha fictive Koom;SN;demandée par lettre;Annuaire fictif'],
  ])('a card that opposes: %s', async (_, card) => {
    expect((await naming({ 'donnees/SN/acteurs.csv': `${card}\n` })).files).toEqual([]);
  });
});
