import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cohortOf, hasCohort } from '../../src/analyse/cohort/cohort.ts';
import { loadSolver, type Solve } from '../../src/analyse/cohort/solver.ts';
import { surveyOf } from '../../src/analyse/survey.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Cohort } from '../../src/model/cohort.ts';
import { type CohortConfig, defaultCohortConfig, type QuotaConfig } from '../../src/model/cohort-config.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { actor, code, context, inputOf, interview, row } from './building.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

type Cells = Parameters<typeof row>[2];

interface Settings extends Partial<CohortConfig> {
  size?: number;
}

const surveyWith = (actors: Actor[], records: DataRecord[], { size = 2, ...cohort }: Settings = {}) =>
  surveyOf(inputOf(actors, records), {
    ...context,
    config: { ...context.config, cohortSize: size, cohort: { ...defaultCohortConfig, quotas: [], ...cohort } },
  });

async function chosen(
  actors: Actor[],
  records: DataRecord[],
  settings: Settings = {},
): Promise<{ cohort: Cohort; diagnostics: Diagnostic[] }> {
  const { value, diagnostics } = await cohortOf(surveyWith(actors, records, settings), async () => solve);
  return { cohort: value, diagnostics };
}

/** An organisation with one interview of its own. */
function asked(id: string, cells: Cells = {}, more: Partial<Actor> = {}): { actor: Actor; records: DataRecord[] } {
  const own = interview(`E-${id}`, { date: '2026-01-10', langue: 'fr', interet_formation: 'oui', ...cells });
  return { actor: actor(id, [own], more), records: [own] };
}

const all = (made: { actor: Actor; records: DataRecord[] }[], others: DataRecord[] = []): [Actor[], DataRecord[]] => [
  made.map((one) => one.actor),
  [...made.flatMap(({ records }) => records), ...others],
];

const members = ({ members: list }: Cohort) => list.map((one) => one.actor);
const checkOf = (cohort: Cohort, id: string, rule: string) =>
  cohort.candidates.find((one) => one.actor === id)?.checks.find((one) => one.rule === rule);
const eligibilityOf = (cohort: Cohort, id: string) => cohort.candidates.find((one) => one.actor === id)?.eligibility;

const decision = (id: string, cells: Cells) => row('decisions', `D-${id}`, { id, date: '2026-03-01', ...cells });
const themes = [
  decision('T1', { objet: 'theme', autre: 'theme:droit', decision: 'choisi' }),
  decision('T2', { objet: 'theme', autre: 'theme:accompagnement', decision: 'choisi' }),
];
const quota = (given: Partial<QuotaConfig>): QuotaConfig => ({
  criterion: 'dirigee_par',
  values: [],
  isEach: false,
  country: null,
  minimum: null,
  maximum: null,
  key: 'cohorte.quotas[1]',
  at: { file: 'cartographie.yaml', row: 7 },
  ...given,
});

