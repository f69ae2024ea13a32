import type { Finding, FindingTopic } from '../model/edition-findings.ts';

/** Topics told on the summary page, in the order of the report. */
const topics: readonly FindingTopic[] = [
  'who',
  'where',
  'means',
  'roles',
  'strengths',
  'weaknesses',
  'network',
  'dialogue',
  'needs',
];
const most = 10;
const gradeRank: Record<Finding['grade'], number> = { elevee: 3, moyenne: 2, faible: 1, 'tres-faible': 0 };

/** What is told on the first page says what is there: not what is missing, nor what nothing can be said of. */
const isTold = ({ kind, grade, source }: Finding): boolean =>
  grade !== 'tres-faible' && source === 'tabulation' && kind !== 'too-few' && kind !== 'absence';

/**
 * Ids of the findings for the summary: the best of each topic (best grade first, then the table that tells most), then as
 * many second ones as there is room for, of grade «moyenne» or better.
 */
export function summaryOf(findings: readonly Finding[]): Set<string> {
  const ranked = topics.map((topic) =>
    findings
      .filter((finding) => finding.topic === topic && isTold(finding))
      .sort((left, right) => gradeRank[right.grade] - gradeRank[left.grade] || right.weight - left.weight),
  );
  const first = ranked.flatMap(([finding]) => (finding ? [finding] : []));
  const second = ranked
    .flatMap(([one, ...others]) => others.filter(({ table }) => table !== one?.table).slice(0, 1))
    .filter(({ grade }) => gradeRank[grade] >= gradeRank.moyenne)
    .sort((left, right) => gradeRank[right.grade] - gradeRank[left.grade] || right.weight - left.weight);
  return new Set([...first, ...second].slice(0, most).map(({ id }) => id));
}
