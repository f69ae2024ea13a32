import type { Grid } from './grid.ts';

/** A sheet of a workbook of either format, its cells unread. */
export interface WorkbookSheet {
  name: string;
  isHidden: boolean;
  /** Reads the cells; may throw a `WorkbookFault`. */
  read(): Grid;
}
