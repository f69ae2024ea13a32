import { columnByKey } from '../columns/index.ts';
import { gradeStepsOf, gradeThrough, personAlone, sourceTitle, voiceOf } from '../grading/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Assignment, ChosenField, Evidence, Grade } from '../model/actor.ts';
import type { Mapped } from '../model/cartography.ts';
import type { EditionActor, EditionAssignment, EditionConfrontation, EditionEvidence } from '../model/edition.ts';
import type { DataRecord, FieldValue } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { contactOfForm } from '../text/contact-form.ts';
import { redactContacts } from '../text/redact.ts';
import { shortCue } from '../text/short-cue.ts';
import type { Access } from './access.ts';
import { columnLayer } from './column-layer.ts';
import type { ClosedNames } from './facts.ts';
import { openNames } from './listing.ts';
import { closedColumns, closedValues, codedColumns, unattributedAxes } from './policy.ts';

const hostOf = (url: string | null): string | null =>
  url
    ?.replace(/^https?:\/\/(www\.)?/i, '')
    .split('/')[0]
    ?.toLowerCase() ?? null;

/** A contact is published by the organisation itself: it says so in a document, or its own site is the card's source. */
function isOwnPublication(record: DataRecord): boolean {
  if (textOf(record, 'diffusion') === 'publique') return true;
  if (record.kind === 'revue') return textOf(record, 'auteur_source') === 'soi';
  const site = hostOf(textOf(record, 'site_internet'));
  return record.kind === 'acteurs' && site !== null && site === hostOf(textOf(record, 'source_url'));
}

/** Whether a row declares what it ticks: the organisation's own card, document or interview. */
const isOwnWord = (record: DataRecord): boolean =>
  record.kind === 'revue' || record.kind === 'acteurs' || record.kind === 'entretiens'
    ? voiceOf(record) === 'soi'
    : true;

/** What closes a column or a code for this country, unless the organisation itself opened it. */
const riskOf = (cartography: Mapped, key: string): boolean =>
  cartography.country.risks.some(({ close }) => close === key);

/** Whether a value that this record gives to this column may be put beside the actor's name. */
function isFieldOpen(actor: Actor, column: string, record: DataRecord, cartography: Mapped, access: Access): boolean {
  const layer = columnLayer(column, record.kind);
  if (layer === 'private' || access.isWithdrawn(record.id)) return false;
  if (access.isInternal) return true;
  if (closedColumns.includes(column) || layer === 'internal' || layer === 'statement') return false;
  // What an authority, a donor or an expert told in an interview is no document, and no consent of the organisation.
  const isHearsay = record.kind === 'entretiens' && actor.isCivilSociety;
  if ((isHearsay || codedColumns.includes(column)) && !isOwnWord(record)) return false;
  const { accords, editions } = access.consent(actor.id);
  const opensContact = accords.contact === true && editions.has(access.audience);
  if (layer === 'seat') return opensContact && !riskOf(cartography, column) && access.isOpen(record.id, 'profile');
  if (layer === 'contact') {
    // What was agreed opens the contact that was given, or one that is public already; never a list of the team's own.
    if (record.kind === 'entretiens') return opensContact;
    return access.isDocumentOpen(record) && (opensContact || isOwnPublication(record));
  }
  if (closedValues[column]?.includes(String(record.fields[column]?.value))) return false;
  return access.isOpen(record.id, 'profile');
}

/** The chosen value when one of its records is open, else the first other value whose record is. */
function openValue(actor: Actor, column: string, field: ChosenField, cartography: Mapped, access: Access) {
  const isOpen = (id: string) => {
    const record = access.record(id);
    return record !== undefined && isFieldOpen(actor, column, record, cartography, access);
  };
  const sources = [...new Set([field.record, ...field.support])].filter(isOpen);
  if (sources.length > 0) return { value: field.value, rule: field.rule as string, sources };
  const other = field.others.find(({ record }) => isOpen(record));
  return other ? { value: other.value, rule: 'open-source', sources: [other.record] } : null;
}

