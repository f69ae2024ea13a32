/** Signs of Windows-1252 from 0x80 on; the rest is Latin-1. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text as bytes of an encoding; null when the encoding is not known here, or has not all the letters. */
export function encodeText(text: string, encoding: string): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return singleBytes(text);
    default:
      return null;
  }
}

function singleBytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const sign = windowsSigns.indexOf(letter);
    if (sign >= 0) bytes.push(0x80 + sign);
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes.push(code);
    else return null;
  }
  return Uint8Array.from(bytes);
}
