import type { AttributionQuestion } from '../decisions/index.ts';
import { isReadByPerson } from '../model/access.ts';
import type { Actor, Match } from '../model/actor.ts';
import type { Language } from '../model/stage.ts';
import { tableKinds } from '../model/table.ts';
import { thresholds, type WithoutStep } from '../resolve/index.ts';
import { formatNumber, quoted } from '../text/format.ts';
import {
  codeWords,
  columnWords,
  gradeWords,
  placeWords,
  ruleWords,
  sourceWords,
  valueWords,
  type WordContext,
} from './actor-words.ts';
import { decisionText } from './decision-text.ts';
import type { Explained } from './explain-json.ts';
import { explainWords as words } from './explain-words.ts';
import { namedIn } from './named-in.ts';
import { bearerLines, evidenceLines, type QuestionContext } from './review-words.ts';
import { barrierWords, type SideContext, sideLines, stepWords } from './side-words.ts';

/** The explanation as a text for a terminal, section after section. */
export function explainedText(explained: Explained, context: WordContext): string {
  const { language } = context;
  const said = words[language];
  const { actor } = explained;
  const sideContext = { ...context, recordById: explained.recordById };
  const sections: [string, string[]][] = [
    [said.rows(explained.rows.length), rowLines(explained, language)],
    [said.joins, joinLines(explained, sideContext)],
    [said.changes, changeLines(explained, language)],
    [said.near, nearLines(explained, sideContext)],
    [said.mayConcern, waitingLines(explained, sideContext)],
    [said.decisions, decisionLines(explained, language)],
    [said.fields, fieldLines(explained, context)],
    [said.codes, [...codeLines(explained, context), ...acceptLines(explained, context)]],
  ];
  const body = sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : [`\n${title}`, ...lines.map((line) => `  ${line}`)],
  );
  return `${[...headLines(actor, language), ...body].join('\n')}\n`;
}

function headLines(actor: Actor, language: Language): string[] {
  const said = words[language];
  const names = actor.acronym === null ? actor.name : `${actor.name} (${actor.acronym})`;
  return [
    `${names}  ${actor.id}`,
    ...(actor.otherNames.length > 0 ? [`${said.otherNames}${actor.otherNames.join('\u00a0; ')}`] : []),
    ...(actor.formerIds.length > 0 ? [`${said.formerIds}${actor.formerIds.join(', ')}`] : []),
    ...(actor.isCivilSociety ? [] : [said.outside]),
  ];
}

const rowLines = ({ rows }: Explained, language: Language): string[] =>
  [...rows]
    .sort((a, b) => tableKinds.indexOf(a.kind) - tableKinds.indexOf(b.kind))
    .map((record) => `${placeWords(record.at, language)}\u00a0: ${namedIn(record)}`);

/** The two rows of a pair, as typed. */
function pairWords({ left, right }: Match, { recordById }: Explained, language: Language): string {
  const one = (id: string) => {
    const record = recordById.get(id);
    return record ? `${quoted(namedIn(record), language)} (${placeWords(record.at, language)})` : id;
  };
  return `${one(left)} ↔ ${one(right)}`;
}

const outcomes: Record<Language, Record<Match['outcome'], string>> = {
  fr: { same: 'la même organisation', 'to-review': 'à revoir', distinct: 'deux organisations' },
  en: { same: 'one organisation', 'to-review': 'to review', distinct: 'two organisations' },
};

function totalWords({ total, decision }: Match, language: Language): string {
  const said = words[language];
  return `${said.total(formatNumber(total, language))}${decision === undefined ? '' : said.decided(decision)}`;
}

function joinLines(explained: Explained, context: SideContext): string[] {
  const { language } = context;
  if (explained.joins.length === 0) return [words[language].alike];
  return explained.joins.flatMap(({ match }) => [
    pairWords(match, explained, language),
    ...match.steps.map((step) => `   ${stepWords(step, match, context)}`),
    `   ${totalWords(match, language)}`,
  ]);
}

/** «sans le sigle commun le total tombe à 3,5 : à revoir». */
const withoutWords = ({ step, total, outcome }: WithoutStep, language: Language): string =>
  words[language].without(
    quoted(step.level[language], language),
    formatNumber(total, language),
    outcomes[language][outcome],
  );

function changeLines(explained: Explained, language: Language): string[] {
  const said = words[language];
  return explained.joins.flatMap(({ match, without }) => {
    const changing = without.filter(({ outcome }) => outcome !== 'same');
    const lines =
      changing.length > 0 ? changing.map((one) => `   ${withoutWords(one, language)}`) : [`   ${said.holds}`];
    return [pairWords(match, explained, language), ...lines];
  });
}

