import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAmong } from '../../src/analyse/network/ends.ts';
import { network } from '../../src/analyse/network/index.ts';
import { levelBeside } from '../../src/analyse/network/level-beside.ts';
import { nameIndex } from '../../src/analyse/network/name-index.ts';
import { surveyOf } from '../../src/analyse/survey.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { actor, context, inputOf, interview, row } from './building.ts';

const card = (id: string, name: string, cells = {}) => row('acteurs', id, { nom: name, ...cells });
const link = (id: string, from: string, to: string, cells = {}) =>
  row('relations', id, { de: from, vers: to, type: 'membre', ...cells });

/** Organisations of these names, each known by a card; other rows as given. */
const people = (names: string[], rows: DataRecord[] = [], more: { [name: string]: Partial<Actor> } = {}) => {
  const cards = names.map((name) => card(`fiche-${name}`, name));
  const actors = names.map((name, index) =>
    actor(`sn-${name.toLowerCase()}`, [cards[index] ?? card('', '')], { name, ...more[name] }),
  );
  return { actors, records: [...cards, ...rows] };
};
type Input = ReturnType<typeof inputOf>;
const read = (input: Input) => network(surveyOf(input, context), input);
const analysed = (actors: Actor[], records: DataRecord[]) => read(inputOf(actors, records));
const networkOf = ({ value }: ReturnType<typeof read>) => value;
const codes = ({ diagnostics }: ReturnType<typeof read>) => diagnostics.map(({ code }) => code);

