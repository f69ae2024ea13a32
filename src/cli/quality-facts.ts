import type { Tally } from '../diagnostics/index.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import type { Dialect, SetAsideReason } from '../model/table.ts';
import { contactsAsShapes } from '../text/contact-shapes.ts';
import { formatNumber, plural } from '../text/format.ts';
import type { ValidatedPart } from '../validate-sources.ts';
import { reasons } from './rejects-file.ts';

type Fact = { term: string; text: string };

const encodings: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'utf-8+windows-1252': 'UTF-8 + Windows-1252',
};

const delimiters: Record<string, Bilingual> = {
  ';': { fr: 'points-virgules', en: 'semicolons' },
  ',': { fr: 'virgules', en: 'commas' },
  '\t': { fr: 'tabulations', en: 'tabs' },
  '|': { fr: 'barres verticales', en: 'vertical bars' },
};

function shapeOf({ format, encoding, delimiter }: Dialect, language: Language): string {
  if (format !== 'text') return language === 'fr' ? `classeur .${format}` : `.${format} workbook`;
  const parts = [encodings[encoding] ?? encoding];
  if (delimiter !== null) {
    const word = delimiters[delimiter]?.[language] ?? delimiter;
    parts.push(language === 'fr' ? `cellules séparées par des ${word}` : `cells separated by ${word}`);
  }
  return parts.join(', ');
}

/** What was read: kind of table, shape of the file, header row, rows used and set aside with the reasons. */
export function factsOf({ account, header }: ValidatedPart, language: Language): Fact[] {
  const isFrench = language === 'fr';
  const n = (count: number) => formatNumber(count, language);
  const { read, used, setAside, byReason, kind, sheet, dialect, unknownHeaders } = account;
  const why = Object.entries(byReason)
    .filter(([, count]) => count > 0)
    .map(
      ([reason, count]) => `${reasons[reason as SetAsideReason][language]}${isFrench ? '\u00a0:' : ':'} ${n(count)}`,
    );
  const rows = isFrench
    ? `${n(read)} ${plural(read, 'lue', 'lues', 'fr')} = ${n(used)} ${plural(used, 'utilisée', 'utilisées', 'fr')} + ${n(setAside)} ${plural(setAside, 'mise', 'mises', 'fr')} de côté`
    : `${n(read)} read = ${n(used)} used + ${n(setAside)} set aside`;
  return [
    { term: isFrench ? 'Tableau' : 'Table', text: kind },
    ...(sheet === undefined ? [] : [{ term: isFrench ? 'Feuille' : 'Sheet', text: sheet }]),
    { term: isFrench ? 'Fichier' : 'File', text: shapeOf(dialect, language) },
    {
      term: isFrench ? 'Titres de colonnes' : 'Column headers',
      text: `${isFrench ? 'ligne' : 'row'} ${header.headerRow}`,
    },
    { term: isFrench ? 'Lignes' : 'Rows', text: rows },
    ...(why.length === 0 ? [] : [{ term: isFrench ? 'Mises de côté' : 'Set aside', text: why.join(', ') }]),
    ...(unknownHeaders.length === 0
      ? []
      : [
          {
            term: isFrench ? 'Colonnes non reconnues' : 'Columns not known',
            text: unknownHeaders.map((header) => contactsAsShapes(header, language)).join(', '),
          },
        ]),
  ];
}

/** What is right: columns recognised, rows and columns without any problem. */
export function rightOf({ account, header }: ValidatedPart, tallies: readonly Tally[], language: Language): string[] {
  const isFrench = language === 'fr';
  const known = header.headers.filter(({ key }) => key !== null);
  const wrong = new Set(
    tallies.flatMap(({ first: { severity, scope, place } }) =>
      severity !== 'info' && scope === 'cell' && place?.column ? [place.column] : [],
    ),
  );
  const sound = known.filter(({ letter }) => !wrong.has(letter)).length;
  const count = known.length;
  const good: string[] = [];
  if (count > 0) {
    good.push(
      isFrench
        ? `${count} ${plural(count, 'colonne reconnue', 'colonnes reconnues', 'fr')}`
        : `${count} ${plural(count, 'column recognised', 'columns recognised', 'en')}`,
    );
  }
  if (wrong.size > 0 && sound > 0) {
    good.push(isFrench ? `dont ${sound} sans aucun problème` : `${sound} of them without any problem`);
  }
  if (account.read > 0 && account.setAside === 0) {
    good.push(isFrench ? 'toutes les lignes sont utilisées' : 'all rows are used');
  }
  return good;
}
