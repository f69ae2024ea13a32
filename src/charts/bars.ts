import { scaleLinear } from 'd3-scale';
import { element, hatch, label, type PictureText, picture, wrapWords } from './svg.ts';

export interface Bar {
  label: string;
  /** Null when masked. */
  value: number | null;
  /** What is printed at the end of the line: `12/26 (46 %)`, «masqué». */
  text: string;
}

const lineHeight = 17;
const barHeight = 7;
const gap = 9;
/** Characters that a label may take before it wraps: what a telephone 320 px wide can hold beside the figures. */
const labelWidth = 30;

/**
 * Horizontal bars, each under its label, with its figures in words at the right. Widths are percentages of the page's
 * column, so that letters keep their size on a telephone; a masked bar is a hatched line of full length.
 */
export function barChart(text: PictureText, bars: Bar[], total: number): string {
  const scale = scaleLinear()
    .domain([0, Math.max(total, 1)])
    .range([0, 100])
    .clamp(true);
  const parts: string[] = [element('defs', {}, hatch(`${text.id}-hatch`, 6))];
  let top = 4;
  for (const bar of bars) {
    const lines = wrapWords(bar.label, labelWidth);
    for (const [index, line] of lines.entries()) {
      parts.push(label(line, { x: 0, y: top + 13 + index * lineHeight, class: 'chart-label', 'font-size': 14 }));
    }
    const base = top + (lines.length - 1) * lineHeight;
    parts.push(
      label(bar.text, { x: '100%', y: base + 13, class: 'chart-value', 'text-anchor': 'end', 'font-size': 14 }),
      ...barShapes(text.id, bar, base + lineHeight + 2, scale),
    );
    top = base + lineHeight + barHeight + gap;
  }
  return picture(text, { width: '100%', height: top, viewBox: null }, parts);
}

function barShapes(id: string, bar: Bar, y: number, scale: (value: number) => number): string[] {
  const track = element('rect', {
    x: 0,
    y,
    width: '100%',
    height: barHeight,
    class: 'chart-track',
    fill: '#e6e6e6',
    rx: 2,
  });
  if (bar.value === null) {
    return [track, element('rect', { x: 0, y, width: '100%', height: barHeight, fill: `url(#${id}-hatch)`, rx: 2 })];
  }
  const width = Math.round(scale(bar.value) * 100) / 100;
  return [
    track,
    element('rect', { x: 0, y, width: `${width}%`, height: barHeight, class: 'chart-bar', fill: '#1f5f7a', rx: 2 }),
  ];
}
