import type { Place } from '../model/place.ts';

/** One row of one sheet of one file. */
export const placeKey = ({ file, sheet, row }: Place): string => JSON.stringify([file, sheet, row]);
