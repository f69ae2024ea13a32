import type { CountedRow } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { ThemeCandidate } from '../model/themes.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { isTooSmall } from './cell.ts';
import { tellsOfAll } from './everybody.ts';
import { smallestCell } from './policy.ts';
import { type Counter, openRows, unitsOf } from './tables.ts';

type EditionCandidate = NonNullable<Edition['themes']>['candidates'][number];

/** Organisations of a theme that an audience may count, and their needs. */
export interface ThemeCounts
  extends Pick<EditionCandidate, 'organisations' | 'said_only' | 'main' | 'voicing' | 'needs'> {
  /** Those counted that this edition may name. */
  named: ReadonlySet<string>;
}

/**
 * Recounts a theme. What profiles and projects say is counted where the organisation is named, so that names and count
 * agree; what words alone say is testimony, masked like it and never put beside a name outside the team. `maskedMain`
 * and `maskedNeeds`: themes and needs that the edition's own tables mask.
 */
export function themeCounts(
  candidate: ThemeCandidate,
  counter: Counter,
  maskedMain: ReadonlySet<string>,
  maskedNeeds: ReadonlySet<string>,
): ThemeCounts {
  const { access, listed } = counter;
  const declared = open(candidate.declared, 'profile', counter).filter((unit) => access.isInternal || listed.has(unit));
  const said = open(candidate.said, 'testimony', counter).filter((unit) => !declared.includes(unit));
  const all = new Set([...declared, ...said]);
  const main = open(candidate.main, 'testimony', counter).length;
  const within = (rows: CountedRow[]) => open(rows, 'testimony', counter).filter((unit) => all.has(unit));
  const voicing = new Set(candidate.needs.flatMap(({ rows }) => within(rows))).size;
  const namesOf = (units: string[]) => units.filter((unit) => listed.has(unit));
  // What one or two organisations need, or all of them, would be put beside their names.
  const isTold = isMaskable(counter) && all.size > 0 && (all.size < smallestCell.ordinary || voicing === all.size);
  // All those heard whose profile does not say it: it would be known of each of them.
  const others = new Set([...counter.voices.heard].filter((unit) => !declared.includes(unit)));
  const isAllSaid = isMaskable(counter) && tellsOfAll(new Set(said), [others], counter.voices);
  const isMainMasked = isMaskable(counter) && maskedMain.has(candidate.theme);
  return {
    organisations: { n: declared.length, actors: namesOf(declared) },
    said_only: {
      ...(isAllSaid ? hidden : masked(said.length, counter)),
      ...(access.isInternal ? { actors: namesOf(said) } : {}),
    },
    main: isMainMasked ? hidden : masked(main, counter),
    voicing: isTold ? null : masked(voicing, counter).n,
    needs: isTold && all.size < smallestCell.ordinary ? [] : needsOf(candidate, all.size, within, counter, maskedNeeds),
    named: new Set(namesOf(access.isInternal ? [...all] : declared)),
  };
}

const hidden = { n: null, masked: true };

const open = (rows: CountedRow[], layer: 'profile' | 'testimony', counter: Counter): string[] =>
  [...unitsOf(openRows(rows, layer, counter))].sort(compareCodeUnits);

const isMaskable = ({ access, hasTestimony }: Counter): boolean => !access.isInternal && hasTestimony;

function masked(n: number, counter: Counter): { n: number | null; masked: boolean } {
  const isHidden = isMaskable(counter) && isTooSmall(n, false);
  return { n: isHidden ? null : n, masked: isHidden };
}

/** Most shared first, equals as in the grid. A need that all organisations of a theme have would be put beside their names. */
function needsOf(
  { needs }: ThemeCandidate,
  size: number,
  within: (rows: CountedRow[]) => string[],
  counter: Counter,
  maskedNeeds: ReadonlySet<string>,
): EditionCandidate['needs'] {
  return needs
    .flatMap(({ need, rows }) => {
      const units = within(rows);
      if (units.length === 0) return [];
      const isHidden =
        isMaskable(counter) && (isTooSmall(units.length, false) || units.length === size || maskedNeeds.has(need));
      const actors = counter.access.isInternal ? { actors: units.filter((unit) => counter.listed.has(unit)) } : {};
      return [{ need, n: isHidden ? null : units.length, masked: isHidden, ...actors }];
    })
    .sort((left, right) => (right.n ?? 0) - (left.n ?? 0));
}
