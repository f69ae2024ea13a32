/** «2022–2024», «de 2021 à 2023», «01/2022 - 06/2024», «from 2021 to 2023»: the two years of a period; null for anything else. */
export function yearsOfPeriod(text: string): [first: string, last: string] | null {
  const shape =
    /^(?:de |du |from |entre |between )?(?:[\d/.]+[/.])?(\d{4})\s*(?:[–—-]|\/|>|→|à|au|a|to|et|and|until|jusqu['’](?:à|en))\s*(?:[\d/.]+[/.])?(\d{4})$/iu;
  const [, first = '', last = ''] = shape.exec(text.trim()) ?? [];
  const isYear = (year: string): boolean => /^(?:19|20)\d\d$/.test(year);
  return isYear(first) && isYear(last) && first <= last ? [first, last] : null;
}
