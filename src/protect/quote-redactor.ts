import { activeDecisions, interviewKeyOf } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { DataRecord } from '../model/record.ts';
import { onceForBoth } from '../text/once.ts';
import { nameRedactor, redactAddresses, redactContacts, type Taken } from '../text/redact.ts';
import { segmentText } from '../text/segment.ts';
import { spelledRedactor, spellingsIn } from './closed-spellings.ts';
import { personRedactor } from './person-finder.ts';
import { spokenPersons } from './private-persons.ts';
import { quoteDecisionsOf, quoteKey } from './quote-decisions.ts';

/** A text without contacts, names and small places; each thing taken out is told. */
export type Redact = (text: string, tell: (taken: Taken) => void) => string;

/** Contacts and persons first, then organisations, then places smaller than a region; the same for every audience. */
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
  const { organisations, places } = namesToRedact(cartography);
  const steps = (
    [
      ['organisation', spelledRedactor(organisations, spellingsIn(cartography, organisations, [], publicTexts))],
      ['lieu', nameRedactor(places)],
    ] as const
  ).map(([rule, redact]) => ({ rule, redact }));
  const withoutKnown = personRedactor(spokenPersons(cartography, publicTexts));
  return (text, tell) => {
    const toldAs = (rule: Taken['rule']) => (words: string) => tell({ words, rule });
    const withoutAddresses = redactAddresses(text, (words, rule) => tell({ words, rule }));
    // A person known by name goes whole before what looks like a name does.
    const known = withoutKnown(withoutAddresses, toldAs('personne'));
    return steps.reduce(
      (redacted, { rule, redact }) => redact(redacted, toldAs(rule)),
      redactContacts(known, (words, rule) => tell({ words, rule })),
    );
  };
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

/** Names of every organisation met, and of towns: places smaller than a region. */
function namesToRedact(cartography: Cartography): Record<'organisations' | 'places', string[]> {
  const { country, records } = cartography;
  const regions = new Set(country.regions.flatMap(({ name }) => [name.fr, name.en]));
  const towns = country.regions.flatMap((region) => region.towns);
  const seats = records.map((record) => textOf(record, 'ville_siege'));
  const names = (all: readonly (string | null)[]) => [
    ...new Set(all.filter((name): name is string => name !== null && (name.length > 2 || /^\p{Lu}{2}$/u.test(name)))),
  ];
  return {
    organisations: names(cartography.actors.flatMap(allNames)),
    places: names([...towns, ...seats]).filter((name) => !regions.has(name)),
  };
}
