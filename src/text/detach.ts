/**
 * The same text in memory of its own. A piece cut from a longer text keeps the whole of it alive: kept for long, a few
 * cells would hold a file.
 */
export const detached = (text: string): string => ` ${text}`.slice(1);
