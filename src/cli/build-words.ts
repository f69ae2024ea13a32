import { relative } from 'node:path';
import { isPut, questionsOf, unansweredIn, withoutUnanswered } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import { formatNumber, plural } from '../text/format.ts';
import type { Session } from './session.ts';
import { problemCount } from './terminal.ts';

/* What `build` says when it has done: what was written, removed or not, whom to call, what comes next. */

/** The last line of a build that a leak stopped. */
export function sayNothingWritten({ terminal }: Session): void {
  terminal.say(
    terminal.language === 'fr'
      ? 'Rien n’a été écrit\u00a0: le rapport montrerait ce qu’il doit taire. Corrigez ce qui est dit ci-dessus (FUI-… ou RET-…), puis relancez la même commande.'
      : 'Nothing was written: the report would show what it must keep closed. Mend what is told above (FUI-… or RET-…), then run the same command again.',
  );
}

/** Of several editions, which leaked and were not written; an older one stays as it was. */
export function sayNotWritten(audiences: readonly string[], { terminal }: Session): void {
  const editions = audiences.join(', ');
  terminal.say(
    terminal.language === 'fr'
      ? `Édition non écrite\u00a0: ${editions}. Elle montrerait ce qu’elle doit taire\u00a0; une plus ancienne, s’il y en a une, reste telle quelle. Corrigez ce qui est dit ci-dessus (FUI-… ou RET-…), puis relancez la même commande.`
      : `Edition not written: ${editions}. It would show what it must keep closed; an older one, if any, stays as it was. Mend what is told above (FUI-… or RET-…), then run the same command again.`,
  );
}

/** Names the files of earlier builds that were taken away, and how to have them again. */
export function sayRemoved(paths: readonly string[], { streams, terminal }: Session): void {
  if (paths.length === 0) return;
  const { language, paint } = terminal;
  terminal.say(
    language === 'fr'
      ? 'Retirés, car une construction plus ancienne les avait faits et ils ne diraient plus la même chose (pour les refaire, donnez aussi leur format à --format)\u00a0:'
      : 'Removed, since an older build had made them and they would no longer say the same (to have them again, give their format to --format too):',
  );
  for (const path of paths) terminal.say(`  ${paint.warning(relative(streams.cwd(), path) || path)}`);
}

/** How many are to be called, and where the list is. */
export function sayCalls(count: number, path: string, { streams, terminal }: Session): void {
  const { language, paint } = terminal;
  const list = paint.strong(relative(streams.cwd(), path) || path);
  const many = `${formatNumber(count, language)} ${plural(count, 'organisation', 'organisations', language)}`;
  terminal.say(
    language === 'fr'
      ? `À appeler, faute d’accords\u00a0: ${many}. La liste, les mots à lire et la feuille à remplir\u00a0: ${list}`
      : `To be called, for want of consent: ${many}. The list, the words to read and the sheet to fill in: ${list}`,
  );
}

/** Options that the next command needs to find the same inputs. */
const sameInputs = ({ options }: Session): string =>
  (['donnees', 'config', 'langue'] as const)
    .flatMap((name) => {
      const value = options[name];
      return value === undefined ? [] : [` --${name} ${/\s/.test(value) ? `"${value}"` : value}`];
    })
    .join('');

/** What was written, what to open, how many problems, the next command. */
export function summarise(
  session: Session,
  cartography: Cartography,
  counts: Edition['counts'] | undefined,
  written: string[],
): void {
  const { streams, terminal } = session;
  const { paint, language } = terminal;
  const isFrench = language === 'fr';
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const country = cartography.country;
  const next = `cartographie validate --pays ${country.iso2}${sameInputs(session)}`;
  const counted = (value: number, one: string, many: string) =>
    `${formatNumber(value, language)} ${plural(value, one, many, language)}`;
  const later = cartography.sources.reduce((all, source) => all + unansweredIn(source), 0);
  const sources = cartography.sources.filter(({ kind }) => kind !== 'registre').map(withoutUnanswered);
  const total = (key: 'read' | 'used' | 'setAside') => sources.reduce((all, source) => all + source[key], 0);
  const read = formatNumber(total('read'), language);
  if (counts) {
    terminal.say(
      isFrench
        ? `${paint.strong(country.names.fr)}\u00a0: ${counted(counts.known, 'organisation connue', 'organisations connues')}, ${counted(counts.interviewed, 'interrogée', 'interrogées')}, ${counted(counts.documents, 'document', 'documents')}.`
        : `${paint.strong(country.names.en)}: ${counted(counts.known, 'organisation', 'organisations')} known, ${formatNumber(counts.interviewed, 'en')} interviewed, ${counted(counts.documents, 'document', 'documents')}.`,
    );
  }
  terminal.say(
    isFrench
      ? `Lignes lues\u00a0: ${read} = ${counted(total('used'), 'utilisée', 'utilisées')} + ${counted(total('setAside'), 'mise', 'mises')} de côté.`
      : `Rows read: ${read} = ${counted(total('used'), 'used', 'used')} + ${counted(total('setAside'), 'set', 'set')} aside.`,
  );
  if (later > 0) {
    const questions = counted(later, 'question laissée', 'questions laissées');
    terminal.say(
      isFrench
        ? `Décisions\u00a0: ${questions} pour plus tard dans vos classeurs.`
        : `Decisions: ${counted(later, 'question', 'questions')} left for later in your workbooks.`,
    );
  }
  terminal.say(isFrench ? 'Écrit\u00a0:' : 'Written:');
  for (const path of written) terminal.say(`  ${paint.good(here(path))}`);
  const page = written.find((path) => path.endsWith('.html'));
  if (page)
    terminal.say(isFrench ? `À ouvrir\u00a0: ${paint.strong(here(page))}` : `Open: ${paint.strong(here(page))}`);
  terminal.say(`${isFrench ? 'Problèmes\u00a0: ' : 'Problems: '}${problemCount(cartography.diagnostics, language)}.`);
  const waiting = questionsOf(cartography).filter(isPut).length;
  if (waiting > 0) {
    const review = `cartographie review --xlsx --pays ${country.iso2}${sameInputs(session)}`;
    const questions = counted(waiting, 'question attend', 'questions attendent');
    terminal.say(
      isFrench
        ? `À décider\u00a0: ${questions} une réponse. Dans Excel\u00a0: ${review}`
        : `To decide: ${counted(waiting, 'question waits', 'questions wait')} for an answer. In Excel: ${review}`,
    );
  }
  terminal.say(isFrench ? `Ensuite\u00a0: ${next}, pour voir quoi corriger.` : `Next: ${next}, to see what to mend.`);
}

/** The number under which the public edition was given out, and where it stands. */
export function sayGiven(number: number, folder: string, { terminal, streams }: Session): void {
  const at = terminal.paint.good(`${relative(streams.cwd(), folder) || folder}/`);
  terminal.say(
    terminal.language === 'fr'
      ? `Édition n°\u00a0${number} donnée\u00a0: ${at}`
      : `Edition no. ${number} given out: ${at}`,
  );
}

/** A number was asked for an edition that says what the last one says: none is given. */
export function sayNothingNew(last: number, { terminal }: Session): void {
  terminal.say(
    terminal.language === 'fr'
      ? `Rien n’a changé depuis l’édition n°\u00a0${last}\u00a0: aucun nouveau numéro.`
      : `Nothing has changed since edition no. ${last}: no new number.`,
  );
}
