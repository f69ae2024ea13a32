import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { foldWords } from '../../src/text/fold.ts';
import { run } from './recorded.ts';
import { exampleProject, filesUnder, folderWith } from './temporary.ts';

/* Scenario E at the door: a leader is summoned, the organisation leaves. All data are fictional. */

const sorties = (cwd: string) => filesUnder(join(cwd, 'sorties')).map((path) => join(cwd, 'sorties', path));

/** Everything that a file says: each part of a package, its properties too. */
function said(path: string): string {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name} ${Buffer.from(part).toString('utf8')}`)
    .join('\n');
}

const gone = {
  names: ['Association des Retournés de la Petite-Côte'],
  acronyms: [/(?<![\p{L}\p{N}])ARPC(?![\p{L}\p{N}])/u, /A\.R\.P\.C/],
  contacts: ['Quartier Tefess, derrière le quai', 'contact@arpc-fictif.example', 'sg.prive@arpc-exemple.example'],
};

function shows(text: string): boolean {
  const folded = ` ${foldWords(text.replace(/<[^>]*>/g, ' '))} `;
  return (
    [...gone.names, ...gone.contacts].some((one) => folded.includes(` ${foldWords(one)} `)) ||
    gone.acronyms.some((one) => one.test(text)) ||
    text.replace(/\D/g, '').includes('005550101')
  );
}

/** The same texts are looked at several times: judged once. */
const shownByText = new Map<string, boolean>();

const showing = (cwd: string): string[] =>
  sorties(cwd).filter((path) => {
    const text = said(path);
    const isShown = shownByText.get(text) ?? shows(text);
    shownByText.set(text, isShown);
    return isShown;
  });

const inputs = (cwd: string) =>
  filesUnder(join(cwd, 'donnees'))
    .filter((path) => !path.endsWith('decisions.csv'))
    .map((path) => [path, readFileSync(join(cwd, 'donnees', path), 'latin1')]);

const edition = (cwd: string, path: string) =>
  JSON.parse(readFileSync(join(cwd, 'sorties', 'SN', path, 'cartographie-SN.json'), 'utf8'));

describe('withdraw', { timeout: 240_000 }, () => {
  it('scenario E: shown, confirmed, found nowhere, and not back with next month’s files', async () => {
    const cwd = exampleProject();
    await run(['build', '--pays', 'SN', '--edition', 'publique,comite,interne', '--nouvelle-edition'], { cwd });
    await run(['review', '--pays', 'SN', '--xlsx'], { cwd });
    const before = edition(cwd, 'publique/1');
    expect(showing(cwd).length).toBeGreaterThan(12);
    const untouched = inputs(cwd);

    // 1. What it would do: every place, what is beyond reach, nothing changed.
    const decisions = readFileSync(join(cwd, 'donnees/SN/decisions.csv'));
    const shown = await run(['withdraw', 'ARPC', '--pays', 'SN', '--json'], { cwd });
    expect(shown.code).toBe(0);
    const told = JSON.parse(shown.stdout);
    expect(told).toMatchObject({ confirmed: false, withdraws: { kind: 'actor', id: 'sn-2kcr5h1k' } });
    expect(new Set(told.inputs.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['acteurs', 'entretiens', 'mecanismes', 'projets', 'registre', 'relations', 'revue', 'terrain']),
    );
    expect(told.inputs).toContainEqual({ kind: 'acteurs', file: 'SN/acteurs.csv', sheet: null, row: 2, why: 'own' });
    expect(told.outputs.map(({ file }: { file: string }) => join(cwd, file)).sort()).toEqual(showing(cwd).sort());
    expect(told.editions_to_remove).toEqual([1]);
    const beyond = told.beyond_reach.map(({ what }: { what: string }) => what);
    expect(beyond).toEqual(['kobo', 'data-copies', 'published', 'recipients', 'code-host', 'backups']);
    expect(JSON.stringify(told.beyond_reach)).not.toMatch(/ARPC|Petite-C|2kcr5h1k/);
    expect(readFileSync(join(cwd, 'donnees/SN/decisions.csv'))).toEqual(decisions);
    expect(existsSync(join(cwd, 'sorties/SN/publique/1/cartographie-SN.md'))).toBe(true);

    // 2. Confirmed: nowhere, given-out edition gone, the present one re-issued.
    const done = await run(['withdraw', 'ARPC', '--pays', 'SN', '--oui', '--auteur', 'point focal'], { cwd });
    expect({ code: done.code, stderr: done.stderr }).toMatchObject({ code: 0 });
    expect(showing(cwd)).toEqual([]);
    expect(filesUnder(join(cwd, 'sorties/SN/publique/1'))).toEqual(['chiffres-SN.json']);
    expect(filesUnder(join(cwd, 'sorties/SN/publique/2'))).toEqual([
      'acteurs-SN.csv', 'cartographie-SN.html', 'cartographie-SN.json', 'cartographie-SN.md',
    ]); // biome-ignore format: a list of files
    expect(readFileSync(join(cwd, 'donnees/SN/decisions.csv'), 'utf8')).toMatch(
      /retrait;Association des Retournés de la Petite-Côte;sn-2kcr5h1k;;retire;.*;point focal;\d{4}-\d\d-\d\d/,
    );
    expect(inputs(cwd)).toEqual(untouched);

    // 3. No page says who left, or that anybody did; totals are those of the numbered edition.
    const after = edition(cwd, 'publique/2');
    expect(after.edition).toMatchObject({ number: 2, as_of: before.edition.as_of });
    expect(after.edition.withheld).toEqual(before.edition.withheld);
    expect(after.actors).toHaveLength(before.actors.length - 1);
    const counted = ['known', 'approached', 'interviewed', 'interviews', 'interviews_open'];
    for (const key of counted) expect([key, after.counts[key]]).toEqual([key, before.counts[key]]);
    // The same base everywhere: no second number beside the first.
    const bases = (base: string, { tabulations, crossings, data_quality } = after) =>
      [...tabulations, ...crossings, ...data_quality.completeness]
        .filter(({ base_of: own, layer }) => own === base && (base === 'known' || layer === 'method'))
        .map((table: { base: number }) => table.base);
    expect(new Set(bases('known'))).toEqual(new Set([before.counts.known]));
    expect(new Set(bases('interviewed'))).toEqual(new Set(bases('interviewed', before)));
    const knownBy = ({ tabulations }: typeof after) =>
      tabulations.find(({ id }: { id: string }) => id === 'connus_par').not_answered;
    expect(knownBy(after)).toBe(knownBy(before));
    const saidOf = (key: string) =>
      after.limits.flatMap(({ params }: { params: Record<string, number> }) => params[key] ?? []);
    expect(new Set(saidOf('known'))).toEqual(new Set([before.counts.known]));
    expect(after.counts.interviews_other).toBe(before.counts.interviews_other);
    expect(JSON.stringify(after)).not.toContain('2kcr5h1k');
    expect(edition(cwd, 'comite').actors.map(({ id }: { id: string }) => id)).not.toContain('sn-2kcr5h1k');
    for (const name of ['md', 'html'])
      expect(readFileSync(join(cwd, `sorties/SN/publique/cartographie-SN.${name}`), 'utf8')).not.toMatch(
        /s’est retirée?|organisations? retirées?|withdrew/i,
      );

    // 4. Next month’s export still holds the row, a new document names it, with its acronym and another spelling.
    appendFileSync(
      join(cwd, 'donnees/SN/revue.csv'),
      readFileSync(join(cwd, 'donnees/SN/revue.csv'), 'utf8')
        .split(/\r?\n/)
        .slice(1, 3)
        .filter((line) => line.includes('Petite-C'))
        .map((line) => `${line.replace(/^[^;]*/, 'SN-R900')}\r\n`)
        .join(''),
    );
    writeFileSync(
      join(cwd, 'donnees/SN/acteurs-nouveau.csv'),
      'nom;sigle;ville_siege;source\nASSOCIATION DES RETOURNES DE LA PETITE COTE;ARPC;Mbour;Annuaire fictif 2027\n',
    );
    const next = await run(['build', '--pays', 'SN', '--edition', 'publique,comite,interne'], { cwd });
    expect({ code: next.code, stderr: next.stderr }).toMatchObject({ code: 0 });
    expect(showing(cwd)).toEqual([]);
  });

  const small = (more: Record<string, string> = {}) =>
    folderWith({
      'donnees/SN/acteurs.csv':
        'nom;sigle;ville_siege;source\nMaison fictive des quais;MFQ;Dakar;Annuaire fictif\nAtelier fictif du fleuve;AFF;Matam;Annuaire fictif\n',
      ...more,
    });

  it('says in words where it stands, by its other name too; said again, it is done again and not recorded twice', async () => {
    const cwd = small();
    await run(['build', '--pays', 'SN', '--format', 'md'], { cwd });
    const words = await run(['retirer', 'mfq', '--pays', 'SN'], { cwd });
    expect(words.stderr).toContain('SN/acteurs.csv (acteurs)\u00a0: ligne 2');
    expect(words.stderr).toContain('sorties/SN/publique/cartographie-SN.md\u00a0: ');
    expect(words.stderr).toContain('--oui');
    expect(existsSync(join(cwd, 'donnees/SN/decisions.csv'))).toBe(false);
    for (const _ of [1, 2]) expect((await run(['withdraw', 'MFQ', '--pays', 'SN', '--oui'], { cwd })).code).toBe(0);
    const rows = readFileSync(join(cwd, 'donnees/SN/decisions.csv'), 'utf8').split('\n');
    expect(rows.filter((line) => line.includes(';retrait;'))).toHaveLength(1);
  });

  it('says the file and line of a text that names it, and gives out nothing', async () => {
    const cwd = small({
      'donnees/SN/textes/contexte.md': '# Contexte\n\nDepuis 2019,\nla Maison fictive des quais accueille.\n',
    });
    await run(['build', '--pays', 'SN'], { cwd });
    const shown = await run(['withdraw', 'MFQ', '--pays', 'SN', '--json'], { cwd });
    expect(JSON.parse(shown.stdout).texts).toEqual([{ file: 'SN/textes/contexte.md', line: 4 }]);
    const { code, stderr } = await run(['withdraw', 'MFQ', '--pays', 'SN', '--oui'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('RET-015');
    expect(stderr).toContain('SN/textes/contexte.md, ligne 4');
    writeFileSync(join(cwd, 'donnees/SN/textes/contexte.md'), '# Contexte\n\nDepuis 2019, un lieu accueille.\n');
    expect((await run(['withdraw', 'MFQ', '--pays', 'SN', '--oui'], { cwd })).code).toBe(0);
    expect(sorties(cwd).filter((path) => /MFQ|fictive des quais/.test(said(path)))).toEqual([]);
  });

  it('asks for the id of one of two homonyms, and withdraws that one alone', async () => {
    const cwd = small({
      'donnees/SN/acteurs.csv':
        'nom;ville_siege;identifiant;registre;source\nMaison fictive des quais;Dakar;R1;fictif;Annuaire fictif\nMaison fictive des quais;Matam;R2;fictif;Annuaire fictif\n',
      'donnees/SN/decisions.csv': 'id;objet;acteur;acteur_id;autre;autre_id;decision;valeur;annule\n',
    });
    await run(['build', '--pays', 'SN'], { cwd });
    const { code, stderr } = await run(['withdraw', 'Maison fictive des quais', '--pays', 'SN', '--oui'], { cwd });
    if (edition(cwd, 'publique').counts.known !== 2) return expect.fail('the two cards were taken for one');
    expect(code).toBe(2);
    expect(stderr).toContain('RET-011');
    const ids = [...stderr.matchAll(/sn-[a-z0-9]{8}/g)].map(([id]) => id);
    expect(new Set(ids).size).toBe(2);
    await run(['withdraw', ids[0] ?? '', '--pays', 'SN', '--oui'], { cwd });
    expect(edition(cwd, 'publique').actors.map(({ id }: { id: string }) => id)).toEqual([ids[1]]);
  });

  it('of an unknown name says the nearest, and writes nothing', async () => {
    const cwd = small();
    const { code, stderr } = await run(['withdraw', 'Maison fictive des quai', '--pays', 'SN', '--oui'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('RET-010');
    expect(stderr).toContain('Maison fictive des quais');
    expect(existsSync(join(cwd, 'donnees/SN/decisions.csv'))).toBe(false);
  });

  it('withdraws one interview: its words go, the organisation stays', async () => {
    const words = 'Nous avons perdu la salle que la commune prêtait le mercredi soir';
    const cwd = small({
      'donnees/SN/entretiens.csv': `id_entretien;date;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;difficultes;nature_texte\nE1;2025-03-01;Maison fictive des quais;oui;oui;oui;oui;oui;publique;${words}.;verbatim\n`,
    });
    await run(['build', '--pays', 'SN', '--edition', 'interne,publique'], { cwd });
    expect(sorties(cwd).some((path) => foldWords(said(path)).includes(foldWords(words)))).toBe(true);
    expect((await run(['withdraw', 'E1', '--pays', 'SN', '--oui'], { cwd })).code).toBe(0);
    expect(sorties(cwd).filter((path) => foldWords(said(path)).includes(foldWords(words)))).toEqual([]);
    expect(edition(cwd, 'publique').counts).toMatchObject({ known: 2, interviews: 0 });
  });

  it('an hour, or the words of a form that somebody else has too, make no row theirs', async () => {
    const row = (start: string, name: string, id: string, place: string) =>
      `${start};${name};12/03/2026;${id};Accueil;${place}\n`;
    const place = 'Tenu dans la salle de la commune, au bord du fleuve';
    const cwd = small({
      'donnees/SN/entretiens.csv':
        'start;acteur;date;id_entretien;activites;remarque du formulaire\n' +
        row('2026-01-10T09:10:00.000+00:00', 'Maison fictive des quais', 'E1', place) +
        row('2026-04-10T09:10:00.000+00:00', 'Atelier fictif du fleuve', 'E2', place),
    });
    const { stdout, stderr } = await run(['withdraw', 'MFQ', '--pays', 'SN', '--json'], { cwd });
    const { inputs } = JSON.parse(stdout);
    expect({ inputs, stderr }).toMatchObject({ inputs: [{ row: 2 }, { kind: 'entretiens', row: 2, why: 'own' }] });
  });

  it('rows that only name who leaves are told apart, and are not to be deleted', async () => {
    const cwd = small({
      'donnees/SN/entretiens.csv':
        'acteur;date;id_entretien;activites\nAtelier fictif du fleuve;12/03/2026;E2;Accueil avec la Maison fictive des quais\n',
    });
    const { stderr } = await run(['withdraw', 'MFQ', '--pays', 'SN'], { cwd });
    expect(stderr).toContain('1 ligne, que l’outil ne modifie pas et n’utilisera plus.\n  SN/acteurs.csv');
    expect(stderr).toMatch(
      /sans montrer ce nom\. Ne l’effacez pas\.\n {2}SN\/entretiens\.csv \(entretiens\)\u00a0: ligne 2\n/,
    );
  });

  it('a copy made before the withdrawal is named, and no edition made from it shows who left', async () => {
    const cwd = small();
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    await run(['build', '--pays', 'SN', '--format', 'md,json'], { cwd });
    const done = await run(['withdraw', 'MFQ', '--pays', 'SN', '--oui'], { cwd });
    expect(done.code).toBe(0);
    expect(done.stderr).toMatch(/RET-018[\s\S]*copie/);
    const before = edition(cwd, 'publique');
    const fromCopy = ['build', '--pays', 'SN', '--donnees', 'copie', '--format', 'md,json'];
    const again = await run([...fromCopy, '--edition', 'publique,interne'], { cwd });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('RET-019');
    expect(edition(cwd, 'publique')).toEqual(before);
    expect(existsSync(join(cwd, 'sorties/SN/interne'))).toBe(false);
    // The file that the message names puts the withdrawal back.
    const lost = join(cwd, 'sorties/SN/a-corriger/decisions-disparues-SN.csv');
    writeFileSync(join(cwd, 'copie/SN/decisions-disparues-SN.csv'), readFileSync(lost));
    const mended = await run(fromCopy, { cwd });
    expect({ code: mended.code, stderr: mended.stderr }).toMatchObject({ code: 0 });
    expect(JSON.stringify(edition(cwd, 'publique').actors)).not.toContain('fictive des quais');
  });

  it('asks on a terminal, and «non» changes nothing', async () => {
    const answered = async (answer: string) => {
      const cwd = small();
      async function* typed() {
        yield `${answer}\n`;
      }
      const stdin = Object.assign(typed(), { isTTY: true });
      const screen = { write: () => true, isTTY: true };
      const streams = { stdin, stdout: screen, stderr: screen, env: { CI: '1' }, cwd: () => cwd };
      expect(await main(['withdraw', 'MFQ', '--pays', 'SN'], streams)).toBe(0);
      return existsSync(join(cwd, 'donnees/SN/decisions.csv'));
    };
    expect(await answered('non')).toBe(false);
    expect(await answered('')).toBe(false);
    expect(await answered('oui')).toBe(true);
  });

  it('leaves a file that is not its own, and says that it still names who left', async () => {
    const cwd = small();
    mkdirSync(join(cwd, 'sorties/SN'), { recursive: true });
    writeFileSync(join(cwd, 'sorties/SN/notes.txt'), 'appeler la MFQ lundi');
    const { code, stderr } = await run(['withdraw', 'MFQ', '--pays', 'SN', '--oui'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('RET-016');
    expect(readFileSync(join(cwd, 'sorties/SN/notes.txt'), 'utf8')).toContain('MFQ');
  });
});
