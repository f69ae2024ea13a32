export { type CsvCell, writeCsv } from './csv.ts';
