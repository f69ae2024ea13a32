import type { EditionCrossing } from '../../model/edition.ts';
import type { Block, Cell, Table } from '../document.ts';
import { baseOfThree } from '../figures.ts';
import { crossingPlacement } from '../placement.ts';
import { cell, header, mark, number, text } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** Of a question with several answers, the ones most given are enough for a profile. */
const mostValues = 4;
/** Themes and strengths have their own tables; their main ones stand in the profile too. */
const alsoShown = ['thematiques-x-type', 'forces-x-type'];

/** A profile of each type of organisation, from the crossings with the type: what most of them have, as x/n. */
export function profileByType(input: ReportInput): Block[] {
  const { panorama } = input.labels.texts;
  const crossed = (variables: readonly string[]) => variables.map((variable) => `${variable}-x-type`);
  return [
    ...profileTable(input, 'table-profil-type', panorama.profileCaption, crossed(crossingPlacement.profile)),
    ...profileTable(input, 'table-profil-type-action', panorama.profileActionCaption, [
      ...crossed(crossingPlacement.profileAction),
      ...alsoShown,
    ]),
  ];
}

function profileTable(input: ReportInput, id: string, caption: string, ids: readonly string[]): Block[] {
  const { edition, labels } = input;
  const { panorama, table } = labels.texts;
  const types = edition.tabulations.find((one) => one.id === 'type');
  const present = types?.values.filter(({ n }) => n !== 0) ?? [];
  const columns = ids
    .flatMap((wanted) => edition.crossings.find((one) => one.id === wanted) ?? [])
    .filter((crossing) => isTold(crossing, present));
  if (!types || present.length === 0 || columns.length === 0) return [];
  const titleOf = (crossing: EditionCrossing) => {
    const variable = edition.tabulations.find((one) => one.id === crossing.id.split('-x-')[0]);
    return variable ? labels.of(variable.title) : '';
  };
  const made: Table = {
    kind: 'table',
    id,
    number: null,
    caption,
    base: `${labels.texts.base.label(baseOfThree(labels, types))}${labels.texts.base.end}`,
    head: [
      header(table.category),
      header(panorama.organisations, { isNumber: true }),
      ...columns.map((crossing) => header(titleOf(crossing))),
    ],
    rows: present.map(({ code, label, n }) => [
      header(labels.of(label)),
      n === null ? number([mark(table.masked)]) : number(labels.number(n)),
      ...columns.map((crossing) => profileCell(crossing, code, input)),
    ]),
    notes: [panorama.profileNote],
  };
  return [made];
}

/** A column of masks alone says nothing but that: some type must be told. */
const isTold = ({ cells }: EditionCrossing, types: readonly { code: string }[]): boolean =>
  types.some(({ code }) => {
    const given = cells.filter(({ column, n }) => column === code && n !== 0);
    return given.length > 0 && given.every(({ n }) => n !== null);
  });

/** «cotisations (3/4) ; dons (2/4)»: the values that organisations of the type have, most given first. */
function profileCell(crossing: EditionCrossing, type: string, { labels }: ReportInput): Cell {
  const { table } = labels.texts;
  const line = crossing.columns.find(({ code }) => code === type);
  const labelByRow = new Map(crossing.rows.map(({ code, label }) => [code, labels.of(label)]));
  const given = crossing.cells.filter(({ column, n }) => column === type && n !== 0);
  if (!line || given.some(({ n }) => n === null)) return cell([mark(table.masked)]);
  if (given.length === 0) return cell(table.none);
  const ranked = [...given].sort((left, right) => (right.n ?? 0) - (left.n ?? 0));
  const words = ranked
    .slice(0, mostValues)
    .map(({ row, n }) => `${labelByRow.get(row) ?? row} (${labels.number(n ?? 0)}/${labels.number(line.n ?? 0)})`);
  return cell([text(words.join(labels.texts.page.semicolon) + (ranked.length > mostValues ? '…' : ''))]);
}
