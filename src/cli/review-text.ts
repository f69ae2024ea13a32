import type { Question } from '../decisions/index.ts';
import type { Paint } from '../diagnostics/index.ts';
import { formatNumber, plural } from '../text/format.ts';
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

const sideWidth = 46;

/** A question with its evidence, for a terminal: sides beside each other. */
export function questionText(question: Question, number: string, context: QuestionContext, paint: Paint): string {
  const { language } = context;
  const rows = `${formatNumber(question.rowCount, language)} ${
    language === 'fr'
      ? plural(question.rowCount, 'ligne', 'lignes', 'fr')
      : plural(question.rowCount, 'row', 'rows', 'en')
  }`;
  const title = `${number}  ${paint.strong(questionWords(question, context))} ${paint.dim(`(${rows})`)}`;
  return [title, ...bodyOf(question, context, paint).map((line) => `   ${line}`)].join('\n');
}

function bodyOf(question: Question, context: QuestionContext, paint: Paint): string[] {
  const { language } = context;
  const isFrench = language === 'fr';
  const titled = (label: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [paint.dim(label), ...lines.map((line) => `  ${line}`)];
  switch (question.object) {
    case 'identite': {
      const steps = stepLines(question.match, context);
      const scale = isFrench ? '6\u00a0: la même\u00a0; moins de 2,5\u00a0: deux' : '6: one; under 2.5: two';
      return [
        ...besides(
          [`A  ${question.left.name}`, ...sideLines(question.left, context)],
          [`B  ${question.right.name}`, ...sideLines(question.right, context)],
        ),
        ...titled(isFrench ? 'pour la même' : 'for one', steps.for),
        ...titled(isFrench ? 'pour deux' : 'for two', steps.against),
        `total ${steps.total} (${scale})`,
        ...steps.held,
      ];
    }
    case 'attribution':
      return [...sideLines(question.row, context), ...bearerLines(question, context)];
    case 'code': {
      const { evidence } = question.assignment;
      return [
        ...titled(
          isFrench ? 'mots qui le fondent, entre [[\u00a0]]' : 'words that found it, between [[ ]]',
          evidenceLines(evidence, context, { isMarked: true }),
        ),
        ...titled(isFrench ? 'mots contraires' : 'words against it', contraryLines(question, context)),
        `${isFrench ? 'solidité\u00a0: ' : 'strength: '}${strengthWords(question, language)}`,
      ];
    }
    case 'champ':
      return [
        ...candidateLines(question, context).map((line, index) => `${index + 1}  ${line}`),
        `${isFrench ? 'retenue aujourd’hui\u00a0: ' : 'kept today: '}${chosenWords(question, context)}`,
      ];
    case 'caduque':
      return [decisionWords(question), ...lapsedLines(question, language)];
  }
}

/** Two lists of lines in two columns; long lines are folded. */
function besides(left: readonly string[], right: readonly string[]): string[] {
  const [a, b] = [left, right].map((lines) => lines.flatMap((line) => foldLine(line, sideWidth)));
  const height = Math.max(a?.length ?? 0, b?.length ?? 0);
  return Array.from({ length: height }, (_, index) =>
    `${(a?.[index] ?? '').padEnd(sideWidth)} │ ${b?.[index] ?? ''}`.trimEnd(),
  );
}

function foldLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ /)) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (joined.length <= width || current === '') current = joined;
    else {
      lines.push(current);
      current = `  ${word}`;
    }
  }
  return [...lines, current];
}
