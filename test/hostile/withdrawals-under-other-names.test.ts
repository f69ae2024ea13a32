import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { filesUnder, folderWith } from '../cli/temporary.ts';

/* A withdrawal or an opposition holds when names and ids differ in the next export; in doubt, closed. All fictional. */

const accords = 'oui;oui;oui;oui;oui;publique';
const header = 'id_entretien;acteur;sigle;date;ville_siege;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience'; // biome-ignore format: a header
const leaver = 'Groupement Arbre Creux pour la Mobilité';
const others = [
  'Fraternité Puits Profond pour la Mobilité',
  'Alliance Feu Doux pour la Mobilité',
  'Cercle Baobab Debout',
]
  .map((name, at) => `K10${at};${name};;2025-03-01;Kolda;${accords}`)
  .join('\n');
const row = (name: string, acronym = '', id = 'K017', date = '2025-09-01') =>
  `${id};${name};${acronym};${date};Kolda;${accords}`;
const interviews = (...rows: string[]) => ({
  'donnees/SN/entretiens.csv': `${[header, others, ...rows].join('\n')}\n`,
});
const register = {
  'donnees/SN/registre.csv': `id;nom;sigle;anciens;depuis;lieu\nsn-cg6nywjm;${leaver};GACMQ;;2025-09-01;Kolda\n`,
};
const decisions = (...rows: string[]) => ({
  'donnees/SN/decisions.csv': `id;objet;acteur;acteur_id;autre;decision;date\n${rows.join('\n')}\n`,
});
const whole = `D1;retrait;${leaver};sn-cg6nywjm;;retire;2025-10-01`;

const nameOf = ({ name }: { name: string }) => name;

/** Where «Arbre Creux», however written, can be read in what two editions give out; which problems were told. */
async function built(...files: Record<string, string>[]) {
  const cwd = folderWith(Object.assign({}, ...files));
  const { stderr } = await run(['build', '--pays', 'SN', '--edition', 'publique,comite'], { cwd });
  const out = join(cwd, 'sorties', 'SN');
  const given = filesUnder(out).filter((name) => !name.startsWith('a-corriger'));
  const isNaming = (name: string) => /arb?re creu|gacmq/i.test(readFileSync(join(out, name), 'utf8'));
  const json = join(out, 'publique', 'cartographie-SN.json');
  const listed: string[] = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')).actors.map(nameOf) : [];
  return {
    listed,
    naming: given.filter(isNaming),
    isWritten: existsSync(json),
    codes: [...new Set(stderr.match(/RET-\d+/g) ?? [])].sort(),
  };
}

