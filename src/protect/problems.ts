import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';

/** Problems by code; those of coding tell of words, closed ones included, and stay with the team. */
export function qualityOf({ diagnostics }: Cartography, access: Access): Edition['quality'] {
  const byCode = new Map<string, Edition['quality'][number]>();
  for (const { code, name, severity } of diagnostics) {
    if (!access.isInternal && code.startsWith('CLA-')) continue;
    const entry = byCode.get(code) ?? { code, name, severity, n: 0 };
    byCode.set(code, { ...entry, n: entry.n + 1 });
  }
  return [...byCode.values()].sort((a, b) => compareCodeUnits(a.code, b.code));
}

/** The problems met, for the team. */
export const diagnosticsOf = ({ diagnostics }: Cartography): Edition['diagnostics'] =>
  diagnostics.map(({ cause: _, actual, place, ...rest }) => ({
    ...rest,
    ...(place ? { place } : {}),
    // What stands in a private cell is never exported, not even as the cause of a problem.
    ...(actual !== undefined && !isPrivate(place?.header) ? { actual } : {}),
  }));

const isPrivate = (header: string | undefined): boolean =>
  header !== undefined && /priv|pr[eé]sident|contact/i.test(header);
