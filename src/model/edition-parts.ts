import * as z from 'zod';

/* The small shapes that the parts of the published JSON share. Each part has its file, `edition-*.ts`; `edition.ts` assembles them. */

export const bilingual = z.object({ fr: z.string(), en: z.string() });
export const place = z
  .object({
    file: z.string(),
    sheet: z.string().optional(),
    row: z.number().int().optional(),
    line: z.number().int().optional(),
    column: z.string().optional(),
    header: z.string().optional(),
  })
  .describe('Where a value stands, as a spreadsheet shows it.');

const pair = z.object({ type: z.string(), form: z.string().nullable() });
const gridCode = z.object({ axis: z.string(), code: z.string(), against: z.boolean() });
export const fieldValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(pair),
  z.array(gridCode),
]);

export const count = z.number().int().min(0);
export const maskable = count.nullable().describe('Null when masked.');

/** Where what a table counts comes from. */
export const layer = z.enum(['directory', 'profile', 'testimony', 'method']);

/** Two names compared: what brings them together, or sets them apart. */
export const matchStepSchema = z.object({
  comparison: z.string(),
  level: bilingual,
  weight: z.number(),
  left: z.string(),
  right: z.string(),
});
