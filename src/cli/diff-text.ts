import { type Changes, changeFamilies } from '../model/changes.ts';
import type { Edition } from '../model/edition.ts';
import type { Labels } from '../render/labels.ts';
import { sentenceOfLimit } from '../render/texts/limit-words.ts';
import { capitalised } from '../text/format.ts';
import { sortBy } from '../text/sort.ts';
import { changeEntries, type Entry } from './diff-entries.ts';
import { figureLines } from './diff-figures.ts';
import { diffWords } from './diff-words.ts';
import type { DiffWords } from './diff-words-fr.ts';

/** A heading and what stands under it; the first block has no heading and holds the sentence that says it all. */
export interface Block {
  title: string;
  /** 1 for a family, 2 for a kind of change within it. */
  level: 1 | 2;
  lines: string[];
}

/** Longest list printed for a person; the JSON holds all. */
const longest = 60;

/** What changed as headings and lines, the two families apart. */
export function changeBlocks(changes: Changes, labels: Labels, after: Pick<Edition, 'country'>): Block[] {
  const words = diffWords[labels.language];
  const entries = changeEntries(changes, labels);
  const families = changeFamilies.flatMap((family) => {
    const own = entries.filter(({ cause }) => cause.family === family);
    const left = family === 'undetermined' ? leftLines(changes, words) : [];
    if (own.length + left.length === 0) return [];
    // One reason for the whole family is said once.
    const reasons = new Set(own.map(({ cause }) => reasonOf(cause, words)));
    const [reason] = family === 'undetermined' && reasons.size === 1 ? reasons : [];
    const lines = [...(reason === undefined ? [] : [`${capitalised(reason)}.`]), ...left];
    return [
      { title: words.families[family], level: 1 as const, lines },
      ...kindBlocks(own, words, reason === undefined),
    ];
  });
  const block = (title: string, lines: string[]): Block[] =>
    lines.length === 0 ? [] : [{ title, level: 1, lines: cut(lines, words) }];
  return [
    { title: '', level: 1, lines: [firstSentence(changes, labels, words), ...noteLines(changes, words)] },
    ...families,
    ...block(words.figures, figureLines(changes, labels, words)),
    ...block(words.limits, limitLines(changes, labels, words, after)),
    ...block(words.sources, sourceLines(changes, words)),
  ];
}

const cut = (lines: string[], words: DiffWords): string[] =>
  lines.length <= longest ? lines : [...lines.slice(0, longest), words.more(lines.length - longest)];

/** «Les organisations ont changé (3 changements), pas notre façon de coder (Sénégal, édition interne, …).» */
function firstSentence(changes: Changes, labels: Labels, words: DiffWords): string {
  const { first } = words;
  const { families, before, after, country } = changes;
  const stamp = ({ number, as_of }: Changes['before']) =>
    [number === null ? null : `n° ${number}`, as_of === null ? null : labels.date(as_of)]
      .filter((word) => word !== null)
      .join(', ');
  const dates = [...new Set([stamp(before), stamp(after)])].filter((text) => text !== '').join(' → ');
  const where = [labels.of(country.names), words.audiences[changes.audience], dates].filter((text) => text !== '');
  const place = where.join(', ');
  if (changes.identical) return first.identical(place);
  const { actors, coding, undetermined } = families;
  // That the other family did not change is said only where the rows are there to show it.
  const isSure = changes.audience === 'interne' && undetermined === 0;
  const one = (only: string, some: string) => (isSure ? only : some);
  const known =
    actors > 0 && coding > 0
      ? first.both(actors, coding)
      : actors > 0
        ? one(first.actorsOnly(actors), first.actors(actors))
        : coding > 0
          ? one(first.codingOnly(coding), first.coding(coding))
          : null;
  if (known === null)
    return `${undetermined > 0 ? first.undetermined(undetermined) : first.numbersOnly}${first.where(place)}`;
  return `${known}${undetermined > 0 ? first.andUndetermined(undetermined) : ''}${first.where(place)}`;
}

function noteLines({ notes }: Changes, words: DiffWords): string[] {
  return notes.map(({ id, params }) => words.notes[id](Number(params.n ?? 0))).filter((line) => line !== '');
}