describe('who is eligible', () => {
  it('one that nobody asked is «à demander», not «non»', async () => {
    const [actors, records] = all([
      asked('SN-1'),
      asked('SN-2', { interet_formation: 'non' }),
      asked('SN-3', { interet_formation: 'peut-etre' }),
    ]);
    const card = row('acteurs', 'A-4');
    const { cohort } = await chosen([...actors, actor('SN-4', [card])], [...records, card]);
    expect(['SN-1', 'SN-2', 'SN-3', 'SN-4'].map((id) => eligibilityOf(cohort, id))).toEqual([
      'eligible',
      'not-eligible',
      'to-ask',
      'to-ask',
    ]);
    expect(checkOf(cohort, 'SN-1', 'interet')).toMatchObject({ result: 'oui', codes: ['oui'], records: ['E-SN-1'] });
    expect(checkOf(cohort, 'SN-4', 'interet')).toMatchObject({ result: 'inconnu', records: [] });
    expect(cohort.rules[0]).toMatchObject({ rule: 'interet', idle: null, yes: 1, no: 1, unknown: 2 });
  });

  it('does not ask again who refused to be met; asking not to appear closes no training', async () => {
    const refused = row('terrain', 'T-1', { statut_reponse: 'refus' });
    const hidden = row('acteurs', 'A-2', { opposition: true });
    const { cohort } = await chosen([actor('SN-1', [refused]), actor('SN-2', [hidden])], [refused, hidden]);
    expect(['SN-1', 'SN-2'].map((id) => eligibilityOf(cohort, id))).toEqual(['not-eligible', 'to-ask']);
    expect(checkOf(cohort, 'SN-1', 'interet')).toMatchObject({ result: 'non', records: ['T-1'] });
  });

  it('of past training, one for each theme is what is taught; what was received once stays received', async () => {
    const older = interview('E-1', { date: '2024-01-01', interet_formation: 'oui', formations_recues: ['plaidoyer'] });
    const newer = interview('E-2', { date: '2026-01-01', formations_recues: ['genre'] });
    const given = all([]);
    const one = actor('SN-1', [older, newer]);
    const { cohort } = await chosen([one], [older, newer, ...given[1]], { trainings: ['genre', 'plaidoyer'] });
    expect(checkOf(cohort, 'SN-1', 'formation')).toMatchObject({ result: 'non', records: ['E-1', 'E-2'] });
  });

  it('takes «peut-être» for an interest only where the configuration does', async () => {
    const given = all([asked('SN-3', { interet_formation: 'peut-etre' })]);
    expect(eligibilityOf((await chosen(...given)).cohort, 'SN-3')).toBe('to-ask');
    const { cohort } = await chosen(...given, { interest: ['oui', 'peut-etre'] });
    expect(eligibilityOf(cohort, 'SN-3')).toBe('eligible');
  });

  it('hears the newest interview that answers; a refusal there is the answer', async () => {
    const old = interview('E-1', { date: '2025-01-01', interet_formation: 'non' });
    const newer = interview('E-2', { date: '2026-01-01', interet_formation: 'oui' });
    const newest = interview('E-3', { date: '2026-02-01' }, { refused: ['interet_formation'] });
    const { cohort } = await chosen([actor('SN-1', [old, newer, newest])], [old, newer, newest]);
    expect(checkOf(cohort, 'SN-1', 'interet')).toMatchObject({ result: 'inconnu', records: [] });
    const { cohort: answered } = await chosen([actor('SN-1', [old, newer])], [old, newer]);
    expect(checkOf(answered, 'SN-1', 'interet')).toMatchObject({ result: 'oui', records: ['E-2'] });
  });

  it('a group interview answers for none of its members', async () => {
    const group = interview('E-G', { interet_formation: 'oui' });
    const { cohort } = await chosen([actor('SN-1', [group]), actor('SN-2', [group])], [group]);
    expect(cohort.candidates.map(({ eligibility }) => eligibility)).toEqual(['to-ask', 'to-ask']);
  });

  it('availability: empty is not known, words are for people to judge, «indisponible» is a «non»', async () => {
    const given = all([
      asked('SN-1'),
      asked('SN-2', { disponibilite: 'le vendredi' }),
      asked('SN-3', { disponibilite: 'Indisponible.' }),
    ]);
    const { cohort } = await chosen(...given);
    expect(['SN-1', 'SN-2', 'SN-3'].map((id) => checkOf(cohort, id, 'disponibilite')?.result)).toEqual([
      'inconnu',
      'oui',
      'non',
    ]);
    expect(members(cohort)).toEqual(['SN-1', 'SN-2']);
  });

  it('language holds only once the configuration says that of the training', async () => {
    const given = all([asked('SN-1'), asked('SN-2', { langue: 'wo' })]);
    const { cohort } = await chosen(...given);
    expect(checkOf(cohort, 'SN-2', 'langue')?.result).toBe('sans-objet');
    expect(cohort.rules.find(({ rule }) => rule === 'langue')?.idle).toBe('langue-non-dite');
    const stated = await chosen(...given, { languages: ['fr'] });
    expect(checkOf(stated.cohort, 'SN-2', 'langue')).toMatchObject({ result: 'non', codes: ['wo'] });
    expect(members(stated.cohort)).toEqual(['SN-1']);
  });

  it('past training: all that is taught, or every chosen theme, already received', async () => {
    const given = all(
      [
        asked('SN-1', { thematiques: ['droit'], formations_recues: ['cadre-juridique'] }),
        asked('SN-2', { thematiques: ['droit'], formations_recues: ['approche-droits', 'psychosocial'] }),
        asked('SN-3', { thematiques: ['droit'] }),
      ],
      themes,
    );
    const { cohort } = await chosen(...given);
    expect(['SN-1', 'SN-2', 'SN-3'].map((id) => checkOf(cohort, id, 'formation')?.result)).toEqual([
      'oui',
      'non',
      'inconnu',
    ]);
    const stated = await chosen(...given, { trainings: ['cadre-juridique'] });
    expect(checkOf(stated.cohort, 'SN-1', 'formation')?.result).toBe('non');
  });

  it('themes hold once the committee chose both; unknown themes wait', async () => {
    const made = [
      asked('SN-1', { thematiques: ['droit'] }),
      asked('SN-2', { thematiques: ['enfants'] }),
      asked('SN-3'),
    ];
    const { cohort } = await chosen(...all(made, themes));
    expect(['SN-1', 'SN-2', 'SN-3'].map((id) => eligibilityOf(cohort, id))).toEqual([
      'eligible',
      'not-eligible',
      'to-ask',
    ]);
    const half = await chosen(...all(made, themes.slice(0, 1)));
    expect(half.cohort.rules.at(-1)).toMatchObject({ rule: 'themes', idle: 'themes-non-choisis' });
    expect(half.cohort.candidates.map(({ eligibility }) => eligibility)).toEqual(['eligible', 'eligible', 'eligible']);
  });

  it('nobody asked, nobody decided: no cohort at all', () => {
    const card = row('acteurs', 'A-1');
    expect(hasCohort(surveyWith([actor('SN-1', [card])], [card]))).toBe(false);
  });

  it('nobody eligible: no solver is loaded', async () => {
    const [actors, records] = all([asked('SN-1', { interet_formation: 'non' })]);
    const load = () => Promise.reject(new Error('loaded'));
    const { value } = await cohortOf(surveyWith(actors, records), load);
    expect(value).toMatchObject({ status: 'nobody', members: [] });
  });
});