describe('a withdrawal under other names and ids', { timeout: 120_000 }, () => {
  it('nothing closed: named', async () => {
    expect((await built(interviews(row(leaver)))).naming.length).toBeGreaterThan(3);
  });

  it.each(['K017', 'k017', 'K-017', 'uuid:K017', 'K17'])('an interview whose id became %s', async (id) => {
    const decision = decisions(`D1;retrait;${leaver};sn-cg6nywjm;K017;retire;2025-10-01`);
    expect(await built(interviews(row(leaver, '', id)), register, decision)).toMatchObject({
      ...{ naming: [], isWritten: true, codes: [] },
    });
  });

  it.each(['X555', '', 'K100'])('an interview whose id was lost: «%s»', async (id) => {
    const decision = decisions(`D1;retrait;${leaver};sn-cg6nywjm;K017;retire;2025-10-01`);
    const card = { 'donnees/SN/acteurs.csv': `nom;pays;source\n${leaver};SN;Annuaire fictif\n` };
    expect(await built(interviews(row(leaver, '', id)), register, decision, card)).toMatchObject({
      ...{ naming: [], isWritten: true, codes: ['RET-004'] },
    });
  });

  it('an interview that was deleted, and a «oui» to be listed given later', async () => {
    const decision = decisions(`D1;retrait;${leaver};sn-cg6nywjm;K017;retire;2025-10-01`);
    const { naming, codes } = await built(interviews(row(leaver, '', 'K200', '2025-12-01')), register, decision);
    expect(naming.length).toBeGreaterThan(3);
    expect(codes).toEqual([]);
  });

  const spellings = ['Groupement Arbre Creux', 'Groupement Abre Creux pr la Mobilité', 'gacmq', 'Arbre Creux'];

  it.each(spellings)('beside the row that withdrew: «%s»', async (name) => {
    const found = await built(interviews(row(leaver, 'GACMQ'), row(name, '', 'Z99')), register, decisions(whole));
    expect(found).toMatchObject({ naming: [], isWritten: true, codes: ['RET-005'] });
  });

  it.each(spellings)('when the row that withdrew is no longer there: «%s»', async (name) => {
    const found = await built(interviews(row(name, '', 'Z99')), register, decisions(whole));
    expect(found.naming).toEqual([]);
    expect(found.isWritten).toBe(true);
  });

  it('two organisations, says a person: open again', async () => {
    const rows = decisions(whole, `D2;identite;Arbre Creux;;${leaver};distinct;2025-11-01`);
    for (const files of [
      interviews(row('Arbre Creux', 'ACSN', 'Z99').replace('Kolda', '')),
      interviews(row(leaver), row('Arbre Creux', '', 'Z99')),
    ]) {
      expect(await built(files, register, decisions(whole))).toMatchObject({ naming: [], codes: ['RET-005'] });
      const { naming, codes } = await built(files, register, rows);
      expect(naming.length).toBeGreaterThan(3);
      expect(codes).toEqual([]);
    }
  });

  it.each(['Groupement Arbre Creux', 'gacmq', 'Abre Creux'])('an opposition under a short name: «%s»', async (name) => {
    const card = { 'donnees/SN/acteurs.csv': `nom;pays;source;opposition\n${name};SN;Lettre fictive;oui\n` };
    expect((await built(interviews(row(leaver, 'GACMQ')), card)).naming).toEqual([]);
  });

  it('an organisation that shares common words, or an acronym, with one that left stays open', async () => {
    for (const name of ['Groupement Calebasse Debout pour la Mobilité;GACMQ', 'Groupement Baobab pour la Mobilité;']) {
      const [full = '', acronym] = name.split(';');
      const own = row(full, acronym, 'Z99').replace('Kolda', 'Dakar');
      const found = await built(interviews(row(leaver, 'GACMQ'), own), register, decisions(whole));
      expect([full, found.codes, found.listed.includes(full)]).toEqual([full, [], true]);
    }
  });

  it.each([
    ['Arbre Creus', '', '', 'RET-001'],
    ['Groupment Abre Creus', '', '', 'RET-001'],
    ['GACM', '', '', 'RET-001'],
    ['Abre Creus', 'sn-zzzzzzzz', '', 'RET-001'],
    ['Abre Creus', '', 'K999', 'RET-001'],
    ['', 'sn-zzzzzzzz', '', 'RET-006'],
    ['', '', 'K999', 'RET-006'],
  ])('mistyped, it stops: «%s» %s %s', async (name, id, other, code) => {
    const decision = decisions(`D1;retrait;${name};${id};${other};retire;2025-10-01`);
    const found = await built(interviews(row(leaver, 'GACMQ')), decision);
    expect(found).toMatchObject({ naming: [], isWritten: false, codes: [code] });
  });

  it('of an organisation that nobody looks like, and that no register knows: told', async () => {
    const found = await built(interviews(), decisions('D1;retrait;Zébu violet de Matam;;;retire;2025-10-01'));
    expect(found).toMatchObject({ naming: [], isWritten: true, codes: ['RET-007'] });
  });

  it('of an organisation whose rows were deleted, and that the register knows: nothing to say', async () => {
    for (const decision of [whole, `D1;retrait;${leaver};;;retire;2025-10-01`]) {
      expect(await built(interviews(), register, decisions(decision))).toMatchObject({
        ...{ naming: [], isWritten: true, codes: [] },
      });
    }
  });
});
