import type { Bilingual } from '../model/stage.ts';

/*
 * What each level of each comparison weighs. The scale is that of Fellegi and Sunter (1969): a weight is the logarithm, in
 * base 2, of how many times likelier the level is between two rows of one organisation than between rows of two. The
 * figures are set by hand, not learnt: from the counts below where there is one, else from judgement («jugement»), and
 * they are rounded to halves. A false merge costs more than a miss, so each is taken on the low side.
 * Counts: names published in the directories of six countries (about 280, of which 5 pairs share an acronym) and a
 * register of 124 members of a national platform (several share town, year or words, none a name).
 */

export interface Level {
  label: Bilingual;
  weight: number;
  /** Why this figure. */
  source: string;
  /** What must stand beside it for two rows to be one organisation, whatever the total: without it a person looks. */
  needs?: Proof;
}

/**
 * Proof that a weak likeness of names asks for: an acronym or a contact shared; a contact shared (letters that follow from
 * the very words compared prove nothing); a number of one register.
 */
export type Proof = 'clue' | 'contact' | 'identifier';

const level = (weight: number, fr: string, en: string, source = 'jugement'): Level => ({
  weight,
  label: { fr, en },
  source,
});

/** A level that never makes two rows one organisation by itself, nor with a place or a year. */
const weak = (needs: Proof, weight: number, fr: string, en: string, source = 'jugement'): Level => ({
  ...level(weight, fr, en, source),
  needs,
});