describe('decisions and flags', () => {
  it('people put in and put out whatever the rules say; the reason stands', async () => {
    const decisions = [
      decision('D1', { objet: 'cohorte', acteur: 'Association SN-3', decision: 'choisi' }),
      decision('D2', { objet: 'cohorte', acteur_id: 'SN-1', decision: 'rejete', motif: 'déjà formée ailleurs' }),
    ];
    const given = all(
      [asked('SN-1'), asked('SN-2'), asked('SN-3', { interet_formation: 'non' }), asked('SN-4')],
      decisions,
    );
    const { cohort, diagnostics } = await chosen(...given);
    expect(members(cohort)).toEqual(['SN-2', 'SN-3']);
    expect(cohort.candidates[0]?.decision).toMatchObject({ id: 'D2', isIn: false, reason: 'déjà formée ailleurs' });
    expect(cohort.nearly.map(({ swap }) => swap?.against)).toEqual(['SN-2']);
    expect(diagnostics).toEqual([]);
  });

  it('an undone decision decides nothing; one that names nobody, or two, is told', async () => {
    const decisions = [
      decision('D1', { objet: 'cohorte', acteur_id: 'SN-2', decision: 'rejete' }),
      decision('D2', { objet: 'cohorte', annule: 'D1', decision: 'annule' }),
      decision('D3', { objet: 'cohorte', acteur: 'Inconnue au registre', decision: 'choisi' }),
      decision('D4', { objet: 'cohorte', acteur: 'ADR', decision: 'choisi' }),
    ];
    const given = all([asked('SN-1', {}, { acronym: 'ADR' }), asked('SN-2', {}, { acronym: 'ADR' })], decisions);
    const { cohort, diagnostics } = await chosen(...given);
    expect(members(cohort)).toEqual(['SN-1', 'SN-2']);
    expect(diagnostics.map((told) => told.code)).toEqual(['COH-007', 'COH-008']);
  });

  it('more put in than there are places: all are kept, and it is told', async () => {
    const decisions = ['SN-1', 'SN-2', 'SN-3'].map((id) =>
      decision(`D-${id}`, { objet: 'cohorte', acteur_id: id, decision: 'accepte' }),
    );
    const { cohort, diagnostics } = await chosen(...all([asked('SN-1'), asked('SN-2'), asked('SN-3')], decisions));
    expect(members(cohort)).toHaveLength(3);
    expect(cohort.quotas[0]).toMatchObject({ id: 'places', excess: 1 });
    expect(diagnostics.map((told) => told.code)).toEqual(['COH-009', 'COH-010']);
  });

  it('flags those that sit on the committee or lead the study, and hides none', async () => {
    const card = row('acteurs', 'A-1', { membre_comite: true, partie_prenante: true });
    const own = interview('E-1', { interet_formation: 'oui' });
    const { cohort } = await chosen([actor('SN-1', [own, card])], [own, card]);
    expect(cohort.candidates[0]).toMatchObject({ isOnCommittee: true, isLeadingStudy: true });
    expect(members(cohort)).toEqual(['SN-1']);
  });
});

