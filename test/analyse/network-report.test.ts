import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import type { Edition } from '../../src/model/edition.ts';
import { exampleBuilds } from '../cli/example-builds.ts';
import { run } from '../cli/recorded.ts';
import { section } from '../report-parts.ts';

/* Sections 9 and 10 of the Senegal and Tunisia reports: every figure counted again from the JSON alone, nothing closed named. */

let built: Awaited<ReturnType<typeof exampleBuilds>>;
let english = '';
beforeAll(async () => {
  built = await exampleBuilds(['SN', 'TN']);
  const argv = ['build', '--pays', 'SN', '--edition', 'publique', '--format', 'md', '--sortie', '-', '--langue', 'en'];
  const { code, stdout, stderr } = await run(argv, { cwd: packageRoot });
  expect(code, stderr).toBe(0);
  english = stdout;
}, 180_000);

const read = (country: string, audience: string, ending: string) => built(country).text(audience, ending);
const editionOf = (country: string, audience: string): Edition => built(country).edition(audience);
const networkOf = (edition: Edition) => {
  if (!edition.network) throw new Error('no network');
  return edition.network;
};
const dialogueOf = (edition: Edition) => {
  if (!edition.dialogue) throw new Error('no dialogue');
  return edition.dialogue;
};
/** Id of the organisation that bears an acronym or a name. */
const idOf = ({ actors }: Edition, name: string): string =>
  actors.find((actor) => actor.acronym === name || actor.name === name)?.id ?? `nobody called ${name}`;

const every = ['SN', 'TN'].flatMap((country) =>
  ['publique', 'comite', 'interne'].map((audience) => [country, audience] as const),
);

const countSets = (nodes: string[], edges: [string, string][]): number => {
  const group = new Map(nodes.map((node) => [node, node]));
  const top = (node: string): string => (group.get(node) === node ? node : top(group.get(node) ?? node));
  for (const [left, right] of edges) if (group.has(left) && group.has(right)) group.set(top(left), top(right));
  return new Set(nodes.map(top)).size;
};

