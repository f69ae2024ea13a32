import { bandOf } from '../columns/index.ts';
import { booleanOf, listOf, numberOf, pairsOf } from '../model/access.ts';
import type { FieldValue } from '../model/record.ts';

/** A record, or an actor with its consolidated columns. */
export interface Holder {
  fields: { [key: string]: { value: FieldValue } };
}

/** The codes a record or an actor gives to a variable; empty when it says nothing. */
export type ReadCodes = (holder: Holder) => string[];

/** A code that says nothing was said: counted as no answer. */
export const noAnswerCode = 'non-renseigne';

export const readCodes =
  (key: string): ReadCodes =>
  (holder) =>
    [...new Set(listOf(holder, key))].filter((code) => code !== noAnswerCode);

export const readYesNo =
  (key: string): ReadCodes =>
  (holder) => {
    const answer = booleanOf(holder, key);
    return answer === null ? [] : [answer ? 'oui' : 'non'];
  };

/** The band of a number; numbers outside every band are left out. */
export const readBand =
  (key: string): ReadCodes =>
  (holder) => {
    const value = numberOf(holder, key);
    const band = value === null ? null : bandOf(key, value);
    return band ? [band.code] : [];
  };

/** How many codes a multiple answer holds, as a code. */
export const readHowMany =
  (key: string): ReadCodes =>
  (holder) => {
    const codes = readCodes(key)(holder);
    return codes.length > 0 ? [String(codes.length)] : [];
  };

export const readPairTypes =
  (key: string): ReadCodes =>
  (holder) => [...new Set(pairsOf(holder, key).map(({ type }) => type))];

export const readPairForms =
  (key: string): ReadCodes =>
  (holder) => [...new Set(pairsOf(holder, key).flatMap(({ form }) => (form === null ? [] : [form])))];
