import type { Audience } from '../../model/edition.ts';
import type { Block, Definition, Section } from '../document.ts';
import { code, paragraph, strong, text } from '../runs.ts';
import type { Texts } from '../texts/index.ts';
import { acronymBlocks } from './acronyms.ts';
import { narrative, type ReportInput } from './section.ts';

/** Section 0: what the report is, of what date, by whom, for whom, and how to ask for a correction. */
export function buildCover(input: ReportInput): Section {
  const { edition, labels } = input;
  const { texts } = labels;
  const warning: Block[] = edition.edition.fictional
    ? [{ kind: 'note', tone: 'warning', title: texts.page.fictional, blocks: [paragraph(texts.page.fictionalLong)] }]
    : [];
  const blocks: Block[] = [...warning, { kind: 'definitions', items: coverItems(input) }];
  return { id: 's00', number: '', title: titleOf(input), base: null, blocks };
}

export const titleOf = ({ edition, labels }: ReportInput): string =>
  edition.cover.title ?? labels.texts.cover.title(edition.country.phrases[labels.language].in);

/** «Édition publique n° 3». */
export function editionName({ edition, labels }: ReportInput): string {
  const { editions } = labels.texts;
  const { audience, number } = edition.edition;
  return number === null ? editions.draft(editions[audience]) : editions.numbered(editions[audience], number);
}

/** What comes after the contents: acronyms that the sections use, and the thanks that people wrote. */
export function buildFront(input: ReportInput, sections: readonly Section[]): Block[] {
  // Before the first section no heading has its level: those of the thanks become words in bold.
  const thanks = narrative(input, 'remerciements').map((block) =>
    block.kind === 'heading' ? paragraph([strong(block.text)]) : block,
  );
  const summary = input.labels.texts.cover.thanks;
  return [
    ...acronymBlocks(input, sections),
    ...(thanks.length > 0 ? [{ kind: 'fold' as const, summary, blocks: thanks }] : []),
  ];
}

/** What every page must say of who may read it; null for the public edition. */
export function audienceMark(audience: Audience, texts: Texts): string | null {
  const marks: Record<Audience, string | null> = {
    publique: null,
    interne: texts.editions.internalMark,
    comite: texts.editions.committeeMark,
    autorites: texts.editions.authoritiesMark,
    bailleurs: texts.editions.donorsMark,
  };
  return marks[audience];
}

function coverItems(input: ReportInput): Definition[] {
  const { edition, labels } = input;
  const { cover } = labels.texts;
  const entry = (term: string, words: string | null): Definition[] =>
    words === null || words === '' ? [] : [{ term, runs: [text(words)] }];
  const { codebook, tool_version: tool } = edition;
  const versions = cover.versionsText(tool, codebook.version, codebook.checksum.slice(0, 8));
  return [
    ...entry(cover.country, labels.of(edition.country.names)),
    ...entry(cover.edition, editionName(input)),
    ...entry(cover.asOf, edition.edition.as_of === null ? cover.undated : labels.date(edition.edition.as_of)),
    ...entry(cover.authors, edition.cover.authors.length > 0 ? edition.cover.authors.join(', ') : null),
    ...entry(cover.funder, edition.cover.funder),
    ...entry(cover.licence, edition.cover.licence),
    ...entry(cover.versions, versions),
    ...fingerprint(input),
    ...entry(
      cover.contact,
      edition.cover.contact === null ? cover.contactMissing : cover.contactText(edition.cover.contact),
    ),
    ...entry(cover.citation, citation(input)),
  ];
}

/** What tells whether two reports say the same values: its first signs, enough to compare two covers. */
const fingerprint = ({ edition, labels }: ReportInput): Definition[] =>
  edition.fingerprint === undefined
    ? []
    : [
        {
          term: labels.texts.cover.fingerprint,
          runs: [code(edition.fingerprint.slice(0, 16)), text(labels.texts.cover.toCheck)],
        },
      ];

function citation(input: ReportInput): string {
  const { edition, labels } = input;
  const { cover } = labels.texts;
  const authors = edition.cover.authors.join(', ') || cover.noAuthors;
  const year = edition.edition.as_of?.slice(0, 4) ?? cover.noDate;
  const isFictional = edition.edition.fictional ? ` [${labels.texts.page.fictional}]` : '';
  return `${authors} (${year}). ${titleOf(input)}${isFictional}. ${editionName(input)}. cartographie ${edition.tool_version}.`;
}
