export { guideMarkdown } from './guide.ts';
export { guideDocx } from './guide-docx.ts';
export { knownActors } from './known.ts';
export {
  type Choice,
  type KnownActor,
  type Question,
  type QuestionnairePlan,
  questionnairePlan,
  type Section,
} from './plan.ts';
export { type TemplateContext, templateCsvs, templateSheets, templateWorkbook } from './template.ts';
export { xlsform, xlsformSheets } from './xlsform.ts';
