import { listLabel } from '../columns/index.ts';
import type { Decision } from '../decisions/index.ts';
import { isReadByPerson } from '../model/access.ts';
import type { Confrontation, Evidence } from '../model/actor.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import { textsByLanguage } from '../render/texts/index.ts';
import { formatDate, quoted } from '../text/format.ts';
import { shortCue } from '../text/short-cue.ts';
import { codeWords, columnWords, gradeWords, type WordContext, weightWords } from './actor-words.ts';
import { decisionText } from './decision-text.ts';
import type { DecisionLayout } from './decisions-file.ts';
import type { CodeAsked, CodeExplained, Ticked } from './explain-code.ts';
import { wordsInCell } from './review-words.ts';

/** What the words of a code are made with. */
export interface CodeWordContext extends WordContext {
  recordById: ReadonlyMap<string, DataRecord>;
  decisions: readonly Decision[];
  /** How the file of decisions that rows would be added to is written. */
  layout: DecisionLayout;
}

/** A code of one organisation, from its grade down to the words, and how to decide otherwise. */
export function codeText(explained: CodeExplained, context: CodeWordContext): string {
  const { actor, asked } = explained;
  const title = `${nameOf(explained)}  ${actor.id}\n${codeWords(asked, context)}`;
  return `${[title, ...sectionsOf(explained, context, true).map((line) => `  ${line}`)].join('\n')}\n`;
}

