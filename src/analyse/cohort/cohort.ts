import { activeDecisions, chosenThemes, themesToChoose } from '../../decisions/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { booleanOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { Cohort, CohortCandidate, Quota, QuotaOutcome } from '../../model/cohort.ts';
import { type CohortConfig, defaultCohortConfig } from '../../model/cohort-config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Staged } from '../../model/stage.ts';
import { foldKey } from '../../text/fold.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { Survey } from '../survey.ts';
import { interviewsByActor } from './answers.ts';
import { type Choice, choose } from './choose.ts';
import { boundsOf, type Choosable, type CohortProblem, countOf, countsFor, missesOf } from './cohort-problem.ts';
import { configProblems, knownTrainings } from './config-problems.ts';
import { codesByCriterion } from './criteria.ts';
import { decidedOf } from './decided.ts';
import { defaultQuotas } from './default-quotas.ts';
import { checksOf, declinedIn, eligibilityOf, type Rules, rulesFor, rulesInUse } from './eligibility.ts';
import { readQuotas } from './quotas.ts';
import type { Solve } from './solver.ts';
import { membersOf, nearlyIn } from './swaps.ts';
import { trainingMatches } from './training-matches.ts';

/** By name: the order in which the committee reads them, and that settles ties. Ids part namesakes. */
const byName = (actors: readonly Actor[]): Actor[] =>
  [...actors].sort(
    (a, b) =>
      compareCodeUnits(foldKey(a.name), foldKey(b.name)) ||
      compareCodeUnits(a.name, b.name) ||
      compareCodeUnits(a.id, b.id),
  );

/** Somebody was asked whether it wants the training, or people decided of somebody: there is a cohort to speak of. */
export const hasCohort = ({ interviews, records }: Survey): boolean =>
  interviews.some(({ fields }) => fields.interet_formation !== undefined) ||
  activeDecisions(records).some(({ object }) => object === 'cohorte');

/** What a survey says of the cohort before anybody is chosen. */
interface Ground {
  survey: Survey;
  config: CohortConfig;
  themes: string[];
  rules: Rules;
  quotas: Quota[];
  candidates: CohortCandidate[];
  ordered: Actor[];
}

/** The cohort of a country. `load` is called only when there is somebody to choose. */
export async function cohortOf(survey: Survey, load: () => Promise<Solve>): Promise<Staged<Cohort>> {
  const { ground, diagnostics } = groundOf(survey);
  const asked = problemOf(ground);
  const choice: Choice =
    asked.candidates.length === 0 ? { chosen: [], isMet: false, conflict: [] } : choose(asked, await load());
  const quotas = outcomesOf(ground, asked, choice.chosen);
  const forced = asked.candidates.filter(({ isForced }) => isForced).length;
  const told = [...diagnostics, ...choiceProblems(survey, quotas, asked, forced)];
  return { value: assemble(ground, asked, choice, quotas), diagnostics: told };
}

function groundOf(survey: Survey): { ground: Ground; diagnostics: Diagnostic[] } {
  const { context, records, known } = survey;
  const config = context.config.cohort ?? defaultCohortConfig;
  const size = context.config.cohortSize;
  const codes = (context.codebook.entriesByAxis.get('theme') ?? []).map(({ code }) => code);
  const themes = chosenThemes(activeDecisions(records), codes);
  // Training and diversity follow the themes only once both are chosen.
  const settled = themes.length < themesToChoose ? [] : themes;
  const rules = rulesFor({ ...config, trainings: knownTrainings(config, context) }, settled, context.country);
  const quotas = readQuotas(config.quotas ?? defaultQuotas(size), size, context);
  const decided = decidedOf(survey);
  const interviews = interviewsByActor(survey);
  const ordered = byName(known);
  const candidates = ordered.map((actor): CohortCandidate => {
    const declined = declinedIn(survey.recordsByActor.get(actor.id) ?? []);
    const checks = checksOf(actor, interviews.get(actor.id) ?? [], declined, rules);
    return {
      actor: actor.id,
      eligibility: eligibilityOf(checks, rules),
      checks,
      codes: codesByCriterion(actor, context),
      isOnCommittee: booleanOf(actor, 'membre_comite') === true,
      isLeadingStudy: booleanOf(actor, 'partie_prenante') === true,
      decision: decided.byActor.get(actor.id) ?? null,
    };
  });
  return {
    ground: { survey, config, themes, rules, quotas: quotas.value, candidates, ordered },
    diagnostics: [...configProblems(config, context), ...quotas.diagnostics, ...decided.diagnostics],
  };
}

