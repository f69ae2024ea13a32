import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { makeLabels } from '../../src/render/labels.ts';
import { makeNames } from '../../src/render/names.ts';
import { activityBlocks, wordsOfNeeds } from '../../src/render/report/need-activities.ts';
import { exampleBuilds } from '../cli/example-builds.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';
import { plain } from '../plain.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';
import { actor, fields } from './sample-parts.ts';

/* What was ticked for each need: figures of the edition's own tables, and masked where those are. */

const grid = bundledGrid().value;
let built: Awaited<ReturnType<typeof exampleBuilds>>;
beforeAll(async () => {
  built = await exampleBuilds(['SN']);
}, 180_000);

describe.each(['publique', 'interne'])('Senegal, %s', (audience) => {
  it('every figure is that of the table it comes from, under the need that the grid ties it to', () => {
    const edition: Edition = built('SN').edition(audience);
    const activities = edition.needs?.activities ?? [];
    expect(activities.length).toBeGreaterThan(8);
    for (const { table, code, n, base, need } of activities) {
      const own = edition.tabulations.find(({ id }) => id === table);
      expect([n, base], code).toEqual([own?.values.find((value) => value.code === code)?.n, own?.answered]);
      const list = table === 'formations_souhaitees' ? 'formations' : table;
      const tied = grid.crosswalk.filter((one) => one.list === list && one.listCode === code);
      expect(
        tied.map((one) => one.code),
        code,
      ).toContain(need);
    }
    const text = plain(built('SN').text(audience, 'md'));
    const [first] = activities.filter(({ n }) => n !== null);
    expect(text).toContain('Besoins, et les appuis et formations cochés qui y répondent');
    expect(text).toContain(`${first?.label.fr} (${first?.n}/${first?.base})`);
  });
});

describe('in the table', () => {
  const label = (text: string) => ({ fr: text, en: text });
  const edition = sampleEdition('publique', {
    needs: {
      criteria: ['first', 'wanted'],
      answered_first: 9,
      voiced: 11,
      ranked: [
        ...[{ need: 'a', label: label('Argent'), rank: 1, first: 4, wanted: 6, regions: 2, roles: 2, untrained: null }],
        ...[
          { need: 'b', label: label('Droit'), rank: null, first: 0, wanted: 0, regions: 0, roles: 0, untrained: null },
        ],
      ],
      activities: [
        { need: 'a', table: 'besoins_appui', code: 'x', label: label('fonds'), n: null, base: 11 },
        { need: 'a', table: 'formations_souhaitees', code: 'y', label: label('budget'), n: 3, base: 10 },
        { need: 'a', table: 'formations_souhaitees', code: 'z', label: label('dossiers'), n: 5, base: 10 },
      ],
      again: [],
    },
  });
  const labels = makeLabels(edition, 'fr', sampleCodebook);
  const [table] = activityBlocks({ edition, labels, names: makeNames(edition, labels) });

  it('the most ticked come first, masked ones last and without a figure; a need without any has no line', () => {
    const cells =
      table?.kind === 'table'
        ? table.rows.map((row) => row.map(({ runs }) => plain(runs.map((run) => run.text).join(''))))
        : [];
    expect(cells).toEqual([['Argent', '6/11', 'dossiers (5/10) ; budget (3/10) ; masqués : fonds']]);
  });
});

describe('free answers on meetings and exchanges', () => {
  const printed = (audience: 'interne' | 'publique') => {
    const edition = sampleEdition(audience, {
      actors: [actor('SN-1', 'Alpha', null, { fields: fields({ sujets_echange: 'le foncier des retournés' }) })],
    });
    const labels = makeLabels(edition, 'fr', sampleCodebook);
    return JSON.stringify(wordsOfNeeds({ edition, labels, names: makeNames(edition, labels) }));
  };

  it('stand in the team’s edition, and in no other', () => {
    expect(printed('interne')).toContain('le foncier des retournés');
    expect(printed('publique')).toBe('[]');
  });
});
