import type { EditionMatrixCell } from '../../model/edition.ts';
import type { Block } from '../document.ts';
import { outOf } from '../figures.ts';
import { heading, list } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** Role by role, in words: what was expected and seen, expected and documented nowhere, contradicted, not expected. */
export function readingBlocks({ edition, labels }: ReportInput): Block[] {
  const { strengths } = labels.texts;
  const roles = [...new Set(edition.matrix.map(({ role }) => role))];
  const held = edition.tabulations.find(({ id }) => id === 'roles')?.values ?? [];
  const holders = new Map(held.map(({ code, n }) => [code, n]));
  return roles.flatMap((role) => {
    const cells = edition.matrix.filter((cell) => cell.role === role);
    const named = (kept: EditionMatrixCell[], count: (cell: EditionMatrixCell) => number | null) =>
      kept
        .map(
          (cell) => `${labels.grid(cell.axis, cell.code)}${countWords(count(cell), holders.get(role) ?? null, labels)}`,
        )
        .join(', ');
    const expected = cells.filter((cell) => cell.expected);
    const seen = expected.filter(({ observed }) => (observed ?? 0) > 0);
    const masked = expected.filter((cell) => cell.masked);
    const missing = expected.filter(({ observed, contradicted }) => observed === 0 && contradicted === 0);
    const contradicted = expected.filter((cell) => (cell.contradicted ?? 0) > 0);
    const unexpected = cells.filter((cell) => !cell.expected && (cell.observed ?? 0) > 0);
    const lines = [
      ...(seen.length > 0 ? [strengths.expectedObserved(named(seen, ({ observed }) => observed))] : []),
      ...(masked.length > 0 ? [strengths.expectedMasked(named(masked, () => 0))] : []),
      ...(missing.length > 0 ? [strengths.expectedMissing(named(missing, () => 0))] : []),
      ...(contradicted.length > 0
        ? [strengths.expectedContradicted(named(contradicted, (cell) => cell.contradicted))]
        : []),
      ...(unexpected.length > 0 ? [strengths.unexpected(named(unexpected, ({ observed }) => observed))] : []),
    ];
    const silent = expected.filter(({ undocumented }) => (undocumented ?? 0) > 0);
    if (silent.length > 0) lines.push(strengths.undocumented(named(silent, ({ undocumented }) => undocumented)));
    return lines.length > 0 ? [heading(`lecture-${role}`, labels.grid('role', role), 4), list(lines)] : [];
  });
}

/** ` (4/14)`, of those who hold the role, or nothing for a code told without its count. */
const countWords = (count: number | null, holders: number | null, labels: ReportInput['labels']): string =>
  count ? ` (${outOf(labels, count, holders)})` : '';
