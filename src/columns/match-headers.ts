import type { Codebook } from '../model/codebook.ts';
import type { HeaderMatch, TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { isFormPage } from './form-names.ts';
import { headerSpellings, type Meaning, type Spellings } from './header-spellings.ts';
import { meaningsOfTags } from './hxl.ts';
import { matchChoices } from './match-choices.ts';
import { columnAsked } from './question-core.ts';
import { columnByKey } from './registry.ts';
import { ownHeaderCount } from './rejects-headers.ts';
import { reviewKeys } from './review-sheets.ts';
import { hasDashedGroups, isServerHeader, serverMeanings } from './server-headers.ts';
import { webMapThemes } from './web-map.ts';

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

/** What headers are matched with, beside their words. */
export interface MatchOptions {
  /** For lists that are axes of the grid; without it their choices are known by their place alone. */
  codebook?: Codebook | null;
  /** Headers that the configuration maps: folded header → key, or null for «not ours». */
  mapped?: ReadonlyMap<string, string | null>;
  /** HXL hashtags, by index of header. */
  tags?: readonly string[];
}

/** The group before a header and its last part, as form servers write them: `identite/acteur`, `identite.acteur`. */
const grouped = /^(.*[^\s])\s*[/]\s*([^/]+)$|^([\w./-]+)\.([\w-]+)$/;
/** `identite-acteur`, as ODK Central writes it. */
const dashed = /^([\w./-]+)-([\w]+)$/;

function cutGroup(header: string, isDashed: boolean): { group: string; last: string } | null {
  const [, before, after, beforeDot, afterDot] = grouped.exec(header.trim()) ?? [];
  const group = before ?? beforeDot;
  const last = after ?? afterDot;
  if (group !== undefined && last !== undefined && !(isDashed && /^[\w-]+-\w+$/.test(last))) return { group, last };
  const [, beforeDash, afterDash] = isDashed ? (dashed.exec(header.trim()) ?? []) : [];
  return beforeDash !== undefined && afterDash !== undefined ? { group: beforeDash, last: afterDash } : null;
}

/** One form question asks for the five accords: `accords/figurer` is `accord_figurer`. */
const accordHeader = /(?:^|[/.-])accords[/._](figurer|contact|profil|propos|citation)$/i;

/**
 * What a header means by its last part. «Autre» after a group may be a choice, and only its exact key makes a contact
 * public.
 */
function groupedMeaning(kind: TableKind, header: string, spellings: Spellings, isDashed: boolean): Meaning | null {
  const accord = accordHeader.exec(header.trim())?.[1]?.toLowerCase();
  if (accord) return columnByKey(`accord_${accord}`, kind) ? { key: `accord_${accord}`, rank: 'alias' } : null;
  const cut = isServerHeader(header) ? null : cutGroup(header, isDashed);
  const meaning = spellings.get(foldKey(cut?.last ?? ''));
  if (!meaning || (meaning.key === 'autre' && !meaning.isQuestion && !isFormPage(cut?.group ?? ''))) return null;
  const isContact = columnByKey(meaning.key, kind)?.layer === 'contact';
  return isContact && meaning.rank !== 'key' && !meaning.isQuestion ? null : meaning;
}

/** A column's own key after the page of a form (`page_action/thematique_principale`): no choice of another question. */
function namedMeaning(kind: TableKind, header: string, spellings: Spellings, isDashed: boolean): Meaning | null {
  const meaning = groupedMeaning(kind, header, spellings, isDashed);
  const group = cutGroup(header, isDashed)?.group ?? '';
  const page = cutGroup(group, isDashed)?.last ?? group;
  return meaning?.rank === 'key' && !spellings.has(foldKey(page)) ? meaning : null;
}

/** What a question is called, groups before it passed over; the configuration's names first. */
function questionFinder(spellings: Spellings, { mapped }: MatchOptions, isDashed: boolean, isNamed: boolean) {
  const known = new Map<string, string | null>();
  const find = (words: string): string | null => {
    const folded = foldKey(words);
    const configured = mapped?.get(folded);
    if (configured) return configured;
    const meaning = spellings.get(folded);
    return meaning && (!isNamed || meaning.rank === 'key' || /^[\w-]+$/.test(words)) ? meaning.key : null;
  };
  return (words: string): string | null => {
    let key = known.get(words);
    if (key === undefined) {
      key = find(words);
      const last = key === null ? cutGroup(words, isDashed)?.last : undefined;
      if (last !== undefined) key = find(last);
      known.set(words, key);
    }
    return key;
  };
}

/** Columns given out: each goes to one header, and a header has one. */
class Given {
  readonly keys: (string | null)[];
  readonly #taken = new Set<string>();

  constructor(count: number) {
    this.keys = Array.from({ length: count }, () => null);
  }

  take(index: number, key: string): void {
    if (this.keys[index] !== null || this.#taken.has(key)) return;
    this.#taken.add(key);
    this.keys[index] = key;
  }
}

/**
 * Headers as typed matched to columns, ignoring case, accents, blanks and punctuation. The configuration's mapping wins;
 * then a column goes to its own key before any other spelling, and to what people wrote before what a form's server
 * adds; of equals the first header has it. A later one with the same meaning is left unknown, and the reader tells it.
 * Several headers may share a column when they are its choices.
 */
export function matchHeaders(kind: TableKind, headers: readonly string[], options: MatchOptions = {}): HeaderMatch[] {
  const own = ownHeaderCount(headers);
  if (own > 0) {
    const others = headers.map((header, index) => (index < own ? '' : header));
    return matchHeaders(kind, others, options).map((match, index) =>
      index < own ? { index, letter: match.letter, header: headers[index] ?? '', key: null, isOwn: true } : match,
    );
  }
  const review = kind === 'decisions' ? reviewKeys(headers) : null;
  if (review) return headers.map((header, index) => reviewMatch(header, index, review[index]));
  const isMapped = headers.map((header) => options.mapped?.has(foldKey(header)) ?? false);
  const tagged = meaningsOfTags(kind, options.tags ?? []);
  const given = new Given(headers.length);
  for (const [index, header] of headers.entries()) {
    const key = options.mapped?.get(foldKey(header));
    if (key && columnByKey(key, kind)) given.take(index, key);
  }
  const whole = wholeMeanings(kind, headers, isMapped, tagged);
  const isDashed = hasDashedGroups(headers);
  const named = headers.map((header, index) =>
    whole[index] || isMapped[index] || tagged[index] !== undefined
      ? null
      : namedMeaning(kind, header, headerSpellings(kind), isDashed),
  );
  const settled = whole.map(
    (meaning, index) => given.keys[index] ?? meaning?.key ?? named[index]?.key ?? (isMapped[index] ? '' : null),
  );
  const choices = choicesAmong(kind, headers, settled, tagged, options);
  const last = headers.map((header, index) =>
    settled[index] !== null || choices[index] || tagged[index] !== undefined
      ? (named[index] ?? null)
      : groupedMeaning(kind, header, headerSpellings(kind), isDashed),
  );
  for (const rank of ['key', 'alias'] as const) {
    for (const meanings of [whole, last]) {
      for (const [index, meaning] of meanings.entries()) {
        if (meaning?.rank === rank && !choices[index]) given.take(index, meaning.key);
      }
    }
  }
  for (const [index, header] of headers.entries()) {
    const isOpen = given.keys[index] === null && !choices[index] && !isMapped[index] && tagged[index] === undefined;
    const key =
      isOpen && settled[index] === null && !isServerHeader(header)
        ? columnAsked(kind, lastPart(header, isDashed))
        : null;
    if (key !== null) given.take(index, key);
  }
  takeFromServer(kind, headers, isMapped, given);
  return headers.map((header, index) => {
    const match = { index, letter: letterOf(index), header };
    return { ...match, ...(choices[index] ?? { key: given.keys[index] ?? null }) };
  });
}

/** What a header asks, its form's groups passed over. */
const lastPart = (header: string, isDashed: boolean): string => cutGroup(header, isDashed)?.last ?? header;

/** A header of a sheet of decisions to take: a column, or evidence for the eye. */
const reviewMatch = (header: string, index: number, key: string | null | undefined): HeaderMatch => ({
  index,
  letter: letterOf(index),
  header,
  key: key ?? null,
  ...(key === null ? { isOwn: true } : {}),
});

/** What each whole header means: its hashtag says it better than its words, save a column's own key. */
function wholeMeanings(
  kind: TableKind,
  headers: readonly string[],
  isMapped: readonly boolean[],
  tagged: readonly (string | null | undefined)[],
): (Meaning | null)[] {
  const spellings = headerSpellings(kind);
  return headers.map((header, index) => {
    if (isMapped[index]) return null;
    const meaning = isServerHeader(header) ? null : (spellings.get(foldKey(header)) ?? null);
    const tag = tagged[index];
    // In a list of who does what where, «Latitude» is not that of a seat.
    const isElsewhere = tag === null && columnByKey(meaning?.key ?? '', kind)?.layer === 'seat';
    if (tag === undefined || (meaning?.rank === 'key' && !isElsewhere)) return meaning;
    return tag === null ? null : { key: tag, rank: 'alias' };
  });
}

/** Headers that are a choice of a column, by index. */
function choicesAmong(
  kind: TableKind,
  headers: readonly string[],
  settled: readonly (string | null)[],
  tagged: readonly (string | null | undefined)[],
  options: MatchOptions,
) {
  const spellings = headerSpellings(kind);
  const isDashed = hasDashedGroups(headers);
  const themes = kind === 'acteurs' ? webMapThemes(headers) : null;
  const open = settled.map((key, index) =>
    key === null && (tagged[index] !== undefined || isServerHeader(headers[index] ?? '')) ? '' : key,
  );
  return matchChoices(headers, open, {
    kind,
    codebook: options.codebook ?? null,
    questionOf: questionFinder(spellings, options, isDashed, false),
    namedQuestionOf: questionFinder(spellings, options, isDashed, true),
    isConfigured: (words) => options.mapped?.get(foldKey(words)) != null,
  }).map(
    (found, index) => themes?.get(index) ?? found ?? publishedChoice(kind, headers[index] ?? '', open[index] ?? null),
  );
}

/** Questions that a country asked of one choice alone, by their folded header: «participation aux temps forts : JIM». */
const publishedChoices: { readonly [header: string]: { key: string; choice: string } } = {
  participationtempsfortsjim: { key: 'temps_forts', choice: 'jim-18-decembre' },
  tempsfortsjim: { key: 'temps_forts', choice: 'jim-18-decembre' },
};

function publishedChoice(kind: TableKind, header: string, settled: string | null) {
  const found = settled === null ? publishedChoices[foldKey(header)] : undefined;
  return found && columnByKey(found.key, kind) ? found : null;
}

/** What nobody wrote, the form's server may say (`_uuid`, `start`). */
function takeFromServer(kind: TableKind, headers: readonly string[], isMapped: readonly boolean[], given: Given): void {
  const byServer = headers.map((header) => header.trim().toLowerCase());
  for (const [header, key] of serverMeanings) {
    const index = byServer.indexOf(header);
    if (index !== -1 && !isMapped[index] && columnByKey(key, kind)) given.take(index, key);
  }
}

/** The header that holds the whole answer to a column, not one of its choices. */
export const isWholeAnswer = ({ key, choice, isOther }: HeaderMatch): boolean =>
  key !== null && choice === undefined && isOther !== true;
