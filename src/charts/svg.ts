/* Small pieces of SVG as strings. Every text goes through `escapeXml`; every number through `round2`, so that the same data give the same bytes. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe inside an element or an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Two decimals at most, never `-0`. */
export const round2 = (value: number): number => Math.round(value * 100) / 100 + 0;

/** `<name a="1">content</name>`; attributes in the order given, null ones left out. Content is markup already made. */
export function element(
  name: string,
  attributes: Record<string, string | number | null>,
  content: string | string[] = '',
): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round2(value) : escapeXml(String(value))}"`)
    .join('');
  const inside = Array.isArray(content) ? content.join('') : content;
  return inside === '' ? `<${name}${printed}/>` : `<${name}${printed}>${inside}</${name}>`;
}

/** A text element. */
export const label = (text: string, attributes: Record<string, string | number | null>): string =>
  element('text', attributes, escapeXml(text));

/** Words broken into lines of at most `width` characters; a longer word keeps its own line. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What every picture has: an id for its parts, a title, and a sentence that says what it shows. */
export interface PictureText {
  /** Unique in the page. */
  id: string;
  title: string;
  /** What a person who cannot see the picture is told. */
  alternative: string;
}

/** The outer element, named for screen readers by its title and sentence. */
export function picture(
  text: PictureText,
  size: { width: string; height: number; viewBox: string | null },
  content: string[],
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${text.id}-title ${text.id}-text`,
      width: size.width,
      height: size.height,
      viewBox: size.viewBox,
    },
    [
      element('title', { id: `${text.id}-title` }, escapeXml(text.title)),
      element('desc', { id: `${text.id}-text` }, escapeXml(text.alternative)),
      ...content,
    ],
  );
}

/** Diagonal lines in the current colour, referred to as `url(#id)`: a second key beside colour, kept in grey print. */
export function hatch(id: string, gap: number): string {
  return element(
    'pattern',
    { id, width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('line', { x1: 0, y1: 0, x2: 0, y2: gap, class: 'hatch', stroke: '#444', 'stroke-width': 2 }),
  );
}
