import type { Edition } from '../../model/edition.ts';
import { type PrintedFigures, printedFiguresSchema } from '../../model/printed-figures.ts';

/** What of an edition later ones are held against: figures from testimony, without any name, id or word. */
export const figuresOf = (
  edition: Omit<PrintedFigures, 'tabulations' | 'crossings'> & Pick<Edition, 'tabulations' | 'crossings'>,
): PrintedFigures =>
  printedFiguresSchema.parse({
    ...edition,
    tabulations: edition.tabulations.filter(({ values }) => values.every(({ actors }) => actors === undefined)),
    crossings: edition.crossings.filter(
      ({ layer, cells }) => layer !== 'method' && cells.every(({ actors }) => actors === undefined),
    ),
  });
