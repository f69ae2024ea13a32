import { describe, expect, it } from 'vitest';
import {
  type ColumnProposal,
  factsOf,
  type KindProposal,
  type Places,
  proposeCodes,
  proposeKind,
  proposeSeparators,
} from '../../src/columns/propose/index.ts';
import type { Row, TableKind } from '../../src/model/table.ts';
import { foldKey } from '../../src/text/fold.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';

const codebook = bundledGrid().value;

/** A country of three regions, for these tests alone. */
const known = new Map<string, 'region' | 'town'>([
  ['nordia', 'region'],
  ['sudia', 'region'],
  ['estia', 'region'],
  ['portville', 'town'],
  ['gareville', 'town'],
  ['montville', 'town'],
]);
const places: Places = {
  place: (cell) => known.get(foldKey(cell)) ?? null,
  country: (cell) => (['senegal', 'mali', 'sn', 'ml', 'no'].includes(foldKey(cell)) ? 'XX' : null),
};

/** Proposes for a table given by columns: header → cells. */
function propose(table: Record<string, string[]>, told: TableKind | null = 'acteurs', name = 'liste.csv') {
  const headers = Object.keys(table);
  const height = Math.max(...Object.values(table).map((cells) => cells.length));
  const rows: Row[] = Array.from({ length: height }, (_, index) => ({
    row: index + 2,
    line: index + 2,
    cells: headers.map((header) => table[header]?.[index] ?? ''),
  }));
  const facts = factsOf(headers.length, rows, places);
  const { proposal, reasons } = proposeKind([name], headers, facts, codebook, told);
  return { proposal, reasons, facts, of: (header: string) => columnOf(proposal, header) };
}

function columnOf({ columns }: KindProposal, header: string): ColumnProposal {
  const found = columns.find((column) => column.header === header);
  if (!found) throw new Error(`no column ${header}`);
  return found;
}

const names = [
  'Association des retournés de Portville',
  'ONG Passerelle du Sud',
  'Réseau des femmes migrantes',
  'Union des jeunes de Gareville',
  'Collectif Horizon fictif',
];
const emails = ['a@exemple.org', 'b@exemple.org', 'c@exemple.org', 'd@exemple.org', 'e@exemple.org'];
const phones = ['+000 11 22 33 44', '00 000 22 33 44 55', '01 02 03 04 05', '(000) 11 22 33 44', '02 03 04 05 06'];

describe('from the header', () => {
  it.each([
    ['acteurs', 'Raison sociale', 'nom'],
    ['acteurs', 'nomBeneficiaire', 'nom'],
    ['acteurs', 'N° récépissé', 'identifiant'],
    ['acteurs', 'NINEA', 'identifiant'],
    ['acteurs', 'dateCreation', 'annee_creation'],
    ['acteurs', 'date_creat', 'annee_creation'],
    ['acteurs', 'titre_court', 'sigle'],
    ['acteurs', 'Groupes cibles', 'beneficiaires'],
    ['acteurs', 'statut juridque', 'statut_juridique'],
    ['entretiens', 'Structure', 'acteur'],
    ['entretiens', 'Défis', 'difficultes'],
    ['entretiens', 'Personne ressource', 'contact_prive_nom'],
    ['projets', 'PTF', 'autres_bailleurs'],
    ['projets', 'Titre du projet', 'intitule'],
    ['revue', 'Constat', 'extrait'],
  ] as const)('%s: «%s» is %s', (kind, header, key) => {
    expect(propose({ [header]: [] }, kind).of(header).key).toBe(key);
  });

  it.each(['Couleur', 'N° ordre', 'ActivityId', 'Page', 'Total'])('«%s» is nothing', (header) => {
    const { key, confidence, reasons } = propose({ [header]: ['x', 'y', 'z'] }).of(header);
    expect({ key, confidence }).toEqual({ key: null, confidence: null });
    expect(reasons.length).toBe(1);
  });

  it('a column goes to one header, the best; the other says who has it', () => {
    const { of } = propose({ Structure: names, 'Nom complet': names.map((name) => `${name} !`) });
    const keys = [of('Structure'), of('Nom complet')].map(({ key }) => key);
    expect(keys.filter((key) => key === 'nom')).toHaveLength(1);
    expect(keys).toContain(null);
  });

  it('what a form’s server wrote, and choices of questions, are left as they are', () => {
    const { of } = propose({ acteur: names, _uuid: ['a', 'b'], 'besoins_appui/formation': ['1', '0'] }, 'entretiens');
    expect(of('_uuid').isAutomatic).toBe(true);
    expect(of('besoins_appui/formation').isAutomatic).toBe(true);
    expect(of('acteur').isAutomatic).toBe(false);
  });
});

