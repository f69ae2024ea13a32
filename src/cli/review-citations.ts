import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reviewSheets } from '../columns/index.ts';
import { allDecisions } from '../decisions/index.ts';
import { describe, problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import { type QuoteToReview, quotesToReview } from '../protect/index.ts';
import { foldWords } from '../text/fold.ts';
import { formatNumber } from '../text/format.ts';
import { writeXlsx } from '../writers/index.ts';
import { countryFolder } from './data-folder.ts';
import { appendDecisions, type DecisionRow } from './decisions-file.ts';
import { nextId } from './next-id.ts';
import { publicTexts } from './public-texts.ts';
import {
  asPrinted,
  citationText,
  citationWords,
  editionsWords,
  subjectWords,
  takenWords,
} from './review-citations-words.ts';
import type { Project, Session } from './session.ts';
import { today } from './today.ts';
import { typedLines } from './typed-lines.ts';
import { writeOne } from './write-output.ts';

/**
 * `review --citations`: every sentence that an edition outside the team would quote, as printed and as said, with what the
 * rules took out. An answer is a row of `decisions` (`objet` citation) that each build follows. Gives the list for
 * `--json`; otherwise prints it, asks, or writes `citations-a-relire.xlsx`.
 */
export async function reviewCitations(
  cartography: Cartography,
  pack: CountryPack,
  session: Session,
  project: Project,
): Promise<object | null> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const { quotes, lapsed } = quotesToReview(cartography, publicTexts(project.codebook));
  terminal.problems(
    lapsed.map(({ id, other, at }) => problem('CIT-001', { decision: id, citation: other ?? '–' }, { place: at })),
  );
  if (options.json) return { country: pack.iso2, total: quotes.length, quotes: quotes.map(asJson) };
  const said = citationWords[language];
  if (quotes.length === 0) {
    terminal.say(said.none);
    return null;
  }
  const open = quotes.filter(({ decision }) => decision === null);
  if (options.xlsx) writeCitations(quotes, cartography, pack, session, project);
  else if (streams.stdin?.isTTY === true && streams.stdout.isTTY === true && !project.isFictional) {
    await askCitations(open, cartography, pack, session, project);
  } else {
    for (const [index, quote] of quotes.entries())
      streams.stdout.write(`${terminal.typed(citationText(quote, `${index + 1}.`, project.codebook, language))}\n\n`);
    if (project.isFictional) {
      const { message, advice } = describe(problem('PRJ-080', {}), language);
      terminal.say(`${message} ${advice}`);
    }
    terminal.say(said.counted(formatNumber(quotes.length, language), formatNumber(open.length, language)));
    terminal.say(said.next(pack.iso2));
  }
  return null;
}

const asJson = ({
  key,
  axis,
  code,
  nature,
  text,
  said,
  taken,
  at,
  attribution,
  group_size,
  editions,
  decision,
}: QuoteToReview) => ({
  key,
  axis,
  code,
  nature,
  printed: text,
  said,
  taken,
  at,
  attribution,
  group_size,
  editions,
  decision,
});

/** A decision on a quote. */
const rowOf = (quote: QuoteToReview, rest: DecisionRow): DecisionRow => ({
  objet: 'citation',
  autre: quote.key,
  ...rest,
});

