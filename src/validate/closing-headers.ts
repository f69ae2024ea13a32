import { columnByKey, configuredColumn, matchHeaders } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { accordKeys, protectiveKeys, severityOf } from './protective-columns.ts';
import { readCell } from './read-cell.ts';
import { readMark } from './read-choices.ts';

/*
 * Headers beside the matched ones that may close something: the same protective column a second time, its two answers
 * each in a 0/1 column (`accord_figurer/non`), one question that asks for consent as a whole. The strictest answer of
 * them all holds. Only 0/1 columns, when no other column answers, may also say «oui».
 */

type Typed = Pick<DataRecord, 'fields' | 'refused' | 'nil'> & { unreadable: string[] };

interface ClosingHeader {
  match: HeaderMatch;
  keys: readonly string[];
  /** `choice`: a 0/1 column of «oui» or of «non»; `whole`: the answer; `consent`: one question for all five accords. */
  says: 'whole' | 'consent' | { choice: 'oui' | 'non' };
  /** Rows in which it closed something, and the first of them. */
  count: number;
  first: Place | null;
}

export interface ClosingHeaders {
  /** Puts on a typed row what these headers close. */
  apply(row: Row, typed: Typed, placeOf: (match: HeaderMatch) => Place): void;
  problems(at: Place): Diagnostic[];
}

/** A header that asks once whether the person agrees, to the interview or to its use; «consentement : contact» is another. */
const oneQuestion =
  /^(?:(?:le )?consentement(?: (?:eclaire|libre et eclaire|du repondant|de la repondante|du participant|a l entretien|oral|ecrit|verbal|general))*|(?:informed |verbal )?consent(?: (?:given|form|obtained|yn|q|agree))?|accord|accord du repondant|accords|(?:acceptez vous|acceptes tu|consentez vous|etes vous d accord|voulez vous|souhaitez vous|do you (?:agree|consent|accept)|are you willing|accepte|avez vous accepte)\b.*\b(?:participer|participate|repondre|entretien|enquete|interview|survey|etude|study|consent\w*|questionnaire|take part)\b.*|موافقة|الموافقة)$/;

/** The last part of a header of a form's group: `intro/consentement`. */
const lastPart = (header: string): string => header.split('/').at(-1) ?? header;

const yesWords = new Set(['oui', 'yes', '1', 'true', 'vrai']);
const noWords = new Set(['non', 'no', '0', 'false', 'faux']);

/** The protective column a header means when it stands alone, or null. */
function protectiveKeyOf(header: string, table: Pick<Table, 'kind'>, settings: FileConfig | null): string | null {
  const configured = configuredColumn(settings?.columns, header);
  const key = configured === undefined ? (matchHeaders(table.kind, [header])[0]?.key ?? null) : configured;
  return key !== null && protectiveKeys.includes(key) ? key : null;
}

function closingHeaderOf(
  match: HeaderMatch,
  table: Pick<Table, 'kind'>,
  settings: FileConfig | null,
): Omit<ClosingHeader, 'match' | 'count' | 'first'> | null {
  if (match.key !== null || match.isOwn || match.header.trim() === '') return null;
  if (configuredColumn(settings?.columns, match.header) === null) return null;
  const whole = protectiveKeyOf(match.header, table, settings);
  if (whole !== null) return { keys: [whole], says: 'whole' };
  const [, question = '', answer = ''] = /^(.*)[/.:]\s*([^/.:]+)$/.exec(match.header.trim()) ?? [];
  const word = foldWords(answer);
  const choice = yesWords.has(word) ? 'oui' : noWords.has(word) ? 'non' : null;
  const asked = choice === null ? match.header : question;
  const key = choice === null ? null : protectiveKeyOf(question, table, settings);
  if (choice !== null && key !== null && columnByKey(key, table.kind)?.type === 'yes-no')
    return { keys: [key], says: { choice } };
  const isOneQuestion = table.kind === 'entretiens' && oneQuestion.test(foldWords(lastPart(asked)));
  if (!isOneQuestion || choice === 'oui') return null;
  return { keys: accordKeys, says: choice === null ? 'consent' : { choice } };
}

export function closingHeaders(
  table: Pick<Table, 'kind' | 'headers'>,
  settings: FileConfig | null,
  context: Context,
  packs: readonly CountryNames[],
): ClosingHeaders {
  const found = table.headers.flatMap((match): ClosingHeader[] => {
    const header = closingHeaderOf(match, table, settings);
    return header ? [{ match, ...header, count: 0, first: null }] : [];
  });
  const answerOf = (raw: string, key: string, { says, match }: ClosingHeader): Typed | null => {
    const cells: Typed = { fields: {}, refused: [], nil: [], unreadable: [] };
    const column = columnByKey(key, table.kind);
    if (!column) return null;
    let text = raw;
    if (typeof says === 'object') {
      const mark = readMark(raw, { header: match.header, choice: says.choice }, column, context.codebook);
      if (mark === 'words') cells.unreadable.push(key);
      if (mark !== 'chosen') return mark === 'words' ? cells : null;
      text = says.choice;
    }
    const reading = readCell(text, { column, kind: table.kind, context, packs });
    const at: Place = { file: '' };
    if (reading.state === 'value') cells.fields[key] = { value: reading.value, raw: text, at };
    else if (reading.state === 'refused') cells.refused.push(key);
    else if (reading.state === 'bad') cells.unreadable.push(key);
    return cells;
  };
  const isAnswered = (typed: Typed, key: string) => severityOf(typed, key) !== null;
  return {
    apply(row, typed, placeOf) {
      for (const header of found) {
        const raw = (row.cells[header.match.index] ?? '').trim();
        if (raw === '') continue;
        const at = placeOf(header.match);
        let isClosing = false;
        for (const key of header.keys) {
          const cells = answerOf(raw, key, header);
          const severity = cells === null ? null : severityOf(cells, key);
          if (cells === null || severity === null) continue;
          const isMark = typeof header.says === 'object' && header.keys.length === 1;
          const isFirstMark = isMark && !isAnswered(typed, key);
          if (!isFirstMark && (severity === 0 || severity <= (severityOf(typed, key) ?? 0))) continue;
          put(typed, key, cells, at);
          isClosing ||= severity > 0 && !isFirstMark;
        }
        if (!isClosing) continue;
        header.count += 1;
        header.first ??= at;
      }
    },
    problems: (at) =>
      found.flatMap(({ match, keys, says, count, first }) => {
        const place = first ?? { ...at, column: match.letter, header: match.header };
        if (says === 'consent' || keys.length > 1)
          return [problem('ACC-012', { titre: match.header, n: count }, { place })];
        if (count === 0) return [];
        return [problem('ACC-013', { titre: match.header, colonne: keys[0] ?? '', n: count }, { place })];
      }),
  };
}

function put(typed: Typed, key: string, cells: Typed, at: Place): void {
  const field = cells.fields[key];
  if (field) typed.fields[key] = { ...field, at };
  else if (cells.refused.includes(key)) typed.refused.push(key);
  else typed.unreadable.push(key);
}
