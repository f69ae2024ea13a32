export {
  byWeights,
  contradicts,
  type GradeContext,
  gradeStepsOf,
  gradeThrough,
  isWeighed,
  personAlone,
  wordsGone,
} from './grade.ts';
export { sourceTitle } from './source-of.ts';
export { voiceOf } from './voice.ts';
