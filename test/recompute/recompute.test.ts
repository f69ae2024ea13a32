import { beforeAll, describe, expect, it } from 'vitest';
import { holdEdition, holdReport, parts } from './everything.ts';
import { type Audience, type Built, build } from './load.ts';
import { Ledger, type Published } from './shapes.ts';
import { type Study, studyOf } from './study.ts';

/*
 * Every figure of the fixture reports, recomputed from the internal JSON alone as a stranger would: rows, sheets and links in,
 * counts out, and what the Markdown prints held against them. Nothing here is computed by the tool's own code.
 */

const both = ['interne', 'publique'] as const;
const sets: { country: string; data: string; audiences: readonly Audience[] }[] = [
  ...['SN', 'TN', 'ML', 'MA', 'CI', 'GN', 'CM'].map((country) => ({ country, data: '.', audiences: both })),
  ...['SN', 'CI', 'CM', 'TN'].map((country) => ({ country, data: 'publie', audiences: ['interne'] as const })),
];

const kept = new Map<string, Map<Audience, Built>>();
function builtOf(country: string, data: string, audience: Audience): Built {
  const built = kept.get(`${data}/${country}`)?.get(audience);
  if (!built) throw new Error(`${data}/${country}/${audience} was not built`);
  return built;
}

let held = 0;

/** The differences, by name. */
function differences(hold: (ledger: Ledger) => void): Ledger['differences'] {
  const ledger = new Ledger();
  hold(ledger);
  held += ledger.held;
  return ledger.differences;
}

describe.each(sets)('the figures of $data/$country', ({ country, data, audiences }) => {
  let study: Study;
  beforeAll(async () => {
    held = 0;
    kept.set(`${data}/${country}`, await build(country, data, audiences));
    study = studyOf(builtOf(country, data, 'interne').edition);
  }, 180_000);

  it.each(parts)('%s', (_, hold) => {
    expect(differences((ledger) => hold(study, ledger))).toEqual([]);
  });
  it.each(audiences)('in the report, %s edition', (audience) => {
    const { edition, report } = builtOf(country, data, audience);
    expect(differences((ledger) => holdReport(edition, report, ledger))).toEqual([]);
  });
  it('are thousands', () => {
    expect(held).toBeGreaterThan(10_000);
  });
});

/** One more in a figure of the file, by its path. */
function oneMore(edition: Published, path: readonly (string | number)[]): void {
  let holder = edition as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  const key = path.at(-1) ?? '';
  holder[key] = Number(holder[key]) + 1;
}

describe('a figure that is one off is seen', () => {
  it.each([
    [['counts', 'interviews']],
    [['tabulations', 0, 'answered']],
    [['tabulations', 3, 'values', 0, 'n']],
    [['tabulations', 60, 'values', 0, 'n']],
    [['crossings', 0, 'cells', 0, 'n']],
    [['crossings', 7, 'columns', 1, 'n']],
    [['matrix', 0, 'observed']],
    [['matrix', 9, 'undocumented']],
    [['suggested_needs', 1, 'n']],
    [['needs', 'ranked', 2, 'wanted']],
    [['needs', 'ranked', 2, 'untrained']],
    [['themes', 'candidates', 4, 'points']],
    [['themes', 'scenarios', 2, 'ranks', 5, 'rank']],
    [['network', 'linked']],
    [['network', 'degrees', 2, 'n']],
    [['dialogue', 'seats', 'crossed', 1, 'values', 0, 'n']],
    [['dialogue', 'demands', 'by_theme', 1, 'waiting']],
    [['dialogue', 'mechanisms', 0, 'months_since']],
    [['cohort', 'quotas', 1, 'n']],
    [['cohort', 'rules', 0, 'no']],
    [['findings', 3, 'parts', 0, 'x']],
    [['figure_checks', 1, 'computed']],
    [['limits', 0, 'params', 'missing']],
  ])('in the file: %j', (path) => {
    const { edition } = builtOf('SN', '.', 'interne');
    const moved = structuredClone(edition);
    oneMore(moved, path);
    expect(differences((ledger) => holdEdition(moved, ledger))).not.toEqual([]);
  });

  it.each([
    ['a count of a table', /(\| Dakar \| )(\d+)(\/\d+ \| \d+)/],
    ['a share of a table', /(\| Dakar \| \d+\/\d+ \| )(\d+)(\s%)/],
    ['a base', /(Base\s:\s\d+\sorganisations\srecensées,\sdont\s\d+\sinterrogées\s;\srenseigné\spour\s)(\d+)(\s)/],
    ['a cell of a crossing', /(\| Dakar \| )(\d+)( \| \d+ \| \d+ \| \d+ )/],
    ['a count in words', /(\*\*Figure\s\d+\.[^\n]*\n\n[^\n]*?\()(\d+)(\/\d+)/],
    ['a share in words', /(\d+\/\d+, )(\d+)(\s%)/],
    ['a rank', /(\n\| )(1)( \| Mobilisation de ressources)/],
    ['a need', /(\n\| \d \| Mobilisation de ressources \| )(\d+)(\/)/],
    ['points', /(\n\| Droit et protection \| )(\d+)(,\d\d \|)/],
    ['who sits', /(\n\| de 11 à 50 \| )(\d+)(\/\d+ \| \d+\/\d+ \|\n)/],
    ['a quota', /(\n\| Dirigée par des femmes \| )(\d+)( \| – )/],
    ['the first page', /(- \*\*)(\d+)(\*\* organisations recensées)/],
  ])('in the report: %s', (_, pattern) => {
    const { edition, report } = builtOf('SN', '.', 'interne');
    const moved = report.replace(
      pattern,
      (__, before: string, figure: string, after: string) => `${before}${Number(figure) + 1}${after}`,
    );
    expect(moved).not.toBe(report);
    expect(differences((ledger) => holdReport(edition, moved, ledger))).not.toEqual([]);
  });
});
