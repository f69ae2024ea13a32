import type { Codebook } from '../model/codebook.ts';
import type { Bilingual } from '../model/stage.ts';

/** Label of a code of the grid in both languages; an unknown code is its own label. */
export function gridLabel(codebook: Codebook, axis: string, code: string): Bilingual {
  return codebook.entryByKey.get(`${axis}:${code}`)?.label ?? { fr: code, en: code };
}