/** How a source is named: the record in the internal edition, the published document or list elsewhere. */
function sourceName(id: string, access: Access, closed: ClosedNames): string {
  if (access.isInternal) return id;
  const record = access.record(id);
  if (!record) return '';
  const title = record.publishedSource ?? textOf(record, 'document_titre') ?? textOf(record, 'source');
  return title === null ? record.kind : closed.redactTitle(title);
}

/** Outside the team a contact has the form of its type: a public cell of any other form may hold a private one. */
function publishable(column: string, value: FieldValue, closed: ClosedNames): FieldValue | null {
  const type = columnByKey(column, 'acteurs')?.type;
  if (typeof value !== 'string') return closed.clean(value);
  // A telephone or a mailbox inside an address or a mission is a person's as often as not.
  if (type === 'text') return isPlace(column) ? closed.redact(redactContacts(value)) : closed.redactText(value);
  if (type === 'name') return closed.redact(redactContacts(value));
  if (type === 'url') {
    const link = contactOfForm(type, value);
    return link !== null && closed.isOpenLink(link) ? link : null;
  }
  return closed.clean(type === 'email' || type === 'phone' ? contactOfForm(type, value) : value);
}

/** In a place two words that no list knows are the place's own. */
const isPlace = (column: string): boolean =>
  column === 'ville_siege' || columnByKey(column, 'acteurs')?.layer === 'seat';

function fieldsOf(actor: Actor, cartography: Mapped, access: Access, closed: ClosedNames): EditionActor['fields'] {
  const fields: EditionActor['fields'] = {};
  for (const column of Object.keys(actor.fields).sort()) {
    const field = actor.fields[column];
    if (!field || ['nom', 'acteur', 'sigle', 'autres_noms'].includes(column)) continue;
    const open = openValue(actor, column, field, cartography, access);
    if (!open) continue;
    const value = access.isInternal ? open.value : publishable(column, open.value, closed);
    if (value === null) continue;
    fields[column] = {
      value,
      rule: open.rule,
      sources: [...new Set(open.sources.map((id) => sourceName(id, access, closed)))],
      ...(access.isInternal && field.others.length > 0
        ? {
            others: field.others
              .filter(({ record }) => !access.isWithdrawn(record))
              .map(({ value, record }) => ({ value, source: record })),
          }
        : {}),
    };
  }
  return fields;
}

/** Evidence this audience may read beside a name: everything in the internal edition; else ticked profile and documents. */
export function protectEvidence(evidence: Evidence, access: Access): EditionEvidence | null {
  const { cue, polarity, reason, scope, voice, form, date, kind, column } = evidence;
  // Outside the team a cue is its number: the words around it may be those of a closed answer.
  const said = cue === null ? null : access.isInternal ? shortCue(cue, evidence.quote) : (cue.split(' ')[0] ?? '');
  const common = { kind, column, cue: said, polarity, reason, scope, voice, form, date };
  // A code said of a whole sector stays in the edition when who said it has left: their words do not.
  if (!access.isOpen(evidence.record, 'profile')) return null;
  if (access.isInternal) return { ...common, record: evidence.record, at: evidence.at, quote: evidence.quote };
  const record = access.record(evidence.record);
  if (!record) return null;
  if (kind === 'entretiens') return columnLayer(column, kind) === 'profile' && form === 'coche' ? common : null;
  const document = sourceTitle(record);
  const page = textOf(record, 'page');
  return {
    ...common,
    ...(column === 'extrait' || kind === 'acteurs' ? { quote: evidence.quote } : {}),
    ...(document !== null ? { document } : {}),
    ...(page !== null ? { page } : {}),
  };
}

