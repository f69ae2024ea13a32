/** A section of a Markdown report by its number (`9`, `A1`), with its heading; empty when the report has none. */
export const section = (report: string, number: string | number): string =>
  report.split(/^(?=## (?:\d+|A\d)\. )/m).find((text) => text.startsWith(`## ${number}. `)) ?? '';
