export { type CsvCell, writeCsv } from './csv.ts';
export {
  type ParagraphStyle,
  type WordBlock,
  type WordBox,
  type WordDocument,
  type WordRun,
  type WordText,
  writeDocx,
} from './docx.ts';
export { type WorkbookColumn, type WorkbookProperties, type WorkbookSheet, writeXlsx } from './xlsx.ts';
export { xmlText } from './xml.ts';
