import { findingsOf } from '../findings/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { type Audience, asEdition, type Edition, withFingerprint } from '../model/edition.ts';
import { fingerprintOf } from '../model/edition-fingerprint.ts';
import type { PrintedFigures } from '../model/printed-figures.ts';
import type { Staged } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';
import { sortBy } from '../text/sort.ts';
import { type Access, accessFor } from './access.ts';
import { acronymsOf } from './acronyms.ts';
import { protectActor, protectAssignment, protectConfrontations } from './actors.ts';
import { protectAgreements, protectReliability } from './agreements.ts';
import {
  figuresOf,
  holdAgreements,
  holdCohort,
  holdCounts,
  holdGroupSizes,
  holdLimits,
  holdMatrix,
  holdQuality,
  holdReliability,
  holdSources,
  holdSuggestions,
  holdWithheld,
  withheldFigures,
} from './between/index.ts';
import { printedSeats } from './closed-words.ts';
import { protectCohort } from './cohort.ts';
import { countsOf, withheldBy } from './counts.ts';
import { protectCrossing } from './crossings.ts';
import { protectDialogue } from './dialogue.ts';
import { voicesOf } from './everybody.ts';
import { type ClosedNames, closedFor, protectDecisions, protectDocuments, protectFacts } from './facts.ts';
import { protectFigureChecks } from './figure-checks.ts';
import { withKnownBy } from './known-by.ts';
import { protectLimits } from './limits.ts';
import { listedActors } from './listing.ts';
import { lostRefusals, lostWithdrawals } from './lost-withdrawals.ts';
import { protectMatrix, protectSuggestions } from './matrix.ts';
import { namedInTexts } from './named-in-texts.ts';
import { protectNeeds } from './needs.ts';
import { protectNetwork } from './network.ts';
import { countryOf, sourcesOf } from './origins.ts';
import { printedContacts } from './own-contacts.ts';
import { partsOfAll } from './parts-of-all.ts';
import { printedTitles } from './printed-titles.ts';
import { diagnosticsOf, qualityOf } from './problems.ts';
import { type ProtectedStrings, protectedStrings } from './protected-strings.ts';
import { protectQuality } from './quality.ts';
import { fileRedactor } from './quiet-files.ts';
import { protectQuotes } from './quotes.ts';
import { protectRecords } from './records.ts';
import { heardIn, protectTabulation } from './tables.ts';
import { protectThemes } from './themes.ts';
import { unaskedRegions, unaskedSeats } from './unasked-regions.ts';

export { figuresOf } from './between/index.ts';
export { blankEdition } from './blank-edition.ts';
export { type Call, callList } from './call-list.ts';
export { type ContactColumns, contactColumns, unknownContacts } from './contact-columns.ts';
export { mayCross } from './crossings.ts';
export { isPackage, numbersOfTelephones, type Sought, textsOf, wordsOf, wordsSeenIn } from './file-texts.ts';
export { findLeaks } from './leaks.ts';
export { closureDoubts } from './lost-withdrawals.ts';
export { openPlaces } from './open-places.ts';
export { contactForms } from './own-contacts.ts';
export { plantRuns } from './protected-strings.ts';
export { publicActors } from './public-actors.ts';
export { fileRedactor } from './quiet-files.ts';
export { printedForms } from './quote-redactor.ts';
export { isLongEnough } from './quotes.ts';
export { type QuoteToReview, quotesToReview } from './quotes-to-review.ts';
export { refusalsOf } from './refusals.ts';
export { sourceDoubts } from './told-sources.ts';
export { endsFound, plant, spansOf, type WordTree, wordsPlanted, wordTree } from './word-tree.ts';

/** What is asked of `protect`. */
export interface EditionRequest {
  audience: Audience;
  /** Number of a public edition that is given out; null for a draft. */
  number: number | null;
  /** Texts of the project itself (the grid's), in which a run of words is no leak. */
  publicTexts: string[];
  /** Figures that editions given out before to the same readers printed, oldest first. */
  given?: readonly PrintedFigures[];
}

/** An edition, and what its files must not hold. */
export interface Protected {
  edition: Edition;
  secret: ProtectedStrings;
}

