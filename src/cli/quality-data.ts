import {
  adviceInSheet,
  catalogue,
  describe,
  expectedInWords,
  helpAnchor,
  type ProblemCode,
  rowRanges,
  suggestionInWords,
  type Tally,
} from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import type { QualityFile, QualityPage, QualityProblem, QualityRow } from '../render/quality-page.ts';
import { formatNumber, plural, quoted } from '../text/format.ts';
import { quietFile } from '../text/quiet-file.ts';
import type { ValidatedPart } from '../validate-sources.ts';
import { columnAnywhere, columnsOfParts } from './problem-columns.ts';
import { factsOf, rightOf } from './quality-facts.ts';
import { quietly } from './quiet-problems.ts';

interface Given {
  pack: CountryPack;
  tallies: readonly Tally[];
  parts: readonly ValidatedPart[];
  language: Language;
  isFictional: boolean;
}

const severityWords: Record<Severity, Bilingual> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'à vérifier', en: 'to check' },
  info: { fr: 'information', en: 'note' },
};

/** Lines of a problem's table, and stretches of rows in a line. */
const linesShown = 40;
const rangesShown = 8;

/** The quality page of a country: its files with what was read, what is wrong, what is right. No private value is in it. */
export function qualityPage({ pack, tallies, parts, language, isFictional }: Given): QualityPage {
  const isFrench = language === 'fr';
  const total = (count: (part: ValidatedPart) => number) => parts.reduce((sum, part) => sum + count(part), 0);
  const problems = (severity: Severity) =>
    tallies.reduce((sum, { first, count }) => sum + (first.severity === severity ? count : 0), 0);
  const figure = (value: number, [fr, en]: readonly [string, string]) => ({
    value: formatNumber(value, language),
    label: isFrench ? fr : en,
  });
  const aside = total(({ account }) => account.setAside);
  const errors = problems('error');
  const warnings = problems('warning');
  return {
    language,
    title: isFrench ? 'Qualité des fichiers' : 'Quality of the files',
    subtitle: pack.names[language],
    marks: isFictional ? [isFrench ? 'DONNÉES FICTIVES' : 'FICTIONAL DATA'] : [],
    intro: isFrench
      ? [
          'Cette page dit ce que l’outil a lu dans vos fichiers et, cellule par cellule, ce qu’il faut corriger. Les problèmes qui coûtent le plus viennent d’abord. Ouvrez le fichier dans votre tableur, allez à la cellule indiquée, corrigez, enregistrez, puis renvoyez le fichier.',
        ]
      : [
          'This page says what the tool read in your files and, cell by cell, what to mend. Problems that cost most come first. Open the file in your spreadsheet, go to the cell named, mend it, save, then send the file back.',
        ],
    figures: [
      figure(
        total(({ account }) => account.read),
        ['lignes lues', 'rows read'],
      ),
      figure(
        total(({ account }) => account.used),
        ['utilisées', 'used'],
      ),
      figure(aside, aside < 2 ? ['mise de côté', 'set aside'] : ['mises de côté', 'set aside']),
      figure(errors, errors < 2 ? ['erreur', errors === 1 ? 'error' : 'errors'] : ['erreurs', 'errors']),
      figure(
        warnings,
        warnings < 2
          ? ['point à vérifier', warnings === 1 ? 'point to check' : 'points to check']
          : ['points à vérifier', 'points to check'],
      ),
    ],
    files: filesOf(tallies, parts, language),
    help: helpOf(tallies, language),
    footer: isFrench
      ? ['Les numéros de téléphone, les courriels et les colonnes privées ne sont pas montrés ici.']
      : ['Telephone numbers, e-mail addresses and private columns are not shown here.'],
  };
}