describe('links', () => {
  it('are read from relations, cards, interviews and projects, and one link from several rows is one', () => {
    const { actors, records } = people(
      ['Baobab', 'Filao', 'Réseau Karité'],
      [link('r1', 'Baobab', 'Réseau Karité', { forme: 'formel', source: 'Annuaire inventé', depuis: '2019' })],
    );
    const own = card('fiche-Baobab', 'Baobab', { membre_de: ['Réseau Karité'] });
    const said = interview('E1', { acteur: 'Baobab', reseaux: ['Réseau Karité'] });
    const project = row('projets', 'p1', { acteur: 'Baobab', partenaires: ['Filao'], annee_debut: 2021 });
    const rows = [own, said, project, ...records.filter(({ id }) => id !== own.id)];
    const baobab = actor('sn-baobab', [own, said, project], { name: 'Baobab' });
    const { links } = networkOf(analysed([baobab, ...actors.slice(1)], rows));
    expect(links.map(({ from, to, type }) => [from, to, type])).toEqual([
      ['sn-baobab', 'sn-filao', 'consortium'],
      ['sn-baobab', 'sn-réseau karité', 'membre'],
    ]);
    expect(links[1]?.claims.map(({ record, column, voice }) => [record, column, voice])).toEqual([
      ['E1', 'reseaux', 'from'],
      ['fiche-Baobab', 'membre_de', 'note'],
      ['r1', 'relations', 'document'],
    ]);
    expect(links[0]?.claims).toEqual([
      { record: 'p1', column: 'projets', voice: 'from', form: null, since: '2021', source: null },
    ]);
  });

  it('a mutual link is one, whichever end was written first, and both may say it', () => {
    const { actors, records } = people(['Acacia', 'Zamba']);
    const one = row('projets', 'p1', { acteur: 'Zamba', partenaires: ['Acacia'] });
    const other = row('projets', 'p2', { acteur: 'Acacia', partenaires: ['Zamba'] });
    const owners = actors.map((each) => ({ ...each, records: [...each.records, each.name === 'Zamba' ? 'p1' : 'p2'] }));
    const { links } = networkOf(analysed(owners, [...records, one, other]));
    expect(links).toHaveLength(1);
    expect(links[0]?.claims.map(({ record, voice }) => [record, voice])).toEqual([
      ['p1', 'to'],
      ['p2', 'from'],
    ]);
  });

  it('a membership keeps its direction', () => {
    const { actors, records } = people(
      ['Acacia', 'Zamba'],
      [link('r1', 'Zamba', 'Acacia'), link('r2', 'Acacia', 'Zamba')],
    );
    expect(networkOf(analysed(actors, records)).links.map(({ from }) => from)).toEqual(['sn-acacia', 'sn-zamba']);
  });

  it('a name that no organisation bears is an end of its own; one in links with institutions alone is outside', () => {
    const { actors, records } = people(
      ['Baobab'],
      [
        link('r1', 'Baobab', 'Convergence des Rives'),
        link('r2', 'Baobab', 'Service imaginaire', { type: 'prestataire' }),
        link('r3', 'Baobab', 'convergence  des RIVES', { type: 'partenaire' }),
      ],
    );
    const { ends } = networkOf(analysed(actors, records));
    const named = Object.values(ends).filter((end) => end.actor === null);
    expect(named.map(({ name, outside }) => [name, outside])).toEqual([
      ['convergence  des RIVES', null],
      ['Service imaginaire', 'autre'],
    ]);
  });

  it('a name that several bear means none of them, and is told', () => {
    const more = { Acacia: { acronym: 'ADR' }, Baobab: { acronym: 'ADR' } };
    const { actors, records } = people(['Acacia', 'Baobab', 'Filao'], [link('r1', 'Filao', 'ADR')], more);
    const map = analysed(actors, records);
    expect(codes(map)).toEqual(['NET-001']);
    expect(Object.values(networkOf(map).ends).find(({ actor: id }) => id === null)?.mayBe).toEqual([
      'sn-acacia',
      'sn-baobab',
    ]);
  });

  it('a network that names itself under its networks is no second organisation', () => {
    const said = interview('E1', { acteur: 'Réseau Karité', reseaux: ['Réseau Karité', 'Baobab'] });
    const { actors, records } = people(['Baobab'], [said]);
    const map = analysed([...actors, actor('sn-karite', [said], { name: 'Réseau Karité' })], records);
    expect(networkOf(map).links.map(({ from, to }) => [from, to])).toEqual([['sn-karite', 'sn-baobab']]);
    expect(Object.keys(networkOf(map).ends).some((key) => key.startsWith('nom:'))).toBe(false);
    expect(codes(map)).toEqual(['NET-002']);
  });

  it('a link with itself, and an answer that there is none, make nothing', () => {
    const { actors, records } = people(['Baobab'], [link('r1', 'Baobab', 'BAOBAB')]);
    const said = interview('E1', { acteur: 'Baobab', reseaux: ['pas de réseau', 'Aucun'] });
    const baobab = actor('sn-baobab', [...records.slice(0, 1), said], { name: 'Baobab' });
    const map = analysed([baobab, ...actors.slice(1)], [...records, said]);
    expect(networkOf(map).links).toEqual([]);
    expect(networkOf(map).ends).not.toHaveProperty('nom:pasdereseau');
  });

  it('two names found to be two organisations stay so, though neither cell bears the very name', () => {
    const { actors, records } = people(
      ['Fédération du Fouta', 'Plateforme nationale'],
      [link('r1', 'FDF – Fédé du Fouta', 'la Plateforme')],
    );
    const input = inputOf(actors, records);
    input.resolution.actorsByRecord.r1 = ['sn-fédération du fouta', 'sn-plateforme nationale'];
    const { links } = networkOf(read(input));
    expect(links.map(({ from, to }) => [from, to])).toEqual([['sn-fédération du fouta', 'sn-plateforme nationale']]);
  });

  it('of one organisation found for a row, the cell that names it is its end', () => {
    const { actors, records } = people(['Fédération du Fouta'], [link('r1', 'Caisses inventées', 'Fédé. du Fouta')]);
    const input = inputOf(actors, records);
    input.resolution.actorsByRecord.r1 = ['sn-fédération du fouta'];
    const { links, ends } = networkOf(read(input));
    expect(links.map(({ to }) => to)).toEqual(['sn-fédération du fouta']);
    expect(ends[links[0]?.from ?? '']?.name).toBe('Caisses inventées');
  });

  it('words on partners name organisations and make no link', () => {
    const { actors, records } = people(['Baobab', 'Gardiens du rivage'], [], {
      'Gardiens du rivage': { acronym: 'GDR' },
    });
    const said = interview('E1', {
      acteur: 'Baobab',
      partenaires: 'Les gardiens du Rivage ; le maire, parfois.',
    });
    const baobab = { ...(actors[0] ?? actor('', [])), records: ['fiche-Baobab', 'E1'] };
    const { links, mentions } = networkOf(analysed([baobab, ...actors.slice(1)], [...records, said]));
    expect(links).toEqual([]);
    expect(mentions).toEqual([{ end: 'sn-gardiens du rivage', by: ['sn-baobab'], record: 'E1' }]);
  });

  it.each([
    ['Nous travaillons avec Maison Bleue et Les Relais du Port.', ['bleue', 'port']],
    ['Nous ne travaillons plus avec Maison Bleue, ni avec Les Relais du Port.', []],
    ['Nous ne travaillons plus avec Maison Bleue mais avec Les Relais du Port.', ['port']],
    ['Nous ne travaillons pas avec Maison Bleue, nous voyons Les Relais du Port.', ['port']],
    ['Les Relais du Port, surtout pas Maison Bleue.', ['port']],
    ['Pas avec Maison Bleue, avec Les Relais du Port oui.', ['port']],
    ['Rien avec Maison Bleue ; Les Relais du Port, parfois.', ['port']],
    ['Aucun lien avec Maison Bleue. Les Relais du Port nous logent.', ['port']],
    ['Avec Maison Bleue, nous ne travaillons plus.', []],
    ['Maison Bleue n’est plus notre partenaire.', []],
    ['Nous travaillions avec Maison Bleue, maintenant avec Les Relais du Port.', ['port']],
    ['Nous avons cessé avec Maison Bleue.', []],
    ['Toutes, sauf Maison Bleue.', []],
    ['Nous ne travaillons pas seulement avec Maison Bleue.', ['bleue']],
    ['Nous ne travaillons qu’avec Maison Bleue.', ['bleue']],
    ['Nous n’avons pas toujours le temps de voir Maison Bleue.', ['bleue']],
    ['De plus en plus avec Maison Bleue.', ['bleue']],
    ['Maison Bleue, Plus Jamais Seuls, Les Relais du Port.', ['bleue', 'port', 'seuls']],
    ['We no longer work with Maison Bleue but see Les Relais du Port.', ['port']],
    ['We don’t work with Maison Bleue.', []],
    ['Not only with Maison Bleue.', ['bleue']],
  ])('«%s» names %j', (partenaires, expected) => {
    const { actors, records } = people(['Baobab', 'Maison Bleue', 'Les Relais du Port', 'Plus Jamais Seuls']);
    const said = interview('E1', { acteur: 'Baobab', partenaires });
    const baobab = { ...(actors[0] ?? actor('', [])), records: ['fiche-Baobab', 'E1'] };
    const { mentions } = networkOf(analysed([baobab, ...actors.slice(1)], [...records, said]));
    expect(mentions.map(({ end }) => end.split(' ').at(-1)).sort()).toEqual(expected);
  });
});

