import * as z from 'zod';

const id = z.union([z.string(), z.number()]);

/** One line of what `classify --json` prints: a text with its codes, or why it was not coded. */
export const codedLineSchema = z.union([
  z.strictObject({
    id,
    assignments: z.array(
      z.strictObject({
        axis: z.string().describe('role, force, faiblesse, besoin, domaine, public ou mecanisme.'),
        code: z.string(),
        sub: z.string().nullable().describe('Sous-code.'),
        scope: z.enum(['acteur', 'categorie', 'secteur', 'mecanisme']).describe('De qui le texte parle.'),
        grade: z.enum(['elevee', 'moyenne', 'faible', 'tres-faible']),
        evidence: z.array(
          z.strictObject({
            quote: z.string().describe('Mots du texte.'),
            start: z.number().int().describe('Place en unités UTF-16.'),
            end: z.number().int().describe('Place qui suit le dernier mot.'),
            cue: z.string().describe('Numéro et motif de l’indice.'),
          }),
        ),
      }),
    ),
  }),
  z.strictObject({ line: z.number().int(), id: id.optional(), error: z.string() }),
]);
