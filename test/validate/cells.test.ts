import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnByKey, columnsOf } from '../../src/columns/index.ts';
import { type TableKind, tableKinds } from '../../src/model/table.ts';
import { cellOf, contextOf } from './validating.ts';

type Case = [raw: string, read: unknown, ...codes: string[]];

function cases(title: string, kind: TableKind, key: string, table: Case[], asOf: string | null = null) {
  describe(title, () => {
    for (const [raw, read, ...codes] of table) {
      test(`${JSON.stringify(raw)} → ${JSON.stringify(read)}${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`, () => {
        expect(cellOf(kind, key, raw, contextOf('SN', asOf))).toMatchObject({ read, codes });
      });
    }
  });
}

cases('oui, non', 'entretiens', 'accord_profil', [
  ['oui', true], [' Oui. ', true], ['YES', true], ['1', true], ['x', true], ['vrai', true], ['✓', true],
  ['non', false], ['No', false], ['0', false], ['FAUX', false],
  ['', 'empty'], ['  \u00a0', 'empty'], ['-', 'nil'], ['Néant', 'nil'], ['nsp', 'refused'], ['ne sait pas', 'refused'],
  ['oui, mais sans le nom', 'bad', 'OUI-001'], ['peut-être', 'bad', 'OUI-001'], ['2', 'bad', 'OUI-001'],
]); // biome-ignore format: a table

cases('whole numbers', 'acteurs', 'nb_membres', [
  ['1250', 1250], ['1 250', 1250], ['1\u00a0250', 1250], ['1\u202f250', 1250], ['1.112', 1112], ['1.250.000', 1250000], ['1,250', 1250, 'NUM-002'],
  ['0', 0], ['12,0', 12], ['12.5', 'bad', 'NUM-003'], ['environ 200', 200, 'NUM-002'], ['200 membres', 200, 'NUM-002'],
  ['5 millions', 'bad', 'NUM-001'], ['100-150', 'bad', 'NUM-001'], ['plus de 100', 'bad', 'NUM-001'], ['12 34', 'bad', 'NUM-001'],
  ['une dizaine', 'bad', 'NUM-001'], ['', 'empty'], ['aucun', 'nil'], ['N/A', 'nil'], ['refus', 'refused'], ['1 2500', 'bad', 'NUM-001'],
]); // biome-ignore format: a table

cases('numbers', 'acteurs', 'budget_annuel', [
  ['1 250,5', 1250.5], ['1.250,5', 1250.5], ['1250.5', 1250.5], ['1,250.5', 1250.5], ['1,5', 1.5], ['0.125', 0.125], ['-3', -3],
  ['1.112', 1112, 'NUM-002'], ['1,25E+06', 1250000], ['45 %', 45], ['5 000 €', 5000], ['15 000 000 FCFA', 15000000], ['1’250', 1250],
  ['12.34.56', 'bad', 'NUM-001'], ['1,2,3', 'bad', 'NUM-001'], ['10k', 'bad', 'NUM-001'], ['   ', 'empty'],
]); // biome-ignore format: a table

cases('coordinates', 'acteurs', 'latitude', [
  ['14.692', 14.692], ['14,692', 14.692], ['-5.75', -5.75], ['14692', 'bad', 'NUM-004'],
]); // biome-ignore format: a table

cases('years', 'acteurs', 'annee_creation', [
  ['2005', 2005], ['2005.0', 2005], ['1991-09-21 00:00:00', 1991], ['26 fevrier 2016', 2016], ['12/03/1998', 1998], ['38000', 2004],
  ['vers 2005', 2005, 'ANN-003'], ['2005 (récépissé)', 2005, 'ANN-003'], ['2005 -2088', 'bad', 'ANN-001'], ['2027-2020', 'bad', 'ANN-001'],
  ['24/07/91 suivant récépissé N°0764/MAT', 1991, 'ANN-003'], ['03 Dcembre 2017', 2017, 'ANN-003'], ['15/02/2016  28/08/2019', 'bad', 'ANN-001'],
  ['202', 'bad', 'ANN-001'], ['20055', 'bad', 'ANN-001'], ['1515', 'bad', 'ANN-001'], ['années 90', 'bad', 'ANN-001'], ['2027', 2027, 'ANN-002'], ['NaN', 'nil'],
], '2026-03-01'); // biome-ignore format: a table

