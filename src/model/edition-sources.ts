import * as z from 'zod';
import { count } from './edition-parts.ts';
import { tableKinds } from './table.ts';

/** Files read, and what became of their rows. */
export const sourcesSchema = z.array(
  z.object({
    file: z.string().nullable().describe('File name; internal and committee editions only.'),
    sheet: z.string().nullable().describe('Sheet of a workbook; where its file is named.'),
    kind: z.enum(tableKinds),
    encoding: z.string().describe('Encoding of a text; xlsx or ods for a workbook.'),
    delimiter: z.string().nullable(),
    checksum: z
      .string()
      .nullable()
      .describe(
        'SHA-256 of the bytes; internal and committee editions only: elsewhere it would betray a change of closed words.',
      ),
    rows_read: count,
    rows_used: count,
    rows_set_aside: count,
    by_reason: z.record(z.string(), count),
    published_source: z.string().nullable(),
  }),
);

/** Public documents that findings come from. */
export const documentsSchema = z.array(
  z.object({
    title: z.string(),
    author: z.string().nullable(),
    publisher: z.string().nullable(),
    year: z.number().int().nullable(),
    type: z.string().nullable(),
    url: z.string().nullable(),
    findings: count,
  }),
);