/** One section a table (a sheet of a workbook), then the files that gave none, then the folder. */
function filesOf(tallies: readonly Tally[], parts: readonly ValidatedPart[], language: Language): QualityFile[] {
  const keyOf = (file: string | undefined, sheet: string | undefined) => JSON.stringify([file, sheet]);
  const known = new Map(parts.map((part) => [keyOf(part.account.file, part.account.sheet), part]));
  const byKey = new Map<string, Tally[]>([...known.keys()].map((key) => [key, []]));
  for (const entry of tallies) {
    const { file, sheet } = entry.first.place ?? {};
    const key = keyOf(file, sheet);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return [...byKey].map(([key, own], index) => {
    const part = known.get(key) ?? null;
    const { file, sheet } = own[0]?.first.place ?? part?.account ?? {};
    const where = file === undefined ? (language === 'fr' ? 'Le dossier' : 'The folder') : quietFile(file, language);
    return fileSection(`f${index + 1}`, sheet === undefined ? where : `${where}, ${sheet}`, own, part, language);
  });
}

function fileSection(
  id: string,
  name: string,
  tallies: readonly Tally[],
  part: ValidatedPart | null,
  language: Language,
): QualityFile {
  const mask = quietly(part ? columnsOfParts([part]) : columnAnywhere, language);
  const costly = tallies.filter(({ first }) => first.severity !== 'info');
  const told = tallies.filter(({ first }) => first.severity === 'info');
  const problems = groupsOf(costly).map((group) => problemOf(group, mask, language));
  const count = problems.length;
  const isFrench = language === 'fr';
  const words = isFrench
    ? `${count} ${plural(count, 'problème', 'problèmes', 'fr')}`
    : `${count} ${plural(count, 'problem', 'problems', 'en')}`;
  return {
    id,
    name,
    base: count === 0 ? (isFrench ? 'rien à corriger' : 'nothing to mend') : words,
    facts: part ? factsOf(part, language) : [],
    problems,
    notes: told.map(({ first, places }) => ({
      code: first.code,
      where: whereOf(first, places.slice(0, rangesShown), places.length, language) || null,
      text: describe(mask(first), language).message,
    })),
    good: part ? rightOf(part, tallies, language) : [],
  };
}

/** Tallies of one problem in one column. */
function groupsOf(tallies: readonly Tally[]): Tally[][] {
  const groups = new Map<string, Tally[]>();
  for (const entry of tallies) {
    const key = JSON.stringify([entry.first.code, entry.first.place?.header]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

type Mask = (diagnostic: Diagnostic) => Diagnostic;

function problemOf(group: readonly Tally[], mask: Mask, language: Language): QualityProblem {
  const masked = group.map((entry) => ({ ...entry, first: mask(entry.first) }));
  const [head] = masked;
  const first = head?.first as Diagnostic;
  const count = group.reduce((sum, entry) => sum + entry.count, 0);
  const shown = masked.slice(0, linesShown);
  const rows = withSpans(shown.map((entry) => rowOf(entry, mask, language)));
  const isFrench = language === 'fr';
  const left = masked.length - shown.length;
  return {
    severity: first.severity,
    severityWord: severityWords[first.severity][language],
    code: first.code,
    title: describe({ ...first, params: commonParams(masked) }, language).message,
    column: columnOf(first, language),
    count: count > 1 ? (isFrench ? `${formatNumber(count, 'fr')} fois` : `${formatNumber(count, 'en')} times`) : null,
    rows,
    hasSeen: rows.some(({ seen }) => seen !== null),
    hasExpected: rows.some(({ expected }) => expected !== null),
    hasTodo: rows.some(({ todo }) => todo !== null),
    more:
      left === 0
        ? null
        : isFrench
          ? `et ${left} ${plural(left, 'autre valeur', 'autres valeurs', 'fr')}`
          : `and ${left} ${plural(left, 'other value', 'other values', 'en')}`,
  };
}

/** «colonne « email »»: the header as typed. */
function columnOf({ place, scope }: Diagnostic, language: Language): string | null {
  if (!place?.header || scope === 'file') return null;
  return `${language === 'fr' ? 'colonne' : 'column'} ${quoted(place.header, language)}`;
}

/** Parameters that all have in common; «…» for those that differ, since the table gives them. */
function commonParams(group: readonly Tally[]): Diagnostic['params'] {
  const [head] = group;
  const isCommon = (key: string, value: unknown) =>
    group.every(({ first, isMixed }) => first.params[key] === value && !(isMixed && key === 'valeur'));
  return Object.fromEntries(
    Object.entries(head?.first.params ?? {}).map(([key, value]) => [key, isCommon(key, value) ? value : '…']),
  );
}

function rowOf(entry: Tally, mask: Mask, language: Language): QualityRow {
  const { first, count, places } = entry;
  const advice = adviceInSheet(describe(first, language).advice, language);
  const others = entry.others.map(({ value }) => mask({ ...first, actual: value }).actual ?? '…');
  const seen = first.actual === undefined ? null : [first.actual, ...others.slice(0, 5)].map(short).join(' · ');
  const near = suggestionInWords(first, language);
  const list = expectedInWords(first, language);
  const nearest =
    near === undefined ? [] : [`${language === 'fr' ? 'peut-être' : 'perhaps'} ${quoted(near, language)}`];
  const known = list.length === 0 ? [] : [`${list.slice(0, 12).join(', ')}${list.length > 12 ? '…' : ''}`];
  const expected = [...nearest, ...known].join(language === 'fr' ? '\u00a0; ' : '; ');
  return {
    where: whereOf(first, places, count, language),
    seen,
    expected: expected === '' ? null : expected,
    todo: advice === '' ? null : advice,
    span: 1,
  };
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/** What is the same to do on all lines is said once, beside them all. */
function withSpans(rows: readonly QualityRow[]): QualityRow[] {
  const [first] = rows;
  if (!first || rows.every(({ todo }) => todo === null)) return rows.map((row) => ({ ...row, span: 0 }));
  if (!rows.every(({ todo }) => todo === first.todo)) return [...rows];
  return rows.map((row, index) => ({ ...row, span: index === 0 ? rows.length : 0 }));
}

/** «C12», «C12 à C20», «lignes 3, 8 à 10»: as the person sees them; the sheet is the section's. */
function whereOf({ scope, place }: Diagnostic, places: readonly Place[], count: number, language: Language): string {
  const isFrench = language === 'fr';
  const ranges = rowRanges(places);
  const column = scope === 'file' ? '' : (place?.column ?? '');
  if (ranges.length === 0) return column === '' ? (isFrench ? 'tout le fichier' : 'the whole file') : column;
  const to = isFrench ? 'à' : 'to';
  const at = (row: number) => `${column}${row}`;
  const shown = ranges.slice(0, rangesShown);
  const list = shown.map(([first, last]) => (first === last ? at(first) : `${at(first)} ${to} ${at(last)}`)).join(', ');
  const left = Math.max(count, places.length) - shown.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const rest =
    left > 0 && ranges.length > shown.length
      ? isFrench
        ? ` et ${left} ${plural(left, 'autre', 'autres', 'fr')}`
        : ` and ${left} more`
      : '';
  if (column !== '') return `${list}${rest}`;
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  const word = isFrench ? (isOne ? 'ligne' : 'lignes') : isOne ? 'row' : 'rows';
  return `${word} ${list}${rest}`;
}

/** The catalogue's entry of each code met, with what it is about left open. */
function helpOf(tallies: readonly Tally[], language: Language): QualityPage['help'] {
  const codes = [...new Set(tallies.map(({ first }) => first.code))].sort();
  return codes.flatMap((code) => {
    const entry = catalogue[code as ProblemCode];
    if (!entry) return [];
    const open = (text: string) =>
      text.replace(/\{\w+(?::[^|}]*\|([^}]*))?\}/g, (_, many?: string) => (many ? `… ${many}` : '…'));
    return [
      {
        id: code.toLowerCase(),
        code,
        severityWord: severityWords[entry.severity][language],
        message: open(entry.message[language]),
        advice: adviceInSheet(open(entry.advice[language]), language),
        more: helpAnchor(code),
      },
    ];
  });
}
