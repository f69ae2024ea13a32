import type { Decision } from '../../decisions/index.ts';
import { activeDecisions, chosenThemes, decidedThemes, themeOf, themesToChoose } from '../../decisions/index.ts';
import { problem } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { defaultThemeWeights } from '../../model/themes.ts';
import type { Survey } from '../survey.ts';
import { listLabels } from '../value-labels.ts';

/** What is wrong with the committee's choice of themes: codes, votes, how many were chosen; and with weights that order nothing. */
export function themeProblems(survey: Survey): Diagnostic[] {
  const { context } = survey;
  const codes = listLabels('grid:theme', context.codebook).map(({ code }) => code);
  const rows = activeDecisions(survey.records).filter(({ object }) => object === 'theme');
  const decided = decidedThemes(rows, codes);
  return [
    ...rows.filter((row) => themeOf(row, codes) === null).map(unknownTheme),
    ...decided.flatMap(({ theme, verdict, decision }) => [
      ...(theme === 'autre_theme' && verdict === 'choisi' ? [noCandidate(decision)] : []),
      ...voteProblems(decision, context.config.committeeSize),
    ]),
    ...tooMany(
      chosenThemes(rows, codes),
      decided.map(({ decision }) => decision),
    ),
    ...(weightsAreNought(survey) ? [problem('THE-007', {}, {})] : []),
  ];
}

const named = ({ id, other, value }: Decision) => ({ decision: id, theme: other ?? value ?? '–' });

const unknownTheme = (row: Decision): Diagnostic =>
  problem('THE-003', named(row), { place: row.at, actual: row.other ?? row.value ?? '' });

const noCandidate = (row: Decision): Diagnostic => problem('THE-004', named(row), { place: row.at });

function voteProblems(row: Decision, size: number | null): Diagnostic[] {
  const votes = [row.for, row.against, row.abstention].filter((vote) => vote !== null);
  const cast = votes.reduce((sum, vote) => sum + vote, 0);
  const place = { place: row.at };
  if (votes.length === 0) return [];
  if (votes.some((vote) => vote < 0)) return [problem('THE-008', named(row), place)];
  const chosenAgainst = row.decision === 'choisi' && (row.for ?? 0) <= (row.against ?? 0);
  return [
    ...(size === null ? [problem('THE-002', { ...named(row), voix: cast }, place)] : []),
    ...(size !== null && cast > size ? [problem('THE-001', { ...named(row), voix: cast, taille: size }, place)] : []),
    ...(chosenAgainst
      ? [problem('THE-006', { ...named(row), pour: row.for ?? 0, contre: row.against ?? 0 }, place)]
      : []),
  ];
}

function tooMany(chosen: string[], rows: Decision[]): Diagnostic[] {
  const last = rows.at(-1);
  if (chosen.length <= themesToChoose || !last) return [];
  return [problem('THE-005', { n: chosen.length, themes: chosen.join(', ') }, { place: last.at })];
}

function weightsAreNought({ context }: Survey): boolean {
  const weights = { ...defaultThemeWeights, ...context.config.themeWeights };
  return Object.values(weights).every((weight) => weight === 0);
}
