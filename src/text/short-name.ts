/** A short name all in capitals is looked for as typed, so that a word is not taken for it. */
export const isShortName = (name: string): boolean => name.length <= 6 && name === name.toUpperCase();

/** How many times a word stands in a text as typed, with no letter or figure against it. */
export function timesAsTyped(text: string, word: string): number {
  if (word === '') return 0;
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const beside = text.slice(at - 1, at) + text.slice(at + word.length, at + word.length + 1);
    if (!/[\p{L}\p{N}]/u.test(beside)) times += 1;
  }
  return times;
}
