import type { Language } from '../model/stage.ts';
import { percentBase } from '../render/figures.ts';
import { formatNumber, formatPercent } from '../text/format.ts';
import type { Counted, CountedBy, CountedValue } from './tabulate-value.ts';

const words = {
  fr: {
    units: {
      acteurs: 'organisations',
      entretiens: 'entretiens',
      constats: 'constats',
      documents: 'documents',
      mecanismes: 'mécanismes de dialogue',
      projets: 'projets',
      approches: 'organisations du carnet de terrain',
      relations: 'liens',
    } as Record<string, string>,
    base: 'Base\u00a0: ',
    known: 'recensées',
    interviewed: 'interrogées',
    answered: 'ont répondu ou sont renseignées',
    notAnswered: 'sans réponse',
    notOpen: 'non renseignées ou non ouvertes à cette édition',
    refused: 'refus',
    unsaid: 'réponses masquées',
    multiple:
      'Plusieurs réponses possibles\u00a0: les parts sont des parts d’organisations, et leur somme peut dépasser 100\u00a0%.',
    few: 'Moins de dix réponses\u00a0: aucun pourcentage.',
    masked: 'masqué',
    maskedNote:
      'masqué, m.\u00a0: trop peu d’organisations, ou toutes, pour le dire sans les désigner\u00a0; ce n’est pas un zéro.',
    unasked: 'n. e.',
    unaskedNote:
      'n. e.\u00a0: non enquêté, personne n’y a été interrogé, ou trop peu d’organisations pour que cette édition puisse le dire\u00a0; ce n’est pas un zéro.',
    unaskedCounted:
      'Comptées d’après ce qui est connu d’elles, alors que personne n’y a été interrogé, ou trop peu\u00a0: ',
    both: 'les deux réponses sont connues pour',
    bothMasked: 'le nombre de celles dont les deux réponses sont connues est masqué',
    edition: 'édition',
    columns: 'Colonnes\u00a0: ',
    zeros: 'À zéro\u00a0: ',
    all: 'n',
  },
  en: {
    units: {
      acteurs: 'organisations',
      entretiens: 'interviews',
      constats: 'findings',
      documents: 'documents',
      mecanismes: 'dialogue mechanisms',
      projets: 'projects',
      approches: 'organisations of the field log',
      relations: 'links',
    } as Record<string, string>,
    base: 'Base: ',
    known: 'known',
    interviewed: 'interviewed',
    answered: 'answered or documented',
    notAnswered: 'without answer',
    notOpen: 'not filled in or not open to this edition',
    refused: 'refused',
    unsaid: 'answers masked',
    multiple: 'Several answers possible: shares are shares of organisations and may add up to more than 100%.',
    few: 'Fewer than ten answers: no percentage.',
    masked: 'masked',
    maskedNote:
      'masked, m.: too few organisations, or all of them, to say it without pointing at them; it is not a zero.',
    unasked: 'n. a.',
    unaskedNote:
      'n. a.: not asked, nobody was interviewed there, or too few organisations for this edition to say so; it is not a zero.',
    unaskedCounted: 'Counted by what is known of them, though nobody was interviewed there, or too few: ',
    both: 'both answers are known for',
    bothMasked: 'the number of those whose two answers are known is masked',
    edition: 'edition',
    columns: 'Columns: ',
    zeros: 'At zero: ',
    all: 'n',
  },
} as const;

type Words = (typeof words)[Language];

/** A table for the eye: what it counts, its base, a line a value, what the marks mean. */
export function countedText(table: Counted, language: Language): string {
  const text = words[language];
  const isCrossed = table.by_variable !== undefined;
  const lines = isCrossed ? crossedLines(table, text) : aloneLines(table, language, text);
  return `${[...headOf(table, language, text), '', ...lines, '', ...notesOf(table, text)].join('\n').trimEnd()}\n`;
}

