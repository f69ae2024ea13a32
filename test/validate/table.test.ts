import { describe, expect, test } from 'vitest';
import { contextOf, settingsOf, validateText } from './validating.ts';

describe('rows', () => {
  test('a row becomes a record with its places, empty, nil and refused kept apart', async () => {
    const { records } = await validateText(
      'id_entretien;acteur;nb_membres;forces;budget_annuel;besoins;Remarque\nE1;Asso X;1 250;;nsp;Néant;hum\n',
    );
    expect(records).toEqual([
      {
        id: 'E1',
        kind: 'entretiens',
        country: 'SN',
        at: { file: 'entretiens.csv', row: 2, line: 2 },
        fields: {
          id_entretien: {
            value: 'E1',
            raw: 'E1',
            at: { file: 'entretiens.csv', row: 2, line: 2, column: 'A', header: 'id_entretien' },
          },
          acteur: {
            value: 'Asso X',
            raw: 'Asso X',
            at: { file: 'entretiens.csv', row: 2, line: 2, column: 'B', header: 'acteur' },
          },
          nb_membres: {
            value: 1250,
            raw: '1 250',
            at: { file: 'entretiens.csv', row: 2, line: 2, column: 'C', header: 'nb_membres' },
          },
        },
        refused: ['budget_annuel'],
        notKnown: ['budget_annuel'],
        nil: ['besoins'],
        unknown: [
          {
            header: 'Remarque',
            raw: 'hum',
            at: { file: 'entretiens.csv', row: 2, line: 2, column: 'G', header: 'Remarque' },
          },
        ],
      },
    ]);
  });

  test('each problem has the cell where it stands', async () => {
    const { diagnostics } = await validateText('acteur;annee_creation\nA;2005 -2088\nB;2005\nC;2005 -2088\n');
    expect(diagnostics.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
      ['ANN-001', 2, 'B'],
      ['ANN-001', 4, 'B'],
    ]);
  });

  test.each([
    ['Moyenne;;12,5', true],
    ['Médiane;;', true],
    ['Ensemble;3;12', true],
    ['Ensemble;;', false],
    ['Ensemble;Dakar;12', false],
    ['Moyenne;Dakar;12', false],
    ['Sum;3;12', true],
  ])('a line of figures under the data is no organisation: %s', async (line, isSetAside) => {
    const { setAside } = await validateText(`nom;ville;nb_membres\nA;Dakar;10\n${line}\n`, { file: 'acteurs.csv' });
    expect(setAside.map(({ reason }) => reason)).toEqual(isSetAside ? ['total'] : []);
  });

  test('rows that cannot be used are set aside with their reason and their cells', async () => {
    const text =
      'nom;pays;ville\nA;SN;Dakar\n;SN;Dakar\nB;Mali;Kayes\nC;Atlantide;x\nTotal;;3\n;;;beyond\nD;;Thiès\nE;SN/ML;Dakar\n';
    const { records, setAside, account, diagnostics } = await validateText(text, { file: 'acteurs.csv' });
    expect(records.map(({ fields }) => fields.nom?.value)).toEqual(['A', 'D', 'E']);
    expect(setAside.map(({ reason, place, cells }) => [reason, place.row, cells[0]])).toEqual([
      ['sans-cle', 3, ''],
      ['autre-pays', 4, 'B'],
      ['pays-inconnu', 5, 'C'],
      ['total', 6, 'Total'],
      ['sans-reponse', 7, ''],
    ]);
    expect(setAside.every(({ codes }) => codes.length > 0)).toBe(true);
    expect(account).toMatchObject({
      read: 8,
      used: 3,
      setAside: 5,
      byReason: { 'sans-cle': 1, 'autre-pays': 1, 'pays-inconnu': 1, total: 1, 'sans-reponse': 1 },
    });
    const byCode = diagnostics.map(({ code, severity }) => [code, severity]);
    expect(byCode).toContainEqual(['LIG-001', 'error']);
    expect(byCode).toContainEqual(['PAY-001', 'error']);
    expect(byCode).toContainEqual(['LIG-004', 'info']);
  });

  const keys: [string, string, string, string][] = [
    ['entretiens', 'acteur;forces', 'A;x', ';x'],
    ['revue', 'extrait;page', 'x;1', ';1'],
    ['revue', 'page;nb_membres', '1;12', '1;'],
    ['terrain', 'acteur;statut_reponse', 'A;refus', ';refus'],
    ['projets', 'intitule;localite', 'P;x', ';x'],
    ['mecanismes', 'nom;pilote', 'M;x', ';x'],
    ['relations', 'de;vers', 'A;B', 'A;'],
    ['politiques', 'titre;etat', 'T;x', ';x'],
    ['engagements', 'demande;destinataire', 'D;x', ';x'],
    ['indicateurs', 'intitule;valeur', 'I;3', ';3'],
    ['recommandations', 'texte;porteur', 'T;x', ';x'],
    ['chiffres-publies', 'variable;valeur', 'nb_membres;12', 'nb_membres;'],
    ['decisions', 'objet;decision;acteur', 'code;accepte;A', 'code;;A'],
    ['registre', 'id;nom', 'a1;A', 'a1;'],
  ];
  for (const [kind, header, good, poor] of keys) {
    test(`${kind}: «${good}» is a row, «${poor}» lacks its key`, async () => {
      const { records, setAside } = await validateText(`${header}\n${good}\n${poor}\n`, { file: `${kind}.csv` });
      expect(records).toHaveLength(1);
      expect(setAside.map(({ reason }) => reason)).toEqual(['sans-cle']);
    });
  }

  test('ids: the row’s own, with the coder for a reading, else kind, file and row', async () => {
    const { records } = await validateText('id_entretien;acteur;codeur;codes\nE1;A;;\nE1;;C2;role:inclusion\n;B;;\n');
    expect(records.map(({ id }) => id)).toEqual(['E1', 'E1/C2', 'entretiens:entretiens.csv:4']);
  });
});

