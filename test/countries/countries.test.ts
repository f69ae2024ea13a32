import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findRegion, matchCountry, parsePack } from '../../src/countries/index.ts';
import type { CountryPack } from '../../src/model/country.ts';

const textOf = (code: string) => readFileSync(new URL(`../../src/countries/${code}.yaml`, import.meta.url), 'utf8');
const codes = ['TN', 'MA', 'SN', 'ML', 'CI', 'GN', 'CM'];
const packs = codes.flatMap((code) => parsePack(textOf(code), `${code}.yaml`).value ?? []);
const packOf = (code: string): CountryPack => {
  const pack = packs.find(({ iso2 }) => iso2 === code);
  if (!pack) throw new Error(code);
  return pack;
};

for (const code of codes) {
  test(`${code}: the pack is whole; each region is found by each of its names`, () => {
    const { value, diagnostics } = parsePack(textOf(code), `${code}.yaml`);
    expect(diagnostics).toEqual([]);
    expect(value?.iso2).toBe(code);
    for (const region of value?.regions ?? []) {
      for (const name of [
        region.code,
        region.name.fr,
        region.name.en,
        ...region.aliases,
        ...(region.pcode ? [region.pcode] : []),
      ]) {
        expect(value && findRegion(value, name.toUpperCase())?.code, name).toBe(region.code);
      }
    }
  });
}

describe('regions', () => {
  const cases: [string, string, string | null][] = [
    ['SN', 'thies', 'SN-TH'],
    ['SN', 'Région de Saint Louis', 'SN-SL'],
    ['SN', 'M’bour', 'SN-TH'],
    ['SN', 'SN01', 'SN-DK'],
    ['SN', 'Nulle Part', null],
    ['SN', '', null],
    ['ML', 'district de Bamako', 'ML-BKO'],
    ['ML', 'Segou', 'ML-4'],
    ['TN', 'gouvernorat de l’Ariana', 'TN-12'],
  ];
  for (const [country, cell, code] of cases) {
    test(`${country}: ${cell} → ${code}`, () => expect(findRegion(packOf(country), cell)?.code ?? null).toBe(code));
  }
});

describe('countries', () => {
  const cases: [string, string | null][] = [
    ['SN', 'SN'],
    ['mli', 'ML'],
    ['COTE D’IVOIRE', 'CI'],
    ['Ivory Coast', 'CI'],
    ['le Maroc', 'MA'],
    ['Tunisia', 'TN'],
    ['Gambie', 'GM'],
    ['United Kingdom', 'GB'],
    ['Etats-Unis', 'US'],
    ['Niger', 'NE'],
    ['', null],
    ['Narnia', null],
  ];
  for (const [cell, code] of cases) test(`${cell} → ${code}`, () => expect(matchCountry(packs, cell)).toBe(code));
});

describe('a pack that is wrong', () => {
  test('malformed YAML: the line', () => {
    const { value, diagnostics } = parsePack('iso2: SN\nnames: { fr: Sénégal', 'SN.yaml');
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([['PAQ-001', 'SN.yaml']]);
  });

  test('missing and misshapen fields, each told', () => {
    const { value, diagnostics } = parsePack(
      textOf('SN')
        .replace('iso3: SEN', 'iso3: Sen')
        .replace(/^currency:/m, 'monnaie:'),
      'SN.yaml',
    );
    expect(value).toBeNull();
    expect(diagnostics.map(({ params }) => params.champ).sort()).toEqual(['currency', 'iso3']);
  });

  test('two regions on one tile', () => {
    const { value, diagnostics } = parsePack(textOf('SN').replace('tile: [2, 2]', 'tile: [0, 2]'), 'SN.yaml');
    expect(value?.iso2).toBe('SN');
    expect(diagnostics.map(({ code, actual }) => [code, actual])).toEqual([['PAQ-003', '0, 2']]);
  });

  for (const text of ['', '[]', 'null', '12', '&a [*a]']) {
    test(`${JSON.stringify(text)} is no pack, and never throws`, () =>
      expect(parsePack(text, 'X.yaml').value).toBeNull());
  }
});
