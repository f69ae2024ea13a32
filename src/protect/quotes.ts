import { interviewKeyOf } from '../decisions/index.ts';
import { isWeighed, voiceOf } from '../grading/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Evidence } from '../model/actor.ts';
import type { Cartography } from '../model/cartography.ts';
import type { EditionQuote } from '../model/edition.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { Bilingual } from '../model/stage.ts';
import { nameRedactor, redactionMark, type Taken } from '../text/redact.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';
import { type QuoteDecisions, type QuoteVerdict, quoteDecisionsOf, quoteKey } from './quote-decisions.ts';
import { quoteGroups } from './quote-groups.ts';
import { namesSomething, openWordsOf } from './quote-open-words.ts';
import { type Redact, redactorOf } from './quote-redactor.ts';
import { type Sentence, sentenceAround } from './sentence-around.ts';

const shortest = 30;
const longest = 320;
/** Quotes kept for each code: enough to hear people, too few to profile one. */
const quotesByCode = 2;

/** Axes whose codes are heard in people's words. */
const quotedAxes = ['role', 'force', 'faiblesse', 'besoin', 'domaine'];

type TypeLabels = (type: string) => Bilingual | undefined;

/** Labels of the types of organisation, by code. */
function typeLabelsOf({ analyses }: Cartography): TypeLabels {
  const values = analyses.tabulations.find(({ id }) => id === 'type')?.values ?? [];
  const labels = new Map(values.map(({ code, label }) => [code, label]));
  return (type) => labels.get(type);
}

/** A sentence that may be quoted, with all that a person needs to look it over: never part of an edition. */
export interface QuoteCandidate extends EditionQuote {
  /** What a decision calls it: the interview, `#`, the print of its words. */
  key: string;
  /** As the interview has it. */
  said: string;
  taken: Taken[];
  at: Place;
  /** What a person decided, if anybody did. */
  decision: QuoteVerdict | null;
}

/** Sentences that may be quoted to this audience, with contacts, persons, names and small places taken out. */
export function protectQuotes(
  cartography: Cartography,
  access: Access,
  publicTexts: readonly string[],
): EditionQuote[] {
  const candidates = quoteCandidates(cartography, access, publicTexts);
  return printedQuotes(candidates).map(({ axis, code, text, nature, attribution, group_size }) => ({
    axis,
    code,
    text,
    nature,
    attribution,
    group_size,
  }));
}

/** Those of the candidates that an edition prints. */
export const printedQuotes = (candidates: readonly QuoteCandidate[]): QuoteCandidate[] =>
  pick(candidates.filter(({ decision }) => decision !== 'never'));

/** Every sentence that could be quoted to this audience, those that a person refused included. */
export function quoteCandidates(
  cartography: Cartography,
  access: Access,
  publicTexts: readonly string[],
): QuoteCandidate[] {
  const quotable = cartography.actors.filter((actor) => actor.records.some((id) => isQuotable(id, access)));
  const sensitive = access.isInternal ? new Set<string>() : sensitiveSentences(cartography, access);
  const interviewsOf = ({ records }: Actor) =>
    records.flatMap((id) => (isQuotable(id, access) ? (access.record(id) ?? []) : []));
  const groupOf = quoteGroups(quotable, interviewsOf, typeLabelsOf(cartography));
  const redact = redactorOf(cartography, publicTexts);
  const decided = quoteDecisionsOf(access.decisions);
  const openWords = openWordsOf(cartography, publicTexts);
  const means: Means = { redact, openWords, decided, sensitive, made: new Map() };
  const quotes: QuoteCandidate[] = [];
  for (const actor of quotable) {
    for (const assignment of actor.assignments) {
      if (!quotedAxes.includes(assignment.axis) || (assignment.isSensitive && !access.isInternal)) continue;
      for (const evidence of assignment.evidence) {
        const quote = quoteFrom(evidence, access, means);
        const record = access.record(evidence.record);
        if (!quote || !record) continue;
        const group = access.isInternal ? inOwnName(actor) : groupOf(actor, quote.said, record);
        if (group === null) continue;
        const { label: attribution, size: group_size } = group;
        quotes.push({ axis: assignment.axis, code: assignment.code, ...quote, attribution, group_size });
      }
    }
  }
  return quotes;
}

/** To the team, who said it. */
const inOwnName = ({ name }: Actor) => ({ label: { fr: name, en: name }, size: null });

/** Whether an edition may quote a sentence of this length, marks of redaction aside. */
export const isLongEnough = (sentence: string): boolean =>
  sentence.replaceAll(redactionMark, '').trim().length >= shortest;

