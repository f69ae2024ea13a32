import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { problem } from '../diagnostics/index.ts';
import type { Configuration, FileConfig } from '../model/config.ts';
import { tableKinds } from '../model/table.ts';
import { type ThemeCriterion, themeCriteria } from '../model/themes.ts';
import { quietYaml } from '../text/quiet-yaml.ts';
import { cohortShape, type LineOf, linesOf, toCohortConfig } from './cohort-config.ts';
import { configurationProblem } from './config-problems.ts';
import { Failure } from './failure.ts';
import { mostByHand, readText } from './read-text.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const textByKey = z.record(z.string(), text);

const fileShape = z.strictObject({
  fichier: z.string().describe('Nom du fichier, relatif au dossier des données.'),
  type: z.enum(tableKinds).describe('Ce qu’est une ligne du fichier.'),
  feuille: z.string().optional().describe('Feuille du classeur.'),
  pays: z.string().optional().describe('Pays de toutes les lignes (code ISO à deux lettres).'),
  colonnes: z
    .record(z.string(), z.string().nullable())
    .default({})
    .describe('En-tête du fichier → colonne\u00a0; vide\u00a0: n’est pas à nous.'),
  codes: z.record(z.string(), textByKey).default({}).describe('Colonne → cellule telle qu’elle est écrite → code.'),
  separateurs: textByKey.default({}).describe('Colonne → ce qui sépare plusieurs valeurs.'),
  valeurs: textByKey.default({}).describe('Colonne → valeur de toutes les lignes.'),
  source: z.string().optional().describe('Liste ou registre publié d’où viennent les lignes.'),
  source_url: z.string().optional(),
  encodage: z.string().optional(),
  delimiteur: z.string().optional(),
  guillemet: z.string().optional().describe('Ce qui entoure les cellules.'),
  accords: z
    .strictObject({
      lesquels: z.array(z.enum(['figurer', 'contact', 'profil', 'propos', 'citation'])),
      date: text,
      support: z.string(),
      garant: z.string().describe('Qui atteste que l’accord a été donné.'),
    })
    .optional()
    .describe('Comment l’accord a été donné pour un fichier plus ancien.'),
});

const weightsShape = z.strictObject(
  Object.fromEntries(themeCriteria.map((criterion) => [criterion, z.number().min(0).optional()])) as Record<
    ThemeCriterion,
    z.ZodOptional<z.ZodNumber>
  >,
);

/** The configuration file as people write it. */
export const configurationShape = z.strictObject({
  donnees: z.string().optional().describe('Dossier des données, relatif à ce fichier.'),
  sorties: z.string().optional().describe('Dossier des sorties, relatif à ce fichier.'),
  grille: z.string().optional().describe('Dossier d’une copie modifiée de la grille, relatif à ce fichier.'),
  fichiers_seuls: z.boolean().default(false).describe('Ne lire que les fichiers nommés ici.'),
  fichiers: z.array(fileShape).default([]),
  rapport: z
    .strictObject({
      titre: z.string().optional(),
      auteurs: z
        .union([z.array(z.string()), z.string().transform((author) => [author])])
        .default([])
        .describe('Un nom, ou plusieurs.'),
      bailleur: z.string().optional(),
      licence: z.string().optional(),
      contact: z.string().optional().describe('Comment demander une correction ou un retrait.'),
      logo: z.string().optional(),
    })
    .default({ auteurs: [] }),
  comite: z.strictObject({ taille: z.number().int().positive().optional() }).default({}),
  themes: z
    .strictObject({
      poids: weightsShape
        .optional()
        .describe('Ce qui pèse dans l’ordre des thèmes prioritaires\u00a0; zéro retire un critère.'),
    })
    .default({}),
  cohorte: cohortShape,
});

type Shape = z.output<typeof configurationShape>;

