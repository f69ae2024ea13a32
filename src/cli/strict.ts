import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { chooseFrom } from './choose.ts';
import type { ExitCode } from './failure.ts';

/** With `--strict`, an error ends with 1; with `--strict=avertissements`, a point to check too. */
export function strictCode(
  strict: string | boolean | undefined,
  diagnostics: readonly Pick<Diagnostic, 'severity'>[],
): ExitCode {
  if (strict === undefined || strict === false) return 0;
  if (typeof strict === 'string') chooseFrom(['erreurs', 'avertissements', 'warnings', 'errors'], [strict], '--strict');
  const costly: Severity[] = strict === 'avertissements' || strict === 'warnings' ? ['error', 'warning'] : ['error'];
  return diagnostics.some(({ severity }) => costly.includes(severity)) ? 1 : 0;
}
