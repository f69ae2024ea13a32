import type { Context } from '../../model/context.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataRecord } from '../../model/record.ts';
import type { TableKind } from '../../model/table.ts';
import { amounts } from './amounts.ts';
import { coordinates } from './coordinates.ts';
import { nameHolds } from './name-holds.ts';
import { orderOfDates } from './order-of-dates.ts';
import { privateContact } from './private-contact.ts';
import type { RowCheck } from './row-check.ts';
import { telephoneLength } from './telephone-length.ts';

const checks: readonly RowCheck[] = [orderOfDates, telephoneLength, coordinates, amounts, privateContact, nameHolds];

/** Files that the tool writes itself, or that only settle what others say. */
const unchecked: readonly TableKind[] = ['registre', 'decisions'];

/** Everything that one row alone shows to be doubtful; nothing is left out for it. */
export const checkRow = (record: DataRecord, context: Context): Diagnostic[] =>
  unchecked.includes(record.kind) ? [] : checks.flatMap((check) => check(record, context));
