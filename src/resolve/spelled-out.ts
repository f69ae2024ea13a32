import { fold } from '../text/fold.ts';

/*
 * What is evened out in a name before it is read: forms of several words, marks of rank, slips of a scanner. Each rule
 * stands for one way of writing met in registers and directories.
 */

const lettered =
  /(?<!\p{L})((?:secteur|section|zone|bloc|block|unit[ée]|groupe|lot|cit[ée]|[ée]cole|classe|sector|ward|phase|tranche|villa|quartier)\s+)([A-Z])(?![\p{L}\p{N}’'.&])/giu;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** «Fandia II» is «Fandia 2»; one letter is a number at the end of a name alone. */
const roman = /(?<=\s)(?:ii|iii|iv|vi|vii|viii|ix)(?![\p{L}\p{N}’'.&-])/giu;
const romanLetter = /(?<=\p{L}\s)[IV](?=\s*(?:$|[(,–—]))/gu;
const figureOf = (numeral: string): string => String(romans.indexOf(numeral.toLowerCase()) + 1);

/** «1er», «2ème», «3rd»: a rank numbers as a figure does, unless it counts cards («2e fiche»). */
const rank =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:er|[èe]re|e|[èe]me|nd|nde|st|rd|th)(?![\p{L}\p{N}])(?!\s+(?:fiche|ligne|entr|mention|card|row|record))/giu;

/** A nought or a one that a scanner read for a letter, inside a word of five letters or more. */
const scanned = /(?<![\p{L}\p{N}])(?=[\p{L}01]{5,}(?![\p{L}\p{N}]))\p{L}+[01]\p{Ll}[\p{L}01]*/gu;

/** «Dev’t», «Int'l»: the apostrophe of an abbreviation parts no words. */
const clipped = /(?<!\p{L})(dev|gov|dep|int|nat|ass|comm)[’'](t|l|n)(?!\p{L})/giu;

/** «An-Nour», «Es Salam»: the article that has taken the sound of its noun is one word with it, «Annour». */
const article = /(?<!\p{L})([ae](?:dh|sh|ch|th|[tdrzsn]))[-’'\s]+(?=(\p{L}{2}))/giu;

/** Letters that keyboards write as figures inside a word of small letters: «Jam3iyat», «Fara7». */
const arabizi = /(?<=\p{Ll})[379](?=\p{Ll})/gu;

/** The form that opens a name in Latin letters and in Arabic: «Mouassassat Al Wiam», «Rabitat Al Oumm». */
const opensInArabic = /^(?:al[-\s])?([\p{L}’'ʿ`‘]{5,13})(?=\s\p{L})/iu;
const formByArabic: ReadonlyMap<string, string> = new Map(
  `fondation muassasat muassassat mouassassat mouassassa moassassat muassasa; ligue rabitat; centre markaz; forum mountada muntada;
   union ittihad ettihad; mouvement harakat haraka; conseil majlis; comite lajnat; syndicat niqabat naqabat; espace fadaa fadae`
    .split(';')
    .flatMap((entry) => {
      const [form = '', ...spellings] = entry.trim().split(/\s+/);
      return spellings.map((spelling): [string, string] => [spelling, form]);
    }),
);

/** Forms of several words or with an apostrophe inside, as one word; «entre-aide» is «entraide». */
export const spelledOut = (text: string): string =>
  text
    .replace(/groupements?\s+d[’'\s]\s?int[ée]r[êe]ts?\s+[ée]conomiques?/giu, 'GIE')
    .replace(/groupements?\s+(?:de\s+|pour\s+la\s+)?promotion\s+f[ée]minine(?=\s+\p{L})/giu, 'GPF')
    .replace(/associations?\s+sportives?\s+et\s+culturelles?(?=\s+\p{L})/giu, 'ASC')
    .replace(/(?<=\s)(?:sans\s+but\s+lucratif|à\s+but\s+non\s+lucratif)(?!\p{L})/giu, ' ')
    .replace(/associations?\s+(?:de\s+|des\s+)parents?\s+d[’'\s]\s?[ée]l[èe]ves(?!\p{L})/giu, 'APE')
    .replace(/(?<=(?:^|\s)caritas\s)dioc[ée]saine?\s+(?:de\s+|d[’'])?/giu, '')
    .replace(/(?<=\s)MRE(?!\p{L})/gu, 'Marocains Résidant à l’Étranger')
    .replace(/(?<=\s)TRE(?!\p{L})/gu, 'Tunisiens Résidant à l’Étranger')
    .replace(/groupes?\s+d[’'\s]\s?initiatives?\s+communes?/giu, 'GIC')
    // «M’Bour», «N’Djili», «M’nemty»: no elided word.
    .replace(/(?<![\p{L}])([MN])[’'](?=\p{L}{2})/gu, '$1')
    .replace(/(?<=\p{L})\s+&\s+(?=\p{L})/gu, ' et ')
    .replace(/entre[-\s]?aide/giu, 'entraide')
    .replace(/(?<!\p{L})(al-?)?jama?[’'ʿ`‘]?[iy]+y?a([th]?)(?!\p{L})/giu, 'Jamiya')
    // «Secteur A», «Bloc D»: a letter that numbers, and no little word.
    .replace(lettered, (found, what: string, letter: string) => (/[A-Z]/.test(letter) ? `${what}0${letter}` : found))
    .replace(/(?<!\p{L})AS\.\s/gu, 'Association ')
    .replace(/(?<=\s)p(?:\.|\/)\s?(?=(?:l[aes’'])|\p{L}{4})/gu, 'pour ')
    .replace(/(?<=\s)pr\.?\s(?=(?:la|les?|des|une?)\s|l[’'])/gu, 'pour ')
    .replace(clipped, '$1$2')
    .replace(arabizi, (figure) => ({ 3: 'a', 7: 'h', 9: 'q' })[figure] ?? figure)
    .replace(opensInArabic, (found, word: string) => formByArabic.get(fold(word).replace(/[’'ʿ`‘]/g, '')) ?? found)
    .replace(/(?<=\p{Lu}\p{Ll}+\s)(?:Ier|[Pp]remier)(?=\s*(?:$|[,(–—-]|d[’'eu]|\p{Lu}))/gu, '1')
    .replace(roman, figureOf)
    .replace(romanLetter, figureOf)
    .replace(rank, '$1')
    .replace(scanned, (word) => word.replaceAll('0', 'o').replaceAll('1', 'l'))
    .replace(article, (found, first: string, next: string) =>
      next.toLowerCase().startsWith(first.slice(1).toLowerCase()) ? first : found,
    );
