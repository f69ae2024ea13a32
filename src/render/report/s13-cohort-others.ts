import type { EditionCohort } from '../../model/edition-cohort.ts';
import type { Block } from '../document.ts';
import { cell, header, joinRuns, paragraph, plainTable, text } from '../runs.ts';
import { folded } from './quality-tables.ts';
import { type Named, nameOf, separator } from './s13-cohort-lists.ts';

type Considered = EditionCohort['to_ask'][number];

/** Those of whom an answer is missing, and which. */
export function toAskBlocks(named: Named): Block[] {
  const { cohort, names } = named;
  const { cohort: words } = names.labels.texts;
  if (cohort.to_ask.length === 0) return [];
  const required = new Set(cohort.rules.filter((rule) => rule.required).map(({ rule }) => rule));
  const rows = cohort.to_ask.map(({ actor, checks }) => {
    const missing = checks.filter(({ rule, result }) => result === 'inconnu' && required.has(rule));
    const said = missing.map(({ rule, codes }) =>
      rule === 'interet' && codes.length > 0 ? words.unclearInterest : words.ruleNames[rule],
    );
    return [header(nameOf(named, actor)), cell(said.join(separator(named)))];
  });
  const head = [header(words.organisation), header(words.missingAnswer)];
  return [paragraph(words.toAskText(rows.length)), plainTable('table-cohort-to-ask', words.toAskCaption, head, rows)];
}

/** Those that people put out, with the reason they gave. */
export function setAsideBlocks(named: Named): Block[] {
  const { cohort, names } = named;
  const { cohort: words, table } = names.labels.texts;
  if (cohort.set_aside.length === 0) return [];
  const rows = cohort.set_aside.map(({ actor, decision }) => [
    header(nameOf(named, actor)),
    cell(decision?.id ?? table.none),
    cell(decision?.reason ?? table.none),
  ]);
  const head = [words.organisation, words.decision, words.reason].map((word) => header(word));
  return [plainTable('table-cohort-set-aside', words.setAsideCaption, head, rows)];
}

/** Those that a rule leaves out, folded. */
export function notEligibleBlocks(named: Named): Block[] {
  const { cohort, names } = named;
  const { cohort: words } = names.labels.texts;
  if (cohort.not_eligible.length === 0) return [];
  const why = ({ checks }: Considered) =>
    checks.flatMap(({ rule, result, codes }) => {
      if (result !== 'non') return [];
      // Nobody asked whoever refused to be met: that is no «non».
      if (rule === 'interet' && codes.length === 0) return [words.refusedToMeet];
      return [`${words.ruleNames[rule]} (${words.noWords[rule]})`];
    });
  const rows = cohort.not_eligible.map((one) => [
    header(nameOf(named, one.actor)),
    cell(why(one).join(separator(named))),
  ]);
  const head = [header(words.organisation), header(words.ruleNo)];
  const table = plainTable('table-cohort-not-eligible', words.notEligibleCaption, head, rows);
  return [{ kind: 'fold', summary: words.notEligible(rows.length), blocks: [table] }];
}

/** Who could train or receive whom, folded. */
export function matchBlocks(named: Named): Block[] {
  const { cohort, names } = named;
  const { labels } = names;
  const { cohort: words } = labels.texts;
  if (cohort.matches.length === 0) return [];
  const rows = cohort.matches.map(({ training, seeker, hosts }) => [
    header(labels.value('formations_souhaitees', training, 'entretiens')),
    cell(nameOf(named, seeker)),
    cell(
      joinRuns(
        hosts.map(({ actor, basis, same_region: isNear, same_role: isAlike }) => {
          const said = [
            basis === 'force' ? words.strong : words.received,
            ...(isNear ? [words.sameRegion] : []),
            ...(isAlike ? [words.sameRole] : []),
          ];
          return [...nameOf(named, actor), text(` (${said.join(', ')})`)];
        }),
        separator(named),
      ),
    ),
  ]);
  const head = [words.training, words.seeker, words.hosts].map((word) => header(word));
  return [paragraph(words.matchesText), folded(plainTable('table-cohort-matches', words.matchesCaption, head, rows))];
}
