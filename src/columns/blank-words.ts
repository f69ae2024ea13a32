import type { ColumnSpec } from '../model/column.ts';
import { foldWords } from '../text/fold.ts';

/* Words that people put in a cell to say that there is nothing to put in it, and words that refuse to answer. */

const nothing = new Set([
  'neant', 'aucun', 'aucune', 'aucuns', 'aucunes', 'rien', 'nan', 'null', 'none', 'nil', 'vide', 'n a', 'n d', 'non renseigne',
  'non renseignee', 'non disponible', 'non communique', 'non communiquee', 'non precise', 'non precisee', 'non applicable',
  'sans objet', 'inconnu', 'inconnue', 'not available', 'not applicable', 'pas de reponse', 'sans reponse', 'non reponse',
  'a completer', 'a preciser', 'sans nom', 'pas de nom', 'no name', 'unknown',
]); // biome-ignore format: a list of words

/** Short ones that are also acronyms: not taken for nothing where a name is expected. */
const shortNothing = new Set(['na', 'nd', 'nc', 'nr', 'ras', 'so']);

const withoutThing =
  /^(?:pas|aucune?|sans|no) (?:de |d |of )?(?:site|adresse|e ?mail|mail|courriel|telephone|tel|contact|sigle|acronyme|budget|siege|numero|page|website|web)s?(?: (?:internet|web|electronique|connue?|disponible|fixe))*$/;

/** What people write of a site they do not have yet, or no more (published directories of the field). */
const noSite = new Set([
  'en construction', 'en cours de construction', 'en cours', 'pas fonctionnel', 'non fonctionnel', 'hors service', 'non existant',
  'inexistant', 'under construction', 'not working',
]); // biome-ignore format: a list of words

/** What a spreadsheet shows when a formula fails, in English or in French: told by the reader, and no value. */
const formulaError =
  /^(?:#(?:n\/[ad]|ref!|div\/0!|value!|valeur!|name\?|nom\?|num!|nombre!|null!|nul!|spill!|calc!)|err:\d{3})$/i;

/** Texts of these layers are one thing about an organisation (its acronym, its address); elsewhere a text may speak of any. */
const layersOfOneThing: readonly (ColumnSpec['layer'] | undefined)[] = ['identity', 'contact', 'seat'];

/** «Néant», «N/A», «-», «Pas de site», «aucun»… */
export function saysNothing(
  text: string,
  column: Pick<ColumnSpec, 'type' | 'isOpen'> & Partial<Pick<ColumnSpec, 'layer'>>,
): boolean {
  const isName = column.type === 'name' || column.type === 'names';
  // A name in emoji names somebody, though nothing can be likened to it.
  if (!/[\p{L}\p{N}%€$]/u.test(text)) return !(isName && /\p{Extended_Pictographic}/u.test(text));
  if (/^[#e]/i.test(text) && formulaError.test(text)) return true;
  // None of these words holds a digit, and most cells do or are longer: no need to fold them.
  if (text.length > 40 || /\d/.test(text)) return false;
  const words = foldWords(text);
  if (nothing.has(words)) return true;
  if (column.type === 'url' && noSite.has(words)) return true;
  if (isName) return false;
  // «Aucun numéro connu» is no telephone, and a full reason why nobody was met.
  const isOneThing = column.type !== 'text' || layersOfOneThing.includes(column.layer);
  return shortNothing.has(words) || (!column.isOpen && isOneThing && withoutThing.test(words));
}

const none = new Set(['aucun', 'aucune', 'none', 'inexistant', 'non existant']);

/** «Pas de site», «Aucun», «en construction»: there is no site; «Néant», «-» and «N/A» leave it open. */
export function saysThereIsNone(text: string, { type }: Pick<ColumnSpec, 'type'>): boolean {
  if (type !== 'url' || text.length > 40) return false;
  const words = foldWords(text);
  return none.has(words) || noSite.has(words) || withoutThing.test(words);
}

const refusals = new Set([
  'nsp', 'npr', 'nvpr', 'nsp npr', 'ne repond pas', 'pas souhaite repondre', 'refus', 'refuse', 'refuse de repondre', 'refus de repondre', 'refuse de se prononcer', 'ne sait pas', 'ne sais pas',
  'je ne sais pas', 'nous ne savons pas', 'ne veut pas repondre', 'ne souhaite pas repondre', 'ne se prononce pas', 'prefere ne pas repondre',
  'pas de commentaire', 'dk', 'don t know', 'do not know', 'does not know', 'refused', 'refuses to answer', 'prefer not to say',
  'ne sait pas refuse de repondre', 'nsp refus', 'ne sait pas ne repond pas',
]); // biome-ignore format: a list of words

/** «Ne sait pas»: nothing is refused, it is only not known. */
const notKnown = new Set(['nsp', 'ne sait pas', 'ne sais pas', 'dk', 'don t know', 'do not know', 'does not know']);
export const saysNotKnown = (text: string): boolean => notKnown.has(foldWords(text));

/** `nsp`, `refus`, «ne sait pas», «refuse de répondre»… */
export const refusesToAnswer = (text: string): boolean =>
  text.length <= 60 && !/\d/.test(text) && refusals.has(foldWords(text));

/** Marks that stand for the cell above: «idem», «id.», «″», «//», `-"-`. */
const ditto = /^(?:idem\.?|id\.|ibid(?:em)?\.?|ditto|do\.|[-–]?\s*(?:["”“″«»〃]|''|\/\/)\s*[-–]?)$/i;

/** Whether a cell points at the one above instead of holding a value; an acronym in capitals may be a name. */
export const saysDitto = (text: string, { type }: Pick<ColumnSpec, 'type'>): boolean =>
  text.length <= 8 && ditto.test(text) && !(type === 'name' && text === 'IDEM');
