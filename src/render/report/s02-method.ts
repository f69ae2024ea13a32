import { own } from '../../text/own.ts';
import type { Block, Definition, Section, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { code, header, item, list, number, paragraph, text } from '../runs.ts';
import { accountTable } from './accounts.ts';
import { closedFindings } from './closed-findings.ts';
import { findingRuleBlocks } from './finding-rule.ts';
import { gradeRuleBlocks } from './grade-rule.ts';
import { limitItems } from './limits.ts';
import { maskingShare } from './masking-share.ts';
import { readerAgreement } from './reader-agreement.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';

/** Section 2: what was counted, how, by which rules, and what this map cannot say; `left` are the sections left out. */
export function buildMethod(input: ReportInput, left: Section[]): Section {
  const { method } = input.labels.texts;
  const blocks: Block[] = [
    ...under('populations', method.populations, [{ kind: 'definitions', items: populations(input) }]),
    ...under('inclusion', method.inclusion, [paragraph(method.inclusionText)]),
    ...under('entonnoir', method.funnel, [...knownBy(input), ...tabulated(input, 'funnel'), ...funnelNote(input)]),
    ...under('codage', method.coding, [
      paragraph(method.codingText),
      paragraph(method.statusesText),
      ...tabulated(input, 'coding'),
    ]),
    ...under('regle-solidite', input.labels.texts.annexes.grid.grading, gradeRuleBlocks(input)),
    ...findingRuleBlocks(input),
    ...under('accord-lecteurs', method.agreement, readerAgreement(input)),
    ...under('decisions', method.decisions, decisions(input)),
    ...under('sources', method.sources, sources(input)),
    ...under('masquage', method.masking, masking(input)),
    ...under('limites', method.limits, limits(input)),
    ...under('sections-vides', method.emptySections, emptySections(input, left)),
    ...under('empreinte', method.fingerprint, fingerprint(input)),
    ...under('documents-a-part', method.apart, [list([...method.apartList])]),
  ];
  return makeSection(input, 's02', null, blocks);
}

function populations({ edition, labels }: ReportInput): Definition[] {
  const { method } = labels.texts;
  const { counts } = edition;
  const entry = (term: string, words: string): Definition => ({ term, runs: [text(words)] });
  const approached = counts.approached > 0 ? method.approachedText(counts.approached) : method.approachedUnknown;
  const items = [
    entry(method.known, method.knownText(counts.known)),
    entry(method.approached, approached),
    entry(method.interviewed, method.interviewedText(counts.interviewed, counts.known, counts.interviews)),
  ];
  if (counts.interviews > 0) items.push(entry(method.open, method.openText(counts.interviews_open, counts.interviews)));
  if (counts.interviews_unattributed)
    items.push(entry(method.unattributed, method.unattributedText(counts.interviews_unattributed)));
  if (counts.interviews_other > 0) items.push(entry(method.others, method.othersText(counts.interviews_other)));
  items.push(entry(method.listed, method.listedText(counts.listed, counts.known)));
  if (counts.outside_civil_society > 0)
    items.push(entry(method.outside, method.outsideText(counts.outside_civil_society)));
  const { first_interview: first, last_interview: last } = counts;
  if (first !== null && last !== null)
    items.push(entry(method.dates, method.datesText(labels.date(first), labels.date(last))));
  return items;
}

function knownBy({ edition, labels }: ReportInput): Block[] {
  const { method, kinds, table } = labels.texts;
  const { known, known_by: kindsKnown } = edition.counts;
  if (kindsKnown.length === 0 || edition.tabulations.some(({ id }) => id === 'connus_par')) return [];
  const rows = kindsKnown.map(({ kind, n }) => [header(own(kinds, kind) ?? kind), number(outOf(labels, n, known))]);
  const head = [header(method.kind), header(table.count, { isNumber: true })];
  const counted: Table = {
    kind: 'table',
    id: 'table-known-by',
    number: null,
    caption: method.knownBy,
    base: null,
    head,
    rows,
    notes: [],
  };
  return [paragraph(method.knownByText), counted];
}

/** Where the field log and the interviews give two numbers, both are said, and what may lie between. */
function funnelNote({ edition, labels }: ReportInput): Block[] {
  const log = edition.tabulations.find(({ id }) => id === 'statut_reponse');
  const logged = log?.values.find(({ code }) => code === 'interviewe')?.n;
  const { interviewed, approached } = edition.counts;
  if (!log || log.base === 0) return [];
  const { method } = labels.texts;
  const told = [
    ...(log.base === approached ? [] : [method.approachedOf(approached, log.base)]),
    ...(typeof logged !== 'number' || logged === interviewed ? [] : [method.loggedAndMet(logged, interviewed)]),
  ];
  return told.length > 0 ? [paragraph(told.join(' '))] : [];
}

const decisions = ({ edition, labels }: ReportInput): Block[] =>
  edition.decisions.length > 0 ? [paragraph(labels.texts.method.decisionsText(edition.decisions.length))] : [];

function sources(input: ReportInput): Block[] {
  const table = accountTable(input);
  return table ? [paragraph(input.labels.texts.method.sourcesText), table] : [];
}

function masking(input: ReportInput): Block[] {
  const { method } = input.labels.texts;
  const { masked, cells } = maskingShare(input.edition);
  const share = masked > 0 ? method.maskingText(masked, cells) : method.maskingNone(cells);
  // The team's edition masks nothing: the rule of the others would only confuse.
  const isWhole = input.labels.isInternal && masked === 0;
  return [
    ...(isWhole ? [] : [paragraph(method.protectionText)]),
    ...(cells > 0 ? [paragraph(share)] : []),
    ...withheld(input),
  ];
}

/** Reasons as sentences; those that keep an organisation unnamed are told together, so that none points at anyone. */
function withheld({ edition, labels }: ReportInput): Block[] {
  const { method, withheld: words } = labels.texts;
  const countByReason = new Map<string, number>();
  for (const { reason, n } of edition.edition.withheld) {
    const group = reason.startsWith('actor:') ? 'actor' : reason in words.reasons ? reason : 'other';
    countByReason.set(group, (countByReason.get(group) ?? 0) + n);
  }
  const sentences = { ...words.reasons, other: words.other };
  const lines = Object.entries(sentences).flatMap(([reason, sentence]) => {
    const count = countByReason.get(reason) ?? 0;
    return count > 0 ? [sentence(count)] : [];
  });
  return under('retenu', method.withheld, lines.length > 0 ? [list(lines)] : [], 4);
}

function limits(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { method } = labels.texts;
  const items = limitItems(input);
  if (edition.country.to_check.length > 0) items.push(item(method.packToCheck(edition.country.to_check.length)));
  return items.length > 0 ? [list(items)] : [paragraph(method.noLimit)];
}

/** The file without the lines that are no part of the fingerprint: braces, since a page shows two spaces as one. */
const withoutOwnLines = (file: string): string =>
  `sed -E -e '/^ {2}"fingerprint":/d' -e '/^ {2}"tool_version":/d' -e '/^ {4}"number":/d' ${file} > copie.json`;

/** What the fingerprint on the cover is made of, and how anybody checks it. */
function fingerprint({ edition, labels }: ReportInput): Block[] {
  if (edition.fingerprint === undefined) return [];
  const { method } = labels.texts;
  const file = `cartographie-${edition.country.iso2}.json`;
  const [withTool = '', without = ''] = method.fingerprintWays;
  return [
    paragraph(method.fingerprintText(file)),
    list([
      item([text(method.fingerprintWhole), code(edition.fingerprint)]),
      item([text(withTool), code(`cartographie render ${file}`)]),
      item([text(without), code(withoutOwnLines(file)), text(method.fingerprintThen), code('sha256sum copie.json')]),
    ]),
  ];
}

/** Only the team reads which decisions were taken, and whether there are any: no other reader is told that a file is missing. */
const isOfTeam = ({ edition }: ReportInput): boolean =>
  edition.edition.audience !== 'interne' ||
  edition.sources.some(({ kind, rows_used: used }) => kind === 'decisions' && used > 0);

/** Sections that a desk review fills. */
const ofReview: readonly string[] = ['s04', 'a4'];

function emptySections(input: ReportInput, left: Section[]): Block[] {
  if (left.length === 0) return [];
  const { sections, method } = input.labels.texts;
  const closed = closedFindings(input.edition);
  const lacks = (id: string) => (closed > 0 && ofReview.includes(id) ? method.closedFindings(closed) : '');
  return [
    list(
      left.map(({ id, number: place, title }) =>
        id === 'a6' && isOfTeam(input)
          ? method.decisionsOfTeam(place, title)
          : method.emptySection(place, title, sections[id as keyof typeof sections].filledBy) + lacks(id),
      ),
    ),
  ];
}
