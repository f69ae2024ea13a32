import type { Language } from '../model/stage.ts';

/** Words that harm the people they name, and what to write instead. Patterns read small letters without accents. */
interface HarmfulWord {
  language: Language;
  pattern: RegExp;
  better: string;
}

const fr = (pattern: RegExp, better: string): HarmfulWord => ({ language: 'fr', pattern, better });
const en = (pattern: RegExp, better: string): HarmfulWord => ({ language: 'en', pattern, better });

/**
 * Usage of those who work with migrants: no person is illegal, and people are no water. «Sans-papiers», by which the people
 * concerned call themselves, stays; so do «irrégulier» of a stay or a journey, and «vague» of a survey.
 */
export const harmfulWords: readonly HarmfulWord[] = [
  fr(
    /\b(?:e|im|)migration (?:clandestine|illegale)s?\b/g,
    'migration irrégulière, ou départs sans visa, traversées par la mer',
  ),
  fr(
    /\b(?:migrant|immigre|emigre|etranger|travailleur|personne|voyageur|ressortissant)e?s? (?:clandestin|illegal|illegaux)(?:e?s?)?\b/g,
    'personnes sans titre de séjour, ou en situation administrative irrégulière',
  ),
  fr(/\b(?:les?|des|un|une|ces|aux?|du) clandestine?s?\b/g, 'personnes sans titre de séjour'),
  fr(/\b(?:les|des|ces|aux|un) illega(?:l|ux)\b(?! de )/g, 'personnes sans titre de séjour'),
  fr(
    /\bflux (?:de )?(?:migra\w+|migrants|refugies|entrants|mixtes)\b/g,
    'arrivées et départs, mouvements de personnes',
  ),
  fr(/\b(?:invasion|deferlante|deferlement|submersion|raz-de-maree|hordes?)\b/g, 'arrivées, avec leur nombre'),
  fr(/\bafflux (?:massif|important|de (?:migrants|refugies))\b/g, 'arrivées plus nombreuses, avec leur nombre'),
  fr(
    /\bvagues? (?:de |d['’]|)(?:migrants|refugies|immigres|clandestins|migratoires?|immigration)\b/g,
    'arrivées, période d’arrivées',
  ),
  fr(/\bappel d['’]air\b/g, 'ce que l’on suppose, et la source qui le dit'),
  fr(/\bfaux (?:refugies|demandeurs d['’]asile|mineurs)\b/g, 'personnes dont la demande a été rejetée'),
  en(/\billegal (?:im|e|)migra(?:nt|nts|tion)\b/g, 'undocumented people; irregular migration'),
  en(/\b(?:clandestine|illegal) (?:migrants?|workers?|foreigners?|persons?|people)\b/g, 'undocumented people'),
  en(/\b(?:illegals|illegal aliens?)\b/g, 'undocumented people'),
  en(
    /\b(?:migration|migratory|migrant|refugee) (?:flows?|influx|waves?|tide)\b/g,
    'arrivals and departures, movements of people',
  ),
  en(
    /\b(?:floods?|waves?|swarms?|hordes?|tides?|influx) of (?:migrants|refugees|foreigners|people)\b/g,
    'arrivals, with their number',
  ),
  en(/\bbogus (?:refugees?|asylum seekers?)\b/g, 'people whose claim was refused'),
];
