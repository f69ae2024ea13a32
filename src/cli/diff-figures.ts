import type { Changes, TableMove } from '../model/changes.ts';
import type { Labels } from '../render/labels.ts';
import type { DiffWords } from './diff-words-fr.ts';

/** Counts and tables that moved, x/n before and after, with who came and left where the edition says so. */
export function figureLines(changes: Changes, labels: Labels, words: DiffWords): string[] {
  const { counts, bases, tables, notes, actors } = changes;
  const nameById = new Map(
    [...actors.new, ...actors.gone.actors, ...actors.renamed, ...actors.rows].map(({ id, name }) => [id, name]),
  );
  for (const { actor, name } of [...changes.fields, ...changes.codes]) nameById.set(actor, name);
  const number = (n: number | null) => (n === null ? words.masked : labels.number(n));
  const step = (before: string, after: string) => `${before} ${words.becomes} ${after}`;
  const ratio = ({ n, answered }: TableMove['before']) =>
    answered === null ? number(n) : `${number(n)}/${labels.number(answered)}`;
  const named = (sign: string, ids: string[]) => {
    const names = ids.flatMap((id) => nameById.get(id) ?? []);
    return names.length === 0 ? [] : [`${sign}\u00a0${names.join(', ')}`];
  };
  const isShown = ({ part }: TableMove) => part === 'tabulations';
  const others = tables.filter((move) => !isShown(move)).length;
  return [
    ...(notes.some(({ id }) => id === 'draft') ? [words.numbered] : []),
    ...counts.map(
      ({ id, before, after }) => `${words.countIds[id] ?? id}${words.colon}${step(number(before), number(after))}`,
    ),
    ...bases.map(({ title, change, base, answered }) => {
      if (change !== 'moved')
        return `${labels.of(title)}${words.colon}${change === 'new' ? words.newTable : words.goneTable}`;
      const sides = [
        ...(base.before === base.after ? [] : [`${words.base} ${step(number(base.before), number(base.after))}`]),
        ...(answered.before === answered.after
          ? []
          : [`${words.answeredBy} ${step(number(answered.before), number(answered.after))}`]),
      ];
      return `${labels.of(title)}${words.colon}${sides.join(', ')}`;
    }),
    ...tables.filter(isShown).map(({ title, label, before, after, joined, left, cause }) => {
      const who = [...named('+', joined), ...named('−', left.actors)];
      return [
        `${labels.of(title)}, ${labels.of(label)}${words.colon}${step(ratio(before), ratio(after))}`,
        ...(who.length > 0 ? [` (${who.join(' ; ')})`] : []),
        ` [${words.short[cause.family]}]`,
      ].join('');
    }),
    ...(others > 0 ? [words.crossings(others)] : []),
  ];
}