/** A code through all the organisations: those that have it, with the words; then those of which it was turned away. */
export function everyCodeText(asked: CodeAsked, found: readonly CodeExplained[], context: CodeWordContext): string {
  const said = words[context.language];
  const definition = context.codebook.entryByKey.get(`${asked.axis}:${asked.sub ?? asked.code}`)?.definition;
  const has = found.filter(({ assignment }) => assignment !== null);
  const hasNot = found.filter(({ assignment }) => assignment === null);
  const listed = (list: readonly CodeExplained[]) =>
    list.flatMap((one) => [
      `\n${nameOf(one)}  ${one.actor.id}`,
      ...sectionsOf(one, context, false).map((line) => `  ${line}`),
    ]);
  const lines = [
    codeWords(asked, context),
    ...(definition ? [definition[context.language]] : []),
    `\n${said.having(has.length)}`,
    ...listed(has),
    ...(hasNot.length > 0 ? [`\n${said.without(hasNot.length)}`, ...listed(hasNot)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const nameOf = ({ actor: { name, acronym } }: CodeExplained): string =>
  acronym === null || acronym === name ? name : `${name} (${acronym})`;

function sectionsOf(explained: CodeExplained, context: CodeWordContext, isWhole: boolean): string[] {
  const { language } = context;
  const said = words[language];
  const { said: inTexts, ticked, against } = explained;
  const titled = (title: string, lines: string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    ...statusLines(explained, context, isWhole),
    ...titled(
      said.ticked,
      ticked.flatMap((one) => tickedLines(one, context)),
    ),
    ...titled(
      said.read,
      inTexts.flatMap((one) => evidenceLines(one, context)),
    ),
    ...titled(
      said.against,
      against.flatMap((one) => evidenceLines(one, context)),
    ),
    ...titled(
      said.meetings,
      explained.confrontations.map((one) => meetingWords(one, context)),
    ),
    ...titled(said.decision, decisionLines(explained, context)),
    ...(isWhole ? titled(said.otherwise(context.country.iso2), rowsToWrite(explained, context.layout)) : []),
  ];
}

/** Its status, its grade and, when asked whole, why that grade, step by step. */
function statusLines(
  { assignment, rejection }: CodeExplained,
  { language }: CodeWordContext,
  isWhole: boolean,
): string[] {
  const said = words[language];
  if (assignment === null) return [rejection === null ? said.notGiven : said.rejected];
  const { grid } = textsByLanguage[language].annexes;
  const { status, grade, gradeSteps = [], isSensitive } = assignment;
  const steps = gradeSteps.map(({ part, by }) => `  ${weightWords(by, language)}  ${grid.gradeParts[part]}`);
  return [
    `${said.status[status === 'inferred' && isReadByPerson(assignment.evidence) ? 'read' : status]}${isSensitive ? said.sensitive : ''}`,
    `${said.grade}${gradeWords(grade, language)}`,
    ...(isWhole ? [...steps, `  ${grid.gradingBounds}`] : []),
  ];
}

/** A cell as a spreadsheet names it: `SN/entretiens.xlsx – Feuil1, H12`. */
const cellWords = ({ file, sheet, row, column }: Place): string =>
  `${sheet === undefined ? file : `${file} – ${sheet}`}, ${column ?? ''}${row ?? ''}`;

/** The words in their sentence, the cell, whose voice; the cue; and, when they speak against, why they do not count for it. */
function evidenceLines(evidence: Evidence, context: CodeWordContext): string[] {
  const { language } = context;
  const { voices, annexes } = textsByLanguage[language];
  const { reason, form, voice, date, cue, column, at } = evidence;
  const reasons: { [reason: string]: string } = annexes.directory.reasons;
  const why = reason === null ? '' : `[${reasons[reason] ?? reason}] `;
  const exact = form === 'code' ? words[language].coded : quoted(wordsInCell(evidence, context.recordById), language);
  const about = [
    cellWords(at),
    columnWords(column, language),
    voices[voice],
    words[language].forms[form],
    ...(date === null ? [] : [formatDate(date, language)]),
  ];
  const fired =
    cue === null ? [] : [`   ${annexes.directory.cue(shortCue(cue, evidence.quote))}${cueFound(evidence, language)}`];
  return [`${why}${exact} (${about.join(', ')})`, ...fired];
}

/** The very words that the cue found, which the sentence around them may hide. */
const cueFound = ({ quote }: Evidence, language: Language): string => ` → ${quoted(quote, language)}`;

/** The answer ticked, its cell, and what the code says less or more than the answer. */
function tickedLines({ evidence, crosswalk }: Ticked, { language, codebook }: CodeWordContext): string[] {
  const said = words[language];
  const where = `${columnWords(evidence.column, language)}, ${cellWords(evidence.at)}${evidence.date === null ? '' : `, ${formatDate(evidence.date, language)}`}`;
  if (crosswalk === null) return [`${quoted(evidence.quote, language)} (${where})`];
  const { list, listCode, axis, code, residue } = crosswalk;
  const answer = listLabel(list, listCode, codebook)?.[language] ?? listCode;
  return [
    `${quoted(answer, language)} → ${axis}:${code} (${where})`,
    `   ${residue.fr === '' ? said.noResidue : `${said.residue}${residue[language]}`}`,
  ];
}

function meetingWords({ kind, unticked = [] }: Confrontation, { language }: CodeWordContext): string {
  const { quality } = textsByLanguage[language].annexes;
  const answers = unticked.map(
    ({ column, raw, at }) => `${quality.notTicked(columnWords(column, language), raw)} (${cellWords(at)})`,
  );
  return [quality.confrontationKinds[kind], ...answers].join(' – ');
}

function decisionLines({ assignment, rejection }: CodeExplained, { decisions, language }: CodeWordContext): string[] {
  const id = assignment?.decision ?? rejection?.decision;
  const contested = assignment?.contested;
  const reply = contested
    ? [`${words[language].contested}${quoted(contested.reply, language)} (${contested.decision})`]
    : [];
  if (id === undefined) return reply;
  const decision = decisions.find((one) => one.id === id);
  if (!decision) return [id, ...reply];
  const { reason, author, date, at } = decision;
  const parts = [id, decisionText(decision, language), reason, author, date, cellWords(at)];
  return [parts.filter((part) => part !== null).join(' · '), ...reply];
}

/** Rows of `decisions` that would settle the code one way and the other; the id, reason, author and date are the person's. */
function rowsToWrite(
  { actor, asked, assignment, rejection }: CodeExplained,
  { headers, columns, delimiter }: DecisionLayout,
): string[] {
  const key = `${asked.axis}:${asked.sub ?? asked.code}`;
  const cells = (decision: string, valeur: string): { [column: string]: string } => ({
    ...{ id: '…', objet: 'code', acteur: actor.name, acteur_id: actor.id, autre: key, decision, valeur },
    ...{ motif: '…', auteur: '…', date: '…' },
  });
  const written = (cell: string): string =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const row = (verdict: string, value = '') =>
    columns
      .map((column) => (column === null ? '' : (cells(verdict, value)[column] ?? '')))
      .map(written)
      .join(delimiter);
  const isAccepted = assignment?.status === 'decided';
  return [
    headers.map(written).join(delimiter),
    ...(isAccepted ? [] : [row('accepte')]),
    ...(rejection === null ? [row('rejete'), row('rejete', `${asked.axis}:…`)] : []),
  ];
}

const words = {
  fr: {
    having: (n: number) => `Organisations qui ont ce code (${n})`,
    without: (n: number) => `Organisations où il a été écarté (${n})`,
    status: {
      declared: 'déclaré\u00a0: l’organisation l’a coché',
      inferred: 'lu dans les textes par la machine, à accepter',
      read: 'donné par un lecteur, à accepter',
      decided: 'décidé par une personne',
    },
    sensitive: ' – sensible\u00a0: jamais à côté d’un nom hors de l’équipe',
    notGiven: 'non donné\u00a0: rien ne l’appuie',
    rejected: 'refusé par une personne',
    grade: 'solidité ',
    ticked: 'ce qui est coché',
    read: 'les mots qui l’appuient',
    against: 'ce qui ne compte pas pour lui, ou parle contre',
    meetings: 'coché, lu, décidé',
    decision: 'décision',
    coded: 'code posé par un lecteur',
    residue: 'ce que le code perd ou ajoute\u00a0: ',
    noResidue: 'la réponse et le code disent la même chose',
    contested: 'contesté par l’organisation\u00a0: ',
    otherwise: (iso2: string) =>
      `pour en décider autrement\u00a0: cartographie review --famille codes --pays ${iso2}, ou l’une de ces lignes dans decisions.csv, dont les colonnes sont celles-ci (un autre code à la place va dans «\u00a0valeur\u00a0»)`,
    forms: {
      coche: 'réponse cochée',
      code: 'codage',
      verbatim: 'mots exacts',
      notes: 'notes',
      traduction: 'traduction',
      document: 'document',
    },
  },
  en: {
    having: (n: number) => `Organisations that have this code (${n})`,
    without: (n: number) => `Organisations where it was turned away (${n})`,
    status: {
      declared: 'declared: the organisation ticked it',
      inferred: 'read in texts by the machine, to be accepted',
      read: 'given by a reader, to be accepted',
      decided: 'decided by a person',
    },
    sensitive: ' – sensitive: never beside a name outside the team',
    notGiven: 'not given: nothing supports it',
    rejected: 'refused by a person',
    grade: 'solidity ',
    ticked: 'what is ticked',
    read: 'the words that support it',
    against: 'what does not count for it, or speaks against it',
    meetings: 'ticked, read, decided',
    decision: 'decision',
    coded: 'code set by a reader',
    residue: 'what the code loses or adds: ',
    noResidue: 'the answer and the code say the same',
    contested: 'contested by the organisation: ',
    otherwise: (iso2: string) =>
      `to decide otherwise: cartographie review --famille codes --pays ${iso2}, or one of these rows in decisions.csv, whose columns are these (another code in its place goes into “valeur”)`,
    forms: {
      coche: 'ticked answer',
      code: 'coding',
      verbatim: 'exact words',
      notes: 'notes',
      traduction: 'translation',
      document: 'document',
    },
  },
} as const;
