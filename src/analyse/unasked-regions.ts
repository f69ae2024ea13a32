import { textOf } from '../model/access.ts';
import type { Region } from '../model/country.ts';
import type { Survey } from './survey.ts';

/** Divisions in which no interviewed CSO has its seat, in the pack's order: an empty cell there is not a zero. */
export function unaskedRegions({ known, interviewed, context }: Survey): Region[] {
  const asked = new Set(known.filter(({ id }) => interviewed.has(id)).map((actor) => textOf(actor, 'region_siege')));
  return context.country.regions.filter(({ code }) => !asked.has(code));
}
