import { isMap, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { ColumnProposal, Confidence } from '../columns/propose/index.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import { quietYaml } from '../text/quiet-yaml.ts';
import type { Mapping } from './mapping.ts';

/** How sure a proposal is, in words. */
export const confidenceWords: Record<Confidence, Bilingual> = {
  sur: { fr: 'sûr', en: 'sure' },
  probable: { fr: 'probable', en: 'likely' },
  'a-verifier': { fr: 'à vérifier', en: 'to check' },
};

const publicContacts: Bilingual = {
  fr: 'à vérifier\u00a0: quelqu’un sait-il que ces contacts sont publics\u00a0?',
  en: 'to check: does somebody know that these contacts are public?',
};

/** A header as the configuration names it. */
const asTyped = (header: string): string => header.trim().replace(/\s+/g, ' ');

/** The key written for a column: hints, and contacts that only resemble public ones, wait for a person to write them. */
export const writtenKey = ({ key, needsConsent, isFaint, confidence }: ColumnProposal): string | null =>
  isFaint || (needsConsent && confidence !== 'sur') ? null : key;

function columnLine(column: ColumnProposal, language: Language): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const reasons = column.reasons.map((reason) => reason[language]).join('\u00a0; ');
  const sure = column.confidence === null ? '' : `${confidenceWords[column.confidence][language]}${colon}`;
  const written = writtenKey(column);
  const withheld = column.key !== null && written === null ? `${column.key}\u00a0? ` : '';
  const contact = column.needsConsent ? ` (${publicContacts[language]})` : '';
  return `      ${JSON.stringify(asTyped(column.header))}: ${written ?? '~'} # ${withheld}${sure}${reasons}${contact}`;
}

const times = (count: number, language: Language): string =>
  language === 'fr' ? `${count}\u00a0fois` : `${count} ${count === 1 ? 'time' : 'times'}`;

const likeness = (label: Bilingual, language: Language): string =>
  language === 'fr'
    ? `, à vérifier\u00a0: ressemble à «\u00a0${label.fr}\u00a0»`
    : `, to check: resembles “${label.en}”`;

/** Codes to give: those proposed as lines, the others as comments for a person to finish. */
function codeLines({ codes }: Mapping, language: Language): string[] {
  const keys = [...new Set(codes.map(({ key }) => key))];
  const known = keys.filter((key) => codes.some((proposal) => proposal.key === key && proposal.code !== null));
  const line = (value: string, code: string, count: number, label: Bilingual | null = null) =>
    `${JSON.stringify(value)}: ${code} # ${times(count, language)}${label === null ? '' : likeness(label, language)}`;
  const of = (key: string, isKnown: boolean) =>
    codes.filter((proposal) => proposal.key === key && (proposal.code !== null) === isKnown);
  const lines = known.flatMap((key) => [
    `      ${key}:`,
    ...of(key, true).map(({ value, code, count, label }) => `        ${line(value, code ?? '', count, label)}`),
    ...of(key, false).map(({ value, count }) => `        # ${line(value, '?', count)}`),
  ]);
  const others = keys.filter((key) => !known.includes(key));
  const asComments = others.flatMap((key) => [
    `      # ${key}:`,
    ...of(key, false).map(({ value, count }) => `      #   ${line(value, '?', count)}`),
  ]);
  if (lines.length > 0) return ['    codes:', ...lines, ...asComments];
  return asComments.length > 0 ? ['    # codes:', ...asComments] : [];
}

/** A directory without a source stays inside the team: the line to fill in is there, to be opened by a person. */
function sourceLine({ kind, columns }: Mapping, language: Language): string[] {
  if (kind !== 'acteurs' || columns.some(({ key }) => key === 'source' || key === 'diffusion')) return [];
  const why =
    language === 'fr'
      ? 'd’où vient cette liste\u00a0? Sans source, rien n’en sort de l’équipe'
      : 'where does this list come from? Without a source, nothing of it leaves the team';
  return [`    # source: "…" # ${why}`];
}

