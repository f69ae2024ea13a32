import type { Edition } from '../../model/edition.ts';
import { tabulationBlocks } from '../blocks/tabulation.ts';
import type { Block, Section } from '../document.ts';
import type { Labels } from '../labels.ts';
import { parseNarrative } from '../markdown/narrative.ts';
import type { Names } from '../names.ts';
import { type Place, tabulationsAt } from '../placement.ts';
import { heading } from '../runs.ts';
import type { Texts } from '../texts/index.ts';

/** What every section is built from. */
export interface ReportInput {
  edition: Edition;
  labels: Labels;
  names: Names;
}

export type SectionId = keyof Texts['sections'];

/** Builds one section; a section without blocks has nothing to say and is left out. */
export type SectionBuilder = (input: ReportInput) => Section;

/** A section with its title and number; `s05` is number 5, `a1` number A1. */
export function makeSection({ labels }: ReportInput, id: SectionId, base: string | null, blocks: Block[]): Section {
  return { id, number: numberOf(id), title: labels.texts.sections[id].title, base, blocks };
}

export const numberOf = (id: SectionId): string =>
  id.startsWith('a') ? id.toUpperCase() : String(Number(id.slice(1)));

/** Blocks under a heading; nothing at all when there are none. */
export const under = (id: string, title: string, blocks: Block[], level: 3 | 4 = 3): Block[] =>
  blocks.length > 0 ? [heading(id, title, level), ...blocks] : [];

/** How many interviews this edition may count: the true base of what was said. */
export function testimonyBase({ edition, labels }: ReportInput): string {
  const { bases, method } = labels.texts;
  if (edition.counts.interviews === 0) return bases.deskOnly;
  return bases.testimony(method.openText(edition.counts.interviews_open, edition.counts.interviews));
}

/** Every tabulation of a place, as figures and tables. */
export const tabulated = (
  { edition, names }: ReportInput,
  place: Place,
  isWanted: (id: string) => boolean = () => true,
): Block[] =>
  tabulationsAt(edition, place)
    .filter(({ id }) => isWanted(id))
    .flatMap((tabulation) => tabulationBlocks(tabulation, names));

/** A text that people wrote, or nothing; `level` is that of its highest headings. */
export function narrative({ edition }: ReportInput, id: string, level: 3 | 4 = 4): Block[] {
  const text = edition.narrative.find((candidate) => candidate.id === id);
  return text ? parseNarrative(text.markdown, `texte-${id}`, level) : [];
}
