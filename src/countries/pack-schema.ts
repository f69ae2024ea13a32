import * as z from 'zod';

const text = z.string().min(1);
const bilingual = z.strictObject({ fr: text, en: text });
const pair = z.tuple([text, text]);
const phrases = z.strictObject({ the: text, in: text, of: text });

const names = {
  iso2: z.string().regex(/^[A-Z]{2}$/),
  iso3: z.string().regex(/^[A-Z]{3}$/),
  names: bilingual,
  phrases: z.strictObject({ fr: phrases, en: phrases }),
  aliases: z.array(text),
};

/** What a country is called, which a pack says first. */
export const namesSchema = z.object(names);

/** Shape of a country pack, as a file holds it; what a pack says beside this is left aside. */
export const packSchema = z.object({
  ...names,
  division: z.object({ fr: pair, en: pair, source: text }),
  regions: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
        name: bilingual,
        aliases: z.array(text),
        pcode: text.exactOptional(),
        tile: z.tuple([z.number().int(), z.number().int()]),
        towns: z.array(text),
      }),
    )
    .min(1),
  legal_forms: z.array(z.object({ code: text, term: bilingual, source: text })),
  registers: z.array(z.object({ name: text, office: text.exactOptional(), source: text })),
  currency: z.object({
    code: z.string().regex(/^[A-Z]{3}$/),
    name: bilingual,
    per_euro: z.number().positive().exactOptional(),
    date: text.exactOptional(),
    source: text,
  }),
  languages: z.array(z.object({ code: text, name: bilingual, status: text.exactOptional(), source: text })),
  data_protection: z.object({ law: bilingual, authority: bilingual, source: text }),
  position: z.object({ codes: z.array(text), source: text }),
  risks: z.array(z.object({ close: text, why: bilingual, source: text })),
});
