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

/**
 * Whether a denial is of words that say the code: the «manque» of «manque de moyens et dépend d’un seul bailleur» speaks
 * for the want of money, and denies no dependence. Words around them that deny them («ne manque pas de moyens») do count.
 */
const isSaidBy = (denial: Finding, said: Finding): boolean =>
  said.polarity === 'for' &&
  said.axis === denial.axis &&
  said.code === denial.code &&
  said.sub === denial.sub &&
  said.start <= denial.start &&
  denial.end <= said.end;

/**
 * One finding for words that several cues of a code share: the longest, the first where equal. In reading order. Words
 * that speak for a code do not deny it too.
 */
export function distinct(findings: Finding[]): Finding[] {
  const kept = longestOf(findings);
  const saidByCode = new Map<string, Finding[]>();
  for (const one of kept) {
    if (one.polarity !== 'for') continue;
    const said = saidByCode.get(codeOf(one));
    if (said) said.push(one);
    else saidByCode.set(codeOf(one), [one]);
  }
  for (const said of saidByCode.values()) said.sort((one, other) => one.start - other.start);
  return kept.filter((one) => one.reason !== 'negation' || !isSaidAt(one, saidByCode.get(codeOf(one)) ?? []));
}

const codeOf = ({ axis, code, sub }: Finding): string => JSON.stringify([axis, code, sub]);

/** Whether a denial stands in words that say its code, among those of that code by place: only the near ones can hold it. */
function isSaidAt(denial: Finding, said: readonly Finding[]): boolean {
  let [from, to] = [0, said.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((said[middle]?.start ?? 0) <= denial.start) from = middle + 1;
    else to = middle;
  }
  return said.slice(Math.max(0, from - nearFindings), from).some((one) => isSaidBy(denial, one));
}

function longestOf(findings: Finding[]): Finding[] {
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
