import { activeDecisions, withdrawnFrom } from '../decisions/index.ts';
import { append } from '../diagnostics/append.ts';
import { problem } from '../diagnostics/create.ts';
import { type GradeContext, sourceTitle } from '../grading/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Classification, Resolution } from '../model/actor.ts';
import type { Context } from '../model/context.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { assemble } from './assemble.ts';
import { type Attribution, actorNamedNear, attribute, interviewsById, isReadingRow } from './attribute.ts';
import { type CompiledCues, compileCues } from './compile-cues.ts';
import { confront } from './confront.ts';
import { applyDecisions } from './decide.ts';
import { codedIn, declaredIn } from './declared.ts';
import { dateOf } from './form-and-date.ts';
import { inferredIn } from './inferred.ts';
import type { Said } from './said.ts';
import { type Attributed, cellKey, type SupersededCells, supersededCells } from './superseded.ts';

/** Kinds of record that say something of what an organisation does, lacks or wants. */
const speaking: readonly string[] = ['entretiens', 'revue', 'acteurs'];

/** `--au`, or the newest date of a record made. */
function asOfDate(records: DataRecord[], asOf: string | null): string | null {
  const dates = records
    .flatMap((record) => [dateOf(record), textOf(record, 'consulte_le')])
    .filter((date) => date !== null);
  return asOf ?? dates.sort(compareCodeUnits).at(-1) ?? null;
}

/** Whom each statement of a record goes to: actors by id, or the sector under the empty id. */
function targets(said: Said, { actors, scope, isGroup, isWaiting }: Attribution, field: Field | undefined): string[] {
  const text = typeof field?.value === 'string' ? field.value : '';
  const named = isGroup && said.evidence.cue !== null ? actorNamedNear(actors, text, said.evidence.start) : null;
  if (named) return [named.id];
  if (isGroup || said.evidence.scope !== 'acteur') return [''];
  if (actors.length > 0) return actors.map(({ id }) => id);
  return isWaiting || scope === 'acteur' ? [] : [''];
}

function statementsOf(
  record: DataRecord,
  attribution: Attribution,
  cues: CompiledCues,
  context: Context,
): Staged<Said[]> {
  const isNobodys = attribution.actors.length === 0 && !attribution.isWaiting;
  const scope = attribution.scope ?? (isNobodys ? 'secteur' : 'acteur');
  const coded = codedIn(record, context.codebook, scope);
  if (attribution.isReading) return coded;
  const declared = attribution.actors.length > 0 ? declaredIn(record, context.codebook, scope) : [];
  const inferred = inferredIn(record, cues, (found, start, text) => {
    if (attribution.isGroup)
      return actorNamedNear(attribution.actors, text, start) ? 'acteur' : (attribution.scope ?? found);
    if (attribution.scope) return attribution.scope;
    return found === 'acteur' && isNobodys ? 'secteur' : found;
  });
  return { value: [...declared, ...coded.value, ...inferred], diagnostics: coded.diagnostics };
}

interface Collected {
  /** By id of the actor; what is nobody's under the empty id. */
  saidBy: Map<string, Said[]>;
  readInTexts: Classification['readInTexts'];
  /** Answers of older interviews that a newer one replaced: they are read, and count for nobody. */
  superseded: SupersededCells;
}

/** Codes that the texts of a record speak for, whoever they are said of. */
const readIn = (said: Said[]): string[] =>
  [
    ...new Set(
      said.flatMap(({ axis, code, evidence: { cue, polarity } }) =>
        cue !== null && polarity === 'for' ? [`${axis}:${code}`] : [],
      ),
    ),
  ].sort(compareCodeUnits);

/** What the records say, actor by actor. */
function collect(resolution: Resolution, records: DataRecord[], context: Context): Staged<Collected> {
  const cues = compileCues(context.codebook);
  const diagnostics: Diagnostic[] = [];
  const saidBy = new Map<string, Said[]>();
  const readInTexts: Classification['readInTexts'] = {};
  const actorById = new Map(resolution.actors.map((actor) => [actor.id, actor]));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const interviews = interviewsById(records);
  const attributed = records
    .filter(({ kind }) => speaking.includes(kind))
    .map((record): Attributed => {
      return { record, attribution: attribute(record, resolution, actorById, recordById, interviews) };
    })
    // Readings of an interview that no row holds code nothing.
    .filter(({ record, attribution }) => attribution.isReading || !isReadingRow(record));
  const { records: withdrawn } = withdrawnFrom(records, resolution.actors);
  const superseded = supersededCells(attributed.filter(({ record }) => !withdrawn.has(record.id)));
  for (const { record, attribution } of attributed) {
    const statements = statementsOf(record, attribution, cues, context);
    append(diagnostics, statements.diagnostics);
    readInTexts[record.id] = readIn(statements.value);
    for (const said of statements.value) {
      const isPast = superseded.has(cellKey(record.id, said.evidence.column));
      for (const id of targets(said, attribution, record.fields[said.evidence.column])) {
        if (isPast && id !== '') continue;
        const saidOfIt = saidBy.get(id) ?? [];
        saidBy.set(id, saidOfIt);
        saidOfIt.push(said);
      }
    }
  }
  return { value: { saidBy, readInTexts, superseded }, diagnostics };
}

/** Codes with words on both sides, for the reader to settle. */
function contradictions(actor: Actor): Diagnostic[] {
  return actor.assignments
    .filter(
      ({ status, sub, against }) =>
        status !== 'decided' &&
        sub === null &&
        against.some(({ reason }) => reason === 'negation' || reason === 'coded'),
    )
    .map(({ axis, code, against }) => {
      const place = against[0]?.at;
      return problem(
        'CLA-002',
        { actor: actor.name, code: `${axis}:${code}` },
        { subject: actor.id, ...(place ? { place } : {}) },
      );
    });
}

/**
 * Codes each actor by what it ticked, what readers coded, what the texts say and what people decided, with the words for
 * and against; and what was said of categories, the sector and mechanisms.
 */
export function classify(resolution: Resolution, records: DataRecord[], context: Context): Staged<Classification> {
  const {
    value: { saidBy, readInTexts, superseded },
    diagnostics,
  } = collect(resolution, records, context);
  const grading: GradeContext = {
    asOf: asOfDate(records, context.asOf),
    titleByRecord: new Map(
      records.flatMap((record) => {
        const title = sourceTitle(record);
        return title ? [[record.id, title] as const] : [];
      }),
    ),
  };
  const coded = resolution.actors.map((actor): Actor => {
    const { assignments, denied } = assemble(saidBy.get(actor.id) ?? [], context.codebook, grading);
    return { ...actor, assignments, denied };
  });
  const decided = applyDecisions(coded, activeDecisions(records), context.codebook);
  const recordsById = new Map<string, DataRecord[]>();
  for (const record of records) {
    for (const id of resolution.actorsByRecord[record.id] ?? []) {
      const own = recordsById.get(id) ?? [];
      recordsById.set(id, own);
      own.push(record);
    }
  }
  return {
    value: {
      actors: decided.value.map((actor) => ({
        ...actor,
        confrontations: confront(actor, recordsById.get(actor.id) ?? [], context.codebook, superseded),
      })),
      sector: assemble(saidBy.get('') ?? [], context.codebook, grading).assignments,
      readInTexts: Object.fromEntries(
        Object.entries(readInTexts).sort(([one], [other]) => compareCodeUnits(one, other)),
      ),
    },
    diagnostics: [...diagnostics, ...decided.diagnostics, ...decided.value.flatMap(contradictions)],
  };
}
