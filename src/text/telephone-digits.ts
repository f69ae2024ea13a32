/* The digits of a telephone, whatever their script, their dress, and what stands between them. */

/** Digits in a black circle, which no decomposition knows: the sign of each first one. */
const circled: readonly (readonly [first: number, last: number])[] = [
  [0x2776, 0x277e],
  [0x2780, 0x2788],
  [0x278a, 0x2792],
  [0x24f5, 0x24fd],
];

const isDigit = (sign: string): boolean => /^\p{Nd}$/u.test(sign);

/** The value of a digit of any script: each script has its ten in a row. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  const range = circled.find(([first, last]) => point >= first && point <= last);
  if (range) return String(point - range[0] + 1);
  if (point === 0x24ff) return '0';
  let before = 0;
  while (before < 9 && isDigit(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before);
}

/** A text whose digits are 0 to 9: keycaps, circles, other scripts, dressed digits. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\ufe0f\u20e3\u200b-\u200d\u2060\u00ad]/gu, '')
    .replace(/(?![0-9])[\p{Nd}\u2776-\u277e\u2780-\u2788\u278a-\u2792\u24f5-\u24fd\u24ff]/gu, digitOf);

/** One sign or three that part the digits of a number, whatever its groups; what parts the cells of a table does not. */
const mark = /^[^\p{L}\p{N},;|<>"{}[\]]{1,3}$/u;
/** What may part groups of two digits or more. */
const wide = /^(?:[^\p{L}\p{N}]{1,20}|\s{1,40}|[^\p{L}\p{N}]{0,3}\s(?:et|and|puis|و)\s[^\p{L}\p{N}]{0,3})$/u;

/** What a number may begin with that another way of writing it has not. */
const prefix = /^0{0,2}(?:(?:2\d\d|3\d)0?)?$/;
const longest = 15;

/** Those of the telephones whose digits a text writes in groups, with any signs, blanks or «et» between them. */
export function telephonesApart(text: string, sought: ReadonlySet<string>): Set<string> {
  const lengths = [...new Set([...sought].map(({ length }) => length))];
  const found = new Set<string>();
  if (lengths.length === 0) return found;
  const plain = plainDigits(text);
  let groups: string[] = [];
  let end = 0;
  const readGroups = () => {
    for (let from = 0; from < groups.length; from++) {
      let digits = '';
      for (let to = from; to < groups.length && digits.length <= longest; to++) {
        digits += groups[to];
        for (const length of lengths) {
          const telephone = digits.slice(-length);
          if (digits.length >= length && sought.has(telephone) && prefix.test(digits.slice(0, -length)))
            found.add(telephone);
        }
      }
    }
    groups = [];
  };
  for (const { 0: group, index } of plain.matchAll(/\d+/g)) {
    const gap = groups.length > 0 && index - end <= 40 ? plain.slice(end, index) : null;
    const isPaired = group.length > 1 && (groups.at(-1)?.length ?? 0) > 1;
    if (gap === null || !(mark.test(gap) || (isPaired && wide.test(gap)))) readGroups();
    groups.push(group);
    end = index + group.length;
  }
  readGroups();
  return found;
}
