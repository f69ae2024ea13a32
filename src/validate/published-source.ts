import { isWebMap } from '../columns/index.ts';
import type { FileConfig } from '../model/config.ts';
import type { HeaderMatch } from '../model/table.ts';

/** The published list a file comes from: what the configuration says, or the programme's web map, known by its headers. */
export function publishedSourceOf(settings: FileConfig | null, headers: readonly HeaderMatch[]): string | null {
  if (settings?.publishedSource) return settings.publishedSource;
  return isWebMap(headers.map(({ header }) => header)) ? 'Carte en ligne du programme' : null;
}
