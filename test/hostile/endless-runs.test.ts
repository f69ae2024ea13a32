import { describe, expect, it } from 'vitest';
import { isTransliteration } from '../../src/resolve/transliterated.ts';
import { nameRedactor, redactContacts, redactionMark } from '../../src/text/redact.ts';
import { toldAcronyms } from '../../src/text/told-acronyms.ts';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/*
 * A cell that is one run of signs, as long as one likes: a pattern that begins again at each of them takes hours. Times are
 * of the processor, and wide: what they catch takes minutes.
 */

async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

describe('a run of a hundred thousand signs', () => {
  const long = 'a'.repeat(100_000);
  it('is searched for contacts in seconds, and one beside it is found', async () => {
    let redacted = '';
    expect(await spent(() => (redacted = redactContacts(`${long} awa@exemple.org ${long}.`)))).toBeLessThan(15);
    expect(redacted).not.toContain('awa@exemple.org');
  });

  it.each([
    ['awa.fictive@exemple.org'],
    ['awa arobase exemple point org'],
    ['awa (at) exemple.org'],
    ['exemple point org'],
    ['x.y+z_1%2-3@a.b-c.example'],
  ])('%s is still taken out, whole', (mailbox) => {
    expect(redactContacts(`écrire à ${mailbox} demain`)).toBe(`écrire à ${redactionMark} demain`);
  });

  it('before a bracket is searched for a short form in seconds', async () => {
    expect(await spent(() => toldAcronyms('ne pas '.repeat(20_000)))).toBeLessThan(10);
    expect(toldAcronyms(`${'ne pas '.repeat(200)}, le Réseau fictif des quais (RFQ) dit`)).toEqual([
      { acronym: 'RFQ', name: 'Réseau fictif des quais' },
    ]);
  });
});

describe('a name longer than any name', () => {
  it.each([600, 12_000, 100_000])('%d letters are taken out of a text, whole', (length) => {
    const name = `Amicale ${'a'.repeat(length)}`;
    const redact = nameRedactor([name, 'Cercle des filets']);
    expect(redact(`Avec ${name}`)).not.toContain('aaa'.repeat(170));
    expect(redact('Avec le Cercle des Filets.')).toBe(`Avec le ${redactionMark}.`);
  });
});

describe('an Arabic word in Latin letters', () => {
  it.each([
    ['كرامه', 'karama', true],
    ['كرم', 'karama', false],
    ['النهضه', 'nahda', true],
    ['فاطمه', 'fatima', true],
    ['فاطمه', 'fatma', true],
    ['تونس', 'tunis', true],
  ])('%s, %s: %s', (arabic, latin, is) => {
    expect(isTransliteration(arabic, latin)).toBe(is);
  });

  it('is compared in an instant, whatever the two words', async () => {
    const [arabic, latin] = ['اي'.repeat(15), `${'aeia'.repeat(9)}z`];
    expect(await spent(() => isTransliteration(arabic, latin))).toBeLessThan(2);
    expect(await spent(() => isTransliteration('ه'.repeat(30), `${'h'.repeat(36)}x`))).toBeLessThan(2);
    expect(await spent(() => isTransliteration('ه'.repeat(30_000), 'h'.repeat(30_000)))).toBeLessThan(2);
  });
});

it('a table with such a cell in every column is built in seconds, and told', async () => {
  const headers = 'id_entretien;acteur;sigle;ville_siege;annee_creation;mandat;thematiques;activites;forces;besoins;partenaires;repondant_fonction;contact_prive_nom;contact_prive_tel;contact_prive_email;verbatim'.split(';'); // biome-ignore format: a list
  const runs = ['a', ' ', '1', '(', 'a@', '-', '’', 'ه'].map((sign) => sign.repeat(60_000 / sign.length));
  const row = (id: string, cell: string) => [id, 'Cercle fictif', ...headers.slice(2).map(() => `x${cell}x`)].join(';');
  const rows = runs.map((cell, at) => row(`K${at}`, cell));
  const cwd = folderWith({ 'donnees/SN/entretiens.csv': [headers.join(';'), ...rows].join('\n') });
  let said = '';
  let code = 0;
  const seconds = await spent(async () => {
    const ended = await run(['build', '--pays', 'SN', '--edition', 'publique,interne'], { cwd });
    [said, code] = [ended.stderr, ended.code];
  });
  expect(code, said).toBeLessThan(2); // 1: a cell of the internal edition would show what it must not
  expect(seconds).toBeLessThan(60);
  expect(said).toContain('PRJ-103');
}, 300_000);
