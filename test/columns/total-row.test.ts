import { describe, expect, it } from 'vitest';
import { isFootRow, isTotalRow } from '../../src/columns/index.ts';

describe('a total under a table', () => {
  it.each([
    [['', 'TOTAL : 11 associations', '', '']],
    [['', 'TOTAL : 11']],
    [['Nombre total : 11 associations']],
    [['Nombre total d’associations : 11']],
    [['Total général : 1 250']],
    [['Total = 37 organisations']],
    [['Total 11 associations']],
    [['Soit un total de 11 associations']],
    [['11 associations au total']],
    [['Total', '', '11']],
    [['Total : 11', '', '4']],
  ])('%j', (cells) => {
    expect(isTotalRow(cells)).toBe(true);
  });

  it.each([
    [['Total Solidarité Fictive', 'TSF']],
    [['Total Solidarité Fictive']],
    [['Total : 11 associations', 'Bamako']],
    [['Totalement solidaires : 2 villages']],
    [['11 associations']],
    [['Réseau des 12 quartiers : total respect']],
  ])('%j is an organisation, or may be one', (cells) => {
    expect(isTotalRow(cells)).toBe(false);
  });
});

describe('a note under a table', () => {
  it.each([
    'Source : DGME, 2024',
    'Sources: enquête',
    'Légende : A = active',
    'NB : liste provisoire',
    'N.B. : à revoir',
  ])('%s', (note) => {
    expect(isFootRow(['', note, ''])).toBe(true);
    expect(isFootRow([note, 'Bamako'])).toBe(false);
  });

  it.each(['Source de Vie', 'Légende Vivante', 'Notes de Paix', 'Source', 'Association Source : antenne de Kayes'])(
    '«%s» is an organisation',
    (name) => {
      expect(isFootRow([name])).toBe(false);
    },
  );
});
