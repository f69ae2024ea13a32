import { mayLieIn } from '../../countries/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { numberOf, textOf } from '../../model/access.ts';
import type { RowCheck } from './row-check.ts';

/** Coordinates outside the country, exchanged ones told apart; an organisation with its seat abroad is elsewhere. */
export const coordinates: RowCheck = (record, { country }) => {
  const latitude = numberOf(record, 'latitude');
  const longitude = numberOf(record, 'longitude');
  const seat = textOf(record, 'pays_siege') ?? country.iso2;
  if (latitude === null || longitude === null || mayLieIn(seat, latitude, longitude) !== false) return [];
  const params = { latitude: String(latitude), longitude: String(longitude) };
  const where = {
    place: record.fields.latitude?.at ?? record.at,
    related: record.fields.longitude ? [record.fields.longitude.at] : [],
  };
  return mayLieIn(seat, longitude, latitude) === true
    ? [problem('QUA-004', params, where)]
    : [problem('QUA-005', params, where)];
};
