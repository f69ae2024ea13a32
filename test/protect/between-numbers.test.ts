import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { PrintedFigures } from '../../src/model/printed-figures.ts';
import {
  figuresOf,
  holdCounts,
  holdGroupSizes,
  holdLimits,
  holdQuality,
  holdSources,
  holdWithheld,
} from '../../src/protect/between/index.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* Numbers outside tables, of two editions one after the other: none moves by one or two. */

const names = Array.from({ length: 12 }, (_, index) => `Association fictive ${index + 1}`);

/** Twelve organisations, the last two refusing to be named; `gone` of them withdrew by a decision. */
function mapWithout(gone: readonly string[]) {
  const cards = names.map((nom, at) =>
    record('acteurs', `A${at}`, { nom, source: 'Annuaire fictif', region_siege: 'SN-DK' }),
  );
  const talks = names.map((nom, at) => interview(`E${at}`, nom, at > 9 ? { accord_figurer: false } : {}));
  const actors = names.map((nom, at) =>
    actor(
      `sn-${at}`,
      nom,
      [cards[at], talks[at]].flatMap((one) => one ?? []),
    ),
  );
  const left = gone.map((acteur, at) =>
    record('decisions', `D${at}`, { id: `D-${at}`, objet: 'retrait', acteur, decision: 'retire', date: '2026-02-10' }),
  );
  return cartography(actors, [...cards, ...talks, ...left]);
}

const editionOf = (gone: readonly string[], given: PrintedFigures[] = []) =>
  protect(mapWithout(gone), { audience: 'publique', number: null, publicTexts: [], given }).value.edition;

describe('after the withdrawal of an organisation that no edition names', () => {
  const first = editionOf([]);
  const second = editionOf([names[11] ?? ''], [figuresOf(first)]);

  it('counts, sources and what is withheld are those of the edition before', () => {
    expect(editionOf([names[11] ?? '']).edition.withheld).not.toEqual(first.edition.withheld);
    expect(second.counts).toEqual(first.counts);
    expect(second.edition.withheld).toEqual(first.edition.withheld);
    expect(second.sources).toEqual(first.sources);
  });

  it('no number of decisions is told outside the team', () => {
    expect(second.counts.known_by.map(({ kind }) => kind)).not.toContain('decisions');
    expect(second.sources.map(({ kind }) => kind)).not.toContain('decisions');
  });
});

describe('numbers held one by one', () => {
  const figures = (given: Partial<PrintedFigures>): PrintedFigures[] => [
    { tabulations: [], crossings: [], matrix: [], suggested_needs: [], ...given } as PrintedFigures,
  ];

  it('reasons come and go for three or more alone', () => {
    const given = figures({
      edition: {
        withheld: [
          { reason: 'a', n: 4 },
          { reason: 'b', n: 2 },
          { reason: 'c', n: 9 },
        ],
      },
    });
    const now = [
      { reason: 'a', n: 3 },
      { reason: 'c', n: 5 },
      { reason: 'd', n: 1 },
    ];
    expect(holdWithheld(now, given)).toEqual([
      { reason: 'a', n: 4 },
      { reason: 'b', n: 2 },
      { reason: 'c', n: 5 },
    ]);
    expect(holdWithheld(now, [])).toEqual(now);
  });

  it('problems of published figures follow the table of them; the others stay', () => {
    const one = (code: string, n: number) => ({ code, name: code, severity: 'info' as const, n });
    const given = figures({ quality: [one('ANA-002', 1), one('NET-002', 1)] });
    expect(holdQuality([one('ANA-001', 1)], given)).toEqual([one('ANA-001', 1), one('NET-002', 1)]);
  });

  it('the size of the group a quote is attributed to stays for a move of one or two', () => {
    const attribution = { fr: 'une organisation interrogée', en: 'an organisation interviewed' };
    const quote = (group_size: number) => ({ attribution, group_size }) as Edition['quotes'][number];
    const sizeAfter = (now: number, before: number) =>
      holdGroupSizes([quote(now)], figures({ quotes: [quote(before)] })).map(({ group_size: size }) => size);
    expect([sizeAfter(15, 16), sizeAfter(18, 16), sizeAfter(19, 16)]).toEqual([[16], [16], [19]]);
  });

  it('what codes nobody settled stays where somebody left, though one organisation moves it by many', () => {
    const counts = { ...editionOf([]).counts, known: 25, interviewed: 20, interviews: 20, interviews_open: 20 };
    const limit = (codes: number, total: number) => ({
      id: 'inferred-unreviewed',
      params: { codes, byReaders: 0, total },
    });
    const given = figures({ counts, limits: [limit(310, 383)] });
    const after = { ...counts, interviews: 19, interviews_open: 19, interviewed: 19 };
    const printed = holdCounts(after, given);
    expect(printed.interviews_open).toBe(20);
    expect(holdLimits([limit(294, 363)], after, printed, given)).toEqual([limit(310, 383)]);
    // The same people, of whom a person settled codes: the limit follows.
    expect(holdLimits([limit(200, 383)], counts, counts, given)).toEqual([limit(200, 383)]);
  });

  it('a source that one who left alone stood in stays in the table, and comes up in no first edition', () => {
    const source = { kind: 'relations', rows_read: 0, rows_used: 0, rows_set_aside: 0 } as Edition['sources'][number];
    const emptied = [{ source, isEmptied: true }];
    expect(holdSources(emptied, [])).toEqual([]);
    expect(holdSources(emptied, figures({ sources: [{ kind: 'relations', rows_used: 1 }] }))).toMatchObject([
      { kind: 'relations', rows_read: 1, rows_used: 1 },
    ]);
  });
});
