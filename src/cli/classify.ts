import { readyGrid } from '../classify/index.ts';
import { problem, tallyKeeper } from '../diagnostics/index.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber, plural } from '../text/format.ts';
import { type InputLine, openInput } from './classify-input.ts';
import { type CodedLine, csvHeader, csvRows, jsonLine } from './classify-output.ts';
import { type CodedText, type Coders, codersFor } from './coders.ts';
import { loadConfiguration } from './config-file.ts';
import type { ExitCode } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { findConfiguration, type Session } from './session.ts';
import { openSink } from './sink.ts';
import { namedByText } from './text-columns.ts';

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
  const coders = codersFor(readyGrid(codebook), folder);
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
    for await (const lines of inOrder(input.lines, coders, counts)) {
      let text = '';
      for (const { line, coded } of lines) {
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
  } finally {
    coders.end();
  }
  told.add(input.problems);
  terminal.tallies(told.tallies());
  if (input.namedBy) terminal.say(namedByText(input.namedBy, language));
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

/** A line with what came of it; null for a blank one. */
interface Answered {
  line: InputLine;
  coded: CodedLine | null;
}

/**
 * Batches of lines coded, in the order they came; several are under way at once, no more than the coders take, and one is
 * given as soon as it is done, were no line ever to follow.
 */
async function* inOrder(
  batches: AsyncIterable<InputLine[]>,
  coders: Coders,
  counts: Counts,
): AsyncGenerator<Answered[]> {
  const under: Promise<Answered[]>[] = [];
  const source = batches[Symbol.asyncIterator]();
  let next = source.next();
  for (;;) {
    const [first] = under;
    const isFull = under.length >= coders.atOnce;
    const won = first ? await Promise.race([first, ...(isFull ? [] : [next.then(() => null)])]) : null;
    if (won) {
      under.shift();
      yield won;
      continue;
    }
    const read = await next;
    if (read.done) break;
    under.push(codeLines(read.value, coders, counts));
    next = source.next();
  }
  for (const batch of under) yield await batch;
}

async function codeLines(lines: InputLine[], coders: Coders, counts: Counts): Promise<Answered[]> {
  const texts = lines.flatMap(({ read }) => (read === null || 'error' in read ? [] : [read.named]));
  const answers = (await coders.code(texts)).values();
  return lines.map((line): Answered => {
    const { line: at, read } = line;
    if (read === null) {
      counts.blank += 1;
      return { line, coded: null };
    }
    if ('error' in read) {
      counts.refused += 1;
      return { line, coded: { line: at, id: read.id, error: read.error } };
    }
    const answer: CodedText = answers.next().value ?? { cause: '' };
    if ('assignments' in answer) {
      // An empty text of a line with an id is answered, and is no text all the same.
      if (read.named.text.trim() === '') counts.blank += 1;
      else counts.coded += 1;
      return { line, coded: { line: at, id: read.named.id, assignments: answer.assignments } };
    }
    counts.refused += 1;
    const { cause } = answer;
    return {
      line,
      coded: { line: at, id: read.named.id, error: problem('COR-010', {}, { place: { file: '', row: at }, cause }) },
    };
  });
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
