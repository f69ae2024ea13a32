import { boundsOf } from '../../model/band-code.ts';
import type { Edition } from '../../model/edition.ts';
import type { Finding, FindingCount } from '../../model/edition-findings.ts';
import { findingFigures } from '../../model/finding-rule.ts';
import type { Language } from '../../model/stage.ts';
import { formatList, formatNumber, formatPercent, quoted } from '../../text/format.ts';
import { type Frame, labelInside } from './frame.ts';

/** A finding with everything its sentence needs. */
export interface Spoken {
  finding: Finding;
  frame: Frame;
  language: Language;
  /** Everything is open to this edition: what is missing was not answered, rather than closed. */
  isInternal: boolean;
  /** Which of several turns of phrase: neighbouring tables take different ones. */
  turn: number;
  /** Label of a code between quotation marks, in lower case where the language wants it. */
  label(code: string): string;
  /** Label of a code as it is: a place. */
  bare(code: string): string;
  /** Variable whose value a group of a crossing is. */
  groupTable: string;
  group(code: string): string;
  /** What the country calls its divisions. */
  division: string;
  /** «a, b et c». */
  list(words: string[]): string;
  number(value: number): string;
  percent(share: number): string;
}

/** Everything needed to speak of a finding; null when the edition lacks its table or the language its words. */
export function spokenOf(
  finding: Finding,
  edition: Edition,
  language: Language,
  frames: { readonly [table: string]: Frame },
): Spoken | null {
  const [rowId = '', columnId = ''] = finding.table.split('-x-');
  const axis = finding.source === 'matrix' ? `${finding.table.slice('matrix-'.length)}s` : rowId;
  const groupTable = finding.source === 'matrix' ? 'roles' : columnId;
  const frame = frames[axis];
  if (frame === undefined) return null;
  const labelsOf = (table: string) => {
    const values = edition.tabulations.find(({ id }) => id === table)?.values ?? [];
    const byCode = new Map(values.map(({ code, label }) => [code, label[language]]));
    return (code: string) => byCode.get(code) ?? code;
  };
  const [own, ofGroup] = [labelsOf(axis), labelsOf(groupTable)];
  return {
    ...{ finding: { ...finding, unit: unitOf(finding, edition) }, frame, language, groupTable },
    isInternal: edition.edition.audience === 'interne',
    turn: finding.weight,
    label: (code) => quoted(labelInside(axis, own(code)), language),
    bare: own,
    group: (code) => quoted(labelInside(groupTable, ofGroup(code)), language),
    division: edition.country.division[language][0],
    list: (words) => formatList(words, language),
    number: (value) => formatNumber(value, language),
    percent: (share) => formatPercent(share, language),
  };
}

/** What is counted: where group interviews are among those asked, a voice is not always an organisation. */
function unitOf({ table, unit, source }: Finding, { tabulations }: Edition): string {
  const groups = tabulations.find(({ id }) => id === table)?.groups ?? 0;
  return unit === 'acteurs' && source === 'tabulation' && groups > 0 ? 'voix' : unit;
}

/** Organisations, or voices of which some are groups. */
export const isOfPeople = (unit: string): boolean => unit === 'acteurs' || unit === 'voix';

/** Tables whose values are places: their names stand without quotation marks. */
export const isOfPlaces = (table: string): boolean => /^(?:region_siege|zones)(?:-x-|$)/.test(table);

/** `22/26, 85 %`; no percentage under ten. */
export function ratio({ percent }: Pick<Spoken, 'percent'>, { x, n }: Pick<FindingCount, 'x' | 'n'>): string {
  return n >= findingFigures.some ? `${x}/${n}, ${percent(x / n)}` : `${x}/${n}`;
}

/** Round words that a share comes near enough to: on ten or more only. */
const rounds = { half: 1 / 2, 'two-thirds': 2 / 3, 'three-quarters': 3 / 4 } as const;
export type Round = keyof typeof rounds;
export function roundOf({ x, n }: Pick<FindingCount, 'x' | 'n'>): Round | null {
  const near = (Object.keys(rounds) as Round[]).find((word) => Math.abs(x / n - rounds[word]) <= findingFigures.round);
  return n >= findingFigures.some ? (near ?? null) : null;
}

/** Far ahead: twice as many, and five more. */
export const isFarAhead = (first: FindingCount, second: FindingCount): boolean =>
  first.x >= 2 * second.x && first.x - second.x >= 5;

/** What neighbouring bands hold together: from where to where. */
export function boundsOfRun({ codes }: FindingCount): { from: number | null; to: number | null } {
  return { from: boundsOf(codes[0] ?? '')?.from ?? null, to: boundsOf(codes.at(-1) ?? '')?.to ?? null };
}