describe('from the cells', () => {
  const years = ['1998', '2004', '2011', '2015', '2020'];
  it.each([
    ['names of organisations', names, 'nom'],
    ['acronyms', ['ARP', 'OPS', 'REFEM', 'UJG', 'C.H.F.'], 'sigle'],
    ['years', years, 'annee_creation'],
    ['dates in words', ['3 mars 1998', '1er avril 2004', '12 May 2011', 'juin 2015'], 'annee_creation'],
    ['regions', ['Nordia', 'Sudia', 'Nordia', 'Estia', 'nordia'], 'region_siege'],
    ['towns', ['Portville', 'Gareville', 'Portville', 'Montville'], 'ville_siege'],
    ['lists of places', ['Nordia, Sudia', 'Sudia et Estia', 'Nordia', 'Estia / Nordia'], 'zones_intervention'],
    ['web sites', ['https://exemple.org', 'www.exemple.org', 'exemple.org/page'], 'site_internet'],
    ['countries', ['Sénégal', 'Mali', 'Mali', 'Sénégal'], 'pays'],
    ['codes of a list', ['déclarée', 'agréée', 'association de fait', 'déclarée'], 'statut_juridique'],
  ])('%s', (what, cells, key) => {
    const column = propose({ 'Colonne 7': cells }).of('Colonne 7');
    expect(column.key).toBe(key);
    expect(column.confidence).not.toBe('sur');
    expect(column.isFaint).toBe(/years|dates/.test(what));
    expect(column.reasons.map(({ fr }) => fr).join()).toMatch(/\d|toutes les cellules/);
  });

  it.each([
    ['a counter', ['1', '2', '3', '4', '5']],
    ['amounts by thousands', ['100 000', '25 000', '1 250 000', '40 000']],
    ['yes or no, which also spells a country', ['no', 'yes', 'no', 'no']],
    ['one year for all rows', Array.from({ length: 12 }, () => '2018')],
    ['nothing', ['', '-', 'NaN', 'néant']],
  ])('%s says nothing', (_, cells) => expect(propose({ 'Colonne 7': cells }).of('Colonne 7').key).toBeNull());

  it('consent, opposition and withdrawal are never proposed from cells', () => {
    const yesNo = ['oui', 'non', 'oui', 'oui', 'non'];
    for (const kind of ['acteurs', 'entretiens'] as const) {
      const { proposal } = propose(
        {
          A: yesNo,
          B: ['1', '0', '1', '1'],
          C: ['publique', 'comité', 'interne', 'publique'],
          D: ['2024-01-02', '2024-02-03', '2024-03-04'],
        },
        kind,
      );
      const keys = proposal.columns.map(({ key }) => key ?? '');
      expect(keys.filter((key) => /accord|opposition|retrait|audience|diffusion/.test(key))).toEqual([]);
    }
    expect(
      propose({ 'Accord pour figurer dans la liste': yesNo }, 'entretiens').of('Accord pour figurer dans la liste').key,
    ).toBe('accord_figurer');
    expect(propose({ Accord: yesNo }, 'entretiens').of('Accord').key).toBeNull();
  });
});

describe('contacts', () => {
  it('are private in an interview, whatever the header', () => {
    const { of } = propose({ acteur: names, 'Colonne A': emails, 'Colonne B': phones }, 'entretiens');
    expect([of('Colonne A').key, of('Colonne B').key]).toEqual(['contact_prive_email', 'contact_prive_tel']);
  });

  it('on a card are proposed with a warning', () => {
    const { of } = propose({ nom: names, 'Colonne A': emails, 'Colonne B': phones });
    for (const header of ['Colonne A', 'Colonne B']) {
      expect(of(header)).toMatchObject({ needsConsent: true });
      expect(of(header).confidence).not.toBe('sur');
    }
    expect([of('Colonne A').key, of('Colonne B').key]).toEqual(['email_public', 'tel_public']);
  });
});

describe('what has no place in a card', () => {
  it.each([
    ['Nom du responsable', 'personnes'],
    ['Focal point', 'personnes'],
    ['Accord pour figurer', 'accord'],
  ])('«%s» is nothing, and it is said why', (header, word) => {
    const { key, reasons } = propose({ [header]: ['oui', 'oui', 'non', 'oui'] }).of(header);
    expect(key).toBeNull();
    expect(reasons.map(({ fr }) => fr).join()).toContain(word);
  });
});

describe('header and cells that disagree', () => {
  it('cells win, and it is told', () => {
    const column = propose({ Nom: emails, Structure: names }).of('Nom');
    expect(column).toMatchObject({ key: 'email_public', confidence: 'a-verifier' });
    expect(column.reasons.map(({ fr }) => fr).join(' ')).toMatch(/courriels.*nom/);
  });

  it('a list of free texts under «Domaines d’intervention» is what they do, not codes', () => {
    const cells = ['maraîchage et apiculture', 'forage de puits', 'contes du soir', 'réparation de vélos', 'fanfare'];
    const column = propose({ 'Domaines d’intervention': cells }).of('Domaines d’intervention');
    expect(column.key).toBe('activites');
    expect(column.reasons.at(-1)?.fr).toMatch(/domaines, mais codes/);
  });

  it('a header that resembles a column of codes is none when no cell is a code', () => {
    const { of } = propose({
      Dénomination: ['Amicale inventée', 'Collectif fictif', 'Réseau inventé'],
      'Champs d’action': ['Pisciculture', 'Tissage', 'Marionnettes'],
    });
    expect(of('Champs d’action').key).not.toBe('domaines');
  });

  it('a seat is a town when its cells are towns, else an address', () => {
    expect(propose({ Siège: ['Portville', 'Gareville', 'Portville'] }).of('Siège').key).toBe('ville_siege');
    expect(propose({ Siège: ['12 rue fictive, Portville', 'quartier du port', 'immeuble A'] }).of('Siège').key).toBe(
      'adresse_siege',
    );
  });

  it('a region that changes under names that come back is where they work', () => {
    const rows = Array.from({ length: 30 }, (_, index) => names[index % 5] ?? '');
    const column = propose({
      Organisation: rows,
      Région: rows.map((_, index) => ['Nordia', 'Sudia', 'Estia'][index % 3] ?? ''),
    });
    expect(column.of('Région').key).toBe('zones_intervention');
  });
});

