import { catalogue } from '../diagnostics/catalogue/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { Place } from '../model/place.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';

/**
 * Problems by code; those of coding tell of words, closed ones included, those of withdrawals that somebody left: both
 * stay with the team. Published figures are counted as the edition's own table of them says, so that no masked one shows.
 */
export function qualityOf(
  { diagnostics }: Cartography,
  access: Access,
  figureChecks: Edition['figure_checks'],
): Edition['quality'] {
  const byCode = new Map<string, Edition['quality'][number]>();
  for (const { code, name, severity } of diagnostics) {
    if (!access.isInternal && (code.startsWith('CLA-') || code.startsWith('RET-'))) continue;
    const entry = byCode.get(code) ?? { code, name, severity, n: 0 };
    byCode.set(code, { ...entry, n: entry.n + 1 });
  }
  if (!access.isInternal) {
    const unnamed = byCode.get('ANA-007')?.n ?? 0;
    recount('ANA-001', figureChecks.filter(({ verdict }) => verdict === 'non-verifiable').length - unnamed);
    recount('ANA-002', figureChecks.filter(({ verdict }) => verdict === 'differe').length);
  }
  return [...byCode.values()].sort((a, b) => compareCodeUnits(a.code, b.code));

  function recount(code: 'ANA-001' | 'ANA-002', n: number): void {
    const { name, severity } = catalogue[code];
    if (n > 0) byCode.set(code, { code, name, severity, n });
    else byCode.delete(code);
  }
}

/** The problems met, for the team; those of rows that were withdrawn quote them, and go with them. */
export function diagnosticsOf(
  { diagnostics, records, actorsByRecord }: Cartography,
  { isWithdrawn, isGone }: Access,
): Edition['diagnostics'] {
  const rowOf = ({ file, sheet, row }: Place) => JSON.stringify([file, sheet ?? null, row ?? null]);
  const isOut = (id: string) => {
    const actors = actorsByRecord[id] ?? [];
    return isWithdrawn(id) || (actors.length > 0 && actors.every(isGone));
  };
  const out = new Set(records.flatMap(({ id, at }) => (isOut(id) ? rowOf(at) : [])));
  const isOfThem = ({ code, place, related = [] }: Diagnostic) =>
    !code.startsWith('RET-') && [...(place ? [place] : []), ...related].some((at) => out.has(rowOf(at)));
  return diagnostics
    .filter((diagnostic) => !isOfThem(diagnostic))
    .map(({ cause: _, actual, place, ...rest }) => ({
      ...rest,
      ...(place ? { place } : {}),
      // What stands in a private cell is never exported, not even as the cause of a problem.
      ...(actual !== undefined && !isPrivate(place?.header) ? { actual } : {}),
    }));
}

const isPrivate = (header: string | undefined): boolean =>
  header !== undefined && /priv|pr[eé]sident|contact/i.test(header);
