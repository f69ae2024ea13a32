import { tellOfOthers } from '../decisions/index.ts';
import type { Analyses, Cartography } from '../model/cartography.ts';
import type { Context } from '../model/context.ts';
import type { Staged } from '../model/stage.ts';
import { agreements, reliability } from './agreements.ts';
import { newestDate } from './as-of.ts';
import { crossings } from './crossings.ts';
import { dialogue } from './dialogue/index.ts';
import { fieldLogProblems } from './field-log-problems.ts';
import { figureChecks } from './figure-checks.ts';
import type { AnalyseInput } from './input.ts';
import { limitsOf } from './limits/index.ts';
import { matrix } from './matrix.ts';
import { needs } from './needs/index.ts';
import { suggestedNeeds } from './needs/suggested-needs.ts';
import { network } from './network/index.ts';
import { quality } from './quality/index.ts';
import { sameWaveConflicts } from './same-wave.ts';
import { surveyOf } from './survey.ts';
import { tabulate } from './tabulate.ts';
import { themeProblems, themes } from './themes/index.ts';
import { unaskedRegions } from './unasked-regions.ts';
import { variables } from './variables/index.ts';
import { withdrawnInterviews } from './withdrawn-interviews.ts';

/**
 * Everything known of a country, counted: each count keeps its rows, and each row the records that let it be counted.
 * Nothing is closed here for want of consent: `protect` recounts for an audience. `diagnostics` are those of this stage;
 * the cartography holds those of every stage.
 */
export function analyse(given: AnalyseInput, context: Context): Staged<Cartography> {
  // Only now is it known of every decision what no stage could do with it.
  const input = { ...given, diagnostics: tellOfOthers(given.diagnostics, given.records, context) };
  const survey = surveyOf(input, context);
  const asOf = context.asOf ?? newestDate(survey.records);
  const tabulations = variables
    .filter(({ isFor }) => isFor?.(context.country) ?? true)
    .map((variable) => tabulate(variable, survey));
  const checks = figureChecks(tabulations, survey);
  const doubts = quality(survey);
  const links = network(survey, input);
  const talks = dialogue(survey, input, asOf);
  const analyses: Analyses = {
    tabulations,
    crossings: crossings(tabulations, survey),
    unaskedRegions: survey.interviewed.size === 0 ? [] : unaskedRegions(survey).map(({ code }) => code),
    matrix: matrix(survey),
    figureChecks: checks.value,
    agreements: agreements(survey, input.classification),
    reliability: reliability(survey),
    suggestedNeeds: suggestedNeeds(survey),
    needs: needs(survey),
    themes: themes(survey, asOf),
    network: links.value,
    dialogue: talks.value,
    quality: doubts.value,
    limits: limitsOf({ survey, input, asOf, figureChecks: checks.value }),
  };
  const diagnostics = [
    ...checks.diagnostics,
    ...fieldLogProblems(survey),
    ...sameWaveConflicts(survey),
    ...doubts.diagnostics,
    ...links.diagnostics,
    ...talks.diagnostics,
    ...themeProblems(survey),
    ...withdrawnInterviews(input),
  ];
  const cartography = assemble(input, context, asOf, analyses);
  return {
    value: { ...cartography, diagnostics: [...input.diagnostics, ...diagnostics] },
    diagnostics,
  };
}

const assemble = (
  { records, setAside, sources, resolution, classification, narrative, diagnostics, refusedElsewhere }: AnalyseInput,
  { country, isFictional, toolVersion, codebook, config }: Context,
  asOf: string | null,
  analyses: Analyses,
): Cartography => ({
  brand: 'cartography',
  ...{ country, isFictional, toolVersion, asOf },
  codebook: { version: codebook.version, checksum: codebook.checksum },
  cover: config.cover,
  ...{ sources, setAside, records },
  actors: classification.actors,
  actorsByRecord: resolution.actorsByRecord,
  sector: classification.sector,
  toReview: resolution.toReview,
  ...(refusedElsewhere ? { refusedElsewhere } : {}),
  unattributed: resolution.unattributed,
  newIds: resolution.newIds,
  ...{ analyses, narrative, diagnostics },
});