/** Outside the team only an organisation's own words are quoted as those of one: not what an authority or an expert says. */
function isQuotable(id: string, access: Access): boolean {
  const record = access.record(id);
  return (
    record?.kind === 'entretiens' && access.isOpen(id, 'quote') && (access.isInternal || voiceOf(record) === 'soi')
  );
}

const sentenceKey = ({ record, column }: Evidence, said: string): string => JSON.stringify([record, column, said]);

/** Sentences in which a sensitive code was read: quoted for another code, they would be read for this one. */
function sensitiveSentences({ actors, sector }: Cartography, access: Access): ReadonlySet<string> {
  const read = [...actors.flatMap(({ assignments }) => assignments), ...sector].filter((one) => one.isSensitive);
  return new Set(
    read.flatMap(({ evidence }) =>
      evidence.flatMap((one) => {
        const record = access.record(one.record);
        const text = record?.kind === 'entretiens' ? textOf(record, one.column) : null;
        return text === null ? [] : [sentenceKey(one, sentenceAround(text, one).words)];
      }),
    ),
  );
}

interface Means {
  redact: Redact;
  openWords: ReadonlySet<string>;
  decided: QuoteDecisions;
  /** Sentences that say something sensitive, whatever else they say. */
  sensitive: ReadonlySet<string>;
  /** What was made of each sentence, by its place: each of its codes would make the same of it. */
  made: Map<string, Quote | null>;
}

type Quote = Omit<QuoteCandidate, 'axis' | 'code' | 'attribution' | 'group_size'>;

function quoteFrom(evidence: Evidence, access: Access, means: Means): Quote | null {
  if (evidence.kind !== 'entretiens' || evidence.form === 'coche' || evidence.form === 'code') return null;
  // A reader must see at once why a sentence is quoted there: weighed words alone are counted, not quoted.
  if (isWeighed(evidence)) return null;
  const record = access.record(evidence.record);
  const text = record ? textOf(record, evidence.column) : null;
  if (!record || text === null || !isQuotable(evidence.record, access)) return null;
  const sentence = sentenceAround(text, evidence);
  const place = JSON.stringify([evidence.record, evidence.column, sentence.start, sentence.words.length]);
  const known = means.made.get(place);
  if (known !== undefined) return known;
  const quote = quoteOf(record, evidence, sentence, access, means);
  means.made.set(place, quote);
  return quote;
}

function quoteOf(
  record: DataRecord,
  evidence: Evidence,
  { words: said }: Sentence,
  access: Access,
  { redact, openWords, decided, sensitive }: Means,
): Quote | null {
  if (sensitive.has(sentenceKey(evidence, said))) return null;
  const interview = interviewKeyOf(record);
  const key = quoteKey(interview, said);
  const { verdict, words } = decided(interview, key);
  const taken: Taken[] = [];
  const tell = (one: Taken) => taken.push(one);
  const ruled = access.isInternal ? said : redact(said, tell);
  // What a person took out comes last: a name that the rules know takes its whole self out first.
  const redacted = access.isInternal
    ? ruled
    : nameRedactor(words)(ruled, (out) => tell({ words: out, rule: 'decision' }));
  if (!isLongEnough(redacted) || redacted.length > longest) return null;
  if (!access.isInternal && namesSomething(redacted, openWords)) return null;
  const typed = textOf(record, 'nature_texte');
  const nature = typed === 'verbatim' || typed === 'traduction' ? typed : 'notes';
  const at = record.fields[evidence.column]?.at ?? record.at;
  return { text: redacted, nature, key, said, taken, at, decision: access.isInternal ? null : verdict };
}

/** At most two a code, verbatim first, each sentence once; order by words, so that no order of rows shows through. */
function pick(quotes: readonly QuoteCandidate[]): QuoteCandidate[] {
  const order = { verbatim: 0, document: 1, traduction: 2, notes: 3 };
  const sorted = [...quotes].sort(
    (a, b) =>
      compareCodeUnits(a.axis, b.axis) ||
      compareCodeUnits(a.code, b.code) ||
      order[a.nature] - order[b.nature] ||
      compareCodeUnits(a.text, b.text),
  );
  const seen = new Set<string>();
  const countByCode = new Map<string, number>();
  return sorted.filter(({ axis, code, text }) => {
    const key = `${axis}:${code}`;
    const count = countByCode.get(key) ?? 0;
    if (seen.has(text) || count >= quotesByCode) return false;
    seen.add(text);
    countByCode.set(key, count + 1);
    return true;
  });
}
