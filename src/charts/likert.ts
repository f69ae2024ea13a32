import { scaleLinear } from 'd3-scale';
import { element, hatch, label, type PictureText, picture } from './svg.ts';

/** A question on a scale: counts from the most favourable level to the least. */
export interface LikertRow {
  label: string;
  counts: number[];
  /** `n = 24`. */
  base: string;
}

const rowHeight = 62;
const barHeight = 26;
const legendLine = 22;

/** Fill of a level: favourable levels plain, the middle pale, unfavourable ones hatched, so that grey print keeps them apart. */
function levelClass(level: number, levels: number): string {
  const middle = (levels - 1) / 2;
  if (level === middle) return 'level-middle';
  const distance = Math.abs(level - middle) > 1 ? 'strong' : 'light';
  return level < middle ? `level-good-${distance}` : `level-bad-${distance}`;
}

const greys: Record<string, string> = {
  'level-good-strong': '#1f5f7a',
  'level-good-light': '#7fb0c4',
  'level-middle': '#dcdcdc',
  'level-bad-light': '#e8c9a0',
  'level-bad-strong': '#c98b4a',
};

/** Diverging bars around the middle level; widths in percent of the column, counts inside, levels named in a legend. */
export function likertChart(text: PictureText, levels: string[], rows: LikertRow[]): string {
  const reach = Math.max(1, ...rows.flatMap((row) => [side(row.counts, 'good'), side(row.counts, 'bad')]));
  const scale = scaleLinear().domain([-reach, reach]).range([0, 100]);
  const legend = levels.map((level, index) => legendEntry(text.id, level, index, levels.length));
  const top = levels.length * legendLine + 10;
  const bars = rows.flatMap((row, index) => rowShapes(text.id, row, top + index * rowHeight, scale));
  const bottom = top + rows.length * rowHeight;
  const axis = element('line', { x1: '50%', x2: '50%', y1: top, y2: bottom - 6, class: 'chart-axis', stroke: '#555' });
  const content = [element('defs', {}, hatch(`${text.id}-hatch`, 7)), ...legend, ...bars, axis];
  return picture(text, { width: '100%', height: bottom, viewBox: null }, content);
}

/** Half of the middle level belongs to each side. */
function side(counts: number[], which: 'good' | 'bad'): number {
  const middle = (counts.length - 1) / 2;
  return counts.reduce((sum, count, level) => {
    if (level === middle) return sum + count / 2;
    return level < middle === (which === 'good') ? sum + count : sum;
  }, 0);
}

function fillOf(id: string, level: number, levels: number, box: Record<string, string | number>): string[] {
  const kind = levelClass(level, levels);
  const shapes = [element('rect', { ...box, class: kind, fill: greys[kind] ?? '#ccc' })];
  if (kind.startsWith('level-bad'))
    shapes.push(element('rect', { ...box, fill: `url(#${id}-hatch)`, 'fill-opacity': 0.45 }));
  return shapes;
}

function legendEntry(id: string, level: string, index: number, levels: number): string {
  const y = index * legendLine;
  const box = fillOf(id, index, levels, { x: 0, y: y + 3, width: 16, height: 14 });
  return [...box, label(level, { x: 24, y: y + 15, class: 'chart-label', 'font-size': 14 })].join('');
}

function rowShapes(id: string, row: LikertRow, top: number, scale: (value: number) => number): string[] {
  const parts = [
    label(row.label, { x: 0, y: top + 16, class: 'chart-label', 'font-size': 14 }),
    label(row.base, { x: '100%', y: top + 16, class: 'chart-value', 'text-anchor': 'end', 'font-size': 14 }),
  ];
  let start = -side(row.counts, 'good');
  for (const [level, count] of row.counts.entries()) {
    if (count === 0) continue;
    const from = scale(start);
    const width = scale(start + count) - from;
    const box = { x: percent(from), y: top + 24, width: percent(width), height: barHeight };
    parts.push(...fillOf(id, level, row.counts.length, box));
    // A count needs about 8 % of the narrowest column to be read.
    if (width >= 7)
      parts.push(countLabel(String(count), from + width / 2, top + 24 + barHeight / 2 + 5, level, row.counts.length));
    start += count;
  }
  return parts;
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

function countLabel(text: string, x: number, y: number, level: number, levels: number): string {
  const kind = levelClass(level, levels);
  const tone = kind === 'level-good-strong' ? 'on-dark' : 'on-light';
  const fill = tone === 'on-dark' ? '#fff' : '#111';
  return label(text, {
    x: percent(x),
    y,
    class: `chart-count ${tone}`,
    fill,
    'text-anchor': 'middle',
    'font-size': 14,
  });
}
