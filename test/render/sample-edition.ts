import {
  type Audience,
  type Edition,
  type EditionActor,
  type EditionAssignment,
  editionSchema,
} from '../../src/model/edition.ts';
import { actor, crossing, fact, fields, gridValues, question, tabulation } from './sample-parts.ts';

/* A small but complete edition, written by hand: every section has something to say. Names are invented. */

const declared = (axis: string, code: string): EditionAssignment => ({
  axis,
  code,
  sub: null,
  status: 'declared',
  grade: 'moyenne',
  sensitive: false,
  evidence: [
    {
      kind: 'entretiens',
      column: 'roles',
      cue: null,
      polarity: 'for',
      reason: null,
      scope: 'acteur',
      voice: 'soi',
      form: 'coche',
      date: '2026-02-03',
    },
  ],
  against: [],
});

const actors: EditionActor[] = [
  actor('SN-a1', 'Association Jappoo des migrants de retour', 'AJMR', {
    known_by: ['entretiens', 'acteurs'],
    type: 'migrants-retour',
    fields: fields({
      ville_siege: 'Dakar',
      region_siege: 'SN-DK',
      annee_creation: 2009,
      site_internet: 'https://ajmr.example',
      thematiques: ['developpement'],
      zones_intervention: ['SN-DK', 'SN-TH', 'ML'],
      nb_membres: 1250,
    }),
    assignments: [
      declared('role', 'inclusion'),
      { ...declared('role', 'acces-services'), status: 'decided', contested: 'Nous orientons seulement.' },
    ],
  }),
  actor('SN-a2', 'Union des femmes de la diaspora <b>Teranga</b>', 'UFDT', {
    type: 'diaspora',
    fields: fields({ region_siege: 'SN-TH' }),
  }),
  actor('SN-a3', 'Réseau | Boole', 'RB', {
    type: 'reseau',
    other_names: ['Boole Network'],
    fields: fields({ email_public: 'contact@boole.example', beneficiaires: ['migrants', 'jeunes'] }),
  }),
  actor('SN-a4', 'École de droit Xel', 'RB', { type: 'recherche', updated: null }),
  actor('SN-a5', 'Agence régionale du développement', null, { civil_society: false, type: null }),
];

const region = (code: string, name: string, x: number, y: number) => ({
  code,
  name: { fr: name, en: name },
  tile: [x, y] as [number, number],
});
const regions = [
  region('SN-SL', 'Saint-Louis', 2, 0),
  region('SN-DK', 'Dakar', 0, 1),
  region('SN-TH', 'Thiès', 1, 1),
  region('SN-TC', 'Tambacounda', 3, 2),
  region('SN-KD', 'Kolda', 3, 3),
  region('SN-ZG', 'Ziguinchor', 1, 3),
];

const frequency: [string, string, string][] = [
  ['toujours', 'toujours', 'always'],
  ['le-plus-souvent', 'le plus souvent', 'most often'],
  ['parfois', 'parfois', 'sometimes'],
  ['rarement', 'rarement', 'rarely'],
  ['jamais', 'jamais', 'never'],
];
const scale = (counts: number[]) =>
  frequency.map(([code, fr, en], index): [string, string, string, number] => [code, fr, en, counts[index] ?? 0]);

