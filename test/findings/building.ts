import { findingsOf } from '../../src/findings/index.ts';
import type { Edition, EditionTabulation } from '../../src/model/edition.ts';
import type { Finding } from '../../src/model/edition-findings.ts';
import type { Language } from '../../src/model/stage.ts';
import { findingWords } from '../../src/render/findings/index.ts';
import { sampleEdition } from '../render/sample-edition.ts';
import { tabulation } from '../render/sample-parts.ts';

/* Editions of one table, and what is found in them. Figures are invented. */

/** An edition whose tables are these alone. */
export const editionOf = (tabulations: EditionTabulation[], given: Partial<Edition> = {}): Edition =>
  sampleEdition('interne', { tabulations, crossings: [], matrix: [], agreements: [], ...given });

type Count = number | null;

/** A table whose values are `code: count`, labelled by their code; `null` is masked. */
export function table(
  id: string,
  counts: Record<string, Count>,
  given: Partial<EditionTabulation> = {},
): EditionTabulation {
  const values = Object.entries(counts).map(([code, n]): [string, string, string, Count] => [code, code, code, n]);
  const sum = Object.values(counts).reduce<number>((total, n) => total + (n ?? 0), 0);
  const answered = given.answered ?? sum;
  return tabulation(id, [id, id], values, { answered, base: answered, not_answered: 0, ...given });
}

/** A question of the interviews, everybody known having answered. */
export const asked = (id: string, counts: Record<string, Count>, given: Partial<EditionTabulation> = {}) =>
  table(id, counts, { base_of: 'interviewed', layer: 'testimony', ...given });

export const foundIn = (one: EditionTabulation, given: Partial<Edition> = {}): Finding[] =>
  findingsOf(editionOf([one], given));

/** What is said of a table, sentence by sentence. */
export function saidOf(one: EditionTabulation, language: Language = 'fr', given: Partial<Edition> = {}): string[] {
  const edition = editionOf([one], given);
  return findingsOf(edition).map((finding) => findingWords(finding, edition, language)?.sentence ?? '');
}
