import Handlebars from 'handlebars';
import { once } from '../text/once.ts';
import type { Block, Run } from './document.ts';
import { blockKinds } from './document.ts';
import { escapeMarkdown, inlineMarkdown } from './markdown/escape.ts';

/*
 * Handlebars, strict: a field that is missing stops the rendering instead of printing nothing. In HTML everything is
 * escaped by Handlebars; in Markdown, which it would escape wrongly, every text goes through the helpers `md`/`inline`.
 */

export type TemplateSource = (name: string) => string;

/** Compiles `templates/<folder>/report.hbs` with one partial a kind of block. */
function compile(folder: 'html' | 'md', source: TemplateSource, partials: string[]) {
  const engine = Handlebars.create();
  engine.registerHelper('equals', (left: unknown, right: unknown) => left === right);
  engine.registerHelper('md', (text: string) => escapeMarkdown(text));
  engine.registerHelper('inline', (runs: Run[]) => inlineMarkdown(runs));
  engine.registerHelper('headingMarks', (level: number) => '#'.repeat(level));
  engine.registerHelper('indent', (depth: number) => '  '.repeat(depth));
  // A table's caption says what the summary of its fold says.
  engine.registerHelper('startsWithTable', (blocks: Block[]) => blocks[0]?.kind === 'table');
  engine.registerHelper('isWide', (head: unknown[]) => head.length > 8);
  engine.registerHelper('more', (depth: number) => depth + 1);
  for (const name of partials) engine.registerPartial(name, source(`${folder}/blocks/${name}.hbs`));
  const options = { strict: true, noEscape: folder === 'md', preventIndent: true, knownHelpersOnly: false };
  return engine.compile(source(`${folder}/report.hbs`), options);
}

/** The Markdown page of a report; compiled once for all the editions and countries of a command. */
export const compileMarkdown = once((source: TemplateSource) =>
  compile('md', source, [...blockKinds, 'blocks', 'items', 'card']),
);

/** The HTML page of a report, as often. */
export const compileHtml = once((source: TemplateSource) =>
  compile('html', source, [...blockKinds, 'blocks', 'items', 'card', 'runs', 'cell', 'table-body']),
);
