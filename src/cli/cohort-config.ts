import type { Document, LineCounter } from 'yaml';
import * as z from 'zod';
import { cohortCriteria, cohortRules } from '../model/cohort.ts';
import { type CohortConfig, defaultCohortConfig } from '../model/cohort-config.ts';
import type { Place } from '../model/place.ts';

const texts = z.union([
  z.array(z.union([z.string(), z.number()]).transform(String)),
  z.union([z.string(), z.number()]).transform((value) => [String(value)]),
]);
const number = z.number().int().min(0);

const quotaShape = z.strictObject({
  critere: z
    .enum(cohortCriteria)
    .describe('Sur quoi porte le quota\u00a0: taille est celle des membres, budget la tranche de budget.'),
  valeurs: texts.default([]).describe('Codes ou libellés\u00a0; une organisation compte si elle en a un.'),
  chaque: z.boolean().default(false).describe('Un quota pour chaque valeur (chaque région, par exemple).'),
  minimum: number.optional(),
  maximum: number.optional(),
  pays: z
    .string()
    .transform((code) => code.toUpperCase())
    .optional()
    .describe('Pays du quota (code ISO à deux lettres)\u00a0; sans lui, tous.'),
});

const cohortObject = z.strictObject({
  taille: z.number().int().positive().default(15),
  interet: z
    .array(z.enum(['oui', 'peut-etre']))
    .default(['oui'])
    .describe('Réponses qui valent un intérêt pour la formation.'),
  langues: texts.default([]).describe('Langues de la formation\u00a0; sans elles, la langue n’écarte personne.'),
  formations: texts
    .default([])
    .describe('Ce que la formation enseigne\u00a0; sans cela, ce qu’enseignent les thèmes choisis.'),
  reponses_exigees: z
    .array(z.enum(cohortRules))
    .default(defaultCohortConfig.required)
    .describe('Règles pour lesquelles une organisation dont on ne sait rien est «\u00a0à demander\u00a0».'),
  diversite: z
    .array(z.enum(cohortCriteria))
    .default(defaultCohortConfig.diversity)
    .describe('Ce que la cohorte doit couvrir le plus largement, dans cet ordre.'),
  quotas: z
    .array(quotaShape)
    .optional()
    .describe('Sans eux, les quotas par défaut\u00a0; «\u00a0[]\u00a0»\u00a0: aucun.'),
});

/** `cohorte:` of the configuration. */
export const cohortShape = cohortObject.default(() => cohortObject.parse({}));

type CohortShape = z.output<typeof cohortShape>;

/** Line of what stands at a path of the configuration. */
export type LineOf = (path: (string | number)[]) => number | null;

/** Finds lines in a configuration that was read. */
export const linesOf =
  (document: Document, lineCounter: LineCounter): LineOf =>
  (path) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lineCounter.linePos(node.range[0]).line : null;
  };

/** The cohort's settings with their places; `file` is null without a configuration. */
export function toCohortConfig(shape: CohortShape, file: string | null, lineOf: LineOf): CohortConfig {
  const placeOf = (path: (string | number)[]): Place => {
    const line = lineOf(path);
    return { file: file ?? 'cartographie.yaml', ...(line === null ? {} : { row: line }) };
  };
  return {
    interest: shape.interet,
    languages: shape.langues,
    trainings: shape.formations,
    required: shape.reponses_exigees,
    diversity: [...new Set(shape.diversite)],
    at: file === null ? null : placeOf(['cohorte']),
    quotas:
      shape.quotas?.map(({ critere, valeurs, chaque, minimum, maximum, pays }, index) => ({
        criterion: critere,
        values: valeurs,
        isEach: chaque,
        country: pays ?? null,
        minimum: minimum ?? null,
        maximum: maximum ?? null,
        key: `cohorte.quotas[${index + 1}]`,
        at: placeOf(['cohorte', 'quotas', index]),
      })) ?? null,
  };
}
