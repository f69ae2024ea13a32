import { describe, expect, test } from 'vitest';
import { gridLabel, parseCodebook } from '../../src/codebook/index.ts';

const codesHeader =
  'axe;code;parent;libelle_fr;libelle_en;definition_fr;definition_en;source;lien;roles;origine;defi;suggere_par;sensible;oui;non';
const cuesHeader = 'axe;code;sous_code;langue;motif;si;sauf;champs;negation;note';
const codes = (...rows: string[]) => [codesHeader, ...rows].join('\r\n');
const cues = (...rows: string[]) => [cuesHeader, ...rows].join('\n');
const shelter =
  'role;acces-services;;Accès aux services;Access to services;;;001;tableau;;;;;;On loge | On nourrit | On soigne | On abrite;Rien | Personne | Jamais';
const bed = 'role;hebergement;acces-services;Hébergement;Shelter;;;001;texte;;;;;;On loge | On abrite;Rien';
const found = (codesCsv: string, cuesCsv: string) =>
  parseCodebook(codesCsv, cuesCsv).diagnostics.map(({ code, place }) => `${code} ${place?.row ?? ''}`.trim());

describe('parseCodebook', () => {
  test('reads codes, sub-codes and cues', () => {
    const { value, diagnostics } = parseCodebook(
      codes(shelter, bed),
      cues('role;acces-services;hebergement;fr;heberg*;;;;;'),
    );
    expect(diagnostics).toEqual([]);
    expect(value.entryByKey.get('role:hebergement')?.parent).toBe('acces-services');
    expect(value.entriesByAxis.get('role')?.map(({ code }) => code)).toEqual(['acces-services', 'hebergement']);
    expect(value.entries[0]?.yes).toEqual(['On loge', 'On nourrit', 'On soigne', 'On abrite']);
    expect(value.cues[0]).toMatchObject({
      id: 'role:acces-services#1',
      sub: 'hebergement',
      requires: [],
      negation: '',
    });
    expect(gridLabel(value, 'role', 'acces-services')).toEqual({ fr: 'Accès aux services', en: 'Access to services' });
    expect(gridLabel(value, 'role', 'inconnu')).toEqual({ fr: 'inconnu', en: 'inconnu' });
  });

  test('the checksum ignores line endings and a BOM, and nothing else', () => {
    const one = parseCodebook(codes(shelter), cues()).value.checksum;
    expect(parseCodebook(`\uFEFF${codes(shelter).replace(/\r\n/g, '\n')}`, cues()).value.checksum).toBe(one);
    expect(parseCodebook(codes(shelter.replace('loge', 'logeait')), cues()).value.checksum).not.toBe(one);
  });

  test.each([
    ['a code twice', codes(shelter, shelter), cues(), ['GRI-004 3']],
    ['an unknown parent', codes(shelter, bed.replace(';acces-services;', ';accueil;')), cues(), ['GRI-005 3']],
    ['an unknown axis', codes(shelter.replace('role;', 'metier;')), cues(), ['GRI-003 2']],
    ['an unknown link', codes(shelter.replace(';tableau;', ';livre;')), cues(), ['GRI-003 2']],
    ['a code without examples', codes(shelter.replace(/;On loge.*/, ';;')), cues(), ['GRI-008 2']],
    ['too few yes examples', codes(shelter.replace(' | On abrite', '')), cues(), ['GRI-011 2']],
    ['too few no examples', codes(shelter.replace(' | Jamais', '')), cues(), ['GRI-011 2']],
    ['too few for a sub-code', codes(shelter, bed.replace(' | On abrite', '')), cues(), ['GRI-011 3']],
    [
      'a cue of a sub-code of another code',
      codes(shelter, bed, shelter.replace('acces-services', 'accueil')),
      cues('role;accueil;hebergement;fr;toit;;;;;'),
      ['GRI-015 2'],
    ],
    ['a cue of an unknown sub-code', codes(shelter), cues('role;acces-services;toit;fr;toit;;;;;'), ['GRI-006 2']],
    ['a cue of an unknown code', codes(shelter), cues('role;logement;;fr;toit;;;;;'), ['GRI-006 2']],
    ['an unreadable pattern', codes(shelter), cues('role;acces-services;;fr;toit ..;;;;;'), ['GRI-007 2']],
    ['a cue without a pattern', codes(shelter), cues('role;acces-services;;fr;;;;;;'), ['GRI-003 2']],
    ['a pattern too long', codes(shelter), cues('role;acces-services;;fr;lit drap toit repas;;;;;'), ['GRI-009 2']],
    [
      'a cue said twice',
      codes(shelter),
      cues(
        'role;acces-services;;fr;toit;;;;;',
        'role;acces-services;;fr;lit;;;;;',
        'role;acces-services;;fr; toit;;;;;oubli',
      ),
      ['GRI-020 4'],
    ],
    [
      'the same words under another condition',
      codes(shelter),
      cues('role;acces-services;;fr;toit;;;;;', 'role;acces-services;;fr;toit;lit;;;;'),
      [],
    ],
    ['a missing column', 'axe;code\nrole;x', cues(), Array.from({ length: 14 }, () => 'GRI-002 1')],
    ['an open quotation mark', `${codes(shelter)}\n"role;x`, cues(), ['GRI-001']],
  ])('tells %s', (_, codesCsv, cuesCsv, expected) => {
    expect(found(codesCsv, cuesCsv)).toEqual(expected);
  });

  test('says which cell, what was seen, what would do and what is nearest', () => {
    const [told] = parseCodebook(codes(shelter.replace(';tableau;', ';tablau;')), cues()).diagnostics;
    expect(told).toMatchObject({
      code: 'GRI-003',
      place: { file: 'codes.csv', row: 2, column: 'I', header: 'lien' },
      actual: 'tablau',
      expected: ['tableau', 'texte', 'terrain', 'nous'],
      suggestion: 'tableau',
    });
    const [link] = parseCodebook(
      codes(shelter, bed.replace(';acces-services;', ';acces-service;')),
      cues(),
    ).diagnostics;
    expect(link).toMatchObject({
      place: { column: 'C', row: 3 },
      actual: 'acces-service',
      suggestion: 'acces-services',
    });
  });

  test('columns in another order, with others among them, read the same', () => {
    const move = (row: string) => {
      const [first, ...rest] = row.split(';');
      return ['note à moi', ...rest, first].join(';');
    };
    const moved = [move(codesHeader), move(shelter), move(bed)].join('\n');
    expect(parseCodebook(moved, cues()).value.entries).toEqual(
      parseCodebook(codes(shelter, bed), cues()).value.entries,
    );
    expect(parseCodebook(moved, cues()).value.checksum).toBe(parseCodebook(codes(shelter, bed), cues()).value.checksum);
  });

  test('the apostrophe that keeps a spreadsheet from running a pattern is taken away', () => {
    const read = (pattern: string) =>
      parseCodebook(codes(shelter), cues(`role;acces-services;;fr;${pattern};;;;;`)).value.cues[0]?.pattern;
    expect(read("'=sans .. toit")).toBe('=sans .. toit');
    expect(read("l'abri")).toBe("l'abri");
  });

  test('a source that a spreadsheet made a number of is a document again', () => {
    expect(parseCodebook(codes(shelter.replace(';001;', ';1 0 V34;')), cues()).value.entries[0]?.source).toEqual([
      '001',
      '000',
      'V34',
    ]);
  });
});
