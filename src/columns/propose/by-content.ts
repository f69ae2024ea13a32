import type { Codebook } from '../../model/codebook.ts';
import type { ColumnSpec } from '../../model/column.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import { columnByKey, columnsOf } from '../registry.ts';
import { type CellFacts, type Shape, shareOf } from './cell-facts.ts';
import { fitToList, type ListFit, shareMatched } from './list-fit.ts';
import { bilingual, cellsAre, valuesAreCodes } from './said.ts';

/** What the cells say of a column that the header suggests: 1 they are such cells, 0 they are not, null they do not tell. */
export interface ContentCheck {
  fit: number | null;
  reason: Bilingual | null;
  list: ListFit | null;
  /** Cells that do not fit speak less against the column: a place that no pack knows may still be one. */
  isWeak?: boolean;
}

/** A column that the cells alone suggest. */
export interface ContentCandidate {
  key: string;
  score: number;
  reason: Bilingual;
  list: ListFit | null;
}

/** Shapes that make the cell of a column of each type. */
const shapesByType: { [type in ColumnSpec['type']]?: readonly Shape[] } = {
  year: ['year', 'date'],
  date: ['date', 'year'],
  integer: ['number'],
  number: ['number', 'coordinate'],
  'yes-no': ['yes-no'],
  country: ['country'],
  region: ['region', 'town'],
  url: ['url'],
  email: ['email'],
  phone: ['phone'],
};

/** Shapes that no name, address or answer has. */
const otherShapes: readonly Shape[] = ['email', 'phone', 'url', 'date', 'yes-no'];
/** A column of text is something else when this share of its cells has another shape. */
const clearShare = 0.6;

const noCheck: ContentCheck = { fit: null, reason: null, list: null };

/** Holds the cells of a column against what a column of the contract expects. */
export function checkContent(column: ColumnSpec, facts: CellFacts, codebook: Codebook): ContentCheck {
  if (facts.cells.length === 0) return noCheck;
  if (column.list !== undefined) return checkList(column, facts, codebook);
  if (column.key === 'latitude' || column.key === 'longitude') return checkShapes(facts, ['coordinate']);
  const shapes = shapesByType[column.type];
  const isPlace = column.type === 'region' || column.type === 'country';
  if (shapes) return { ...checkShapes(facts, shapes), isWeak: isPlace };
  if (column.type === 'zones') return checkZones(facts);
  if (column.key === 'ville_siege' && shareOf(facts, 'region', 'town') >= clearShare) {
    return { fit: 1, reason: cellsAre(facts, 'town', facts.counts.region + facts.counts.town), list: null };
  }
  return checkText(column, facts);
}

function checkShapes(facts: CellFacts, shapes: readonly Shape[]): ContentCheck {
  const counts = shapes.map((shape) => facts.counts[shape]);
  const [first = 'year'] = shapes;
  const most = shapes[counts.indexOf(Math.max(...counts))] ?? first;
  const total = Math.min(
    facts.cells.length,
    most === 'number' ? facts.counts.number : counts.reduce((a, b) => a + b, 0),
  );
  return {
    fit: total / facts.cells.length,
    reason: cellsAre(facts, most, total),
    list: null,
  };
}

/** Zones are too many for any list of places: they speak for the column, never against it. */
function checkZones(facts: CellFacts): ContentCheck {
  const known = facts.counts.zones + facts.counts.region + facts.counts.town;
  if (otherShapes.some((shape) => shareOf(facts, shape) >= clearShare)) return checkText(null, facts);
  return known === 0
    ? noCheck
    : { fit: Math.max(known / facts.cells.length, 0.3), reason: cellsAre(facts, 'zones', known), list: null };
}

function checkList(column: ColumnSpec, facts: CellFacts, codebook: Codebook): ContentCheck {
  const list = column.list ?? '';
  const fit = fitToList(facts.tally, list, column.type, codebook);
  if (fit.values === 0) return noCheck;
  return { fit: shareMatched(fit), reason: valuesAreCodes(fit.matched, fit.values, column.label.fr), list: fit };
}

