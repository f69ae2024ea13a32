import type { Bilingual } from '../../model/stage.ts';
import { compareText } from '../../text/sort.ts';
import type { Block } from '../document.ts';
import type { Names } from '../names.ts';
import { cell, code, header, text } from '../runs.ts';
import { anchor } from './anchor.ts';

/** Words written beside «autre» to a question, one line an answer; nothing outside the internal edition. */
export function otherAnswerBlocks(column: string, title: Bilingual, { labels, list, short, written }: Names): Block[] {
  const answers = written.get(column) ?? [];
  if (answers.length === 0) return [];
  const { otherAnswers } = labels.texts.table;
  const rows = answers
    .map((answer) => ({
      ...answer,
      names: list(answer.actors),
      sort: answer.actors.map(short).sort(compareText).join(),
    }))
    .sort((left, right) => compareText(left.sort, right.sort) || compareText(left.record, right.record))
    .map(({ names, record, words }) => [
      header(names.length > 0 ? [...names, text(' '), code(record)] : [code(record)]),
      cell(words),
    ]);
  return [
    {
      kind: 'table',
      id: `table-autres-${anchor(column)}`,
      number: null,
      caption: otherAnswers.caption(labels.of(title), labels.number(answers.length)),
      base: null,
      head: [header(otherAnswers.who), header(otherAnswers.words)],
      rows,
      notes: [],
    },
  ];
}
