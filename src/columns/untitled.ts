import type { Language } from '../model/stage.ts';

const untitled: Record<Language, string> = { fr: 'sans titre', en: 'untitled' };

/** What a column of a copy is called: its header as typed, or «sans titre 2» for the second that has none, beyond the header too. */
export function titleAt(headers: readonly string[], index: number, language: Language = 'fr'): string {
  const own = headers[index] ?? '';
  if (own.trim() !== '') return own;
  const before = headers.slice(0, index).filter((header) => header.trim() === '').length;
  return `${untitled[language]} ${before + Math.max(0, index - headers.length) + 1}`;
}
