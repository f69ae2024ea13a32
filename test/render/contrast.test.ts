import { expect, test } from 'vitest';
import { readTemplate } from './sample-codebook.ts';

const style = readTemplate('style.css');

/** Custom properties of the first `:root` after a piece of the stylesheet. */
function colours(after: string): Record<string, string> {
  const start = style.indexOf(':root {', style.indexOf(after));
  const block = style.slice(start, style.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours('Screen, telephone');
const pairs: [text: string, ground: string][] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
  ['ink', 'middle'],
  ['ink', 'bad-light'],
  ['quiet', 'paper'],
  ['quiet', 'sunken'],
  ['accent-ink', 'paper'],
  ['accent-ink', 'sunken'],
  ['warn', 'warn-paper'],
  ['paper', 'accent'],
  ['shade-ink', 'shade-1'],
  ['shade-ink', 'shade-2'],
  ['shade-ink', 'shade-3'],
  ['shade-ink', 'shade-4'],
];

test.each([
  ['light', light],
  ['dark', { ...light, ...colours('prefers-color-scheme: dark') }],
  ['print', { ...light, ...colours('@media print') }],
])('%s: words stand out from their ground (WCAG AA)', (_, palette) => {
  for (const [text, ground] of pairs) {
    expect(contrast(palette[text] ?? '', palette[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
});
