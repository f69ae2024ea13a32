import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/text/fold.ts';
import { fixtureRecords } from './fixtures.ts';
import { resolveIn } from './records.ts';

/* The bundled data sets: every way an organisation is written there meets, and no two organisations do. */

const expectedSN = [
  ['Association des Retournés de la Petite-Côte', 'A.R.P.C.', 'Asso. des Retournés de la Petite Côte'],
  ['Jeunes Retournés Solidaires de Guet Ndar', 'Jeunes Retournes Solidaires de Guet-Ndar', 'JRS-GN'],
  ['Amicale des Rapatriés de Kayar', 'Amicale des rapatriés de Cayar'],
  ['Collectif des Familles de l’Horizon', 'Collectif Familles de l’Horizon'],
  ['Association Mémoire des Absents de Mbour', 'Association Mémoire des Abscents de Mbour'],
  ['Union des Jeunes pour la Mobilité Choisie de Ziguinchor', 'Union Jeunes Mobilité Choisie Ziguinchor'],
  ['Union des Jeunes pour la Mobilité Choisie de Sédhiou', 'Union Jeunes Mobilité Choisie Sédhiou'],
  ['Fédération des Villages Bâtisseurs du Fouta', 'FVBF – Fédération des Villages Bâtisseurs du Fouta'],
  ['Association des Ressortissants de Kanel-Nord pour l’Eau et l’École', 'Ressortissants de Kanel Nord', 'AREKE'],
  ['Ressortissants du Dandé en France', 'Ressortissants du Dande', 'RDF'],
  ['Pont Brescia-Louga', 'Ponte Brescia Louga'],
  ['Association Transfrontalière des Commerçantes du Fogny', 'Assoc. Transfrontaliere des Commercantes du Fogny'],
  ['Réseau Étals et Frontières de Kolda', 'Reseau des Etals et Frontières', 'REFEK'],
  ['Syndicat Libre des Pêcheurs et Marins de la Grande-Côte', 'SLPM', 'S.L.P.M'],
  ['Amicale des Communautés d’Afrique Centrale à Dakar', 'ACAC-Dakar'],
  ['Comité des Réfugiés Riverains de Podor', 'Comité Réfugiés Riverains Podor'],
  ['Association Sœurs d’Exil', 'Soeurs d’Exil'],
  ['Observatoire Citoyen des Mobilités', 'Observatoire citoyen mobilités'],
  ['Ligue Teranga pour les Droits en Mouvement', 'Ligue Teranga Droits en Mouvement'],
  ['Plateforme Sénégal Mobilités', 'Plate-forme Sénégal Mobilités', 'PSM Sénégal'],
  ['Réseau Ouest des Associations de Retour', 'Reseau Ouest des Assoc. de Retour'],
  ['Centre de Recherche Sahel-Atlantique sur les Mobilités', 'CRSAM Saint-Louis'],
  ['Radio communautaire Mbaal FM', 'Radio Mbaal'],
  ['Dahira Solidarité Voyageurs de Touba', 'Dahira Solidarite Voyageurs'],
  ['GIE Maraîchers Revenus de Potou', 'GIE des Maraichers revenus'],
  ['Coopérative Féminine du Retour du Sine', 'Cooperative féminine du retour du Sine'],
  ['Jappoo Ligéey Kaolack', 'Jappo Ligeey Kaolack'],
  ['Association Relais des Routes de l’Est', 'Relais des routes de l’Est'],
  ['Association des Femmes de la Falémé', 'Femmes de la Falémé'],
  ['Fondation Talli Jeunesse', 'Fondation Talli'],
  ['Action pour la Dignité des Retournés', 'ADR Pikine'],
  ['Alliance pour le Développement Rural du Ferlo', 'ADR-F'],
  ['Intersyndicale des Travailleuses et Travailleurs Mobiles', 'Intersyndicale Travailleurs Mobiles'],
  ['Jeunesse Sans Pirogue de Thiaroye', 'Jeunesse sans pirogue'],
  ['Passerelles Internationales, section du Sénégal', 'Passerelles Internationales Sénégal'],
  ['Association Santé des Routes', 'Santé des routes'],
  ['Abri-Enfance Mobilité', 'Abri Enfance'],
  ['Guichet Régional Mobilités de Thiès', 'Guichet régional des mobilités'],
  ['Agence Lumière-Sud de Coopération', 'Agence Lumière Sud'],
];

