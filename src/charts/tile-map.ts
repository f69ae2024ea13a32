import { shadeStep } from './shade.ts';
import { element, escapeXml, hatch, label, type PictureText, picture } from './svg.ts';

export interface Tile {
  /** Short mark inside the tile, such as `DK`. */
  mark: string;
  name: string;
  /** Column and row; neighbours touch. */
  position: [number, number];
  /** Null when masked or when nobody was asked: then `text` says which and the tile is hatched. */
  value: number | null;
  /** Figure printed in the tile. */
  text: string;
}

const size = 84;
const fills = ['#ffffff', '#d9e8ee', '#aecddb', '#7fb0c4', '#4b8ba6'];

/** Divisions as squares laid where neighbours touch: no boundary is drawn, so none is disputed. Shade repeats the figure. */
export function tileMap(text: PictureText, tiles: Tile[]): string {
  const columns = tiles.map((tile) => tile.position[0]);
  const rows = tiles.map((tile) => tile.position[1]);
  const origin: [number, number] = tiles.length > 0 ? [Math.min(...columns), Math.min(...rows)] : [0, 0];
  const largest = Math.max(0, ...tiles.map((tile) => tile.value ?? 0));
  const width = (Math.max(0, ...columns) - origin[0] + 1) * size;
  const height = (Math.max(0, ...rows) - origin[1] + 1) * size;
  const shapes = tiles.map((tile) => tileShape(text.id, tile, origin, largest));
  const content = [element('defs', {}, hatch(`${text.id}-hatch`, 8)), ...shapes];
  return picture(text, { width: String(width), height, viewBox: `0 0 ${width} ${height}` }, content);
}

function tileShape(id: string, tile: Tile, origin: [number, number], largest: number): string {
  const x = (tile.position[0] - origin[0]) * size;
  const y = (tile.position[1] - origin[1]) * size;
  const step = shadeStep(tile.value, largest);
  const box = { x: x + 2, y: y + 2, width: size - 4, height: size - 4, rx: 4 };
  const middle = { x: x + size / 2, 'text-anchor': 'middle' };
  return element('g', { class: `tile shade-${step}` }, [
    element('title', {}, escapeXml(`${tile.name} – ${tile.text}`)),
    element('rect', { ...box, class: 'tile-box', fill: fills[step] ?? '#fff', stroke: '#777' }),
    tile.value === null ? element('rect', { ...box, fill: `url(#${id}-hatch)`, 'fill-opacity': 0.25 }) : '',
    label(tile.mark, { ...middle, y: y + 24, class: 'tile-mark', 'font-size': 15 }),
    label(tile.text, { ...middle, y: y + 50, class: 'tile-value', 'font-size': tile.text.length > 4 ? 15 : 22 }),
    label(shorten(tile.name), { ...middle, y: y + 72, class: 'tile-name', 'font-size': 11 }),
  ]);
}

/** A name longer than its tile is cut; the table beside the map has it whole. */
const shorten = (name: string): string => (name.length > 13 ? `${name.slice(0, 12)}…` : name);
