import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { lists } from './lists.ts';
import { codeList, matchCode } from './match-code.ts';

/* What the part of a header after its question means: a choice of the question's list, or «autre, préciser». */

/** Columns whose answers are codes of a list, and so may come as one column for each choice. */
export const hasChoices = (column: ColumnSpec | undefined): column is ColumnSpec & { list: string } =>
  column?.list !== undefined && (column.type === 'codes' || column.type === 'code' || column.type === 'pairs');

/** The code of a country or of one of its divisions (ISO 3166), as a form names the choices of a question of places. */
export const isPlaceCode = (words: string): boolean => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(words);

const listIds = new Set(lists.map(({ id }) => id));
/** For lists that are not axes of a grid, any grid will do. */
const noGrid: Codebook = {
  version: '',
  checksum: '',
  entries: [],
  cues: [],
  crosswalk: [],
  entryByKey: new Map(),
  entriesByAxis: new Map(),
  conditions: new Map(),
  weights: null,
  terms: null,
};

/** The code that a choice spells, `type:forme` for pairs; null when the list has no such choice, or is not at hand. */
export function choiceCode({ list, type }: ColumnSpec & { list: string }, words: string, codebook: Codebook | null) {
  const grid = codebook ?? (listIds.has(list) ? noGrid : null);
  if (grid === null || foldKey(words) === '') return null;
  const code = matchCode(list, words, grid);
  if (code !== null || type !== 'pairs') return code;
  const [, typed = '', formed = ''] = /^(.+?)[\s:(_/.-]+([^\s:()_/.-]+)\)?$/.exec(words) ?? [];
  const pairType = matchCode(list, typed, grid);
  const form = matchCode('forme', formed, grid);
  return pairType === null || form === null ? null : `${pairType}:${form}`;
}

/** The code of a list that stands for what the list does not hold, if it has one. */
export function otherCode(list: string, codebook: Codebook | null): string | null {
  const codes = codeList(list, codebook ?? noGrid);
  if (list === 'grid:theme' && codes.length === 0) return 'autre_theme';
  return codes.find(({ code }) => code === 'autre' || code === 'autre_theme')?.code ?? null;
}

const askedToSay =
  '(?:a |please |veuillez |merci de |svp )?(?:precise[rz]?|precisions?|specify|specified|specifier|texte?|details?|lesquel(?:le)?s?|laquelle|lequel|which|حدد|يرجي التحديد|التحديد)';
const otherAlone = /^(?:si |if |s il y a )?(?:une? )?(?:autres?|others?|oth|اخري|غير ذلك)$/;
const otherSaid = new RegExp(
  `^(?:si |if )?(?:une? )?(?:autres?|others?|oth|اخري|غير ذلك)(?: [\\p{L}\\p{N} ]{1,60})? ${askedToSay}$|^${askedToSay}$`,
  'u',
);

/** Final ya typed one way or the other. */
const wordsOf = (header: string): string => foldWords(header).replaceAll('ى', 'ي');

/** «Autre», `other`, «أخرى»: the choice, or the words beside it. */
export const isOtherChoice = (words: string): boolean => otherAlone.test(wordsOf(words));

/** «Autre, préciser», «Si autre, précisez», `other_specify`: the words beside the choice. */
export const asksOtherWords = (words: string): boolean => otherSaid.test(wordsOf(words));

/** `autre_besoins_appui`, `autre_besoins_appui_preciser`, `preciser_besoins_appui`: the question that the words belong to. */
export function questionOfOther(header: string): string | null {
  const [, question] =
    /^(?:autres?|others?|oth|preciser|specify)[_.](?:preciser_|specify_)?(.+?)(?:_(?:precise[rz]?|precision|specify|texte?|other|autre))?$/i.exec(
      header,
    ) ?? [];
  return question ?? null;
}
