import type { EditionCrossing } from '../model/edition.ts';
import type { FindingCount } from '../model/edition-findings.ts';
import { findingFigures } from '../model/finding-rule.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { type Draft, isTelling } from './draft.ts';

type Line = EditionCrossing['rows'][number];

/** Values that the type of an organisation all but says: that returnees' organisations work on return is no finding. */
const saidByType: { [type: string]: readonly string[] } = {
  'migrants-retour': ['accompagnement', 'retour', 'reintegration', 'orientation'],
  'droits-humains': ['droit', 'droits-humains', 'sensibilisation-droits', 'aide-juridique', 'denonciation'],
  'aide-migrants': ['accueil', 'acces-services', 'accueil-protection', 'aide-migrants'],
  diaspora: ['developpement', 'politique-diaspora', 'developpement-origine'],
  media: ['information', 'sensibilisation'],
  recherche: ['recherche-action', 'production-connaissances', 'cooperation-technique', 'connaissance'],
  femmes: ['genre'],
};

/** A group that may be compared: asked, all its cells printed, large enough, one value of the table. */
const isGroup = (line: Line): boolean =>
  line.asked && line.merged === undefined && (line.n ?? 0) >= findingFigures.group && isTelling(line);

/** Groups in which a value is counted, fullest share first; null when one of the cells is masked. */
function sharesOf(crossing: EditionCrossing, row: Line, groups: readonly Line[]): FindingCount[] {
  return groups
    .flatMap(({ code, n }): FindingCount[] => {
      const cell = crossing.cells.find((one) => one.row === row.code && one.column === code);
      const x = cell ? cell.n : 0;
      return x === null || n === null ? [] : [{ codes: [row.code], counts: [x], x, n, group: code }];
    })
    .sort(
      (left, right) => right.x / right.n - left.x / left.n || compareCodeUnits(left.group ?? '', right.group ?? ''),
    );
}

/**
 * Between the groups of a crossing, the one value on which two stand farthest apart; or the one group that lacks what all
 * the others have. `sensitive` values are never put on a group.
 */
export function crossingFinding(crossing: EditionCrossing, sensitive: ReadonlySet<string>): Draft | null {
  const [rowId, columnId] = crossing.id.split('-x-');
  if (rowId === columnId) return pairFinding(crossing);
  const groups = crossing.columns.filter(isGroup);
  if (groups.length < 2) return null;
  const rows = crossing.rows.filter(
    // Of a question answered by yes or no, the yes says both.
    (row) => row.code !== 'non' && row.asked && row.merged === undefined && isTelling(row) && !sensitive.has(row.code),
  );
  const drafts = rows.flatMap((row) => {
    const shares = sharesOf(crossing, row, groups);
    const [most, least] = [shares[0], shares.at(-1)];
    if (!most || !least || shares.length < 2) return [];
    const apart = most.x / most.n - least.x / least.n;
    if (saidByType[most.group ?? '']?.includes(row.code)) return [];
    if (apart < findingFigures.apart || most.x - least.x < findingFigures.apartUnits) return [];
    const others = shares.slice(0, -1);
    const isException =
      others.length > 1 && shares.length === groups.length && least.x === 0 && others.every(({ x, n }) => x * 2 >= n);
    const draft: Draft = isException
      ? { kind: 'exception', parts: [least, ...others], side: null }
      : { kind: 'contrast', parts: [most, least], side: null };
    return [{ draft, apart, size: most.n + least.n, code: row.code }];
  });
  const [widest] = drafts.sort(
    (left, right) => right.apart - left.apart || right.size - left.size || compareCodeUnits(left.code, right.code),
  );
  return widest?.draft ?? null;
}

/** Of a table crossed with itself, the two values most often held together; nothing when a cell is masked. */
function pairFinding(crossing: EditionCrossing): Draft | null {
  const n = crossing.answered ?? 0;
  if (crossing.cells.some(({ masked }) => masked) || n < findingFigures.some) return null;
  const pairs = crossing.cells.flatMap(({ row, column, n: x }) =>
    x !== null && row < column && [row, column].every((code) => isTelling({ code }))
      ? [{ codes: [row, column], x }]
      : [],
  );
  const most = Math.max(0, ...pairs.map(({ x }) => x));
  const first = pairs.filter(({ x }) => x === most);
  const [pair] = first;
  if (!pair || first.length > 1 || most < findingFigures.few) return null;
  return { kind: 'pair', parts: [{ codes: pair.codes, counts: [most], x: most, n, group: null }], side: null };
}