describe('the kind of a table', () => {
  it.each([
    ['acteurs', { Dénomination: names, Sigle: ['A', 'B'], 'Date de création': ['1999', '2001'] }],
    [
      'projets',
      { 'Titre du projet': ['Puits', 'École'], Organisme: names, Montant: ['1000', '2000'], Bailleur: ['X', 'Y'] },
    ],
    [
      'entretiens',
      {
        Structure: names,
        'Vos forces': ['a', 'b'],
        'Vos faiblesses': ['c', 'd'],
        'Date de l’enquête': ['2024-01-02', '2024-01-03'],
      },
    ],
    ['revue', { Ouvrage: ['Étude A', 'Étude B'], Extrait: ['…', '…'], Page: ['1', '2'] }],
  ] as const)('%s', (kind, table) => {
    const { proposal, reasons } = propose(table as unknown as Record<string, string[]>, null);
    expect(proposal.kind).toBe(kind);
    expect(proposal.hasKey).toBe(true);
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('a directory with a column of remarks is no review', () => {
    const table = { 'Nom de l’ONG': names, Sigle: ['A', 'B'], Observations: ['à rappeler', 'rien'] };
    expect(propose(table, null).proposal.kind).toBe('acteurs');
  });

  it('the name of the file counts, and what makes a row is asked for', () => {
    const { proposal, reasons } = propose({ Couleur: ['rouge', 'bleu'] }, null, 'annuaire-2024.csv');
    expect(proposal.kind).toBe('acteurs');
    expect(reasons.map(({ fr }) => fr).join(' ')).toMatch(/nom du fichier.*il manque.*nom/);
  });
});

describe('values and separators', () => {
  it('values that match no code get the nearest, or none', () => {
    const cells = ['déclarée', 'agréée', 'déclaré', 'déclaré', 'Association de fait (village)', 'chorale'];
    const { proposal } = propose({ Statut: cells });
    const codes = proposeCodes('acteurs', proposal.columns, codebook);
    expect(codes).toMatchObject([
      { key: 'statut_juridique', value: 'déclaré', count: 2, code: 'declaree' },
      { key: 'statut_juridique', value: 'Association de fait (village)', count: 1, code: 'fait' },
      { key: 'statut_juridique', value: 'chorale', count: 1, code: null },
    ]);
  });

  it('a word that everything here is about proposes no code', () => {
    const cells = [
      ...Array<string>(8).fill('Santé'),
      'Droits humains',
      'Migration, protection',
      'migrants',
      'Retour et réinsertion',
    ];
    const { proposal } = propose({ Domaines: cells });
    const codes = proposeCodes('acteurs', proposal.columns, codebook);
    expect(codes.map(({ value, code, label }) => [value, code, label?.fr])).toEqual(
      expect.arrayContaining([
        ['Migration, protection', null, undefined],
        ['migrants', null, undefined],
        ['Retour et réinsertion', 'retour', 'Retour et réintégration'],
      ]),
    );
  });

  it('no value that holds a contact is listed', () => {
    const { proposal } = propose({ Statut: ['déclarée', 'agréée', 'déclarée', 'voir a@exemple.org'] });
    expect(proposeCodes('acteurs', proposal.columns, codebook)).toEqual([]);
  });

  it.each([
    [',', ['cotisations des membres, tontines', 'fondations', 'dons de particuliers, cotisations']],
    ['/', ['cotisations/tontines', 'fondations', 'dons-prives/cotisations']],
    [' et ', ['cotisations et tontines', 'fondations', 'dons-prives et cotisations']],
  ])('the separator «%s» is found from the values it makes known', (separator, cells) => {
    const { proposal, facts } = propose({ 'Sources de financement': cells });
    expect(columnOf(proposal, 'Sources de financement').key).toBe('sources_financement');
    expect(
      proposeSeparators('acteurs', proposal.columns, facts).map(({ key, separator }) => ({ key, separator })),
    ).toEqual([{ key: 'sources_financement', separator }]);
  });

  it('marks that need no saying are not said', () => {
    const { proposal, facts } = propose({
      'Sources de financement': ['cotisations; tontines', 'fondations|cotisations'],
    });
    expect(proposeSeparators('acteurs', proposal.columns, facts)).toEqual([]);
  });
});
