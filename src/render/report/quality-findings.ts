import { describe } from '../../diagnostics/describe.ts';
import { type QualityFamily, qualityFamilyOf } from '../../diagnostics/quality-family.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { sortBy } from '../../text/sort.ts';
import type { Block, Cell } from '../document.ts';
import { cell, code, header, number, paragraph, plainTable, text } from '../runs.ts';
import { cellName } from './cell-name.ts';
import { folded } from './quality-tables.ts';
import type { ReportInput } from './section.ts';

type Finding = Edition['diagnostics'][number];

/** Contradictions, doubtful values, contacts that look private: totals in every edition, each with its cells for the team. */
export function findingBlocks(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { quality } = labels.texts.annexes;
  const { findings } = edition.data_quality;
  if (findings.every(({ n }) => n === 0)) return [];
  const rows = findings.map(({ family, n }) => [header(quality.families[family]), number(labels.number(n))]);
  const head = [header(quality.what), header(quality.count, { isNumber: true })];
  return [
    paragraph(quality.doubtsText),
    plainTable('table-doubts', quality.doubtsCaption, head, rows),
    ...findings.flatMap(({ family }) => listOf(family, input)),
  ];
}

function listOf(family: QualityFamily, input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { quality } = labels.texts.annexes;
  const found = edition.diagnostics.filter((one) => qualityFamilyOf(one.code) === family);
  if (found.length === 0) return [];
  const names = namesOf(edition);
  const rows = sortBy(
    found.map((finding) => ({ name: names(finding), finding })),
    ({ name }) => name,
    ({ finding }) => finding.place?.file ?? '',
    ({ finding }) => finding.place?.row ?? 0,
    ({ finding }) => finding.code,
  ).map(({ name, finding }): Cell[] => [
    header(name === '' ? labels.texts.table.none : name),
    cell([code(finding.code), text(` ${words(finding, input)}`)]),
    cell(cellsOf(finding, labels)),
  ]);
  const head = [header(quality.organisation), header(quality.what), header(quality.cells)];
  return [folded(plainTable(`table-${family}`, quality.familyLists[family], head, rows))];
}

/** The catalogue's sentence; where sources disagree, the values that they give. */
function words(finding: Finding, { edition, labels }: ReportInput): string {
  const { message } = describe(finding as Diagnostic, labels.language);
  const { conflict } = labels.texts.annexes.directory;
  const actor = finding.code === 'IDE-010' ? edition.actors.find(({ id }) => id === finding.subject) : undefined;
  const values = (actor?.conflicts ?? []).map(({ column, values: given }) =>
    conflict(labels.column(column), given.map((value) => labels.value(column, value)).join(' / ')),
  );
  return values.length > 0 ? values.join(labels.texts.page.semicolon) : message;
}

/** Cells as a spreadsheet names them, once each: `entretiens.csv C12`. */
function cellsOf({ place, related = [] }: Finding, { texts }: ReportInput['labels']): string {
  const cells = [...new Set([...(place ? [place] : []), ...related].map((one) => cellName(one)))];
  return cells.join(', ') || texts.table.none;
}

/** The organisation that a problem is about: its subject, or that of the row it stands in. */
function namesOf(edition: Edition): (finding: Finding) => string {
  const nameById = new Map(edition.actors.map(({ id, name }) => [id, name]));
  const rowKey = (place: { file: string; sheet?: string | undefined; row?: number | undefined }) =>
    `${place.file}\u0000${place.sheet ?? ''}\u0000${place.row ?? ''}`;
  const actorsByRow = new Map(edition.records.map(({ at, actors }) => [rowKey(at), actors]));
  const actorsByRecord = new Map(edition.records.map(({ id, actors }) => [id, actors]));
  return ({ subject = '', place }) => {
    const own = nameById.get(subject);
    if (own !== undefined) return own;
    const actors = actorsByRecord.get(subject) ?? (place ? actorsByRow.get(rowKey(place)) : undefined) ?? [];
    return actors.flatMap((id) => nameById.get(id) ?? []).join(', ');
  };
}