/** What an audience may see of a country: consent, masking and redaction applied; the only way to an `Edition`. */
export function protect(cartography: Cartography, request: EditionRequest): Staged<Protected> {
  const access = accessFor(cartography, request.audience);
  const actors = listedActors(cartography, access);
  const listed = new Set(actors.map(({ id }) => id));
  const closed = closedFor(cartography, actors, access, request.publicTexts);
  const editionBeside = (given: readonly PrintedFigures[]) =>
    editionOf(cartography, { ...request, given }, access, listed, closed);
  const made = withSubtraction(request.given ?? [], editionBeside);
  // Withdrawn organisations: the team keeps the rows that name them, without the name.
  const named = access.isInternal && closed.keys.size > 0 ? redactAll(made, closed.redact) : made;
  const redactFiles = fileRedactor(cartography);
  const printed = redactFiles ? redactAll(named, redactFiles) : named;
  const said = asEdition({ ...printed, findings: findingsOf(printed), acronyms: acronymsOf(printed) });
  const edition = withFingerprint(said, fingerprintOf(said));
  return {
    value: {
      edition,
      secret: protectedStrings(
        cartography,
        access,
        listed,
        [...request.publicTexts, ...printedSeats(edition), ...printedTitles(edition)],
        printedContacts(edition),
        closed.spellings,
      ),
    },
    diagnostics: access.isInternal
      ? []
      : [...lostWithdrawals(cartography), ...lostRefusals(cartography), ...namedInTexts(cartography, closed.spellings)],
  };
}

/** The public edition says what a reader of two editions may still find, and how many figures are withheld for it. */
function withSubtraction(
  given: readonly PrintedFigures[],
  editionBeside: (given: readonly PrintedFigures[]) => Edition,
): Edition {
  const made = editionBeside(given);
  if (made.edition.audience !== 'publique') return made;
  const figures = given.length === 0 ? 0 : withheldFigures(figuresOf(editionBeside([])), figuresOf(made));
  return { ...made, limits: [...made.limits, { id: 'between-editions', params: { figures } }] };
}

/** A JSON value with every text redacted; keys are ours. Most texts of an edition stand in it many times. */
function redactAll<T>(value: T, redact: (text: string) => string, known = new Map<string, string>()): T {
  if (typeof value === 'string') {
    const redacted = known.get(value) ?? redact(value);
    known.set(value, redacted);
    return redacted as T;
  }
  if (Array.isArray(value)) return value.map((entry) => redactAll(entry, redact, known)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, redactAll(entry, redact, known)])) as T;
}

