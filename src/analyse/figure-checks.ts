import { columns } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import { numberOf, textOf } from '../model/access.ts';
import type { CountedRow, FigureCheck, Tabulation, Unit } from '../model/cartography.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { figureValue } from './figure-value.ts';
import type { Survey } from './survey.ts';
import { tablesByName } from './table-names.ts';
import { variables } from './variables/index.ts';

/** What the records give for a published figure: a count and the number it is a share of. */
interface Computed {
  unit: Unit;
  variable: string;
  code: string;
  count: number;
  base: number;
  answered: number;
  /** How many codes were given in all, where a share of them may have been published. */
  citations: number | null;
}

/** «pourcentage», «pourcentage des organisations (texte)», «% des citations». */
const isShareUnit = (unit: string): boolean => /%|^\s*(?:pour ?cent(?:age)?s?|percent(?:age)?s?|parts?)\b/i.test(unit);
/** Shares of all answers given, where several could be: never those of organisations. */
const isCitationUnit = (unit: string): boolean => /citation|mention|r[ée]ponses? donn|answers given/i.test(unit);
const anyCountUnits = ['', 'n', 'nombre', 'effectif'];
const actorUnits = [
  'acteur',
  'organisation',
  'organization',
  'association',
  'structure',
  'osc',
  'cso',
  'reponse',
  'mention',
];

/**
 * Figures that somebody published, held against the records. `variable` is the id of a table, a column key or a title,
 * `code` a code or its label; a check names them by their ids. `computed` is always a count and `base` what it is out
 * of, a percentage included: the reader sees x/n.
 */
export function figureChecks(tabulations: Tabulation[], survey: Survey): Staged<FigureCheck[]> {
  const tables = tablesByName(tabulations);
  const diagnostics: Diagnostic[] = [];
  const value = (survey.recordsByKind.get('chiffres-publies') ?? []).flatMap((record) => {
    const published = numberOf(record, 'valeur');
    if (published === null) return [];
    const check = checkFigure(record, published, tables, survey);
    diagnostics.push(...problemsOf(check, record));
    return [check];
  });
  return { value, diagnostics };
}

function checkFigure(
  record: DataRecord,
  published: number,
  tables: Map<string, Tabulation>,
  survey: Survey,
): FigureCheck {
  const named = { variable: textOf(record, 'variable') ?? '', code: textOf(record, 'code') ?? '' };
  const unit = unitOf(record);
  const computed = computeFigure(named, tables, survey);
  const isShare = unit !== null && isShareUnit(unit);
  const isOfCitations = isShare && isCitationUnit(unit);
  const start = {
    record: record.id,
    ...named,
    ...(computed ? { variable: computed.variable, code: computed.code } : {}),
  };
  const unknown: FigureCheck = { ...start, published, unit, computed: null, base: null, verdict: 'non-verifiable' };
  if (!computed || computed.answered === 0 || !(isShare || isCountOf(computed.unit, unit))) return unknown;
  if (isOfCitations && !computed.citations) return unknown;
  const { count } = computed;
  const isOfWholeBase = numberOf(record, 'base') === computed.base;
  const ofUnits = isShare && !isOfWholeBase ? computed.answered : computed.base;
  const base = isOfCitations ? (computed.citations ?? ofUnits) : ofUnits;
  const isSame = isShare ? isShareOf(published, count / base) : published === count;
  return { ...unknown, computed: count, base, verdict: isSame ? 'concorde' : 'differe' };
}

/** Whether a published unit counts what the table counts; without a unit, a number is a count. */
function isCountOf(counted: Unit, published: string | null): boolean {
  const key = foldKey((published ?? '').replace(/\([^()]*\)/g, ' ')).replace(/s$/, '');
  if (anyCountUnits.includes(key)) return true;
  return counted === 'acteurs' ? actorUnits.includes(key) : key === foldKey(counted).replace(/s$/, '');
}

/** The unit as written; a number typed with its sign («24,5 %») is a percentage whatever the unit says or leaves out. */
function unitOf(record: DataRecord): string | null {
  const unit = textOf(record, 'unite');
  const hasSign = /(?:%|pour ?cents?|percent)\s*$/i.test(record.fields.valeur?.raw ?? '');
  return hasSign && (unit === null || !isShareUnit(unit)) ? '%' : unit;
}

/** A share published as a percentage, or as a part of one («0,24»). */
const isShareOf = (published: number, share: number): boolean =>
  isRounded(published, 100 * share) || (published > 0 && published < 1 && isRounded(published, share));

