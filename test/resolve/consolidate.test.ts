import { describe, expect, it } from 'vitest';
import type { DataRecord } from '../../src/model/record.ts';
import { deriveType } from '../../src/resolve/actor-type.ts';
import { resolve } from '../../src/resolve/index.ts';
import { outsideCodeById } from '../../src/resolve/institution-kind.ts';
import { institutions } from '../../src/resolve/institutions.ts';
import { contextOf, resolveIn, row } from './records.ts';

const nom = 'Maison Tabax de Podor';
const interview = (number: number, cells: Parameters<typeof row>[2]) =>
  row('entretiens', number, { acteur: nom, ...cells });
const card = (number: number, cells: Parameters<typeof row>[2]) => row('acteurs', number, { nom, ...cells });
const finding = (number: number, cells: Parameters<typeof row>[2]) => row('revue', number, { acteur: nom, ...cells });
const actorOf = (...records: DataRecord[]) => {
  const { actors } = resolveIn(records).value;
  expect(actors).toHaveLength(1);
  const [actor] = actors;
  if (!actor) throw new Error('no actor');
  return actor;
};

describe('the value of a field', () => {
  it('a newer refusal takes an answer back; «ne sait pas» does not', () => {
    const known = interview(2, { vague: '1', date: '2024-05-01', nb_membres: 20 });
    const later = { ...interview(3, { vague: '2', date: '2026-05-01' }), refused: ['nb_membres'] };
    expect(actorOf(known, later).fields.nb_membres).toBeUndefined();
    expect(actorOf(known, { ...later, notKnown: ['nb_membres'] }).fields.nb_membres?.value).toBe(20);
  });

  it('newest wave of interviews first; older answers are history', () => {
    const actor = actorOf(
      interview(2, { vague: '1', date: '2024-05-01', nb_membres: 20, besoins: 'un local' }),
      interview(3, { vague: '2', date: '2026-05-01', nb_membres: 35 }),
      card(2, { nb_membres: 30, source: 'annuaire' }),
    );
    expect(actor.fields.nb_membres).toMatchObject({
      value: 35,
      rule: 'newest-wave',
      record: 'entretiens:entretiens.csv:3',
    });
    expect(actor.fields.nb_membres?.others.map(({ value }) => value)).toEqual([20, 30]);
    expect(actor.fields.besoins).toMatchObject({ value: 'un local', rule: 'only' });
    expect(actor.history).toMatchObject([{ column: 'nb_membres', value: 20, date: '2024-05-01' }]);
    expect(actor.conflicts).toMatchObject([{ column: 'nb_membres', values: [{ value: 35 }, { value: 30 }] }]);
  });

  it('a town spelt as its country’s pack spells it elsewhere is the same town', () => {
    const cells = (town: string) => ({ nom: 'Maison Tabax', ville_siege: town });
    const rows = [
      row('acteurs', 2, { ...cells('N’Zérékoré'), source: 'annuaire' }),
      row('acteurs', 3, { ...cells('Nzérékoré'), source: 'liste' }),
      row('acteurs', 4, { ...cells('Nzerekore'), source: 'liste' }),
    ];
    const { actors } = resolve(
      rows.map((each) => ({ ...each, country: 'GN' })),
      contextOf('GN'),
    ).value;
    expect(actors.map(({ conflicts }) => conflicts)).toEqual([[]]);
  });

  it('two waves that differ on what time cannot change are a question; the newer stands meanwhile', () => {
    const actor = actorOf(
      interview(2, { vague: '1', date: '2024-05-01', annee_creation: 2008, nb_membres: 20 }),
      interview(3, { vague: '2', date: '2026-05-01', annee_creation: 2011, nb_membres: 35 }),
    );
    expect(actor.fields.annee_creation).toMatchObject({ value: 2011, rule: 'newest-wave' });
    expect(actor.conflicts).toMatchObject([{ column: 'annee_creation', values: [{ value: 2011 }, { value: 2008 }] }]);
    expect(actor.history.map(({ column, value }) => [column, value])).toEqual([
      ['annee_creation', 2008],
      ['nb_membres', 20],
    ]);
  });

  it('then a card that names its source, a document, a card without', () => {
    const cells = { nature: 'association' };
    const weak = card(2, { nature: 'ong' });
    const document = finding(2, { nature: 'fondation', document_annee: 2020 });
    expect(actorOf(weak, document, card(3, { ...cells, source: 'annuaire' })).fields.nature).toMatchObject({
      value: 'association',
      rule: 'most-reliable',
    });
    expect(actorOf(weak, document).fields.nature?.value).toBe('fondation');
    expect(actorOf(weak).fields.nature).toMatchObject({ value: 'ong', rule: 'only' });
  });

  it('the newest document, and the organisation’s own words before it', () => {
    const older = finding(2, { nb_membres: 1, document_annee: 2012 });
    const newer = finding(3, { nb_membres: 2, document_annee: 2020 });
    const own = finding(4, { nb_membres: 3, document_annee: 2001, auteur_source: 'soi' });
    expect(actorOf(older, newer).fields.nb_membres?.value).toBe(2);
    expect(actorOf(older, newer, own).fields.nb_membres?.value).toBe(3);
  });

  it('a decision before all, typed as its column, and the conflict is closed', () => {
    const decision = row('decisions', 2, {
      id: 'D1',
      objet: 'champ',
      acteur: nom,
      autre: 'annee_creation',
      decision: 'fixe',
      valeur: '2007',
      date: '2026-01-01',
    });
    const actor = actorOf(interview(2, { annee_creation: 2008 }), card(2, { annee_creation: 2009 }), decision);
    expect(actor.fields.annee_creation).toMatchObject({
      value: 2007,
      rule: 'decision',
      record: 'decisions:decisions.csv:2',
    });
    expect(actor.conflicts).toEqual([]);
  });

  it('lists are not mixed: the first source stands whole', () => {
    const actor = actorOf(interview(2, { thematiques: ['droit'] }), card(2, { thematiques: ['sante', 'droit'] }));
    expect(actor.fields.thematiques).toMatchObject({ value: ['droit'] });
    expect(actor.fields.thematiques?.others).toHaveLength(1);
  });

  it('lists of cards that nothing sets apart are added up', () => {
    const first = card(2, { thematiques: ['developpement'], source: 'annuaire', maj: '2024' });
    const second = card(3, { thematiques: ['accompagnement', 'developpement'], source: 'annuaire', maj: '2024' });
    expect(actorOf(first, second).fields.thematiques).toMatchObject({
      value: ['developpement', 'accompagnement'],
      rule: 'union',
      others: [],
    });
    expect(actorOf(first, second).fields.thematiques?.support).toHaveLength(2);
    const newer = card(4, { thematiques: ['droit'], source: 'annuaire', maj: '2025' });
    expect(actorOf(first, second, newer).fields.thematiques?.value).toEqual(['droit']);
    const none = card(5, { thematiques: ['aucun'], source: 'annuaire', maj: '2024' });
    expect(actorOf(first, none).fields.thematiques?.value).toEqual(['developpement']);
  });

  it('spelling and order do not make a conflict; supports are listed', () => {
    const actor = actorOf(
      interview(2, { ville_siege: 'PODOR', tel_public: '+221 33 555 01 02', thematiques: ['a', 'b'] }),
      card(2, { ville_siege: 'Podor', tel_public: '33 555 01 02', thematiques: ['b', 'a'] }),
    );
    expect(actor.conflicts).toEqual([]);
    expect(actor.fields.thematiques?.support).toHaveLength(2);
  });

  it('a fuller date is preferred to its year', () => {
    const actor = actorOf(interview(2, { statut_date: '2014' }), card(2, { statut_date: '2014-05' }));
    expect(actor.fields.statut_date).toMatchObject({ value: '2014-05', rule: 'most-precise' });
  });

  it('one opposition is enough', () => {
    expect(
      actorOf(card(2, { opposition: true }), card(3, { opposition: false, source: 'annuaire' })).fields.opposition
        ?.value,
    ).toBe(true);
  });

  it('what identifies the row, the consent or the private contact is no field', () => {
    const actor = actorOf(
      interview(2, {
        id_entretien: 'E1',
        accord_propos: true,
        contact_prive_tel: '770000000',
        mandat: true,
        forces: 'soudée',
      }),
      finding(2, { extrait: 'x', document_titre: 'y', page: '3' }),
    );
    expect(Object.keys(actor.fields)).toEqual(['forces']);
  });

  it('the words of a second reader are no answer', () => {
    const actor = actorOf(
      interview(2, { id_entretien: 'E1', forces: 'soudée' }),
      interview(3, { id_entretien: 'E1', codeur: 'C2', forces: 'autre chose' }),
    );
    expect(actor.fields.forces?.value).toBe('soudée');
  });
});