function editionOf(
  cartography: Cartography,
  request: EditionRequest,
  access: Access,
  listed: ReadonlySet<string>,
  closed: ClosedNames,
): Edition {
  const { analyses } = cartography;
  const actors = sortBy(
    cartography.actors
      .filter(({ id }) => listed.has(id))
      .map((actor) => protectActor(actor, cartography, access, closed)),
    ({ name }) => name,
    ({ id }) => id,
  );
  const typed = new Set(actors.filter(({ type }) => type !== null).map(({ id }) => id));
  const hasTestimony = cartography.records.some(
    ({ id, kind }) => kind === 'entretiens' && access.isOpen(id, 'statement'),
  );
  const unasked = unaskedRegions(cartography, actors, access);
  const given = request.given ?? [];
  const counts = countsOf(cartography, access, listed);
  const printed = holdCounts(counts, given);
  const held = { known: printed.known - counts.known, interviewed: printed.interviewed - counts.interviewed };
  const seats = unaskedSeats(cartography, unasked);
  const heard = voicesOf(heardIn(analyses.tabulations, { access }), actors);
  const known = {
    access,
    listed,
    typed,
    hasTestimony,
    unasked,
    unaskedSeats: seats,
    given,
    held,
    interviews: printed.interviews_open,
  };
  const voices = { ...heard, withinAll: partsOfAll(cartography, { ...known, voices: heard }) };
  const counter = { ...known, voices };
  const sensitive = sensitiveCodes(cartography);
  const tabulations = analyses.tabulations
    .map((table) => protectTabulation(table, counter))
    .map((table) => (access.isInternal ? table : withKnownBy(table, printed)));
  const needs = protectNeeds(cartography, tabulations, counter);
  const facts = (kind: TableKind) => protectFacts(cartography, kind, access, listed, closed);
  const rows = {
    mechanisms: facts('mecanismes'),
    commitments: facts('engagements'),
    indicators: facts('indicateurs'),
  };
  const dialogue = protectDialogue(cartography, { actors, ...rows }, counter, closed);
  const themes = protectThemes(cartography, counter, closed, dialogue?.mechanisms ?? []);
  const network = protectNetwork(cartography, actors, dialogue, counter, closed);
  const figureChecks = protectFigureChecks(cartography, tabulations, access, printed.known, closed);
  const quality = holdQuality(qualityOf(cartography, access, figureChecks), given);
  return {
    format: 'cartographie',
    format_version: 0,
    tool_version: cartography.toolVersion,
    codebook: cartography.codebook,
    country: countryOf(cartography),
    edition: {
      audience: request.audience,
      number: request.number,
      fictional: cartography.isFictional,
      as_of: cartography.asOf,
      withheld: holdWithheld(withheldBy(cartography, access), given),
    },
    cover: {
      title: cartography.cover.title ?? null,
      authors: cartography.cover.authors,
      funder: cartography.cover.funder ?? null,
      licence: cartography.cover.licence ?? null,
      contact: cartography.cover.contact ?? null,
    },
    counts: printed,
    sources: holdSources(sourcesOf(cartography, access), given),
    actors,
    sector: cartography.sector
      .map((assignment) => protectAssignment(assignment, access, cartography.asOf))
      .filter(({ evidence, sensitive: isSensitive }) => evidence.length > 0 && (access.isInternal || !isSensitive)),
    tabulations,
    crossings: analyses.crossings.map((crossing) => protectCrossing(crossing, counter)),
    matrix: holdMatrix(
      protectMatrix(cartography, sensitive, counter, tabulations),
      given.map(({ matrix }) => matrix),
      sensitive,
    ),
    suggested_needs: holdSuggestions(
      protectSuggestions(analyses.suggestedNeeds, sensitive, counter, tabulations),
      given,
      printed.interviews_open,
    ),
    ...holdCohort(protectCohort(analyses.cohort, { access, listed, voices }), given, printed.interviews_open),
    ...(needs ? { needs } : {}),
    ...(themes ? { themes } : {}),
    ...(network ? { network } : {}),
    ...(dialogue ? { dialogue } : {}),
    quotes: holdGroupSizes(protectQuotes(cartography, access, request.publicTexts), given),
    mechanisms: rows.mechanisms,
    projects: facts('projets'),
    policies: facts('politiques'),
    commitments: rows.commitments,
    indicators: rows.indicators,
    recommendations: facts('recommandations'),
    relations: facts('relations'),
    documents: protectDocuments(cartography, access, closed),
    figure_checks: figureChecks,
    agreements: holdAgreements(protectAgreements(analyses.agreements, access), given),
    reliability: holdReliability(protectReliability(analyses.reliability, access), given),
    confrontations: access.isInternal ? protectConfrontations(cartography.actors, listed, access) : [],
    narrative: cartography.narrative.map(({ id, markdown }) => ({ id, markdown })),
    decisions: protectDecisions(cartography, access, listed, closed),
    limits: holdLimits(
      protectLimits(cartography, tabulations, access, unasked, figureChecks, closed),
      counts,
      printed,
      given,
    ),
    quality,
    data_quality: protectQuality(cartography, { tabulations, actors, quality }, counter),
    diagnostics: access.isInternal ? diagnosticsOf(cartography, access) : [],
    records: access.isInternal ? protectRecords(cartography, access) : [],
  };
}

/** Codes whose tabulated value is sensitive, as `axis:code`. */
const sensitiveCodes = (cartography: Cartography): Set<string> =>
  new Set(
    cartography.analyses.tabulations
      .filter(({ id }) => id === 'faiblesses' || id === 'forces')
      .flatMap(({ id, values }) =>
        values.filter(({ isSensitive }) => isSensitive).map(({ code }) => `${id.slice(0, -1)}:${code}`),
      ),
  );
