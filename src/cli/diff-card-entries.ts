import type { Changes, CodeChange, FieldChange } from '../model/changes.ts';
import type { Labels } from '../render/labels.ts';
import type { Entry } from './diff-entries.ts';
import { diffWords } from './diff-words.ts';

/** What is said of organisations and is no longer the same, in words. */
export function fieldEntries({ fields }: Changes, labels: Labels): Entry[] {
  const words = diffWords[labels.language];
  const side = (change: FieldChange, which: 'before' | 'after') => {
    const field = change[which];
    if (field === null) return which === 'before' && change.withheld ? words.withheld : words.nothing;
    return labels.value(change.column, field.value, 'acteurs');
  };
  return fields.map((change) => ({
    cause: change.cause,
    kind: 'field',
    subject: change.name,
    what: labels.column(change.column, 'acteurs'),
    before: side(change, 'before'),
    after: side(change, 'after'),
  }));
}

/** Codes of organisations, in words. */
export function codeEntries({ codes }: Changes, labels: Labels): Entry[] {
  const words = diffWords[labels.language];
  const { status, grades } = labels.texts as unknown as {
    status: Record<string, string>;
    grades: Record<string, string>;
  };
  const side = (one: CodeChange['before']) =>
    one === null
      ? ''
      : [status[one.status], grades[one.grade], one.contested ? words.contested : undefined]
          .filter((word) => word !== undefined)
          .join(', ');
  return codes.map(({ change, name, axis, code, sub, before, after, cause }) => ({
    cause,
    kind: change,
    subject: name,
    what: `${labels.grid(axis, sub ?? code)} (${axis}:${code}${sub === null ? '' : `/${sub}`})`,
    before: change === 'changed' ? side(before) : '',
    after: change === 'changed' ? side(after) : '',
  }));
}