/** Texts have no shape of their own: cells tell only that they are something else. */
function checkText(column: ColumnSpec | null, facts: CellFacts): ContentCheck {
  const isName = column?.type === 'name' || column?.type === 'names';
  const isIdentifier = !isName && column?.isOpen !== true;
  const other = [...otherShapes, ...(isIdentifier ? [] : (['number', 'year'] as const))].find(
    (shape) => shareOf(facts, shape) >= clearShare && !(isIdentifier && shape !== 'email' && shape !== 'phone'),
  );
  if (other) return { fit: 0, reason: cellsAre(facts, other), list: null };
  if (column?.key === 'sigle') {
    const share = shareOf(facts, 'acronym');
    return {
      fit: facts.medianWords >= 4 ? 0 : share >= clearShare ? share : null,
      reason: cellsAre(facts, 'acronym'),
      list: null,
    };
  }
  if (column?.type === 'name' && shareOf(facts, 'legal') >= 0.3)
    return { fit: 1, reason: cellsAre(facts, 'legal'), list: null };
  if (column?.type === 'name' && shareOf(facts, 'acronym') >= 0.5 && shareOf(facts, 'legal') < 0.15) {
    return { fit: 0, reason: cellsAre(facts, 'acronym'), list: null, isWeak: true };
  }
  return noCheck;
}

/** Fewer cells than this say nothing by themselves. */
const enoughCells = 3;

/** What the cells alone suggest for a table of a kind. Consent, opposition and withdrawal are never among it. */
export function candidatesOfContent(kind: TableKind, facts: CellFacts, codebook: Codebook): ContentCandidate[] {
  if (facts.cells.length < enoughCells || facts.isCounter) return [];
  return [...shapeCandidates(kind, facts), ...listCandidates(kind, facts, codebook), ...textCandidates(kind, facts)];
}

/** Columns for each shape, the first that the kind has: an interview's telephone is private. */
const keysByShape: readonly [shape: Shape, least: number, score: number, keys: { [kind in TableKind | 'any']?: readonly string[] }][] = [
  ['email', 0.6, 0.6, { entretiens: ['contact_prive_email'], any: ['email_public'] }],
  ['phone', 0.6, 0.55, { entretiens: ['contact_prive_tel'], any: ['tel_public'] }],
  ['url', 0.6, 0.6, { revue: ['document_url'], any: ['site_internet'] }],
  ['country', 0.8, 0.5, { any: ['pays'] }],
]; // biome-ignore format: one line a shape

const has = (kind: TableKind, key: string): boolean => columnByKey(key, kind) !== undefined;

function shapeCandidates(kind: TableKind, facts: CellFacts): ContentCandidate[] {
  const found = keysByShape.flatMap(([shape, least, score, keys]) =>
    shareOf(facts, shape) < least
      ? []
      : (keys[kind] ?? keys.any ?? []).map((key) => ({ key, score, reason: cellsAre(facts, shape), list: null })),
  );
  return [...found, ...placeCandidates(facts), ...timeCandidates(kind, facts)].filter(({ key }) => has(kind, key));
}

function placeCandidates(facts: CellFacts): ContentCandidate[] {
  const of = (keys: string[], shape: Shape, score: number, count?: number): ContentCandidate[] =>
    keys.map((key) => ({ key, score, reason: cellsAre(facts, shape, count), list: null }));
  if (shareOf(facts, 'zones') >= 0.25 && shareOf(facts, 'zones', 'region', 'town') >= clearShare) {
    return of(['zones_intervention'], 'zones', 0.6, facts.counts.zones + facts.counts.region + facts.counts.town);
  }
  if (shareOf(facts, 'region', 'town') < clearShare || shareOf(facts, 'country') >= 0.8) return [];
  const isTowns = facts.counts.town > facts.counts.region;
  const known = facts.counts.region + facts.counts.town;
  return isTowns
    ? of(['ville_siege', 'localite'], 'town', 0.55, known)
    : of(['region_siege', 'localite'], 'region', 0.55, known);
}

