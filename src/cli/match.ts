import { resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import {
  type Gazetteer,
  gazetteerOf,
  longestName,
  matchRows,
  type RowClusters,
  sharedGazetteer,
} from '../resolve/index.ts';
import { formatNumber, plural } from '../text/format.ts';
import { choosePacks, loadPacks } from './countries.ts';
import { type ExitCode, Failure } from './failure.ts';
import { type ListedRow, type NamedList, readNames } from './match-list.ts';
import { type Place, writeClusters, writePairs } from './match-output.ts';
import type { Session } from './session.ts';
import { writeAll } from './sink.ts';
import type { Terminal } from './terminal.ts';

/**
 * `match FICHIER [FICHIER2] --nom COLONNE`: brings together the names of one list or of two. Clusters, or with `--paires`
 * the pairs, go to standard output (or to `--sortie FICHIER`) as CSV or, with `--json`, one object a line.
 */
export async function match(session: Session, files: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const names = (options.nom ?? []).filter((name) => name.trim() !== '');
  if (names.length === 0) throw misuse(missingName[terminal.language]);
  if (files.length > 2) throw misuse(tooManyFiles[terminal.language]);
  if (names.length > files.length || files.filter((file) => file === '-').length > 1) {
    throw misuse(tooManyNames[terminal.language]);
  }
  const gazetteer = gazetteerFor(session);
  const lists: NamedList[] = [];
  for (const [index, file] of files.entries()) {
    const asked = { names: namesFor(names, index, files.length), others: options.autres ?? [] };
    lists.push(await readNames(streams, file, asked));
  }
  const rows = lists.flatMap((list) => list.rows);
  const cards = rows.flatMap(({ card }) => card ?? []);
  const found = matchRows(rows, gazetteer(cards));
  const places = placesOf(lists);
  const isWide = lists.length > 1;
  const write = options.paires ? writePairs : writeClusters;
  const isFile = options.sortie !== undefined && options.sortie !== '-';
  const isJson = options.json === true;
  const chunks = write({ rows, places, found, isWide, isJson, isFile, language: terminal.language });
  await writeAll(session, [...chunks].join(''));
  terminal.problems([...lists.flatMap(({ diagnostics }) => diagnostics), ...problemsOf(lists, rows, found)]);
  tell(rows, found, terminal, options.paires === true);
  return 0;
}

const misuse = (detail: string): Failure =>
  new Failure(problem('PRJ-011', { detail, command: 'cartographie match' }), 2);

const missingName = {
  fr: 'Il manque la colonne des noms\u00a0: --nom COLONNE',
  en: 'The column of the names is missing: --nom COLUMN',
};
const tooManyNames = {
  fr: 'Une colonne de noms par fichier, pas plus, et une seule entrée standard (-)',
  en: 'One column of names a file, no more, and a single standard input (-)',
};

/** Columns that may hold the names of a file, the first one there being it: a header with a comma, else one of a list. */
function namesFor(names: readonly string[], index: number, count: number): string[] {
  if (names.length > 1) return [names[index] ?? ''];
  const [only = ''] = names;
  const parts = only.split(',').map((part) => part.trim());
  return count > 1 && parts.length === count ? [only, parts[index] ?? ''] : [only];
}
const tooManyFiles = { fr: 'Un fichier ou deux, pas plus', en: 'One file or two, no more' };

/** The places known: those of the country named, which is home, or those of every country, when none is. */
function gazetteerFor({ options, streams, terminal }: Session): (cards: readonly DataRecord[]) => Gazetteer {
  const dataFolder = resolve(streams.cwd(), options.donnees ?? 'donnees');
  const loaded = loadPacks(dataFolder);
  if (options.pays === undefined) {
    const packs = loaded.countries.flatMap(({ iso2 }) => loaded.packOf(iso2) ?? []);
    return (cards) => sharedGazetteer(packs, cards);
  }
  const [pack = null, other] = choosePacks(options.pays, loaded, dataFolder, terminal.language);
  if (other) throw misuse(oneCountry[terminal.language]);
  return (cards) => gazetteerOf(pack, cards);
}
const oneCountry = { fr: 'Un seul pays à la fois avec --pays', en: 'One country at a time with --pays' };

/** File and number of each row, the first below the header being 1. */
const placesOf = (lists: readonly NamedList[]): Place[] =>
  lists.flatMap(({ file, rows }) => rows.map((_, index) => ({ file, row: index + 1 })));

function problemsOf(lists: readonly NamedList[], rows: readonly ListedRow[], found: RowClusters): Diagnostic[] {
  const told: Diagnostic[] = [];
  let from = 0;
  for (const { file, rows: own, column } of lists) {
    const nameless = own.filter(({ isTotal }, index) => !isTotal && found.clusterOf[from + index] === null).length;
    from += own.length;
    if (nameless > 0) told.push(problem('IDE-050', { n: nameless, file, colonne: column }, { place: { file } }));
  }
  const [first] = found.unreadable;
  if (first !== undefined) {
    const actual = (rows[first]?.name ?? '').slice(0, 60);
    told.push(problem('IDE-051', { n: found.unreadable.length, longueur: longestName }, { actual }));
  }
  if (found.hiddenReviews > 0) told.push(problem('IDE-052', { n: found.hiddenReviews }));
  return told;
}

/** Rows read = rows in groups + rows without a name; what was brought together, what is left to a person. */
function tell(rows: readonly ListedRow[], found: RowClusters, terminal: Terminal, isPairs: boolean): void {
  const { language } = terminal;
  const totals = rows.filter(({ isTotal }) => isTotal).length;
  const nameless = found.clusterOf.filter((cluster) => cluster === null).length - totals;
  const reviews = found.pairs.filter(({ outcome }) => outcome === 'to-review').length;
  const counts = {
    rows: rows.length,
    named: rows.length - nameless - totals,
    totals,
    clusters: found.clusterCount,
    nameless,
    merges: found.pairs.length - reviews,
    known: found.institutionMerges,
    reviews: reviews + found.hiddenReviews,
  };
  for (const line of words[language](counts)) terminal.say(line);
  if (!isPairs && counts.reviews > 0) terminal.say(next[language]);
}

type Counts = Record<'totals' | 'rows' | 'named' | 'clusters' | 'nameless' | 'merges' | 'known' | 'reviews', number>;

const words: Record<Language, (counts: Counts) => string[]> = {
  fr: ({ rows, named, clusters, nameless, totals, merges, known, reviews }) => {
    const n = (count: number, one: string, many: string) =>
      `${formatNumber(count, 'fr')} ${plural(count, one, many, 'fr')}`;
    return [
      `${n(rows, 'ligne lue', 'lignes lues')} = ${formatNumber(named, 'fr')} dans ${n(clusters, 'groupe', 'groupes')} + ${formatNumber(nameless, 'fr')} sans nom${totals > 0 ? ` + ${n(totals, 'ligne de total', 'lignes de total')}` : ''}.`,
      `${n(merges, 'rapprochement', 'rapprochements')}, dont ${formatNumber(known, 'fr')} par la liste des institutions connues\u00a0; ${n(reviews, 'paire', 'paires')} à relire.`,
    ];
  },
  en: ({ rows, named, clusters, nameless, totals, merges, known, reviews }) => {
    const n = (count: number, one: string, many: string) =>
      `${formatNumber(count, 'en')} ${plural(count, one, many, 'en')}`;
    return [
      `${n(rows, 'row', 'rows')} read = ${formatNumber(named, 'en')} in ${n(clusters, 'cluster', 'clusters')} + ${formatNumber(nameless, 'en')} without a name${totals > 0 ? ` + ${n(totals, 'totals row', 'totals rows')}` : ''}.`,
      `${n(merges, 'merge', 'merges')}, ${formatNumber(known, 'en')} of them by the list of known institutions; ${n(reviews, 'pair', 'pairs')} to review.`,
    ];
  },
};

const next: Record<Language, string> = {
  fr: 'Pour voir les paires et leurs raisons\u00a0: la même commande avec --paires.',
  en: 'To see the pairs and why: the same command with --paires.',
};
