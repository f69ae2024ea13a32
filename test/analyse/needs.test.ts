import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VoicedNeed } from '../../src/model/needs.ts';
import { actor, analysed, code, codebook, evidence, interview } from './building.ts';

/** The lines of the grid's table of trainings that these rows need. */
const crosswalk = [
  ['plaidoyer', 'plaidoyer-dialogue'],
  ['leadership', 'formation-personnel'],
].map(([listCode = '', need = '']) => ({
  ...{ list: 'formations', listCode, axis: 'besoin', code: need, residue: { fr: '', en: '' }, note: '' },
}));

const first = interview('i1', { formations_souhaitees: ['plaidoyer'], formations_recues: ['plaidoyer', 'leadership'] });
const second = interview('i2', { formations_souhaitees: ['plaidoyer'], formations_recues: ['leadership'] });
const third = interview('i3', { formations_souhaitees: ['plaidoyer'] });
const need = (records: string[], column: string) =>
  code('besoin:plaidoyer-dialogue', [], { evidence: records.map((record) => evidence(record, { column })) });
const actors = [
  actor('a', [first], { assignments: [need(['i1'], 'formations_souhaitees')] }),
  actor('b', [second], { assignments: [need(['i2'], 'formations_souhaitees'), need(['i2'], 'besoins')] }),
  actor('c', [third], { assignments: [need(['i3'], 'premier_besoin')] }),
];
const records = [first, second, third];
const analysedNeeds = (some = actors, rows = records) =>
  analysed(some, rows, { codebook: { ...codebook, crosswalk } }).analyses.needs;
const units = (rows: { unit: string }[]) => rows.map(({ unit }) => unit);
const found = (wanted: string): VoicedNeed | undefined => analysedNeeds()?.needs.find((one) => one.need === wanted);

describe('needs, by where they are voiced', () => {
  it('are wanted by all who voice them, and told apart by source', () => {
    const advocacy = found('plaidoyer-dialogue');
    expect(units(advocacy?.wanted ?? [])).toEqual(['a', 'b', 'c']);
    expect(units(advocacy?.training ?? [])).toEqual(['a', 'b']);
    expect(units(advocacy?.texts ?? [])).toEqual(['b']);
    expect(advocacy?.support).toEqual([]);
  });

  it('know who was trained in them, by the grid’s table', () => {
    expect(units(found('plaidoyer-dialogue')?.received ?? [])).toEqual(['a']);
    expect(units(found('formation-personnel')?.received ?? [])).toEqual(['a', 'b']);
    expect(units(analysedNeeds()?.trained ?? [])).toEqual(['a', 'b']);
  });

  it('know which training was received and is still wanted', () => {
    expect(analysedNeeds()?.again.map((one) => [one.code, units(one.both)])).toEqual([['plaidoyer', ['a']]]);
  });

  it('do not depend on the order of rows', () => {
    const shuffled = fc.shuffledSubarray(records, { minLength: 3 });
    fc.assert(
      fc.property(shuffled, fc.shuffledSubarray(actors, { minLength: 3 }), (rows, some) => {
        expect(analysedNeeds(some, rows)).toEqual(analysedNeeds());
      }),
      { numRuns: 15 },
    );
  });
});
