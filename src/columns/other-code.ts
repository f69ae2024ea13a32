import type { Codebook, GridEntry } from '../model/codebook.ts';
import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { matchCode } from './match-code.ts';

/* The code that a person puts in place of the one asked about: chosen from a list of its axis, or typed. */

/** A code as the drop-down list of a sheet of decisions writes it: «manque-moyens — Manque de moyens». */
const choiceOf = ({ code, label }: GridEntry, language: Language): string => `${code} — ${label[language]}`;

/** Codes of an axis as a drop-down list writes them, sub-codes after theirs, in the order of the grid. */
export const codeChoices = (axis: string, codebook: Codebook, language: Language): string[] =>
  (codebook.entriesByAxis.get(axis) ?? []).map((entry) => choiceOf(entry, language));

/**
 * What a cell means, as `axe:code`: a choice of the list in either language, a code or a label of the axis, or `axe:code`
 * of any axis. Null for anything else.
 */
export function otherCodeIn(cell: string, axis: string, codebook: Codebook): string | null {
  const typed = cell.trim();
  const placed = /^([a-z_]+)\s*:\s*(?:[a-z_-]+\/)?([a-z_-]+)$/i.exec(typed);
  if (placed) {
    const key = `${placed[1]}:${placed[2]}`.toLowerCase();
    return codebook.entryByKey.has(key) ? key : null;
  }
  // A code comes first, then its label, whatever dash a spreadsheet made of the one between them.
  const [first = typed] = typed.split(/\s+[—–-]\s+/);
  const entries = codebook.entriesByAxis.get(axis) ?? [];
  const found =
    entries.find(({ code }) => code === first.toLowerCase()) ??
    entries.find(({ label }) => [label.fr, label.en].some((one) => foldKey(one) === foldKey(typed)));
  const code = found?.code ?? matchCode(`grid:${axis}`, typed, codebook);
  return code === null ? null : `${axis}:${code}`;
}
