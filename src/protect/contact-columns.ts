import { isPrivateHeader } from '../columns/index.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { plainMailbox } from '../text/telephone-shape.ts';

/*
 * A column that nobody knows is printed nowhere, but what stands in it may stand in a text too. Whether its cells are
 * telephones and mailboxes is read in the cells themselves: a header may say «Joindre», «Ligne du bureau», or nothing.
 */

/** Under a header that says nothing, figures may be a date, an amount or an id: a telephone is one that says its country. */
const mailboxOrForeignNumber = new RegExp(String.raw`${plainMailbox}|(?:\+|\b00)\d(?:[\s.()/-]{0,2}\d){7,}`, 'gu');
const mailboxOrNumber = new RegExp(String.raw`${plainMailbox}|\+?\d(?:[\s.()/-]{0,2}\d){6,}`, 'gu');

/** A whole cell that is a telephone as people write one: in groups of two or three, or with its country's code; or a mailbox. */
const contactCell =
  /^\s*(?:(?:t[ée]l\.?|mob(?:ile)?\.?|cel(?:l|lulaire)?\.?|fixe|bureau|whats ?app|e-?mail)?\s*:?\s*)?(?:(?:\+|00)?\d[\d\s.()/-]{6,24}(?:\s*[;,/|]\s*(?:\+|00)?\d[\d\s.()/-]{6,24})*|[^\s@]+@[^\s@]+\.\p{L}{2,})\s*$/iu;
/** Dates, amounts, coordinates and ids written alone are none. */
const otherNumber =
  /^\s*(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|-?\d+[.,]\d+|[\d\s.]+000)\s*$|^\s*\D?0+\s*$/;

/** Share of the cells of a column that tells what it holds. */
const most = 0.6;

/** Whether a column that nobody knows holds contacts, whatever its header says. */
export type ContactColumns = (record: DataRecord, header: string) => boolean;

/** The unknown columns of these rows that hold contacts: by their header, or by most of their cells. */
export function contactColumns(records: readonly DataRecord[]): ContactColumns {
  const keyOf = ({ kind, at }: DataRecord, header: string) => JSON.stringify([kind, at.file, at.sheet ?? null, header]);
  const cells = new Map<string, { all: number; contacts: number }>();
  for (const record of records) {
    for (const { header, raw } of record.unknown) {
      const key = keyOf(record, header);
      const { all, contacts } = cells.get(key) ?? { all: 0, contacts: 0 };
      const isContact = contactCell.test(raw) && !otherNumber.test(raw);
      cells.set(key, { all: all + 1, contacts: contacts + (isContact ? 1 : 0) });
    }
  }
  return (record, header) => {
    const { all, contacts } = cells.get(keyOf(record, header)) ?? { all: 0, contacts: 0 };
    return isPrivateHeader(record.kind, header) || (contacts > 0 && contacts >= all * most);
  };
}

/** Telephones and mailboxes in the unknown columns of a row, each by itself. */
export const unknownContacts = (record: DataRecord, isContactColumn: ContactColumns): Field[] =>
  record.unknown.flatMap(({ header, raw, at }) =>
    (raw.match(isContactColumn(record, header) ? mailboxOrNumber : mailboxOrForeignNumber) ?? []).map((found) => ({
      raw: found,
      at,
      value: found,
    })),
  );