cases('dates', 'entretiens', 'date', [
  ['2026-03-12', '2026-03-12'], ['2026-03-12T10:15:00.000+00:00', '2026-03-12'], ['2026/3/2', '2026-03-02'], ['12/03/2026', '2026-03-12'],
  ['12.03.2026', '2026-03-12'], ['12-03-26', '2026-03-12', 'DAT-002'], ['12 mars 2026', '2026-03-12'], ['1er mars 2026', '2026-03-01'],
  ['jeudi 12 mars 2026', '2026-03-12'], ['mars 2026', '2026-03'], ['févr. 2026', '2026-02'], ['août 2025', '2025-08'], ['15-sept-2025', '2025-09-15'],
  ['March 12, 2026', '2026-03-12'], ['12 July 2025', '2025-07-12'], ['12/03/2026 14:30', '2026-03-12'], ['03/2026', '2026-03'], ['2026-03', '2026-03'],
  ['2026', '2026'], ['46093', '2026-03-12'], ['46093.5', '2026-03-12'], ['20260312', '2026-03-12'], ['03/25/2026', '2026-03-25', 'DAT-002'],
  ['31/02/2026', 'bad', 'DAT-001'], ['2027-2020', 'bad', 'DAT-001'], ['hier', 'bad', 'DAT-001'], ['12/13/14/15', 'bad', 'DAT-001'], ['12 brumaire 2026', 'bad', 'DAT-001'],
  ['12/09/2026', '2026-09-12', 'DAT-003'], ['-', 'nil'],
], '2026-04-01'); // biome-ignore format: a table

cases('one code', 'terrain', 'statut_reponse', [
  ['interviewe', 'interviewe'], ['Interviewé', 'interviewe'], ['refus', 'refus'], ['hors champ', 'hors-champ'],
  ['injoignabl', 'bad', 'COD-001'], ['refus; approche', 'bad', 'COD-003'], ['-', 'nil'], ['', 'empty'],
]); // biome-ignore format: a table

cases('several codes', 'entretiens', 'beneficiaires', [
  ['femmes;jeunes', ['femmes', 'jeunes']], ['Femmes | Jeunes\nEnfants', ['femmes', 'jeunes', 'enfants']], ['- femmes\n- jeunes', ['femmes', 'jeunes']],
  ['femmes jeunes', ['femmes', 'jeunes']], ['migrants-retour handicap', ['migrants-retour', 'handicap']], ['Femmes, Jeunes', ['femmes', 'jeunes']],
  ['personnes en situation de handicap, déplacés internes', ['handicap', 'deplaces-internes']], ['femmes;femmes', ['femmes']],
  ['femmes;martiens', ['femmes'], 'COD-001'], ['martiens', 'bad', 'COD-001'], ['Autre : MNA', ['mineurs-non-accompagnes'], 'COD-005'],
  ['autre (les voisins)', ['autre']], ['femmes;', ['femmes']], ['nsp', 'refused'], ['Néant', 'nil'],
]); // biome-ignore format: a table

cases('labels that hold commas', 'entretiens', 'thematiques', [
  ['accueil, orientation, accompagnement', ['accueil']], ['accueil, orientation, accompagnement, plaidoyer', ['accueil', 'plaidoyer']],
]); // biome-ignore format: a table

cases('«aucune» beside another', 'entretiens', 'difficultes_projet', [
  ['aucune', ['aucune']], ['aucun', 'nil'],
]); // biome-ignore format: a table

cases('pairs', 'entretiens', 'partenariats', [
  ['elus-locaux:informel; osc:formel', [{ type: 'elus-locaux', form: 'informel' }, { type: 'osc', form: 'formel' }]],
  ['osc (formelle)', [{ type: 'osc', form: 'formel' }]], ['osc', [{ type: 'osc', form: null }]],
  ['osc:écrit', [{ type: 'osc', form: null }], 'COD-006'], ['lune:formel', 'bad', 'COD-001'],
]); // biome-ignore format: a table

cases('codes of the grid', 'revue', 'codes', [
  ['role:inclusion; contre:force:expertise', [{ axis: 'role', code: 'inclusion', against: false }, { axis: 'force', code: 'expertise', against: true }]],
  ['Rôles : Inclusion', [{ axis: 'role', code: 'inclusion', against: false }]],
  ['role:acces-services/hebergement', [{ axis: 'role', code: 'hebergement', against: false }]],
  ['role:inclusion, role:participation', [{ axis: 'role', code: 'inclusion', against: false }, { axis: 'role', code: 'participation', against: false }]],
  ['role:inclusoin', 'bad', 'COD-002'], ['inclusion', 'bad', 'COD-002'], ['lune:inclusion', 'bad', 'COD-002'],
]); // biome-ignore format: a table

cases('names', 'acteurs', 'membre_de', [
  ['Réseau A, B et C;  Plate-forme\n D', ['Réseau A, B et C', 'Plate-forme', 'D']], ['Aucun', 'nil'], ['RAS; NA', ['RAS', 'NA']],
]); // biome-ignore format: a table

