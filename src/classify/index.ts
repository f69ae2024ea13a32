export { checkExamples, type GridPlace } from './check-examples.ts';
export { classify } from './classify.ts';
export {
  codeText,
  findingsOf,
  type LoneText,
  type ReadyGrid,
  readyGrid,
  type TextAssignment,
  textAxes,
} from './code-text.ts';
export { type CompiledCues, compileCues, prepareTerms } from './compile-cues.ts';
export { f1Bounds } from './f1-bounds.ts';
export type { Finding } from './finding.ts';
export { placeLabel } from './grid-codes.ts';
export { type LabelledText, labelsFrom } from './measure-labels.ts';
export {
  type Agreement,
  type AxisAgreement,
  type CodingError,
  type Measurement,
  measureTexts,
} from './measure-texts.ts';
export { type CueSeen, cuesSeen } from './measure-why.ts';
export { openColumn } from './open-column.ts';
export { type ReadOptions, readEveryCue, readText, type SilentCue, signsIn } from './read-text.ts';
