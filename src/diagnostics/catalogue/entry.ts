import type { Scope, Severity } from '../../model/diagnostic.ts';

/**
 * A problem in the catalogue. Texts hold `{name}` for a parameter and `{n:ligne|lignes}` for a number with its word in
 * the right number; the parameters each code needs are read from its French message by the type checker.
 */
export interface Problem {
  readonly name: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** What is wrong, in the reader's words. */
  readonly message: { readonly fr: string; readonly en: string };
  /** What to do in the spreadsheet; empty when there is nothing to do. */
  readonly advice: { readonly fr: string; readonly en: string };
}

/** Names of the parameters in a text. */
export type ParamsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Key}:${string}` ? Key : Name) | ParamsOf<Rest>
  : never;