const tabulations = [
  tabulation(
    'type',
    ['Types d’organisations', 'Types of organisations'],
    [
      ['migrants-retour', 'organisation de migrants de retour', 'returnee organisation', 7, ['SN-a1']],
      ['diaspora', 'organisation de la diaspora', 'diaspora organisation', 6, ['SN-a2']],
      ['reseau', 'réseau', 'network', 5, ['SN-a3']],
      ['recherche', 'recherche', 'research', 4, ['SN-a4']],
      ['fondation', 'fondation', 'foundation', 0],
    ],
  ),
  tabulation(
    'statut_juridique',
    ['Statut juridique', 'Legal status'],
    [
      ['declaree', 'association déclarée', 'declared association', 15],
      ['agreee', 'association agréée', 'approved association', 4],
      ['autre', 'autre situation', 'other situation', null],
      ['utilite-publique', 'reconnue d’utilité publique', 'recognised as of public benefit', null],
    ],
  ),
  tabulation(
    'nb_membres',
    ['Nombre de membres', 'Number of members'],
    [
      ['1-10', '10 membres ou moins', '10 members or fewer', 2],
      ['101-1000', 'de 101 à 1 000', '101 to 1,000', 5],
    ],
    { answered: 7, not_answered: 21 },
  ),
  tabulation(
    'region_siege',
    ['Région du siège', 'Region of the seat'],
    [
      ['SN-DK', 'Dakar', 'Dakar', 12, ['SN-a1']],
      ['SN-TH', 'Thiès', 'Thiès', 6, ['SN-a2']],
      ['SN-ZG', 'Ziguinchor', 'Ziguinchor', 4],
      ['SN-TC', 'Tambacounda', 'Tambacounda', 2],
    ],
  ),
  tabulation('public', ['Publics', 'Audiences served'], gridValues('public', { migrants: 11, jeunes: 9, femmes: 8 }), {
    multiple: true,
  }),
  tabulation(
    'roles',
    ['Rôles', 'Roles'],
    gridValues('role', {
      'sensibilisation-droits': 13,
      'veille-engagements': 6,
      'acces-services': 14,
      inclusion: 11,
      participation: 5,
      'hors-grille': 8,
    }),
    { multiple: true, layer: 'testimony' },
  ),
  tabulation(
    'sous_roles',
    ['Rôles dans le détail', 'Roles in detail'],
    gridValues('role', { 'aide-juridique': 5, plaidoyer: 5, hebergement: null, emploi: 6 }),
    { multiple: true },
  ),
  tabulation(
    'thematiques',
    ['Thématiques', 'Themes'],
    gridValues('theme', { droit: 12, developpement: 9, accueil: 8, genre: 0 }),
    { multiple: true },
  ),
  tabulation(
    'statut_codes',
    ['D’où viennent les codes', 'Where the codes come from'],
    [
      ['declared', 'déclaré', 'declared', 18],
      ['inferred', 'lu par la machine', 'read by the machine', 22],
      ['decided', 'établi par une personne', 'settled by a person', 6],
    ],
    { multiple: true },
  ),
  tabulation(
    'statut_reponse',
    ['Du recensement à l’entretien', 'From listing to interview'],
    [
      ['interviewe', 'interviewé', 'interviewed', 18],
      ['refus', 'refus', 'refused', 2],
      ['injoignable', 'injoignable', 'could not be reached', 3],
    ],
    { base_of: 'approached', base: 23, answered: 23, not_answered: 0 },
  ),
  tabulation('forces', ['Forces', 'Strengths'], gridValues('force', { proximite: 9, expertise: 5, reseau: 4 }), {
    multiple: true,
    layer: 'testimony',
    answered: 16,
  }),
  tabulation(
    'faiblesses',
    ['Faiblesses', 'Weaknesses'],
    gridValues('faiblesse', {
      'manque-financement': 12,
      'manque-coordination': 6,
      'gestion-faible': 4,
      'tensions-autorites': null,
    }),
    { multiple: true, layer: 'testimony', answered: 16 },
  ),
  question(
    'difficultes_vie_associative',
    ['Difficultés dans la vie associative', 'Difficulties in associative life'],
    [
      ['budget', 'problème global de budget', 'overall budget problem', 13],
      ['fonctionnement', 'fonctionnement de l’association', 'running of the association', 4],
      ['aucune', 'aucune difficulté', 'no difficulty', 0],
    ],
    { multiple: true },
  ),
  question(
    'membre_reseau',
    ['Membre d’un réseau', 'Member of a network'],
    [
      ['oui', 'oui', 'yes', 12],
      ['non', 'non', 'no', 4],
    ],
  ),
  question(
    'qualite_dialogue',
    ['Qualité du dialogue', 'Quality of the dialogue'],
    [
      ['tres-bonne', 'très bonne', 'very good', 1],
      ['bonne', 'bonne', 'good', 6],
      ['moyenne', 'moyenne', 'average', 5],
      ['mauvaise', 'mauvaise', 'poor', 3],
      ['tres-mauvaise', 'très mauvaise', 'very poor', 1],
    ],
  ),
  question('espace_expression', ['Espace pour s’exprimer', 'Room for expression'], scale([1, 5, 6, 3, 1])),
  question('sentiment_ecoute', ['Sentiment d’être écouté', 'Feeling heard'], scale([0, 3, 7, 4, 2])),
  question(
    'premier_besoin',
    ['Premier besoin', 'First need'],
    gridValues('besoin', { 'mobilisation-ressources': 7, 'gestion-projet': 5, 'plaidoyer-dialogue': 3 }),
  ),
  question(
    'formations_souhaitees',
    ['Formations souhaitées', 'Training wanted'],
    [
      ['plaidoyer', 'plaidoyer', 'advocacy', 9],
      ['suivi-evaluation', 'suivi et évaluation', 'monitoring and evaluation', 6],
      ['genre', 'genre', 'gender', null],
    ],
    { multiple: true },
  ),
  tabulation(
    'une_table_inconnue',
    ['Table sans place', 'Table without a place'],
    [
      ['a', 'première', 'first', 3],
      ['b', 'deuxième', 'second', 4],
    ],
    { answered: 7 },
  ),
];

