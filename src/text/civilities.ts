import { fold } from './fold.ts';

/* Words before a person's name: what one calls somebody, and what they are. */

const civilities = new Set(
  (
    'm mm mr mme mmes mlle dr pr me mrs ms sir madame monsieur mademoiselle messieurs mesdames docteur professeur maitre ' +
    'soeur abbe hadj hadja elhadj elhadji imam cheikh cheick serigne thierno oustaz sheikh'
  ).split(' '),
);

const titles = new Set(
  (
    'gouverneur prefet maire colonel commandant capitaine general lieutenant adjudant sergent commissaire ministre pasteur ' +
    'pere mere frere president presidente directeur directrice coordinateur coordinatrice coordonnateur coordonnatrice ' +
    'secretaire tresorier tresoriere depute senateur ambassadeur consul juge procureur inspecteur officier agent chef ' +
    'responsable charge chargee conseiller conseillere animateur animatrice mediateur mediatrice marabout eveque cure'
  ).split(' '),
);

/** Whether a word, however written, is what one calls somebody: «Mme», «Dr», «Maître». */
export const isCivility = (word: string): boolean => civilities.has(fold(word));

/** Whether a word, however written, is what somebody is: «préfet», «présidente». */
export const isTitle = (word: string): boolean => titles.has(fold(word));

const particles = new Set(
  'de des du d la le el al ould wuld mint bint ben bin ibn ag dit dite nee epouse ep veuve'.split(' '),
);

/** Whether a word, however written, links those of a person's name: «ould», «bint», «dit». */
export const isParticle = (word: string): boolean => particles.has(fold(word));