function headOf(table: Counted, language: Language, text: Words): string[] {
  const number = (value: number) => formatNumber(value, language);
  const title = table.by_title === undefined ? table.title : `${table.title} × ${table.by_title}`;
  const isOfActors = table.unit === 'acteurs';
  const three = isOfActors
    ? ` (${number(table.known)} ${text.known}, ${number(table.interviewed)} ${text.interviewed})`
    : '';
  const details = [
    table.answered === null ? text.unsaid : `${number(table.answered)} ${text.answered}`,
    // Outside the team, an answer may be given and closed: nobody is told to have kept silent.
    ...(table.not_answered
      ? [`${number(table.not_answered)} ${table.edition === 'interne' ? text.notAnswered : text.notOpen}`]
      : []),
    ...(table.refused ? [`${number(table.refused)} ${text.refused}`] : []),
  ];
  const answered = table.by_answered;
  const both =
    answered === undefined ? [] : answered === null ? [text.bothMasked] : [`${text.both} ${number(answered)}`];
  const stop = language === 'fr' ? '\u00a0; ' : '; ';
  return [
    `${title} – ${table.country}, ${text.edition} ${table.edition}`,
    `${text.base}${number(table.base)} ${text.units[table.unit] ?? table.unit}${three}${stop}${[...details, ...both].join(', ')}.`,
  ];
}

function aloneLines({ values, answered }: Counted, language: Language, text: Words): string[] {
  const rows = values.map(({ label, n, asked }) => {
    if (n === 0 && asked === false) return [label, text.unasked, ''];
    const share =
      n === null || answered === null || answered < percentBase ? '' : formatPercent(n / answered, language);
    return [label, n === null ? text.masked : `${n}/${answered ?? '?'}`, share];
  });
  return aligned(rows);
}

/** Codes across, their labels told beneath: labels would not fit a line. Columns of noughts are one line. */
function crossedLines({ values }: Counted, text: Words): string[] {
  const columns = values[0]?.by ?? [];
  const cells = values.map((value) => cellsOf(value, text));
  const isZero = (_: CountedBy, index: number) => cells.length > 0 && cells.every((row) => row[index] === '0');
  const shown = columns.flatMap((column, index) => (isZero(column, index) ? [] : [index]));
  const rows = values.map((value, at) => [
    labelOf(value),
    countOf(value, text),
    ...shown.map((index) => cells[at]?.[index] ?? ''),
  ]);
  const heads = ['', text.all, ...shown.map((_, at) => `[${at + 1}]`)];
  const legend = columns
    .filter((column, index) => !isZero(column, index))
    .map((column, at) => `[${at + 1}] ${labelOf(column)}`)
    .join(' ; ');
  const zeros = columns.filter(isZero).map(labelOf).join(', ');
  return [
    ...aligned([heads, ...rows]),
    ...(legend === '' ? [] : ['', `${text.columns}${legend}.`]),
    ...(zeros === '' ? [] : ['', `${text.zeros}${zeros}.`]),
  ];
}

const labelOf = ({ label, together, together_labels }: CountedValue | CountedBy): string => {
  const parts = together_labels ?? together;
  return parts ? `${label} (${parts.join(', ')})` : label;
};

const countOf = ({ n }: CountedValue, { masked }: Words): string =>
  n === null ? masked.slice(0, 1).concat('.') : String(n);

const cellsOf = ({ by = [], asked }: CountedValue, text: Words): string[] =>
  by.map((cell) => {
    if (cell.n === null) return `${text.masked.slice(0, 1)}.`;
    return cell.n === 0 && (asked === false || cell.asked === false) ? text.unasked : String(cell.n);
  });

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function notesOf({ multiple, values, answered }: Counted, text: Words): string[] {
  const cells = values.flatMap(({ by = [] }) => by);
  const isMasked = [...values, ...cells].some(({ masked }) => masked);
  const isUnasked = [...values, ...cells].some(({ n, asked }) => n === 0 && asked === false);
  const counted = values.filter(({ n, asked, by }) => asked === false && n !== 0 && by === undefined);
  return [
    ...(multiple ? [text.multiple] : []),
    ...(answered !== null && answered < percentBase ? [text.few] : []),
    ...(isMasked ? [text.maskedNote] : []),
    ...(isUnasked ? [text.unaskedNote] : []),
    ...(counted.length > 0 ? [`${text.unaskedCounted}${counted.map(({ label }) => label).join(', ')}.`] : []),
  ];
}
