/** A French text with its numbers set: «5 000 €», a narrow no-break space in the number, a no-break one before the sign. */
export const withNumberSpaces = (text: string): string =>
  text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f').replace(/(?<=\d) (?=[€%])/g, '\u00a0');
