import type { AttributionQuestion, Decision } from '../decisions/index.ts';
import type { Actor, Match } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { type ActorExplained, type NearActor, thresholds, type WithoutStep } from '../resolve/index.ts';
import { evidenceAsJson } from './explain-code-json.ts';
import { namedIn } from './named-in.ts';

/** What `explain` says of an organisation. */
export interface Explained {
  actor: Actor;
  /** Rows that make or concern it, decisions aside. */
  rows: DataRecord[];
  recordById: ReadonlyMap<string, DataRecord>;
  /** Interviews that withdrew: nothing of them is shown. */
  withdrawnRecords: ReadonlySet<string>;
  /** Decisions about it that hold. */
  decisions: Decision[];
  joins: ActorExplained['joins'];
  near: (NearActor & { other: Actor })[];
  /** Rows given to no organisation, that may speak of it. */
  mayConcern: AttributionQuestion[];
}

/** The explanation as data. */
export function explainedAsJson({
  actor,
  rows,
  decisions,
  joins,
  near,
  withdrawnRecords,
  mayConcern,
}: Explained): object {
  const { id, name, acronym, otherNames, formerIds, country, isCivilSociety, type, knownBy } = actor;
  const isOpen = ({ record }: { record: string }) => !withdrawnRecords.has(record);
  return {
    id,
    country,
    name,
    acronym,
    other_names: otherNames,
    former_ids: formerIds,
    civil_society: isCivilSociety,
    type,
    known_by: knownBy,
    thresholds,
    rows: rows.map((record) => ({ record: record.id, kind: record.kind, at: record.at, named: namedIn(record) })),
    decisions: decisions.map(
      ({ id: decision, object, actor: of, other, decision: verdict, value, author, date, at }) => ({
        id: decision,
        object,
        actor: of,
        other,
        decision: verdict,
        value,
        author,
        date,
        at,
      }),
    ),
    joins: joins.map(({ match, without }) => ({ ...matchAsJson(match), without: without.map(withoutAsJson) })),
    near: near.map(({ other, match, barrier, without }) => ({
      id: other.id,
      name: other.name,
      ...matchAsJson(match),
      barrier,
      without: without.map(withoutAsJson),
    })),
    unattributed: mayConcern.map(({ row: { name: written, rows: waiting } }) => ({
      written,
      rows: waiting.map(({ kind, at }) => ({ kind, at })),
    })),
    fields: Object.fromEntries(
      Object.entries(actor.fields)
        .filter(([, field]) => isOpen(field))
        .map(([column, { value, rule, record, at, support, others }]) => [
          column,
          {
            value,
            rule,
            record,
            at,
            support: support.filter((one) => !withdrawnRecords.has(one)),
            others: others.filter(isOpen),
          },
        ]),
    ),
    history: actor.history.filter(isOpen),
    conflicts: actor.conflicts.map(({ column }) => column),
    codes: actor.assignments.map((assignment) => {
      const { axis, code, sub, status, grade, gradeSteps, isSensitive, evidence, against, decision } = assignment;
      return {
        ...{ axis, code, sub, status, grade },
        grade_steps: gradeSteps ?? [],
        sensitive: isSensitive,
        decision: decision ?? null,
        contested: assignment.contested?.reply ?? null,
        evidence: evidence.filter(isOpen).map(evidenceAsJson),
        against: against.filter(isOpen).map(evidenceAsJson),
      };
    }),
    turned_away: (actor.denied ?? []).map(({ evidence, ...code }) => ({
      ...code,
      evidence: evidence.filter(isOpen).map(evidenceAsJson),
    })),
    rejected: (actor.rejected ?? []).map(({ evidence, against, ...code }) => ({
      ...code,
      evidence: evidence.filter(isOpen).map(evidenceAsJson),
      against: against.filter(isOpen).map(evidenceAsJson),
    })),
    confrontations: (actor.confrontations ?? []).map(({ kind, axis, code, unticked = [], decision }) => ({
      ...{ kind, axis, code },
      unticked: unticked.filter(isOpen),
      decision: decision ?? null,
    })),
  };
}

const matchAsJson = ({ left, right, steps, total, outcome, decision }: Match): object => ({
  left,
  right,
  steps,
  total,
  outcome,
  decision: decision ?? null,
});

const withoutAsJson = ({ step, total, outcome }: WithoutStep): object => ({
  comparison: step.comparison,
  weight: step.weight,
  total,
  outcome,
});