/** Years or dates that differ from row to row; one year for all rows is the file's, and says nothing of a row. */
function timeCandidates(kind: TableKind, facts: CellFacts): ContentCandidate[] {
  if (facts.tally.size < 3 || shareOf(facts, 'year', 'date') < 0.8) return [];
  const shape = facts.counts.year >= facts.counts.date ? 'year' : 'date';
  const keys =
    kind === 'acteurs' ? ['annee_creation'] : shape === 'year' ? ['document_annee', 'annee_debut', 'annee'] : ['date'];
  const reason = cellsAre(facts, shape, facts.counts.year + facts.counts.date);
  return keys.map((key) => ({ key, score: 0.4, reason, list: null }));
}

/** Lists that half of all tables would fit: they need a header. */
const commonLists = new Set(['siege', 'oui_non_peut_etre', 'diffusion', 'audience', 'forme']);

function listCandidates(kind: TableKind, facts: CellFacts, codebook: Codebook): ContentCandidate[] {
  const isOther = otherShapes.some((shape) => shareOf(facts, shape) >= clearShare);
  if (isOther || facts.medianWords > 12 || shareOf(facts, 'number') >= clearShare || facts.tally.size > 500) return [];
  return columnsOf(kind).flatMap(({ key, list, type, label }) => {
    if (list === undefined || commonLists.has(list) || type === 'pairs') return [];
    const fit = fitToList(facts.head, list, type, codebook);
    if (shareMatched(fit) < clearShare || fit.codes < 2) return [];
    const whole = fitToList(facts.tally, list, type, codebook);
    const reason = valuesAreCodes(whole.matched, whole.values, label.fr);
    return [{ key, score: 0.3 + 0.25 * shareMatched(whole), reason, list: whole }];
  });
}

/** Names of organisations by kind of file. */
const nameKeys = ['nom', 'acteur'];
const longText = 12;
const openKeys: { [kind in TableKind]?: string } = { acteurs: 'activites', revue: 'extrait' };

function textCandidates(kind: TableKind, facts: CellFacts): ContentCandidate[] {
  const found: ContentCandidate[] = [];
  const areDistinct = facts.tally.size >= facts.cells.length * 0.6;
  if (
    areDistinct &&
    shareOf(facts, 'name') >= clearShare &&
    shareOf(facts, 'legal') >= 0.3 &&
    facts.medianWords < longText
  ) {
    const key = nameKeys.find((name) => has(kind, name));
    if (key) found.push({ key, score: 0.6, reason: cellsAre(facts, 'legal'), list: null });
  }
  if (areDistinct && shareOf(facts, 'acronym') >= clearShare && has(kind, 'sigle')) {
    found.push({ key: 'sigle', score: 0.55, reason: cellsAre(facts, 'acronym'), list: null });
  }
  const open = facts.medianWords >= longText && areDistinct ? (openKeys[kind] ?? answerIn(kind, facts)) : null;
  if (open) {
    const reason = bilingual(`longs textes (${facts.medianWords} mots)`, `long texts (${facts.medianWords} words)`);
    found.push({ key: open, score: 0.4, reason, list: null });
  }
  return found;
}

/** Words by which people answer each open question of an interview. */
const cues: readonly [key: string, pattern: RegExp][] = [
  ['besoins', /\b(?:besoin|formation|renforcement|appui|need|training|support)/i],
  ['recommandations', /\b(?:recommand|il faut|il faudrait|devrai|should|propos)/i],
  ['faiblesses', /\b(?:faibl|manque|insuffisan|pas assez|lack|weak)/i],
  ['difficultes', /\b(?:difficult|probl[èe]me|obstacle|contrainte|challenge)/i],
  ['relations_autorites', /\b(?:autorit|mairie|pr[ée]fe|minist|gouvern|authorit)/i],
  ['forces', /\b(?:force|atout|exp[ée]rience|expertise|engag|strength)/i],
];

/** The open question that most long answers sound like; none when no third of them does. */
function answerIn(kind: TableKind, { cells }: CellFacts): string | null {
  if (kind !== 'entretiens') return null;
  const [best] = cues
    .map(([key, pattern]) => ({ key, count: cells.filter((cell) => pattern.test(cell)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count * 3 >= cells.length ? best.key : null;
}
