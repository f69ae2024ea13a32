import { join, relative } from 'node:path';
import { rowsInWords } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { groupBy } from '../text/group-by.ts';
import type { ExitCode } from './failure.ts';
import { publicTexts } from './public-texts.ts';
import { findConfiguration, type Project, type Session } from './session.ts';
import { today } from './today.ts';
import { type CopyFind, copiesTelling, otherFilesTelling } from './withdraw-copies.ts';
import { numbersShowing } from './withdraw-editions.ts';
import { type InputRow, linesTelling, rowsTelling, type TextLine } from './withdraw-inputs.ts';
import { type BeyondReach, beyondReach } from './withdraw-messages.ts';
import { type Leaving, type Needles, needlesOf } from './withdraw-needles.ts';
import { type Find, findIn } from './withdraw-search.ts';
import { leavingOf } from './withdraw-target.ts';
import { withdrawWords } from './withdraw-words.ts';

/** Where who withdraws stands, and what the tool cannot reach. */
export interface Places {
  leaving: Leaving;
  needles: Needles;
  rows: InputRow[];
  lines: TextLine[];
  /** Other files of the data folder. */
  files: Find[];
  finds: Find[];
  given: number[];
  copies: CopyFind[];
  beyond: BeyondReach[];
}

/** What `withdraw` did, as data. */
export interface Outcome {
  /** Whether a decision says it, now or since before. */
  isRecorded: boolean;
  /** The id of the decision added. */
  recorded: string | null;
  removed: string[];
  files_checked: number;
  left: Find[];
  code: ExitCode;
}

/** Every place where who is meant by a name or an id appears. */
export function placesOf(
  wanted: string,
  cartography: Cartography,
  { options, streams, terminal }: Session,
  project: Project,
  pack: CountryPack,
): Places {
  const { dataFolder, outputFolder } = project.loaded.configuration;
  const leaving = leavingOf(wanted, cartography, terminal.language);
  const needles = needlesOf(cartography, [leaving], publicTexts(project.codebook));
  const finds = findIn(outputFolder, needles);
  const rows = rowsTelling(cartography, leaving, needles);
  const lines = linesTelling(cartography, dataFolder, findConfiguration(options, streams.cwd()), needles);
  const folders = { dataFolder, outputFolder, cwd: streams.cwd(), iso2: pack.iso2 };
  return {
    ...{ leaving, needles, finds, rows, lines },
    files: otherFilesTelling(folders, [...rows, ...lines], needles),
    given: numbersShowing(join(outputFolder, pack.iso2, 'publique'), finds),
    copies: copiesTelling(folders, needles),
    beyond: beyondReach(pack.names, `${pack.iso2} ${options.au ?? today()}`),
  };
}

/** Shows it, with the messages for what is beyond reach. */
export function showPlaces(places: Places, { streams, terminal }: Session): void {
  const { language, paint } = terminal;
  const words = withdrawWords[language];
  const { leaving, rows, lines, files, finds, given, copies, beyond } = places;
  const here = (path: string) => relative(streams.cwd(), path) || path;
  terminal.say(
    paint.strong(
      leaving.kind === 'actor'
        ? words.actor(leaving.actor.name, leaving.id)
        : words.interview(leaving.id, leaving.actor?.name ?? null),
    ),
  );
  const isTheirs = ({ why }: InputRow) => why === 'own' || why === 'aside';
  const others = rows.filter((row) => !isTheirs(row));
  terminal.say(words.inputs(rows.length - others.length));
  showRows(rows.filter(isTheirs), terminal);
  if (others.length > 0) terminal.say(words.others(others.length));
  showRows(others, terminal);
  if (lines.length > 0) terminal.say(paint.warning(words.texts));
  for (const { file, line } of lines) terminal.say(words.line(file, line));
  if (files.length > 0) terminal.say(paint.warning(words.files));
  for (const { path, times } of files) terminal.say(words.output(here(path), times));
  terminal.say(words.outputs(finds.length));
  for (const { path, times, isUnread } of finds)
    terminal.say(isUnread ? words.unread(here(path)) : words.output(here(path), times));
  if (given.length > 0)
    terminal.say(
      words.given(
        formatList(
          given.map((n) => formatNumber(n, language)),
          language,
        ),
      ),
    );
  if (copies.length > 0) terminal.say(paint.warning(words.copies));
  for (const copy of copies)
    terminal.say(words.copy(relative(streams.cwd(), copy.folder) || '.', copy.files.map(here)));
  terminal.say(`\n${words.beyond}`);
  for (const { name, message } of beyond) {
    terminal.say(`\n${paint.strong(`• ${name[language]}`)}\n${message[language]}`);
    if (language === 'fr') terminal.say(paint.dim(`\n${message.en}`));
    else terminal.say(paint.dim(`\n${message.fr}`));
  }
  terminal.say('');
}

/** Rows of one file, sheet, kind and reason together. */
function showRows(rows: readonly InputRow[], { say, language }: Session['terminal']): void {
  const words = withdrawWords[language];
  const groups = groupBy(rows, ({ file, sheet, kind, why }) => JSON.stringify([file, sheet, kind, why]));
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const at = group.map(({ file, row }) => ({ file, ...(row === null ? {} : { row }) }));
    const name = [first.file, first.sheet].filter(Boolean).join(' › ');
    say(words.rows(name, first.kind, `${rowsInWords(at, at.length, 40, language)}${words.why[first.why]}`));
  }
}

/** The same as data, with what was done when it was confirmed. */
export function printPlaces(places: Places, outcome: Outcome | null, { streams }: Session): void {
  const { leaving, rows, lines, files, finds, given, copies, beyond, needles } = places;
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const shown = (list: readonly Find[]) => list.map(({ path, times }) => ({ file: here(path), times }));
  const data = {
    withdraws: { kind: leaving.kind, id: leaving.id, name: leaving.actor?.name ?? null },
    inputs: rows,
    texts: lines,
    other_files: shown(files),
    outputs: shown(finds),
    editions_to_remove: given,
    copies: copies.map((copy) => ({
      folder: relative(streams.cwd(), copy.folder) || '.',
      files: copy.files.map(here),
    })),
    forms_sought: needles.count,
    beyond_reach: beyond,
    confirmed: outcome !== null,
    ...(outcome === null
      ? {}
      : {
          recorded: outcome.isRecorded,
          decision: outcome.recorded,
          removed: outcome.removed.map(here),
          files_checked: outcome.files_checked,
          left: shown(outcome.left),
        }),
  };
  streams.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
