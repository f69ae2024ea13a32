import { problem } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { WorkbookFault } from './fault.ts';

/** Why a workbook or one of its sheets could not be read to its end, told as a problem. */
export function faultProblem({ reason, message }: WorkbookFault, place: Place): Diagnostic {
  const params = { fichier: place.file };
  if (reason === 'password') return problem('LEC-050', params, { place });
  if (reason === 'too-big') return problem('LEC-052', params, { place, cause: message });
  return problem('LEC-051', params, { place, cause: message });
}
