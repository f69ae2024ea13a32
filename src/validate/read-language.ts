import { matchLanguage } from '../countries/index.ts';
import { type CellReader, value } from './cell-reading.ts';

/** A language by its code, however it is written: a form exports its name or its code. Other words stay as typed. */
export const readLanguage: CellReader = (text, { context }) => value(matchLanguage(text, context.country) ?? text);
