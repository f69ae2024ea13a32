import type { Codebook } from '../../model/codebook.ts';
import type { Edition } from '../../model/edition.ts';
import type { Language } from '../../model/stage.ts';
import type { ReportDocument } from '../document.ts';
import { makeLabels } from '../labels.ts';
import { makeNames } from '../names.ts';
import { buildDirectory } from './a1-directory.ts';
import { buildOthers } from './a2-others.ts';
import { buildGrid } from './a3-grid.ts';
import { buildSources } from './a4-sources.ts';
import { buildDecisions } from './a6-decisions.ts';
import { buildQuality } from './a7-quality.ts';
import { audienceMark, buildCover, buildFront, editionName, titleOf } from './cover.ts';
import { withoutEmptyTables } from './empty-tables.ts';
import { numberExhibits } from './exhibits.ts';
import { withReadings } from './readings.ts';
import { buildSummary } from './s01-summary.ts';
import { buildMethod } from './s02-method.ts';
import { buildContext } from './s03-context.ts';
import { buildKnowledge } from './s04-knowledge.ts';
import { buildPanorama } from './s05-panorama.ts';
import { buildRoles } from './s06-roles.ts';
import { buildStrengths } from './s07-strengths.ts';
import { buildChallenges } from './s08-challenges.ts';
import { buildNetwork } from './s09-network.ts';
import { buildDialogue } from './s10-dialogue.ts';
import { buildNeeds } from './s11-needs.ts';
import { buildThemes } from './s12-themes.ts';
import { buildCohort } from './s13-cohort.ts';
import { buildRecommendations } from './s14-recommendations.ts';
import type { ReportInput, SectionBuilder } from './section.ts';

/** Sections in the order of the report; method comes second and is built last, since it lists those left out. */
const builders: SectionBuilder[] = [
  buildSummary,
  buildContext,
  buildKnowledge,
  buildPanorama,
  buildRoles,
  buildStrengths,
  buildChallenges,
  buildNetwork,
  buildDialogue,
  buildNeeds,
  buildThemes,
  buildCohort,
  buildRecommendations,
  buildDirectory,
  buildOthers,
  buildGrid,
  buildSources,
  buildDecisions,
  buildQuality,
];

/** Annexes that hold what found no other place: nobody misses them when they are empty. */
const silentWhenEmpty = ['a2'];

/** Reports already built: several formats print the same one. */
const reportByKey = new WeakMap<Edition, Map<string, ReportDocument>>();

/** The whole report of an edition in one language; an edition is never changed, so its report is built once. */
export function buildReport(edition: Edition, language: Language, codebook: Codebook): ReportDocument {
  const built = reportByKey.get(edition) ?? new Map<string, ReportDocument>();
  reportByKey.set(edition, built);
  const key = `${language} ${codebook.checksum}`;
  const report = built.get(key) ?? assemble(edition, language, codebook);
  built.set(key, report);
  return report;
}

function assemble(edition: Edition, language: Language, codebook: Codebook): ReportDocument {
  const labels = makeLabels(edition, language, codebook);
  const input: ReportInput = { edition, labels, names: makeNames(edition, labels) };
  const built = builders.map((build) => build(input));
  const [summary, ...rest] = built.filter(({ blocks }) => blocks.length > 0);
  const left = built.filter(({ id, blocks }) => blocks.length === 0 && !silentWhenEmpty.includes(id));
  const told = withoutEmptyTables([...(summary ? [summary] : []), buildMethod(input, left), ...rest], labels);
  const sections = withReadings(told, input);
  const { sections: numbered, exhibits } = numberExhibits(sections, labels.texts.table);
  const cover = buildCover(input);
  const title = titleOf(input);
  const subtitle = editionName(input);
  const mark = audienceMark(edition.edition.audience, labels.texts);
  return {
    language,
    title,
    subtitle,
    marks: [...(edition.edition.fictional ? [labels.texts.page.fictional] : []), ...(mark === null ? [] : [mark])],
    isFictional: edition.edition.fictional,
    isInternal: edition.edition.audience === 'interne',
    cover,
    front: buildFront(input, [cover, ...numbered]),
    sections: numbered,
    exhibits,
    footer: labels.texts.page.footer(title, subtitle),
  };
}
