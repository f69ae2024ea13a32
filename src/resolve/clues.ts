import { listOf, numberOf, textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { acronymKey, isAcronymLike } from './acronym.ts';
import { type Gazetteer, type Place, seatPlaces } from './gazetteer.ts';
import { institutionOf, institutionsByAcronym } from './institution-of.ts';
import type { Clues } from './mention.ts';
import { readNames } from './read-name.ts';

/** Hosts that thousands share: an address there says nothing of who owns it. */
const sharedHosts =
  /(^|\.)(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|aol|orange|sonatel|wanadoo|free|laposte|menara|topnet|planet|gnet|proton|protonmail|facebook|fb|instagram|linkedin|twitter|x|youtube|wordpress|blogspot|wixsite|wix|weebly|jimdo|jimdofree|google|helloasso|over-blog|tiktok|whatsapp|wa|t)\.[a-z.]+$/;

/** Host of a web address, without `www.`; null for shared hosts. */
export function hostOf(url: string): string | null {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#:\s]+\.[a-z]{2,})/i.exec(url.trim())?.[1]?.toLowerCase() ?? null;
  return host === null || sharedHosts.test(host) ? null : host;
}

/** Last nine digits of a telephone: enough to tell one from another, whatever the country code. Null when too short. */
export function telephoneKey(telephone: string): string | null {
  const digits = telephone.replace(/\D/g, '');
  return digits.length >= 8 ? digits.slice(-8) : null;
}

/** `registre|numéro`: digits alone when there are enough of them, so that «N° 0026/0286» is `00260286`. */
function identifierKey(identifier: string, register: string | null): string | null {
  const digits = identifier.replace(/\D/g, '');
  const number =
    /\d{3}/.test(identifier) && digits.length >= 6 && !/[a-z]{4}/i.test(identifier) ? digits : foldKey(identifier);
  return number === '' ? null : `${foldKey(register ?? '')}|${number}`;
}

const split = (cell: string): string[] =>
  cell
    .split(/[;,|\n]|\s\/\s/)
    .map((part) => part.trim())
    .filter(Boolean);
const present = <T>(value: T | null): value is T => value !== null;

/** What a record says of the one organisation it names, beside the names themselves. */
export function contactClues(record: DataRecord, gazetteer: Gazetteer) {
  const cells = (key: string) => listOf(record, key).flatMap(split);
  const emails = cells('email_public')
    .map((email) => email.toLowerCase())
    .filter((email) => email.includes('@'));
  const identifier = textOf(record, 'identifiant');
  return {
    identifiers: identifier === null ? [] : [identifierKey(identifier, textOf(record, 'registre'))].filter(present),
    places: seatPlaces(record, gazetteer),
    sites: cells('site_internet').map(hostOf).filter(present),
    emails,
    emailDomains: emails.map((email) => hostOf(email.slice(email.indexOf('@') + 1))).filter(present),
    telephones: cells('tel_public').map(telephoneKey).filter(present),
    year: numberOf(record, 'annee_creation'),
  };
}

type Contact = ReturnType<typeof contactClues>;
export const noContact: Contact = {
  identifiers: [],
  places: [],
  sites: [],
  emails: [],
  emailDomains: [],
  telephones: [],
  year: null,
};

/** Letters of the longest text that is read as a name. */
export const longestName = 500;
const isReadable = (name: string): boolean => name.length <= longestName;

/** Clues of one naming. A cell of acronyms that holds words («Enda Diapol») is another name. */
export function cluesOf(
  typedNames: readonly string[],
  acronymCell: string | null,
  contact: Contact,
  gazetteer: Gazetteer,
): Clues {
  const isName =
    acronymCell !== null && /\s/.test(acronymCell.trim()) && !isAcronymLike(acronymCell.replace(/\s/g, ''));
  const typed = [...new Set([...typedNames, ...(isName && acronymCell ? [acronymCell] : [])])].sort();
  // A text of a page is no name: it is only ever the same as itself.
  const names = typed.filter(isReadable).flatMap((name) => readNames(name, gazetteer));
  const given = acronymCell === null || isName ? [] : [acronymKey(acronymCell)];
  const acronyms = [...new Set([...given, ...names.flatMap((name) => name.acronyms)])].filter((key) => key.length > 1);
  const known = gazetteer.knowsInstitutions
    ? typed.filter(isReadable).map((name) => institutionOf(name, gazetteer))
    : [];
  const institutions = [...new Set(known)].filter(present).sort();
  const maybe = gazetteer.knowsInstitutions ? acronyms.flatMap(institutionsByAcronym) : [];
  return {
    typed,
    names,
    institutions,
    institutionsByAcronym: [...new Set(maybe)],
    acronyms: acronyms.sort(),
    ...contact,
    places: unique(contact.places),
  };
}

const unique = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [place.id, place])).values()];
