import { foldWords } from '../text/fold.ts';

/** What stands where a name should, to say that there is none. «NA», «RAS», «SO» are acronyms too, and stay names. */
const noNames: ReadonlySet<string> = new Set(
  `neant;aucun;aucune;rien;vide;nan;null;none;nil;n a;n d;non renseigne;non renseignee;non disponible;non applicable;sans objet;
  inconnu;inconnue;sans nom;pas de nom;not available;not applicable;unknown;no name`
    .split(';')
    .map((words) => words.trim()),
);

/** «Néant», «-», «N/A» in a column of names: the row names nobody. A blank cell, or a smiley, is not for this to say. */
export const saysNoName = (cell: string): boolean => /^\s*[-–—./_]+\s*$/.test(cell) || noNames.has(foldWords(cell));
