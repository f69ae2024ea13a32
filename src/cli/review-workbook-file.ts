import { join, relative } from 'node:path';
import { allDecisions } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { formatList, formatNumber, plural } from '../text/format.ts';
import { countsInWords } from './review-families.ts';
import { stillWaiting, type Waiting } from './review-list.ts';
import type { QuestionContext } from './review-words.ts';
import { reviewWorkbook } from './review-workbook.ts';
import { workbookPlace } from './review-workbook-name.ts';
import type { Project, Session } from './session.ts';
import { today } from './today.ts';
import { writeTogether } from './write-output.ts';

/**
 * Writes the workbook into `a-corriger/`, under a name that covers no answers, wherever the person puts it; when nothing at
 * all waits, an older one that nobody answered goes away.
 */
export async function writeWorkbook(
  { shown, all }: Waiting,
  cartography: Cartography,
  context: QuestionContext,
  { options, streams, terminal }: Session,
  project: Project,
): Promise<void> {
  const { language, paint } = terminal;
  const { iso2 } = context.country;
  const { outputFolder, dataFolder } = project.loaded.configuration;
  const folder = join(outputFolder, iso2, 'a-corriger');
  const { name, kept, stale } = await workbookPlace(folder, dataFolder, iso2);
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const isStale = (file: string) => stale.includes(file);
  if (shown.length === 0) {
    if (all.length === 0 && stale.length > 0) writeTogether(folder, [], isStale);
    terminal.say(stillWaiting[language](all));
    return;
  }
  const settings = {
    ...context,
    taken: new Set(allDecisions(cartography.records).map(({ id }) => id)),
    date: options.au ?? today(),
    author: options.auteur ?? '',
    name,
    answered: kept.map(here),
  };
  writeTogether(folder, [reviewWorkbook(shown, settings)], isStale);
  const isShown = new Set(shown);
  const others = all.filter((question) => !isShown.has(question));
  const path = paint.good(here(join(folder, name)));
  terminal.say(
    written[language](shown.length, countsInWords(shown, language), path, iso2) +
      (others.length === 0 ? '' : elsewhere[language](countsInWords(others, language))),
  );
  if (kept.length > 0) terminal.say(besides[language](kept.map(here), name));
}

const written = {
  fr: (n: number, counts: string, path: string, iso2: string) =>
    `${formatNumber(n, 'fr')} ${plural(n, 'question', 'questions', 'fr')} dans ${path}\u00a0: ${counts}. Répondez, déposez le classeur dans le dossier de données ${iso2}, puis relancez build.`,
  en: (n: number, counts: string, path: string, iso2: string) =>
    `${formatNumber(n, 'en')} ${plural(n, 'question', 'questions', 'en')} in ${path}: ${counts}. Answer, put the workbook into the data folder ${iso2}, then run build again.`,
};
const elsewhere = {
  fr: (counts: string) => ` Pas dans ce classeur\u00a0: ${counts}.`,
  en: (counts: string) => ` Not in this workbook: ${counts}.`,
};
/** Earlier workbooks go on holding their answers: the new one goes beside them. */
const besides = {
  fr: (paths: string[], name: string) =>
    `Vos réponses d’avant restent dans ${formatList(paths, 'fr')}\u00a0: gardez ${paths.length === 1 ? 'ce classeur' : 'ces classeurs'} et déposez ${name} à côté, sans le renommer comme ${paths.length === 1 ? 'lui' : 'eux'}.`,
  en: (paths: string[], name: string) =>
    `Your earlier answers stay in ${formatList(paths, 'en')}: keep ${paths.length === 1 ? 'that workbook' : 'those workbooks'} and put ${name} beside, under its own name.`,
};
