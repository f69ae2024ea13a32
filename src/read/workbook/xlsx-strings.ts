import { readXml } from './xml.ts';

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore that would start such a mark. */
const decodeMarks = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** A text as typed: marks decoded, every newline `\n`, NUL characters dropped. */
export function storedText(text: string): string {
  const decoded = decodeMarks(text);
  return /[\r\0]/.test(decoded) ? decoded.replace(/\r\n?/g, '\n').replaceAll('\0', '') : decoded;
}

/** Texts that cells name by number; pieces of rich text are joined, readings of East Asian words left out. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    close(name) {
      if (name === 'si') strings.push(storedText(text));
      else if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
}
