import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import type { Problem } from './catalogue/entry.ts';
import { catalogue, type ProblemCode } from './catalogue/index.ts';
import { refusalInWords } from './system-refusal.ts';

/** Replaces `{name}` and `{n:singular|plural}`; French counts 0 and 1 as singular, English 1 alone. */
export function fill(text: string, params: Record<string, string | number>, language: Language): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, key: string, one?: string, many?: string) => {
    const value = params[key];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined)
      return key === 'detail' ? refusalInWords(String(value), language) : String(value);
    const count = Number(value);
    const isOne = language === 'fr' ? Math.abs(count) < 2 : count === 1;
    return `${value}\u00a0${isOne ? one : many}`;
  });
}

/** The catalogue's texts for a diagnostic, filled in. */
export function describe(diagnostic: Diagnostic, language: Language): { message: string; advice: string } {
  const entry: Problem | undefined = Object.hasOwn(catalogue, diagnostic.code)
    ? catalogue[diagnostic.code as ProblemCode]
    : undefined;
  if (!entry) return { message: diagnostic.name, advice: '' };
  return {
    message: fill(entry.message[language], diagnostic.params, language),
    advice: fill(entry.advice[language], diagnostic.params, language),
  };
}