/** Eligible organisations that nobody turned down, and those that people put in whatever the rules say. */
function problemOf({ survey, config, quotas, candidates, rules: { themes } }: Ground): CohortProblem {
  const eligible = candidates.filter(({ eligibility, decision }) => decision?.isIn ?? eligibility === 'eligible');
  return {
    candidates: eligible.map(({ actor, checks, codes, decision }) => ({
      id: actor,
      // Once themes are chosen, diversity is sought among these.
      codes: themes.length === 0 ? codes : { ...codes, theme: codes.theme.filter((code) => themes.includes(code)) },
      isFirm: checks.some(({ rule, codes: said }) => rule === 'interet' && said.includes('oui')),
      isForced: decision?.isIn === true,
    })),
    size: survey.context.config.cohortSize,
    quotas: quotas.map(({ id, criterion, codes, minimum, maximum }) => ({ id, criterion, codes, minimum, maximum })),
    diversity: config.diversity,
  };
}

function outcomesOf({ quotas }: Ground, asked: CohortProblem, chosen: readonly Choosable[]): QuotaOutcome[] {
  const bounds = boundsOf(asked);
  const misses = missesOf(bounds, chosen);
  const places: Quota = {
    id: 'places',
    criterion: null,
    codes: [],
    labels: [],
    group: null,
    minimum: asked.size,
    maximum: asked.size,
  };
  return [places, ...quotas].map((quota, index) => {
    const { criterion } = quota;
    return {
      ...quota,
      count: countOf(quota, chosen),
      available: asked.candidates.filter((one) => countsFor(quota, one)).length,
      unknown: criterion === null ? 0 : asked.candidates.filter(({ codes }) => codes[criterion].length === 0).length,
      shortfall: misses[index]?.shortfall ?? 0,
      excess: misses[index]?.excess ?? 0,
    };
  });
}

function choiceProblems(
  { context }: Survey,
  quotas: readonly QuotaOutcome[],
  { candidates, size }: CohortProblem,
  forced: number,
): Diagnostic[] {
  const missed = quotas.filter(({ shortfall, excess }) => shortfall + excess > 0);
  const at = context.config.cohort?.at;
  const where = at ? { place: at } : {};
  return [
    ...(forced > size ? [problem('COH-009', { n: forced, taille: size }, where)] : []),
    ...(missed.length > 0 && candidates.length > 0
      ? [problem('COH-010', { n: missed.length, total: quotas.length, eligibles: candidates.length }, where)]
      : []),
  ];
}

function assemble(ground: Ground, asked: CohortProblem, choice: Choice, quotas: QuotaOutcome[]): Cohort {
  const { survey, config, themes, rules, candidates, ordered } = ground;
  return {
    size: asked.size,
    themes,
    rules: rulesInUse(
      rules,
      candidates.map(({ checks }) => checks),
    ),
    hasDefaultQuotas: config.quotas === null,
    quotas,
    diversity: config.diversity,
    status: asked.candidates.length === 0 ? 'nobody' : choice.isMet ? 'met' : 'relaxed',
    conflict: choice.conflict,
    candidates,
    members: membersOf(asked, choice.chosen),
    nearly: nearlyIn(asked, choice.chosen),
    matches: trainingMatches(survey, interviewsByActor(survey), ordered),
  };
}
