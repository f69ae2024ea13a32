import type { EditionCohort } from '../../model/edition-cohort.ts';
import { formatList } from '../../text/format.ts';
import type { Block } from '../document.ts';
import type { Labels } from '../labels.ts';
import { cell, header, list, mark, note, number, paragraph, plainTable } from '../runs.ts';
import { codeText, type Quota, quotasText, quotaText, ruleCodesText, whoText } from './s13-cohort-words.ts';

/** Whether the places and the quotas can be met, and if not what is missing, in sentences. */
export function verdictBlocks(cohort: EditionCohort, labels: Labels): Block[] {
  const { cohort: words } = labels.texts;
  const { eligible, known } = cohort.counts;
  if (cohort.status === 'nobody') return [note('warning', null, [paragraph(words.nobody)])];
  if (cohort.status === 'met') {
    return [paragraph(eligible === null ? words.metMasked(cohort.size) : words.met(cohort.size, eligible, known))];
  }
  const sentences = cohort.quotas.flatMap((quota) => missText(quota, cohort, labels));
  if (sentences.length === 0) return [note('warning', null, [paragraph(words.relaxedMasked)])];
  const conflict =
    cohort.conflict.length > 0 ? [paragraph(words.conflict(quotasText(labels, cohort.quotas, cohort.conflict)))] : [];
  return [note('warning', null, [paragraph(words.relaxed(eligible ?? 0)), list(sentences), ...conflict])];
}

/** By how much one quota is missed; nothing where it is met, or where this edition does not tell. */
function missText(quota: Quota, { size, counts }: EditionCohort, labels: Labels): string[] {
  const { cohort: words } = labels.texts;
  const { criterion, minimum, maximum, n = 0, available = 0, unknown = 0, shortfall = 0, excess = 0 } = quota;
  const eligible = counts.eligible ?? 0;
  const unsaid = unknown > 0 && shortfall > 0 ? ` ${words.unknown(unknown)}` : '';
  if (criterion === null) {
    if (shortfall > 0) return [words.missingPlaces(shortfall, size, eligible)];
    return excess > 0 ? [words.tooManyPlaces(excess, size)] : [];
  }
  if (shortfall > 0 && minimum !== null) {
    const who = whoText(labels, quota, shortfall);
    const said =
      available < minimum
        ? words.missing(shortfall, who, eligible, available, minimum)
        : words.missingTogether(shortfall, who, n, minimum);
    return [`${said}${unsaid}`];
  }
  return excess > 0 && maximum !== null ? [words.tooMany(excess, whoText(labels, quota, excess), n, maximum)] : [];
}

/** The rules, what each asks, and how they came out where this edition says it. */
export function ruleBlocks({ rules }: EditionCohort, labels: Labels): Block[] {
  const { cohort: words } = labels.texts;
  const hasCounts = rules.some(({ yes }) => yes !== undefined);
  const head = [
    header(words.rule),
    header(words.asks),
    ...(hasCounts ? [words.yes, words.no, words.notSaid].map((word) => header(word, { isNumber: true })) : []),
  ];
  const rows = rules.map((rule) => {
    const asks = rule.idle === null ? words.ruleAsks[rule.rule](ruleCodesText(labels, rule)) : words.idle[rule.idle];
    const counts = [rule.yes, rule.no, rule.unknown].map((count) =>
      number(rule.idle === null && count !== undefined ? labels.number(count) : [mark(labels.texts.table.none)]),
    );
    const required = rule.required && rule.idle === null ? ` (${words.required})` : '';
    return [header(words.ruleNames[rule.rule]), cell(`${asks}${required}`), ...(hasCounts ? counts : [])];
  });
  return [paragraph(words.rulesText), plainTable('table-cohort-rules', words.rulesCaption, head, rows)];
}

/** The quotas: those of one «chaque» share a line. */
export function quotaBlocks({ quotas, default_quotas: isDefault, diversity }: EditionCohort, labels: Labels): Block[] {
  const { cohort: words, table } = labels.texts;
  const order = paragraph(
    words.order(
      formatList(
        diversity.map((criterion) => words.plurals[criterion]),
        labels.language,
      ),
    ),
  );
  const asked = quotas.filter(({ criterion }) => criterion !== null);
  if (asked.length === 0) return [paragraph(words.noQuotas), order];
  const hasCounts = asked.some(({ n }) => n !== undefined);
  const counted = [words.available, words.unsaid, words.taken];
  const head = [
    header(words.quota),
    header(words.minimum, { isNumber: true }),
    header(words.maximum, { isNumber: true }),
    ...(hasCounts ? counted.map((word) => header(word, { isNumber: true })) : []),
    header(words.held),
  ];
  const bound = (value: number | null) => number(value === null ? table.none : labels.number(value));
  const rows = linesOf(asked).map((line) => {
    const [first] = line;
    if (!first) return [];
    const isMet = line.every(({ met }) => met);
    return [
      header(
        line.length > 1 ? words.each(first.criterion ? words.criteria[first.criterion] : '') : quotaText(labels, first),
      ),
      bound(first.minimum),
      bound(first.maximum),
      ...(hasCounts ? countCells(line, labels) : []),
      cell(isMet ? table.yes : [mark(table.no)]),
    ];
  });
  return [
    ...(isDefault ? [paragraph(words.defaultQuotas)] : []),
    plainTable('table-cohort-quotas', words.quotasCaption, head, rows),
    order,
  ];
}

function linesOf(quotas: readonly Quota[]): Quota[][] {
  const lines = new Map<string, Quota[]>();
  for (const quota of quotas) {
    const key = quota.group ?? quota.id;
    lines.set(key, [...(lines.get(key) ?? []), quota]);
  }
  return [...lines.values()];
}

/** Eligible, not known and taken; of several quotas on one line, what the fullest takes and which it is. */
function countCells(line: readonly Quota[], labels: Labels) {
  const { cohort: words, table } = labels.texts;
  const [first] = line;
  const unknown = number(labels.number(first?.unknown ?? 0));
  if (line.length === 1)
    return [number(labels.number(first?.available ?? 0)), unknown, number(labels.number(first?.n ?? 0))];
  const most = Math.max(...line.map(({ n = 0 }) => n));
  const fullest = line
    .filter(({ n }) => n === most)
    .map(({ criterion, codes: [code = ''] }) => (criterion === null ? '' : codeText(labels, { criterion, code })));
  const fullestText = words.most(most, formatList(fullest, labels.language));
  return [number(table.none), unknown, number(most === 0 ? table.none : fullestText)];
}