/** Codes that may stand beside a name: declared in profile data that is open, or decided by a person; never a weakness. */
function isAssignmentOpen(assignment: Assignment, cartography: Mapped, access: Access): boolean {
  if (access.isInternal) return true;
  if (assignment.isSensitive || unattributedAxes.includes(assignment.axis) || assignment.status === 'inferred')
    return false;
  const isDeclaredOpenly = assignment.evidence.some(
    ({ record, kind, column, form }) =>
      form === 'coche' && columnLayer(column, kind) === 'profile' && access.isOpen(record, 'profile'),
  );
  if (assignment.status === 'declared') return isDeclaredOpenly;
  const keys = [
    `${assignment.axis}:${assignment.code}`,
    `${assignment.axis}:${assignment.code}/${assignment.sub ?? ''}`,
  ];
  if (keys.some((key) => riskOf(cartography, key)) && !isDeclaredOpenly) return false;
  return assignment.evidence.some(access.supports);
}

export function protectAssignment(assignment: Assignment, access: Access, asOf: string | null): EditionAssignment {
  const open = (all: Evidence[]) => all.flatMap((evidence) => protectEvidence(evidence, access) ?? []);
  return {
    axis: assignment.axis,
    code: assignment.code,
    sub: assignment.sub,
    status: assignment.status,
    grade: access.isInternal ? assignment.grade : openGrade(assignment, access, asOf),
    sensitive: assignment.isSensitive,
    evidence: open(assignment.evidence),
    against: open(assignment.against.filter(({ cue }) => access.isInternal || cue === null)),
    ...(assignment.contested && access.isInternal ? { contested: assignment.contested.reply } : {}),
    ...(access.isInternal ? reasonsOf(assignment) : {}),
  };
}

/** What a code rests on, without the persons that its words and the titles of its documents name. */
function withoutPersons(assignment: EditionAssignment, { redactText, redactTitle }: ClosedNames): EditionAssignment {
  const clean = ({ quote, document, ...one }: EditionEvidence): EditionEvidence => ({
    ...one,
    ...(quote === undefined ? {} : { quote: redactText(quote) }),
    ...(document === undefined ? {} : { document: redactTitle(document) }),
  });
  return { ...assignment, evidence: assignment.evidence.map(clean), against: assignment.against.map(clean) };
}

/** The grade that the evidence this audience may read comes to: what is closed must not move it. */
function openGrade({ axis, status, evidence, against }: Assignment, access: Access, asOf: string | null): Grade {
  const open = (all: Evidence[]) => all.filter((one) => protectEvidence(one, access) !== null);
  const [shown, denied] = [open(evidence), open(against.filter(({ cue }) => cue === null))];
  if (shown.length === 0 && status === 'decided') return gradeThrough(personAlone);
  const titled = shown.flatMap(({ record }): [string, string][] => {
    const source = access.record(record);
    const title = source ? sourceTitle(source) : null;
    return title ? [[record, title]] : [];
  });
  return gradeThrough(gradeStepsOf(axis, shown, denied, { asOf, titleByRecord: new Map(titled) }));
}

/** How a code came to be: for the team. */
function reasonsOf({ gradeSteps, evidence, decision, status }: Assignment): Partial<EditionAssignment> {
  const count = (wanted: (one: Evidence) => boolean) => evidence.filter(wanted).length;
  const isDecision = ({ kind }: Evidence) => kind === 'decisions';
  return {
    ...(gradeSteps ? { grade_steps: gradeSteps } : {}),
    sources: {
      declared: count(({ form }) => form === 'coche'),
      inferred: count(({ cue }) => cue !== null),
      coded: count((one) => one.form === 'code' && !isDecision(one)),
      decided: status === 'decided' ? 1 : 0,
    },
    ...(decision === undefined ? {} : { decision }),
  };
}

/** What was turned away and what people refused, without a withdrawn interview's words. */
function turnedAway({ denied = [], rejected = [] }: Actor, access: Access): Partial<EditionActor> {
  const open = (all: Evidence[]) => all.flatMap((evidence) => protectEvidence(evidence, access) ?? []);
  return {
    turned_away: denied
      .map(({ axis, code, sub, evidence }) => ({ axis, code, sub, evidence: open(evidence) }))
      .filter(({ evidence }) => evidence.length > 0),
    rejected: rejected.map(({ evidence, against, ...rest }) => ({
      ...rest,
      evidence: open(evidence),
      against: open(against),
    })),
  };
}

