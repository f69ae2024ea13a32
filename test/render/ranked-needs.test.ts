import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Block, Table } from '../../src/render/document.ts';
import { makeLabels } from '../../src/render/labels.ts';
import { makeNames } from '../../src/render/names.ts';
import { rankedNeedBlocks } from '../../src/render/report/ranked-needs.ts';
import { plain } from '../plain.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';

type Ranked = NonNullable<Edition['needs']>['ranked'][number];
const need = (name: string, rank: number | null, first: number | null, wanted: number | null): Ranked => ({
  ...{ need: name, label: { fr: name, en: name }, rank, first, wanted, regions: null, roles: null, untrained: null },
});

/** The table of needs: cells of each row, and what is said under it. */
function printed(ranked: Ranked[], language: 'fr' | 'en' = 'fr') {
  const edition = sampleEdition('publique', {
    needs: { criteria: ['first', 'wanted'], answered_first: 9, voiced: 11, ranked, again: [] },
  });
  const labels = makeLabels(edition, language, sampleCodebook);
  const blocks = rankedNeedBlocks({ edition, labels, names: makeNames(edition, labels) });
  const table = blocks.find((block: Block): block is Table => block.kind === 'table');
  const cells = (table?.rows ?? []).map((row) =>
    row.slice(0, 4).map(({ runs }) => runs.map((run) => run.text).join('')),
  );
  return { cells: cells.map((row) => row.map(plain)), notes: (table?.notes ?? []).map(plain).join(' ') };
}

describe('a need whose number is masked', () => {
  const { cells, notes } = printed([
    need('argent', 1, 4, 6),
    need('droit', 2, 0, 3),
    need('de toutes', null, null, null),
    need('de personne', null, 0, 0),
  ]);

  it('has no rank and stands apart, as unpublished: everybody may have it', () => {
    expect(cells).toEqual([
      ['1', 'argent', '4/9', '6/11'],
      ['2', 'droit', '0/9', '3/11'],
      ['n. p.', 'de toutes', 'masqué', 'masqué'],
    ]);
    expect(notes).toContain('Ce n’est pas le dernier rang : toutes ont peut-être ce besoin.');
  });

  it('is not said to be voiced by nobody', () => {
    expect(notes).toContain('Personne que cette édition puisse compter n’exprime : de personne.');
  });

  it('is told in English too; and nothing is told of it where none is masked', () => {
    expect(printed([need('money', 1, 4, 6), need('law', null, null, 0)], 'en').notes).toContain('rank not published');
    expect(printed([need('argent', 1, 4, 6), need('droit', null, 0, 0)]).notes).not.toContain('n. p.');
  });
});
