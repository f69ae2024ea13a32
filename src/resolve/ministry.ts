import { fold } from '../text/fold.ts';

/*
 * Names of ministries. «Ministère» alone is no proof: churches call themselves so («Ministère de la Parole»). What a
 * government's ministry has in charge is.
 */

/** How a ministry's name begins, an acronym before it or not. */
const opening =
  /^(?:[a-z.]{2,10}\s*[-–:/(]\s*)?(?:(?:ministere|secretariat d['’ ]?etat|ministry|ministerio|ministero)\b|(?:ال)?وزار[هة](?=\s))/u;

/** What ministries have in charge, as stems. */
const portfolio = new RegExp(
  `(?<![\\p{L}])(?:${[
    'affaires? (?:etrangere|sociale|religieuse|interieure|islamique)|foreign|interieur|interior|securite|security|defense|defence|armees?',
    'justice|sante|health|education|enseignement|formation|jeunesse|youth|sports?|culture|travail|labou?r|emploi|employment',
    'femmes?|women|genre|gender|famille|family|solidarite nationale|protection sociale|social|action sociale',
    'economie|economy|finances?|budget|plan(?:ification)?(?![\\p{L}])|commerce|trade|industrie|industry|agriculture|elevage|peche|fish',
    'eaux?(?![\\p{L}])|hydraulique|environnement|environment|tourisme|transports?|equipement|urbanisme|habitat|logement|housing|energie',
    'integration africaine|exterieur|diaspora|emigr|immigr|migration|etranger|abroad|decentralisation|collectivites',
    'administration|fonction publique|interior|cooperation|communication|numerique|droits humains|human rights',
  ].join('|')})`,
  'u',
);

/** The same in Arabic: foreign affairs, interior, health, education, work, youth, justice, women, finance, migration … */
const arabicPortfolio = /(?:خارجي|داخلي|صح|تعليم|تربي|شغل|عمل|شباب|عدل|مر[أا]ة|مالي|اقتصاد|هجر|اجتماعي|دفاع|فلاح)/u;

/** Words by which a church that calls itself a ministry is known. */
const religious =
  /(?:chretien|christian|evangel|christ|jesus|dieu\b|\bgod\b|parole|\bfoi\b|faith|eglise|church|priere|prayer|bibl|apostol|pastor|prophe|gospel)/u;

/** Whether a name is that of a government's ministry, whatever the country. */
export function isMinistry(name: string): boolean {
  const folded = fold(name);
  if (!opening.test(folded) || religious.test(folded)) return false;
  return portfolio.test(folded) || arabicPortfolio.test(folded);
}
