import { xmlDeclaration } from './xml.ts';

interface CellLook {
  isHeader?: boolean | undefined;
  isText?: boolean | undefined;
  wrap?: boolean | undefined;
  isExample?: boolean | undefined;
  /** A cell to fill in. */
  isInput?: boolean | undefined;
}

/** Each look a bit: header, example and cells to fill in have a fill; text has number format 49 (`@`). */
const looks = Array.from(
  { length: 32 },
  (_, bits): CellLook => ({
    isHeader: (bits & 1) > 0,
    isText: (bits & 2) > 0,
    wrap: (bits & 4) > 0,
    isExample: (bits & 8) > 0,
    isInput: (bits & 16) > 0,
  }),
);

/** Rank of a look in the styles part; 0 is the plain cell. */
export const styleRank = ({ isHeader, isText, wrap, isExample, isInput }: CellLook): number =>
  (isHeader ? 1 : 0) + (isText ? 2 : 0) + (wrap ? 4 : 0) + (isExample ? 8 : 0) + (isInput ? 16 : 0);

function formatXml({ isHeader, isText, wrap, isExample, isInput }: CellLook): string {
  const font = isHeader ? 1 : isExample ? 2 : 0;
  const fill = isHeader ? 2 : isExample ? 3 : isInput ? 4 : 0;
  const border = isHeader ? 1 : isInput ? 2 : 0;
  const attributes = `numFmtId="${isText ? 49 : 0}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return `<xf ${attributes}><alignment vertical="top"${wrap || isHeader ? ' wrapText="1"' : ''}/></xf>`;
}

const font = (marks: string, colour: string): string =>
  `<font>${marks}<sz val="11"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const frame = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB08900"/></${side}>`)
  .join('');

/** The part `xl/styles.xml`. The first two fills are those that the format reserves. */
export const stylesXml = [
  `${xmlDeclaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<fonts count="3">${font('', '000000')}${font('<b/>', '1F3A4D')}${font('<i/>', '5A5A5A')}</fonts>`,
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  `${fill('DCE9EF')}${fill('F1F1F1')}${fill('FFF6D6')}</fills>`,
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF1F3A4D"/></bottom><diagonal/></border>',
  `<border>${frame}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${looks.length}">${looks.map(formatXml).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="0"/></styleSheet>',
].join('');
