/** Characters that XML 1.0 has no way to write, half surrogate pairs included. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in an XML element: illegal characters dropped, line breaks as `\n`. */
export const xmlText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(illegal, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** Text that may stand in a double-quoted XML attribute, line breaks and tabs kept. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** First line of every part. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
