import { columnByKey } from '../columns/index.ts';
import type { ColumnType } from '../model/column.ts';
import {
  asEdition,
  type Edition,
  type EditionActor,
  type EditionAssignment,
  type EditionFact,
} from '../model/edition.ts';
import { foldKey } from '../text/fold.ts';
import { blankCohort } from './blank-cohort.ts';
import { blankDialogue, blankNetwork, factId } from './blank-network.ts';
import { blankNeeds, blankThemes } from './blank-themes.ts';

/** What stands in place of a word of the data. */
const blank = '\u2013';

/** Cells of these columns hold what the tool itself writes: codes of its lists, places of the pack, numbers, dates. */
const toolTypes: ReadonlySet<ColumnType> = new Set([
  'code',
  'codes',
  'pairs',
  'grid-codes',
  'integer',
  'number',
  'year',
  'date',
  'yes-no',
  'country',
  'region',
]);

/** Limits that list regions or questions, not words of a cell. */
const toolLists: ReadonlySet<string> = new Set(['regions-unasked', 'unanswered-columns', 'columns-never-asked']);

/** An edition without its data, and the words that were taken out of it. */
export interface BlankEdition {
  edition: Edition;
  texts: string[];
}

/**
 * The edition with every word of the data taken out: what its files still say is the tool's own (headings, labels of the
 * grid and of lists, the country's regions). What is not known to be the tool's is taken for data.
 */
export function blankEdition(edition: Edition): BlankEdition {
  const texts: string[] = [];
  /** Every text of a value. */
  const out = <T>(value: T): T => {
    if (typeof value === 'string') {
      if (value.trim() !== '') texts.push(value);
      return blank as T;
    }
    if (Array.isArray(value)) return value.map(out) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, out(entry)])) as T;
  };
  const cell = <T>(value: T, type: ColumnType | undefined): T =>
    type !== undefined && toolTypes.has(type) ? value : out(value);
  const id = (value: string): string => (/^[a-z]{2}-\d+$/i.test(value) ? value : out(value));
  const assignment = (one: EditionAssignment): EditionAssignment => {
    const evidence = (all: EditionAssignment['evidence']) =>
      all.map(({ record, at, quote, document, page, cue, reason, ...rest }) => {
        out([record, at, quote, document, page, cue, reason]);
        return { ...rest, cue: null, reason: null };
      });
    const { contested, ...rest } = one;
    out(contested);
    return { ...rest, evidence: evidence(one.evidence), against: evidence(one.against) };
  };
  const actor = (one: EditionActor): EditionActor => {
    const { records, conflicts, matches, ...rest } = one;
    out([records, conflicts, matches]);
    return {
      ...rest,
      id: id(one.id),
      name: out(one.name),
      acronym: out(one.acronym),
      other_names: out(one.other_names),
      fields: Object.fromEntries(
        Object.entries(one.fields).map(([key, { value, rule, sources, others }]) => {
          const type = (columnByKey(key, 'acteurs') ?? columnByKey(key, 'entretiens') ?? columnByKey(key, 'revue'))
            ?.type;
          out(others);
          return [key, { value: cell(value, type), rule, sources: out(sources) }];
        }),
      ),
      assignments: one.assignments.map(assignment),
    };
  };
  const fact = ({ id: own, kind, actors, fields }: EditionFact): EditionFact => ({
    id: factId(out)(own),
    kind,
    actors: actors.map(id),
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, cell(value, columnByKey(key, kind)?.type)]),
    ),
  });
  /** A label that only repeats its code may be a word of a cell. */
  const isOfData = (code: string, label: { fr: string; en: string }) =>
    label.fr === label.en && foldKey(label.fr) === foldKey(code) && !/^[a-z\d]/.test(code);
  const { narrative, cover, records, diagnostics, data_quality: quality } = edition;
  out([narrative.map(({ markdown }) => markdown), records, diagnostics, quality.missing]);
  const made: Edition = {
    ...edition,
    cover: out(cover),
    sources: edition.sources.map((source) => ({
      ...source,
      file: out(source.file),
      sheet: out(source.sheet),
      published_source: out(source.published_source),
    })),
    actors: edition.actors.map(actor),
    sector: edition.sector.map(assignment),
    tabulations: edition.tabulations.map((table) => ({
      ...table,
      values: table.values.map((value) =>
        isOfData(value.code, value.label) ? { ...value, code: out(value.code), label: out(value.label) } : value,
      ),
    })),
    ...(edition.cohort === undefined ? {} : { cohort: blankCohort(edition.cohort, out, id) }),
    quotes: edition.quotes.map((quote) => ({ ...quote, text: out(quote.text), attribution: out(quote.attribution) })),
    mechanisms: edition.mechanisms.map(fact),
    projects: edition.projects.map(fact),
    policies: edition.policies.map(fact),
    commitments: edition.commitments.map(fact),
    indicators: edition.indicators.map(fact),
    recommendations: edition.recommendations.map(fact),
    relations: edition.relations.map(fact),
    decisions: edition.decisions.map(fact),
    documents: edition.documents.map(({ type, year, findings, ...words }) => ({ ...out(words), type, year, findings })),
    figure_checks: edition.figure_checks.map((check) => ({
      ...check,
      source: out(check.source),
      page: out(check.page),
    })),
    agreements: edition.agreements.map((agreement) => ({ ...agreement, coders: out(agreement.coders) })),
    ...(edition.themes ? { themes: blankThemes(edition.themes, out, id) } : {}),
    ...(edition.needs ? { needs: blankNeeds(edition.needs, id) } : {}),
    ...(edition.network ? { network: blankNetwork(edition.network, out, id) } : {}),
    ...(edition.dialogue ? { dialogue: blankDialogue(edition.dialogue, out, id) } : {}),
    ...(edition.acronyms
      ? {
          acronyms: edition.acronyms.map((one) =>
            one.from === 'words' ? { ...one, acronym: out(one.acronym), name: out(one.name) } : one,
          ),
        }
      : {}),
    narrative: [],
    limits: edition.limits.map(({ list, ...limit }) => {
      const kept = toolLists.has(limit.id) ? list : out(list);
      return { ...limit, params: out(limit.params), ...(kept === undefined ? {} : { list: kept }) };
    }),
    data_quality: { ...quality, missing: [] },
    diagnostics: [],
    records: [],
  };
  return { edition: asEdition(made), texts };
}