cases('countries', 'acteurs', 'pays_siege', [
  ['Sénégal', 'SN'], ['senegal', 'SN'], ['SEN', 'SN'], ['sn', 'SN'], ['Côte d’Ivoire', 'CI'], ['France', 'FR'], ['Germany', 'DE'], ['Allemagne', 'DE'],
  ['Le Sénégal', 'SN'], ['Sénégale', 'bad', 'PAY-001'], ['Atlantide', 'bad', 'PAY-001'],
]); // biome-ignore format: a table

cases('zones', 'acteurs', 'zones_intervention', [
  ['Dakar;SN-TH', ['SN-DK', 'SN-TH']], ['Région de Thiès, Saint-Louis et Matam', ['SN-TH', 'SN-SL', 'SN-MT']], ['Mbour', ['SN-TH']], ['Dakar - Thiès-Saint-Louis', ['SN-DK', 'SN-TH', 'SN-SL']], ['Matam Kolda', ['SN-MT', 'SN-KD']], ['Zone de Dakar nord', ['Zone de Dakar nord'], 'ZON-001'],
  ['Sénégal; Mali', ['SN', 'ML']], ['niveau national', ['SN']], ['tout le pays', ['SN']], ['Dakar; Zone inconnue', ['SN-DK', 'Zone inconnue'], 'ZON-001'],
]); // biome-ignore format: a table

cases('a region', 'acteurs', 'region_siege', [
  ['Ziguinchor', 'SN-ZG'], ['region de dakar', 'SN-DK'], ['Ailleurs', 'Ailleurs', 'ZON-001'],
]); // biome-ignore format: a table

cases('a reason that begins with «aucun» is a reason; a bare «aucun» is none', 'terrain', 'motif', [
  ['Aucun numéro connu', 'Aucun numéro connu'], ['Pas de contact', 'Pas de contact'], ['Aucun', 'nil'], ['néant', 'nil'],
]); // biome-ignore format: a table

cases('web addresses', 'acteurs', 'site_internet', [
  ['www.exemple.org', 'www.exemple.org'], ['https://exemple.org/a?b=1', 'https://exemple.org/a?b=1'], ['Pas de site', 'nil'], ['Pas de site internet', 'nil'],
  ['page Facebook', 'page Facebook', 'CTC-001'], ['javascript:alert(1)', 'bad', 'CTC-004'], ['exemple.org" onclick', 'exemple.org" onclick', 'CTC-001'],
]); // biome-ignore format: a table

cases('e-mail', 'acteurs', 'email_public', [
  ['contact@exemple.org', 'contact@exemple.org'], ['a@b.org ; c@d.org', 'a@b.org; c@d.org'], ['contact(at)exemple', 'contact(at)exemple', 'CTC-002'],
]); // biome-ignore format: a table

cases('telephones', 'acteurs', 'tel_public', [
  ['+000 33 000 00 00', '+000 33 000 00 00'], ['33 000 00 00 / 77 000 00 00', '33 000 00 00 / 77 000 00 00'], ['voir le site', 'voir le site', 'CTC-003'],
]); // biome-ignore format: a table

cases('addresses', 'acteurs', 'adresse_siege', [
  ['12 rue de la Paix, BP 1234, Dakar', '12 rue de la Paix, BP 1234, Dakar'], ['Médina, tél. 33 000 00 00', 'Médina, tél. 33 000 00 00', 'CTC-005'],
]); // biome-ignore format: a table

cases('text and blank words', 'entretiens', 'faiblesses', [
  ['Deux lignes\net un blanc ', 'Deux lignes\net un blanc'], ['=SUM(A1)', '=SUM(A1)'], ['<b>gras</b>', '<b>gras</b>'], ['Aucune', 'nil'], ['RAS', 'nil'], ['…', 'nil'],
  ['Pas de budget', 'Pas de budget'], ['Refuse de répondre', 'refused'], ['NSP', 'refused'],
]); // biome-ignore format: a table

test('an unknown code comes with the nearest right one', () => {
  expect(cellOf('terrain', 'statut_reponse', 'injoignabl').suggestion).toBe('injoignable');
  expect(cellOf('revue', 'codes', 'role:inclusoin').suggestion).toBe('role:inclusion');
  expect(cellOf('acteurs', 'pays_siege', 'Sénégale').suggestion).toBe('SN');
  expect(cellOf('acteurs', 'region_siege', 'Zigunchor').suggestion).toBe('Ziguinchor');
});

test('any text in any column: never throws; what is bad is told', () => {
  const keys = tableKinds.flatMap((kind) => columnsOf(kind).map(({ key }) => [kind, key] as const));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'0123456789 .,/-:;|éao\n'), maxLength: 14 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...keys), text, ([kind, key], raw) => {
      const { read, codes } = cellOf(kind, key, raw);
      if (read === 'bad' && columnByKey(key, kind)?.type !== 'text') expect(codes.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
