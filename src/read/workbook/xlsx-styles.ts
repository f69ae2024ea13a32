import { type NumberFormat, readFormat } from './number-format.ts';
import { readXml } from './xml.ts';

/** The number format of each style a cell may name. */
export function readStyles(bytes: Uint8Array): NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return ids.map((id) => readFormat(codes.get(id), id));
}
