import type { DataRecord } from '../model/record.ts';

/* Columns whose answer closes something, and how much each answer closes: the more, the higher. */

export const accordKeys = [
  'accord_figurer',
  'accord_contact',
  'accord_profil',
  'accord_propos',
  'accord_citation',
] as const;

/** In the order in which they are looked at. */
export const protectiveKeys: readonly string[] = [
  ...accordKeys,
  'audience',
  'accord_fin',
  'mandat',
  'sensibilite',
  'retrait_date',
  'opposition',
  'diffusion',
];

/** Authorities alone and donors alone close each other: beside one another only the team is left, as `unreadable` says. */
const byAudience: { [audience: string]: number } = { publique: 0, bailleurs: 1, autorites: 1.5, comite: 2, interne: 3 };

/** The strictest there is: an answer refused, or that cannot be read. */
const unclear = 1e9;

type Cells = Pick<DataRecord, 'fields' | 'refused' | 'unreadable'>;

/** How much an answer closes, 0 for one that closes nothing; null without an answer. */
export function severityOf({ fields, refused, unreadable = [] }: Cells, key: string): number | null {
  if (refused.includes(key) || unreadable.includes(key)) return unclear;
  const value = fields[key]?.value;
  if (value === undefined) return null;
  if (key === 'opposition') return value === true ? 1 : 0;
  if (key === 'retrait_date') return 1;
  if (key === 'sensibilite') return typeof value === 'number' ? value : Number(value) || 0;
  if (key === 'audience' || key === 'diffusion') return byAudience[String(value)] ?? unclear;
  // An earlier end closes more: dates compared as numbers, `2025-03-01` as 20250301.
  if (key === 'accord_fin') return 1e8 - Number(String(value).replace(/\D/g, '').padEnd(8, '0'));
  return value === false ? 1 : 0;
}

/** Whether a row refuses or closes anything. */
export const closesSomething = (cells: Cells): boolean =>
  protectiveKeys.some((key) => (severityOf(cells, key) ?? 0) > 0);

/** Dates of unequal precision are compared at the lesser: 2025 is not certainly before 2025-06. */
export function isCertainlyLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
