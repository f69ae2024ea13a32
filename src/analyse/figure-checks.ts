import { columns } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import { numberOf, textOf } from '../model/access.ts';
import type { FigureCheck, Tabulation, Unit } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import type { Survey } from './survey.ts';

/** What the records give for a published figure: a count and the number it is a share of. */
interface Computed {
  unit: Unit;
  variable: string;
  code: string;
  count: number;
  base: number;
  answered: number;
}

/** Column keys and axes whose table bears another id. */
const tableByKey: Record<string, string> = {
  annee_creation: 'periode_creation',
  beneficiaires: 'public',
  zones_intervention: 'zones',
  role: 'roles',
  force: 'forces',
  faiblesse: 'faiblesses',
  besoin: 'besoins',
  domaine: 'domaines',
  theme: 'thematiques',
  type_acteur: 'type',
  document_type: 'documents_type',
  type_publie_national: 'type',
};

const shareUnits = ['pourcentage', 'pourcent', 'percent', 'percentage'];
const anyCountUnits = ['', 'n', 'nombre', 'effectif'];
const actorUnits = ['acteur', 'organisation', 'organization', 'association', 'structure', 'osc', 'cso'];

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

function tablesByName(tabulations: Tabulation[]): Map<string, Tabulation> {
  const tables = new Map<string, Tabulation>();
  const add = (name: string, table: Tabulation) => {
    if (!tables.has(foldKey(name))) tables.set(foldKey(name), table);
  };
  for (const table of tabulations) add(table.id, table);
  for (const [key, id] of Object.entries(tableByKey)) {
    const table = tabulations.find((candidate) => candidate.id === id);
    if (table) add(key, table);
  }
  for (const table of tabulations) for (const title of [table.title.fr, table.title.en]) add(title, table);
  for (const { key, label, aliases } of columns) {
    const table = tables.get(foldKey(key));
    if (table) for (const name of [label.fr, label.en, ...aliases]) add(name, table);
  }
  return tables;
}

function checkFigure(
  record: DataRecord,
  published: number,
  tables: Map<string, Tabulation>,
  survey: Survey,
): FigureCheck {
  const named = { variable: textOf(record, 'variable') ?? '', code: textOf(record, 'code') ?? '' };
  const unit = textOf(record, 'unite');
  const computed = computeFigure(named, tables, survey);
  const isShare = unit !== null && (unit.includes('%') || shareUnits.includes(foldKey(unit)));
  const start = {
    record: record.id,
    ...named,
    ...(computed ? { variable: computed.variable, code: computed.code } : {}),
  };
  const unknown: FigureCheck = { ...start, published, unit, computed: null, base: null, verdict: 'non-verifiable' };
  if (!computed || computed.answered === 0 || !(isShare || isCountOf(computed.unit, unit))) return unknown;
  const { count } = computed;
  const isOfWholeBase = numberOf(record, 'base') === computed.base;
  const base = isShare && !isOfWholeBase ? computed.answered : computed.base;
  const isSame = isShare ? isRounded(published, (100 * count) / base) : published === count;
  return { ...unknown, computed: count, base, verdict: isSame ? 'concorde' : 'differe' };
}

/** Whether a published unit counts what the table counts; without a unit, a number is a count. */
function isCountOf(counted: Unit, published: string | null): boolean {
  const key = foldKey(published ?? '').replace(/s$/, '');
  if (anyCountUnits.includes(key)) return true;
  return counted === 'acteurs' ? actorUnits.includes(key) : key === foldKey(counted).replace(/s$/, '');
}

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
  const table = tables.get(foldKey(variable));
  const key = foldKey(code);
  const value =
    table?.values.find((candidate) => foldKey(candidate.code) === key) ??
    table?.values.find(({ label }) => foldKey(label.fr) === key || foldKey(label.en) === key);
  if (!table || !value || key === '') return null;
  const [base, answered] = [table.base.length, table.answered.length];
  return { unit: table.unit, variable: table.id, code: value.code, count: value.rows.length, base, answered };
}

/** How many organisations are known or were interviewed, and how many interviews: figures that no table holds. */
function populationFigure(
  variable: string,
  code: string,
  { known, interviewed, interviews }: Survey,
): Omit<Computed, 'variable' | 'code'> | null {
  const isActors = ['acteurs', 'organisations', 'osc'].includes(variable);
  const outOfKnown = (count: number) => ({
    unit: 'acteurs' as const,
    count,
    base: known.length,
    answered: known.length,
  });
  if (isActors && ['', 'recenses', 'connus', 'total'].includes(code)) return outOfKnown(known.length);
  if (isActors && ['interroges', 'interviewes'].includes(code)) return outOfKnown(interviewed.size);
  const total = interviews.length;
  const isInterviews = variable === 'entretiens' && ['', 'total'].includes(code);
  return isInterviews ? { unit: 'entretiens', count: total, base: total, answered: total } : null;
}

function problemsOf(check: FigureCheck, record: DataRecord): Diagnostic[] {
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
