import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import type { ListFit } from './list-fit.ts';

/** How sure a proposal is: read it and go on; look; decide. */
export type Confidence = 'sur' | 'probable' | 'a-verifier';

/** What a header of a file may mean, and why. */
export interface ColumnProposal {
  index: number;
  /** Spreadsheet letter. */
  letter: string;
  /** As typed. */
  header: string;
  /** Column of the contract, or null: nothing receives it. */
  key: string | null;
  /** Null when nothing is proposed. */
  confidence: Confidence | null;
  reasons: Bilingual[];
  /** The form's server wrote it, or it is one choice of a question: read as it is, never to be mapped by hand. */
  isAutomatic: boolean;
  /** The cells are contacts that the column would publish: a person must know that they are public. */
  needsConsent: boolean;
  /** The header says nothing of it and the cells little: a hint, not to be used unread. */
  isFaint: boolean;
  /** For coded columns: how the cells fit the list. */
  fit: ListFit | null;
}

/** The columns of a table as one kind, with how much speaks for that kind. */
export interface KindProposal {
  kind: TableKind;
  columns: ColumnProposal[];
  /** Sum of what the columns say for the kind. */
  score: number;
  /** Whether the columns hold what makes a row of the kind. */
  hasKey: boolean;
}

/** A cell value that matches no code: the code proposed, or null when a person must say. */
export interface CodeProposal {
  key: string;
  value: string;
  count: number;
  code: string | null;
  /** Label of the code proposed, which the value resembles. */
  label: Bilingual | null;
}

/** What separates several values in the cells of a column, and how sure that is. */
export interface SeparatorProposal {
  key: string;
  separator: string;
  reason: Bilingual;
}
