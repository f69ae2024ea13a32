import type { Codebook } from '../model/codebook.ts';
import type { Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import type { Bilingual, Language } from '../model/stage.ts';

/** What a format needs beside the edition; template texts are given, no file is opened here. */
export interface RenderOptions {
  language: Language;
  codebook: Codebook;
  /** Text of a template by its name in `templates/`, such as `html/report.hbs`. */
  templates: (name: string) => string;
  /** The output goes to another program: tables without byte order mark, commas, LF. */
  forPipe?: boolean;
}

/** An output format: one file here and a line in the index. */
export interface Format {
  id: string;
  extension: string;
  label: Bilingual;
  render(edition: Edition, options: RenderOptions): OutputFile[];
}
