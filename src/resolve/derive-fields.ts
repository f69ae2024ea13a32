import { bandOf } from '../columns/index.ts';
import { findRegion, perEuro } from '../countries/index.ts';
import { numberOf, textOf } from '../model/access.ts';
import type { ChosenField } from '../model/actor.ts';
import type { CountryPack } from '../model/country.ts';

type Fields = { [key: string]: ChosenField };

/** Fields that follow from others where nobody gave them: the region from the town or the address, the band from the budget. */
export function deriveFields(fields: Fields, pack: CountryPack): Fields {
  const placed = regionOf(fields, pack);
  const region = fields.region_siege && placed ? alsoPlaced(fields.region_siege, placed) : placed;
  const band = fields.budget_tranche ? null : budgetBand(fields, pack);
  return { ...fields, ...(region ? { region_siege: region } : {}), ...(band ? { budget_tranche: band } : {}) };
}

const derived = (from: ChosenField, value: string): ChosenField => ({
  value,
  raw: from.raw,
  record: from.record,
  at: from.at,
  rule: 'derived',
  support: [...from.support],
  others: [],
});

/**
 * A region that some row gives, with the rows that give a town besides: where the first is closed to an edition, the
 * town that is open still places the seat.
 */
function alsoPlaced(given: ChosenField, placed: ChosenField): ChosenField {
  const known = new Set([given.record, ...given.support, ...given.others.map(({ record }) => record)]);
  const more = [...new Set([placed.record, ...placed.support])].filter((record) => !known.has(record));
  if (placed.value === given.value) return { ...given, support: [...given.support, ...more] };
  const { value, raw, at } = placed;
  return { ...given, others: [...given.others, ...more.map((record) => ({ value, raw, record, at }))] };
}

/** Region of the seat, from its town or else from the parts of its address; none for a seat abroad. */
function regionOf(fields: Fields, pack: CountryPack): ChosenField | null {
  const seat = textOf({ fields }, 'pays_siege');
  if (seat !== null && seat !== pack.iso2) return null;
  for (const key of ['ville_siege', 'adresse_siege'] as const) {
    const field = fields[key];
    const cell = textOf({ fields }, key);
    if (!field || cell === null) continue;
    for (const part of [cell, ...cell.split(/[,;()/\n–-]/).reverse()]) {
      const region = findRegion(pack, part.trim());
      if (region) return derived(field, region.code);
    }
  }
  return null;
}

/** Band of a yearly budget, through the pack's rate; none when the currency is unknown. */
function budgetBand(fields: Fields, pack: CountryPack): ChosenField | null {
  const field = fields.budget_annuel;
  const amount = numberOf({ fields }, 'budget_annuel');
  const rate = perEuro(currencyIn(fields.budget_devise, field?.record), pack);
  if (!field || amount === null || rate === null || amount < 0) return null;
  const band = bandOf('budget_annuel', amount / rate);
  return band ? derived(field, band.code) : null;
}

/** The currency given by the very row that gives the amount: another source may count in another one. */
function currencyIn(field: ChosenField | undefined, record: string | undefined): string | null {
  if (!field || record === undefined) return null;
  const value = field.support.includes(record)
    ? field.value
    : field.others.find((other) => other.record === record)?.value;
  return typeof value === 'string' ? value : null;
}
