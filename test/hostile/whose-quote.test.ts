import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/* Nobody is known by what a quote bears beside its words: the label of a group, its lack, the language. All fictional. */

const heads =
  'id_entretien;date;type_repondant;acteur;base_sociale;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;forces;difficultes;nature_texte';
interface Told {
  base?: string;
  forces: string;
  nature?: string;
}
const interview = ({ base = '', forces, nature = 'verbatim' }: Told, at: number) =>
  `E${at};2026-01-10;osc;Association fictive ${'ABCDEFGHIJKLMNOP'[at]}${at};${base};oui;oui;oui;oui;oui;publique;${forces};;${nature}`;
async function quotesOf(told: readonly Told[]) {
  const cwd = folderWith({ 'donnees/SN/entretiens.csv': [heads, ...told.map(interview)].join('\n') });
  const { code, stderr } = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
  expect(code, stderr).toBe(0);
  const { quotes } = JSON.parse(readFileSync(join(cwd, 'sorties/SN/publique/cartographie-SN.json'), 'utf8'));
  return quotes as { text: string; attribution: { fr: string }; group_size: number }[];
}
const women = { base: 'femmes', forces: 'Nous sommes présentes dans tous les quartiers depuis longtemps' };
const other = { forces: 'Nous avons des équipes de bénévoles très motivées et bien formées' };
const english = { forces: 'We have very motivated volunteers and they are well trained by our team' };
const times = (n: number, told: Told): Told[] => Array.from({ length: n }, () => told);

describe('whose words a quote is said to be', () => {
  it.each([1, 4])('five of one type and %i beside: no label tells the few by its lack', async (n) => {
    const quotes = await quotesOf([...times(5, women), ...times(n, other)]);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { attribution, group_size } of quotes)
      expect([attribution.fr, group_size]).toEqual(['une organisation interrogée', 5 + n]);
  });

  it('five and five: each is said of its own group', async () => {
    const quotes = await quotesOf([...times(5, women), ...times(5, other)]);
    const groups = new Set(quotes.map(({ attribution, group_size }) => `${attribution.fr} ${group_size}`));
    expect([...groups].sort()).toEqual([
      'une organisation interrogée (organisation de femmes) 5',
      'une organisation interrogée 5',
    ]);
  });
});

describe('the language of a quote', () => {
  const texts = async (told: readonly Told[]) => (await quotesOf(told)).map(({ text }) => text).join('\n');

  it.each([1, 4])('that %i of all speak is not printed', async (n) => {
    const said = await texts([...times(8, other), ...times(n, english)]);
    expect(said).toContain('bénévoles très motivées');
    expect(said).not.toContain('volunteers');
  });

  it('that five speak is', async () => {
    expect(await texts([...times(8, other), ...times(5, english)])).toContain('volunteers');
  });

  it('of a translation is seen too', async () => {
    const translated = { forces: 'La caisse sort le billet de car le jour même, très vite', nature: 'traduction' };
    expect(await texts([...times(8, other), translated])).not.toContain('billet de car');
    expect(await texts([...times(8, other), ...times(5, translated)])).toContain('billet de car');
  });

  it('in five interviews, one of a named type, is held to that type', async () => {
    const told = [...times(5, women), { ...english, base: 'femmes' }, ...times(4, english), ...times(5, other)];
    const quotes = await quotesOf(told);
    expect(quotes.filter(({ text }) => text.includes('volunteers'))).toEqual([]);
  });
});
