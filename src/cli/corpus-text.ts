import {
  type Agreement,
  type CodingError,
  type CueSeen,
  cuesSeen,
  f1Bounds,
  type Measurement,
  type ReadyGrid,
} from '../classify/index.ts';
import { gridLabel } from '../codebook/index.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber, plural, quoted } from '../text/format.ts';
import { shortCue } from '../text/short-cue.ts';
import type { Corpus } from './corpus-file.ts';
import { whyOf } from './corpus-json.ts';

const words = {
  fr: {
    heads: ['précision', 'rappel', 'F1', 'à 95 %', 'juste', 'en trop', 'manqué'],
    apart: (codes: string) =>
      `Le résultat principal de l’axe role compte les cinq rôles\u00a0; «\u00a0${codes}\u00a0», qui n’en est pas un, est compté à part.`,
    withAll: (codes: string) => `avec «\u00a0${codes}\u00a0»`,
    none: '–',
    missing: 'manque',
    extra: 'en trop',
    why: 'le lecteur a retenu',
    noCue: 'aucun indice de ce code n’est dans le texte',
    counted: 'compté',
    turned: 'écarté',
    colon: '\u00a0: ',
    line: 'ligne',
    column: 'colonne',
    errors: 'Textes où la grille se trompe',
    noErrors: 'Aucune erreur\u00a0: la grille code tous ces textes comme vous.',
  },
  en: {
    heads: ['precision', 'recall', 'F1', 'at 95%', 'right', 'extra', 'missed'],
    apart: (codes: string) =>
      `The headline of axis role counts the five roles; “${codes}”, which is none of them, is counted apart.`,
    withAll: (codes: string) => `with “${codes}”`,
    none: '–',
    missing: 'missing',
    extra: 'extra',
    why: 'the reader chose',
    noCue: 'no cue of this code stands in the text',
    counted: 'counted',
    turned: 'turned away',
    colon: ': ',
    line: 'line',
    column: 'column',
    errors: 'Texts that the grid gets wrong',
    noErrors: 'No error: the grid codes all these texts as you did.',
  },
} as const;

const reasons: Record<NonNullable<CueSeen['turnedAway']>, Record<Language, string>> = {
  negation: { fr: 'négation ou manque', en: 'denial or lack' },
  wish: { fr: 'souhait', en: 'wish' },
  past: { fr: 'passé, ou surmonté', en: 'past, or overcome' },
  'other-actor': { fr: 'un autre acteur', en: 'another actor' },
  hypothesis: { fr: 'supposition', en: 'supposition' },
  question: { fr: 'question', en: 'question' },
  champs: { fr: 'indice d’une autre colonne (champs)', en: 'cue of another column (champs)' },
  si: { fr: 'condition absente (si)', en: 'condition missing (si)' },
  sauf: { fr: 'mots qui l’écartent (sauf)', en: 'words that keep it out (sauf)' },
  'sans-souhait': { fr: 'rien n’est demandé', en: 'nothing is asked for' },
  'sans-manque': { fr: 'rien ne manque', en: 'nothing is lacking' },
  'question-de-la-colonne': { fr: 'la question posée est autre', en: 'another question was asked' },
  'colonne-d-autrui': { fr: 'la colonne parle d’autrui', en: 'the column is about others' },
};

/** A share with two decimals, as tables of this kind have them. */
const share = (value: number | null, language: Language): string =>
  value === null ? words[language].none : value.toFixed(3).replace('.', language === 'fr' ? ',' : '.');

function cells(agreement: Agreement, language: Language): string[] {
  const { precision, recall, f1, right, extra, missed } = agreement;
  const bounds = f1Bounds(agreement);
  return [
    share(precision, language),
    share(recall, language),
    share(f1, language),
    bounds === null ? words[language].none : `${share(bounds.low, language)}–${share(bounds.high, language)}`,
    ...[right, extra, missed].map((count) => formatNumber(count, language)),
  ];
}

/** Figures by axis and code, as a table for a person. */
export function measurementAsText({ axes }: Measurement, grid: ReadyGrid, language: Language): string {
  const said = words[language];
  const rows: [name: string, cells: string[]][] = [['', [...said.heads]]];
  for (const { axis, leftOut, withAll, codes, ...headline } of axes) {
    rows.push(['', []], [axis, cells(headline, language)]);
    if (withAll) rows.push([`  ${said.withAll(leftOut.join(', '))}`, cells(withAll, language)]);
    for (const { code, ...one } of codes) {
      rows.push([`  ${code}  ${gridLabel(grid.codebook, axis, code)[language]}`, cells(one, language)]);
    }
  }
  const width = Math.min(64, Math.max(...rows.map(([name]) => name.length)));
  const widths = said.heads.map((_, at) => Math.max(...rows.map(([, one]) => one[at]?.length ?? 0)));
  const lines = rows.map(([name, one]) =>
    one.length === 0
      ? ''
      : `${shortened(name, width).padEnd(width)}  ${one.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}`.trimEnd(),
  );
  const notes = axes.flatMap(({ leftOut }) => (leftOut.length > 0 ? ['', said.apart(leftOut.join(', '))] : []));
  return `${[...lines, ...notes].join('\n')}\n`;
}

const shortened = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;

/** The texts that were coded wrongly: the words that the reader chose, the cues met, and why they did not count. */
export function errorsAsText(errors: readonly CodingError[], grid: ReadyGrid, language: Language): string {
  const said = words[language];
  const entries = errors.map((error) => {
    const { text, axis, code, kind } = error;
    const where = `${text.at.file}, ${said.line} ${text.at.row}, id ${text.id}`;
    const column = text.column === null ? '' : ` (${said.column} ${text.column})`;
    const why = whyOf(text, axis, code, grid);
    const seen = cuesSeen(error, grid);
    return [
      `${said[kind]}  ${axis}:${code}  ${where}${column}`,
      `    ${text.text.replace(/\s+/g, ' ')}`,
      ...(why === null ? [] : [`    ${said.why}${said.colon}${quoted(why, language)}`]),
      ...(seen.length === 0 ? [`    ${said.noCue}`] : seen.map((one) => `    ${cueLine(one, language)}`)),
    ].join('\n');
  });
  return entries.length === 0 ? `\n${said.noErrors}\n` : `\n${said.errors}\n\n${entries.join('\n\n')}\n`;
}

function cueLine({ cue, quote, turnedAway }: CueSeen, language: Language): string {
  const said = words[language];
  const fate = turnedAway === null ? said.counted : `${said.turned}${said.colon}${reasons[turnedAway][language]}`;
  return `${quoted(quote, language)}  ${fate}  [${shortCue(cue, quote)}]`;
}

/** Lines read = texts used + lines set aside, over all files. */
export function accountAsText(corpora: readonly Corpus[], language: Language): string {
  const sum = (key: 'read' | 'used' | 'setAside') => corpora.reduce((all, corpus) => all + corpus[key], 0);
  const n = (count: number, one: string, many: string) =>
    `${formatNumber(count, language)} ${plural(count, one, many, language)}`;
  return language === 'fr'
    ? `${n(sum('read'), 'ligne lue', 'lignes lues')} = ${n(sum('used'), 'texte mesuré', 'textes mesurés')} + ${n(sum('setAside'), 'mise', 'mises')} de côté.`
    : `${n(sum('read'), 'line', 'lines')} read = ${n(sum('used'), 'text', 'texts')} measured + ${n(sum('setAside'), 'line', 'lines')} set aside.`;
}
