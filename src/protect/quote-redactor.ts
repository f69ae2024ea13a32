import { activeDecisions, interviewKeyOf } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { DataRecord } from '../model/record.ts';
import { onceForBoth } from '../text/once.ts';
import { nameRedactor, redactContacts, type Taken } from '../text/redact.ts';
import { segmentText } from '../text/segment.ts';
import { spelledRedactor, spellingsIn } from './closed-spellings.ts';
import { quoteDecisionsOf, quoteKey } from './quote-decisions.ts';

/** A text without contacts, names and small places; each thing taken out is told. */
export type Redact = (text: string, tell: (taken: Taken) => void) => string;

/** Contacts first, then organisations, then persons, then places smaller than a region; the same for every audience. */
export const redactorOf = onceForBoth((cartography: Cartography, publicTexts: readonly string[]) =>
  remembering(makeRedactor(cartography, publicTexts)),
);

/** Sentences come back for each of their codes and each audience: redacted once. */
function remembering(redact: Redact): Redact {
  const known = new Map<string, { redacted: string; taken: Taken[] }>();
  return (text, tell) => {
    const taken: Taken[] = [];
    const made = known.get(text) ?? { redacted: redact(text, (one) => taken.push(one)), taken };
    known.set(text, made);
    for (const one of made.taken) tell({ ...one });
    return made.redacted;
  };
}

function makeRedactor(cartography: Cartography, publicTexts: readonly string[]): Redact {
  const { organisations, persons, places } = namesToRedact(cartography);
  const steps = (
    [
      ['organisation', spelledRedactor(organisations, spellingsIn(cartography, organisations, [], publicTexts))],
      ['personne', nameRedactor(persons)],
      ['lieu', nameRedactor(places)],
    ] as const
  ).map(([rule, redact]) => ({ rule, redact }));
  return (text, tell) =>
    steps.reduce(
      (redacted, { rule, redact }) => redact(redacted, (words) => tell({ words, rule })),
      redactContacts(text, (words, rule) => tell({ words, rule })),
    );
}

/**
 * Every way an edition may print what a row says: as said, with what the rules take out, and with what decisions took out
 * too. Sentence by sentence, as they are quoted.
 */
export function printedForms(
  cartography: Cartography,
  publicTexts: readonly string[],
): (record: DataRecord, raw: string) => string[] {
  const redact = redactorOf(cartography, publicTexts);
  const decided = quoteDecisionsOf(activeDecisions(cartography.records));
  return (record, raw) => {
    const interview = interviewKeyOf(record);
    return segmentText(raw).flatMap(({ start, end }) => {
      const said = raw.slice(start, end).trim();
      const ruled = redact(said, () => undefined);
      const { words } = decided(interview, quoteKey(interview, said));
      return [...new Set([said, ruled, nameRedactor(words)(ruled)])];
    });
  };
}

/** Names of every organisation met, of persons in private contacts, and of towns: places smaller than a region. */
function namesToRedact(cartography: Cartography): Record<'organisations' | 'persons' | 'places', string[]> {
  const { country, records } = cartography;
  const regions = new Set(country.regions.flatMap(({ name }) => [name.fr, name.en]));
  const towns = country.regions.flatMap((region) => region.towns);
  const seats = records.map((record) => textOf(record, 'ville_siege'));
  const names = (all: readonly (string | null)[]) => [
    ...new Set(all.filter((name): name is string => name !== null && name.length > 2)),
  ];
  return {
    organisations: names(cartography.actors.flatMap(allNames)),
    persons: names(records.map((record) => textOf(record, 'contact_prive_nom'))),
    places: names([...towns, ...seats]).filter((name) => !regions.has(name)),
  };
}