describe('a field settled by a person', () => {
  const settle = (autre: string, valeur: string, number = 2) =>
    row('decisions', number, {
      id: `D${number}`,
      objet: 'champ',
      acteur: nom,
      autre,
      decision: 'fixe',
      valeur,
      date: '2026-01-01',
    });

  it.each([
    ['etat_activite', 'en sommeil', 'etat_activite', 'en-sommeil'],
    ['Année de création', '2 007', 'annee_creation', 2007],
    ['region_siege', 'Ziguinchor', 'region_siege', 'SN-ZG'],
    ['zones_intervention', 'Dakar; Thiès', 'zones_intervention', ['SN-DK', 'SN-TH']],
    ['accord_cadre_ong', 'non', 'accord_cadre_ong', false],
    ['etat_activite', 'faute de liste', 'etat_activite', null],
    ['annee_creation', 'vers 2007', 'annee_creation', null],
    ['couleur', 'bleu', 'couleur', null],
  ])('%s: %s', (column, value, key, expected) => {
    const { value: resolved, diagnostics } = resolveIn([card(2, { nom }), settle(column, value)]);
    const field = resolved.actors[0]?.fields[key];
    if (expected === null) {
      expect(field).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual([column === 'couleur' ? 'DEC-006' : 'DEC-004']);
    } else expect([field?.value, field?.rule, diagnostics]).toEqual([expected, 'decision', []]);
  });

  it('keeps what every source said beside it, and the newest decision stands', () => {
    const actor = actorOf(
      interview(2, { annee_creation: 2008, date: '2025-01-01' }),
      card(2, { annee_creation: 2009, source: 'x' }),
      settle('annee_creation', '2006', 2),
      {
        ...settle('annee_creation', '2005', 3),
        fields: {
          ...settle('annee_creation', '2005', 3).fields,
          date: { value: '2026-02-01', raw: '', at: { file: 'decisions.csv' } },
        },
      },
    );
    expect(actor.fields.annee_creation).toMatchObject({ value: 2005, rule: 'decision' });
    expect(actor.fields.annee_creation?.others.map(({ value }) => value)).toEqual([2006, 2008, 2009]);
    expect(actor.conflicts).toEqual([]);
  });
});

