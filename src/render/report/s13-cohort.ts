import type { Block, Section } from '../document.ts';
import { baseText } from '../figures.ts';
import { paragraph } from '../runs.ts';
import { memberBlocks, type Named, nearlyBlocks } from './s13-cohort-lists.ts';
import { matchBlocks, notEligibleBlocks, setAsideBlocks, toAskBlocks } from './s13-cohort-others.ts';
import { quotaBlocks, ruleBlocks, verdictBlocks } from './s13-cohort-verdict.ts';
import { makeSection, type ReportInput, under } from './section.ts';

/** Section 13: whom the rules propose to train, why, who nearly, what a swap would change; the committee decides. */
export function buildCohort(input: ReportInput): Section {
  const { edition, labels, names } = input;
  const { cohort } = edition;
  if (cohort === undefined) return makeSection(input, 's13', null, []);
  const { cohort: words, base } = labels.texts;
  const named: Named = { cohort, names, actors: new Map(edition.actors.map((actor) => [actor.id, actor])) };
  const blocks: Block[] = [
    paragraph(words.intro),
    ...under('cohorte-verdict', words.verdict, verdictBlocks(cohort, labels)),
    ...under('cohorte-regles', words.rules, ruleBlocks(cohort, labels)),
    ...under('cohorte-quotas', words.quotas, quotaBlocks(cohort, labels)),
    ...under('cohorte-membres', words.members, memberBlocks(named)),
    ...under('cohorte-presque', words.nearly, nearlyBlocks(named)),
    ...under('cohorte-a-demander', words.toAsk, toAskBlocks(named)),
    ...under('cohorte-ecartees', words.setAside, setAsideBlocks(named)),
    ...notEligibleBlocks(named),
    ...under('cohorte-qui-forme-qui', words.matches, matchBlocks(named)),
  ];
  const { known, eligible } = cohort.counts;
  const bases = words.base(
    baseText(labels, 'known', known),
    eligible === null ? words.eligibleMasked : words.eligible(eligible),
  );
  return makeSection(input, 's13', base.label(bases), blocks);
}