describe.each(every)('%s, %s', (country, audience) => {
  it('every figure of the network follows from its links', () => {
    const network = networkOf(editionOf(country, audience));
    const peers = network.links.filter(({ with_institution: isOne }) => !isOne);
    const edges = peers.map(({ from, to }): [string, string] => [from, to]);
    const nodes = [...new Set([...network.base, ...edges.flat()])];
    const others = (id: string) => new Set(edges.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))).size;
    const between = (low: number, high: number) =>
      network.base.filter((id) => others(id) >= low && others(id) <= high).length;
    expect(network.linked).toBe(between(1, 1e6));
    expect(network.degrees.map(({ n }) => n)).toEqual([between(0, 0), between(1, 1), between(2, 4), between(5, 1e6)]);
    const sets = countSets(nodes, edges);
    const alone = nodes.filter((id) => others(id) === 0).length;
    expect(network.components.length + alone).toBe(sets);
    const isCut = (id: string) =>
      others(id) > 0 &&
      countSets(
        nodes.filter((one) => one !== id),
        edges,
      ) > sets;
    expect(network.cut_nodes.map(({ node }) => node)).toEqual(nodes.filter(isCut).sort());
    const networks = (id: string) => network.links.filter(({ from, type }) => from === id && type === 'membre').length;
    expect(network.memberships.map(({ n }) => n)).toEqual(
      [0, 1, 2]
        .map((many) => network.base.filter((id) => networks(id) === many).length)
        .concat(network.base.filter((id) => networks(id) > 2).length),
    );
  });

  it('networks by level hold every network once, and count each member of one of them once', () => {
    const edition = editionOf(country, audience);
    const { networks, network_levels: levels = [], base } = networkOf(edition);
    expect(levels.flatMap((line) => line.networks).sort()).toEqual(networks.map(({ node }) => node).sort());
    for (const line of levels) {
      const own = networks.filter(({ level }) => level === line.level);
      expect(line.networks).toEqual(own.map(({ node }) => node));
      const members = new Set(own.flatMap((one) => one.members).filter((id) => base.includes(id)));
      expect(line.members).toEqual([...members].sort());
      const printed = section(read(country, audience, 'md'), 9);
      expect(printed).toContain(`${line.networks.length}/${networks.length} |`);
      expect(printed).toContain(`| ${line.members.length}/${base.length} |`);
    }
    // A level is the one that the network’s sheet prints, where it has one.
    for (const { node, level } of networks) {
      const own = edition.actors.find(({ id }) => id === node)?.fields.niveau?.value;
      if (own !== undefined) expect(level, node).toBe(own);
    }
  });

  it('every name of the network is one this edition prints, and its base those it names', () => {
    const edition = editionOf(country, audience);
    const network = networkOf(edition);
    const listed = new Set(edition.actors.map(({ id }) => id));
    for (const { actor } of network.nodes) if (actor !== null) expect(listed).toContain(actor);
    const ids = new Set([...network.nodes.map(({ id }) => id), ...listed]);
    for (const { from, to } of network.links) expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(network.base).toEqual(
      edition.actors
        .filter((one) => one.civil_society)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('who sits is counted again from the mechanisms and sheets of the edition', () => {
    const edition = editionOf(country, audience);
    const { seats, mechanisms, demands } = dialogueOf(edition);
    expect(seats.sitting).toEqual([...new Set(mechanisms.flatMap(({ sitting }) => sitting))].sort());
    const taking = new Set([...seats.sitting, ...(seats.saying.actors ?? [])]);
    const cso = edition.actors.filter((one) => one.civil_society);
    const regions = seats.crossed.find(({ by }) => by === 'region_siege');
    for (const { code, n, of } of regions?.values ?? []) {
      const own = cso.filter(({ fields }) => (fields.region_siege?.value ?? 'inconnu') === code);
      expect([n, of], code).toEqual([own.filter(({ id }) => taking.has(id)).length, own.length]);
    }
    for (const { multiple, values } of seats.crossed)
      if (!multiple) expect(values.reduce((sum, { of }) => sum + of, 0)).toBe(seats.base.length);
    expect(demands.n).toBe(edition.commitments.length);
    expect(demands.states.reduce((sum, { n }) => sum + n, 0)).toBe(demands.n);
    expect(demands.waiting.reduce((sum, { n }) => sum + n, 0)).toBe(demands.rows.filter((one) => one.waiting).length);
  });
});

describe('the public edition of Senegal', () => {
  it.each([
    ['UJMC-Z', 'AEM', 'a partner noted for the team'],
    ['COFRES', 'JLK', 'a consortium noted for the committee'],
    ['ROAR', 'ALSC', 'a grant noted for the team'],
  ])('does not link %s with %s: %s', (one, other) => {
    const linked = (audience: string) => {
      const edition = editionOf('SN', audience);
      const pair = [idOf(edition, one), idOf(edition, other)];
      return networkOf(edition).links.some(({ from, to }) => pair.includes(from) && pair.includes(to));
    };
    expect([linked('publique'), linked('interne')]).toEqual([false, true]);
  });

  it('names no fund that the committee alone may know, and no list of whom to meet', () => {
    const text = section(read('SN', 'publique', 'md'), 9);
    expect(text).not.toContain('Fonds Passerelle');
    expect(text).not.toContain('Nommées et pas rencontrées');
    expect(section(read('SN', 'comite', 'md'), 9)).toContain('Fonds Passerelle');
    expect(section(read('SN', 'interne', 'md'), 9)).toContain('Nommées et pas rencontrées');
  });

  it('has fewer links than the committee’s, and both fewer than the team’s', () => {
    const many = ['publique', 'comite', 'interne'].map((audience) => networkOf(editionOf('SN', audience)).links.length);
    expect(many).toEqual([...many].sort((left, right) => left - right));
    expect(new Set(many).size).toBe(3);
  });
});

describe('what the Senegal report says', () => {
  it('names in interviews are counted apart from links that cards and documents alone tell', () => {
    const edition = editionOf('SN', 'interne');
    const { leads = [], links } = networkOf(edition);
    const interviews = new Set(edition.records.filter(({ kind }) => kind === 'entretiens').map(({ id }) => id));
    const naming = leads.map(({ node, by, mentioned_by: words }) => {
      const own = links.filter(({ from, to }) => [from, to].includes(node));
      const saying = own.filter(({ claims = [] }) => claims.some(({ record }) => interviews.has(record)));
      const others = new Set(saying.flatMap(({ from, to }) => [from, to]).filter((id) => by.includes(id)));
      return others.size + words.length;
    });
    const counts = [naming.filter((n) => n > 2), ...[2, 1, 0].map((many) => naming.filter((n) => n === many))];
    const text = section(read('SN', 'interne', 'md'), 9);
    const printed = ['par trois organisations ou plus, en entretien', 'par deux, en entretien', 'par une, en entretien']
      .concat('par des fiches ou des documents seulement')
      .map((band) => Number(new RegExp(`\\| ${band} \\| (\\d+) \\|`).exec(text)?.[1] ?? 0));
    expect(printed).toEqual(counts.map(({ length }) => length));
    expect(printed.at(-1)).toBeGreaterThan(0);
  });

  it('the platform and the returnees’ network hold members together that nothing else joins', () => {
    const edition = editionOf('SN', 'interne');
    const { cut_nodes: cuts, networks } = networkOf(edition);
    expect(cuts.map(({ node }) => node)).toEqual(expect.arrayContaining([idOf(edition, 'PSM'), idOf(edition, 'ROAR')]));
    expect(networks.find(({ node }) => node === idOf(edition, 'PSM'))?.members).toHaveLength(11);
    expect(networks.find(({ node }) => node === idOf(edition, 'ROAR'))?.members).toHaveLength(6);
  });

  it('the framework of Saint-Louis sleeps since its project ended; of the residents’ council nothing is known', () => {
    const edition = editionOf('SN', 'interne');
    const states = dialogueOf(edition).mechanisms.map(({ id, state, months_since: months }) => [
      edition.mechanisms.find((fact) => fact.id === id)?.fields.nom,
      state,
      months,
    ]);
    expect(states).toContainEqual(['Cadre départemental de réinsertion de Saint-Louis', 'dormant', 40]);
    expect(states).toContainEqual(['Conseil consultatif des résidents étrangers', 'unknown', null]);
  });

  it('in words, French and English, with x out of n', () => {
    const { linked, base } = networkOf(editionOf('SN', 'publique'));
    const french = read('SN', 'publique', 'md');
    expect(section(french, 9)).toContain(
      `${linked}\u00a0organisations sur ${base.length} nommées dans cette édition ont au moins un lien connu`,
    );
    expect(section(french, 9)).toMatch(/PSM.*\u00a0: sans elle, /);
    expect(section(read('SN', 'interne', 'md'), 10)).toContain('en sommeil depuis le 8 novembre 2022');
    expect(section(french, 10)).toContain('aucun n’est en sommeil');
    expect(section(english, 9)).toContain(
      `${linked}\u00a0organisations out of ${base.length} named in this edition have at least one known link`,
    );
    expect(section(english, 10)).toContain('none is asleep');
    expect(section(english, 9) + section(english, 10)).not.toMatch(/undefined|\[object|NaN/);
  });

  it('never ranks nor scores an organisation', () => {
    const text =
      section(read('SN', 'interne', 'html').replace(/<[^>]+>/g, ' '), 9) + section(read('SN', 'interne', 'md'), 9);
    expect(text).not.toMatch(/centralité|score|classement|plus influent|rang n/i);
  });
});
