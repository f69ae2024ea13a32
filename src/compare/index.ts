export { changesBetween } from './editions/changes-between.ts';
