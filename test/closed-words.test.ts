import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { fixturesFolder, packageRoot } from '../src/cli/assets.ts';
import { main } from '../src/cli/main.ts';

/* What an interview said without opening it must move nothing in a public edition: no count, no mask, no sentence. */

const root = mkdtempSync(join(tmpdir(), 'cartographie-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const silent = { stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: () => packageRoot };

/** The public edition of Senegal from a copy of the example data in which `change` rewrote the interviews. */
async function publicEdition(name: string, change: (row: Record<string, string>) => void): Promise<string> {
  const data = join(root, name, 'donnees');
  cpSync(join(fixturesFolder, 'SN'), join(data, 'SN'), { recursive: true });
  const file = join(data, 'SN', 'entretiens.csv');
  const rows = parse(readFileSync(file), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  rows.forEach(change);
  writeFileSync(file, stringify(rows, { header: true, delimiter: ';' }));
  const out = join(root, name, 'sorties');
  expect(await main(['build', '--pays', 'SN', '--donnees', data, '--sortie', out, '--format', 'json'], silent)).toBe(0);
  const edition = JSON.parse(readFileSync(join(out, 'SN', 'publique', 'cartographie-SN.json'), 'utf8'));
  return JSON.stringify(edition, null, 1);
}

const isClosed = ({ codeur, audience, sensibilite }: Record<string, string>): boolean =>
  codeur === '' &&
  (['interne', 'comite', 'autorites', 'bailleurs'].includes(audience ?? '') || Number(sensibilite) >= 2);

describe('words that nobody opened', () => {
  it('do not make or unmake a limit of the public edition', async () => {
    const said = async (name: string, words: string) => {
      const data = join(root, name, 'donnees', 'SN');
      mkdirSync(data, { recursive: true });
      const open = Array.from(
        { length: 6 },
        (_, n) =>
          `K${n};2024-05-0${n + 1};Association Kobal ${n};Accueil des migrants;équipe soudée;oui;oui;oui;oui;oui;publique`,
      );
      const closed = `K9;2024-05-03;Association Fermée;${words};${words};non;non;non;non;non;interne`;
      const header =
        'id_entretien;date;acteur;activites;forces;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience';
      writeFileSync(join(data, 'entretiens.csv'), [header, ...open, closed].join('\n'));
      const out = join(root, name, 'sorties');
      await main(
        ['build', '--pays', 'SN', '--donnees', join(data, '..'), '--sortie', out, '--format', 'json,md'],
        silent,
      );
      return ['json', 'md'].map((format) =>
        readFileSync(join(out, 'SN', 'publique', `cartographie-SN.${format}`), 'utf8'),
      );
    };
    const [violence, fishing] = [
      await said('violence', 'violences policières à la frontière'),
      await said('fishing', 'pêche artisanale et formation en informatique, plaidoyer'),
    ];
    expect(fishing).toEqual(violence);
  }, 60_000);

  it('do not move the public edition', async () => {
    const asIs = await publicEdition('as-is', () => undefined);
    let changed = 0;
    const rewritten = await publicEdition('rewritten', (row) => {
      if (!isClosed(row)) return;
      changed += 1;
      row.forces = 'Nous sommes très proches des migrants, ils nous font confiance.';
      row.faiblesses = 'Tensions permanentes avec la préfecture, favoritisme dans le bureau, aucun financement.';
      row.besoins = 'Une formation en plaidoyer et un local.';
      row.verbatim = 'On nous menace, nous ne dormons plus.';
      row.qualite_dialogue = 'mauvaise';
      row.premier_besoin = 'communication';
    });
    expect(changed).toBeGreaterThan(4);
    expect(rewritten).toBe(asIs);
  }, 60_000);
});
