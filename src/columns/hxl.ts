import type { TableKind } from '../model/table.ts';
import { type HxlTags, hxlTagsOf } from './hxl-tags.ts';
import { columnByKey } from './registry.ts';

/* HXL hashtags and columns (HXL core schema 1.1, https://hxlstandard.org). Attributes may stand in any order. */

/** One hashtag, taken apart. */
interface Tag {
  /** `org` */
  base: string;
  /** `name`, `funder` … */
  attributes: ReadonlySet<string>;
  /** `fr`, `en`, `ar` … of the words in the column; null when it says none. */
  language: string | null;
}

const spelling = /^#[a-z]\w*(?:\s*\+\s*[a-z]\w*)*$/i;

/** Whether a cell is an HXL hashtag, with or without attributes. */
export const isHxlTag = (cell: string): boolean => spelling.test(cell.trim());

/** Tags of the years before attributes, which older files still bear. */
const olderTags: { readonly [tag: string]: string } = {
  '#lat_deg': '#geo+lat',
  '#lon_deg': '#geo+lon',
  '#org_id': '#org+code',
  '#orgtype': '#org+type',
  '#org_type': '#org+type',
  '#adm1_id': '#adm1+code',
  '#country_id': '#country+code',
  '#activity_id': '#activity+code',
  '#loc_id': '#loc+code',
  '#address': '#loc+address',
  '#site_lnk': '#org+url',
  '#data_lnk': '#meta+source',
  '#period_date': '#date+reported',
  '#report_date': '#date+reported',
};

/** Attributes that say how a value is written, not what it is. */
const isAside = (attribute: string): boolean => /^(?:name|text|label|clean|list|v_\w+|x_\w+)$/.test(attribute);
const isLanguage = (attribute: string): boolean => /^(?:i_)?[a-z]{2}$/.test(attribute) && attribute !== 'to';

function parseTag(cell: string): Tag | null {
  if (!isHxlTag(cell)) return null;
  const bare = cell.replace(/\s+/g, '').toLowerCase();
  const [tag = '', ...more] = (olderTags[bare] ?? bare).split('+');
  const language = more.find(isLanguage)?.replace(/^i_/, '') ?? null;
  const attributes = new Set(more.filter((attribute) => !isAside(attribute) && !isLanguage(attribute)));
  return { base: tag.replace(/^#/, ''), attributes, language };
}

const signOf = ({ base, attributes }: Pick<Tag, 'base' | 'attributes'>): string =>
  [base, ...[...attributes].sort()].join('+');

interface Known {
  key: string;
  /** The first way of tagging a column before the others. */
  rank: number;
}
const knownByKind = new Map<string, ReadonlyMap<string, Known>>();

/** Columns by hashtag for a kind of file; in a who-does-what-where list, places are where the work is. */
function knownTags(kind: TableKind, isActivityList: boolean): ReadonlyMap<string, Known> {
  const cached = knownByKind.get(`${kind} ${isActivityList}`);
  if (cached) return cached;
  const known = new Map<string, Known>();
  for (const [key, tags] of Object.entries(hxlTagsOf(kind, isActivityList) satisfies HxlTags)) {
    if (!columnByKey(key, kind)) continue;
    for (const [rank, tag] of tags.entries()) {
      const parsed = parseTag(tag);
      if (parsed && !known.has(signOf(parsed))) known.set(signOf(parsed), { key, rank });
    }
  }
  knownByKind.set(`${kind} ${isActivityList}`, known);
  return known;
}

/** Languages of one column, the one that is read first. */
const languageOrder = ['fr', null, 'en'];
const languageRank = (language: string | null): number => {
  const rank = languageOrder.indexOf(language);
  return rank === -1 ? languageOrder.length : rank;
};

/**
 * A who-does-what-where list (3W): an organisation stands on as many rows as it has sectors or activities in places. A
 * directory describes activities (`#activity+description`), and has no sector a row.
 */
export function isActivityList(tags: readonly string[]): boolean {
  const parsed = tags.flatMap((tag) => parseTag(tag) ?? []);
  const isWhat = ({ base, attributes }: Tag): boolean =>
    ['sector', 'subsector', 'cluster'].includes(base) || (base === 'activity' && !attributes.has('description'));
  return parsed.some(({ base }) => base === 'org') && parsed.some(isWhat);
}

/**
 * The column that each hashtag means: of several for one column, French before no language before English. Null for a
 * tag that says something else than our columns (`#org+funder` is no name of an organisation) or less well than another;
 * undefined without a tag, or for one that our columns know nothing of, whose header speaks for itself.
 */
export function meaningsOfTags(kind: TableKind, tags: readonly string[]): (string | null | undefined)[] {
  const known = knownTags(kind, isActivityList(tags));
  const bases = new Set([...known.keys(), ...knownTags(kind, false).keys()].map((sign) => sign.split('+')[0]));
  const parsed = tags.map(parseTag);
  const best = new Map<string, { index: number; score: number }>();
  for (const [index, tag] of parsed.entries()) {
    const found = tag && known.get(signOf(tag));
    if (!tag || !found) continue;
    const score = found.rank * 10 + languageRank(tag.language);
    const rival = best.get(found.key);
    if (!rival || score < rival.score) best.set(found.key, { index, score });
  }
  const keyByIndex = new Map([...best].map(([key, { index }]) => [index, key]));
  return parsed.map((tag, index) =>
    tag === null || !bases.has(tag.base) ? undefined : (keyByIndex.get(index) ?? null),
  );
}

/** Hashtags that would be read if another of the same column were not better: the column, the tag read, this one. */
export function rivalTags(kind: TableKind, tags: readonly string[]): { key: string; read: number; left: number }[] {
  const known = knownTags(kind, isActivityList(tags));
  const meanings = meaningsOfTags(kind, tags);
  return tags.flatMap((cell, left) => {
    const tag = parseTag(cell);
    const key = tag ? known.get(signOf(tag))?.key : undefined;
    const read = key === undefined ? -1 : meanings.indexOf(key);
    return key === undefined || read === -1 || read === left ? [] : [{ key, read, left }];
  });
}
