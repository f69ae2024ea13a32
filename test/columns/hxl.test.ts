import { describe, expect, it } from 'vitest';
import { columns, isHxlTag, matchHeaders, recogniseKind } from '../../src/columns/index.ts';
import type { TableKind } from '../../src/model/table.ts';

/** Columns by hashtag alone, each under a header that says nothing. */
const keysOf = (kind: TableKind, ...tags: string[]) =>
  matchHeaders(
    kind,
    tags.map((_, index) => `c${index}`),
    { tags },
  ).map(({ key }) => key);

describe('hashtags', () => {
  it.each([
    ['#org', 'nom'],
    ['#org+name', 'nom'],
    ['#ORG +Name', 'nom'],
    ['#org+name+fr', 'nom'],
    ['#org+i_fr+name', 'nom'],
    ['#org+name+v_reliefweb', 'nom'],
    ['#org+impl', 'nom'],
    ['#org+funder', null],
    ['#org+name+funder', null],
    ['#org+funder+name', null],
    ['#org+acronym', 'sigle'],
    ['#org+code', 'identifiant'],
    ['#org+type', 'type_publie_national'],
    ['#adm1', 'region_siege'],
    ['#adm1+code', 'region_siege'],
    ['#adm1+name', 'region_siege'],
    ['#country+name', 'pays'],
    ['#country+code', 'pays'],
    ['#loc+town', 'ville_siege'],
    ['#geo+lat', 'latitude'],
    ['#lat_deg', 'latitude'],
    ['#geo+lon', 'longitude'],
    ['#contact+email', 'email_public'],
    ['#contact+phone', 'tel_public'],
    ['#contact+name', null],
    ['#meta+source', 'source'],
    ['#activity+description', 'activites'],
    ['#x_placename', null],
    ['#affected', null],
  ])('%s in a card is %s', (tag, key) => expect(keysOf('acteurs', tag)).toEqual([key]));

  it('French before no language before English; the others are left', () => {
    expect(keysOf('acteurs', '#org+name+en', '#org+name', '#org+name+fr')).toEqual([null, null, 'nom']);
    expect(keysOf('acteurs', '#org+name+en', '#org+name')).toEqual([null, 'nom']);
    expect(keysOf('acteurs', '#org+name+ar', '#org+name+en')).toEqual([null, 'nom']);
  });

  it('who does the work before who runs the programme', () => {
    expect(keysOf('acteurs', '#org+prog', '#org+impl', '#org+funder')).toEqual([null, 'nom', null]);
  });

  it('in a list of who does what where, places are where the work is, never the seat', () => {
    expect(keysOf('acteurs', '#org', '#sector', '#adm1', '#lat_deg', '#loc')).toEqual([
      'nom',
      'activites',
      'zones_intervention',
      null,
      null,
    ]);
    const headers = ['Organisation', 'Latitude', 'Région'];
    const tags = ['#org', '#geo+lat', '#adm1'];
    const found = (more: string[]) =>
      matchHeaders('acteurs', [...headers, ...more], { tags: [...tags, ...more] }).map(({ key }) => key);
    expect(found([])).toEqual(['nom', 'latitude', 'region_siege']);
    expect(found(['#sector'])).toEqual(['nom', null, 'zones_intervention', 'activites']);
  });

  it('a hashtag says more than a word above it, and less than a column’s own name', () => {
    const found = (headers: string[], tags: string[]) =>
      matchHeaders('acteurs', headers, { tags }).map(({ key }) => key);
    expect(found(['Organisation', 'Nom'], ['#org+funder', '#org'])).toEqual([null, 'nom']);
    expect(found(['Organisation', 'Sigle'], ['', ''])).toEqual(['nom', 'sigle']);
    expect(found(['region_siege'], ['#adm2'])).toEqual(['region_siege']);
  });

  it('in an interview no hashtag makes a contact public', () => {
    expect(keysOf('entretiens', '#org', '#contact+phone', '#contact+email')).toEqual(['acteur', null, null]);
  });

  it('every tag of our columns is one, and reads back as its column', () => {
    for (const { key, kinds, hxl } of columns) {
      if (hxl === undefined) continue;
      expect(isHxlTag(hxl), hxl).toBe(true);
      const kind = kinds.includes('acteurs') ? 'acteurs' : kinds.find((one) => keysOf(one, hxl)[0] === key);
      expect(kind === undefined ? null : keysOf(kind, hxl)[0], `${key} ${hxl}`).toBe(key);
    }
    expect(columns.filter(({ hxl }) => hxl !== undefined).length).toBeGreaterThan(30);
  });

  it('say the kind of a file whose name says nothing', () => {
    const kindOf = (...tags: string[]) => recogniseKind('export.csv', tags, { tags })?.kind ?? null;
    expect(kindOf('#org', '#sector', '#adm1')).toBe('acteurs');
    expect(kindOf('#org+name', '#activity+name', '#value+budget')).toBe('acteurs');
    expect(kindOf('#org+origin', '#org+dest')).toBe('relations');
    expect(kindOf('#date', '#affected+idps')).toBe(null);
  });
});
