import { columnByKey } from '../../columns/index.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import { crossingBlocks } from '../blocks/crossing.ts';
import { otherAnswerBlocks } from '../blocks/other-answers.ts';
import { tabulationBlocks } from '../blocks/tabulation.ts';
import type { Block, Section } from '../document.ts';
import { placeOfCrossing, placeOfTabulation } from '../placement.ts';
import { paragraph } from '../runs.ts';
import { makeSection, type ReportInput } from './section.ts';

/** Annex 2: tables that no section places, so that none is lost. */
export function buildOthers(input: ReportInput): Section {
  const { edition, labels, names } = input;
  const tables = [
    ...edition.tabulations
      .filter(({ id }) => placeOfTabulation(id) === null)
      .flatMap((one) => tabulationBlocks(one, names)),
    ...writtenElsewhere(input),
    ...edition.crossings.filter(({ id }) => placeOfCrossing(id) === null).flatMap((one) => crossingBlocks(one, names)),
  ];
  return makeSection(
    input,
    'a2',
    null,
    tables.length > 0 ? [paragraph(labels.texts.annexes.others.intro), ...tables] : [],
  );
}

/** Words beside «autre» of questions that no table counts, or that a graded picture shows. */
function writtenElsewhere({ edition, names }: ReportInput): Block[] {
  const shown = new Set(
    edition.tabulations.flatMap(({ id }) => (['quality', 'voice'].includes(placeOfTabulation(id) ?? '') ? [] : [id])),
  );
  return [...names.written.keys()]
    .filter((column) => !shown.has(column))
    .sort(compareCodeUnits)
    .flatMap((column) => otherAnswerBlocks(column, columnByKey(column)?.label ?? { fr: column, en: column }, names));
}
