import type { Edition, EditionCrossing, EditionTabulation } from '../model/edition.ts';
import type { Finding } from '../model/edition-findings.ts';
import { findingFigures } from '../model/finding-rule.ts';
import { absenceFinding } from './absence.ts';
import { bandsFinding } from './bands.ts';
import { choiceFinding, placesFinding } from './choice.ts';
import { crossingFinding } from './crossing.ts';
import type { Draft } from './draft.ts';
import { findingGrade, findingSteps, type Ground } from './grade.ts';
import { matrixFindings } from './matrix.ts';
import { scaleFinding } from './scale.ts';
import { type Subject, subjects, weightOf } from './subjects.ts';
import { summaryOf } from './summary.ts';

export { subjects } from './subjects.ts';

/** What the tables of an edition say: chosen and graded from what it prints, so that no finding knows more than it. */
export function findingsOf(edition: Edition): Finding[] {
  const tableById = new Map(edition.tabulations.map((table) => [table.id, table]));
  const findings = subjects.flatMap((subject) => {
    const table = tableById.get(subject.table);
    return table ? tableFindings(table, subject, edition) : [];
  });
  const crossed = edition.crossings.flatMap((crossing) => crossingFindings(crossing, edition));
  const found = [
    ...findings,
    ...crossed,
    ...(['force', 'faiblesse'] as const).flatMap((axis) => ofMatrix(edition, axis)),
  ];
  const told = summaryOf(found);
  return found.map((finding) => ({ ...finding, summary: told.has(finding.id) }));
}

type Frame = Pick<Finding, 'table' | 'source' | 'topic' | 'unit' | 'base_of' | 'n' | 'base' | 'missing' | 'weight'>;

function made(draft: Draft, frame: Frame, ground: Ground, edition: Edition): Finding {
  const { table, source, topic, ...figures } = frame;
  const steps = findingSteps(ground, edition);
  const { kind, parts, side } = draft;
  const x = parts[0]?.x ?? 0;
  const id = `${table}/${kind}`;
  const { unit, base_of, n, base, missing, weight } = figures;
  return {
    ...{ id, table, source, kind, topic, unit, base_of, parts, side, x, n, base, missing },
    ...{ grade: findingGrade(steps), steps, weight, summary: false },
  };
}

/** Fewest rows of a register of which a sentence may be said. */
const fewestOfRegister = 3;

/** At most two: what the table says, then what nobody has. */
function tableFindings(table: EditionTabulation, subject: Subject, edition: Edition): Finding[] {
  const n = table.answered;
  if (n === null || n === 0 || table.base === 0) return [];
  const isRegister = subject.nature === 'register';
  // One or two documents or projects show no order: the table says all there is to say.
  if (isRegister && n < fewestOfRegister) return [];
  const isTooFew = n < findingFigures.few && !isRegister;
  const drafts = isTooFew
    ? [tooFew(table, n)]
    : [
        isOrderHidden(table, edition) ? null : mainDraft(table, n, subject),
        subject.tellsAbsence ? absenceFinding(table, n, edition) : null,
      ];
  const frame = { ...frameOf(table, subject), source: 'tabulation' as const };
  return drafts
    .filter((draft) => draft !== null)
    .map((draft) => made(draft, frame, groundOf(draft, frame, subject), edition))
    .filter(({ kind, grade }) => kind !== 'absence' || grade !== 'tres-faible');
}

/**
 * Of several answers a mask hides a small count; but one that is withheld for what an earlier edition printed may be the
 * greatest of all: nothing is then said of which comes first.
 */
const isOrderHidden = ({ multiple, values }: EditionTabulation, { limits }: Edition): boolean =>
  multiple &&
  values.some(({ n }) => n === null) &&
  limits.some(({ id, params }) => id === 'between-editions' && Number(params.figures) > 0);

function mainDraft(table: EditionTabulation, n: number, { shape, nature }: Subject): Draft | null {
  if (shape === 'scale') return scaleFinding(table, n);
  if (shape === 'places') return placesFinding(table, n);
  const banded = shape === 'bands' ? bandsFinding(table, n) : null;
  return banded ?? choiceFinding(table, n, nature === 'register');
}

/** Too few answers to say anything: only how many there are. */
const tooFew = ({ base }: EditionTabulation, n: number): Draft => ({
  kind: 'too-few',
  parts: [{ codes: [], counts: [], x: n, n: base, group: null }],
  side: null,
});

function frameOf(table: EditionTabulation, subject: Subject): Omit<Frame, 'source'> {
  const n = table.answered ?? 0;
  const { id, unit, base_of, base } = table;
  const { topic } = subject;
  return { table: id, topic, unit, base_of, n, base, missing: base - n, weight: weightOf(subject) };
}

function groundOf(draft: Draft, frame: Frame, subject: Subject): Ground {
  const [first] = draft.parts;
  const isPicked = draft.kind === 'contrast' || draft.kind === 'exception';
  const groups = draft.parts.filter(({ group }) => group !== null).map(({ n }) => n);
  return {
    subject,
    n: isPicked ? groups.reduce((sum, size) => sum + size, 0) : frame.n,
    answered: frame.n,
    base: frame.base,
    baseOf: frame.base_of,
    codes: first?.codes ?? [],
    // Nothing to hold where nobody has it; of a sum or a tie, each count once.
    holders: first?.counts.reduce((sum, count) => sum + count, 0) ?? 0,
    isPicked,
  };
}

/** A contrast too weak to be told is not: among many cells, one always stands out. */
function crossingFindings(crossing: EditionCrossing, edition: Edition): Finding[] {
  const [rowId] = crossing.id.split('-x-');
  const subject = subjects.find(({ table }) => table === rowId);
  const rows = edition.tabulations.find(({ id }) => id === rowId);
  if (!subject || !rows || crossing.answered === null || crossing.answered === 0) return [];
  const sensitive = new Set(rows.values.filter((value) => value.sensitive).map(({ code }) => code));
  const draft = crossingFinding(crossing, sensitive);
  if (draft === null) return [];
  const n = crossing.answered;
  const frame: Frame = {
    ...{ table: crossing.id, source: 'crossing', topic: subject.topic, unit: crossing.unit, base_of: crossing.base_of },
    ...{ n, base: crossing.base, missing: crossing.base - n, weight: weightOf(subject) },
  };
  const finding = made(draft, frame, groundOf(draft, frame, subject), edition);
  return finding.grade === 'tres-faible' ? [] : [finding];
}

function ofMatrix(edition: Edition, axis: 'force' | 'faiblesse'): Finding[] {
  const subject = subjects.find(({ table }) => table === `${axis}s`);
  const table = edition.tabulations.find(({ id }) => id === `${axis}s`);
  if (!subject || !table || table.answered === null) return [];
  const frame: Frame = { ...frameOf(table, subject), table: `matrix-${axis}`, source: 'matrix' };
  const findings = matrixFindings(edition, axis).map((draft) => {
    const ground = groundOf(draft, frame, subject);
    const codes = draft.kind === 'expected' ? table.values.map(({ code }) => code) : ground.codes;
    const holders = draft.kind === 'expected' ? (table.citations ?? table.answered ?? 0) : ground.holders;
    return made(draft, frame, { ...ground, codes, holders }, edition);
  });
  return findings.filter(({ grade }) => grade !== 'tres-faible');
}
