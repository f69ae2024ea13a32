import { foldKey } from '../text/fold.ts';

/** What tells a question from every other, whatever the order of rows: the same for everybody who is asked it. */
export const questionKey = (...parts: string[]): string => JSON.stringify(parts.map((part) => foldKey(part)));
