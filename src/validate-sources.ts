import { append } from './diagnostics/append.ts';
import type { RefusedElsewhere } from './model/cartography.ts';
import type { Context } from './model/context.ts';
import type { CountryNames } from './model/country.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { DataRecord } from './model/record.ts';
import type { Staged } from './model/stage.ts';
import type { Row, SetAside, SourceAccount } from './model/table.ts';
import { readTables, type Source } from './read/index.ts';
import {
  type CanonicalTable,
  canonicalTable,
  newestDates,
  type Part,
  type RowBudget,
  type RowKeeping,
  rowDigest,
  shortened,
  type ValidatedTable,
  validateTable,
  validateTogether,
} from './validate/index.ts';

/** Rows of every source, typed, with what was set aside and the account of each file. */
export interface Validated {
  records: DataRecord[];
  setAside: SetAside[];
  accounts: SourceAccount[];
  /** Whom rows of other countries, in these sources, say not to name. */
  refusedElsewhere: RefusedElsewhere[];
}

/** One table of a source, before files are seen together. */
export type ValidatedPart = Part<SourceAccount>;

/** The first half of the pipeline, read → validate. A file that cannot be read is a problem of that file alone. */
export async function validateSources(
  sources: readonly Source[],
  context: Context,
  packs: readonly CountryNames[],
): Promise<Staged<Validated>> {
  const { value: parts, diagnostics } = await validateParts(sources, context, packs);
  const together = validateTogether(parts);
  const dates = datesOf(together.value.records, context);
  return { value: together.value, diagnostics: [...diagnostics, ...together.diagnostics, ...dates] };
}

function datesOf(records: readonly DataRecord[], { asOf }: Context): Diagnostic[] {
  const dates = newestDates(asOf);
  for (const record of records) dates.note(record);
  return dates.problems();
}

/** Every table of every source, as read, in the order of the sources. */
export async function validateParts(
  sources: readonly Source[],
  context: Context,
  packs: readonly CountryNames[],
  keeping: RowKeeping | null = null,
): Promise<Staged<ValidatedPart[]>> {
  const diagnostics: Diagnostic[] = [];
  const parts: ValidatedPart[] = [];
  for (const source of sources) {
    const read = await readTables({ ...source, codebook: context.codebook });
    const ownParts: ValidatedTable[] = [];
    for (const table of read.tables) {
      const rows = keeping ? telling(table.rows, read.diagnostics, keeping) : table.rows;
      const { value, diagnostics: found } = await validateTable(
        { ...table, rows },
        source.settings,
        context,
        packs,
        keeping,
      );
      ownParts.push(value);
      append(diagnostics, found);
    }
    parts.push(...ownParts.map((part) => ({ ...part, account: { ...part.account, checksum: read.checksum() } })));
    if (keeping) keeping.onProblems(read.diagnostics);
    else append(diagnostics, read.diagnostics); // after the rows: reading goes on while they are asked for
  }
  return { value: parts, diagnostics };
}

/** Rows, with what reading them finds told at once instead of being kept to the end of the file. */
async function* telling(
  rows: AsyncIterable<Row> | Iterable<Row>,
  found: Diagnostic[],
  { onProblems }: RowKeeping,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (found.length > 0) onProblems(found.splice(0));
    yield row;
  }
}

/** More than any country has; a file a hundred times longer costs no more. */
const usualBudget: RowBudget = { rows: 5_000, characters: 8_000_000 };

/**
 * Checks sources and keeps no row longer than it must: problems are told as they come, and inputs too long to be kept
 * are read a second time for the few rows that must be seen together. Returns tables without rows.
 */
