import { gridLabel } from '../codebook/index.ts';
import { cellAddress } from '../diagnostics/where.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Audience } from '../model/edition.ts';
import type { Language } from '../model/stage.ts';
import type { QuoteToReview } from '../protect/index.ts';
import { formatList, formatNumber, quoted } from '../text/format.ts';
import type { Taken } from '../text/redact.ts';

/** What is said of a quote to the person who looks it over. */
export const citationWords = {
  fr: {
    title: 'Citations à relire',
    internal:
      'INTERNE – ce classeur contient des propos et des noms\u00a0: il ne sort pas de l’équipe et s’efface une fois les réponses reprises.',
    guide: 'Consignes',
    sheet: 'Citations',
    lines: [
      'Chaque ligne est une phrase qu’une édition citerait\u00a0: telle qu’imprimée, puis telle que dite.',
      '«\u00a0publier\u00a0»\u00a0: relue, elle reste. «\u00a0ôter des mots\u00a0»\u00a0: écrivez-les dans la colonne d’à côté, séparés par des points-virgules\u00a0; ils deviennent «\u00a0[…]\u00a0». «\u00a0ne jamais publier\u00a0»\u00a0: elle ne paraît nulle part, et une autre peut prendre sa place\u00a0: relancez ensuite la commande.',
      'Sans réponse, la phrase est citée comme elle est imprimée ici\u00a0: ce que les règles n’ont pas su voir reste à voir par une personne.',
      'Déposez le classeur dans le dossier de données du pays, puis relancez build.',
    ],
    answers: ['publier', 'ôter des mots', 'ne jamais publier', 'plus tard'],
    rules: {
      courriel: 'courriel',
      'adresse-internet': 'adresse internet',
      telephone: 'téléphone',
      personne: 'personne',
      organisation: 'organisation',
      lieu: 'lieu plus petit qu’une région',
      decision: 'décision',
    },
    verdicts: { publish: 'à publier', redact: 'à publier, des mots en moins', never: 'ne jamais publier' },
    labels: { printed: 'imprimée', said: 'dite', taken: 'ôté', at: 'où', decision: 'décidé' },
    natures: {
      verbatim: 'mot pour mot',
      notes: 'notes, sans guillemets',
      traduction: 'traduction, sans guillemets',
      document: 'document',
    },
    nothing: 'rien',
    nowhere: 'aucune édition',
    row: (row: string) => `ligne ${row}`,
    none: 'Aucune phrase n’est citée par une édition hors de l’équipe.',
    counted: (quotes: string, open: string) => `Phrases citées\u00a0: ${quotes}, dont ${open} que personne n’a relues.`,
    next: (iso2: string) =>
      `Pour répondre dans un tableur\u00a0: cartographie review --citations --xlsx --pays ${iso2}`,
    written: (path: string, iso2: string) =>
      `Écrit\u00a0: ${path}. Répondez, déposez le classeur dans le dossier de données ${iso2}, puis relancez build.`,
    ask: '[p] publier  [o] ôter des mots  [j] ne jamais publier  [t] plus tard  [q] quitter',
    letters: { p: 'publie', o: 'fixe', j: 'rejete', t: 'later', q: 'quit' },
    which: 'Quels mots ôter\u00a0? Tels qu’imprimés, séparés par des points-virgules (Entrée seule\u00a0: revenir)',
    unseen: (words: string) =>
      `«\u00a0${words}\u00a0» n’est pas dans la phrase\u00a0: écrivez les mots tels qu’imprimés.`,
    author: 'Qui décide\u00a0? Un rôle, pas un nom (point focal, consultante…)\u00a0:',
    recorded: (id: string, path: string) => `Noté\u00a0: ${id}, dans ${path}`,
  },
  en: {
    title: 'Quotes to look over',
    internal:
      'INTERNAL – this workbook holds words and names: it does not leave the team, and is deleted once the answers are taken over.',
    guide: 'Instructions',
    sheet: 'Quotes',
    lines: [
      'Each row is a sentence that an edition would quote: as printed, then as said.',
      '“publish”: looked over, it stays. “take words out”: write them in the column beside, separated by semicolons; they become “[…]”. “never publish”: it appears nowhere, and another may take its place: run the command again afterwards.',
      'Without an answer the sentence is quoted as printed here: what the rules could not see is left for a person to see.',
      'Put the workbook into the country’s data folder, then run build again.',
    ],
    answers: ['publish', 'take words out', 'never publish', 'later'],
    rules: {
      courriel: 'e-mail',
      'adresse-internet': 'web address',
      telephone: 'telephone',
      personne: 'person',
      organisation: 'organisation',
      lieu: 'place smaller than a region',
      decision: 'decision',
    },
    verdicts: { publish: 'to publish', redact: 'to publish, with words out', never: 'never publish' },
    labels: { printed: 'printed', said: 'said', taken: 'out', at: 'where', decision: 'decided' },
    natures: {
      verbatim: 'word for word',
      notes: 'notes, no quotation marks',
      traduction: 'translation, no quotation marks',
      document: 'document',
    },
    nothing: 'nothing',
    nowhere: 'no edition',
    row: (row: string) => `row ${row}`,
    none: 'No edition outside the team quotes any sentence.',
    counted: (quotes: string, open: string) => `Sentences quoted: ${quotes}, of which ${open} that nobody looked over.`,
    next: (iso2: string) => `To answer in a spreadsheet: cartographie review --quotes --xlsx --country ${iso2}`,
    written: (path: string, iso2: string) =>
      `Written: ${path}. Answer, put the workbook into the data folder ${iso2}, then run build again.`,
    ask: '[p] publish  [w] take words out  [n] never publish  [l] later  [q] quit',
    letters: { p: 'publie', w: 'fixe', n: 'rejete', l: 'later', q: 'quit' },
    which: 'Which words? As printed, separated by semicolons (Enter alone: back)',
    unseen: (words: string) => `“${words}” is not in the sentence: write the words as printed.`,
    author: 'Who decides? A role, not a name (focal point, consultant…):',
    recorded: (id: string, path: string) => `Recorded: ${id}, in ${path}`,
  },
} satisfies Record<Language, object>;

