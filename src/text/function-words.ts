import type { StemLanguage } from './stem.ts';

/* Words that carry no subject of their own; between two neighbouring terms of a pattern they are stepped over. */

const fr =
  'le la les l un une des du de d a au aux en dans par pour sur sous avec et ou ni que qu qui dont ce c cet cette ces ca cela ceci son sa ses ' +
  'leur leurs notre nos votre vos mon ma mes il elle ils elles on nous vous je j tu se s y ne n pas plus moi eux lui me m te t si ' +
  'est sont etait etaient etre ete etant sera seront soit serait a ai as avons avez ont avait avaient avoir ayant eu aura sommes suis es ' +
  'fait faire tout toute tous toutes tres trop assez bien aussi encore deja meme afin lors vers chez entre parmi selon donc or comme dont ou ' +
  'autres autre certains certaines quelques plusieurs chaque divers diverses differents differentes egalement notamment surtout souvent parfois toujours quand puis depuis pendant nombre moi toi';
const en =
  'the a an of in on at to for from by with and or as is are was were be been being has have had do does did not no our we us they them their ' +
  'it its he she his her you your i my me this that these those which who whom whose there here also very more most some any all each other than then so if';
const ar = 'في من على الى عن مع هذا هذه التي الذي ان او و ثم كل بعض قد هي هو نحن لا ما كما حول بين عند لدى ذلك تلك';

const words = { fr: new Set(fr.split(' ')), en: new Set(en.split(' ')), ar: new Set(ar.split(' ')) };

/** True when the folded form is a function word of the language. */
export const isFunctionWord = (form: string, language: StemLanguage): boolean => words[language].has(form);
