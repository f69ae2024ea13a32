import type { Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import type { RenderOptions } from './format.ts';
import { formats } from './formats.ts';

export type { Format, RenderOptions } from './format.ts';
export { formats } from './formats.ts';

/** The files of one format for an edition: a pure function of its arguments. Throws on a format that is not in `formats`. */
export function render(edition: Edition, formatId: string, options: RenderOptions): OutputFile[] {
  const format = formats[formatId];
  if (!format) throw new Error(`no format ${formatId}`);
  return format.render(edition, options);
}
export { checkNarrative, checkRecords } from './words-check.ts';
