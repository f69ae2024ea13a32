/** Words that a limit's sentence takes in beside its figures. */
export interface LimitWords {
  /** ` (a, b and c)`: what the limit lists, or nothing. */
  list: string;
  /** What the country calls its divisions, in the plural. */
  divisions: string;
}
