import { own } from '../../text/own.ts';
import type { Block, Section } from '../document.ts';
import { cell, code, header, list, paragraph } from '../runs.ts';
import { confrontationBlocks } from './confrontations.ts';
import { problemBlocks } from './problems.ts';
import { figureBlocks } from './quality-figures.ts';
import { findingBlocks } from './quality-findings.ts';
import { ageBlocks, completenessBlocks, missingBlocks } from './quality-tables.ts';
import { makeSection, type ReportInput, under } from './section.ts';
import { sourceName } from './source-name.ts';

/**
 * Annex 7: row accounting, what is documented and how old, what is doubtful, problems by kind, what awaits a person,
 * fingerprints of the files. Totals for the public, cells for the team.
 */
export function buildQuality(input: ReportInput): Section {
  const { quality } = input.labels.texts.annexes;
  if (input.edition.sources.length === 0) return makeSection(input, 'a7', null, []);
  const blocks: Block[] = [
    ...under('lignes', quality.accounting, accounting(input)),
    ...under('renseigne', quality.completeness, completenessBlocks(input)),
    ...under('manque', quality.missing, missingBlocks(input)),
    ...under('ages', quality.ages, ageBlocks(input)),
    ...under('doutes', quality.doubts, findingBlocks(input)),
    ...under('confrontations', quality.confrontations, confrontationBlocks(input)),
    ...under('chiffres-contredits', quality.figures, figureBlocks(input)),
    ...under('problemes', quality.problems, problemBlocks(input)),
    ...under('attente', quality.review, review(input)),
    ...under('pays-a-verifier', quality.pack, packToCheck(input)),
    ...under('empreintes', quality.checksums, checksums(input)),
  ];
  return makeSection(input, 'a7', null, blocks);
}

function accounting({ edition, labels }: ReportInput): Block[] {
  const sum = (key: 'rows_read' | 'rows_used' | 'rows_set_aside') =>
    edition.sources.reduce((total, source) => total + source[key], 0);
  return [
    paragraph(labels.texts.annexes.quality.accountingText(sum('rows_read'), sum('rows_used'), sum('rows_set_aside'))),
  ];
}

function review({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  const { to_review: pairs, unattributed } = edition.counts;
  const lines = [
    ...(pairs > 0 ? [quality.toReview(pairs)] : []),
    ...(unattributed > 0 ? [quality.unattributed(unattributed)] : []),
  ];
  return lines.length > 0 ? [list(lines)] : [];
}

/** Values of the country pack without a source yet, named in words. */
function packToCheck({ edition, labels }: ReportInput): Block[] {
  const { packValues } = labels.texts.annexes.quality;
  const formByCode = new Map(edition.country.legal_forms.map(({ code: form, term }) => [form, labels.of(term)]));
  const words = edition.country.to_check.map((key) => {
    const [group = key, detail] = key.split('.');
    const name = own(packValues, group) ?? group;
    return detail === undefined ? name : `${name} – ${formByCode.get(detail) ?? detail}`;
  });
  return words.length > 0 ? [list(words)] : [];
}

function checksums({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  const { kinds, method } = labels.texts;
  const rows = edition.sources.flatMap((source) =>
    source.checksum === null
      ? []
      : [[header(sourceName(source, kinds)), cell(source.encoding), cell([code(source.checksum)])]],
  );
  if (rows.length === 0) return [];
  const head = [header(method.source), header(quality.encoding), header(quality.checksum)];
  const table: Block = {
    kind: 'table',
    id: 'table-checksums',
    number: null,
    caption: quality.checksumsCaption,
    base: null,
    head,
    rows,
    notes: [],
  };
  return [{ kind: 'fold', summary: quality.checksumsCaption, blocks: [table] }];
}