describe('quotas', () => {
  const led = (id: string, by: string[], region = 'SN-DK') => asked(id, { dirigee_par: by, region_siege: region });

  it('are met exactly, by labels or codes, one for each region if asked', async () => {
    const made = [led('SN-1', []), led('SN-2', []), led('SN-3', ['femmes']), led('SN-4', [], 'SN-TH')];
    const quotas = [
      quota({ values: ['Dirigée par des femmes'], minimum: 1 }),
      quota({ criterion: 'region', isEach: true, maximum: 1 }),
    ];
    const { cohort, diagnostics } = await chosen(...all(made), { quotas });
    expect(members(cohort)).toEqual(['SN-3', 'SN-4']);
    expect(cohort).toMatchObject({ status: 'met', hasDefaultQuotas: false });
    expect(diagnostics).toEqual([]);
  });

  it('say by how much they cannot be, and among how many', async () => {
    const made = [led('SN-1', ['femmes']), led('SN-2', []), led('SN-3', ['jeunes'])];
    const { cohort, diagnostics } = await chosen(...all(made), {
      size: 3,
      quotas: [quota({ values: ['femmes'], minimum: 3 })],
    });
    expect(cohort.status).toBe('relaxed');
    expect(cohort.quotas[1]).toMatchObject({ count: 1, available: 1, unknown: 1, shortfall: 2, excess: 0 });
    expect(diagnostics.map((told) => [told.code, told.params])).toEqual([
      ['COH-010', { n: 1, total: 2, eligibles: 3 }],
    ]);
  });

  it('that contradict themselves or name nothing are told with their key and line, and left out', async () => {
    const wrong = [
      quota({ key: 'cohorte.quotas[1]', criterion: 'region', values: ['Kayes'], minimum: 1 }),
      quota({ key: 'cohorte.quotas[2]', values: ['femmes'], minimum: 9 }),
      quota({ key: 'cohorte.quotas[3]', values: ['femmes'], minimum: 2, maximum: 1 }),
      quota({ key: 'cohorte.quotas[4]', values: ['femmes'] }),
      quota({ key: 'cohorte.quotas[5]', minimum: 1 }),
      quota({ key: 'cohorte.quotas[6]', criterion: 'region', values: ['Kayes'], minimum: 1, country: 'ML' }),
    ];
    const { cohort, diagnostics } = await chosen(...all([led('SN-1', [])]), { size: 1, quotas: wrong });
    expect(diagnostics.map((told) => [told.code, told.params.cle, told.place?.row])).toEqual([
      ['COH-001', 'cohorte.quotas[1].valeurs', 7],
      ['COH-002', 'cohorte.quotas[2].minimum', 7],
      ['COH-002', 'cohorte.quotas[3].minimum', 7],
      ['COH-004', 'cohorte.quotas[4]', 7],
      ['COH-005', 'cohorte.quotas[5]', 7],
    ]);
    expect(cohort.quotas.map(({ id }) => id)).toEqual(['places']);
    const range = await chosen(...all([led('SN-1', [])]), {
      size: 4,
      quotas: [quota({ values: ['femmes'], minimum: 2, maximum: 1 })],
    });
    expect(range.diagnostics[0]?.code).toBe('COH-003');
  });

  it('minima that no organisation counts for twice may not ask for more than the places', async () => {
    const quotas = [
      quota({ criterion: 'region', values: ['SN-DK'], minimum: 2 }),
      quota({ criterion: 'region', values: ['Thiès'], minimum: 2 }),
    ];
    const { diagnostics } = await chosen(...all([led('SN-1', [])]), { size: 3, quotas });
    expect(diagnostics.map((told) => told.code)).toEqual(['COH-006', 'COH-010']);
  });

  it('without any in the configuration, the default ones follow the size', async () => {
    const { cohort } = await chosen(...all([led('SN-1', [])]), { size: 15, quotas: null });
    expect(cohort.hasDefaultQuotas).toBe(true);
    const minima = cohort.quotas.flatMap(({ minimum, group }) => (group === null ? [minimum] : []));
    expect(minima).toEqual([15, 5, 2, 2, 5]);
  });
});

