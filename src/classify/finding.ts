import type { Evidence, EvidenceScope } from '../model/actor.ts';

/** Words of a text that speak for or against a code. */
export interface Finding {
  axis: string;
  code: string;
  sub: string | null;
  scope: EvidenceScope;
  polarity: Evidence['polarity'];
  reason: Evidence['reason'];
  /** UTF-16 positions in the text, end excluded. */
  start: number;
  end: number;
  quote: string;
  /** Id and pattern of the cue. */
  cue: string;
}
