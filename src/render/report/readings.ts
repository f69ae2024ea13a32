import type { Finding } from '../../model/edition-findings.ts';
import { anchor } from '../blocks/anchor.ts';
import type { Block, Reading, Section } from '../document.ts';
import { findingWords } from '../findings/index.ts';
import { crossingPlacement } from '../placement.ts';
import type { ReportInput } from './section.ts';

/** Most sentences under one title. */
const mostReadings = 2;

/** The profiles of each type print several crossings as one table. */
const profiles = (
  [
    ['profil-type', crossingPlacement.profile],
    ['profil-type-action', crossingPlacement.profileAction],
  ] as const
).map(([id, variables]) => ({ id, tables: variables.map((variable) => `${variable}-x-type`) }));

/** Puts what the tables say under their titles: once, where the table is first printed. */
export function withReadings(sections: Section[], input: ReportInput): Section[] {
  const findings = input.edition.findings ?? [];
  if (findings.length === 0) return sections;
  const told = new Set<string>();
  const readingsOf = (id: string): Reading[] => {
    const here = findingsAt(id, findings).filter((finding) => !told.has(finding.id));
    for (const finding of here) told.add(finding.id);
    return merged(here.slice(0, mostReadings), input);
  };
  const read = (block: Block): Block => {
    if (block.kind === 'note' || block.kind === 'fold') return { ...block, blocks: block.blocks.map(read) };
    if (block.kind !== 'table' && block.kind !== 'figure') return block;
    const readings = readingsOf(block.id.replace(/^(?:table|figure)-/, ''));
    return readings.length > 0 ? { ...block, readings } : block;
  };
  // The summary tells its own.
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(read) }));
}

/** Findings of the table behind an exhibit; a picture of several questions bears the ids of all. */
function findingsAt(id: string, findings: readonly Finding[]): Finding[] {
  const profile = profiles.find((one) => one.id === id);
  if (profile) return findings.filter(({ table }) => profile.tables.includes(table));
  const own = findings.filter(({ table }) => anchor(table) === id);
  if (own.length > 0) return own;
  const parts = id.split('-');
  return parts.length > 1 ? parts.flatMap((part) => findings.filter(({ table }) => table === part)) : [];
}

/** Sentences that are as solid for the same reasons stand in one paragraph. */
function merged(findings: readonly Finding[], { edition, labels }: ReportInput): Reading[] {
  const readings: Reading[] = [];
  for (const finding of findings) {
    const words = findingWords(finding, edition, labels.language);
    const last = readings.at(-1);
    if (words === null) continue;
    if (last?.grade === words.grade) last.text = `${last.text} ${words.sentence}`;
    else readings.push({ text: words.sentence, grade: words.grade });
  }
  return readings;
}
