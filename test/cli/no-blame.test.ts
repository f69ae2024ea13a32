import { describe, expect, it, vi } from 'vitest';
import { loadCodebook } from '../../src/cli/session.ts';
import { foldWords } from '../../src/text/fold.ts';
import { exampleBuilds } from './example-builds.ts';

/* Outside the team, no line of a report sets a reproach beside the name of an organisation. Over every fictional country. */

vi.setConfig({ testTimeout: 180_000 });

/** What the internal report may say of an organisation, and no other: whole sentences of ours, and labels of the grid. */
const ours = [
  'rien ne le documente', 'rien ne documente', 'aucun lien connu', 'favoritisme', 'clientelisme',
  'antidemocratique', 'non democratique', 'peu democratique', 'politisee', 'a ete absente', 'ne vient pas', 'n a jamais repondu',
]; // biome-ignore format: a list of words

const codebook = loadCodebook();
const weaknesses = [...codebook.entryByKey]
  .filter(([key]) => key.startsWith('faiblesse:'))
  .map(([, { label }]) => foldWords(label.fr))
  .filter((label) => label.includes(' '));
const reproaches = [...ours, ...weaknesses].map((words) => ` ${foldWords(words)} `);

/** Lines (a card is one) that hold a name and a reproach. */
function blamed(report: string, names: readonly string[]): string[] {
  return report.split('\n').flatMap((line) => {
    const folded = ` ${foldWords(line)} `;
    const reproach = reproaches.find((words) => folded.includes(words));
    const name = reproach === undefined ? undefined : names.find((one) => folded.includes(one));
    return name === undefined ? [] : [`${name.trim()} – ${reproach?.trim()}`];
  });
}

/** Parts of the Markdown under the heading of one organisation. */
function blamedCards(report: string, names: readonly string[]): string[] {
  return report.split(/^#{2,6} /m).flatMap((part) => {
    const [heading = '', ...body] = part.split('\n');
    const title = ` ${foldWords(heading)} `;
    const name = names.find((one) => title.includes(one));
    const text = ` ${foldWords(body.join(' '))} `;
    const reproach = name === undefined ? undefined : reproaches.find((words) => text.includes(words));
    return reproach === undefined ? [] : [`${name?.trim()} – ${reproach.trim()}`];
  });
}

const countries = ['SN', 'TN', 'ML', 'MA', 'CI', 'GN', 'CM'];
let internalBlames = 0;

describe('no reproach on a named organisation', () => {
  it.each(countries)('%s', async (country) => {
    const { text: read, edition } = (await exampleBuilds([country]))(country);
    const internal = edition('interne');
    const names = internal.actors
      .flatMap(({ name, acronym }) => [name, acronym])
      .filter((name): name is string => name !== null && foldWords(name).length > 3)
      .map((name) => ` ${foldWords(name)} `);
    expect(names.length).toBeGreaterThan(10);
    internalBlames += blamed(read('interne', 'md'), names).length + blamedCards(read('interne', 'md'), names).length;
    for (const audience of ['publique', 'comite']) {
      // A recommendation names who carries it beside the figures that it rests on: no reproach to its bearer.
      const carried = edition(audience).recommendations.map(
        ({ fields }) => ` ${foldWords(String(fields.texte ?? ''))} `,
      );
      const report = read(audience, 'md')
        .split('\n')
        .filter((line) => !carried.some((text) => text.trim() !== '' && ` ${foldWords(line)} `.includes(text)))
        .join('\n');
      expect([...blamed(report, names), ...blamedCards(report, names)], audience).toEqual([]);
      const { actors } = edition(audience);
      const wrong = actors.flatMap(({ name, assignments }) =>
        assignments
          .filter(({ axis, sensitive }) => axis === 'faiblesse' || sensitive)
          .map(({ axis, code: own }) => `${name}: ${axis}:${own}`),
      );
      expect(wrong, audience).toEqual([]);
    }
  });

  it('the internal reports hold some, or nothing is tried', () => {
    expect(internalBlames).toBeGreaterThan(10);
  });
});
