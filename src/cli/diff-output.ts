import type { Labels } from '../render/labels.ts';
import { escapeMarkdown } from '../render/markdown/escape.ts';
import { writeCsv, xmlText } from '../writers/index.ts';
import type { Entry } from './diff-entries.ts';
import type { Block } from './diff-text.ts';
import { diffWords } from './diff-words.ts';

const isEmpty = ({ title, lines }: Block): boolean => title === '' && lines.length === 0;

/** Plain text for a terminal: the first line says it all. */
export function changesAsText(blocks: Block[]): string {
  const parts = blocks
    .filter((block) => !isEmpty(block))
    .map(({ title, level, lines }) => {
      if (title === '') return lines.join('\n');
      const heading = level === 1 ? `== ${title}` : title;
      return [heading, ...lines.map((line) => `  - ${line}`)].join('\n');
    });
  return `${parts.join('\n\n')}\n`;
}

export function changesAsMarkdown(blocks: Block[]): string {
  const parts = blocks
    .filter((block) => !isEmpty(block))
    .map(({ title, level, lines }) =>
      title === ''
        ? lines.map(escapeMarkdown).join('\n\n')
        : [`${'#'.repeat(level + 1)} ${escapeMarkdown(title)}`, ...(lines.length > 0 ? [listed(lines)] : [])].join(
            '\n\n',
          ),
    );
  return `${parts.join('\n\n')}\n`;
}

const listed = (lines: string[]): string => lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');

const style =
  'body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1b1b1b}h2{margin-top:2.5rem;border-bottom:1px solid #bbb}h3{margin-bottom:.3rem}.first{font-size:1.15rem;font-weight:600}@media print{body{margin:0}}';

/** One page that loads nothing. */
export function changesAsHtml(blocks: Block[], { language }: Labels): string {
  const [first] = blocks;
  const title = xmlText(first?.lines[0] ?? '');
  const body = blocks.map(({ title: heading, level, lines }) => {
    if (heading === '')
      return lines.map((line, at) => `<p${at === 0 ? ' class="first"' : ''}>${xmlText(line)}</p>`).join('\n');
    const list =
      lines.length === 0 ? '' : `\n<ul>\n${lines.map((line) => `<li>${xmlText(line)}</li>`).join('\n')}\n</ul>`;
    return `<h${level + 1}>${xmlText(heading)}</h${level + 1}>${list}`;
  });
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>`,
    ...body,
    '</body>\n</html>\n',
  ].join('\n');
}

/** One change a row, for a spreadsheet. */
export function changesAsCsv(entries: Entry[], { language }: Labels): string {
  const words = diffWords[language];
  return writeCsv(
    words.csv,
    entries.map(({ cause, kind, subject, what, before, after }) => [
      words.families[cause.family],
      words.reasons[cause.by],
      (cause.decisions ?? []).join(', '),
      words.kinds[kind],
      subject,
      what,
      before,
      after,
    ]),
    { forPeople: true },
  );
}
