import type { Problem } from '../../diagnostics/catalogue/entry.ts';
import { catalogue, type ProblemCode } from '../../diagnostics/catalogue/index.ts';
import { describe } from '../../diagnostics/describe.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Block, Section } from '../document.ts';
import { countRuns } from '../figures.ts';
import { cell, code, header, list, number, paragraph, text } from '../runs.ts';
import { makeSection, type ReportInput, under } from './section.ts';

/** Annex 7: row accounting, problems by kind, what is documented, what awaits a person, fingerprints of the files. */
export function buildQuality(input: ReportInput): Section {
  const { quality } = input.labels.texts.annexes;
  if (input.edition.sources.length === 0) return makeSection(input, 'a7', null, []);
  const blocks: Block[] = [
    ...under('lignes', quality.accounting, accounting(input)),
    ...under('problemes', quality.problems, problems(input)),
    ...under('renseigne', quality.completeness, completeness(input)),
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

/** The catalogue's sentence with its figures left open: counts of a kind share no place. */
function problemText(codeOf: string, name: string, labels: ReportInput['labels']): string {
  const entry: Problem | undefined = catalogue[codeOf as ProblemCode];
  if (!entry) return name;
  return entry.message[labels.language].replace(/\{\w+:([^|}]*)\|([^}]*)\}/g, '… $2').replace(/\{\w+\}/g, '…');
}

function problems({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  if (edition.quality.length === 0) return [paragraph(quality.noProblem)];
  const rows = edition.quality.map((one) => [
    header([code(one.code)]),
    cell(problemText(one.code, one.name, labels)),
    cell(quality.severities[one.severity]),
    number(labels.number(one.n)),
  ]);
  const head = [
    header(labels.texts.annexes.grid.code),
    header(quality.problem),
    header(quality.severity),
    header(quality.count, { isNumber: true }),
  ];
  return [
    {
      kind: 'table',
      id: 'table-quality',
      number: null,
      caption: quality.problemsCaption,
      base: null,
      head,
      rows,
      notes: [],
    },
    ...places({ edition, labels }),
  ];
}

/** Internal edition: each problem where it stands. */
function places({ edition, labels }: Pick<ReportInput, 'edition' | 'labels'>): Block[] {
  const { quality } = labels.texts.annexes;
  if (edition.diagnostics.length === 0) return [];
  const { directory } = labels.texts.annexes;
  const rows = edition.diagnostics.map((one) => [
    header(
      one.place
        ? directory.place(one.place.file, `${one.place.row ?? ''}${one.place.column ? ` ${one.place.column}` : ''}`)
        : '–',
    ),
    cell([code(one.code), text(` ${describe(one as Diagnostic, labels.language).message}`)]),
    cell(one.actual ?? ''),
  ]);
  const head = [header(quality.place), header(quality.problem), header(quality.seen)];
  const table: Block = {
    kind: 'table',
    id: 'table-places',
    number: null,
    caption: quality.places,
    base: null,
    head,
    rows,
    notes: [],
  };
  return [{ kind: 'fold', summary: quality.places, blocks: [table] }];
}

/** Tables about the documentation itself: nobody was asked. */
const notAsked = ['connus_par', 'statut_codes'];

function completeness({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  const asked = edition.tabulations.filter(
    ({ id, base, base_of: baseOf }) =>
      base > 0 && (baseOf === 'known' || baseOf === 'interviewed') && !notAsked.includes(id),
  );
  if (asked.length === 0) return [];
  const rows = asked.map((one) => [
    header(labels.of(one.title)),
    number(countRuns(labels, one.answered, one.base)),
    number(one.refused === null ? labels.texts.table.masked : labels.number(one.refused)),
  ]);
  const head = [
    header(quality.question),
    header(quality.answered, { isNumber: true }),
    header(quality.refused, { isNumber: true }),
  ];
  return [
    paragraph(quality.completenessText),
    {
      kind: 'table',
      id: 'table-completeness',
      number: null,
      caption: quality.completenessCaption,
      base: null,
      head,
      rows,
      notes: [],
    },
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
    const name = packValues[group as keyof typeof packValues] ?? group;
    return detail === undefined ? name : `${name} – ${formByCode.get(detail) ?? detail}`;
  });
  return words.length > 0 ? [list(words)] : [];
}

function checksums({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  const { kinds, method } = labels.texts;
  const rows = edition.sources.map((source) => [
    header(source.file ?? source.published_source ?? kinds[source.kind]),
    cell(source.encoding),
    cell([code(source.checksum)]),
  ]);
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
