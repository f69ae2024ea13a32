export {
  byWeights,
  contradicts,
  type GradeContext,
  gradeStepsOf,
  gradeThrough,
  isWeighed,
  personAlone,
} from './grade.ts';
export { sourceTitle } from './source-of.ts';
export { voiceOf } from './voice.ts';
