import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../src/model/record.ts';
import { cards, countOf, resolveIn, row } from './records.ts';

type Cells = { [key: string]: FieldValue };
const cardsOf = (...cells: Cells[]) => cells.map((each, index) => row('acteurs', index + 2, each));
const actorsOf = (...cells: Cells[]) => resolveIn(cardsOf(...cells)).value.actors;

describe('one organisation written several ways', () => {
  it.each([
    [['Association des Retournés de la Petite-Côte', 'ASSOCIATION DES RETOURNES DE LA PETITE COTE']],
    [['Réseau Baobab Mobilité (REBAM)', 'REBAM – Réseau Baobab Mobilité', 'R.E.B.A.M', 'REBAM']],
    [['Groupe de Recherche et de Réalisations pour le Développement Rural', 'GRDR']],
    [['Migration Développement Tabax', 'MIGDETA']],
    [['Association Mémoire des Absents de Mbour', 'Association Mémoire des Abscents de Mbour']],
    [['Foyer Diam, initiative pour les gens de passage', 'Foyer Diam']],
    [['Femmes solidaires du Tabax', 'Association Tabax des femmes solidaires']],
    [['جمعية حراس الشاطئ', 'جمعيه حراس الشاطئ']],
  ])('%j', (names) => {
    expect(countOf(names)).toBe(1);
  });

  it('meets through an Arabic name beside a Latin one', () => {
    const actors = actorsOf(
      { nom: 'جمعية حراس الشاطئ', autres_noms: ['Les Gardiens du rivage'] },
      { nom: 'Les Gardiens du rivage' },
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]).toMatchObject({ name: 'Les Gardiens du rivage', otherNames: ['جمعية حراس الشاطئ'] });
  });

  it.each([
    ['web site', { site_internet: 'https://www.tabax.example/fr' }, { site_internet: 'tabax.example' }],
    ['e-mail', { email_public: 'a@tabax.example' }, { email_public: 'A@tabax.example' }],
  ])('a shared %s brings near names together', (_, left, right) => {
    const names = ['Maison Tabax de la paix', 'Tabax pour la paix et le pain'];
    expect(actorsOf({ nom: names[0] ?? '', ...left }, { nom: names[1] ?? '', ...right })).toHaveLength(1);
    expect(countOf(names)).toBe(2);
  });

  it('a shared telephone alone is left to a person', () => {
    const tel_public = '+221 33 555 01 02';
    const { value } = resolveIn(
      cardsOf(
        { nom: 'Maison Tabax de la paix', tel_public },
        { nom: 'Tabax pour la paix et le pain', tel_public: '33 555 01 02' },
      ),
    );
    expect([value.actors.length, value.toReview.length]).toEqual([2, 1]);
  });

  it('a shared identifier does, whatever way it is written', () => {
    const actors = actorsOf(
      { nom: 'Tabax', identifiant: 'N° 0026/0286', registre: 'Accords-cadres' },
      { nom: 'Maison Tabax de la paix', identifiant: '0026/0286', registre: 'accords cadres' },
    );
    expect(actors).toHaveLength(1);
  });
});

describe('two organisations that look alike', () => {
  it.each([
    [['Caritas Maroc', 'Caritas Mali']],
    [['Union des Jeunes de Ziguinchor', 'Union des Jeunes de Sédhiou']],
    [['Union des Jeunes du Tabax de Ziguinchor', 'Union des Jeunes du Tabax de Sédhiou']],
    [['Comité Tabax 1', 'Comité Tabax 2']],
    [['Union des Femmes du Sénégal', 'Réseau des Femmes du Sénégal']],
    [['Association de lutte contre le sida', 'Organisation panafricaine de lutte contre le sida']],
    [['Action pour la Dignité des Retournés (ADR)', 'Alliance pour le Développement Rural du Ferlo (ADR)']],
    [['Enda Lead Afrique', 'Enda Tiers-Monde']],
    [['Ressortissants du Dandé', 'Ressortissants du Dandé en France']],
  ])('%j', (names) => {
    expect(countOf(names)).toBe(2);
  });

  it('one name, two regions and two years', () => {
    const nom = 'Association Tabax';
    expect(
      actorsOf(
        { nom, ville_siege: 'Ziguinchor', annee_creation: 1999 },
        { nom, ville_siege: 'Matam', annee_creation: 2015 },
      ),
    ).toHaveLength(2);
  });

  it('the same name in another year alone is still one', () => {
    const nom = 'Association Tabax';
    expect(actorsOf({ nom, annee_creation: 1999 }, { nom, annee_creation: 2001 })).toHaveLength(1);
  });

  it('two identifiers of one register', () => {
    const nom = 'Association Tabax';
    const registre = 'Récépissés';
    const { value } = resolveIn(
      cardsOf({ nom, registre, identifiant: '11221' }, { nom, registre, identifiant: '99887' }),
    );
    expect(value.actors).toHaveLength(2);
  });

  it('a shared identifier under names that differ is left to a person and told', () => {
    const registre = 'Récépissés';
    const { value, diagnostics } = resolveIn(
      cardsOf(
        { nom: 'Maison Tabax', registre, identifiant: '1395' },
        { nom: 'Soleil de Podor', registre, identifiant: '1395' },
      ),
    );
    expect(value.actors).toHaveLength(2);
    expect(value.toReview).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toContain('IDE-009');
  });
});

