import * as z from 'zod';
import { recordSchema } from '../columns/index.ts';
import { packSchema } from '../countries/index.ts';
import { changesSchema } from '../model/changes.ts';
import { comparisonSchema } from '../model/comparison.ts';
import { editionSchema } from '../model/edition.ts';
import { tableKinds } from '../model/table.ts';
import { chooseFrom } from './choose.ts';
import { codedLineSchema } from './classify-schema.ts';
import { configurationShape } from './config-file.ts';
import { measurementSchema } from './corpus-schema.ts';
import type { ExitCode } from './failure.ts';
import type { Session } from './session.ts';

/** JSON Schema of the outputs (`edition`, and `mesure` of `codebook test --json`, `texte-code` of a line of `classify --json`, `comparaison` of `compare --json`, `changements` of `diff --json`), of each kind of input row, of the configuration and of a country pack, by name. */
export const schemas = (): Record<string, z.ZodType> => ({
  edition: editionSchema,
  ...Object.fromEntries(tableKinds.map((kind) => [kind, recordSchema(kind)])),
  configuration: configurationShape,
  pays: packSchema,
  mesure: measurementSchema,
  'texte-code': codedLineSchema,
  comparaison: comparisonSchema,
  changements: changesSchema,
});

/** `schema [nom]`: prints one schema, or all of them in one object. */
export async function schema({ streams }: Session, [name]: string[]): Promise<ExitCode> {
  const all = schemas();
  const [chosen] = name === undefined ? [undefined] : chooseFrom(Object.keys(all), [name], 'schema');
  const print = (type: z.ZodType) => z.toJSONSchema(type, { io: 'input' });
  const one = chosen === undefined ? undefined : all[chosen];
  const json = one ? print(one) : Object.fromEntries(Object.entries(all).map(([key, type]) => [key, print(type)]));
  streams.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}
