export { type AgeBand, ageBandOf, ageBands, monthsBetween } from './age-bands.ts';
export { arabicYesNo } from './arabic.ts';
export { type Band, bandOf, bandsByVariable, publishedPeriods } from './bands.ts';
export { refusesToAnswer, saysDitto, saysNothing, saysNotKnown, saysThereIsNone } from './blank-words.ts';
export { choiceCode, hasChoices, isPlaceCode, otherCode } from './choice-of.ts';
export { configuredColumn } from './configured-column.ts';
export { announcesPerson, isPersonName, isPersonsName, standsAlone } from './contact-groups.ts';
export { dateColumnByKind } from './date-columns.ts';
export { isExampleRow } from './example-row.ts';
export { firstUnknown } from './first-unknown.ts';
export { formOnly } from './form-names.ts';
export { type GeneralAcronym, generalAcronyms } from './general-acronyms.ts';
export { isActivityList, isHxlTag, rivalTags } from './hxl.ts';
export { fillableKeys, hasKeyColumns, inheritedKeys, keyColumnsAsWords, keyColumnsByKind } from './key-columns.ts';
export { lists } from './lists.ts';
export { mappingLines } from './mapping-lines.ts';
export { codeList, isSlipOf, listLabel, matchCode, nearestCode } from './match-code.ts';
export { isWholeAnswer, type MatchOptions, matchHeaders } from './match-headers.ts';
export { codeChoices, otherCodeIn } from './other-code.ts';
export { isPrivateHeader } from './private-header.ts';
export { kindOfName, recogniseKind } from './recognise-kind.ts';
export { columnByKey, columns, columnsOf } from './registry.ts';
export { hiddenCell, rejectsHeaders } from './rejects-headers.ts';
export { resemblingPairs, safePairs } from './resembling.ts';
export { isYesOrNo, type SheetVerdict, verdictIn } from './review-answers.ts';
export {
  answerKeyOf,
  answersOf,
  isReviewSheet,
  noneOfThem,
  type ReviewColumn,
  type ReviewSheet,
  reviewSheetOf,
  reviewSheets,
} from './review-sheets.ts';
export { columnOfAnswer, openColumnFor } from './right-column.ts';
export { recordSchema } from './schema.ts';
export { isRepeatedGroup, isServerHeader, type LinkColumns, linkColumns } from './server-headers.ts';
export { isFootRow, isTotalRow } from './total-row.ts';
export { titleAt } from './untitled.ts';
export { isWebMap } from './web-map.ts';
