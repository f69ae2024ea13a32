import { columnByKey } from '../columns/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { isCivility } from '../text/civilities.ts';
import { foldWords } from '../text/fold.ts';
import { plainDigits } from '../text/telephone-digits.ts';
import { columnLayer } from './column-layer.ts';

/** Calling codes met in the region: a number is looked for without them, as another cell may write it. */
const callingCode =
  /^(?:221|223|224|225|216|212|213|220|222|226|227|228|229|233|234|235|236|237|240|241|242|243|245|33|34|39|32|1)(?=\d{8,10}$)/;

/** The digits of a telephone that every way of writing it has: without `+`, `00`, the country or the first zeros. */
function nationalDigits(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  const isForeign = /^\s*\(?(?:\+|00)/.test(text);
  const own = isForeign || digits.length > 10 ? digits.replace(callingCode, '') : digits;
  return own.replace(/^0+/, '');
}

/** Telephones with the marks they usually have, and with any. */
const numbers = [
  /(?:\+|\b00)?\(?\d(?:[\s.\-–()\u00a0\u202f]{0,2}\d){6,}/gu,
  /(?:\+|\b00)?\(?\d(?:[^\p{L}\p{N}+]{0,12}\d){6,}/gu,
];

const numbersOf = (cell: string): string[] => [
  ...new Set(numbers.flatMap((shape) => numbersLike(shape, plainDigits(cell)))),
];

const numbersLike = (shape: RegExp, raw: string): string[] =>
  (raw.match(shape) ?? [])
    .flatMap((each) => (each.replace(/\D/g, '').length > 15 ? each.split(/\s{2,}|(?=\+)|(?=\b00)/) : [each]))
    .map(nationalDigits)
    .filter((digits) => digits.length >= 7);

/** A person's name without its civility, unless one word alone would be left. */
function bareName(folded: string): string {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !isCivility(word) && word !== 'el');
  const bare = words.slice(Math.max(0, first)).join(' ');
  return bare.includes(' ') ? bare : folded;
}

/**
 * A contact as it is looked for: an e-mail or a person's name in folded words, the national digits of each telephone of
 * the cell, those inside an e-mail too.
 */
export function contactForms(raw: string): string[] {
  const numbers = raw.split(/[;,|/\n]|\s(?:ou|et|or|and)\s/).flatMap(numbersOf);
  const words = raw.split(/[;,|\n]/).flatMap((part) => {
    const isNumber = !part.includes('@') && numbersOf(part).length > 0;
    const folded = bareName(foldWords(isNumber ? part.replace(/[\d+]/g, ' ') : part));
    return folded.length >= 5 && (!isNumber || folded.includes(' ')) ? [folded] : [];
  });
  return [...new Set([...numbers, ...words, ...raw.split(/[\s;,|<>]+/).flatMap(mailboxForms)])];
}

/** What people write for the «@» and for the points of a mailbox, in folded words. */
const ats = ['at', 'a', 'arobase', 'arobas', 'chez', 'commat', 'et commercial'];
const points = ['', 'point', 'dot'];

/** A mailbox as people write it so that no machine reads it («nom at domaine point com», «nom (chez) domaine»). */
function mailboxForms(part: string): string[] {
  const [local = '', domain = '', ...more] = part.split('@');
  if (foldWords(local).length < 2 || !domain.includes('.') || more.length > 0) return [];
  const said = (text: string, point: string) => foldWords(text.replaceAll('.', ` ${point} `));
  const host = foldWords(domain.split('.')[0] ?? '');
  return [
    ...[...ats, ''].flatMap((at) =>
      points.map((point) => foldWords(`${said(local, point)} ${at} ${said(domain, point)}`)),
    ),
    ...ats.filter((at) => at !== 'a').map((at) => `${foldWords(local)} ${at} ${host}`),
  ];
}

/** Contacts that this edition prints for each of its actors, in the forms they are looked for. */
export function printedContacts({ actors }: Pick<Edition, 'actors'>): ReadonlyMap<string, string[]> {
  const isContact = (key: string) => columnByKey(key, 'acteurs')?.layer === 'contact';
  return new Map(
    actors.map(({ id, fields }) => [
      id,
      Object.entries(fields).flatMap(([key, { value }]) =>
        isContact(key) && typeof value === 'string' ? contactForms(value) : [],
      ),
    ]),
  );
}

/** Whether a form sought is that of a telephone. */
export const isTelephone = (form: string): boolean => /^\d+$/.test(form);

/** Whether a printed contact is the one sought: a telephone with or without its country's prefix. */
const holds = (printed: string, sought: string): boolean =>
  printed === sought || (isTelephone(sought) && isTelephone(printed) && printed.endsWith(sought));

/**
 * Whether the edition prints this very contact as the public one of every organisation of the row: its owner opened it,
 * so its private twin is no secret. Another organisation's public contact opens nothing.
 */
export function isOwnPublic(
  sought: string,
  record: DataRecord,
  { actorsByRecord }: Cartography,
  printed: ReadonlyMap<string, string[]>,
): boolean {
  const actors = actorsByRecord[record.id] ?? [];
  return actors.length > 0 && actors.every((id) => printed.get(id)?.some((contact) => holds(contact, sought)) === true);
}

/** Whether the edition prints this very contact as anybody's public one: two organisations may share a telephone. */
export const isPublic = (sought: string, printed: ReadonlyMap<string, string[]>): boolean =>
  [...printed.values()].some((contacts) => contacts.some((contact) => holds(contact, sought)));

/** The first other cell, of a column that may leave the team, in which a private contact stands too. */
export const twinOf = (sought: string, cell: Field, cartography: Cartography): Place | null =>
  twinWhere(cell, cartography, (raw) =>
    isTelephone(sought)
      ? plainDigits(raw).replace(/\D/g, '').includes(sought)
      : ` ${foldWords(raw)} `.includes(` ${sought} `),
  );

/** The same of whatever a private cell says. */
export function twinWhere(cell: Field, { records }: Cartography, isIn: (raw: string) => boolean): Place | null {
  for (const { fields, others = {}, kind } of records) {
    for (const [key, other] of [...Object.entries(fields), ...Object.entries(others)]) {
      if (other !== cell && columnLayer(key, kind) !== 'private' && isIn(other.raw)) return other.at;
    }
  }
  return null;
}