/** What left, as numbers: no edition that goes out says who. */
function leftLines({ audience, actors, no_longer_published: left, facts }: Changes, words: DiffWords): string[] {
  if (audience === 'interne') return [];
  return [
    ...(actors.gone.n > 0 ? [words.leftNames(actors.gone.n)] : []),
    ...(left.fields + left.codes + left.other_names > 0
      ? [words.leftDetails(left.fields, left.codes, left.other_names)]
      : []),
    ...facts.filter(({ gone }) => gone.n > 0).map(({ part, gone }) => words.leftRows(gone.n, words.parts[part])),
  ];
}

/** The changes of a family, kind by kind; the same change of several organisations on one line. */
function kindBlocks(entries: Entry[], words: DiffWords, withReasons: boolean): Block[] {
  const kinds = Object.keys(words.kinds) as Entry['kind'][];
  return kinds.flatMap((kind): Block[] => {
    const own = entries.filter((entry) => entry.kind === kind);
    const groups = new Map<string, Entry[]>();
    for (const entry of own) {
      const isShared = kind === 'gained' || kind === 'lost' || kind === 'changed';
      const key = JSON.stringify(
        isShared ? [entry.what, entry.before, entry.after, entry.cause] : [entry.subject, entry.what, groups.size],
      );
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const lines = [...groups.values()].map((group) => lineOf(group, words, withReasons));
    return lines.length === 0 ? [] : [{ title: words.kinds[kind], level: 2, lines: cut(lines, words) }];
  });
}

function lineOf(group: Entry[], words: DiffWords, withReason: boolean): string {
  const [first] = group;
  if (!first) return '';
  const { kind, what, before, after, cause } = first;
  const subjects = sortBy(
    group.map(({ subject }) => subject).filter((subject) => subject !== ''),
    (subject) => subject,
  );
  const move = before === '' && after === '' ? '' : `${before} ${words.becomes} ${after}`;
  const isOfCode = kind === 'gained' || kind === 'lost' || kind === 'changed';
  const named = subjects.join(', ');
  const isMove = kind === 'merged' || kind === 'split' || kind === 'renamed';
  const said = (isMove ? [move] : isOfCode ? [what, named, move] : [named, what, move]).filter((part) => part !== '');
  const isSaid = !withReason || cause.by === 'rows' || kind === 'setting' || kind === 'decision';
  const why = isSaid ? '' : ` [${reasonOf(cause, words)}]`;
  return `${said.join(words.colon)}${why}`;
}

const reasonOf = ({ by, decisions = [] }: Entry['cause'], words: DiffWords): string =>
  decisions.length > 0 ? `${words.reasons[by]} ${decisions.join(', ')}` : words.reasons[by];

function limitLines(
  { limits }: Changes,
  { language, texts }: Labels,
  words: DiffWords,
  { country }: Pick<Edition, 'country'>,
): string[] {
  const limitWords = { list: '', divisions: country.division[language][1] };
  const limit = (id: string, params: Record<string, string | number> | null) =>
    (params === null ? null : sentenceOfLimit(id, params, limitWords, texts)) ?? id;
  return [
    ...limits.new.map(({ id, params }) => `${words.newLimit}${words.colon}${limit(id, params)}`),
    ...limits.gone.map(({ id, params }) => `${words.goneLimit}${words.colon}${limit(id, params)}`),
    ...limits.changed.map(({ id, after }) => `${words.changedLimit}${words.colon}${limit(id, after)}`),
  ];
}

function sourceLines({ sources, documents, narrative, other_parts }: Changes, words: DiffWords): string[] {
  const said = (title: string, names: string[]) => names.map((name) => `${title}${words.colon}${name}`);
  const { goneDocuments } = words;
  const isClosed = documents.gone.n > documents.gone.titles.length;
  return [
    ...said(words.newSource, sources.new),
    ...said(words.goneSource, sources.gone),
    ...sources.changed.map(
      ({ source, rows_read: { before, after } }) =>
        `${words.changedSource}${words.colon}${source}${before === after ? '' : ` (${words.lines(before, after)})`}`,
    ),
    ...(sources.rewritten.length > 0 ? said(words.rewritten, [sources.rewritten.join(', ')]) : []),
    ...said(words.newDocument, documents.new),
    ...said(words.goneDocument, documents.gone.titles),
    ...(isClosed ? [goneDocuments(documents.gone.n)] : []),
    ...said(words.changedDocument, documents.changed),
    ...said(words.narrative, [...narrative.new, ...narrative.gone, ...narrative.changed].sort()),
    ...(other_parts.length > 0 ? said(words.otherParts, [other_parts.join(', ')]) : []),
  ];
}
