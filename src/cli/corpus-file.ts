import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LabelledText, labelsFrom } from '../classify/index.ts';
import { problem, type TallyKeeper } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { isTableName, readCorpusTable } from './corpus-table.ts';
import { Failure } from './failure.ts';
import { own, parseObject, textFrom } from './lone-text.ts';
import { streamOf } from './stream-of.ts';
import type { NamedBy } from './text-columns.ts';
import { linesOf, longestLine, type TextLine } from './text-lines.ts';

/** The labelled texts of a file; `read = used + setAside`, blank lines apart. */
export interface Corpus {
  file: string;
  texts: LabelledText[];
  read: number;
  used: number;
  setAside: number;
  /** How the texts of a table are named; null for lines of JSON, which name their own. */
  namedBy: NamedBy | null;
}

/** The files meant: a folder stands for its `.jsonl` files, in order of name. Throws a `Failure` when it has none. */
export function corpusFiles(cwd: string, named: string): string[] {
  if (!statSync(resolve(cwd, named), { throwIfNoEntry: false })?.isDirectory()) return [named];
  const files = readdirSync(resolve(cwd, named))
    .filter((name) => /\.jsonl$/i.test(name) && !/^[.~]/.test(name))
    .sort(compareCodeUnits);
  if (files.length === 0) throw new Failure(problem('COR-015', { file: named }), 2);
  return files.map((name) => join(named, name));
}

/** Reads a file of labelled texts, a table or one JSON object a line; lines set aside are told. Throws a `Failure` without such a file. */
export async function readCorpus(cwd: string, file: string, codebook: Codebook, told: TallyKeeper): Promise<Corpus> {
  const path = resolve(cwd, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Failure(problem('PRJ-018', { file }), 2);
  if (isTableName(file)) return readCorpusTable(cwd, file, codebook, told);
  const texts: LabelledText[] = [];
  let read = 0;
  for await (const lines of linesOf(streamOf(path))) {
    for (const line of lines) {
      if (line.text !== null && line.text.trim() === '') continue;
      read += 1;
      const { text, problems } = labelledFrom(line, file, codebook);
      told.add(problems);
      if (text) texts.push(text);
    }
  }
  if (texts.length === 0) told.add([problem('COR-009', { file }, { place: { file } })]);
  return { file, texts, read, used: texts.length, setAside: read - texts.length, namedBy: null };
}

function labelledFrom(
  { number, text: line, isUtf8 }: TextLine,
  file: string,
  codebook: Codebook,
): { text: LabelledText | null; problems: Diagnostic[] } {
  const at = { file, row: number };
  const encoding = isUtf8 ? [] : [problem('COR-008', {}, { place: at })];
  const refuse = (error: Diagnostic) => ({ text: null, problems: [...encoding, error] });
  if (line === null) return refuse(problem('COR-006', { n: longestLine / 1024 / 1024 }, { place: at }));
  const value = parseObject(line);
  if (value === null) return refuse(problem('COR-001', {}, { place: at, actual: line.slice(0, 60) }));
  const read = textFrom(value, at);
  if ('error' in read) return refuse(read.error);
  const { labels, told } = labelsFrom(own(value, 'codes'), own(value, 'why'), read.named.text, codebook, at);
  const problems = [...encoding, ...read.told, ...told];
  if (labels === null) {
    const refusal = problem('COR-002', { field: 'codes' }, { place: { ...at, header: 'codes' } });
    return { text: null, problems: [...problems, refusal] };
  }
  return { text: { ...read.named, at, ...labels }, problems };
}
