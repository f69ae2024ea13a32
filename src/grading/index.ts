export { byWeights, contradicts, type GradeContext, gradeStepsOf, gradeThrough, personAlone } from './grade.ts';
