import { type KnownActor, type QuestionnairePlan, questionnairePlan } from '../../src/questionnaire/index.ts';
import { validateSources } from '../../src/validate-sources.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';
import { contextOf, packs } from '../validate/validating.ts';

export const codebook = bundledGrid().value;

/** Fictional organisations met before. */
export const known: KnownActor[] = [
  {
    id: 'SN-001',
    name: 'Association «\u00a0Été\u00a0» & Cie',
    acronym: 'AEC',
    answers: {
      statut_juridique: 'declaree',
      annee_creation: '2010',
      thematiques: 'accueil droit',
      zones_intervention: 'SN-DK',
    },
  },
  { id: 'SN-002', name: 'Réseau fictif des ponts', acronym: null, answers: {} },
];

/** The questionnaire of a country, with the grid and the packs of the tool. */
export function planOf(code: string, complete: boolean, met: readonly KnownActor[] = []): QuestionnairePlan {
  return questionnairePlan({ country: contextOf(code).country, countries: packs, codebook, complete, known: met });
}

/** Reads files as those of a country's folder. */
export function readBack(files: readonly { name: string; content: string | Uint8Array }[], code: string) {
  const sources = files.map(({ name, content }) => ({
    file: `${code}/${name}`,
    kind: null,
    settings: null,
    async *open() {
      yield typeof content === 'string' ? Buffer.from(content) : content;
    },
  }));
  return validateSources(sources, { ...contextOf(code), codebook }, packs);
}
