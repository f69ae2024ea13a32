import { unmatchedIn } from '../columns/propose/index.ts';
import type { Language } from '../model/stage.ts';
import { formatList, formatNumber, plural, quoted } from '../text/format.ts';
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
    const doubt = isWithheld(column) ? (language === 'fr' ? '\u00a0?' : '?') : '';
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

/** Proposals that a person must look at before they are relied on: doubtful ones, and those that are not written. */
const toCheck = ({ columns }: Mapping) =>
  columns.filter((column) => !column.isAutomatic && (column.confidence === 'a-verifier' || isWithheld(column)));

const isWithheld = (column: Mapping['columns'][number]): boolean =>
  column.key !== null && writtenKey(column) === null && !column.isAutomatic;

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
  const doubtful = toCheck(mapping);
  const titles = formatList(
    doubtful.map(({ header, letter }) => (header.trim() === '' ? letter : quoted(shorten(header), language))),
    language,
  );
  const isHeld = doubtful.some(isWithheld);
  if (language === 'fr') {
    say(`${left} ${left < 2 ? 'colonne reste' : 'colonnes restent'} sans correspondance, sur ${own.length}.`);
    if (doubtful.length > 0)
      say(
        `À vérifier\u00a0: ${titles}. Ouvrez le fichier à ${plural(doubtful.length, 'cette colonne', 'ces colonnes', 'fr')}, et corrigez l’entrée si la proposition est fausse.`,
      );
    if (isHeld)
      say(
        'Un «\u00a0?\u00a0» dit une proposition qui n’est pas prise\u00a0: pour la prendre, écrivez son nom à la place de «\u00a0~\u00a0».',
      );
    if (written) say(`Écrit dans ${written}.`);
    say(
      written === null
        ? 'À faire\u00a0: relisez l’entrée, copiez-la dans cartographie.yaml (ou relancez avec --ecrire), puis\u00a0:'
        : `À faire\u00a0: relisez l’entrée (la raison de chaque ligne suit son «\u00a0#\u00a0»)${doubtful.length > 0 ? ', d’abord ce qui est à vérifier' : ''}, puis\u00a0:`,
    );
  } else {
    say(`${left} of ${own.length} columns ${left === 1 ? 'stays' : 'stay'} unmapped.`);
    if (doubtful.length > 0)
      say(
        `To check: ${titles}. Open the file at ${plural(doubtful.length, 'that column', 'those columns', 'en')}, and mend the entry if the proposal is wrong.`,
      );
    if (isHeld) say('A “?” is a proposal that is not taken: to take it, write its name in place of “~”.');
    if (written) say(`Written to ${written}.`);
    say(
      written === null
        ? 'To do: read the entry over, copy it into cartographie.yaml (or run again with --write), then:'
        : `To do: read the entry over (each line gives its reason after “#”)${doubtful.length > 0 ? ', what is to check first' : ''}, then:`,
    );
  }
  say(`  cartographie validate --pays ${pays}`);
}
