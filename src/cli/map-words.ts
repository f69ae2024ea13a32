import { unmatchedIn } from '../columns/propose/index.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber, plural } from '../text/format.ts';
import { confidenceWords, writtenKey } from './map-entry.ts';
import type { Mapping } from './mapping.ts';
import type { Terminal } from './terminal.ts';

/** Headers are questions sometimes. */
const longestHeader = 44;
const shorten = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > longestHeader ? `${line.slice(0, longestHeader - 1)}…` : line;
};

/** What was found, column by column, with reasons: for a person, beside the entry itself. */
export function tellMapping(mapping: Mapping, { language, paint, say }: Terminal): void {
  const { file, sheet, kind, columns, rows } = mapping;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const count = (value: number, fr: [string, string], en: [string, string]) =>
    `${formatNumber(value, language)} ${plural(value, ...(language === 'fr' ? fr : en), language)}`;
  const read = count(rows, ['ligne regardée', 'lignes regardées'], ['row looked at', 'rows looked at']);
  const width = count(columns.length, ['colonne', 'colonnes'], ['column', 'columns']);
  say(`${paint.strong(sheet === null ? file : `${file} (${sheet})`)}${colon}${read}, ${width}`);
  const why = mapping.kindReasons.map((reason) => reason[language]).join('\u00a0; ');
  say(`${language === 'fr' ? 'Type proposé' : 'Kind proposed'}${colon}${paint.strong(kind)} ${paint.dim(`(${why})`)}`);
  say();
  for (const column of columns) {
    const { letter, header, key, confidence, reasons } = column;
    const doubt =
      key !== null && writtenKey(column) === null && !column.isAutomatic ? (language === 'fr' ? '\u00a0?' : '?') : '';
    const nothing = language === 'fr' ? 'rien' : 'nothing';
    const sure = confidence === null ? '' : ` (${confidenceWords[confidence][language]})`;
    say(`  ${letter.padStart(2)}  ${shorten(header)} → ${paint.strong(key ?? nothing)}${doubt}${sure}`);
    say(`      ${paint.dim(reasons.map((reason) => reason[language]).join('\u00a0; '))}`);
  }
  tellCodes(mapping, language, say);
  say();
}

function tellCodes({ columns, codes }: Mapping, language: Language, say: (text?: string) => void): void {
  const proposed = codes.filter(({ code }) => code !== null).length;
  const unknown = columns.reduce((sum, column) => sum + (column.key === null ? 0 : unmatchedIn(column)), 0);
  if (unknown === 0) return;
  say();
  say(
    language === 'fr'
      ? `  Valeurs qui ne sont pas des codes\u00a0: ${unknown}, dont ${proposed} avec un code proposé (à relire sous «\u00a0codes\u00a0»).`
      : `  Values that are no codes: ${unknown}, of which ${proposed} with a code proposed (read them over under “codes”).`,
  );
}

/** What to do next, and how much is left to a person. */
export function tellNext(
  mapping: Mapping,
  country: string | null,
  written: string | null,
  { language, say }: Terminal,
): void {
  const own = mapping.columns.filter(({ isAutomatic }) => !isAutomatic);
  const left = own.filter((column) => writtenKey(column) === null).length;
  const pays = country ?? mapping.country?.iso2 ?? (language === 'fr' ? 'PAYS' : 'COUNTRY');
  if (language === 'fr') {
    say(`${left} ${left < 2 ? 'colonne reste' : 'colonnes restent'} sans correspondance, sur ${own.length}.`);
    if (written) say(`Écrit dans ${written}.`);
    say(
      written === null
        ? 'À faire\u00a0: relisez l’entrée, copiez-la dans cartographie.yaml (ou relancez avec --ecrire), puis\u00a0:'
        : 'À faire\u00a0: relisez les lignes marquées «\u00a0à vérifier\u00a0», puis\u00a0:',
    );
  } else {
    say(`${left} of ${own.length} columns ${left === 1 ? 'stays' : 'stay'} unmapped.`);
    if (written) say(`Written to ${written}.`);
    say(
      written === null
        ? 'To do: read the entry over, copy it into cartographie.yaml (or run again with --write), then:'
        : 'To do: read over the lines marked “to check”, then:',
    );
  }
  say(`  cartographie validate --pays ${pays}`);
}
