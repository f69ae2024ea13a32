import type { Edition } from '../../model/edition.ts';

/** Findings of documents that were read, and that this edition may not show. */
export const closedFindings = ({ edition }: Edition): number =>
  edition.withheld.find(({ reason }) => reason === 'revue:diffusion')?.n ?? 0;
