import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { fixtureRecords } from './fixtures.ts';
import { resolveIn, row } from './records.ts';

/* A build adds the new ids to `registre.csv`, and the next one reads them back: nothing else may change. */

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The rows that a build adds to the register, as `registre.csv` holds them. */
function registerRows(records: readonly DataRecord[], country: string): DataRecord[] {
  const { newIds, actors } = resolveIn([...records], country).value;
  const used = records.filter(({ kind }) => kind === 'registre').length;
  return newIds.map(({ id, name, acronym }, index) => {
    const fields = actors.find((actor) => actor.id === id)?.fields;
    const lieu = text(fields?.ville_siege?.value) || text(fields?.region_siege?.value);
    return {
      ...row('registre', used + index + 2, { id, nom: name, sigle: acronym ?? '', lieu, depuis: '2026-01-01' }),
      country,
    };
  });
}

/** What a reader sees of who is who. */
function seen(records: readonly DataRecord[], country: string) {
  const { value } = resolveIn([...records], country);
  const shown = ({ id, name, acronym, otherNames, formerIds, records: own, isCivilSociety }: Actor) => ({
    id,
    name,
    acronym,
    otherNames,
    formerIds,
    records: own,
    isCivilSociety,
  });
  return {
    actors: value.actors.map(shown),
    unattributed: value.unattributed,
    pairs: value.toReview.map(({ left, right, total }) => [left, right, total]),
    decided: records
      .filter(({ kind }) => kind === 'decisions')
      .map(({ id }) => [id, value.actorsByRecord[id]] as const),
  };
}

function expectNothingNew(records: readonly DataRecord[], country: string): void {
  const first = seen(records, country);
  const added = registerRows(records, country);
  const again = [...records, ...added];
  expect(seen(again, country)).toEqual(first);
  expect(registerRows(again, country)).toEqual([]);
}

describe('a second build of the same files', { timeout: 60_000 }, () => {
  it.each(['SN', 'TN'])('changes nothing in %s, with its register or from none', (country) => {
    const records = fixtureRecords(country);
    expectNothingNew(records, country);
    expectNothingNew(
      records.filter(({ kind }) => kind !== 'registre'),
      country,
    );
  });

  const one = {
    name: fc.constantFrom(
      'Union des jeunes pour le développement de Kolda',
      'Union des jeunes pour le développement de Sédhiou',
      'Union des jeunes pour le dévelopement de Sédhiou',
      'Union Jeunes Développement Sédhiou',
      'Union des jeunes pour le developpement de Kolda (UJDK)',
      'Réseau fictif des migrants de retour',
      'Reseau fictif migrants de retour',
      'Réseau fictif des migrants de retour / antenne de Louga',
      'RFMR – Section de Louga',
      'RFMR section Kolda',
      'RFMR Louga',
      'RFMR',
      'Groupement fictif Teranga Diaspora',
      'GIE Téranga diaspora',
      'Teranga Diaspora',
      'Association fictive des femmes rapatriées',
      'Assoc. fictive femmes rapatriées de Tamba',
      'Caritas',
      'Caritas Senegal (siège)',
      'OIM Sénégal',
      'OIM',
      'UNHCR',
      'Haut Commissariat des Nations Unies pour les réfugiés',
    ),
    acronym: fc.constantFrom('', '', 'RFMR', 'UJDS', 'UJDK', 'AFR'),
    town: fc.constantFrom('', 'Dakar', 'Kolda', 'Louga', 'Tambacounda', 'Ziguinchor'),
    year: fc.constantFrom(undefined, 2010, 2016),
    kind: fc.constantFrom('acteurs', 'acteurs', 'entretiens', 'revue', 'terrain', 'relations', 'projets'),
  } as const;
  const answer = fc.record({
    left: one.name,
    right: one.name,
    verdict: fc.constantFrom('meme', 'distinct', 'choisi'),
  });

  it('changes nothing in small folders of awkward names, decisions and relations', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record(one), { minLength: 1, maxLength: 12 }),
        fc.array(answer, { maxLength: 3 }),
        (cards, answers) => {
          const records = cards.map(({ name, acronym, town, year, kind }, index) => {
            const number = index + 2;
            if (kind === 'relations') return row('relations', number, { de: name, vers: cards[0]?.name ?? name });
            const place = { ville_siege: town, annee_creation: year, sigle: acronym };
            return kind === 'acteurs'
              ? row('acteurs', number, { nom: name, source: 'Annuaire fictif', ...place })
              : row(kind, number, { acteur: name, ...(kind === 'entretiens' ? place : {}) });
          });
          const decisions = answers.map(({ left, right, verdict }, index) =>
            verdict === 'choisi'
              ? row('decisions', index + 2, {
                  objet: 'champ',
                  acteur: left,
                  autre: 'nom',
                  decision: 'fixe',
                  valeur: right,
                })
              : row('decisions', index + 2, { objet: 'identite', acteur: left, autre: right, decision: verdict }),
          );
          expectNothingNew([...records, ...decisions], 'SN');
        },
      ),
      { numRuns: 200 },
    );
  });
});
