import type { Language } from '../model/stage.ts';
import { contactsAsShapes } from './contact-shapes.ts';
import { fold } from './fold.ts';
import { isGivenName } from './given-names.ts';

/*
 * A file may be named after whom it was heard from: «entretien_Awa_77….xlsx». Where its name holds a contact a person
 * with a civility or a first name, only that and the words that name files anywhere are told; the folder and the kind of file always are.
 */

/** The day and hour that programs write in the name of an export: no telephone. */
const stamp = /(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d(?:[-_. T]{0,2}\d\d){0,3}(?!\d)/g;

/** Words that tell what a file is, and of nobody. */
const plainWords = new Set(
  (
    'entretien entretiens interview interviews acteur acteurs organisation organisations annuaire revue constat constats ' +
    'terrain projet projets mecanisme mecanismes relation relations politique politiques engagement engagements ' +
    'indicateur indicateurs recommandation recommandations chiffre chiffres publies decision decisions registre accord ' +
    'accords appel appels liste fiche fiches formulaire questionnaire enquete kobo export donnees data notes note ' +
    'final finale version copie copy de du des la le les avec et the of with osc cso'
  ).split(' '),
);

const lastDot = (name: string): number => /\.[a-z]{2,5}$/i.exec(name)?.index ?? name.length;

/** The name of an input as it may be printed. */
export function quietFile(file: string, language: Language): string {
  const [folder, name] = [file.slice(0, file.lastIndexOf('/') + 1), file.slice(file.lastIndexOf('/') + 1)];
  const at = lastDot(name);
  // Between its words a name has low lines and hyphens, which hide a civility from the rules of texts.
  const spaced = (text: string) => text.replace(/_+/g, ' ').replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  const clean = (text: string) => contactsAsShapes(text, language);
  const stem = name.slice(0, at);
  const bare = stem.replace(stamp, '');
  const said = clean(bare) === bare ? clean(spaced(bare)) : clean(bare);
  if (said === bare || said === spaced(bare)) {
    const whole = `${bare}${name.slice(at)}`;
    if (clean(whole) !== whole) return `${folder}${withoutWords(clean(whole))}`;
    const named = withoutFirstNames(stem, clean('Mme Awa'));
    return named === stem ? file : `${folder}${withoutWords(named)}${name.slice(at)}`;
  }
  return `${folder}${withoutWords(said)}${name.slice(at)}`;
}

/** Answers to questions are kept in a workbook for each colleague: «decisions-a-prendre-omar.xlsx» was heard from nobody. */
const ofTheTeam = /^(?:decisions|citations)[-_ ]a[-_ ](?:prendre|relire)/i;

/** A first name alone is a person too: «entretien Awa.xlsx». */
const withoutFirstNames = (stem: string, person: string): string =>
  ofTheTeam.test(stem)
    ? stem
    : stem.replace(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu, (word) => (isGivenName(word) ? person : word));

/** Shapes stay, and words that name files; of all others, «…». */
const withoutWords = (said: string): string =>
  said
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? part : part.replace(/[\p{L}\p{N}’']+/gu, plainOr)))
    .join('')
    .replace(/…(?:[\s_.-]*…)+/g, '…');

const plainOr = (word: string): string =>
  plainWords.has(fold(word)) || /^(?:\d{1,4}|\p{Lu}{2})$/u.test(word) ? word : '…';