describe('what the choice is blind to', () => {
  const made = Array.from({ length: 9 }, (_, index) =>
    asked(`SN-${index}`, {
      region_siege: ['SN-DK', 'SN-TH', 'SN-ZG'][index % 3] ?? '',
      dirigee_par: index % 4 === 0 ? ['femmes'] : [],
      thematiques: [index % 2 ? 'droit' : 'accompagnement'],
    }),
  );
  const settings: Settings = { size: 4, quotas: [quota({ values: ['femmes'], minimum: 2 })] };
  const accord = fc.constantFrom(true, false, null);

  it('consent, length of words, inferred codes, grades and number of documents change nobody', async () => {
    const before = members((await chosen(...all(made), settings)).cohort);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(accord, accord, fc.nat(40), fc.nat(3), fc.constantFrom('elevee', 'tres-faible')), {
          minLength: 9,
          maxLength: 9,
        }),
        async (changes) => {
          const changed = made.map(({ actor: own, records }, index) => {
            const [listed, said, words = 0, documents = 0, grade = 'elevee'] = changes[index] ?? [];
            const cells = {
              accord_figurer: listed,
              accord_propos: said,
              forces: 'mots '.repeat(words),
              audience: 'interne',
            };
            const more = records.map((record) => ({
              ...record,
              fields: {
                ...record.fields,
                ...Object.fromEntries(
                  Object.entries(cells).flatMap(([key, value]) =>
                    value === null || value === undefined ? [] : [[key, { value, raw: String(value), at: record.at }]],
                  ),
                ),
              },
            }));
            const desk = Array.from({ length: documents }, (_, at) =>
              row('revue', `R-${own.id}-${at}`, { document_titre: 'Un rapport' }),
            );
            const assignments = [
              code('role:inclusion', [`E-${own.id}`], { grade: grade as 'elevee', status: 'inferred' }),
            ];
            return {
              actor: { ...own, records: [...own.records, ...desk.map(({ id }) => id)], assignments },
              records: [...more, ...desk],
            };
          });
          expect(members((await chosen(...all(changed), settings)).cohort)).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('the order of rows changes nothing at all', async () => {
    const [actors, records] = all(made, themes);
    const before = (await chosen([...actors], [...records], settings)).cohort;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...actors], { minLength: actors.length }),
        fc.shuffledSubarray([...records], { minLength: records.length }),
        async (otherActors, otherRecords) => {
          expect((await chosen(otherActors, otherRecords, settings)).cohort).toEqual(before);
        },
      ),
      { numRuns: 10 },
    );
  });
});

it('who could train or receive whom: same region first, from what is declared or decided', async () => {
  const strong = asked(
    'SN-3',
    { region_siege: 'SN-TH' },
    { assignments: [code('force:porte-voix', ['E-SN-3'], { status: 'decided' })] },
  );
  const guessed = asked('SN-4', {}, { assignments: [code('force:porte-voix', ['E-SN-4'], { status: 'inferred' })] });
  const given = all([
    asked('SN-1', { region_siege: 'SN-TH', formations_souhaitees: ['plaidoyer', 'capitalisation'] }),
    asked('SN-2', { region_siege: 'SN-DK', formations_recues: ['plaidoyer'] }),
    strong,
    guessed,
  ]);
  const { cohort } = await chosen(...given);
  expect(cohort.matches).toEqual([
    {
      training: 'plaidoyer',
      seeker: 'SN-1',
      records: ['E-SN-1'],
      hosts: [
        { actor: 'SN-3', basis: 'force', isSameRegion: true, isSameRole: false },
        { actor: 'SN-2', basis: 'formation-recue', isSameRegion: false, isSameRole: false },
      ],
    },
  ]);
});
