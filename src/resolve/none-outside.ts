import { foldKey } from '../text/fold.ts';

const none: ReadonlySet<string> = new Set(['aucun', 'aucune', 'none', 'non', 'no']);

/** «hors_societe_civile: aucun»: the organisation is of civil society and counts. */
export const isNoneOutside = (column: string | null, value: string | null): boolean =>
  foldKey(column ?? '') === 'horssocietecivile' && none.has(foldKey(value ?? ''));