describe('a partner without a row of its own', () => {
  const mentioned = (partenaires: string) => {
    const { actors, records } = people(['Baobab', 'Réseau des gardiens du rivage']);
    const said = interview('E1', { acteur: 'Baobab', partenaires });
    const baobab = { ...(actors[0] ?? actor('', [])), records: ['fiche-Baobab', 'E1'] };
    const { mentions, ends, links } = networkOf(analysed([baobab, ...actors.slice(1)], [...records, said]));
    expect(links).toEqual([]);
    return mentions.map(({ end }) => ends[end]?.name).sort();
  };

  it.each([
    [
      'Nous travaillons avec l’association Espoir Sahel et avec le Collectif des mères de Thiaroye.',
      ['Collectif des mères de Thiaroye', 'association Espoir Sahel'],
    ],
    [
      'Association Teranga Retour (ATR) ; GIE Yaakaar ; Ministère de la Jeunesse',
      ['Association Teranga Retour', 'GIE Yaakaar'],
    ],
    ['Avec Maison Bleue et Les Relais du Port.', ['Les Relais du Port', 'Maison Bleue']],
    ['Rives et Passages pour les données, l’OIM, CARAS', ['CARAS', 'Rives et Passages']],
    ['We work with Harbour Light Network and the Ministry of Labour.', ['Harbour Light Network']],
    // Denied, a place, an authority, a person, a common name: none is somebody to meet.
    ['Nous ne travaillons pas avec le Réseau Lumière du Fleuve.', []],
    ['L’Union européenne, la Banque mondiale, la mairie de Pikine, Mme Diop', []],
    ['Dakar, Thiès, Mali', []],
    ['Une association de femmes de Kolda nous prête sa salle ; le comité de quartier aussi.', []],
    ['Trois communes, caisses d’Île-de-France et de Lombardie', []],
    // One of the map, nearly spelt.
    ['Réseau des gardiens des rivages', ['Réseau des gardiens du rivage']],
  ])('«%s» gives %j', (words, expected) => {
    expect(mentioned(words)).toEqual(expected);
  });
});

