export { type Bar, barChart } from './bars.ts';
export { type LikertRow, likertChart } from './likert.ts';
export { type ShadeStep, shadeStep } from './shade.ts';
export { escapeXml, type PictureText } from './svg.ts';
export { type Tile, tileMap } from './tile-map.ts';