describe('what the configuration says', () => {
  test('columns, codes, separators, constants, source', async () => {
    const settings = settingsOf({
      columns: { Organisation: 'nom', Domaines: 'beneficiaires' },
      codes: { beneficiaires: { 'Gens du voyage': 'migrants', 'Petits, moyens': 'enfants' } },
      separators: { beneficiaires: ' + ' },
      constants: { statut_juridique: 'déclarée', ville_siege: 'Dakar' },
      publishedSource: 'Annuaire X',
      sourceUrl: 'https://exemple.org/annuaire',
    });
    const text = 'Organisation;Domaines;Ville\nA;gens du voyage + femmes;\nB;Petits, moyens;Thiès\n';
    const { records, codes } = await validateText(text, { file: 'acteurs.csv', settings });
    const values = records.map(({ fields }) => [
      fields.beneficiaires?.value,
      fields.beneficiaires?.raw,
      fields.ville_siege?.value,
    ]);
    expect(values).toEqual([
      [['migrants', 'femmes'], 'gens du voyage + femmes', 'Dakar'],
      [['enfants'], 'Petits, moyens', 'Thiès'],
    ]);
    expect(records[0]?.fields.statut_juridique).toEqual({
      value: 'declaree',
      raw: 'déclarée',
      at: { file: 'acteurs.csv', row: 2, line: 2 },
    });
    expect(records[0]).toMatchObject({
      publishedSource: 'Annuaire X',
      fields: { source_url: { value: 'https://exemple.org/annuaire' } },
    });
    expect(codes).toEqual([]);
  });

  test('consent stated for a file fills what was never asked, and never overrules a «non»', async () => {
    const consent = {
      accords: ['accord_profil', 'accord_propos'],
      date: '2025-01-10',
      support: 'courriel',
      vouchedBy: 'coordination',
    };
    const settings = settingsOf({ kind: 'entretiens', consent });
    const { records } = await validateText('acteur;accord_propos\nA;\nB;non\n', { settings });
    expect(
      records.map(({ fields }) => [
        fields.accord_profil?.value,
        fields.accord_propos?.value,
        fields.accord_date?.value,
      ]),
    ).toEqual([
      [true, true, '2025-01-10'],
      [true, false, '2025-01-10'],
    ]);
    expect(records[0]?.fields.accord_profil?.raw).toBe('oui (coordination)');
  });

  test('the country of a file without a column', async () => {
    const settings = settingsOf({ country: 'Mali' });
    expect((await validateText('nom;sigle\nA;B\n', { file: 'acteurs.csv', settings })).account.byReason).toEqual({
      'autre-pays': 1,
    });
    const inMali = await validateText('nom;sigle\nA;B\n', { file: 'acteurs.csv', settings, context: contextOf('ML') });
    expect(inMali.records[0]?.country).toBe('ML');
    const odd = await validateText('nom;sigle\nA;B\n', {
      file: 'acteurs.csv',
      settings: settingsOf({ country: 'Lune' }),
    });
    expect([odd.codes, odd.account.used]).toEqual([['PAY-002', 'ACC-002'], 1]);
  });

  test('the programme’s web map is known as a published source by its headers', async () => {
    const text =
      'maj,pays,coordo_x,coordo_y,nom,adresse,indic,numero,autre_numero,intervention\n2024-01-02,Sénégal,"14,69","-17,44",A,rue,,,,Dakar\n';
    const { records } = await validateText(text, { file: 'acteurs.csv' });
    expect(records[0]?.publishedSource).toBe('Carte en ligne du programme');
    expect([records[0]?.fields.latitude?.value, records[0]?.fields.longitude?.value]).toEqual([14.69, -17.44]);
  });

  test('the header repeated below is set aside', async () => {
    const text = 'nom;sigle;ville_siege\nA;B;Dakar\nNom;SIGLE;\nNom;;\nSigle;C;\n';
    const { records, setAside, codes } = await validateText(text, { file: 'acteurs.csv' });
    expect(records.map(({ fields }) => fields.nom?.value)).toEqual(['A', 'Nom', 'Sigle']);
    expect(setAside.map(({ reason, place, codes: why }) => [reason, place.row, why])).toEqual([
      ['entete', 3, ['LIG-007']],
    ]);
    expect(codes).toContain('LIG-007');
  });
});