/** Whether a percentage rounds to the published one, at the decimals it was published with. */
function isRounded(published: number, exact: number): boolean {
  const decimals = String(published).split('.')[1]?.length ?? 0;
  return Math.abs(published - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}

function computeFigure(
  { variable, code }: { variable: string; code: string },
  tables: Map<string, Tabulation>,
  survey: Survey,
): Computed | null {
  const population = populationFigure(foldKey(variable), foldKey(code), survey);
  if (population !== null) return { variable, code, ...population };
  const [, name = variable, group] = groupedVariable.exec(variable) ?? [];
  const members = group === undefined ? null : unitsOfGroup(group, tables, survey.context.codebook);
  if (group !== undefined && members === null) return null;
  for (const table of tablesNamed(name, tables)) {
    const value = figureValue(table, code, survey.context.codebook);
    if (value === null) continue;
    const isCounted = (unit: string) => members === null || members.has(unit);
    const countOf = (rows: readonly CountedRow[]) => rows.filter(({ unit }) => isCounted(unit)).length;
    const citations = table.values.reduce((sum, { rows }) => sum + countOf(rows), 0);
    return {
      unit: table.unit,
      variable: group === undefined ? table.id : `${table.id}/${group}`,
      code: value.code,
      count: [...value.units].filter(isCounted).length,
      ...{ base: countOf(table.base), answered: countOf(table.answered) },
      citations: table.isMultiple ? citations : null,
    };
  }
  return null;
}

/** Names of what is no table: all organisations, all interviews. */
const actorNames = ['acteurs', 'organisations', 'osc'];

/** A published figure whose variable is the name of nothing that the tool counts, in any country. */
export function unknownFigureVariable(record: DataRecord): Diagnostic[] {
  const variable = record.kind === 'chiffres-publies' ? textOf(record, 'variable') : null;
  if (variable === null) return [];
  const [, name = variable] = groupedVariable.exec(variable) ?? [];
  const isKnown = [variable, name].some(
    (one) => wholeNames.has(foldKey(one)) || tablesNamed(one, everyTable).length > 0,
  );
  const place = record.fields.variable?.at ?? record.at;
  return isKnown ? [] : [problem('ANA-007', { variable }, { place, subject: record.id })];
}

/** `budget_tranche/association-locale`: a table, and the organisations counted in it. */
const groupedVariable = /^(.+?)\s*\/\s*(.+)$/;
const everyTable = tablesByName(variables);
/** Names that are no table's and mean something all the same: those of columns that nothing counts too. */
const wholeNames = new Set(
  [...actorNames, 'entretiens', ...columns.flatMap(({ key, label }) => [key, label.fr, label.en])].map(foldKey),
);

/** The tables a name may mean, the country's own first: its periods, its types. */
function tablesNamed<Table>(name: string, tables: ReadonlyMap<string, Table>): Table[] {
  const key = foldKey(name);
  const [before, after] = [ownTables[key], laterTables[key]];
  return [before, key, after].flatMap((each) => (each === undefined ? [] : (tables.get(foldKey(each)) ?? [])));
}
const ownTables: { readonly [name: string]: string } = { typeacteur: 'type_publie_national' };
const laterTables: { readonly [name: string]: string } = {
  periodecreation: 'periode_publiee',
  anneecreation: 'periode_publiee',
  typepublienational: 'type',
};

/** The organisations of a type, as the country publishes it or as ours: `budget_tranche/association-locale`. */
function unitsOfGroup(group: string, tables: Map<string, Tabulation>, codebook: Codebook): Set<string> | null {
  for (const name of ['type_publie_national', 'type']) {
    const table = tables.get(foldKey(name));
    const value = table && figureValue(table, group, codebook);
    if (value) return value.units;
  }
  return null;
}

/** How many organisations are known or were interviewed, and how many interviews: figures that no table holds. */
function populationFigure(
  variable: string,
  code: string,
  { known, interviewed, interviews }: Survey,
): Omit<Computed, 'variable' | 'code'> | null {
  const isActors = actorNames.includes(variable);
  const outOfKnown = (count: number) => ({
    unit: 'acteurs' as const,
    count,
    base: known.length,
    answered: known.length,
    citations: null,
  });
  if (isActors && ['', 'recenses', 'connus', 'total'].includes(code)) return outOfKnown(known.length);
  if (isActors && ['interroges', 'interviewes'].includes(code)) return outOfKnown(interviewed.size);
  const total = interviews.length;
  const isInterviews = variable === 'entretiens' && ['', 'total'].includes(code);
  return isInterviews ? { unit: 'entretiens', count: total, base: total, answered: total, citations: null } : null;
}

function problemsOf(check: FigureCheck, record: DataRecord): Diagnostic[] {
  const unknown = unknownFigureVariable(record);
  if (unknown.length > 0) return unknown;
  const params = { variable: check.variable, code: check.code };
  const where = { place: record.fields.valeur?.at ?? record.at, subject: record.id };
  if (check.verdict === 'non-verifiable') return [problem('ANA-001', params, where)];
  if (check.verdict === 'concorde') return [];
  return [
    problem(
      'ANA-002',
      { ...params, compte: check.computed ?? 0, base: check.base ?? 0 },
      {
        ...where,
        actual: record.fields.valeur?.raw ?? String(check.published),
      },
    ),
  ];
}
