import { factTable } from '../blocks/fact-table.ts';
import type { Section } from '../document.ts';
import { paragraph } from '../runs.ts';
import { makeSection, type ReportInput } from './section.ts';

const columns = ['date', 'objet', 'acteur', 'autre', 'decision', 'valeur', 'motif', 'dissension', 'reponse', 'auteur'];

/** Annex 6: what people settled. */
export function buildDecisions(input: ReportInput): Section {
  const { decisions } = input.labels.texts.annexes;
  const table = factTable(input.names, {
    id: 'table-decisions',
    caption: decisions.caption,
    base: null,
    facts: input.edition.decisions,
    columns,
  });
  return makeSection(input, 'a6', null, table ? [paragraph(decisions.intro), table] : []);
}
