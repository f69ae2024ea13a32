import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import type { Audience } from '../../src/model/edition.ts';
import { protect } from '../../src/protect/index.ts';
import { run } from '../cli/recorded.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* The fingerprint of the data: of what an edition publishes, checked with what its reader has, and of nothing closed. */

const printed = async (...more: string[]) =>
  (await run(['build', '--pays', 'GN', '--sortie', '-', ...more], { cwd: packageRoot })).stdout;

/** What is left when the lines are taken out one by one. */
const byHand = (text: string): string => {
  const lines = text.split('\n').filter((line) => !/^ {2}"(fingerprint|tool_version)":|^ {4}"number":/.test(line));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};

describe('of the fixture of Guinea', () => {
  let json = '';
  let page = '';
  let english = '';
  beforeAll(async () => {
    json = await printed('--format', 'json');
    page = await printed('--format', 'md');
    english = await printed('--format', 'md', '--langue', 'en');
  }, 120_000);

  it.skipIf(process.platform === 'win32')(
    'is found again from the file alone, and stands in the report in both languages',
    () => {
      const { fingerprint } = JSON.parse(json);
      expect(fingerprint).toBe(byHand(json));
      expect(page).toContain(`**Empreinte des données publiées**\u00a0: \`${fingerprint.slice(0, 16)}\`…`);
      expect(english).toContain(`**Fingerprint of the data published**: \`${fingerprint.slice(0, 16)}\`…`);
      for (const report of [page, english]) expect(report).toContain(`\`${fingerprint}\``);
      const [command = ''] = page.match(/sed -E [^`]*/) ?? [];
      const own = temporaryFolder();
      writeFileSync(join(own, 'cartographie-GN.json'), json);
      execFileSync('sh', ['-c', command], { cwd: own });
      expect(
        createHash('sha256')
          .update(readFileSync(join(own, 'copie.json')))
          .digest('hex'),
      ).toBe(fingerprint);
    },
  );

  it('no checksum of an input file is in the public edition', () => {
    const { sources } = JSON.parse(json);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.every(({ checksum }: { checksum: unknown }) => checksum === null)).toBe(true);
  });

  it('render says nothing of an untouched file, and tells one that was changed, whose own values it then prints', async () => {
    const own = temporaryFolder();
    const { fingerprint, counts } = JSON.parse(json);
    writeFileSync(join(own, 'kept.json'), json);
    writeFileSync(join(own, 'line.json'), JSON.stringify(JSON.parse(json)));
    writeFileSync(join(own, 'changed.json'), json.replace(`"known": ${counts.known}`, `"known": ${counts.known + 1}`));
    const rendered = (name: string) => run(['render', name, '--format', 'md', '--sortie', '-'], { cwd: own });
    for (const name of ['kept.json', 'line.json']) {
      const { stdout, stderr } = await rendered(name);
      expect(stderr).not.toContain('ANA-060');
      expect(stdout).toContain(fingerprint);
    }
    const { code, stdout, stderr } = await rendered('changed.json');
    expect(code).toBe(0);
    expect(stderr).toContain('ANA-060');
    expect(stdout).not.toContain(fingerprint);
  });
});

describe('what moves it', () => {
  const card = record('acteurs', 'f1', { nom: 'Alpha', source: 'Annuaire inventé', region_siege: 'SN-DK' });
  /** One organisation in the open; another that nobody may name, of whom `closed` is said. */
  const of = (closed: Record<string, string>, number: number | null = null, audience: Audience = 'publique') => {
    const said = interview('E1', 'Fermé', { accord_figurer: false, ...closed });
    const made = cartography([actor('sn-1', 'Alpha', [card]), actor('sn-2', 'Fermé', [said])], [card, said]);
    return protect(made, { audience, number, publicTexts: [] }).value.edition.fingerprint;
  };

  it('nothing that is closed: no guess about it can be tried', () => {
    expect(of({ verbatim: 'Nous avons peur de la police.' })).toBe(of({ verbatim: 'Tout va bien.' }));
    expect(of({ region_siege: 'SN-DK' })).toBe(of({ ville_siege: 'Pikine' }));
  });

  it('nor the number under which an edition is given; but who may read it, and what it says', () => {
    expect(of({}, 3)).toBe(of({}));
    expect(of({}, null, 'interne')).not.toBe(of({}));
    expect(of({ verbatim: 'a' }, null, 'interne')).not.toBe(of({ verbatim: 'b' }, null, 'interne'));
  });
});
