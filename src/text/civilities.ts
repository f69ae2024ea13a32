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

/** A civility, in small letters or in capitals, and one to three capitalised words; «3 M FCFA» is an amount. */
export const calledPerson =
  /(?<![\p{L}\p{N}])(?:[Mm]|[Mm]r|MR|[Mm]rs|MRS|[Mm]s|[Mm]me|MME|[Mm]lle|MLLE|[Dd]r|DR|[Pp]r|PR|Me|El Hadj|EL HADJ|[Hh]adja|HADJA|[Ii]mam|IMAM|[Cc]heikh|CHEIKH|[Ss]erigne|SERIGNE|[Mm]adame|MADAME|[Mm]onsieur|MONSIEUR|[Mm]ademoiselle|MADEMOISELLE|[Dd]octeur|DOCTEUR|[Pp]rofesseur|PROFESSEUR|[Mm]aître|MAÎTRE|[Ss](?:œ|oe)ur|[Aa]bbé)\.?\s+(?!(?:F ?)?(?:CFA|FCFA|XOF|XAF|EUR|EUROS?|USD|MAD|TND|GNF|DT|DH|Congo|CONGO)(?![\p{L}\p{N}]))(?:\p{Lu}[\p{L}'’-]+\s?){1,3}/gu;

/** The same in Arabic, where letters have no capital. */
export const calledInArabic =
  /(?<!\p{L})(?:السيدة|السيد|الدكتورة|الدكتور|الأستاذة|الأستاذ|الآنسة)\s+\p{Script=Arabic}+(?:\s+\p{Script=Arabic}+)?/gu;

const office = new Set(
  (
    'gouverneur prefet maire colonel commandant capitaine general lieutenant adjudant sergent commissaire ministre pasteur ' +
    'pere depute senateur ambassadeur consul juge procureur imam eveque'
  ).split(' '),
);

/** Whether the name after a word, however written, is a person's: after «directeur» it is an organisation's as often. */
export const isOffice = (word: string): boolean => office.has(fold(word));

const particles = new Set(
  'de des du d la le el al ould wuld mint bint ben bin ibn ag dit dite nee epouse ep veuve'.split(' '),
);

/** Whether a word, however written, links those of a person's name: «ould», «bint», «dit». */
export const isParticle = (word: string): boolean => particles.has(fold(word));
