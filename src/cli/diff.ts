import { changesBetween } from '../compare/index.ts';
import { makeLabels } from '../render/labels.ts';
import { chooseFrom } from './choose.ts';
import { changeEntries } from './diff-entries.ts';
import { loadComparable } from './diff-load.ts';
import { changesAsCsv, changesAsHtml, changesAsMarkdown, changesAsText } from './diff-output.ts';
import { changeBlocks } from './diff-text.ts';
import { type ExitCode, Failure } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import type { Session } from './session.ts';
import { writeAll } from './sink.ts';

const forms = ['texte', 'md', 'html', 'csv', 'json'] as const;

/**
 * `diff AVANT APRES`: what changed between two saved editions of one country and audience. Exit 0 once it is said, changed
 * or not (`identical` in the JSON); 2 when the two cannot be put side by side.
 */
export async function diff(session: Session, [before = '', after = '']: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const [form] = chooseFrom(forms, options.json ? ['json'] : (options.format ?? ['texte']), '--format');
  const cwd = streams.cwd();
  const [left, right] = [loadComparable(cwd, before), loadComparable(cwd, after)];
  const { value: changes, diagnostics } = changesBetween(left, right);
  if (changes === null) {
    const [refusal, ...others] = diagnostics;
    if (refusal) throw new Failure(refusal, 2, others);
    return 1;
  }
  const { codebook } = await loadGrid(gridFolder(options, null, cwd), options.grille ?? '');
  const labels = makeLabels(right, terminal.language, codebook);
  const blocks = () => changeBlocks(changes, labels, right);
  const text =
    form === 'json'
      ? `${JSON.stringify(changes, null, 2)}\n`
      : form === 'csv'
        ? changesAsCsv(changeEntries(changes, labels), labels)
        : form === 'md'
          ? changesAsMarkdown(blocks())
          : form === 'html'
            ? changesAsHtml(blocks(), labels)
            : changesAsText(blocks());
  await writeAll(session, text);
  terminal.problems(diagnostics);
  return 0;
}
