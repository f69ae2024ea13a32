import type { Evidence } from '../model/actor.ts';

/** One thing said of a code: who says it, and whether it was ticked or read in a text. */
export interface Said {
  axis: string;
  code: string;
  sub: string | null;
  status: 'declared' | 'inferred';
  evidence: Evidence;
}