export async function checkSources(
  sources: readonly Source[],
  context: Context,
  packs: readonly CountryNames[],
  onProblems: (found: readonly Diagnostic[]) => void,
  budget: RowBudget = usualBudget,
  /** Looks at each row that is used, once, for what concerns its words alone. */
  lookAt: (record: DataRecord) => readonly Diagnostic[] = () => [],
): Promise<ValidatedPart[]> {
  const digest = rowDigest(budget);
  const dates = newestDates(context.asOf);
  const { value: parts } = await validateParts(sources, context, packs, {
    onProblems,
    keeps: (record, size) => {
      dates.note(record);
      const found = lookAt(record);
      if (found.length > 0) onProblems(found);
      return digest.note(record, size);
    },
    shorten: (record) => record,
    keepsCells: true,
    keepsSetAside: false,
  });
  let seen: readonly ValidatedPart[] = parts;
  if (!digest.isWhole()) {
    for (const part of parts) forget(part);
    if (digest.needsSecondReading()) seen = await readAgain();
  }
  const { value, diagnostics } = validateTogether(seen);
  onProblems([...diagnostics, ...(digest.isWhole() ? datesOf(value.records, context) : dates.problems())]);
  // `validateTogether` sorts its parts: each account is found by its file and sheet.
  const accountOf = ({ account }: ValidatedPart): SourceAccount =>
    value.accounts.find(({ file, sheet }) => file === account.file && sheet === account.sheet) ?? account;
  return parts.map((part) => ({ ...part, records: [], setAside: [], origins: new Map(), account: accountOf(part) }));

  async function readAgain(): Promise<ValidatedPart[]> {
    const again = await validateParts(sources, context, packs, {
      onProblems: () => {},
      keeps: (record) => digest.matters(record),
      shorten: shortened,
      keepsCells: false,
      keepsSetAside: false,
    });
    return again.value;
  }
}

function forget(part: ValidatedPart): void {
  part.records = [];
  part.origins.clear();
}

/** A table of a source as a canonical copy. */
export interface CanonicalPart extends CanonicalTable {
  account: SourceAccount;
}

/** What `validate --corriger` writes for a country. */
export interface Canonical extends Validated {
  parts: CanonicalPart[];
}

/** Every table as a canonical copy of the rows that are used, beside the rows set aside. Keeps all rows. */
export async function canonicalSources(
  sources: readonly Source[],
  context: Context,
  packs: readonly CountryNames[],
): Promise<Staged<Canonical>> {
  const { value: parts, diagnostics } = await validateParts(sources, context, packs);
  const together = validateTogether(parts);
  const aside = new Set(together.value.setAside.map(({ place }) => placeKey(place)));
  const byPlace = new Map(together.value.records.map((record) => [placeKey(record.at), record]));
  /** A row of a repeated group takes with it the organisation of the interview it belongs to. */
  const joined = (record: DataRecord, { origins }: ValidatedPart): DataRecord => {
    if (!record.links?.parent) return record;
    const withParent = { ...record, fields: byPlace.get(placeKey(record.at))?.fields ?? record.fields };
    const origin = origins.get(record);
    if (origin) origins.set(withParent, origin);
    return withParent;
  };
  const canonical = parts.map((part): CanonicalPart => {
    const { account } = part;
    const found = diagnostics.filter(({ place }) => place?.file === account.file);
    const records = part.records.filter(({ at }) => !aside.has(placeKey(at))).map((record) => joined(record, part));
    const original = { ...part, kind: account.kind, records };
    return {
      account,
      ...canonicalTable(original, { context, packs, settings: settingsOf(account, sources), diagnostics: found }),
    };
  });
  return {
    value: { ...together.value, parts: canonical },
    diagnostics: [...diagnostics, ...together.diagnostics],
  };
}

const settingsOf = ({ file, sheet }: SourceAccount, sources: readonly Source[]) =>
  sources.find(({ file: own, settings }) => own === file && (settings?.sheet === undefined || settings.sheet === sheet))
    ?.settings ?? null;

const placeKey = ({ file, sheet, row }: SetAside['place']): string => JSON.stringify([file, sheet, row]);