/** The entry of the configuration, each line with its reason, under `fichiers:`, ready to paste. */
export function entryText(mapping: Mapping, language: Language): string {
  const { file, sheet, kind, country, columns, separators } = mapping;
  const seen = new Set<string>();
  const own = columns.filter(({ isAutomatic, header }) => {
    const name = asTyped(header);
    const isNew = !isAutomatic && !seen.has(name);
    seen.add(name);
    return isNew;
  });
  const countryLine =
    country &&
    `${country.isGuess ? '# ' : ''}pays: ${country.iso2}${country.isGuess ? ` # ${country.reason[language]}` : ''}`;
  return [
    'fichiers:',
    `  - fichier: ${JSON.stringify(file)}`,
    `    type: ${kind} # ${mapping.kindReasons.map((reason) => reason[language]).join('\u00a0; ')}`,
    ...(sheet === null ? [] : [`    feuille: ${JSON.stringify(sheet)}`]),
    ...(countryLine ? [`    ${countryLine}`] : []),
    ...sourceLine(mapping, language),
    ...(own.length > 0 ? ['    colonnes:', ...own.map((column) => columnLine(column, language))] : []),
    ...codeLines(mapping, language),
    ...(separators.length > 0 ? ['    separateurs:'] : []),
    ...separators.map(
      ({ key, separator, reason }) => `      ${key}: ${JSON.stringify(separator)} # ${reason[language]}`,
    ),
    '',
  ].join('\n');
}

/** One entry of a configuration as plain values. */
type Entry = Record<string, unknown> & { fichier?: unknown; feuille?: unknown };

const entriesOf = (text: string): Entry[] => {
  const value: unknown = parseDocument(text, quietYaml).toJS();
  const files = (value as { fichiers?: unknown } | null)?.fichiers;
  return Array.isArray(files) ? (files as Entry[]) : [];
};

/** What adding an entry to a configuration comes to. */
export type Addition =
  | { state: 'added'; text: string }
  /** The same entry stands there already. */
  | { state: 'same' }
  /** Another entry stands there for the same file and sheet: lines that it alone has (-), lines proposed (+). */
  | { state: 'other'; difference: string[] };

/** Adds an entry to the text of a configuration, its comments and other entries kept. */
export function addEntry(configuration: string, entry: string): Addition {
  const [made] = entriesOf(entry);
  const there = entriesOf(configuration).find(
    ({ fichier, feuille }) => fichier === made?.fichier && feuille === made?.feuille,
  );
  if (there && made) {
    const difference = differenceOf(there, made);
    return difference.length === 0 ? { state: 'same' } : { state: 'other', difference };
  }
  const document = parseDocument(configuration, quietYaml);
  const files = document.get('fichiers');
  if (!isSeq(files) || files.items.length === 0) {
    if (isMap(document.contents)) document.delete('fichiers');
    const kept =
      isMap(document.contents) && document.contents.items.length > 0
        ? textOf(document, configuration)
        : onlyComments(configuration);
    return { state: 'added', text: kept.trim() === '' ? entry : `${kept.trimEnd()}\n${entry}` };
  }
  files.flow = false;
  files.add(parseDocument(entry, quietYaml).getIn(['fichiers', 0], true) as Node);
  return { state: 'added', text: textOf(document, configuration) };
}

/** The document as text: lines are not folded, and lists keep the indent that the person gave them. */
const textOf = (document: ReturnType<typeof parseDocument>, before: string): string =>
  document.toString({
    lineWidth: 0,
    nullStr: '~',
    indentSeq: !/^fichiers:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*-/m.test(before),
  });

const onlyComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\s*#/.test(line))
    .join('\n');

function differenceOf(there: Entry, made: Entry): string[] {
  const [before, after] = [there, made].map((entry) =>
    stringify(entry, { lineWidth: 0, nullStr: '~', sortMapEntries: true }).split('\n').filter(Boolean),
  );
  const [left = [], right = []] = [before, after];
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `- ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `+ ${line}`),
  ];
}
