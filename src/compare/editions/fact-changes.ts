import { type Cause, type Comparable, type FactChanges, type FactPart, factParts } from '../../model/changes.ts';
import type { FieldValue } from '../../model/record.ts';
import type { TableKind } from '../../model/table.ts';
import { foldKey } from '../../text/fold.ts';
import { compareCodeUnits, sortBy } from '../../text/sort.ts';
import { canonical, isSame } from './canonical.ts';
import { type Comparison, codingCause, rowsCause, unknownCause } from './comparison.ts';
import { mayRepeat } from './field-changes.ts';

type Fact = Comparable[FactPart][number];

const kindByPart: Record<FactPart, TableKind> = {
  mechanisms: 'mecanismes',
  projects: 'projets',
  policies: 'politiques',
  commitments: 'engagements',
  indicators: 'indicateurs',
  recommendations: 'recommandations',
  relations: 'relations',
};

/** Columns that say which row it is. */
const titleColumns: Record<FactPart, string[]> = {
  mechanisms: ['nom'],
  projects: ['intitule', 'acteur'],
  policies: ['titre'],
  commitments: ['demande', 'mecanisme', 'destinataire'],
  indicators: ['intitule', 'code', 'date'],
  recommendations: ['texte'],
  relations: ['de', 'vers', 'type'],
};

const textOf = (value: FieldValue | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? canonical(value) : String(value);

function titleOf({ fields }: Fact, part: FactPart): string {
  const words = titleColumns[part].map((column) => textOf(fields[column])).filter((text) => text !== '');
  if (part === 'relations') return words.slice(0, 2).join(' → ') + (words[2] === undefined ? '' : ` (${words[2]})`);
  return part === 'projects' ? words.join(' – ') : (words[0] ?? '');
}

const keyOf = ({ fields }: Fact, part: FactPart): string =>
  titleColumns[part].map((column) => foldKey(textOf(fields[column]))).join(' ');

/** Mechanisms, projects, policies, demands and answers …: rows that came, left, or say something else. */
export const factChanges = (comparison: Comparison): FactChanges[] =>
  factParts.map((part) => changesOf(comparison, part)).filter(isAny);

const isAny = ({ new: fresh, gone, changed }: FactChanges): boolean => fresh.length + gone.n + changed.length > 0;

function changesOf(comparison: Comparison, part: FactPart): FactChanges {
  const { pairs, left, right } = paired(comparison, part);
  const { isInternal } = comparison;
  const cause: Cause = isInternal ? rowsCause : unknownCause(comparison);
  const titled = (facts: readonly Fact[]) =>
    sortBy(
      facts.map((fact) => ({ title: titleOf(fact, part), cause })),
      ({ title }) => title,
    );
  return {
    part,
    kind: kindByPart[part],
    new: titled(right),
    gone: { n: left.length, rows: isInternal ? titled(left) : [] },
    changed: sortBy(
      pairs.flatMap(([before, after]) => restated(comparison, part, before, after)),
      ({ title }) => title,
      ({ cells }) => canonical(cells),
    ),
  };
}

/** The same rows on both sides: by the row they come from, else word for word, else by their title when it is alone. */
function paired({ before, after, rows }: Comparison, part: FactPart) {
  const pairs: [Fact, Fact][] = [];
  let left = [...before[part]];
  let right = [...after[part]];
  const take = (found: [Fact, Fact][]) => {
    pairs.push(...found);
    const taken = new Set(found.flat());
    left = left.filter((fact) => !taken.has(fact));
    right = right.filter((fact) => !taken.has(fact));
  };
  const said = new Map<string, Fact[]>();
  for (const fact of right) said.set(canonical(fact.fields), [...(said.get(canonical(fact.fields)) ?? []), fact]);
  take(
    left.flatMap((fact): [Fact, Fact][] => {
      const other = said.get(canonical(fact.fields))?.shift();
      return other ? [[fact, other]] : [];
    }),
  );
  if (rows) {
    const byId = new Map(right.map((fact) => [fact.id, fact]));
    take(
      left.flatMap((fact): [Fact, Fact][] => {
        const other = byId.get(rows.byBefore.get(fact.id)?.after.id ?? '');
        return other ? [[fact, other]] : [];
      }),
    );
  }
  const alone = (facts: readonly Fact[], key: string) => facts.filter((fact) => keyOf(fact, part) === key).length === 1;
  take(
    left.flatMap((fact): [Fact, Fact][] => {
      const key = keyOf(fact, part);
      const other = right.find((one) => keyOf(one, part) === key);
      return other && alone(left, key) && alone(right, key) ? [[fact, other]] : [];
    }),
  );
  return { pairs, left, right };
}

function restated(comparison: Comparison, part: FactPart, before: Fact, after: Fact): FactChanges['changed'] {
  const { isInternal, rows } = comparison;
  const kind = kindByPart[part];
  const columns = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
    .filter((column) => !isSame(before.fields[column], after.fields[column]))
    .sort(compareCodeUnits);
  const cells = columns.flatMap((column) => {
    const [was, is] = [before.fields[column] ?? null, after.fields[column] ?? null];
    if (isInternal) return [{ column, before: was, after: is }];
    // What is no longer printed is not repeated; what a person wrote before is not either.
    return is === null ? [] : [{ column, before: mayRepeat(column, kind) ? was : null, after: is }];
  });
  if (cells.length === 0) return [];
  const pair = rows?.byBefore.get(before.id);
  const isTyped =
    pair !== undefined && pair.after.id === after.id && !columns.some((column) => pair.changed.has(column));
  return [
    {
      title: titleOf(after, part),
      answered: part === 'commitments' && isAnswered(before, after),
      cells,
      cause: !isInternal ? unknownCause(comparison) : isTyped ? codingCause(comparison) : rowsCause,
    },
  ];
}

/** A demand that waited has an answer now: its words, or a state that says so. */
function isAnswered({ fields: was }: Fact, { fields: is }: Fact): boolean {
  const waits = (state: FieldValue | undefined) =>
    state === undefined || state === 'ouverte' || state === 'sans-reponse';
  return (was.reponse === undefined && is.reponse !== undefined) || (waits(was.etat) && !waits(is.etat));
}
