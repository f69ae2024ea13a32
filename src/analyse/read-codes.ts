import { bandOf } from '../columns/index.ts';
import { perEuro } from '../countries/index.ts';
import { booleanOf, listOf, numberOf, pairsOf, textOf } from '../model/access.ts';
import type { CountryPack } from '../model/country.ts';
import type { FieldValue } from '../model/record.ts';
import { redactContacts } from '../text/redact.ts';

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

/** Words that people typed, as codes: what they count is never a telephone, a mailbox or a person. */
export const readWords =
  (key: string): ReadCodes =>
  (holder) => [...new Set(readCodes(key)(holder).map((words) => redactContacts(words).trim()))];

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

/** A whole number (a year) as its own code. */
export const readNumber =
  (key: string): ReadCodes =>
  (holder) => {
    const value = numberOf(holder, key);
    return value === null ? [] : [String(value)];
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

/** Types of the pairs that bear a form: with whom one works formally. */
export const readPairsOfForm =
  (key: string, wanted: string): ReadCodes =>
  (holder) => [...new Set(pairsOf(holder, key).flatMap(({ type, form }) => (form === wanted ? [type] : [])))];

export const readPairForms =
  (key: string): ReadCodes =>
  (holder) => [...new Set(pairsOf(holder, key).flatMap(({ form }) => (form === null ? [] : [form])))];

/** Calendar years that a project covers, both ends included, as a band; nothing when one end is missing or they cross. */
export const readDuration: ReadCodes = (holder) => {
  const [from, to] = [numberOf(holder, 'annee_debut'), numberOf(holder, 'annee_fin')];
  const band = from === null || to === null || to < from ? null : bandOf('duree_projet', to - from + 1);
  return band ? [band.code] : [];
};

/** An amount in its currency, as a band in euro; nothing when the currency has no rate. */
export const readEuroBand =
  (key: string, currency: string, pack: Pick<CountryPack, 'currency'>): ReadCodes =>
  (holder) => {
    const [amount, rate] = [numberOf(holder, key), perEuro(textOf(holder, currency), pack)];
    const band = amount === null || rate === null ? null : bandOf('budget_annuel', amount / rate);
    return band ? [band.code] : [];
  };
