import type { FileConfig } from '../model/config.ts';
import type { HeaderMatch } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';

/** Headers that only the programme's public web map has together. */
const webMapHeaders = ['coordo_x', 'coordo_y', 'indic', 'autre_numero', 'intervention'].map(foldKey);

/** The published list a file comes from: what the configuration says, or the programme's web map, known by its headers. */
export function publishedSourceOf(settings: FileConfig | null, headers: readonly HeaderMatch[]): string | null {
  if (settings?.publishedSource) return settings.publishedSource;
  const present = new Set(headers.map(({ header }) => foldKey(header)));
  return webMapHeaders.every((header) => present.has(header)) ? 'Carte en ligne du programme' : null;
}
