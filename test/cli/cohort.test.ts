import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import type { Edition } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { exampleProject, folderWith } from './temporary.ts';

/* The cohort as a person meets it: settings, editions, and the country of the example. All fictional. */

const interviews = [
  'id_entretien;date;acteur;interet_formation;dirigee_par;region_siege;accord_figurer;accord_propos;accord_profil;audience',
  'E1;2026-01-05;Association fictive Alpha;oui;femmes;Dakar;oui;oui;oui;publique',
  'E2;2026-01-06;Collectif fictif Bêta;oui;;Thiès;non;non;non;interne',
  'E3;2026-01-07;Réseau fictif Gamma;peut-etre;;Dakar;oui;oui;oui;publique',
].join('\n');

const withSettings = (settings: string) =>
  folderWith({ 'donnees/SN/entretiens.csv': `${interviews}\n`, 'cartographie.yaml': settings });

async function editionOf(cwd: string, audience: string): Promise<Edition> {
  const argv = ['build', '--pays', 'SN', '--edition', audience, '--format', 'json', '--json', '--donnees', 'donnees'];
  const { stdout, stderr } = await run(argv, { cwd });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return JSON.parse(stdout) as Edition;
}

const namesOf = ({ actors, cohort }: Edition): string[] => {
  const nameById = new Map(actors.map(({ id, name }) => [id, name]));
  return (cohort?.members ?? []).map(({ actor }) => nameById.get(actor) ?? actor);
};

/** The example country in a folder of its own. */
function exampleCountry(): string {
  const cwd = exampleProject();
  cpSync(join(packageRoot, 'fixtures', 'cartographie.yaml'), join(cwd, 'cartographie.yaml'));
  return cwd;
}

describe('cohorte: in the configuration', { timeout: 60_000 }, () => {
  it('a value that the country has not is told with the file, the line and the key', async () => {
    const cwd = withSettings(
      'cohorte:\n  taille: 2\n  quotas:\n    - {critere: dirigee_par, valeurs: femmes, minimum: 1}\n    - {critere: region, valeurs: [Kayes], minimum: 1}\n',
    );
    const { stderr } = await run(['build', '--pays', 'SN', '--edition', 'interne', '--format', 'json'], { cwd });
    expect(stderr).toContain('COH-001');
    expect(stderr).toContain('cohorte.quotas[2].valeurs');
    expect(stderr).toMatch(/cartographie\.yaml\D+5\b/);
  });

  it('a misspelt setting is refused with what it may be', async () => {
    const cwd = withSettings('cohorte:\n  quotas:\n    - {critere: region, chaque: true, maximun: 1}\n');
    const { code, stderr } = await run(['build', '--pays', 'SN'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('PRJ-019');
    expect(stderr).toContain('maximum');
  });

  it('the internal edition says who and what is missing, the public one neither', async () => {
    const cwd = withSettings(
      'cohorte:\n  taille: 2\n  quotas:\n    - {critere: dirigee_par, valeurs: femmes, minimum: 2}\n',
    );
    const internal = await editionOf(cwd, 'interne');
    expect(namesOf(internal)).toEqual(['Association fictive Alpha', 'Collectif fictif Bêta']);
    expect(internal.cohort).toMatchObject({
      status: 'relaxed',
      counts: { known: 3, eligible: 2, to_ask: 1, proposed: 2 },
    });
    expect(internal.cohort?.quotas[1]).toMatchObject({ minimum: 2, n: 1, available: 1, unknown: 1, shortfall: 1 });
    const open = await editionOf(cwd, 'publique');
    expect(open.cohort).toMatchObject({
      status: 'relaxed',
      members: [],
      to_ask: [],
      nearly: [],
      matches: [],
      counts: { known: 3, eligible: null, to_ask: null, proposed: null },
    });
    expect(open.cohort?.quotas[1]).toEqual(expect.not.objectContaining({ n: expect.anything() }));
    expect(JSON.stringify(open)).not.toContain('Bêta');
  });

  it('the committee reads the names that it may read of, and no reasons', async () => {
    const cwd = withSettings('cohorte:\n  taille: 2\n  quotas: []\n');
    const edition = await editionOf(cwd, 'comite');
    expect(namesOf(edition)).toEqual(['Association fictive Alpha']);
    expect(Object.keys(edition.cohort?.members[0] ?? {}).sort()).toEqual(['actor', 'leads_study', 'on_committee']);
    expect(JSON.stringify(edition)).not.toContain('Bêta');
  });
});

describe('the example country', { timeout: 60_000 }, () => {
  it('has fifteen, all quotas met, conflicts of interest flagged, and those nearly in with their swap', async () => {
    const { cohort } = await editionOf(exampleCountry(), 'interne');
    expect(cohort).toMatchObject({
      size: 15,
      status: 'met',
      default_quotas: true,
      themes: ['accompagnement', 'droit'],
    });
    expect(cohort?.members).toHaveLength(15);
    expect(cohort?.quotas.every(({ met }) => met)).toBe(true);
    expect(cohort?.members.filter(({ on_committee: isOn }) => isOn)).toHaveLength(1);
    expect(cohort?.nearly).toHaveLength(3);
    expect(cohort?.nearly.every(({ swap }) => swap !== null)).toBe(true);
  });

  it('gives the same cohort whatever is agreed to, and in whatever order the rows come', async () => {
    const cwd = exampleCountry();
    const before = namesOf(await editionOf(cwd, 'interne'));
    const path = join(cwd, 'donnees', 'SN', 'entretiens.csv');
    const rows = parse(readFileSync(path, 'utf8'), { delimiter: ';', bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const closed = rows.map((cells) =>
      Object.fromEntries(
        Object.entries(cells).map(([key, cell]) => [
          key,
          /^accord_(?!date|support|fin)/.test(key) && cell ? 'non' : cell,
        ]),
      ),
    );
    writeFileSync(path, stringify([...closed].reverse(), { delimiter: ';', header: true }));
    expect(namesOf(await editionOf(cwd, 'interne'))).toEqual(before);
  });

  it('prints section 13 in both languages', async () => {
    const cwd = exampleCountry();
    for (const [language, title, flag] of [
      ['fr', '## 13. Une cohorte à former', '(conflit d’intérêts)'],
      ['en', '## 13. A cohort to train', '(conflict of interest)'],
    ] as const) {
      const argv = [
        'build',
        '--pays',
        'SN',
        '--edition',
        'interne',
        '--format',
        'md',
        '--langue',
        language,
        '--sortie',
        '-',
      ];
      const { stdout } = await run(argv, { cwd });
      const section = stdout.slice(stdout.lastIndexOf(title)).split('\n## ')[0] ?? '';
      expect(section).toContain('Plateforme Sénégal Mobilités');
      expect(section).toContain(flag);
      expect(section).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
