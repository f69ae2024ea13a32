import { type LoneText, openColumn } from '../classify/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fold } from '../text/fold.ts';

/** A text to code, with the name it is given back under. */
export interface NamedText extends LoneText {
  id: string | number;
}

/** What a line holds: a text, or why it is none; with what is told all the same. */
export type ReadLine =
  | { named: NamedText; told: Diagnostic[] }
  | { id: string | number | null; error: Diagnostic; told: Diagnostic[] };

type Field = 'id' | 'text' | 'column' | 'lang';

/** A value of an object's own: `__proto__` and the like are names as any other. */
export const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** A JSON object from a line; null when it is none. */
export function parseObject(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null; // also nested deeper than can be read
  }
}

/** A text with its `id` and, if it has them, `column` and `lang`, from an object; nothing is thrown. */
export function textFrom(value: object, place: Place): ReadLine {
  const id = own(value, 'id');
  const isId = typeof id === 'string' || typeof id === 'number';
  const refuse = (field: Field): ReadLine => {
    const where = { place: { ...place, header: field }, ...seen(own(value, field)) };
    return { id: isId ? id : null, error: problem('COR-002', { field }, where), told: [] };
  };
  if (!isId) return refuse('id');
  const text = own(value, 'text');
  if (typeof text !== 'string') return refuse('text');
  const column = own(value, 'column') ?? '';
  if (typeof column !== 'string') return refuse('column');
  const lang = own(value, 'lang') ?? '';
  if (typeof lang !== 'string') return refuse('lang');
  return namedText({ id, text, column, lang }, place);
}

const seen = (value: unknown): { actual?: string } =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { actual: String(value).slice(0, 60) }
    : {};

/** A text whose column and language are looked up; unknown ones are told and left out. */
export function namedText(
  { id, text, column, lang }: { id: string | number; text: string; column: string; lang: string },
  place: Place,
): ReadLine {
  const told: Diagnostic[] = [];
  const known = column.trim() === '' ? null : openColumn(column);
  if (known === null && column.trim() !== '') {
    const actual = column.slice(0, 60);
    told.push(problem('COR-004', { column: actual }, { place: { ...place, header: 'column' }, actual }));
  }
  const language = languageOf(lang);
  if (language === null && lang.trim() !== '') {
    const value = lang.slice(0, 60);
    told.push(
      problem(
        'COR-005',
        { value },
        { place: { ...place, header: 'lang' }, actual: value, expected: ['fr', 'en', 'ar'] },
      ),
    );
  }
  return { named: { id, text, column: known, language }, told };
}

/** A language by its code, with or without a country, or its name; null for any other. */
function languageOf(value: string): LoneText['language'] {
  const [code = ''] = fold(value.trim()).split(/[-_ ]/);
  if (['fr', 'fra', 'fre', 'francais', 'french'].includes(code)) return 'fr';
  if (['en', 'eng', 'anglais', 'english'].includes(code)) return 'en';
  return ['ar', 'ara', 'arabe', 'arabic', 'العربية'].includes(code) ? 'ar' : null;
}
