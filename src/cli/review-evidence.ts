import type { Question } from '../decisions/index.ts';
import { codeWords, columnWords } from './actor-words.ts';
import {
  bearerLines,
  candidateLines,
  chosenWords,
  contraryLines,
  decisionWords,
  evidenceLines,
  lapsedLines,
  type QuestionContext,
  questionWords,
  stepLines,
  strengthWords,
} from './review-words.ts';
import { sideLines } from './side-words.ts';

const inOneCell = (lines: readonly string[]): string => lines.join('\n');

/** Cells for the eye, in the order in which the question's sheet has its columns without a key. */
export function evidenceCells(question: Question, context: QuestionContext): string[] {
  const { language } = context;
  const asked = questionWords(question, context);
  switch (question.object) {
    case 'identite': {
      const steps = stepLines(question.match, context);
      const sides = [question.left, question.right].map((side) => inOneCell(sideLines(side, context)));
      return [asked, ...sides, inOneCell(steps.for), inOneCell(steps.against), inOneCell([steps.total, ...steps.held])];
    }
    case 'attribution': {
      const row = inOneCell(sideLines(question.row, context));
      return [asked, row, inOneCell(bearerLines(question, context))];
    }
    case 'code': {
      const quotes = [
        evidenceLines(question.assignment.evidence, context, { isMarked: true }),
        contraryLines(question, context),
      ].map(inOneCell);
      return [asked, codeWords(question.assignment, context), ...quotes, strengthWords(question, language)];
    }
    case 'champ': {
      const values = inOneCell(candidateLines(question, context));
      return [asked, columnWords(question.column, language), chosenWords(question, context), values];
    }
    case 'caduque':
      return [asked, decisionWords(question), inOneCell(lapsedLines(question, language))];
  }
}
