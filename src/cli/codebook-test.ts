import { measureTexts, readyGrid } from '../classify/index.ts';
import { problem, tallyKeeper } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Corpus, corpusFiles, readCorpus } from './corpus-file.ts';
import { measurementAsJson } from './corpus-json.ts';
import { accountAsText, errorsAsText, measurementAsText } from './corpus-text.ts';
import { type ExitCode, Failure } from './failure.ts';
import type { Session } from './session.ts';
import { namedByText } from './text-columns.ts';

/**
 * `codebook test --corpus FICHIER`: precision, recall and F1 of the grid on texts that people coded, by axis and by code,
 * with intervals; with `--erreurs` the texts it gets wrong. Exit 1 when there is nothing to measure.
 */
export async function testCodebook(session: Session, codebook: Codebook, warnings: Diagnostic[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const files = (options.corpus ?? []).flatMap((named) => corpusFiles(streams.cwd(), named));
  if (files.length === 0) {
    throw new Failure(problem('PRJ-011', { detail: missing[language], command: 'cartographie codebook test' }), 2);
  }
  const told = tallyKeeper(language);
  told.add(warnings);
  const corpora: Corpus[] = [];
  for (const file of files) corpora.push(await readCorpus(streams.cwd(), file, codebook, told));
  const grid = readyGrid(codebook);
  const measurement = measureTexts(
    corpora.flatMap(({ texts }) => texts),
    grid,
  );
  const withErrors = options.erreurs === true;
  if (options.json) {
    const json = measurementAsJson(measurement, corpora, grid, withErrors);
    streams.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  } else if (measurement.texts > 0) {
    streams.stdout.write(measurementAsText(measurement, grid, language));
    if (withErrors) streams.stdout.write(errorsAsText(measurement.errors, grid, language));
  }
  terminal.tallies(told.tallies());
  for (const { file, namedBy } of corpora) {
    if (namedBy) terminal.say(`${corpora.length > 1 ? `${file} – ` : ''}${namedByText(namedBy, language)}`);
  }
  if (measurement.texts > 0 && measurement.texts < fewTexts) terminal.say(fewTextsSaid[language](measurement.texts));
  terminal.say(accountAsText(corpora, language));
  return measurement.texts > 0 ? 0 : 1;
}

/** Texts under which a share says little by itself. */
const fewTexts = 30;
const fewTextsSaid = {
  fr: (count: number) =>
    `Peu de textes (${count}, moins de ${fewTexts})\u00a0: lisez l’intervalle «\u00a0à 95 %\u00a0», pas le chiffre seul.`,
  en: (count: number) =>
    `Few texts (${count}, fewer than ${fewTexts}): read the interval “at 95%”, not the figure alone.`,
};

const missing = {
  fr: 'Il manque les textes déjà codés\u00a0: --corpus FICHIER',
  en: 'The coded texts are missing: --corpus FILE',
};
