/** The id after those in use, counted on as they are: `D014` after `D013`, `TN-D6` after `TN-D5`, else `D001`. */
export function nextId(used: readonly string[]): string {
  const counted = used.flatMap((id) => {
    const [, prefix = '', digits = ''] = /^(.*\D)(\d{1,6})$/.exec(id) ?? [];
    return digits === '' || prefix.startsWith('q-') ? [] : [{ prefix, number: Number(digits), width: digits.length }];
  });
  const last = counted.at(-1);
  if (!last) return 'D001';
  const own = counted.filter(({ prefix }) => prefix === last.prefix);
  const number = Math.max(...own.map((one) => one.number)) + 1;
  return `${last.prefix}${String(number).padStart(Math.max(...own.map(({ width }) => width)), '0')}`;
}
