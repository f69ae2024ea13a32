import { crossingBlocks } from '../blocks/crossing.ts';
import { tabulationBlocks } from '../blocks/tabulation.ts';
import type { Section } from '../document.ts';
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
    ...edition.crossings.filter(({ id }) => placeOfCrossing(id) === null).flatMap((one) => crossingBlocks(one, names)),
  ];
  return makeSection(
    input,
    'a2',
    null,
    tables.length > 0 ? [paragraph(labels.texts.annexes.others.intro), ...tables] : [],
  );
}