/** The ladder: levels by comparison. */
export const levels = {
  identifiant: {
    same: level(
      9,
      'même identifiant',
      'same identifier',
      'identifiers are made unique; two rows in 124 share one by mistake',
    ),
    different: level(-6, 'identifiants différents du même registre', 'different identifiers of one register'),
  },
  institution: {
    same: level(
      12,
      'noms connus d’une même institution',
      'known names of one institution',
      'institutions.ts: names published by the institution itself',
    ),
    acronym: level(
      4,
      'sigle usuel de cette institution, que d’autres portent aussi',
      'usual acronym of this institution, which others bear too',
      'institutions.ts: one meaning in a few in lists of this field',
    ),
    organ: level(
      3.5,
      'un État et l’organe par lequel il donne',
      'a State and the body by which it gives',
      'OECD, agencies that members of the DAC report: lists of donors write the one for the other',
    ),
    different: level(-12, 'deux institutions connues', 'two known institutions', 'institutions.ts'),
  },
  sigle: {
    same: level(5, 'même sigle', 'same acronym', '5 shared acronyms among some 200: about 1 in 40 at random'),
    'same-three': level(
      3.5,
      'même sigle de trois lettres',
      'same three-letter acronym',
      'shorter, so shared more often',
    ),
    'same-two': level(2, 'même sigle de deux lettres', 'same two-letter acronym', 'shorter, so shared more often'),
    near: level(
      1,
      'sigles qui ne diffèrent que par une lettre ou un suffixe',
      'acronyms but a letter or a suffix apart',
    ),
    different: level(-3, 'sigles différents', 'different acronyms', 'one organisation in ten is given two acronyms'),
  },
  developpement: {
    initials: level(4.5, 'le sigle est fait des initiales du nom', 'the acronym is the initials of the name'),
    'initials-four': level(
      4,
      'le sigle de quatre lettres est fait des initiales du nom',
      'the four-letter acronym is the initials of the name',
    ),
    'initials-three': level(
      3,
      'le sigle de trois lettres est fait des initiales du nom',
      'the three-letter acronym is the initials of the name',
    ),
    'initials-two': level(
      1,
      'le sigle de deux lettres est fait des initiales du nom',
      'the two-letter acronym is the initials of the name',
    ),
    syllables: level(
      3,
      'le sigle est fait des débuts de mots du nom',
      'the acronym is made of beginnings of words of the name',
    ),
    'initials-gap': level(
      3,
      'le sigle est fait des initiales du nom, sauf une',
      'the acronym is the initials of the name but one',
    ),
    partial: level(
      1.5,
      'le sigle laisse de côté des mots du nom',
      'the acronym leaves out words of the name',
      'one name in a few has such letters by chance: a person looks, even when nothing else fits',
    ),
  },
  nom: {
    exact: level(9, 'même nom', 'same name', 'no two organisations in 124 share a full name'),
    'exact-ordinary': level(7, 'même nom, fait de mots courants', 'same name, made of ordinary words'),
    'same-words': level(8, 'mêmes mots significatifs', 'same significant words'),
    'same-words-ordinary': level(
      5.5,
      'mêmes mots significatifs, tous courants',
      'same significant words, all ordinary',
    ),
    close: level(7, 'mêmes mots, à une faute de frappe près', 'same words but for a typing error'),
    'close-ordinary': level(
      4.5,
      'mêmes mots courants, à une faute de frappe près',
      'same ordinary words but for a typing error',
    ),
    neighbour: weak(
      'contact',
      4,
      'mêmes mots, sauf deux mots voisins qui peuvent être deux noms',
      'same words, but two that are a letter apart and may be two names',
      '«Kayenta» and «Karenta» are two villages, «coiffeurs» and «coiffeuses» two unions',
    ),
    'neighbour-ordinary': weak(
      'contact',
      3,
      'mêmes mots courants, sauf deux mots voisins',
      'same ordinary words, but two that are a letter apart',
    ),
    translated: weak(
      'clue',
      4.5,
      'mêmes mots dans deux langues ou sous deux formes',
      'same words in two languages or two forms',
    ),
    'translated-ordinary': weak(
      'clue',
      3,
      'mêmes mots courants dans deux langues ou sous deux formes',
      'same ordinary words in two languages or two forms',
    ),
    'same-meaning': level(
      6.5,
      'mêmes mots dans deux langues, chacun traduit',
      'same words in two languages, each translated',
      'three words or more that are each the other’s translation: nothing is left to tell the two apart',
    ),
    'same-nationality': level(
      6.5,
      'mêmes mots, le pays dit par son nom ou par son adjectif',
      'same words, the country said by its name or by its adjective',
      '«Société civile ivoirienne» and «société civile de Côte d’Ivoire»; not of people, who may live elsewhere',
    ),
    'other-form': weak(
      'contact',
      3.5,
      'mêmes mots, autre sorte d’organisation',
      'same words, another kind of body',
      '«Union des femmes» and «Réseau des femmes» are two',
    ),
    contained: level(4, 'l’un abrège l’autre', 'one shortens the other'),
    shortened: weak(
      'clue',
      3,
      'l’un est l’autre sans un complément, un lieu ou sa forme',
      'one is the other without a complement, a place or its form',
      'a network and whoever bears its name, a union and its section are two: dropping a word that distinguishes proves little',
    ),
    extended: weak(
      'identifier',
      2.5,
      'l’un a en plus un nom ou une section, ou un mot écrit autrement',
      'one has a name or a section more, or a word written otherwise',
      'a choir, a library, a section bears the name of its house: a person looks, even when nothing else fits',
    ),
    brand: level(
      4.5,
      'l’un est le premier mot de l’autre, suivi de mots courants',
      'one is the first word of the other, ordinary words follow',
      'written in capitals like an acronym: a proper name',
    ),
    scope: weak(
      'clue',
      3.5,
      'mêmes mots, et « international » ou une forme légale d’ailleurs',
      'same words, and “international” or a legal form from elsewhere',
      'a federation is not its national member',
    ),
    'contained-ordinary': weak(
      'clue',
      2,
      'l’un abrège l’autre, en mots courants',
      'one shortens the other, in ordinary words',
    ),
    noted: weak(
      'identifier',
      3.5,
      'même nom, et l’une des lignes dit qu’il y a deux fiches',
      'same name, and one of the rows says that there are two cards',
      'whoever wrote it knew of two, and not whether they are one: a person looks',
    ),
    'short-name': weak(
      'contact',
      3.5,
      'même nom court, noms longs différents',
      'same short name, different long names',
      'one acronym is borne by two: the long names say who they are',
    ),
    'mark-missing': weak(
      'clue',
      0,
      'mêmes mots, mais un pays ou un nombre de moins',
      'same words, but a country or a number less',
      '«Caritas» may be any of its sections',
    ),
    'country-missing': weak(
      'clue',
      0,
      'mêmes mots, mais un pays de moins',
      'same words, but a country less',
      '«Fondation Kayalo Retour Mali»: its own country, or a section of many: a person looks',
    ),
    kindred: weak(
      'contact',
      3,
      'même sigle, et presque les mêmes mots sous d’autres formes',
      'same acronym, and nearly the same words in other forms',
      '«Association malienne des expulsés» and «Association des Maliens expulsés» may be one: a person looks',
    ),
    overlapping: level(0.5, 'noms qui se recouvrent en partie', 'names that overlap in part'),
    different: level(-6, 'noms différents', 'different names'),
  },
  unicite: {
    unique: level(
      3,
      'aucune autre organisation ne convient',
      'no other organisation fits',
      'a short form is written where it is not ambiguous',
    ),
    'unique-in-many': level(
      1,
      'aucune autre ne convient, mais la liste est longue',
      'no other fits, but the list is long',
      'among thousands of names, three letters fit one by chance',
    ),
    several: level(
      0,
      'plusieurs organisations conviennent',
      'several organisations fit',
      'nothing is joined: a person looks',
    ),
  },
  lieu: {
    same: level(1.5, 'même lieu', 'same place', 'half of the register sits in the capital: little'),
    region: level(0.5, 'même région', 'same region'),
    town: level(-1.5, 'deux localités', 'two towns', 'an organisation may have two addresses'),
    elsewhere: level(
      -3.5,
      'deux localités, dans on ne sait quelles régions',
      'two towns, nobody knows in which regions',
      'nearly always two regions',
    ),
    different: level(-4, 'deux régions', 'two regions'),
    'different-names': level(
      -12,
      'lieux différents dans les noms',
      'different places in the names',
      'two unions of youth of two towns are two',
    ),
  },
  pays: {
    different: level(
      -12,
      'pays différents dans les noms',
      'different countries in the names',
      'Caritas Maroc is not Caritas Mali',
    ),
  },
  nombre: { different: level(-12, 'nombres différents dans les noms', 'different numbers in the names') },
  site: {
    same: level(6, 'même site internet', 'same web site'),
    different: level(-0.5, 'sites différents', 'different web sites'),
  },
  courriel: { same: level(6, 'même courriel', 'same e-mail address') },
  'domaine-courriel': { same: level(3, 'même domaine de courriel', 'same e-mail domain') },
  telephone: { same: level(5, 'même téléphone', 'same telephone') },
  annee: {
    same: level(1, 'même année de création', 'same year of creation', 'about 1 in 20 at random, and often mistaken'),
    different: level(
      -1.5,
      'années de création différentes',
      'different years of creation',
      'sources give two years for one in five',
    ),
  },
  decision: {
    meme: level(100, 'décidé : la même organisation', 'decided: the same organisation', 'a person has the last word'),
    distinct: level(-100, 'décidé : deux organisations', 'decided: two organisations', 'a person has the last word'),
  },
} as const satisfies { [comparison: string]: { [level: string]: Level } };

export type NameLevel = keyof (typeof levels)['nom'];

/** A level that weighs nothing and still asks a person, when nothing weighs against it. */
export const askedAnyway: NameLevel = 'country-missing';

/** Levels that say a country or a number is missing. */
export const missingMarks: ReadonlySet<NameLevel> = new Set<NameLevel>(['mark-missing', 'country-missing']);

/** Names from which a list is long: three letters then fit the initials of some name by chance. */
export const longList = 500;

/** From this total on, two rows are one organisation. */
export const sameFrom = 6;

/** From this total on, and under the first, a person should look. */
export const reviewFrom = 2.5;

/** What a contradiction that is not final (two regions, two acronyms) asks for before two groups may be joined. */
export const strongFrom = 9;

/** What seats in two regions ask for: a name alone, were it the same to the letter, is borne in two regions by two. */
export const farFrom = strongFrom - levels.lieu.different.weight;
