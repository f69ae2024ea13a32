import { problem } from '../diagnostics/create.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { nearest } from './nearest.ts';

/**
 * The interview a row of consents is about, or why it can't be told. What can't be told opens nothing: `concerned` are
 * the interviews that its «non» may be about, `isNamed` says that one of them bears the very name the row gives.
 */
export type MatchedAccord =
  | { row: DataRecord; interview: DataRecord; told?: Diagnostic }
  | { row: DataRecord; problem: Diagnostic; concerned: DataRecord[]; isNamed: boolean };

const namesOf = (record: DataRecord): string[] =>
  [...listOf(record, 'acteur'), ...listOf(record, 'sigle')]
    .flatMap((cell) => [cell, ...cell.split(/[;|\n]/)])
    .map(foldKey)
    .filter((name) => name !== '');

/** Earlier call lists gave an interview without an id the row on which it stood: it means nothing once rows move. */
const isRowReference = (id: string): boolean => /^entretiens:.+:\d+$/.test(id);

/** The interviews that bear an id; of several spellings of it, the exact one. */
function borneBy(id: string, interviews: readonly DataRecord[]): DataRecord[] {
  const own = (interview: DataRecord) => textOf(interview, 'id_entretien') ?? interview.id;
  const exact = interviews.filter((interview) => own(interview) === id);
  return exact.length > 0 ? exact : interviews.filter((interview) => foldKey(own(interview)) === foldKey(id));
}

/** Whether two dates may be one, at the lesser precision; null when one is missing. */
function agreeOnDate(row: DataRecord, interview: DataRecord): boolean | null {
  const [one, other] = [textOf(row, 'date'), textOf(interview, 'date')];
  if (one === null || other === null) return null;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

const shareName = (row: DataRecord, interview: DataRecord): boolean => {
  const names = namesOf(row);
  return namesOf(interview).some((name) => names.includes(name));
};

/** Share of the words of a name that another must hold to be a spelling of it. */
const alike = 0.6;
const wordsOf = (name: string): string[] =>
  foldWords(name)
    .split(' ')
    .filter((word) => word.length > 2);

/** Whether a name of the row is another spelling of one of the interview: an organisation written in full, a word more. */
function resemble(row: DataRecord, interview: DataRecord): boolean {
  const [left, right] = [row, interview].map((record) => listOf(record, 'acteur').map(wordsOf));
  return (left ?? []).some((words) =>
    (right ?? []).some((others) => {
      const shared = words.filter((word) => others.includes(word)).length;
      return shared > 0 && shared >= Math.max(words.length, others.length) * alike;
    }),
  );
}

/**
 * By the interview's own id, when the organisation and the date that the row gives do not contradict it; else by the
 * organisation's name, with the date and the mode where they are given, when one interview alone fits.
 */
export function matchAccord(row: DataRecord, interviews: readonly DataRecord[]): MatchedAccord {
  const id = textOf(row, 'id_entretien');
  const borne = id === null ? [] : borneBy(id, interviews);
  const named = interviews.filter((interview) => shareName(row, interview));
  const isNameless = namesOf(row).length === 0;
  const [only] = borne;
  if (id !== null && !isRowReference(id) && borne.length === 1 && only) {
    const isSame = isNameless || shareName(row, only) || (named.length === 0 && resemble(row, only));
    if (isSame && agreeOnDate(row, only) !== false) return { row, interview: only };
  }
  const [fit, ...others] = fitting(row, named);
  const isIdWrong = id !== null && !isRowReference(id) && borne.length > 0;
  if (fit && others.length === 0) {
    if (!isIdWrong)
      return id === null || isRowReference(id) ? { row, interview: fit } : unknownId(row, id, interviews, named);
    return { row, interview: fit, told: disagreement('ACC-007', row, id) };
  }
  const pointed = borne.filter(
    (interview) => id !== null && (!isRowReference(id) || isNameless || agreeOnDate(row, interview) === true),
  );
  const concerned = [...new Set([...named, ...pointed])];
  const isNamed = named.length > 0 || (isNameless && pointed.length > 0);
  if (id !== null && !isRowReference(id) && borne.length === 0) return unknownId(row, id, interviews, named);
  if (id !== null && (isIdWrong || isNameless || named.length === 0))
    return { row, problem: disagreement('ACC-008', row, id), concerned, isNamed };
  if (named.length > 0 && !fit) return { row, problem: disagreement('ACC-009', row, ''), concerned, isNamed };
  const acteur = textOf(row, 'acteur') ?? '';
  const where = { place: row.fields.acteur?.at ?? row.at, actual: acteur, subject: row.id };
  return { row, problem: problem('ACC-004', { n: named.length, acteur }, where), concerned, isNamed };
}

/** Of interviews of one organisation, those that the date and, if it still takes that, the mode of the row fit. */
function fitting(row: DataRecord, named: readonly DataRecord[]): DataRecord[] {
  const dated = named.filter((interview) => agreeOnDate(row, interview) !== false);
  if (dated.length < 2) return dated;
  // Of two interviews one of which has no date, the row's own date means the other.
  const sure = dated.filter((interview) => agreeOnDate(row, interview) === true);
  const left = sure.length > 0 ? sure : dated;
  const mode = textOf(row, 'mode');
  const inMode = left.filter((interview) => mode !== null && textOf(interview, 'mode') === mode);
  return left.length > 1 && inMode.length === 1 ? inMode : left;
}

function disagreement(code: 'ACC-007' | 'ACC-008' | 'ACC-009', row: DataRecord, id: string): Diagnostic {
  const acteur = textOf(row, 'acteur') ?? textOf(row, 'sigle') ?? '…';
  const place = row.fields.id_entretien?.at ?? row.at;
  // The row an interview stood on is no id to show anybody.
  return code === 'ACC-009' || isRowReference(id)
    ? problem('ACC-009', { acteur }, { place: row.fields.acteur?.at ?? row.at, subject: row.id })
    : problem(code, { id, acteur }, { place, actual: id, subject: row.id });
}

function unknownId(row: DataRecord, id: string, interviews: readonly DataRecord[], named: DataRecord[]): MatchedAccord {
  const ids = interviews.flatMap((interview) => textOf(interview, 'id_entretien') ?? []);
  const near = nearest(
    id,
    ids.map((own) => [foldKey(own), own]),
  );
  const place = row.fields.id_entretien?.at ?? row.at;
  const where = { place, actual: id, subject: row.id, ...(near === null ? {} : { suggestion: near }) };
  return { row, problem: problem('ACC-003', { id }, where), concerned: named, isNamed: named.length > 0 };
}
