import type { Comparison } from '../../model/comparison.ts';
import { foldKey } from '../../text/fold.ts';

/** What stands in place of a word of the data. */
const blank = '–';

/**
 * The comparison without its data: no name, no value that was compared, no head. What its files still say is the tool's
 * own, and the words taken out are given beside: a search for closed names tells the two apart.
 */
export function blankComparison(comparison: Comparison): { comparison: Comparison; texts: string[] } {
  const texts: string[] = [];
  const out = <T extends string | null>(value: T): T | string => {
    if (value === null) return value;
    texts.push(value);
    return blank;
  };
  type Actors = Comparison['actors'];
  type Row = Comparison['tables'][number]['rows'][number];
  type Member = Actors['linked'][number]['members'][number];
  type Match = Actors['linked'][number]['matches'][number];
  const member = ({ country, id, name, acronym }: Member): Member => ({
    country,
    id,
    name: out(name),
    acronym: out(acronym),
  });
  const match = (one: Match): Match => ({
    ...one,
    steps: one.steps.map((step) => ({ ...step, left: out(step.left), right: out(step.right) })),
  });
  const { actors } = comparison;
  /** A label that only repeats its code may be a word of a cell: the name of a network, of a town. */
  const isOfData = ({ code, label }: Row) =>
    label.fr === label.en && foldKey(label.fr) === foldKey(code) && !/^[a-z\d]/.test(code);
  const row = (one: Row): Row =>
    isOfData(one) ? { ...one, code: out(one.code), label: { fr: out(one.label.fr), en: out(one.label.en) } } : one;
  return {
    comparison: {
      ...comparison,
      tables: comparison.tables.map((table) => ({ ...table, rows: table.rows.map(row) })),
      actors: {
        ...actors,
        linked: actors.linked.map(({ members, matches }) => ({
          members: members.map(member),
          matches: matches.map(match),
        })),
        to_review: actors.to_review.map((one) => ({
          ...one,
          members: one.members.map(member),
          match: match(one.match),
        })),
        networks: actors.networks.map(({ basis, head, members }) => ({
          basis,
          head: out(head),
          members: members.map(member),
        })),
      },
    },
    texts,
  };
}