/** Asks one quote after another; each answer is written at once. */
async function askCitations(
  quotes: readonly QuoteToReview[],
  cartography: Cartography,
  pack: CountryPack,
  session: Session,
  project: Project,
): Promise<void> {
  const { options, streams, terminal } = session;
  const said = citationWords[terminal.language];
  const letters: Record<string, string> = said.letters;
  const lines = typedLines(streams.stdin ?? (async function* () {})());
  const ids = allDecisions(cartography.records).map(({ id }) => id);
  let author = options.auteur ?? null;
  for (const [index, quote] of quotes.entries()) {
    terminal.say(`\n${citationText(quote, `${index + 1}/${quotes.length}`, project.codebook, terminal.language)}`);
    let decision = '';
    let valeur = '';
    while (decision === '') {
      terminal.say(`   ${said.ask}`);
      const line = await lines.next();
      decision = line === null ? 'quit' : (letters[line.trim().toLowerCase()] ?? '');
      if (decision === 'fixe') {
        valeur = await wordsToTake(quote, lines, session);
        if (valeur === '') decision = '';
      }
    }
    if (decision === 'quit') break;
    if (decision === 'later') continue;
    if (author === null) {
      terminal.say(said.author);
      author = (await lines.next())?.trim() ?? '';
    }
    const id = nextId(ids);
    const row = rowOf(quote, { id, decision, valeur, auteur: author, date: options.au ?? today() });
    const path = await appendDecisions([row], project, pack);
    ids.push(id);
    terminal.say(terminal.paint.good(said.recorded(id, relative(streams.cwd(), path))));
  }
  await lines.close();
}

/** Words that stand in the sentence as printed; none when the person goes back. */
async function wordsToTake(
  quote: QuoteToReview,
  lines: ReturnType<typeof typedLines>,
  { terminal }: Session,
): Promise<string> {
  const said = citationWords[terminal.language];
  for (;;) {
    terminal.say(`   ${said.which}`);
    const typed = (await lines.next())?.trim() ?? '';
    const words = typed
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const unseen = words.find((one) => !` ${foldWords(quote.text)} `.includes(` ${foldWords(one)} `));
    if (unseen === undefined) return words.join('; ');
    terminal.say(terminal.paint.warning(`   ${said.unseen(unseen)}`));
  }
}

/** Writes the workbook to answer in, under a name that covers no other. */
function writeCitations(
  quotes: readonly QuoteToReview[],
  cartography: Cartography,
  pack: CountryPack,
  { options, streams, terminal }: Session,
  project: Project,
): void {
  const { language } = terminal;
  const said = citationWords[language];
  const { outputFolder, dataFolder } = project.loaded.configuration;
  const folder = join(outputFolder, pack.iso2, 'a-corriger');
  const taken = [folder, countryFolder(dataFolder, pack.iso2) ?? dataFolder];
  const names = Array.from(
    { length: 100 },
    (_, index) => `citations-a-relire${index === 0 ? '' : `-${index + 1}`}.xlsx`,
  );
  const name = names.find((one) => taken.every((place) => !existsSync(join(place, one)))) ?? 'citations-a-relire.xlsx';
  const ids = allDecisions(cartography.records).map(({ id }) => id);
  const columns = reviewSheets.citations;
  const rows = quotes.map((quote) => {
    const id = nextId(ids);
    ids.push(id);
    const read: DecisionRow = rowOf(quote, {
      id,
      auteur: options.auteur ?? '',
      date: options.au ?? today(),
    });
    const evidence = [
      subjectWords(quote, project.codebook, language),
      asPrinted(quote, language),
      quote.said,
      takenWords(quote.taken, language),
      editionsWords(quote.editions, language),
    ][Symbol.iterator]();
    return columns.map(({ key }) => (key === null ? (evidence.next().value ?? '') : (read[key] ?? '')));
  });
  const widths = [30, 20, 48, 26, 48, 30, 16, 16, 14, 12];
  const sheet = {
    name: said.sheet,
    columns: columns.map(({ header, key, isHidden }, index) => ({
      header: header[language],
      width: widths[index] ?? 14,
      isText: key !== 'date',
      ...(isHidden ? { isHidden } : {}),
      ...(index === 1 ? { list: [...said.answers], isInput: true } : {}),
      ...(key === 'valeur' ? { isInput: true } : {}),
    })),
    rows,
    wrap: true,
    frozenColumns: 2,
  };
  const guide = {
    name: said.guide,
    columns: [{ header: said.internal, width: 110, isText: true }],
    rows: said.lines.map((line) => [line]),
    wrap: true,
  };
  writeOne(folder, { name, content: writeXlsx([guide, sheet], { title: said.title, language }) });
  const path = relative(streams.cwd(), join(folder, name)) || name;
  terminal.say(said.written(terminal.paint.good(path), pack.iso2));
}
