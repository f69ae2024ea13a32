import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/classify/decide.ts';
import { parseCodebook } from '../../src/codebook/index.ts';
import { activeDecisions } from '../../src/decisions/index.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import { cards, resolveIn, row } from './records.ts';

/* Decisions of several people, in files of their own, about organisations that each may write in a way of their own. */

const long = 'Association Solidaire de Kayane pour les Émigrés de Retour';
const both = [
  row('acteurs', 2, { nom: `${long} (ASKER)`, sigle: 'ASKER', annee_creation: 2008, source: 'annuaire' }),
  ...cards('', 'Soleil de Podor', 'Maison Tabax').slice(1),
];

/** A row of somebody's file of decisions. */
function decide(person: string, number: number, cells: { [key: string]: FieldValue | undefined }): DataRecord {
  const file = `decisions-${person}.csv`;
  const made = row('decisions', number, {
    id: `D${number}`,
    objet: 'identite',
    date: '2026-02-01',
    auteur: person,
    ...cells,
  });
  return { ...made, id: `decisions:${file}:${number}`, at: { file, row: number } };
}
const told = (records: DataRecord[]) =>
  resolveIn(records).diagnostics.filter(({ code }) => /^(?:DEC|IDE-00[458])/.test(code));
const actorCount = (records: DataRecord[]) => resolveIn(records).value.actors.length;

describe('decisions of several people', () => {
  const same = decide('awa', 2, { acteur: 'ASKER', autre: 'Soleil de Podor', decision: 'meme' });

  it('contrary on one date, the organisation written in two ways: neither is applied, both places are told', () => {
    const distinct = decide('omar', 5, { acteur: 'Soleil de Podor', autre: long, decision: 'distinct' });
    const records = [...both, same, distinct];
    expect(actorCount([...both, same])).toBe(2);
    expect(actorCount(records)).toBe(3);
    const [problem, ...others] = told(records);
    expect(others).toEqual([]);
    expect(problem?.code).toBe('DEC-001');
    const { fichier, ligne, autreFichier, autreLigne } = problem?.params ?? {};
    expect([fichier, ligne, autreFichier, autreLigne]).toEqual(['decisions-omar.csv', 5, 'decisions-awa.csv', 2]);
  });

  it('the later of two stands, and the older is told with the place of the later', () => {
    const distinct = decide('omar', 5, {
      acteur: long,
      autre: 'Soleil de Podor',
      decision: 'distinct',
      date: '2026-01-15',
    });
    const records = [...both, distinct, same];
    expect(actorCount(records)).toBe(2);
    expect(told(records)).toMatchObject([
      { code: 'DEC-007', place: { file: 'decisions-omar.csv' }, params: { autreFichier: 'decisions-awa.csv' } },
    ]);
  });

  it('what several answers of one day say together: parting stands, since a false merge is worse', () => {
    const chain = [
      same,
      decide('awa', 3, { acteur: 'Soleil de Podor', autre: 'Maison Tabax', decision: 'meme' }),
      decide('omar', 2, { acteur: 'ASKER', autre: 'Maison Tabax', decision: 'distinct' }),
    ];
    const records = [...both, ...chain];
    expect(actorCount(records)).toBe(2);
    expect(told(records)).toMatchObject([{ code: 'DEC-007', params: { reponse: 'meme', autre: 'D2' } }]);
  });

  it('contrary values of one date: none is applied, the question stays', () => {
    const settle = (person: string, acteur: string, valeur: string) =>
      decide(person, 2, { objet: 'champ', acteur, autre: 'annee_creation', decision: 'fixe', valeur });
    const records = [...both, settle('awa', 'ASKER', '2010'), settle('omar', long, '2012')];
    const { value } = resolveIn(records);
    expect(value.actors.find(({ acronym }) => acronym === 'ASKER')?.fields.annee_creation?.value).toBe(2008);
    expect(told(records)).toMatchObject([{ code: 'DEC-001', params: { reponse: '2010', autre: '2012' } }]);
    const agreed = [...both, settle('awa', 'ASKER', '2010'), settle('omar', long, '2010')];
    expect(told(agreed)).toEqual([]);
  });

  it('contrary answers on a code: neither is applied', () => {
    const header =
      'axe;code;parent;libelle_fr;libelle_en;definition_fr;definition_en;source;lien;roles;origine;defi;suggere_par;sensible;oui;non';
    const { value: codebook } = parseCodebook(
      `${header}\nrole;inclusion;;Inclusion;Inclusion;x;x;nous;nous;;;;;;;\n`,
      'axe;code;sous_code;langue;motif;exige;exclut;colonnes;negation;note\n',
      '',
    );
    const answer = (person: string, acteur: string, decision: string) =>
      decide(person, 2, { objet: 'code', acteur, autre: 'role:inclusion', decision });
    const statusOf = (...answers: DataRecord[]) => {
      const { actors } = resolveIn([...both, ...answers]).value;
      const applied = applyDecisions(actors, activeDecisions(answers), codebook).value;
      return applied.flatMap(({ assignments }) => assignments.map(({ status }) => status));
    };
    const yes = answer('awa', 'ASKER', 'accepte');
    const no = answer('omar', long, 'rejete');
    expect(statusOf(yes)).toEqual(['decided']);
    expect(statusOf(yes, no)).toEqual([]);
    expect(statusOf(no, yes)).toEqual([]);
    expect(told([...both, yes, no]).map(({ code }) => code)).toEqual(['DEC-001']);
  });

  it('does not depend on the order in which files and rows are read', () => {
    const names = ['ASKER', long, 'Soleil de Podor', 'Maison Tabax'];
    const answer = fc.record({
      person: fc.constantFrom('awa', 'omar'),
      acteur: fc.constantFrom(...names),
      autre: fc.constantFrom(...names),
      decision: fc.constantFrom('meme', 'distinct'),
      date: fc.constantFrom('2026-01-01', '2026-02-01', undefined),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 6 }), fc.infiniteStream(fc.nat()), (answers, ranks) => {
        const records = [...both, ...answers.map(({ person, ...cells }, index) => decide(person, index + 2, cells))];
        const shuffled = records
          .map((record) => ({ record, rank: ranks.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ record }) => record);
        expect(resolveIn(shuffled)).toEqual(resolveIn(records));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an acronym written for its organisation', () => {
  it('a decision that writes the acronym alone speaks of the one organisation that bears it', () => {
    const records = [...both, decide('awa', 2, { acteur: 'ASKER', autre: 'Soleil de Podor', decision: 'meme' })];
    expect([actorCount(records), told(records)]).toEqual([2, []]);
  });

  it('of two that bear it, it speaks of neither, and that is told', () => {
    const homonyms = cards('Action pour la Dignité des Retournés (ADR)', 'Alliance du Ferlo (ADR)', 'Soleil de Podor');
    const records = [...homonyms, decide('awa', 2, { acteur: 'ADR', autre: 'Soleil de Podor', decision: 'meme' })];
    const { value, diagnostics } = resolveIn(records);
    expect(value.actors).toHaveLength(3);
    expect(diagnostics.some(({ place }) => place?.file === 'decisions-awa.csv')).toBe(true);
  });

  it('a thousand decisions are settled in a moment', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `Foyer ${index.toString(36)}ka de Podor ${index}`);
    const answers = Array.from({ length: 1000 }, (_, index) =>
      decide('awa', index + 2, { acteur: names[index], autre: names[index + 1000], decision: 'distinct' }),
    );
    const started = performance.now();
    resolveIn([...cards(...names), ...answers]);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
