import type { EditionEvidence } from '../../model/edition.ts';

type Named = Pick<NonNullable<EditionEvidence['at']>, 'file' | 'sheet' | 'row' | 'column'>;

/** A cell as a spreadsheet names it: `entretiens.xlsx Feuil1!C12`. */
export const cellName = ({ file, sheet, row, column }: Named): string =>
  `${file} ${sheet ? `${sheet}!` : ''}${column ?? ''}${row ?? ''}`.trim();
