import { columnByKey } from '../columns/index.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { webAddress } from '../text/contact-form.ts';
import { redactContacts, redactionMark } from '../text/redact.ts';
import type { ValidatedPart } from '../validate-sources.ts';

/** Written in place of a value that must not be mailed. */
const hidden = '…';

/** Parameters that name columns, files and kinds: never the content of a cell. */
const safeParams = new Set([
  'colonne',
  'colonnes',
  'type',
  'fichier',
  'ligne',
  'lu',
  'jour',
  'borne',
  'pays',
  'code',
  'longueur',
  'indicatif',
]);

const mailbox = /[^\s@<>()[\],;:"]+@[\p{L}\p{N}.-]+/gu;

/**
 * A function that takes out of a problem what a page to be mailed must not show: cells of private columns, of columns
 * that are not known (nobody knows what they hold) and of telephones and e-mails; contacts wherever else they stand.
 */
export function mailMask(
  part: Pick<ValidatedPart, 'header' | 'account'> | null,
): (diagnostic: Diagnostic) => Diagnostic {
  const columnOf = ({ place }: Diagnostic): ColumnSpec | null => {
    const match = part?.header.headers.find(({ letter }) => letter === place?.column);
    return (match?.key && columnByKey(match.key, part?.account.kind)) || null;
  };
  return (diagnostic) => {
    const { place, scope } = diagnostic;
    const isCell = place?.row !== undefined && (scope === 'cell' || place.column !== undefined || scope === 'row');
    const column = columnOf(diagnostic);
    if (isCell && place.row !== part?.header.headerRow && !isShowable(column)) return hide(diagnostic);
    const clean = (text: string) =>
      column?.type === 'url' && webAddress.test(text)
        ? text.replace(mailbox, redactionMark)
        : redactContacts(text).trim();
    return rewrite(diagnostic, clean, clean);
  };
}

const isShowable = (column: ColumnSpec | null): boolean =>
  column !== null && column.layer !== 'private' && column.type !== 'phone' && column.type !== 'email';

const hide = (diagnostic: Diagnostic): Diagnostic => rewrite(diagnostic, () => hidden, redactContacts);

/** `cell` rewrites what may come from a cell, `safe` the parameters that cannot. */
function rewrite(
  { actual, suggestion, params, ...rest }: Diagnostic,
  cell: (text: string) => string,
  safe: (text: string) => string,
): Diagnostic {
  const param = (key: string, value: string | number): string | number => {
    if (typeof value === 'number') return value;
    return safeParams.has(key) ? safe(value) : cell(value);
  };
  return {
    ...rest,
    params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, param(key, value)])),
    ...(actual === undefined ? {} : { actual: cell(actual) }),
    ...(suggestion === undefined ? {} : { suggestion: cell(suggestion) }),
  };
}
