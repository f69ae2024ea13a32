import type { EditionFact } from '../../model/edition.ts';
import type { Block } from '../document.ts';
import { list } from '../runs.ts';
import type { ReportInput } from './section.ts';

const numberIn = ({ fields }: EditionFact, key: string): number[] => {
  const value = fields[key];
  return typeof value === 'number' ? [value] : [];
};

/** Calendar years covered, both ends included. */
const yearsOf = (project: EditionFact): number[] => {
  const [[from], [to]] = [numberIn(project, 'annee_debut'), numberIn(project, 'annee_fin')];
  return from === undefined || to === undefined || to < from ? [] : [to - from + 1];
};

/** Fewest projects of which a mean is given: under it one large project makes it. */
const fewestForMean = 10;

/** How long the projects last and how many people they reach: of how many it is known, extremes, mean and median. */
export function projectNumbers({ edition: { projects }, labels }: ReportInput): Block[] {
  const { roles } = labels.texts;
  const lines = [
    line(projects.flatMap(yearsOf), roles.projectYears),
    line(
      projects.flatMap((project) => numberIn(project, 'nb_beneficiaires')),
      roles.projectReach,
    ),
  ].filter((words) => words !== null);
  return lines.length > 0 ? [list(lines)] : [];

  function line(values: number[], title: string): string | null {
    if (values.length === 0) return null;
    const sorted = [...values].sort((left, right) => left - right);
    const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    // People are often counted roughly: a decimal would claim more than the sources say.
    const whole = (value: number) => (high >= 100 ? Math.round(value) : value);
    const known = `${labels.number(values.length)}/${labels.number(projects.length)}`;
    return values.length === 1
      ? roles.projectOne(title, known, labels.number(low))
      : roles.projectNumbers(title, known, {
          low: labels.number(low),
          high: labels.number(high),
          mean: sorted.length < fewestForMean ? null : labels.number(whole(mean)),
          median: labels.number(whole(medianOf(sorted))),
        });
  }
}

function medianOf(sorted: number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
