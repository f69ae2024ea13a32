/** Cases on which two readers said yes or no. */
export interface TwoReaders {
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

/**
 * Cohen's kappa: agreement beyond what the readers' own frequencies would give by chance, from -1 to 1
 * (J. Cohen, Educational and Psychological Measurement 20, 1960). Null when there is no case, or when chance alone gives
 * full agreement because neither reader ever varies: it cannot be worked out.
 */
export function cohenKappa({ both, onlyFirst, onlySecond, neither }: TwoReaders): number | null {
  const cases = both + onlyFirst + onlySecond + neither;
  if (cases === 0) return null;
  const yesFirst = both + onlyFirst;
  const yesSecond = both + onlySecond;
  // In whole numbers, so that full agreement by chance is met exactly.
  const byChance = yesFirst * yesSecond + (cases - yesFirst) * (cases - yesSecond);
  const possible = cases * cases - byChance;
  return possible === 0 ? null : ((both + neither) * cases - byChance) / possible;
}
