import type { Codebook } from '../../model/codebook.ts';
import type { TableKind } from '../../model/table.ts';
import { redactContacts } from '../../text/redact.ts';
import { listLabel } from '../match-code.ts';
import { columnByKey } from '../registry.ts';
import type { CellFacts } from './cell-facts.ts';
import { codeNear } from './list-fit.ts';
import type { CodeProposal, ColumnProposal, SeparatorProposal } from './proposal.ts';
import { bilingual } from './said.ts';

/** Values shown for one column; the rest is counted. */
const mostValues = 25;
const longestValue = 80;

/** Values of coded columns that match no code, each with the nearest code; contacts and long texts are left out. */
export function proposeCodes(kind: TableKind, columns: readonly ColumnProposal[], codebook: Codebook): CodeProposal[] {
  return columns.flatMap(({ key, fit }) => {
    const list = key === null ? undefined : columnByKey(key, kind)?.list;
    if (key === null || list === undefined || fit === null) return [];
    return fit.unmatched
      .filter(({ value }) => value.length <= longestValue && redactContacts(value) === value)
      .slice(0, mostValues)
      .map(({ value, count }) => {
        const code = codeNear(value, list, codebook);
        const label = code === null ? null : listLabel(list, code, codebook);
        return { key, value: value.replace(/\s+/g, ' '), count, code, label };
      });
  });
}

/** How many values of a coded column match no code. */
export const unmatchedIn = ({ fit }: ColumnProposal): number => fit?.unmatched.length ?? 0;

/** Names hold commas: a mark is proposed for them only when most cells have it and what it parts is short. */
const namesMarks = [',', '/', ' - '] as const;

/** What separates several values in the cells of columns that take several, where it is not `;`, `|` or a line break. */
export function proposeSeparators(
  kind: TableKind,
  columns: readonly ColumnProposal[],
  facts: readonly CellFacts[],
): SeparatorProposal[] {
  return columns.flatMap(({ key, fit, index }): SeparatorProposal[] => {
    if (key === null) return [];
    if (fit?.separator) {
      const reason = bilingual(
        `${fit.matched} valeurs sur ${fit.values} reconnues ainsi`,
        `${fit.matched} of ${fit.values} values known so`,
      );
      return [{ key, separator: fit.separator, reason }];
    }
    const cells = facts[index]?.cells ?? [];
    if (columnByKey(key, kind)?.type !== 'names' || cells.some((cell) => /[;|\n]/.test(cell))) return [];
    const mark = namesMarks.find((candidate) => {
      const parted = cells.filter((cell) => cell.includes(candidate)).map((cell) => cell.split(candidate));
      const parts = parted.flat();
      const words = parts.reduce((sum, part) => sum + part.trim().split(/\s+/).length, 0);
      return parted.length * 2 >= cells.length && parts.length > 0 && words / parts.length <= 3;
    });
    if (mark === undefined) return [];
    const reason = bilingual('à vérifier\u00a0: un nom peut en contenir', 'to check: a name may hold one');
    return [{ key, separator: mark, reason }];
  });
}