function nearLines(explained: Explained, context: SideContext): string[] {
  const { language } = context;
  const said = words[language];
  if (explained.near.length === 0) return [said.nobody];
  return explained.near.flatMap(({ other, match, barrier, without }) => {
    const gained = without.filter(({ step, outcome }) => step.weight < 0 && outcome === 'same');
    const missing = thresholds.same - match.total;
    const why =
      barrier === null
        ? missing > 0
          ? [said.missing(formatNumber(missing, language))]
          : [said.undecided]
        : [said.barrier(barrierWords(barrier, language))];
    return [
      `${other.name}  ${other.id}`,
      `   ${pairWords(match, explained, language)}`,
      ...match.steps.map((step) => `   ${stepWords(step, match, context)}`),
      `   ${totalWords(match, language)}\u00a0: ${outcomes[language][match.outcome]}`,
      ...why.map((line) => `   ${line}`),
      ...gained.map((one) => `   ${withoutWords(one, language)}`),
    ];
  });
}

/** Each decision in words, with why, by whom and when. */
const decisionLines = ({ decisions }: Explained, language: Language): string[] =>
  decisions.map((decision) => {
    const { id, reason, author, date } = decision;
    return [id, decisionText(decision, language), reason, author, date].filter((part) => part !== null).join(' · ');
  });

/** Rows that write a name which several organisations bear, this one among them. */
const waitingLines = ({ mayConcern }: Explained, { language }: SideContext): string[] =>
  mayConcern.map(({ row }) => {
    const where = row.rows.map(({ at }) => placeWords(at, language)).join('\u00a0; ');
    return `${quoted(row.name, language)} (${where})`;
  });

/** What is said of rows that no organisation was given. */
export function unattributedText(questions: readonly AttributionQuestion[], context: QuestionContext): string {
  const said = words[context.language];
  const parts = questions.flatMap((question) => [
    said.unattributed(quoted(question.row.name, context.language)),
    ...sideLines(question.row, context).map((line) => `  ${line}`),
    `\n${said.fits}`,
    ...bearerLines(question, context).map((line) => `  ${line}`),
    `\n${said.settle(context.country.iso2)}`,
  ]);
  return `${parts.join('\n')}\n`;
}

const longestValue = 120;
/** A long answer, cut: the files hold the whole. */
const cut = (text: string): string =>
  text.length <= longestValue ? text : `${text.slice(0, longestValue).replace(/\s\S*$/, '')}…`;

function fieldLines({ actor, recordById, withdrawnRecords }: Explained, context: WordContext): string[] {
  const { language } = context;
  const said = words[language];
  const conflicting = new Set(actor.conflicts.map(({ column }) => column));
  const older = new Set(actor.history.map(({ column, record }) => `${column} ${record}`));
  const source = (record: string, at: Parameters<typeof placeWords>[0]) =>
    `${sourceWords(recordById.get(record), language)}, ${placeWords(at, language)}`;
  const open = Object.entries(actor.fields).filter(([, { record }]) => !withdrawnRecords.has(record));
  return open.flatMap(([column, { value, rule, support, record, at, others }]) => [
    `${columnWords(column, language)}\u00a0: ${cut(valueWords(column, value, context))} — ${ruleWords({ rule, support }, language)} (${source(record, at)})${
      conflicting.has(column) ? said.conflict : ''
    }`,
    ...others
      .filter((other) => !withdrawnRecords.has(other.record))
      .map((other) => {
        const isOlder = older.has(`${column} ${other.record}`);
        const words = cut(valueWords(column, other.value, context));
        return `   ${isOlder ? said.before : said.other}${words} (${source(other.record, other.at)})`;
      }),
  ]);
}

/** What to do with codes that nobody has accepted yet. */
function acceptLines({ actor, withdrawnRecords }: Explained, { language, country }: WordContext): string[] {
  const waits = actor.assignments.some(
    ({ status, evidence }) => status === 'inferred' && evidence.some(({ record }) => !withdrawnRecords.has(record)),
  );
  return waits ? [words[language].accept(country.iso2)] : [];
}

function codeLines({ actor, withdrawnRecords, recordById }: Explained, context: WordContext): string[] {
  const { language } = context;
  const said = words[language];
  const shown = new Map<string, string>();
  return actor.assignments.flatMap((assignment) => {
    const { status, grade, evidence, against, decision } = assignment;
    const open = evidence.filter(({ record }) => !withdrawnRecords.has(record));
    const contrary = against.filter(({ record }) => !withdrawnRecords.has(record));
    if (open.length === 0 && decision === undefined) return [];
    const by = decision === undefined ? '' : ` ${decision}`;
    const code = `${assignment.axis}:${assignment.sub ?? assignment.code}`;
    const lines = [
      ...evidenceLines(open, { language, recordById }),
      ...evidenceLines(contrary, { language, recordById }).map((line) => `${said.contrary}${line}`),
    ];
    // The words that found a code and its parts, or several codes, are printed once.
    const own = [...new Set(lines)].filter((line) => !shown.has(line));
    const before = [...new Set(lines.flatMap((line) => shown.get(line) ?? []))];
    for (const line of own) shown.set(line, code);
    return [
      `${codeWords(assignment, context)} — ${said.status[status === 'inferred' && isReadByPerson(open) ? 'read' : status]}${by}, ${said.grade}${gradeWords(grade, language)}`,
      ...own.map((line) => `   ${line}`),
      ...before.map((other) => `   ${said.sameWords(other)}`),
    ];
  });
}
