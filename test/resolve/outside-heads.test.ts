import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/decisions/index.ts';
import { doubtfulCodeOf, outsideCodeOf } from '../../src/resolve/outside-heads.ts';
import { resolveIn, row } from './records.ts';

/* Who is outside civil society by the head of its name. Every organisation is fictional, or an office that any country has. */

describe('the head of a name', () => {
  it.each([
    ['Gouvernement du Sénégal', 'autorite'],
    ['Ministère de l’Intérieur', 'autorite'],
    ['Ambassade du Mali', 'autorite'],
    ['Consulat général de Gambie', 'autorite'],
    ['Mairie de Fissel', 'autorite'],
    ['Mairie', 'autorite'],
    ['Préfecture', 'autorite'],
    ['Commune de Fissel', 'autorite'],
    ['Conseil départemental de Fissel', 'autorite'],
    ['Direction de la Police de l’Air et des Frontières', 'autorite'],
    ['DPAF – Direction de la police de l’air', 'autorite'],
    ['Gendarmerie nationale', 'autorite'],
    ['Agence nationale de la statistique', 'autorite'],
    ['Coopération allemande GIZ', 'agence-cooperation'],
    ['Délégation de l’Union européenne', 'agence-cooperation'],
    ['Banque Baobab', 'entreprise'],
    ['Transports Kajoor SARL', 'entreprise'],
    ['Kajoor Logistique S.A.', 'entreprise'],
    ['Kajoor Logistique SA', 'entreprise'],
  ])('%s: %s', (name, code) => {
    expect(outsideCodeOf(name)).toBe(code);
  });

  it.each([
    'Ministère de la foi',
    'Ministère chrétien du travail social',
    'Amis de la mairie de Fissel',
    'Banque alimentaire de Fissel',
    'Banque de céréales de Fissel',
    'Banque de sang',
    'Banque du lait de Fissel',
    'Consulat des jeunes',
    'Consulat général des jeunes',
    'Association des anciens de la Banque Baobab',
    'Amicale de l’université de Fissel',
    'Conseil départemental de la jeunesse',
    'Commune des femmes de Fissel',
    'Association Kajoor SARL',
    'ONG Baobab SA',
    'Mutuelle SA KADDU',
    'Santé pour tous',
    'Sa Kaddu',
    'Association Gouvernement des jeunes',
    'Police des quartiers solidaires',
    'Coopération Sud Sud des jeunes',
    'Coopérative agricole de Fissel',
    'Agence de voyages solidaires',
    'Direction',
    'Ambassadeurs de la paix',
    'Parlement des jeunes',
  ])('%s stays in', (name) => {
    expect(outsideCodeOf(name)).toBeNull();
  });

  it.each(['Université de Fissel', 'Observatoire national des mobilités', 'Direction régionale du développement'])(
    '%s is asked',
    (name) => {
      expect([outsideCodeOf(name), doubtfulCodeOf(name)]).toEqual([null, 'autorite']);
    },
  );
});

describe('who counts', () => {
  const actorOf = (...records: ReturnType<typeof row>[]) => {
    const { value, diagnostics } = resolveIn(records);
    const [actor] = value.actors;
    if (!actor) throw new Error('no actor');
    return {
      actor,
      asked: questionsOf({ ...value, records, diagnostics }),
      codes: diagnostics.map(({ code }) => code),
    };
  };
  const mairie = row('acteurs', 2, { nom: 'Mairie de Fissel' });

  it('an administration is kept, marked, not counted, and told', () => {
    const { actor, codes } = actorOf(mairie);
    expect(actor).toMatchObject({ isCivilSociety: false, fields: { hors_societe_civile: { value: 'autorite' } } });
    expect(codes).toContain('IDE-014');
  });

  it('the row or a decision has the last word', () => {
    const said = row('acteurs', 2, { nom: 'Mairie de Fissel' }, { nil: ['hors_societe_civile'] });
    expect(actorOf(said).actor.isCivilSociety).toBe(true);
    expect(actorOf(row('acteurs', 2, { nom: 'Mairie de Fissel', nature: 'ong' })).actor.isCivilSociety).toBe(true);
    const decided = row('decisions', 2, {
      id: 'D1',
      objet: 'champ',
      acteur: 'Mairie de Fissel',
      autre: 'hors_societe_civile',
      decision: 'fixe',
      valeur: 'aucun',
    });
    const { actor, codes } = actorOf(mairie, decided);
    expect([actor.isCivilSociety, codes.filter((code) => code.startsWith('DEC'))]).toEqual([true, []]);
  });

  it('what is in doubt counts, and is asked until somebody says', () => {
    const universite = row('acteurs', 2, { nom: 'Université de Fissel' });
    const { actor, asked } = actorOf(universite);
    expect(actor.isCivilSociety).toBe(true);
    expect(asked).toMatchObject([{ object: 'champ', column: 'hors_societe_civile', candidates: [{}, {}] }]);
    const decide = (valeur: string) =>
      row('decisions', 2, {
        id: 'D1',
        objet: 'champ',
        acteur: 'Université de Fissel',
        autre: 'hors_societe_civile',
        decision: 'fixe',
        valeur,
      });
    expect(actorOf(universite, decide('aucun'))).toMatchObject({ actor: { isCivilSociety: true }, asked: [] });
    expect(actorOf(universite, decide('autorite'))).toMatchObject({ actor: { isCivilSociety: false }, asked: [] });
  });
});
