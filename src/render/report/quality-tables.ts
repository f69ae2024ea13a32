import { ageBandOf, ageBands } from '../../columns/index.ts';
import type { EditionQuality } from '../../model/edition.ts';
import type { Block, Cell, Table } from '../document.ts';
import { countRuns } from '../figures.ts';
import { cell, header, link, number, paragraph, plainTable } from '../runs.ts';
import type { ReportInput } from './section.ts';

export const folded = (table: Table): Block => ({ kind: 'fold', summary: table.caption, blocks: [table] });

/** Who answers each question, out of all the organisations known, then out of those interviewed. */
export function completenessBlocks({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  const tables = (['known', 'interviewed'] as const).flatMap((baseOf) => {
    const lines = edition.data_quality.completeness.filter((line) => line.base_of === baseOf);
    const rows = lines.map((line) => [
      header(labels.of(line.title)),
      number(countRuns(labels, line.answered, line.base)),
      number(line.refused === null ? labels.texts.table.masked : labels.number(line.refused)),
    ]);
    const head = [
      header(quality.question),
      header(quality.answered, { isNumber: true }),
      header(quality.refused, { isNumber: true }),
    ];
    const caption = quality.completenessCaptions[baseOf];
    return rows.length > 0 ? [plainTable(`table-completeness-${baseOf}`, caption, head, rows)] : [];
  });
  return tables.length > 0 ? [paragraph(quality.completenessText), ...tables] : [];
}

/** What is left to ask of each organisation, by name; folded, since it is as long as the directory. */
export function missingBlocks({ edition, labels, names }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  const { missing } = edition.data_quality;
  if (missing.length === 0) return [];
  const nameById = new Map(edition.actors.map(({ id, name }) => [id, name]));
  const hasAnswers = missing.some(({ answers }) => answers.length > 0);
  const words = (columns: readonly string[]) =>
    columns.map((key) => labels.column(key, 'entretiens')).join(', ') || labels.texts.table.none;
  // The edition's actors, and so these, are in alphabetical order.
  const rows = missing.map(({ actor, profile, answers }) => [
    header([link(nameById.get(actor) ?? actor, `#${names.anchor(actor)}`)]),
    cell(words(profile)),
    ...(hasAnswers ? [cell(words(answers))] : []),
  ]);
  const head = [
    header(quality.organisation),
    header(quality.missingCard),
    ...(hasAnswers ? [header(quality.missingAnswers)] : []),
  ];
  return [paragraph(quality.missingText), folded(plainTable('table-missing', quality.missingCaption, head, rows))];
}

const ageCells = ({ bands, undated }: EditionQuality['ages'], { labels }: ReportInput): Cell[] => [
  ...ageBands.map(({ code }) => number(labels.number(bands.find((band) => band.code === code)?.n ?? 0))),
  number(labels.number(undated)),
];

/** How old what is known is: organisations by band; for the team, rows too, and each organisation. */
export function ageBlocks(input: ReportInput): Block[] {
  const { edition, labels, names } = input;
  const { quality } = labels.texts.annexes;
  const { ages, ages_by_kind: kinds } = edition.data_quality;
  const asOf = edition.edition.as_of;
  if (ages.base === 0 || asOf === null) return [];
  const head = (first: string) => [
    header(first),
    ...ageBands.map((band) => header(labels.of(band), { isNumber: true })),
    header(quality.undated, { isNumber: true }),
  ];
  const organisations = [header(quality.organisations), ...ageCells(ages, input)];
  const rows = kinds.map((one) => [header(labels.texts.kinds[one.kind]), ...ageCells(one, input)]);
  const byActor = edition.actors.map(({ id, name, updated }) => {
    const band = ageBandOf(updated, asOf);
    return [
      header([link(name, `#${names.anchor(id)}`)]),
      cell(updated === null ? quality.undated : labels.date(updated)),
      cell(band ? labels.of(band) : labels.texts.table.none),
    ];
  });
  const actorHead = [
    header(quality.organisation),
    header(labels.texts.annexes.directory.updated),
    header(quality.ageOf),
  ];
  return [
    paragraph(quality.agesText(labels.date(asOf), ages.base)),
    plainTable('table-ages', quality.agesCaption, head(quality.ageOf), [organisations]),
    ...(rows.length > 0 ? [plainTable('table-ages-rows', quality.agesByKindCaption, head(quality.ageOf), rows)] : []),
    ...(labels.isInternal ? [folded(plainTable('table-ages-actors', quality.agesByActor, actorHead, byActor))] : []),
  ];
}
