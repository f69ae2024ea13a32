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

/** Findings of one code that a sentence may hold. */
const nearFindings = 50;

/** One finding for words that several cues of a code share: the longest, the first where equal. In reading order. */
export function distinct(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const placesByCode = new Map<string, number[]>();
  for (const finding of findings) {
    const code = JSON.stringify([finding.axis, finding.code, finding.sub, finding.polarity]);
    const places = placesByCode.get(code) ?? [];
    placesByCode.set(code, places);
    // Words that overlap stand in one sentence: in a long text the first findings need not be asked again.
    const at = places.slice(-nearFindings).find((place) => {
      const other = kept[place];
      return other !== undefined && finding.start < other.end && other.start < finding.end;
    });
    const same = at === undefined ? undefined : kept[at];
    if (at === undefined || !same) places.push(kept.push(finding) - 1);
    else if (finding.end - finding.start > same.end - same.start) kept[at] = finding;
  }
  return kept;
}
