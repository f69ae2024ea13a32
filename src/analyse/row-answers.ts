import { textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { ReadCodes } from './read-codes.ts';
import { addTo } from './rows.ts';
import type { Survey } from './survey.ts';
import type { UnitAnswer } from './tabulate.ts';

/** One unit a row, for kinds that speak of no single actor's answers (findings, mechanisms, projects). */
export const rowAnswers = (survey: Survey, kind: TableKind, key: string, read: ReadCodes): UnitAnswer[] =>
  (survey.recordsByKind.get(kind) ?? []).map((record) => ({
    unit: record.id,
    from: [record.id],
    codes: new Map(read(record).map((code) => [code, [record.id]])),
    refusedBy: record.refused.includes(key) ? [record.id] : [],
  }));

/** Findings of the desk review by the document they come from; titles that differ by case or accents are one. */
function findingsByDocument(survey: Survey): Map<string, DataRecord[]> {
  const byKey = new Map<string, DataRecord[]>();
  for (const finding of survey.recordsByKind.get('revue') ?? []) {
    const title = textOf(finding, 'document_titre');
    if (title !== null) addTo(byKey, foldKey(title), finding);
  }
  const titleOf = (findings: DataRecord[]) =>
    findings.flatMap((finding) => textOf(finding, 'document_titre') ?? []).sort(compareCodeUnits)[0] ?? '';
  return new Map([...byKey.values()].map((findings) => [titleOf(findings), findings]));
}

/** One unit a document; findings that disagree on its type give the type most of them say, the first by code if equal. */
export const documentAnswers = (survey: Survey, read: ReadCodes): UnitAnswer[] =>
  [...findingsByDocument(survey)].map(([unit, findings]) => {
    const recordsByCode = new Map<string, string[]>();
    for (const finding of findings) for (const code of read(finding)) addTo(recordsByCode, code, finding.id);
    const [main] = [...recordsByCode].sort(
      ([a, left], [b, right]) => right.length - left.length || compareCodeUnits(a, b),
    );
    return { unit, from: findings.map(({ id }) => id), codes: new Map(main ? [main] : []) };
  });

/** How far each outcome of the field log goes; of two rows of the same day the further one stands. */
const outcomes = ['identifie', 'approche', 'hors-champ', 'injoignable', 'refus', 'interviewe'];

/** Outcomes that end without an interview, and so may bear a reason. */
const withoutInterview: readonly string[] = ['refus', 'injoignable', 'hors-champ'];

/**
 * One unit an organisation in the field log (the row itself when its organisation could not be told): its last outcome.
 * One whose every interview was withdrawn was approached, and no more: a log that still says «interviewe» would tell that
 * somebody withdrew.
 */
export const approachAnswers = (survey: Survey): UnitAnswer[] => {
  const emptied = withoutInterviews(survey);
  return approaches(survey).map(({ unit, rows, last }) => {
    const said = last ? textOf(last, 'statut_reponse') : null;
    const code = said === 'interviewe' && emptied.has(unit) ? 'approche' : said;
    const isSame = (row: DataRecord) => textOf(row, 'statut_reponse') === said;
    const codes = new Map(code === null ? [] : [[code, rows.filter(isSame).map(({ id }) => id)]]);
    return { unit, from: rows.map(({ id }) => id), codes };
  });
};

/** Known organisations whose interviews all withdrew. */
const withoutInterviews = ({ known, recordById, interviewed }: Survey): Set<string> =>
  new Set(
    known
      .filter(({ id, records }) => !interviewed.has(id) && records.some((record) => !recordById.has(record)))
      .map(({ id }) => id),
  );

/** Organisations approached that were not interviewed in the end, each with the reason that its last row gives. */
export const reasonAnswers = (survey: Survey): UnitAnswer[] =>
  approaches(survey)
    .filter(({ last }) => last !== undefined && withoutInterview.includes(textOf(last, 'statut_reponse') ?? ''))
    .map(({ unit, rows, last }) => {
      const reason = last ? textOf(last, 'motif') : null;
      const codes = new Map(last === undefined || reason === null ? [] : [[reason, [last.id]]]);
      return { unit, from: rows.map(({ id }) => id), codes };
    });

interface Approach {
  unit: string;
  rows: DataRecord[];
  last: DataRecord | undefined;
}

function approaches(survey: Survey): Approach[] {
  const byUnit = new Map<string, DataRecord[]>();
  for (const row of survey.recordsByKind.get('terrain') ?? []) {
    if (survey.outside.has(row.id)) continue;
    const actors = survey.actorsByRecord[row.id] ?? [];
    addTo(byUnit, actors.length === 1 && actors[0] !== undefined ? actors[0] : row.id, row);
  }
  return [...byUnit].map(([unit, rows]) => ({
    unit,
    rows,
    last: rows.filter((row) => textOf(row, 'statut_reponse') !== null).sort(lastOutcomeFirst)[0],
  }));
}

const outcomeRank = (row: DataRecord): number => outcomes.indexOf(textOf(row, 'statut_reponse') ?? '');

const lastOutcomeFirst = (left: DataRecord, right: DataRecord): number =>
  compareCodeUnits(textOf(right, 'date') ?? '', textOf(left, 'date') ?? '') ||
  outcomeRank(right) - outcomeRank(left) ||
  compareCodeUnits(left.id, right.id);
