import { foldWords } from '../text/fold.ts';

/** Words that open a line a spreadsheet computed. */
const computedWords = /^(?:moyennes?(?: generale)?|medianes?|minimum|maximum|min|max|sommes?|average|mean|median|sum)$/;
/** Such words that an organisation may bear too: figures must follow them. */
const ambiguousWords = /^(?:ensemble|overall)$/;

/** What a total counts, in words: an organisation is called «Total …» too, but not «Total 11 associations». */
const counted =
  '(?:associations?|organisations?|organizations?|ong|osc|ngos?|csos?|structures?|lignes?|fiches?|acteurs?|membres?|reponses?|entretiens?|projets?|rows?|records?|entries)';
/** «total», «nombre total d’associations», «total général», before a colon or an equals sign and a number. */
const toldTotal =
  /^(?:(?:sous|grand|soit|un|le|nombre|number|overall)[\s-]+(?:de\s+|of\s+)?)*(?:sub-?)?(?:total|totaux)(?:[\s-]+[\p{L}’']+){0,5}\s*[:=]\s*\d[\d\s.,\u00a0\u202f]*(?:%|\s?[\p{L}’'\s]+)?\.?$/iu;
/** «Total 11 associations», «11 associations au total». */
const countedTotal = new RegExp(
  `^(?:(?:soit )?(?:un |le )?(?:nombre |grand |sous )?total (?:de |of |general )?\\d+ ${counted}|(?:soit )?\\d+ ${counted} (?:au|en|in) total)$`,
);
const longestTotal = 60;

/** Words that open a note written under a table, before a colon: alone in its row, it is no record. */
const footWords =
  /^(?:\*+\s*)?(?:sources?|l[ée]gendes?|n\.?\s?b\.?|nota(?:\s+bene)?|notes?|remarques?|observations?|(?:derni[èe]re\s+)?mise\s+[àa]\s+jour|mis\s+[àa]\s+jour(?:\s+le)?|date\s+d[’']?[ée]dition|key|legends?|remarks?|last\s+updated?)\s*[:=]\s*\S/iu;

/** A note under a table («Source : DGME, 2024», «NB : …»): the only filled cell of its row, its words before a colon. */
export function isFootRow(cells: readonly string[]): boolean {
  const [first, ...rest] = cells.filter((cell) => cell.trim() !== '');
  return first !== undefined && rest.length === 0 && footWords.test(first.trim());
}

/** A totals line, or another line of figures, that a spreadsheet left under the data. */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell.trim() !== '');
  if (first.length <= longestTotal && rest.every(isFigure)) {
    if (toldTotal.test(first.trim()) || countedTotal.test(foldWords(first))) return true;
  }
  if (first.length >= 30) return false;
  const word = foldWords(first);
  if (/^(?:sous |grand )?tota(?:l|ux)(?: general)?$/.test(word)) return true;
  if (!rest.every(isFigure)) return false;
  return computedWords.test(word) || (ambiguousWords.test(word) && rest.length > 1);
}

const isFigure = (cell: string): boolean => /^[-+]?\d[\d\s.,\u00a0\u202f]*%?$/.test(cell.trim());