/** The meetings of kinds of source, organisation by organisation; those that only withdrawn words made are left out. */
export function protectConfrontations(
  actors: readonly Actor[],
  listed: ReadonlySet<string>,
  access: Access,
): EditionConfrontation[] {
  const isOpen = ({ record }: { record: string }) => !access.isWithdrawn(record);
  return actors
    .filter(({ id }) => listed.has(id))
    .flatMap(({ id, confrontations = [] }) =>
      confrontations.flatMap(({ kind, axis, code, evidence, against, unticked, decision }) =>
        [evidence, against, unticked ?? []].every((side) => side.length === 0 || side.some(isOpen))
          ? [
              {
                actor: id,
                ...{ kind, axis, code },
                ...(unticked ? { unticked: unticked.filter(isOpen) } : {}),
                ...(decision === undefined ? {} : { decision }),
              },
            ]
          : [],
      ),
    );
}

/**
 * Newest date among the open records that speak of an actor. Outside the team only public sources date it: the day of an
 * interview is the team's, and would tell from one edition to the next who left.
 */
function updatedOn(actor: Actor, access: Access): string | null {
  const dates = actor.records
    .filter((id) => access.isInternal || (access.record(id)?.kind !== 'entretiens' && access.isOpen(id, 'profile')))
    .flatMap((id) => {
      const record = access.record(id);
      return record ? [textOf(record, 'maj') ?? textOf(record, 'consulte_le') ?? textOf(record, 'date')] : [];
    })
    .filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}

/** Kinds of source this audience may be told of, by records that did not withdraw. */
const isKnownBy = ({ records }: Actor, kind: TableKind, access: Access): boolean =>
  (access.isInternal || kind === 'acteurs' || kind === 'revue') &&
  records.some((id) => !access.isWithdrawn(id) && access.record(id)?.kind === kind);

/** What the type is derived from: it is shown when all those it has are, as they were when it was derived. */
const typeColumns = ['nature', 'base_sociale', 'mission', 'type_publie_national'];

/** One listed actor as this audience may see it. */
export function protectActor(actor: Actor, cartography: Mapped, access: Access, closed: ClosedNames): EditionActor {
  const names = openNames(actor, access);
  const fields = fieldsOf(actor, cartography, access, closed);
  const isTypeOpen = typeColumns.every(
    (column) => !(column in actor.fields) || (column in fields && fields[column]?.rule !== 'open-source'),
  );
  const isClosedOutside = access.isOpposed(actor.id) || access.consent(actor.id).accords.figurer === false;
  return {
    id: actor.id,
    name: names.name,
    acronym: names.acronym,
    other_names: access.isInternal ? names.otherNames : closed.clean(names.otherNames),
    known_by: actor.knownBy.filter((kind) => isKnownBy(actor, kind, access)),
    civil_society: actor.isCivilSociety,
    type: isTypeOpen ? actor.type : null,
    ...(access.isInternal && isClosedOutside ? { do_not_name: true } : {}),
    fields,
    assignments: actor.assignments
      .filter((assignment) => isAssignmentOpen(assignment, cartography, access))
      .map((assignment) => protectAssignment(assignment, access, cartography.asOf))
      .map((assignment) => (access.isInternal ? assignment : withoutPersons(assignment, closed)))
      .filter(({ evidence, status }) => evidence.length > 0 || status === 'decided'),
    ...(access.isInternal
      ? {
          ...turnedAway(actor, access),
          records: actor.records.filter((id) => !access.isWithdrawn(id)),
          conflicts: actor.conflicts.map(({ column, values }) => ({
            column,
            values: values.filter(({ record }) => !access.isWithdrawn(record)).map(({ value }) => value),
          })),
          matches: actor.matches
            .filter(({ left, right }) =>
              [left, right].every((id) => !access.isWithdrawn(id) && access.record(id)?.kind !== 'registre'),
            )
            .map(({ left, right, total, outcome, steps }) => ({ left, right, total, outcome, steps })),
        }
      : {}),
    updated: updatedOn(actor, access),
  };
}
