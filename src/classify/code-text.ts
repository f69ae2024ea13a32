import { type GradeContext, gradeStepsOf, gradeThrough } from '../grading/index.ts';
import type { Evidence, EvidenceScope, Grade } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { StemLanguage } from '../text/stem.ts';
import { type CompiledCues, compileCues } from './compile-cues.ts';
import type { Finding } from './finding.ts';
import { speaksOf } from './inferred.ts';
import { isOwnAnswer } from './open-column.ts';
import { readText } from './read-text.ts';

/** Axes that a single text is coded on, in the order they are given. */
export const textAxes: readonly string[] = ['role', 'force', 'faiblesse', 'besoin', 'domaine', 'public', 'mecanisme'];

/** A grid made ready for any number of texts. */
export interface ReadyGrid {
  codebook: Codebook;
  cues: CompiledCues;
  /** Place of each `axis:code` in the grid. */
  rankByKey: ReadonlyMap<string, number>;
}

export const readyGrid = (codebook: Codebook): ReadyGrid => ({
  codebook,
  cues: compileCues(codebook),
  rankByKey: new Map(codebook.entries.map(({ axis, code }, index) => [`${axis}:${code}`, index])),
});

/** A text alone, and what is known of it. */
export interface LoneText {
  text: string;
  /** Key of the open column it stands in. */
  column: string | null;
  /** Language to fall back on when the words don't tell. */
  language: StemLanguage | null;
}

/** A code that a text gives, with the words that speak for it. */
export interface TextAssignment {
  axis: string;
  code: string;
  sub: string | null;
  scope: EvidenceScope;
  grade: Grade;
  /** UTF-16 positions in the text, end excluded; id and pattern of the cue. */
  evidence: { quote: string; start: number; end: number; cue: string }[];
}

const scopes: readonly EvidenceScope[] = ['acteur', 'categorie', 'secteur', 'mecanisme'];
const undated: GradeContext = { asOf: null, titleByRecord: new Map() };

/** What a text's words say for and against, on the axes it is coded on; in a column, only what that column may say. */
export const findingsOf = ({ text, column, language }: LoneText, { cues }: ReadyGrid): Finding[] =>
  readText(text, language === null ? { column } : { column, language }, cues).filter(
    ({ axis }) => textAxes.includes(axis) && (column === null || speaksOf(axis, column)),
  );

/**
 * Codes of one text, in the order of the grid: one assignment for each code, sub-code and scope. Graded by the rule of
 * all evidence (`grade.ts`): words in a column of the interview are the organisation's own, in notes; without a column
 * they are a third party's, as published; one text is one source.
 */
export function codeText(lone: LoneText, grid: ReadyGrid): TextAssignment[] {
  const findings = findingsOf(lone, grid);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.polarity !== 'for') continue;
    const key = `${finding.axis}:${finding.code}/${finding.sub ?? ''}/${finding.scope}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const assignments = [...groups.values()].flatMap((group): TextAssignment[] => {
    const [first] = group;
    if (!first) return [];
    const { axis, code, sub, scope } = first;
    const against = findings.filter((one) => one.polarity === 'against' && isSame(one, first));
    const asEvidence = (one: Finding) => evidenceOf(one, lone.column);
    return [
      {
        axis,
        code,
        sub,
        scope,
        grade: gradeThrough(gradeStepsOf(axis, group.map(asEvidence), against.map(asEvidence), undated)),
        evidence: group.map(({ quote, start, end, cue }) => ({ quote, start, end, cue })),
      },
    ];
  });
  return assignments.sort(
    (a, b) => order(a, grid) - order(b, grid) || scopes.indexOf(a.scope) - scopes.indexOf(b.scope),
  );
}

/** Words against a code speak against what is said of its sub-codes; those against a sub-code, of that alone. */
const isSame = (against: Finding, { axis, code, sub }: Finding): boolean =>
  against.axis === axis && against.code === code && (against.sub === null || against.sub === sub);

const order = ({ axis, code, sub }: TextAssignment, { rankByKey }: ReadyGrid): number =>
  textAxes.indexOf(axis) * 1e6 +
  (rankByKey.get(`${axis}:${code}`) ?? 0) * 1e3 +
  (sub === null ? 0 : subRank(axis, code, sub, rankByKey));

/** Sub-codes come after their code, in the order of the grid. */
const subRank = (axis: string, code: string, sub: string, rankByKey: ReadyGrid['rankByKey']): number =>
  Math.max(1, (rankByKey.get(`${axis}:${sub}`) ?? 0) - (rankByKey.get(`${axis}:${code}`) ?? 0));

function evidenceOf(finding: Finding, column: string | null): Evidence {
  const isOwn = column !== null && isOwnAnswer(column);
  const { quote, start, end, cue, polarity, reason, scope } = finding;
  return {
    record: '',
    kind: isOwn ? 'entretiens' : 'revue',
    at: { file: '' },
    column: column ?? '',
    quote,
    start,
    end,
    cue,
    polarity,
    reason,
    scope,
    voice: isOwn ? 'soi' : 'tiers',
    form: column === 'verbatim' ? 'verbatim' : isOwn || column === 'note' ? 'notes' : 'document',
    date: null,
  };
}
