import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { main } from '../../src/cli/main.ts';

const root = mkdtempSync(join(tmpdir(), 'cartographie-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each(['github', 'gitlab'])(
  '--format %s tells problems without telephones, e-mails or private cells',
  async (format) => {
    const data = join(root, format, 'SN');
    mkdirSync(data, { recursive: true });
    const header = 'id_entretien;date;acteur;tel_public;email_public;site_internet;contact_prive_tel;audience\n';
    const row =
      'E1;2024-05-01;Association Quartz;appeler 76 555;zz(at)prive;voir avec 76 555 44 33;77 700;77 700 11 22 ?\n';
    writeFileSync(join(data, 'entretiens.csv'), header + row);
    let said = '';
    const stdout = { write: (text: string) => { said += text; return true; } }; // biome-ignore format: short
    const streams = { stdout, stderr: { write: () => true }, env: {}, cwd: () => packageRoot };
    await main(['validate', '--pays', 'SN', '--donnees', join(root, format), '--format', format], streams);
    expect(said).toContain('CTC-003');
    for (const cell of ['76 555', 'zz(at)prive', '44 33', '77 700']) expect(said).not.toContain(cell);
  },
);
