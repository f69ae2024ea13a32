/** No-break spaces read as spaces, so that a test can be typed. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
