import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { fillWorkbook, sheetsOf } from './fill-workbook.ts';
import { run } from './recorded.ts';
import { exampleProject, filesUnder } from './temporary.ts';

/* Quotes looked over by a person: what is answered holds at each build. */

vi.setConfig({ testTimeout: 40_000 }); // several builds a case

interface Listed {
  key: string;
  printed: string;
  said: string;
  taken: { words: string; rule: string }[];
  editions: string[];
  decision: string | null;
}

async function listed(cwd: string): Promise<Listed[]> {
  const { stdout, code, stderr } = await run(['review', '--quotes', '--country', 'SN', '--json'], { cwd });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout).quotes;
}
async function quoted(cwd: string, audience = 'publique'): Promise<string[]> {
  const { stdout, code, stderr } = await run(['build', '--pays', 'SN', '--json', '--edition', audience], { cwd });
  expect(code, stderr).toBe(0);
  return (JSON.parse(stdout) as Edition).quotes.map(({ text }) => text);
}
/** Adds a decision by column to the fictional file. */
function decide(cwd: string, cells: Record<string, string>) {
  const path = join(cwd, 'donnees/SN/decisions.csv');
  const headers =
    readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)[0]
      ?.split(';') ?? [];
  appendFileSync(path, `${headers.map((header) => cells[header] ?? '').join(';')}\n`);
}

describe('review --citations', () => {
  it('lists every sentence that the public edition quotes, word for word as it prints it, and no other', async () => {
    const cwd = exampleProject();
    const list = await listed(cwd);
    const printed = list.filter(({ editions }) => editions.includes('publique')).map((quote) => quote.printed);
    const edition = await quoted(cwd);
    expect(edition.length).toBeGreaterThan(5);
    expect(new Set(printed)).toEqual(new Set(edition));
    expect(list.every(({ editions }) => !editions.includes('interne'))).toBe(true);
    const { stdout } = await run(['review', '--citations', '--pays', 'SN'], { cwd });
    for (const { said, key } of list) {
      expect(stdout).toContain(key);
      expect(stdout).toContain(said);
    }
  });

  it('what is refused, or redacted further, stays so at each build and in every edition but the internal one', async () => {
    const cwd = exampleProject();
    const [refused, redacted] = (await listed(cwd)).filter(
      ({ printed, editions }) => editions.includes('publique') && printed.length > 60,
    );
    if (!refused || !redacted) throw new Error('the fictional set quotes too little');
    const word = redacted.printed.match(/\p{Ll}{6,}/u)?.[0] ?? '';
    decide(cwd, { id: 'D900', objet: 'citation', autre: refused.key, decision: 'rejete', date: '2026-03-01' });
    decide(cwd, {
      id: 'D901',
      objet: 'citation',
      autre: redacted.key,
      decision: 'fixe',
      valeur: word,
      date: '2026-03-01',
    });
    for (const audience of ['publique', 'comite']) {
      const texts = await quoted(cwd, audience);
      expect(texts).not.toContain(refused.printed);
      expect(texts).not.toContain(redacted.printed);
      expect(texts).toContain(redacted.printed.replaceAll(word, '[…]'));
    }
    const after = await listed(cwd);
    expect(after.find(({ key }) => key === refused.key)).toMatchObject({ decision: 'never', editions: [] });
    expect(after.find(({ key }) => key === redacted.key)?.taken).toContainEqual({ words: word, rule: 'decision' });
    decide(cwd, { id: 'D902', objet: 'citation', autre: '', decision: 'annule', annule: 'D900', date: '2026-03-02' });
    expect(await quoted(cwd)).toContain(refused.printed);
  });

  it('an interview named alone closes all its quotes; a key that meets none is told', async () => {
    const cwd = exampleProject();
    const [one] = await listed(cwd);
    const interview = one?.key.split('#')[0] ?? '';
    decide(cwd, { id: 'D900', objet: 'citation', autre: interview, decision: 'retire', date: '2026-03-01' });
    decide(cwd, {
      id: 'D901',
      objet: 'citation',
      autre: `${interview}#00000000`,
      decision: 'publie',
      date: '2026-03-01',
    });
    const after = await listed(cwd);
    expect(
      after.filter(({ key }) => key.startsWith(`${interview}#`)).every(({ editions }) => editions.length === 0),
    ).toBe(true);
    const { stderr } = await run(['review', '--citations', '--pays', 'SN'], { cwd });
    expect(stderr).toContain('CIT-001');
    expect(stderr).toContain('D901');
  });

  it('the workbook takes the answers, and read back they hold; nothing else among the inputs changes', async () => {
    const cwd = exampleProject();
    const before = filesUnder(join(cwd, 'donnees'));
    const { code, stderr } = await run(['review', '--citations', '--pays', 'SN', '--xlsx'], { cwd });
    expect(code, stderr).toBe(0);
    expect(filesUnder(join(cwd, 'donnees'))).toEqual(before);
    const bytes = readFileSync(join(cwd, 'sorties/SN/a-corriger/citations-a-relire.xlsx'));
    const rows = sheetsOf(bytes).get('Citations')?.rows ?? [];
    const list = await listed(cwd);
    expect(rows).toHaveLength(list.length);
    const at = (key: string) => rows.findIndex((row) => row.autre === key);
    const [refused, redacted, kept] = list.filter(
      ({ printed, editions }) => editions.includes('publique') && printed.length > 60,
    );
    if (!refused || !redacted || !kept) throw new Error('the fictional set quotes too little');
    const word = redacted.printed.match(/\p{Ll}{6,}/u)?.[0] ?? '';
    const answer = 'Votre réponse';
    const filled = fillWorkbook(bytes, [
      { sheet: 'Citations', row: at(refused.key), cells: { [answer]: 'ne jamais publier' } },
      {
        sheet: 'Citations',
        row: at(redacted.key),
        cells: { [answer]: 'ôter des mots', 'Autres mots à ôter (séparés par ;)': word },
      },
      { sheet: 'Citations', row: at(kept.key), cells: { [answer]: 'publier' } },
    ]);
    writeFileSync(join(cwd, 'donnees/SN/citations-a-relire.xlsx'), filled);
    const texts = await quoted(cwd);
    expect(texts).not.toContain(refused.printed);
    expect(texts).toContain(redacted.printed.replaceAll(word, '[…]'));
    expect(texts).toContain(kept.printed);
    const decisions = Object.fromEntries((await listed(cwd)).map(({ key, decision }) => [key, decision]));
    expect(decisions).toMatchObject({ [refused.key]: 'never', [redacted.key]: 'redact', [kept.key]: 'publish' });
  });
});