describe('derived fields', () => {
  it.each([
    [{ ville_siege: 'Mbour' }, 'SN-TH'],
    [{ adresse_siege: 'Rue 10, quartier Nord, Ziguinchor' }, 'SN-ZG'],
    [{ ville_siege: 'Mbour', pays_siege: 'FR' }, undefined],
    [{ ville_siege: 'Ailleurs' }, undefined],
  ])('region of %j', (cells, expected) => {
    const { fields } = actorOf(card(2, cells));
    expect(fields.region_siege?.value).toBe(expected);
    if (expected) expect(fields.region_siege?.rule).toBe('derived');
  });

  it.each([
    [{ budget_annuel: 4_000_000, budget_devise: 'XOF' }, '5000-10000'],
    [{ budget_annuel: 4_000_000, budget_devise: 'F CFA' }, '5000-10000'],
    [{ budget_annuel: 100_000, budget_devise: 'EUR' }, 'plus-100000'],
    [{ budget_annuel: 4_000_000, budget_devise: 'USD' }, undefined],
    [{ budget_annuel: 4_000_000 }, undefined],
    [{ budget_annuel: 1, budget_devise: 'EUR', budget_tranche: '10000-20000' }, '10000-20000'],
  ])('band of %j', (cells, expected) => {
    expect(actorOf(card(2, cells)).fields.budget_tranche?.value).toBe(expected);
  });

  it('takes the currency of the row that gives the amount', () => {
    const actor = actorOf(
      interview(2, { budget_annuel: 4_000_000 }),
      card(2, { budget_annuel: 9000, budget_devise: 'EUR', source: 'annuaire' }),
    );
    expect(actor.fields.budget_tranche).toBeUndefined();
  });

  it.each([
    ['UNHCR', 'nations-unies'],
    ['UNHCR Sénégal', 'nations-unies'],
    ['Banque mondiale', 'bailleur'],
    ['Union européenne', 'agence-cooperation'],
    ['Gouvernement de l’Italie', 'autorite'],
    ['Government of Japan', 'autorite'],
    ['Gouvernement du Sénégal', 'autorite'],
    ['Ministère de l’Intérieur', 'autorite'],
    ['Ministère de la Jeunesse, des Sports et de la Culture', 'autorite'],
    ['MIASE – Ministère de l’Intégration africaine et des Sénégalais de l’Extérieur', 'autorite'],
    ['Ministry of Foreign Affairs', 'autorite'],
    ['وزارة الشؤون الخارجية', 'autorite'],
    ['Ministère de la Parole vivante', undefined],
    ['Ministère Lumière des Nations', undefined],
    ['Ministère Planète Joie', undefined],
    ['Ministère chrétien de la jeunesse', undefined],
    ['Amicale des agents du ministère de la Santé', undefined],
    ['UNICEF Netherlands', undefined],
    ['Oxfam', undefined],
    ['Collectif fictif des voisins de l’Union européenne', undefined],
  ])('knows of %s that it is outside civil society: %s', (nom, code) => {
    const actor = actorOf(card(2, { nom }));
    expect(actor.fields.hors_societe_civile?.value).toBe(code);
    expect(actor.isCivilSociety).toBe(code === undefined);
  });

  it('sorts known institutions alone', () => {
    const known = new Set(institutions.map(({ id }) => id));
    expect([...outsideCodeById.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  it('takes at its word a card that says what it is, rather than a name like a ministry’s', () => {
    expect(actorOf(card(2, { nom: 'Ministère de la Jeunesse', nature: 'association' }))).toMatchObject({
      isCivilSociety: true,
    });
    const said = { ...card(2, { nom: 'Ministère de la Santé' }), nil: ['hors_societe_civile'] };
    expect(actorOf(said).isCivilSociety).toBe(true);
  });

  it('tells once, by name, which institutions it leaves out of the count', () => {
    const { diagnostics } = resolveIn([
      card(2, { nom: 'Ministère de la Santé' }),
      card(3, { nom: 'Gouvernement de l’Italie' }),
      card(4, { nom: 'Maison Tabax' }),
      card(5, { nom: 'Agence fictive', hors_societe_civile: 'bailleur' }),
    ]);
    expect(diagnostics.filter(({ code }) => code === 'IDE-014')).toMatchObject([
      { params: { n: 2, noms: 'Gouvernement de l’Italie ; Ministère de la Santé' } },
    ]);
  });

  it('counts a known institution of which a row says that it is outside nothing', () => {
    const said = { ...card(2, { nom: 'UNHCR' }), nil: ['hors_societe_civile'] };
    expect(actorOf(said).isCivilSociety).toBe(true);
  });

  it('places by its town a seat whose region another row gives', () => {
    const actor = actorOf(interview(2, { region_siege: 'SN-MT' }), card(2, { ville_siege: 'Matam' }));
    expect(actor.fields.region_siege?.support).toHaveLength(2);
  });

  it('marks and does not type what is outside civil society', () => {
    expect(actorOf(card(2, { hors_societe_civile: 'bailleur', nature: 'fondation' }))).toMatchObject({
      isCivilSociety: false,
      type: null,
    });
  });
});

describe('names', () => {
  it.each([
    [
      'the card’s, not in capitals',
      [card(2, { nom: 'MAISON TABAX DE PODOR' }), finding(2, { acteur: 'Maison Tabax de Podor' })],
      'Maison Tabax de Podor',
    ],
    [
      'with its accents',
      [card(2, { nom: 'Fraternite Sankore' }), finding(2, { acteur: 'Fraternité Sankoré' })],
      'Fraternité Sankoré',
    ],
    ['without the acronym beside it', [card(2, { nom: 'MTP – Maison Tabax de Podor' })], 'Maison Tabax de Podor'],
    [
      'the long one rather than the acronym',
      [card(2, { nom: 'MATAPO', sigle: 'MATAPO' }), finding(2, { acteur: 'Maison Tabax de Podor', sigle: 'MATAPO' })],
      'Maison Tabax de Podor',
    ],
  ])('%s', (_, records, expected) => {
    expect(actorOf(...records).name).toBe(expected);
  });

  it('acronym without dots where it stands so', () => {
    const actor = actorOf(card(2, { sigle: 'M.T.P' }), finding(2, { sigle: 'MTP' }));
    expect(actor).toMatchObject({ acronym: 'MTP', otherNames: [] });
  });

  it('acronym written in the name', () => {
    expect(actorOf(card(2, { nom: 'Maison Tabax de Podor (MTP)' }))).toMatchObject({
      name: nom,
      acronym: 'MTP',
      otherNames: [],
    });
  });
});

describe('type', () => {
  const none = { nature: null, socialBase: [], mission: [], published: null };
  it.each([
    [{ ...none, nature: 'syndicat' }, 'syndicat-professionnel'],
    [{ ...none, nature: 'reseau', socialBase: ['retournes'] }, 'reseau'],
    [
      { ...none, nature: 'association', socialBase: ['retournes', 'jeunes'], mission: ['aide-migrants'] },
      'migrants-retour',
    ],
    [{ ...none, nature: 'association', socialBase: ['diaspora', 'ressortissants'] }, 'diaspora'],
    [{ ...none, nature: 'ong', mission: ['droits-humains'] }, 'droits-humains'],
    [{ ...none, nature: 'ong', mission: ['humanitaire'] }, 'ong'],
    [{ ...none, nature: 'association', socialBase: ['femmes'] }, 'femmes'],
    [{ ...none, nature: 'association' }, 'autre'],
    [{ ...none, published: 'OSC créée par des migrants de retour (p20)' }, 'migrants-retour'],
    [{ ...none, published: 'Organisations et ONG de Défense des Droits Humains' }, 'droits-humains'],
    [{ ...none, published: 'ONG internationale' }, 'ong'],
    [{ ...none, published: 'réseau africain' }, 'reseau'],
    [none, null],
  ])('%j → %s', (clues, expected) => {
    expect(deriveType(clues)).toBe(expected);
  });
});
