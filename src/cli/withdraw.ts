import { describe, problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import { cartographyOf } from './country-cartography.ts';
import { type ExitCode, Failure } from './failure.ts';
import { openProject, type Session } from './session.ts';
import { typedLines } from './typed-lines.ts';
import { carryOut } from './withdraw-carry-out.ts';
import { placesOf, printPlaces, showPlaces } from './withdraw-places.ts';
import { withdrawWords } from './withdraw-words.ts';

/**
 * `withdraw NOM|ID`: shows every place where an organisation or an interview stands, and what cannot be reached; once
 * confirmed, records the withdrawal, makes every edition on the disk again, takes the given-out ones that show it off the
 * disk, and searches what was written.
 */
export async function withdraw(session: Session, [wanted = '']: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const project = await openProject(session, 'withdraw');
  const [pack, other] = project.chosen;
  if (!pack || other)
    throw new Failure(
      problem('PRJ-011', { detail: oneCountry[terminal.language], command: 'cartographie withdraw' }),
      2,
    );
  const cartography = await cartographyOf(session, project, pack);
  const places = placesOf(wanted, cartography, session, project, pack);
  if (!options.json) showPlaces(places, session);
  const isAsked = !options.json && streams.stdin?.isTTY === true && streams.stdout.isTTY === true;
  const isSure = options.oui === true || (isAsked && !project.isFictional && (await isConfirmed(session)));
  if (!isSure || project.isFictional) {
    if (options.json) printPlaces(places, null, session);
    else if (project.isFictional) terminal.say(describe(problem('PRJ-080', {}), terminal.language).message);
    else terminal.say(isAsked ? withdrawWords[terminal.language].no : confirmLine(wanted, pack, session));
    return 0;
  }
  const outcome = await carryOut(places, cartography, session, project, pack);
  if (options.json) printPlaces(places, outcome, session);
  return outcome.code;
}

const oneCountry = { fr: 'Un seul pays à la fois', en: 'One country at a time' };

function confirmLine(wanted: string, pack: CountryPack, { options, terminal }: Session): string {
  const kept = (['donnees', 'sortie', 'config', 'langue'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [` --${name} "${options[name]}"`],
  );
  return withdrawWords[terminal.language].confirm(
    `cartographie withdraw "${wanted}" --pays ${pack.iso2}${kept.join('')} --oui`,
  );
}

async function isConfirmed({ streams, terminal }: Session): Promise<boolean> {
  const words = withdrawWords[terminal.language];
  if (!streams.stdin) return false;
  const lines = typedLines(streams.stdin);
  streams.stderr.write(words.ask);
  const answer = await lines.next();
  await lines.close();
  return words.yes.test(answer?.trim() ?? '');
}
