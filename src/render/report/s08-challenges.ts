import type { Block, Section } from '../document.ts';
import { baseOfThree, countText } from '../figures.ts';
import { tabulationsAt } from '../placement.ts';
import { heading, paragraph } from '../runs.ts';
import { makeSection, type ReportInput, tabulated, testimonyBase, under } from './section.ts';

/** Section 8: the five challenges as headings, the weaknesses that feed each, the difficulties asked. */
export function buildChallenges(input: ReportInput): Section {
  const { edition, labels } = input;
  const { challenges, base } = labels.texts;
  const blocks: Block[] = [
    ...challengeBlocks(input),
    ...under('difficultes', challenges.asked, tabulated(input, 'difficulties')),
  ];
  const known = { base_of: 'known', base: edition.counts.known, layer: 'profile' as const };
  const counted = base.label(baseOfThree(labels, known));
  return makeSection(input, 's08', blocks.length > 0 ? `${counted}. ${testimonyBase(input)}` : null, blocks);
}

function challengeBlocks({ edition, labels }: ReportInput): Block[] {
  const { challenges } = labels.texts;
  const weaknesses = tabulationsAt(edition, 'weaknesses')[0];
  const seen = weaknesses?.values.filter(({ n }) => n === null || n > 0) ?? [];
  if (!weaknesses || seen.length === 0) return [];
  const headings = labels.codebook.entriesByAxis.get('defi') ?? [];
  const challengeOf = (code: string) => labels.codebook.entryByKey.get(`faiblesse:${code}`)?.challenge;
  const blocks = headings.flatMap((challenge) => {
    const codes = seen
      .filter(({ code }) => challengeOf(code) === challenge.code)
      .map(({ label, n }) => `${labels.of(label)} (${countText(labels, n, weaknesses.answered)})`);
    const words = codes.length > 0 ? challenges.fedBy(codes.join(', ')) : challenges.fedByNothing;
    return [
      heading(`defi-${challenge.code}`, labels.of(challenge.label), 3),
      paragraph(labels.of(challenge.definition)),
      paragraph(words),
    ];
  });
  const { answered } = weaknesses;
  const counted = answered === null ? '' : ` ${challenges.counted(labels.number(answered))}`;
  return [paragraph(`${challenges.intro}${counted}`), ...blocks];
}
