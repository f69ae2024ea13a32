import type { Cause, Changes } from '../model/changes.ts';
import type { Labels } from '../render/labels.ts';
import { codeEntries, fieldEntries } from './diff-card-entries.ts';
import { diffWords } from './diff-words.ts';
import type { DiffWords } from './diff-words-fr.ts';

/** One change, in words. */
export interface Entry {
  cause: Cause;
  kind: keyof DiffWords['kinds'];
  /** The organisation, or the row, that it is about; empty for the grid and the tool. */
  subject: string;
  what: string;
  before: string;
  after: string;
}

/** Every change that has a cause, in the order in which they are told. */
export function changeEntries(changes: Changes, labels: Labels): Entry[] {
  return [
    ...codingEntries(changes, labels),
    ...actorEntries(changes, labels),
    ...fieldEntries(changes, labels),
    ...codeEntries(changes, labels),
    ...factEntries(changes, labels),
  ];
}

const entry = (
  cause: Cause,
  kind: Entry['kind'],
  subject: string,
  { what = '', before = '', after = '' }: Partial<Pick<Entry, 'what' | 'before' | 'after'>> = {},
): Entry => ({ cause, kind, subject, what, before, after });

/** The grid, the tool, the way cells are read, and decisions. */
function codingEntries({ before, after, coding }: Changes, labels: Labels): Entry[] {
  const words = diffWords[labels.language];
  const setting = (by: Cause['by'], what: string) => entry({ family: 'coding', by }, 'setting', '', { what });
  const { added, gone } = coding.decisions;
  const coded = (key: string, code: string | null) => (code === null ? null : labels.value(key, code, 'decisions'));
  const told = (list: typeof added, what: string) =>
    list.map(({ id, objet, decision, acteur, autre, valeur, date }) =>
      entry({ family: 'coding', by: 'decision' }, 'decision', id, {
        what: [
          what,
          [coded('objet', objet), coded('decision', decision)].filter((word) => word !== null).join(', '),
          [acteur, referred(autre, labels), valeur].filter((word) => word !== null).join(', '),
          date === null ? '' : labels.date(date),
        ]
          .filter((word) => word !== '')
          .join(' – '),
      }),
    );
  return [
    ...(coding.grid ? [setting('grid', words.grid(before.codebook.version, after.codebook.version))] : []),
    ...(coding.tool ? [setting('tool', words.tool(before.tool_version, after.tool_version))] : []),
    ...coding.reread.map(({ kind, column, cells }) =>
      setting('reading', words.reread(cells, labels.column(column, kind))),
    ),
    ...told(added, words.decided),
    ...told(gone, words.undone),
  ];
}

/** `axe:code` by its label, a column by its own; other words as they are. */
const referred = (text: string | null, labels: Labels): string | null =>
  text === null ? null : labels.value('autre', text, 'decisions');

function actorEntries({ actors }: Changes, labels: Labels): Entry[] {
  const words = diffWords[labels.language];
  const sector = (isIn: boolean) => (isIn ? words.entersSector : words.leavesSector);
  const type = (code: string | null) => (code === null ? words.nothing : labels.grid('type', code));
  const withAcronym = (name: string, acronym: string | null) => (acronym === null ? name : `${name} (${acronym})`);
  const list = (named: { name: string }[]) => named.map(({ name }) => name).join(', ');
  return [
    ...actors.new.map(({ name, cause }) => entry(cause, 'new', name)),
    ...actors.gone.actors.map(({ name, cause }) => entry(cause, 'gone', name)),
    ...actors.merged.map(({ from, into, cause }) =>
      entry(cause, 'merged', into.name, { before: list(from), after: into.name }),
    ),
    ...actors.split.map(({ from, into, cause }) =>
      entry(cause, 'split', from.name, { before: from.name, after: list(into) }),
    ),
    ...actors.renumbered.map(({ name, before, after, cause }) => entry(cause, 'renumbered', name, { before, after })),
    ...actors.renamed.map(({ name, before, acronym_before, acronym, cause }) =>
      entry(cause, 'renamed', name, {
        before: before === null ? words.withheld : withAcronym(before, acronym_before),
        after: withAcronym(name, acronym),
      }),
    ),
    ...actors.retyped.map(({ name, before, after, cause }) =>
      entry(cause, 'retyped', name, { before: type(before), after: type(after) }),
    ),
    ...actors.civil_society.map(({ name, after, cause }) => entry(cause, 'sector', name, { what: sector(after) })),
    ...actors.rows.map(({ name, ...rows }) =>
      entry({ family: 'actors', by: 'rows' }, 'rows', name, { what: rowsInWords(rows, words) }),
    ),
  ];
}

type Rows = Omit<Changes['actors']['rows'][number], 'id' | 'name'>;

/** «2 lignes nouvelles (entretiens)», kind by kind. */
function rowsInWords(rows: Rows, words: DiffWords): string {
  const byKind = (list: Rows['new'], said: (count: number, kind: string) => string) =>
    [...new Set(list.map(({ kind }) => kind))].map((kind) =>
      said(list.filter((row) => row.kind === kind).length, kind),
    );
  return [
    ...byKind(rows.new, words.newRows),
    ...byKind(rows.gone, words.goneRows),
    ...byKind(rows.changed, words.changedRows),
  ].join(', ');
}

function factEntries({ facts }: Changes, labels: Labels): Entry[] {
  const words = diffWords[labels.language];
  return facts.flatMap(({ part, kind, new: fresh, gone, changed }) => {
    const noun = words.parts[part];
    const cells = (list: (typeof changed)[number]['cells'], side: 'before' | 'after') =>
      list.map((cell) => `${labels.column(cell.column, kind)} = ${shown(cell[side], cell.column)}`).join(' ; ');
    const shown = (value: (typeof changed)[number]['cells'][number]['before'], column: string) =>
      value === null ? words.nothing : labels.value(column, value, kind);
    return [
      ...fresh.map(({ title, cause }) => entry(cause, 'facts', title, { what: `${noun}, ${words.added}` })),
      ...gone.rows.map(({ title, cause }) => entry(cause, 'facts', title, { what: `${noun}, ${words.removed}` })),
      ...changed.map(({ title, answered, cells: all, cause }) =>
        entry(cause, 'facts', title, {
          what: `${noun}, ${answered ? words.answered : words.mended}`,
          before: cells(
            all.filter(({ before }) => before !== null),
            'before',
          ),
          after: cells(all, 'after'),
        }),
      ),
    ];
  });
}