const expectedTN = [
  ['Observatoire Rives et Passages'],
  ['Fraternité estudiantine Sankoré', 'Fraternité Estudiantine SANKORE', 'Fraternité Sankoré'],
  ['Les Gardiens du rivage', 'Gardiens du Rivage (Zarzis)', 'جمعية حراس الشاطئ'],
  ['Baobab Workers’ Circle', 'Cercle Baobab des travailleurs et travailleuses'],
  ['Santé-Passerelle du Sud', 'Santé Passerelle Sud'],
  ['Réseau Jisr des associations du Sud', 'Réseau Jisr'],
  ['Relais des sables de Tataouine', 'محطة الرمال بتطاوين'],
  ['جمعية شباب بلا غرق'],
  ['Comité des mères de l’attente'],
  ['Familles sans nouvelles de Sfax'],
];

describe.each([
  ['SN', expectedSN],
  ['TN', expectedTN],
])('the %s data set', (country, expected) => {
  const records = fixtureRecords(country);
  const { value } = resolveIn(records, country);
  const idsOf = (name: string): Set<string> => {
    const key = foldKey(name);
    const naming = records.filter(({ fields }) =>
      ['nom', 'acteur'].some((column) =>
        String(fields[column]?.value ?? '')
          .split(';')
          .some((part) => foldKey(part) === key),
      ),
    );
    const single = naming.filter(({ id }) => value.actorsByRecord[id]?.length === 1);
    return new Set((single.length > 0 ? single : naming).flatMap(({ id }) => value.actorsByRecord[id] ?? []));
  };

  it.each(expected.map((names) => [names[0], names]))('«%s» is one organisation', (_, names) => {
    const found = new Set(names.filter((name) => idsOf(name).size > 0).flatMap((name) => [...idsOf(name)]));
    expect(found.size).toBe(1);
  });

  it('keeps apart every two of them', () => {
    const ids = expected.map(([name = '']) => [...idsOf(name)][0] ?? name);
    expect(new Set(ids).size).toBe(expected.length);
  });

  it('gives each actor one id and each record of a kind that names one its actor', () => {
    expect(new Set(value.actors.map(({ id }) => id)).size).toBe(value.actors.length);
    for (const actor of value.actors) {
      for (const record of actor.records) expect(value.actorsByRecord[record]).toContain(actor.id);
    }
  });
});

describe('the SN data set', () => {
  const records = fixtureRecords('SN');
  const { value } = resolveIn(records);

  it('leaves the acronym of two organisations to a person', () => {
    const waiting = records.filter(({ id }) => value.unattributed.includes(id));
    expect(waiting.map(({ fields }) => fields.acteur?.value)).toEqual(['ADR']);
    expect(value.toReview.every(({ right, left }) => [left, right].some((id) => value.unattributed.includes(id)))).toBe(
      true,
    );
  });

  it('attaches a group interview to each organisation heard', () => {
    const group = records.find(
      ({ fields }) => fields.mode?.value === 'groupe' && String(fields.acteur?.value).includes(';'),
    );
    expect(value.actorsByRecord[group?.id ?? '']).toHaveLength(2);
  });

  it('marks what is no civil society', () => {
    const outside = value.actors.filter(({ isCivilSociety }) => !isCivilSociety).map(({ acronym }) => acronym);
    expect(outside.sort()).toEqual(['ALSC', 'GRMT']);
  });
});