const asked = (code: string, isAsked: boolean) => ({
  code,
  label: regions.find((one) => one.code === code)?.name ?? { fr: code, en: code },
  asked: isAsked,
});
const roleRow = (code: string, fr: string, en: string) => ({ code, label: { fr, en } });

const crossings = [
  crossing(
    'roles-x-region_siege',
    ['Rôles et région du siège', 'Roles and region of the seat'],
    [
      roleRow('acces-services', 'Accès aux services', 'Access to services'),
      roleRow('inclusion', 'Inclusion', 'Inclusion'),
    ],
    [asked('SN-DK', true), asked('SN-TH', true), asked('SN-TC', false), asked('SN-ZG', true)],
    [
      [8, 4, 0, 2],
      [6, 0, 0, null],
    ],
  ),
];

const cell = (
  role: string,
  axis: 'force' | 'faiblesse',
  code: string,
  expected: boolean,
  counts: [number, number, number] | null,
) => ({
  role,
  axis,
  code,
  expected,
  observed: counts ? counts[0] : null,
  contradicted: counts ? counts[1] : null,
  undocumented: counts ? counts[2] : null,
  masked: counts === null,
});

const matrix = [
  cell('sensibilisation-droits', 'force', 'proximite', true, [6, 1, 5]),
  cell('acces-services', 'force', 'acces-vulnerables', true, [0, 0, 12]),
  cell('acces-services', 'force', 'proximite', false, [4, 0, 10]),
  cell('acces-services', 'faiblesse', 'manque-financement', true, [9, 0, 5]),
  cell('participation', 'faiblesse', 'deficit-democratique', true, null),
];

const decisionRows = [
  fact('decisions', 'd1', {
    objet: 'identite',
    acteur: 'Réseau | Boole',
    autre: 'Boole',
    decision: 'meme',
    motif: 'Même numéro de récépissé.',
    auteur: 'point focal',
    date: '2026-03-10',
  }),
];