describe('a typed name', () => {
  const named = (name: string, acronym: string | null = null) => actor(name, [], { name, acronym });
  const index = nameIndex([
    named('Réseau Jisr des associations du Sud', 'RJAS'),
    named('Union des Jeunes de Sédhiou', 'UJS'),
    named('Union des Jeunes de Ziguinchor', 'UJZ'),
  ]);

  it.each([
    ['réseau jisr des associations du sud', 'Réseau Jisr des associations du Sud'],
    ['RJAS', 'Réseau Jisr des associations du Sud'],
    ['RJAS – le réseau', 'Réseau Jisr des associations du Sud'],
    ['Réseau Jisr', 'Réseau Jisr des associations du Sud'],
    ['Associations du Sud, réseau Jisr', 'Réseau Jisr des associations du Sud'],
    ['Union des Jeunes', null],
    ['Réseau', null],
    ['Comité inconnu', null],
  ])('«%s» is %s', (typed, expected) => {
    expect(index(typed).actor?.name ?? null).toBe(expected);
  });
});

describe('of any rows', () => {
  const names = ['Acacia', 'Baobab', 'Cailcedrat', 'Dattier', 'Ebène'];
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom(...names, 'Inconnue', 'Autre nom'),
      fc.constantFrom(...names, 'Inconnue'),
      fc.constantFrom('membre', 'partenaire'),
    ),
    { maxLength: 10 },
  );

  it('their order never matters, and a row more never takes a link away', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const relations = given.map(([from, to, type], index) => link(`r${index}`, from, to, { type }));
        const { actors, records } = people(names, relations);
        const whole = networkOf(analysed(actors, records));
        expect(networkOf(analysed([...actors].reverse(), [...records].reverse()))).toEqual(whole);
        const fewer = networkOf(analysed(actors, records.slice(0, -1)));
        const keyOf = (one: { from: string; to: string; type: string }) => `${one.from}>${one.to}:${one.type}`;
        const keys = new Set(whole.links.map(keyOf));
        for (const one of fewer.links) expect(keys).toContain(keyOf(one));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a network named with its level, as the questionnaire asks', () => {
  it.each([
    ['Réseau Karité (national)', 'Réseau Karité', 'national'],
    ['Réseau Karité (plaidoyer, niveau régional)', 'Réseau Karité', 'regional'],
    ['Réseau Karité, au niveau local, plaidoyer et formation', 'Réseau Karité', 'local'],
    ['Réseau Karité – sous-régional', 'Réseau Karité', 'sous-regional'],
    ['Karité Network (international level)', 'Karité Network', 'international'],
    ['Réseau Karité – section Mali', 'Réseau Karité – section Mali', null],
    ['Conseil national des mobilités', 'Conseil national des mobilités', null],
    ['National', 'National', null],
  ])('%s', (typed, name, level) => {
    expect(levelBeside(typed)).toEqual({ name, level });
  });

  it('is linked by its name alone, and the row keeps the level', () => {
    const { actors, records } = people(['Réseau Karité']);
    const said = interview('E1', { acteur: 'Baobab', reseaux: ['Réseau Karité (national)', 'Voix des Rives (local)'] });
    const baobab = actor('sn-baobab', [said], { name: 'Baobab' });
    const { links, ends } = networkOf(analysed([baobab, ...actors], [said, ...records]));
    expect(links.map(({ to, claims }) => [ends[to]?.name, claims.map(({ level }) => level)])).toEqual([
      ['Voix des Rives', ['local']],
      ['Réseau Karité', ['national']],
    ]);
  });
});

describe('a list of many names', () => {
  it('is read once for all of them, and each name costs as much as in a short list', () => {
    const readsFor = (count: number): number => {
      let reads = 0;
      const names = new Proxy(
        Array.from({ length: count }, (_, index) => `Réseau Inventé ${index}`),
        {
          get: (list, at, receiver) => {
            if (typeof at === 'string' && /^\d+$/.test(at)) reads += 1;
            return Reflect.get(list, at, receiver);
          },
        },
      );
      const own = card('fiche', 'Union Karité', { membre_de: names });
      const found = networkOf(analysed([actor('sn-karite', [own], { name: 'Union Karité' })], [own]));
      expect(found.links).toHaveLength(count);
      return reads / count;
    };
    expect(readsFor(2_000)).toBeLessThan(readsFor(20) * 2);
  });

  it('is settled name by name: an organisation of fifty thousand links is no slower than each of them', () => {
    const ends = endsAmong([]);
    const record = card('fiche', 'Union Karité');
    const links = Array.from({ length: 50_000 }, (_, index) => ({
      from: 'sn-karite',
      to: ends.ofName(`Réseau Inventé ${index}`, { record, column: 'membre_de' }) ?? '',
      type: index % 2 === 0 ? 'tutelle' : 'membre',
    }));
    const start = performance.now();
    ends.settleOutside(links);
    expect(performance.now() - start).toBeLessThan(3_000); // some 50 ms; 10 s when its types were copied at each link
  });
});
