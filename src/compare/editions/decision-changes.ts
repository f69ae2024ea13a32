import type { Changes, Comparable } from '../../model/changes.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import { canonical } from './canonical.ts';

/** A decision of the team that one of the two editions alone applies. */
export type ChangedDecision = Changes['coding']['decisions']['added'][number] & {
  /** Ids of the organisations it speaks of. */
  actors: string[];
};

type Fact = Comparable['decisions'][number];

/** What a decision says, without the number it bears: several files number in the same way. */
const contentOf = ({ fields }: Fact): string => {
  const { id: _, ...said } = fields;
  return canonical(said);
};

function changed({ id, actors, fields }: Fact): ChangedDecision {
  const text = (key: string) => {
    const value = fields[key];
    return value === undefined ? null : Array.isArray(value) ? value.map(String).join(', ') : String(value);
  };
  return {
    id,
    objet: text('objet'),
    decision: text('decision'),
    acteur: text('acteur'),
    autre: text('autre'),
    valeur: text('valeur'),
    date: text('date'),
    actors,
  };
}

/** Decisions added, and those undone or taken out, by what they say. */
export function decisionsChanged(before: Comparable, after: Comparable) {
  const [left, right] = [before, after].map(({ decisions }) => new Set(decisions.map(contentOf))) as [
    Set<string>,
    Set<string>,
  ];
  const only = (facts: readonly Fact[], others: ReadonlySet<string>) =>
    facts
      .filter((fact) => !others.has(contentOf(fact)))
      .map(changed)
      .sort((a, b) => compareCodeUnits(a.date ?? '', b.date ?? '') || compareCodeUnits(a.id, b.id));
  return { added: only(after.decisions, left), gone: only(before.decisions, right) };
}