/** The sample edition for an audience; `given` replaces whole keys. */
export function sampleEdition(audience: Audience = 'publique', given: Partial<Edition> = {}): Edition {
  return editionSchema.parse({
    format: 'cartographie',
    format_version: 0,
    tool_version: '0.1.0',
    codebook: { version: '0.1.0', checksum: 'abcdef0123456789' },
    country: {
      iso2: 'SN',
      iso3: 'SEN',
      names: { fr: 'Sénégal', en: 'Senegal' },
      phrases: {
        fr: { the: 'le Sénégal', in: 'au Sénégal', of: 'du Sénégal' },
        en: { the: 'Senegal', in: 'in Senegal', of: 'of Senegal' },
      },
      division: { fr: ['région', 'régions'], en: ['region', 'regions'] },
      regions,
      legal_forms: [{ code: 'association', term: { fr: 'association', en: 'association' } }],
      position: ['origine', 'transit'],
      to_check: ['currency', 'legal_forms.association'],
    },
    edition: {
      audience,
      number: null,
      fictional: true,
      as_of: '2026-03-12',
      withheld:
        audience === 'interne'
          ? []
          : [
              { reason: 'actor:statut', n: 2 },
              { reason: 'actor:refus-de-figurer', n: 1 },
              { reason: 'interview:sans-reponse', n: 4 },
            ],
    },
    cover: {
      title: null,
      authors: ['Équipe de la cartographie'],
      funder: 'Un bailleur fictif',
      licence: 'CC BY 4.0',
      contact: 'cartographie@example.org',
    },
    counts: {
      known: 28,
      listed: 4,
      outside_civil_society: 1,
      known_by: [
        { kind: 'entretiens', n: 18 },
        { kind: 'acteurs', n: 20 },
      ],
      approached: 23,
      interviewed: 18,
      interviews: 20,
      interviews_other: 0,
      interviews_open: 16,
      documents: 2,
      findings: 14,
      to_review: 2,
      unattributed: 1,
      first_interview: '2026-02-03',
      last_interview: '2026-03-01',
    },
    sources: [
      {
        file: null,
        sheet: null,
        kind: 'entretiens',
        encoding: 'utf-8',
        delimiter: ';',
        checksum: 'a'.repeat(64),
        rows_read: 22,
        rows_used: 20,
        rows_set_aside: 2,
        by_reason: { doublon: 1, 'sans-cle': 1 },
        published_source: null,
      },
      {
        file: null,
        sheet: null,
        kind: 'acteurs',
        encoding: 'windows-1252',
        delimiter: ';',
        checksum: 'b'.repeat(64),
        rows_read: 20,
        rows_used: 20,
        rows_set_aside: 0,
        by_reason: {},
        published_source: 'Répertoire fictif 2025',
      },
    ],
    actors,
    sector: [{ ...declared('faiblesse', 'manque-coordination'), status: 'inferred' }],
    tabulations,
    crossings,
    matrix,
    suggested_needs: [{ need: 'mobilisation-ressources', weaknesses: ['concurrence'], n: 4, masked: false }],
    quotes: [
      {
        axis: 'faiblesse',
        code: 'manque-financement',
        text: 'On commence un projet et, six mois après, il n’y a plus de quoi payer le loyer.',
        nature: 'verbatim',
        attribution: { fr: 'une organisation interrogée', en: 'an organisation interviewed' },
        group_size: 9,
      },
      {
        axis: 'besoin',
        code: 'gestion-projet',
        text: 'Demande un appui pour monter les dossiers.',
        nature: 'notes',
        attribution: { fr: 'une organisation interrogée', en: 'an organisation interviewed' },
        group_size: 9,
      },
    ],
    mechanisms: [
      fact('mecanismes', 'm1', {
        nom: 'Cadre de concertation fictif',
        type: 'cadre-national',
        niveau: 'national',
        pilote: 'Ministère fictif',
        annee: 2019,
        derniere_reunion: '2025-11',
        fonctionnel: true,
        migrants_presents: false,
        portee: 'consultation',
        demandes: 'Un siège pour les associations de retour.',
        limites: 'Pas de compte rendu.',
        source: 'Rapport fictif, p. 4',
      }),
    ],
    projects: [
      fact('projets', 'p1', {
        intitule: 'Jàng ak liggéey',
        acteur: 'Association Jappoo des migrants de retour',
        localite: 'Dakar',
        annee_debut: 2024,
        annee_fin: 2025,
      }),
    ],
    policies: [
      fact('politiques', 'po1', {
        titre: 'Stratégie fictive des migrations',
        type: 'strategie',
        date: '2023',
        etat: 'en révision',
        fenetre: 'jusqu’en juin 2026',
      }),
    ],
    commitments: [
      fact('engagements', 'e1', {
        mecanisme: 'Cadre de concertation fictif',
        demande: 'Ouvrir un guichet',
        destinataire: 'Ministère fictif',
        etat: 'sans-reponse',
        date: '2025-10-02',
      }),
    ],
    indicators: [
      fact('indicateurs', 'i1', {
        intitule: 'Dossiers traités',
        valeur: '120',
        unite: 'dossiers',
        date: '2025',
        autorite: 'Ministère fictif',
        source: 'Rapport fictif',
      }),
    ],
    recommendations: [
      fact('recommandations', 'r1', {
        texte: 'Publier le calendrier des réunions.',
        destinataire: 'État',
        appui: 'qualite_dialogue 7/16',
        porteur: 'comité',
        echeance: '2026-12',
      }),
      fact('recommandations', 'r2', {
        texte: 'Financer sur trois ans.',
        destinataire: 'Bailleurs',
        appui: 'manque-financement 12/16',
      }),
    ],
    relations: [
      fact('relations', 're1', {
        de: 'Réseau | Boole',
        vers: 'École de droit Xel',
        type: 'partenaire',
        source: 'Rapport fictif',
      }),
    ],
    documents: [
      {
        title: 'Rapport fictif sur les associations',
        author: 'A. Auteur',
        publisher: 'Éditeur fictif',
        year: 2024,
        type: 'rapport',
        url: 'https://rapport.example/a',
        findings: 9,
      },
      { title: 'Étude fictive', author: null, publisher: null, year: null, type: 'etude', url: null, findings: 5 },
    ],
    figure_checks: [
      {
        variable: 'membre_reseau',
        code: 'oui',
        source: 'Rapport fictif sur les associations',
        page: '12',
        published: 88,
        unit: '%',
        computed: 12,
        base: 16,
        verdict: 'differe',
      },
    ],
    agreements: [
      {
        axis: 'role',
        coders: ['L1', 'L2'],
        interviews: 6,
        cases: 36,
        agreed: 33,
        both: 12,
        only_first: 2,
        only_second: 1,
        kappa: 0.823,
        alpha: null,
        codes: [
          { code: 'inclusion', cases: 9, agreed: 7, both: 5, only_first: 1, only_second: 0, kappa: 0.67, alpha: 0.69 },
        ],
        disagreements: [{ interview: 'e1', record: 'r1', code: 'inclusion', given_by: 'L1' }],
      },
    ],
    reliability: [],
    confrontations: [],
    narrative: [
      {
        id: 'contexte',
        markdown:
          '# Un pays de départs\n\nLe pays est **à la fois** d’origine et de transit ; voir [le rapport](https://rapport.example/a).\n\n- premier point\n  - deuxième point\n- troisième point\n\n> Une phrase citée.\n',
      },
      { id: 'cadre-legal', markdown: 'La loi fictive de 1968 régit les associations.' },
      { id: 'recommandations', markdown: '## Pour la suite\n\n1. Se revoir.\n2. Décider.\n' },
      { id: 'bonnes-pratiques', markdown: 'Une association tient une *permanence* chaque semaine.' },
    ],
    decisions: decisionRows,
    limits: [
      { id: 'interviews-few', params: { interviewed: 18, known: 28 } },
      { id: 'regions-unasked', params: { regions: 1, total: 6 }, list: [{ fr: 'Tambacounda', en: 'Tambacounda' }] },
      { id: 'inferred-unreviewed', params: { codes: 31, byReaders: 4, total: 80 } },
      { id: 'un-identifiant-inconnu', params: {} },
    ],
    quality: [{ code: 'VAL-001', name: 'code-inconnu', severity: 'error', n: 3 }],
    data_quality: {
      completeness: [
        {
          column: 'site_internet',
          title: { fr: 'Site internet', en: 'Web site' },
          base_of: 'known',
          layer: 'directory',
          base: 28,
          answered: 9,
          refused: 0,
        },
      ],
      missing: [],
      ages: {
        bands: [
          { code: 'moins-1-an', n: 2 },
          { code: '1-2-ans', n: 1 },
          { code: '3-4-ans', n: 0 },
          { code: 'plus-5-ans', n: 0 },
        ],
        undated: 1,
        base: 4,
      },
      ages_by_kind: [],
      findings: [
        { family: 'contradiction', n: 1 },
        { family: 'suspect', n: 2 },
        { family: 'contact-prive', n: 0 },
      ],
    },
    diagnostics: [],
    records: [],
    ...given,
  } satisfies Edition);
}
