import { columnsOf, monthsBetween } from '../../columns/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { numberOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataRecord } from '../../model/record.ts';
import { type TableKind, tableKinds } from '../../model/table.ts';
import { madeOn } from '../as-of.ts';
import type { Survey } from '../survey.ts';

/** Years and days that may lie ahead: of projects, of consents, of what is planned. */
const planned = new Set(['annee_debut', 'annee_fin', 'accord_fin']);
const plannedKinds: readonly TableKind[] = [
  'politiques',
  'engagements',
  'indicateurs',
  'recommandations',
  'decisions',
  'registre',
];

const datedColumns = new Map(
  tableKinds.map((kind) => [
    kind,
    plannedKinds.includes(kind)
      ? []
      : columnsOf(kind).filter(({ key, type }) => (type === 'date' || type === 'year') && !planned.has(key)),
  ]),
);

/** Dates after that of the data. With `--au` the rows themselves were told so, cell by cell. */
export function datesToCome(survey: Survey, asOf: string | null): Diagnostic[] {
  if (asOf === null || survey.context.asOf !== null) return [];
  return survey.records.flatMap((record) =>
    (datedColumns.get(record.kind) ?? []).flatMap(({ key }) => {
      const field = record.fields[key];
      const value = field ? String(field.value) : '';
      if (!field || value.slice(0, asOf.length) <= asOf.slice(0, value.length)) return [];
      return [problem('QUA-024', { valeur: value, jour: asOf, colonne: key }, { place: field.at, subject: record.id })];
    }),
  );
}

/** A wave begins with one interview: a gap of a year is usual, and few dates say nothing. */
const lonelyMonths = 18;
const fewestDates = 5;

/** The newest row, when it is long after every other: one slip would make all the data look old. */
export function lonelyNewestDate(survey: Survey, asOf: string | null): Diagnostic[] {
  if (asOf === null || survey.context.asOf !== null) return [];
  const dated = survey.records.flatMap((record) => {
    const date = madeOn(record);
    return date === null ? [] : [{ record, date }];
  });
  if (dated.length < fewestDates) return [];
  const newest = dated.filter(({ date }) => date === asOf);
  const [only] = newest;
  const second = dated
    .filter(({ date }) => date !== asOf)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (newest.length !== 1 || !only || second === undefined || monthsBetween(second, asOf) <= lonelyMonths) return [];
  const at = dateCell(only.record);
  return [problem('QUA-025', { valeur: asOf, avant: second }, { place: at, subject: only.record.id })];
}

const dateCell = (record: DataRecord) =>
  ['date', 'maj', 'consulte_le'].flatMap((key) => record.fields[key]?.at ?? [])[0] ?? record.at;

/** Projects that start before their organisation was created. */
export const projectsBeforeCreation = (survey: Survey): Diagnostic[] =>
  survey.known.flatMap((actor) => {
    const creation = numberOf(actor, 'annee_creation');
    if (creation === null) return [];
    const projects = (survey.recordsByActor.get(actor.id) ?? []).filter(({ kind }) => kind === 'projets');
    return projects.flatMap((project) => {
      const start = numberOf(project, 'annee_debut');
      const field = project.fields.annee_debut;
      if (start === null || !field || start >= creation) return [];
      const created = actor.fields.annee_creation?.at;
      const where = { place: field.at, related: created ? [created] : [], subject: actor.id };
      return [problem('QUA-023', { nom: actor.name, debut: String(start), creation: String(creation) }, where)];
    });
  });
