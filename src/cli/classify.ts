import { codeText, type ReadyGrid, readyGrid } from '../classify/index.ts';
import { problem, tallyKeeper } from '../diagnostics/index.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber, plural } from '../text/format.ts';
import { type InputLine, openInput } from './classify-input.ts';
import { type CodedLine, csvHeader, csvRows, jsonLine } from './classify-output.ts';
import { loadConfiguration } from './config-file.ts';
import type { ExitCode } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { findConfiguration, type Session } from './session.ts';
import { openSink } from './sink.ts';

/** What came of the lines read. */
interface Counts {
  coded: number;
  refused: number;
  blank: number;
}

/**
 * `classify [fichier]`: a filter. Texts come as JSON lines or as a table, from a file or standard input, and leave coded as
 * they come, in order: one JSON object a line with `--json`, else a CSV to read. A line that is no text is answered by an
 * error, and the stream goes on.
 */
export async function classifyTexts(session: Session, file: string | undefined): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const loaded = loadConfiguration(findConfiguration(options, streams.cwd()), streams.cwd());
  const folder = gridFolder(options, loaded.gridFolder, streams.cwd());
  const { codebook, warnings } = await loadGrid(folder, options.grille ?? folder ?? '');
  const grid = readyGrid(codebook);
  const input = await openInput(session, file);
  const told = tallyKeeper(language);
  told.add(warnings);
  const counts: Counts = { coded: 0, refused: 0, blank: 0 };
  const repeated = repeatedIds();
  const form = options.json
    ? { head: '', of: (line: CodedLine) => jsonLine(line, language) }
    : { head: csvHeader(session), of: (line: CodedLine) => csvRows(line, codebook, session) };
  const sink = openSink(session);
  try {
    let isRead = form.head === '' || (await sink.write(form.head));
    for await (const lines of input.lines) {
      let text = '';
      for (const line of lines) {
        const coded = codeLine(line, grid, counts);
        if (!coded) {
          told.add([problem('COR-011', {}, { place: { file: input.file, row: line.line } })]);
          continue;
        }
        if (repeated(coded.id)) {
          const place = { file: input.file, row: coded.line, header: 'id' };
          told.add([problem('COR-012', {}, { place, actual: String(coded.id) })]);
        }
        if (line.read) told.add(line.read.told);
        if ('error' in coded) told.add([coded.error]);
        text += form.of(coded);
      }
      if (text !== '') isRead = await sink.write(text);
      if (!isRead) break;
    }
    sink.end();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  told.add(input.problems);
  terminal.tallies(told.tallies());
  terminal.say(words[language](counts));
  return 0;
}

/** Ids remembered, so that memory does not grow with a stream that does not end. */
const idsKept = 1_000_000;

/** Tells an id that an earlier line already bore, a number and its digits being one: who reads the answers could not tell them apart. */
function repeatedIds(): (id: string | number | null) => boolean {
  const met = new Set<string>();
  return (id) => {
    if (id === null) return false;
    const key = String(id);
    if (met.has(key)) return true;
    if (met.size < idsKept) met.add(key);
    return false;
  };
}

/** Codes one line; null for a blank one. Whatever a text makes the coding do, the others are coded. */
function codeLine({ line, read }: InputLine, grid: ReadyGrid, counts: Counts): CodedLine | null {
  if (read === null) {
    counts.blank += 1;
    return null;
  }
  if ('error' in read) {
    counts.refused += 1;
    return { line, id: read.id, error: read.error };
  }
  try {
    const assignments = codeText(read.named, grid);
    counts.coded += 1;
    return { line, id: read.named.id, assignments };
  } catch (error) {
    counts.refused += 1;
    const cause = error instanceof Error ? error.message : String(error);
    return { line, id: read.named.id, error: problem('COR-010', {}, { place: { file: '', row: line }, cause }) };
  }
}

const words: Record<Language, (counts: Counts) => string> = {
  fr: ({ coded, refused, blank }) => {
    const n = (count: number, one: string, many: string) =>
      `${formatNumber(count, 'fr')} ${plural(count, one, many, 'fr')}`;
    return `${n(coded + refused + blank, 'ligne lue', 'lignes lues')} = ${n(coded, 'texte codé', 'textes codés')} + ${n(refused, 'refusée', 'refusées')} + ${n(blank, 'vide', 'vides')}.`;
  },
  en: ({ coded, refused, blank }) => {
    const n = (count: number, one: string, many: string) =>
      `${formatNumber(count, 'en')} ${plural(count, one, many, 'en')}`;
    return `${n(coded + refused + blank, 'line', 'lines')} read = ${n(coded, 'text', 'texts')} coded + ${formatNumber(refused, 'en')} refused + ${formatNumber(blank, 'en')} blank.`;
  },
};
