import { codeList, columnByKey, listLabel } from '../columns/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Codebook } from '../model/codebook.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import type { Call } from '../protect/index.ts';
import { callClosing, callOpening, callRules, consentKeys, consentQuestion } from '../questionnaire/consent-words.ts';
import { formatDate } from '../text/format.ts';
import { type WorkbookColumn, type WorkbookSheet, writeCsv, writeXlsx } from '../writers/index.ts';

/** Columns known before the call, then those to fill in. */
const knownKeys = [
  'id_entretien', 'acteur', 'sigle', 'date', 'mode', 'enqueteur', 'repondant_fonction', 'contact_prive_nom', 'contact_prive_tel',
  'contact_prive_email', 'contact_connu', 'deja_repondu',
] as const; // biome-ignore format: a list of names
const askedKeys = [...consentKeys, 'audience', 'accord_date', 'accord_support', 'accord_fin', 'remarque'] as const;

const isKnown = (key: string): key is (typeof knownKeys)[number] => knownKeys.some((one) => one === key);

const words = {
  fr: {
    title: 'Liste d’appels',
    sheet: 'appels',
    guide: 'à lire',
    internal:
      'INTERNE – cette liste contient des contacts privés\u00a0: elle ne sort pas de l’équipe, ne se partage pas et s’efface une fois remplie.',
    aloud: 'À lire à voix haute',
    questions: 'Les questions',
    closing: 'Pour finir',
    fill: 'Comment remplir la feuille «\u00a0appels\u00a0»',
    seeWorkbook: (name: string) => `Les mots à lire à voix haute sont dans ${name}.`,
    yes: 'oui',
    no: 'non',
    supports: ['oral', 'écrit', 'courriel', 'fiche signée', 'message vocal'],
  },
  en: {
    title: 'Call list',
    sheet: 'calls',
    guide: 'to read',
    internal:
      'INTERNAL – this list holds private contacts: it does not leave the team, is not shared, and is deleted once filled in.',
    aloud: 'To be read aloud',
    questions: 'The questions',
    closing: 'To end with',
    fill: 'How to fill in the sheet “calls”',
    seeWorkbook: (name: string) => `The words to be read aloud are in ${name}.`,
    yes: 'yes',
    no: 'no',
    supports: ['oral', 'written', 'e-mail', 'signed sheet', 'voice message'],
  },
} as const;

const labelOf = (key: string, language: Language): string => columnByKey(key, 'accords')?.label[language] ?? key;

/** What the sheet says of an interview; the answers to come are blank. */
function rowOf(
  { interview, names, acronyms, contacts, answered }: Call,
  keys: readonly string[],
  language: Language,
  codebook: Codebook,
): string[] {
  const said = answered.map(
    ({ accord, answer }) =>
      `${labelOf(`accord_${accord}`, language)} – ${answer ? words[language].yes : words[language].no}`,
  );
  const date = textOf(interview, 'date');
  const mode = textOf(interview, 'mode');
  const known: Record<(typeof knownKeys)[number], string> = {
    // No id of our own making: the row an interview stands on changes as soon as its sheet is sorted.
    id_entretien: textOf(interview, 'id_entretien') ?? '',
    // As the interview says them: they are how the answers find it again.
    acteur: listOf(interview, 'acteur').join('; ') || names.join('; '),
    sigle: textOf(interview, 'sigle') ?? acronyms.join('; '),
    date: date === null ? '' : formatDate(date, language),
    mode: mode === null ? '' : (listLabel('mode', mode, codebook)?.[language] ?? mode),
    enqueteur: textOf(interview, 'enqueteur') ?? '',
    repondant_fonction: textOf(interview, 'repondant_fonction') ?? '',
    contact_prive_nom: textOf(interview, 'contact_prive_nom') ?? '',
    contact_prive_tel: textOf(interview, 'contact_prive_tel') ?? '',
    contact_prive_email: textOf(interview, 'contact_prive_email') ?? '',
    contact_connu: contacts.join('; '),
    deja_repondu: said.join('; '),
  };
  return keys.map((key) => (isKnown(key) ? known[key] : ''));
}

function columnOf(key: string, language: Language, codebook: Codebook): WorkbookColumn {
  const { yes, no, supports } = words[language];
  const header = labelOf(key, language);
  if (key === 'audience') {
    const list = codeList('audience', codebook).map((code) => code[language]);
    return { header, width: 24, list, note: consentQuestion(key, language) };
  }
  if (consentKeys.some((one) => one === key))
    return { header, width: 18, list: [yes, no], note: consentQuestion(key, language) };
  if (key === 'accord_support') return { header, width: 20, list: supports, allowOther: true };
  if (key === 'acteur' || key === 'remarque' || key === 'deja_repondu') return { header, width: 36, isText: true };
  // Dates are left to the spreadsheet, which reads them in its own language and keeps a day.
  return { header, width: 22, isText: key !== 'accord_date' && key !== 'accord_fin' };
}

/** The words to say, on a sheet of their own; its first line says that the file is internal. */
function guideSheet(language: Language): WorkbookSheet {
  const said = words[language];
  const lines = [
    said.aloud,
    callOpening[language],
    said.questions,
    ...[...consentKeys, 'audience'].map((key) => consentQuestion(key, language)),
    said.closing,
    callClosing[language],
    said.fill,
    ...callRules[language],
  ];
  return {
    name: said.guide,
    columns: [{ header: said.internal, width: 110, isText: true }],
    rows: lines.map((line) => [line]),
    wrap: true,
    headerStyle: true,
  };
}

/** Names of the files that `callListFiles` makes for a country. */
export const isCallListFile = (name: string, iso2: string): boolean =>
  name === `appels-${iso2}.xlsx` || name === `appels-${iso2}.csv`;

/** The call list as a workbook with its drop-downs and the words to say, and as a CSV for those without one; none for nobody. */
export function callListFiles(
  calls: readonly Call[],
  { iso2, language, codebook }: { iso2: string; language: Language; codebook: Codebook },
): OutputFile[] {
  if (calls.length === 0) return [];
  const said = words[language];
  const hasIds = calls.some(({ interview }) => textOf(interview, 'id_entretien') !== null);
  const keys = [...knownKeys, ...askedKeys].filter((key) => hasIds || key !== 'id_entretien');
  const rows = calls.map((call) => rowOf(call, keys, language, codebook));
  const sheet: WorkbookSheet = {
    name: said.sheet,
    columns: keys.map((key) => columnOf(key, language, codebook)),
    rows,
    frozenRows: 1,
    frozenColumns: keys.indexOf('acteur') + 1,
    wrap: true,
  };
  const workbook = `appels-${iso2}.xlsx`;
  const headers = keys.map((key) => labelOf(key, language));
  const [mark = '', table = ''] = [/^\ufeff/, /[^\ufeff].*/s].map(
    (part) => part.exec(writeCsv(headers, rows, { forPeople: true }))?.[0],
  );
  return [
    { name: workbook, content: writeXlsx([guideSheet(language), sheet], { title: said.title, language }) },
    { name: `appels-${iso2}.csv`, content: `${mark}${said.internal} ${said.seeWorkbook(workbook)}\r\n${table}` },
  ];
}
