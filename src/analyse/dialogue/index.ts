import { problem } from '../../diagnostics/create.ts';
import { booleanOf, listOf, textOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DialogueAnalysis, dormantAfterMonths, type Participant, waysOfDialogue } from '../../model/dialogue.ts';
import type { DataRecord } from '../../model/record.ts';
import type { Staged } from '../../model/stage.ts';
import { foldKey } from '../../text/fold.ts';
import { isBefore, isLongerThan, monthsBetween } from '../../text/months.ts';
import { compareCodeUnits, compareText } from '../../text/sort.ts';
import { codesOf } from '../code-answers.ts';
import type { AnalyseInput } from '../input.ts';
import { standing } from '../network/index.ts';
import { type Bearer, type NameIndex, nameIndex } from '../network/name-index.ts';
import { rowsOf } from '../rows.ts';
import type { Survey } from '../survey.ts';
import { repeatedMechanisms } from './same-mechanism.ts';

/** Who sits where, who says that it does, and which demands each mechanism bears. `asOf`: the day of the report. */
export function dialogue(survey: Survey, input: AnalyseInput, asOf: string | null): Staged<DialogueAnalysis> {
  const mechanisms = survey.recordsByKind.get('mecanismes') ?? [];
  const demands = survey.recordsByKind.get('engagements') ?? [];
  const byName = mechanismsByName(mechanisms);
  const mechanismOf = (demand: DataRecord) => byName.get(foldKey(textOf(demand, 'mecanisme') ?? '')) ?? null;
  const bearerOf = nameIndex(standing(survey, input));
  return {
    value: {
      seats: mechanisms.map((record) => ({
        record: record.id,
        participants: listOf(record, 'participants').map((name) => participantOf(name, bearerOf(name))),
      })),
      said: rowsOf(survey.known.map((actor) => [actor.id, sayingRecords(actor, survey)] as const)),
      demands: Object.fromEntries(
        mechanisms.map(({ id }) => [
          id,
          demands.filter((demand) => mechanismOf(demand)?.id === id).map((demand) => demand.id),
        ]),
      ),
    },
    diagnostics: [
      ...repeatedMechanisms(mechanisms),
      ...mechanisms.flatMap((mechanism) => unattributedProblems(mechanism, bearerOf)),
      ...mechanisms.flatMap((mechanism) => asleepButWorking(mechanism, asOf)),
      ...demands.flatMap((demand) => demandProblems(demand, mechanismOf(demand), mechanisms.length > 0)),
    ],
  };
}

function participantOf(name: string, bearer: Bearer): Participant {
  const { actor } = bearer;
  if (actor !== null) return { name, actor: actor.id, isCivilSociety: actor.isCivilSociety };
  const mayBe = bearer.several.map(({ id }) => id).sort(compareCodeUnits);
  return { name, actor: null, isCivilSociety: true, ...(mayBe.length > 1 ? { mayBe } : {}) };
}

/** Participants whose name several organisations bear. */
function unattributedProblems(mechanism: DataRecord, bearerOf: NameIndex): Diagnostic[] {
  return [...new Set(listOf(mechanism, 'participants'))].flatMap((name) => {
    const bearer = bearerOf(name);
    if (bearer.actor !== null || bearer.several.length < 2) return [];
    const names = bearer.several.map((actor) => actor.name).sort(compareText);
    return [
      problem(
        'NET-006',
        {
          nom: name,
          mecanisme: textOf(mechanism, 'nom') ?? textOf(mechanism, 'sigle') ?? '–',
          n: names.length,
          organisations: names.join(', '),
        },
        { place: mechanism.fields.participants?.at ?? mechanism.at, actual: name },
      ),
    ];
  });
}

/** A mechanism is named by its name or its acronym; a name that two bear means neither. */
function mechanismsByName(mechanisms: DataRecord[]): Map<string, DataRecord | null> {
  const byName = new Map<string, DataRecord | null>();
  for (const mechanism of mechanisms) {
    const keys = new Set(['nom', 'sigle'].flatMap((key) => textOf(mechanism, key) ?? []).map(foldKey));
    for (const key of keys) byName.set(key, byName.has(key) ? null : mechanism);
  }
  return byName;
}

/** Interviews and documents that say that an organisation takes part in a body of dialogue. */
function sayingRecords(actor: Survey['known'][number], survey: Survey): string[] {
  const isInterview = (id: string) =>
    survey.recordById.get(id)?.kind === 'entretiens' && !survey.groupInterviews.has(id);
  return [...codesOf(actor, 'mecanisme', survey)]
    .filter(([code]) => !waysOfDialogue.includes(code))
    .flatMap(([, records]) => records.filter(isInterview));
}

function asleepButWorking(mechanism: DataRecord, asOf: string | null): Diagnostic[] {
  const last = textOf(mechanism, 'derniere_reunion');
  const months = last === null || asOf === null ? null : monthsBetween(last, asOf);
  if (last === null || asOf === null || months === null || booleanOf(mechanism, 'fonctionnel') !== true) return [];
  if (isLongerThan(dormantAfterMonths, last, asOf) !== true) return [];
  const nom = textOf(mechanism, 'nom') ?? textOf(mechanism, 'sigle') ?? '–';
  return [
    problem(
      'NET-003',
      { nom, date: last, n: months.least },
      { place: mechanism.fields.derniere_reunion?.at ?? mechanism.at },
    ),
  ];
}

function demandProblems(demand: DataRecord, mechanism: DataRecord | null, areKnown: boolean): Diagnostic[] {
  const named = textOf(demand, 'mecanisme');
  const [asked, answered] = [textOf(demand, 'date'), textOf(demand, 'reponse_date')];
  const unknown = named !== null && mechanism === null && areKnown;
  return [
    ...(unknown
      ? [problem('NET-004', { nom: named }, { place: demand.fields.mecanisme?.at ?? demand.at, actual: named })]
      : []),
    ...(asked !== null && answered !== null && isBefore(answered, asked)
      ? [
          problem(
            'NET-005',
            { reponse: answered, demande: asked },
            { place: demand.fields.reponse_date?.at ?? demand.at, actual: answered },
          ),
        ]
      : []),
  ];
}
