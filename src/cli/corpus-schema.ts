import * as z from 'zod';

const share = z.number().min(0).max(1).nullable().describe('Entre 0 et 1\u00a0; vide quand elle ne se calcule pas.');
const interval = z.tuple([z.number(), z.number()]).nullable().describe('Intervalle à 95 % (bootstrap sur les textes).');
const agreement = {
  right: z.number().int().describe('Codes donnés à raison.'),
  extra: z.number().int().describe('Codes donnés à tort.'),
  missed: z.number().int().describe('Codes manqués.'),
  precision: share,
  recall: share,
  f1: share,
  intervals: z.object({ precision: interval, recall: interval, f1: interval }),
};
const account = { read: z.number().int(), used: z.number().int(), setAside: z.number().int() };

/** What `codebook test --json` prints. */
export const measurementSchema = z.object({
  grid: z.object({ version: z.string(), checksum: z.string() }),
  ...account,
  files: z.array(z.object({ file: z.string(), ...account })),
  axes: z.array(
    z.object({
      axis: z.string(),
      ...agreement,
      leftOut: z.array(z.string()).describe('Codes comptés à part, hors du résultat principal de l’axe.'),
      withAll: z.object(agreement).nullable().describe('Le même résultat avec eux.'),
      codes: z.array(z.object({ code: z.string(), label: z.object({ fr: z.string(), en: z.string() }), ...agreement })),
    }),
  ),
  errors: z
    .array(
      z.object({
        file: z.string(),
        line: z.number().int(),
        id: z.union([z.string(), z.number()]),
        column: z.string().nullable(),
        text: z.string(),
        axis: z.string(),
        code: z.string(),
        kind: z.enum(['missing', 'extra']),
        why: z.string().nullable().describe('Mots que le lecteur a retenus pour ce code.'),
        cues: z.array(
          z.object({
            cue: z.string(),
            quote: z.string(),
            start: z.number().int(),
            end: z.number().int(),
            turnedAway: z.string().nullable().describe('Pourquoi l’indice n’a pas compté\u00a0; vide s’il a compté.'),
          }),
        ),
      }),
    )
    .optional()
    .describe('Avec --erreurs.'),
});

export type MeasurementJson = z.output<typeof measurementSchema>;