/** The sentence as an edition prints it: marks for words said alone. */
export const asPrinted = ({ text, nature }: QuoteToReview, language: Language): string =>
  nature === 'verbatim' ? quoted(text, language) : text;

/** «Pikine (lieu), 77 000 00 00 (téléphone)». */
export const takenWords = (taken: readonly Taken[], language: Language): string =>
  taken.length === 0
    ? citationWords[language].nothing
    : taken.map(({ words, rule }) => `${words} (${citationWords[language].rules[rule]})`).join(', ');

export const editionsWords = (editions: readonly Audience[], language: Language): string =>
  editions.length === 0 ? citationWords[language].nowhere : formatList([...editions], language);

/** What a quote is about, and to whom it is attributed: «Inclusion – une organisation interrogée (5)». */
export function subjectWords(quote: QuoteToReview, codebook: Codebook, language: Language): string {
  const size = quote.group_size === null ? '' : ` (${formatNumber(quote.group_size, language)})`;
  return `${gridLabel(codebook, quote.axis, quote.code)[language]} – ${quote.attribution[language]}${size}`;
}

/** A quote with all there is to see, for a terminal. */
export function citationText(quote: QuoteToReview, number: string, codebook: Codebook, language: Language): string {
  const { labels, natures, verdicts, row } = citationWords[language];
  const address = cellAddress(quote.at) ?? row(String(quote.at.row ?? '–'));
  const lines: [string, string][] = [
    [labels.printed, `${asPrinted(quote, language)} (${natures[quote.nature]})`],
    [labels.said, quote.said],
    [labels.taken, takenWords(quote.taken, language)],
    [labels.at, `${quote.at.file}, ${address} – ${quote.key}`],
    ...(quote.decision === null ? [] : [[labels.decision, verdicts[quote.decision]] as [string, string]]),
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  return [
    `${number}  ${subjectWords(quote, codebook, language)} [${editionsWords(quote.editions, language)}]`,
    ...lines.map(([label, text]) => `   ${label.padEnd(width)}  ${text.replace(/\s+/g, ' ')}`),
  ].join('\n');
}