describe('chains of weak links', () => {
  it('a name without place does not bring two towns together', () => {
    const { value } = resolveIn(cards('Union Tabax de Ziguinchor', 'Union Tabax', 'Union Tabax de Sédhiou'));
    expect(value.actors).toHaveLength(3);
    expect(value.toReview.length).toBeGreaterThan(0);
  });

  it('a row without town does not bring together two that contradict each other', () => {
    const nom = 'Association des Femmes solidaires';
    const actors = actorsOf(
      { nom, ville_siege: 'Ziguinchor', annee_creation: 1999 },
      { nom },
      { nom, ville_siege: 'Matam', annee_creation: 2015 },
    );
    expect(actors).toHaveLength(2);
  });

  it('an acronym does not bring two long names together', () => {
    const { value, diagnostics } = resolveIn(
      cards('Action pour la Dignité des Retournés (ADR)', 'ADR', 'Alliance pour le Développement Rural du Ferlo (ADR)'),
    );
    expect(value.actors).toHaveLength(2);
    expect(value.unattributed).toEqual(['acteurs:acteurs.csv:3']);
    expect(value.toReview).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['IDE-003', 'IDE-011', 'IDE-011', 'IDE-012']);
  });

  it('an acronym with a town goes where the town says', () => {
    const { value } = resolveIn([
      ...cardsOf(
        { nom: 'Action pour la Dignité des Retournés', sigle: 'ADR', ville_siege: 'Pikine' },
        { nom: 'Alliance pour le Développement Rural du Ferlo', sigle: 'ADR', ville_siege: 'Linguère' },
      ),
      row('revue', 2, { acteur: 'ADR', ville_siege: 'Linguère' }),
      row('revue', 3, { acteur: 'ADR Pikine' }),
    ]);
    const nameOf = (record: string) => value.actors.find(({ id }) => value.actorsByRecord[record]?.includes(id))?.name;
    expect(nameOf('revue:revue.csv:2')).toBe('Alliance pour le Développement Rural du Ferlo');
    expect(nameOf('revue:revue.csv:3')).toBe('Action pour la Dignité des Retournés');
    expect(value.unattributed).toEqual([]);
  });
});

describe('who makes an actor', () => {
  it('interviews, findings, cards, approaches and projects do; relations and decisions do not', () => {
    const { value } = resolveIn([
      row('terrain', 2, { acteur: 'Collectif Tabax' }),
      row('relations', 2, { de: 'Collectif Tabax', vers: 'Ministère des Ponts' }),
      row('projets', 2, { acteur: 'Soleil de Podor', partenaires: ['Fonds des Étoiles'] }),
    ]);
    expect(value.actors.map(({ name, knownBy }) => [name, knownBy])).toEqual([
      ['Collectif Tabax', ['terrain', 'relations']],
      ['Soleil de Podor', ['projets']],
    ]);
    expect(Object.keys(value.actorsByRecord)).toHaveLength(3);
  });

  it('a finding about the sector names nobody and is not told', () => {
    const { value, diagnostics } = resolveIn([row('revue', 2, { portee: 'secteur', extrait: 'x' })]);
    expect([value.actors, value.unattributed, diagnostics]).toEqual([[], [], []]);
  });

  it('a group interview goes to each, and its answers to none', () => {
    const { value } = resolveIn([
      row('entretiens', 2, { acteur: 'Collectif Tabax; Soleil de Podor', nb_membres: 12, mode: 'groupe' }),
    ]);
    expect(value.actorsByRecord['entretiens:entretiens.csv:2']).toHaveLength(2);
    expect(value.actors.map(({ fields }) => fields)).toEqual([{}, {}]);
  });

  it('a second reading goes with its interview', () => {
    const { value } = resolveIn([
      row('entretiens', 2, { id_entretien: 'E1', acteur: 'Collectif Tabax' }),
      row('entretiens', 3, { id_entretien: 'E1', codeur: 'C2' }),
    ]);
    expect(value.actors[0]?.records).toEqual(['entretiens:entretiens.csv:2', 'entretiens:entretiens.csv:3']);
    expect(value.unattributed).toEqual([]);
  });
});

describe('names that say too little', () => {
  it('keeps them, tells them, and matches them only with themselves', () => {
    const names = ['🌍', '🌍', '🌱', 'A', 'Z', '…'];
    const { value, diagnostics } = resolveIn(cards(...names));
    expect(value.actors).toHaveLength(5);
    expect(diagnostics.filter(({ code }) => code === 'IDE-002')).toHaveLength(5);
  });

  it('tells a card or an interview without a name', () => {
    const { value, diagnostics } = resolveIn([row('acteurs', 2, { ville_siege: 'Dakar' }), row('entretiens', 2, {})]);
    expect(value.unattributed).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['IDE-001', 'IDE-001']);
  });

  it('bears three thousand identical names, alone or in as many towns', () => {
    const many = Array.from({ length: 3000 }, (_, index) => index);
    expect(countOf(many.map(() => 'Association des Jeunes'))).toBe(1);
    const towns = many.map((index) =>
      row('acteurs', index + 2, { nom: 'Association Tabax', ville_siege: `Lieu ${index}` }),
    );
    expect(resolveIn(towns.slice(0, 300)).value.actors.length).toBeGreaterThan(0);
  });
});

describe('explanations', () => {
  it('show the ladder of what was joined and of what is doubtful', () => {
    const { value } = resolveIn(cards('Foyer Diam, initiative pour les gens de passage', 'Foyer Diam'));
    const [match] = value.actors[0]?.matches ?? [];
    expect(match?.steps.map(({ comparison, level }) => [comparison, level.fr])).toEqual([
      ['nom', 'l’un abrège l’autre'],
      ['unicite', 'aucune autre organisation ne convient'],
    ]);
    expect(match?.outcome).toBe('same');
    expect([match?.left, match?.right].sort()).toEqual(['acteurs:acteurs.csv:2', 'acteurs:acteurs.csv:3']);
    expect(match?.steps.every(({ level }) => level.en !== '')).toBe(true);
  });
});
