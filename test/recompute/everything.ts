import { holdMatrix, holdSuggestedNeeds } from './codes.ts';
import { holdCohort } from './cohort.ts';
import { holdCounts, holdFigureChecks, holdLimits } from './counts.ts';
import { holdCrossing } from './crossings.ts';
import { holdDialogue } from './dialogue.ts';
import { holdFindings } from './findings.ts';
import { holdLinks } from './links.ts';
import { holdNeeds } from './needs.ts';
import { holdNetwork } from './network.ts';
import { holdPrinted } from './printed.ts';
import { holdPrintedParts } from './printed-parts.ts';
import { holdSaying } from './seats.ts';
import type { Ledger, Published } from './shapes.ts';
import { type Study, studyOf } from './study.ts';
import { holdTable } from './tables.ts';
import { holdThemes } from './themes.ts';

type Hold = (study: Study, ledger: Ledger) => void;

/** Each part of an internal JSON, from its own rows. */
export const parts: readonly (readonly [name: string, hold: Hold])[] = [
  ['counts', holdCounts],
  [
    'tabulations',
    (study, ledger) => {
      for (const table of study.edition.tabulations) holdTable(table, study, ledger);
    },
  ],
  [
    'crossings',
    (study, ledger) => {
      for (const crossing of study.edition.crossings) holdCrossing(crossing, study, ledger);
    },
  ],
  ['matrix', holdMatrix],
  ['suggested needs', holdSuggestedNeeds],
  ['needs', holdNeeds],
  ['themes', holdThemes],
  ['network', holdNetwork],
  ['links', holdLinks],
  ['dialogue', ({ edition }, ledger) => holdDialogue(edition, ledger)],
  ['who says that it sits', holdSaying],
  ['cohort', holdCohort],
  ['findings', ({ edition }, ledger) => holdFindings(edition, ledger)],
  ['limits', holdLimits],
  ['published figures', holdFigureChecks],
];

/** An internal edition from its rows. */
export function holdEdition(edition: Published, ledger: Ledger): void {
  const study = studyOf(edition);
  for (const [, hold] of parts) hold(study, ledger);
}

/** A report against the JSON of the same edition. */
export function holdReport(edition: Published, report: string, ledger: Ledger): void {
  const { tables } = holdPrinted(edition, report, ledger);
  const isTold = edition.tabulations.filter(
    ({ answered, values }) => (answered ?? 0) > 0 && values.some(({ n }) => (n ?? 0) > 0),
  );
  ledger.must('most tables are printed under their title', tables.size * 2 > isTold.length, tables.size);
  holdPrintedParts(edition, report, ledger);
}
