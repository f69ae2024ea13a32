import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { filesUnder, folderWith } from '../cli/temporary.ts';
import { validateText } from './validating.ts';

const phone = '+221 33 800 00 01';
const mail = 'bureau@amicale.example';

/** Keys of the contacts read in the one row of a directory. */
async function contactsOf(headers: string, cells: string, file = 'acteurs.csv') {
  const { records, codes, diagnostics } = await validateText(`${headers}\n${cells}\n`, { file });
  const [record] = records;
  return {
    keys: Object.keys(record?.fields ?? {}).filter((key) => /tel|email/.test(key)),
    unknown: (record?.unknown ?? []).map(({ raw }) => raw),
    codes,
    diagnostics,
  };
}

describe('a telephone in a directory', () => {
  it.each([
    ['nom;tel', `Amicale;${phone}`, ['tel_public']],
    // Nobody is named in the row.
    ['nom;Téléphone;Responsable', `Amicale;${phone};`, ['tel_public']],
    ['nom;Téléphone;Responsable', `Amicale;${phone};oui`, ['tel_public']],
    ['nom;Téléphone;Contact', `Amicale;${phone};33 800 00 02`, ['tel_public']],
    // A name beside it: nobody can tell whose it is.
    ['nom;Téléphone;Responsable', `Amicale;${phone};Awa Fictive`, ['contact_prive_tel']],
    ['nom;tel;Contact', `Amicale;${phone};Awa Fictive`, ['contact_prive_tel']],
    ['nom;tel;Nom du président', `Amicale;${phone};Awa Fictive`, ['contact_prive_tel']],
    ['name;phone;Contact person', `Amicale;${phone};Awa Fictive`, ['contact_prive_tel']],
    ['nom;Personne ressource;tel', `Amicale;Mme Awa Fictive;${phone}`, ['contact_prive_tel']],
    // A header that says it is public is believed.
    ['nom;tel_public;Responsable', `Amicale;${phone};Awa Fictive`, ['tel_public']],
    ['nom;Téléphone public;Responsable', `Amicale;${phone};Awa Fictive`, ['tel_public']],
    ['nom;Numéro de contact de l’association;Responsable', `Amicale;${phone};Awa Fictive`, ['tel_public']],
  ])('%s | %s: %j', async (headers, cells, keys) => {
    const read = await contactsOf(headers, cells);
    expect(read.keys).toEqual(keys);
    expect(read.codes.includes('CIT-011')).toBe(keys.includes('contact_prive_tel'));
  });

  it('the e-mail beside it is closed too, and kept', async () => {
    const read = await contactsOf('nom;tel;courriel;Responsable', `Amicale;${phone};${mail};Awa Fictive`);
    expect(read.keys).toEqual(['contact_prive_tel']);
    expect(read.unknown).toContain(mail);
    expect(read.diagnostics.filter(({ code }) => code === 'CIT-011').map(({ params }) => params.n)).toEqual([1, 1]);
  });

  it('the configuration that names the column is believed', async () => {
    const cwd = folderWith({
      'cartographie.yaml':
        'fichiers:\n  - fichier: SN/acteurs.csv\n    type: acteurs\n    colonnes: { tel: tel_public }\n',
      'donnees/SN/acteurs.csv': `nom;tel;Responsable\nAmicale;${phone};Awa Fictive\n`,
    });
    const { stderr } = await run(['validate', '--pays', 'SN'], { cwd });
    expect(stderr).not.toContain('CIT-011');
  });
});

it('no edition prints a telephone of no source, nor one beside a person even on a card said to be public', {
  timeout: 60_000,
}, async () => {
  const header = 'nom;tel;courriel;Responsable;source;diffusion\n';
  const rows = [
    `Amicale fictive du Fromager;${phone};${mail};Awa Fictive;Annuaire fictif;publique`,
    'Collectif fictif des Escales;+221 33 800 00 03;bureau@escales.example;;;',
    'Union fictive des Gares;+221 33 800 00 04;bureau@gares.example;;Annuaire fictif;publique',
  ];
  const cwd = folderWith({ 'donnees/SN/acteurs.csv': `${header}${rows.join('\n')}\n` });
  const { code } = await run(['build', '--pays', 'SN', '--edition', 'publique,comite', '--format', 'json,csv,md'], {
    cwd,
  });
  expect(code).toBe(0);
  const written = filesUnder(join(cwd, 'sorties'))
    .filter((name) => !name.includes('a-corriger'))
    .map((name) => readFileSync(join(cwd, 'sorties', name), 'utf8'));
  const digits = (text: string) => text.replace(/[\s.\u00a0]/g, '');
  const all = digits(written.join('\n'));
  expect(written.length).toBeGreaterThan(5);
  for (const closed of ['338000001', '338000003', mail, 'bureau@escales', 'Awa']) expect(all).not.toContain(closed);
  // What a card says to be public, and nobody is named beside, is printed.
  expect(all).toContain('338000004');
});

it('the corrected copy opens nothing: a header that leaves a doubt stays as typed', async () => {
  const cwd = folderWith({
    'donnees/SN/acteurs.csv': [
      'nom;tel;courriel;Responsable;source;diffusion',
      `Amicale fictive du Fromager;${phone};${mail};Awa Fictive;Annuaire fictif;publique`,
      'Union fictive des Gares;+221 33 800 00 04;bureau@gares.example;;Annuaire fictif;publique\n',
    ].join('\n'),
  });
  await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
  const [headers = ''] = readFileSync(join(cwd, 'copie/SN/acteurs.csv'), 'utf8').split(/\r?\n/);
  expect(headers.replace(/^\uFEFF/, '')).toBe('nom;tel;courriel;Responsable;source;diffusion');
  const again = async (folder: string) =>
    JSON.parse((await run(['build', '--pays', 'SN', '--json', '--donnees', folder], { cwd })).stdout).actors;
  expect(await again('copie')).toEqual(await again('donnees'));
});
