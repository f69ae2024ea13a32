import type { Format } from './format.ts';
import { csv } from './formats/csv.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';

/** Every output format, by id. */
export const formats: Readonly<Record<string, Format>> = { html, md: markdown, json, csv };
