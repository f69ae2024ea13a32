import type { RefusedElsewhere } from './cartography.ts';
import type { Codebook } from './codebook.ts';
import type { Configuration } from './config.ts';
import type { CountryPack } from './country.ts';
import type { Bilingual } from './stage.ts';

/** What every stage is given beside its input; nothing is global. */
export interface Context {
  country: CountryPack;
  codebook: Codebook;
  config: Configuration;
  /** `--au DATE` (ISO), or null: the latest date in the inputs. No clock. */
  asOf: string | null;
  /** The bundled data set is in use: said on every page. */
  isFictional: boolean;
  toolVersion: string;
  /** Other countries (ISO codes) whose data the same folder holds: files at its root may speak of them. */
  otherCountries?: readonly string[];
  /** Organisations that refuse in those countries: closed here too, in doubt. */
  refusedElsewhere?: readonly RefusedElsewhere[];
  /** Name of a language by its code, from the packs of other countries; null when none has it. */
  languageOf?: (code: string) => Bilingual | null;
}
