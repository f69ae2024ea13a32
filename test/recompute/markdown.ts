/** A table of the Markdown report with what stands above it. */
export interface PrintedTable {
  section: number;
  caption: string;
  base: string;
  /** What stands between the caption and the table, the base aside: findings in words. */
  words: string;
  head: string[];
  rows: string[][];
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\|\s?|\s?\|$/g, '')
    .split(/\s*(?<!\\)\|\s*/)
    .map((cell) => cell.replaceAll('\\', '').trim());
const ofCaption = /^\*\*(?:(?:Figure|Tableau)\s\d+\.\s)?(.+?)\*\*$/;

/** Numbered sections 1 to 13: number, and lines. */
export function sectionsOf(report: string): { section: number; lines: string[] }[] {
  const sections: { section: number; lines: string[] }[] = [];
  for (const line of report.split('\n')) {
    const [, number] = /^## (\d+|[A-Z]\d+)\. /.exec(line) ?? [];
    if (number !== undefined) sections.push({ section: Number(number), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.filter(({ section }) => section >= 1 && section <= 13);
}

export function tablesOf(report: string): PrintedTable[] {
  return sectionsOf(report).flatMap(({ section, lines }) => {
    const tables: PrintedTable[] = [];
    let above = { caption: '', base: '', words: '' };
    let open: PrintedTable | null = null;
    for (const [index, line] of lines.entries()) {
      const caption = ofCaption.exec(line)?.[1];
      if (line.startsWith('|')) {
        if (/^\| ?:?-/.test(line)) continue;
        const isHead = /^\| ?:?-/.test(lines[index + 1] ?? '');
        if (isHead) {
          open = { section, ...above, head: cellsOf(line), rows: [] };
          tables.push(open);
        } else open?.rows.push(cellsOf(line));
      } else if (caption !== undefined) above = { caption, base: '', words: '' };
      else if (line.startsWith('#')) above = { caption: '', base: '', words: '' };
      else if (line.startsWith('Base')) above = { ...above, base: line };
      else if (line !== '') above = { ...above, words: `${above.words}${line}\n` };
    }
    return tables;
  });
}

/** The number after some words of a sentence; null when they are not there. */
export function numberAfter(sentence: string, words: RegExp): number | null {
  const [, found] = new RegExp(`${words.source}\\s(\\d+)`).exec(sentence) ?? [];
  return found === undefined ? null : Number(found);
}
