import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { HeaderMatch, TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import {
  asksOtherWords,
  choiceCode,
  hasChoices,
  isOtherChoice,
  isPlaceCode,
  otherCode,
  questionOfOther,
} from './choice-of.ts';
import { columnByKey } from './registry.ts';

/** The part of a match that choices and «autre, préciser» set. */
type Found = Pick<HeaderMatch, 'key' | 'choice' | 'isOther'>;
/** What a header, or its part before the choice, means as a question: the key of a column. */
type QuestionOf = (words: string) => string | null;

/** What choices are looked for with. */
export interface ChoiceOptions {
  kind: TableKind;
  codebook: Codebook | null;
  /** The column of a question, spelled as people and forms spell it, groups before it passed over. */
  questionOf: QuestionOf;
  /** The column of a question named by its key or by the configuration alone: `_` also parts the words of a name. */
  namedQuestionOf: QuestionOf;
  /** Whether the configuration names this question: what follows it can be nothing but a choice. */
  isConfigured(words: string): boolean;
}

type Question = ColumnSpec & { list: string };

/** No header is longer; cells of data are tried as headers too. */
const longestHeader = 400;

/** Every place where a header may be cut into its question and its choice, the last first. */
function* cuts(header: string, marks: RegExp): Generator<{ before: string; after: string; mark: string }> {
  for (let at = header.length - 2; at > 0; at--) {
    const mark = header[at] ?? '';
    if (marks.test(mark)) yield { before: header.slice(0, at).trim(), after: header.slice(at + 1).trim(), mark };
  }
}

/** What a header says of a question whose choices stand apart; `isSure` when it can hardly be anything else. */
function choiceIn(header: string, options: ChoiceOptions): (Found & { isSure: boolean }) | null {
  const { kind, codebook, questionOf, namedQuestionOf } = options;
  const column = (words: string, find: QuestionOf): Question | null => {
    const found = columnByKey(find(words) ?? '', kind);
    return hasChoices(found) ? found : null;
  };
  let unknown: (Found & { isSure: boolean }) | null = null;
  for (const { before, after, mark } of cuts(header, /[/._]/)) {
    const find = mark === '/' ? questionOf : namedQuestionOf;
    const question = column(before, find);
    const isSure = mark !== '_' || options.isConfigured(before);
    // Places have no list: their names are read with the cells.
    const places = question ? undefined : columnByKey(find(before) ?? '', kind);
    if (places?.type === 'zones' && foldKey(after) !== '' && (isSure || isPlaceCode(after))) {
      unknown ??= { key: places.key, choice: after, isSure };
    }
    if (!question || foldKey(after) === '') continue;
    const found = partAfter(question, after, codebook);
    if (found) return { ...found, isSure };
    unknown ??= { key: question.key, choice: after, isSure };
  }
  const said = column(questionOfOther(header) ?? '', namedQuestionOf) ?? otherBeside(header, questionOf, column);
  return said ? { ...otherWords(said, codebook), isSure: true } : unknown;
}

/** `groupe/autre_besoins_appui`: the name after the groups. */
function otherBeside(
  header: string,
  questionOf: QuestionOf,
  column: (words: string, find: QuestionOf) => Question | null,
): Question | null {
  const last = header.split(/[/.]/).at(-1) ?? '';
  return last === header ? null : column(questionOfOther(last) ?? '', questionOf);
}

/** A known choice, or the words beside «autre». */
function partAfter(question: Question, after: string, codebook: Codebook | null): Found | null {
  const code = choiceCode(question, after, codebook);
  if (code !== null) return { key: question.key, choice: code };
  if (asksOtherWords(after)) return otherWords(question, codebook);
  if (!isOtherChoice(after)) return null;
  const other = otherCode(question.list, codebook);
  return other === null ? otherWords(question, codebook) : { key: question.key, choice: other };
}

/** A cell ticked under such a header ticks «autre». */
function otherWords({ key, list }: Question, codebook: Codebook | null): Found {
  const other = otherCode(list, codebook);
  return { key, isOther: true, ...(other === null ? {} : { choice: other }) };
}

/**
 * Headers left without a column that are one choice of a question (`besoins_appui/formation`, `besoins_appui.formation`,
 * `besoins_appui_formation`, with names or labels), or ask for the words beside «autre» (`autre_besoins_appui`,
 * `besoins_appui_autre`, «Autre, préciser» right after its question). A choice that the list does not hold keeps its
 * words, and reading its cells tells it. With `_` alone, which parts the words of any name, it takes the question's own
 * column, another of its choices, or such a column just before.
 */
export function matchChoices(
  headers: readonly string[],
  keys: readonly (string | null)[],
  options: ChoiceOptions,
): (Found | null)[] {
  const seen = new Set<string>();
  const raw = headers.map((header, index) => {
    if (keys[index] !== null || header === '') return null;
    const typed = header.trim().toLowerCase();
    if (typed === '' || header.length > longestHeader || seen.has(typed)) return null;
    seen.add(typed);
    return choiceIn(header.trim(), options);
  });
  const known = new Map<string, number>();
  for (const found of raw)
    if (found?.key && isListed(found, options)) known.set(found.key, (known.get(found.key) ?? 0) + 1);
  // Questions behind their group (`grp/besoins_appui`) have no key of their own yet.
  const asked = headers.map((header, index) => keys[index] ?? (raw[index] ? null : questionBehind(header, options)));
  const present = new Set(asked);
  const found: (Found | null)[] = [];
  for (const [index, candidate] of raw.entries()) {
    const before = asked[index - 1] ?? found[index - 1]?.key ?? null;
    const isAllowed =
      candidate?.key != null &&
      (candidate.isSure ||
        before === candidate.key ||
        (isListed(candidate, options) && (present.has(candidate.key) || (known.get(candidate.key) ?? 0) > 1)));
    if (candidate && isAllowed) {
      const { isSure: _, ...match } = candidate;
      found.push(match);
    } else
      found.push(
        keys[index] === null ? otherAfter(headers[index] ?? '', headers[index - 1] ?? '', before, options) : null,
      );
  }
  return found;
}

const questionBehind = (header: string, { questionOf }: ChoiceOptions): string | null =>
  header === '' || header.length > longestHeader ? null : questionOf(header.trim());

/** Whether the choice is one that the list holds. */
function isListed({ key, choice, isOther }: Found, { kind, codebook }: ChoiceOptions): boolean {
  const column = columnByKey(key ?? '', kind);
  if (isOther) return true;
  // Without the grid, its choices are known by their number alone.
  if (codebook === null && column?.list?.startsWith('grid:')) return choice !== undefined;
  if (column?.type === 'zones') return choice !== undefined && isPlaceCode(choice);
  return choice !== undefined && hasChoices(column) && choiceCode(column, choice, codebook) === choice;
}

/** «Autre, préciser» that directly follows its question, in the same group of questions. */
function otherAfter(
  header: string,
  previous: string,
  before: string | null,
  { kind, codebook }: ChoiceOptions,
): Found | null {
  const question = columnByKey(before ?? '', kind);
  if (header === '' || !hasChoices(question) || header.length > longestHeader) return null;
  const [, group, last = header] = /^(.*\/)([^/]*)$/.exec(header) ?? [];
  if (group !== undefined && !previous.startsWith(group)) return null;
  return asksOtherWords(last) ? otherWords(question, codebook) : null;
}
