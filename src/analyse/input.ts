import type { Classification, Resolution } from '../model/actor.ts';
import type { Narrative, RefusedElsewhere } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { SetAside, SourceAccount } from '../model/table.ts';

/** Everything the earlier stages know of a country; the actors are those of `classification`. */
export interface AnalyseInput {
  records: DataRecord[];
  setAside: SetAside[];
  sources: SourceAccount[];
  resolution: Resolution;
  classification: Classification;
  narrative: Narrative[];
  /** Organisations that refuse in other countries, by the rows of these and by their own files. */
  refusedElsewhere?: readonly RefusedElsewhere[];
  /** Problems met by the earlier stages. */
  diagnostics: Diagnostic[];
}
