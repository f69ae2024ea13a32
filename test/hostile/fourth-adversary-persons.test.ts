import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/* What a fourth stranger found about persons: known private contacts written otherwise. All fictional. */

const interviews = [
  'id_entretien;date;type_repondant;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;contact_prive_nom;contact_prive_tel;contact_prive_email;activites',
  'E1;2026-01-10;osc;Union Mirelane;oui;oui;oui;oui;oui;publique;Tiékolo Zarbin;+223 76 11 22 33;tzarbin@courrier-fictif.example;Nous aidons',
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function built(files: Record<string, string>, country = 'ML') {
  const cwd = folderWith(files);
  const { code, stderr } = await run(['build', '--pays', country, '--format', 'json'], { cwd });
  const file = join(cwd, 'sorties', country, 'publique', `cartographie-${country}.json`);
  return { code, stderr, text: code === 0 ? readFileSync(file, 'utf8') : '' };
}

describe('a text of the team that gives a private contact', () => {
  it.each([
    'ZARBIN Tiékolo',
    'M. Zarbin',
    'T. Zarbin',
    'Zarbin',
    'TiékoloZarbin',
    'tzarbin (at) courrier-fictif.example',
    'tzarbin at courrier-fictif dot example',
    '76·11·22·33',
    '76−11−22−33',
    '7️⃣6️⃣1️⃣1️⃣2️⃣2️⃣3️⃣3️⃣',
    '76 et 11 et 22 et 33',
  ])('written «%s» makes no edition', async (said) => {
    const { code, stderr } = await built({
      'donnees/ML/entretiens.csv': interviews.join('\n'),
      'donnees/ML/textes/contexte.md': `Le fleuve passe.\n\nAu besoin ${said} le soir.\n`,
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining('FUI-002')]);
    expect(stderr).not.toMatch(/zarbin|11.22.33/i);
  });

  it('is made of one that says nothing of them', async () => {
    const { code, stderr } = await built({
      'donnees/ML/entretiens.csv': interviews.join('\n'),
      'donnees/ML/textes/contexte.md': 'Le fleuve passe.\n\nAwa Zarbin et 76 femmes, 11 hommes, 22 enfants.\n',
    });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('FUI-002')]);
  });
});

describe('rows that give a private contact', () => {
  it('are printed without it, or make no edition', async () => {
    const persons = 'ZARBIN Tiékolo|Zarbin Tiékolo|M. Zarbin|T. Zarbin|Zarbin|Tiékolo Issa Zarbin|TiékoloZarbin'.split(
      '|',
    );
    const limits = persons.map(
      (said, at) => `Cadre ${at} du fleuve;forum;${quoted(`Bloqué par ${said} le soir`)};Rapport`,
    );
    const { code, stderr, text } = await built({
      'donnees/ML/entretiens.csv': interviews.join('\n'),
      'donnees/ML/mecanismes.csv': ['nom;type;limites;source', ...limits].join('\n'),
    });
    expect(code, stderr).toBe(0);
    expect(text.match(/Bloqué par \[…\] le soir/g)?.length).toBeGreaterThanOrEqual(persons.length);
    expect(text).not.toMatch(/zarbin/i);
  });
});