const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const fileConfig = (file: Shape['fichiers'][number]): FileConfig => {
  const { accords } = file;
  return {
    file: file.fichier,
    kind: file.type,
    columns: file.colonnes,
    codes: file.codes,
    separators: file.separateurs,
    constants: file.valeurs,
    ...(file.feuille !== undefined ? { sheet: file.feuille } : {}),
    ...(file.pays !== undefined ? { country: file.pays } : {}),
    ...(file.source !== undefined ? { publishedSource: file.source } : {}),
    ...(file.source_url !== undefined ? { sourceUrl: file.source_url } : {}),
    ...(file.encodage !== undefined ? { encoding: file.encodage } : {}),
    ...(file.delimiteur !== undefined ? { delimiter: file.delimiteur } : {}),
    ...(file.guillemet !== undefined ? { quote: file.guillemet } : {}),
    ...(accords
      ? {
          consent: {
            accords: accords.lesquels,
            date: accords.date,
            support: accords.support,
            vouchedBy: accords.garant,
          },
        }
      : {}),
  };
};

/** The configuration with its paths made absolute, and whether files it does not name are read too. */
export interface LoadedConfiguration {
  configuration: Configuration;
  readsOnlyNamed: boolean;
  /** Set when the file itself names the data folder. */
  namesData: boolean;
  /** Folder of an edited copy of the grid; null for the tool's own. */
  gridFolder: string | null;
}

function toConfiguration(
  shape: Shape,
  base: string,
  read: { file: string | null; lineOf: LineOf } = { file: null, lineOf: () => null },
): LoadedConfiguration {
  const { titre, auteurs, bailleur, licence, contact, logo } = shape.rapport;
  return {
    configuration: {
      dataFolder: resolve(base, shape.donnees ?? 'donnees'),
      outputFolder: resolve(base, shape.sorties ?? 'sorties'),
      files: shape.fichiers.map(fileConfig),
      cover: {
        authors: auteurs,
        ...defined({ title: titre, funder: bailleur, licence, contact, logo }),
      } as Configuration['cover'],
      committeeSize: shape.comite.taille ?? null,
      cohortSize: shape.cohorte.taille,
      cohort: toCohortConfig(shape.cohorte, read.file, read.lineOf),
      ...(shape.themes.poids ? { themeWeights: defined(shape.themes.poids) } : {}),
    },
    readsOnlyNamed: shape.fichiers_seuls,
    namesData: shape.donnees !== undefined,
    gridFolder: shape.grille === undefined ? null : resolve(base, shape.grille),
  };
}

/** The value of a configuration; aliases that name one another without end are told as a mistake of the file. */
function plainValue(document: { toJS(): unknown }, shown: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new Failure(problem('PRJ-003', { ligne: 1 }, { place: { file: shown, row: 1 }, cause: String(error) }), 2);
  }
}

/** Reads a configuration file; without one, every default, relative to `base`. Throws a `Failure` when it can't be read. */
export function loadConfiguration(file: string | null, base: string): LoadedConfiguration {
  if (file === null) return toConfiguration(configurationShape.parse({}), base);
  const shown = relative(base, file) || file;
  if (!existsSync(file)) throw new Failure(problem('PRJ-018', { file: shown }), 2);
  const lineCounter = new LineCounter();
  const document = parseDocument(readText(file, shown, mostByHand), { lineCounter, ...quietYaml });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    const where = { place: { file: shown, row: line }, cause: error.message };
    throw new Failure(problem('PRJ-003', { ligne: line }, where), 2);
  }
  const parsed = configurationShape.safeParse(plainValue(document, shown) ?? {});
  if (!parsed.success) {
    const [first, ...others] = parsed.error.issues.map((issue) =>
      configurationProblem(issue, { shape: configurationShape, document, lineCounter, file: shown }),
    );
    if (first) throw new Failure(first, 2, others);
    throw parsed.error;
  }
  // Sorties go where the person stands, unless the file says otherwise; data are found beside the file.
  const loaded = toConfiguration(parsed.data, dirname(file), {
    file: shown,
    lineOf: linesOf(document, lineCounter),
  });
  return parsed.data.sorties === undefined
    ? { ...loaded, configuration: { ...loaded.configuration, outputFolder: resolve(base, 'sorties') } }
    : loaded;
}
