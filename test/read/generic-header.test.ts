import { expect, test } from 'vitest';
import { findGenericHeader } from '../../src/read/generic-header.ts';

const rowsOf = (text: string) => text.split('\n').map((line) => line.split(','));

const cases: [string, string, number | null][] = [
  ['names over numbers', 'a,b\n1,2\n3,4', 0],
  ['names over words', 'ville,pays\nDakar,SN\nBamako,ML', 0],
  ['numbers alone', '1,2\n3,4\n5,6', null],
  ['dates and numbers alone', '2024-01-01,3\n2024-01-02,4', null],
  ['words and numbers from the first row', 'x,1,2\ny,3,4\nz,5,6', null],
  ['years are headers', 'region,2019,2020,2021\nx,1.5,2.5,3.5\ny,4.5,5.5,6.5', 0],
  ['a title above', 'Annuaire,,\nnom,ville,age\nA,Dakar,3\nB,Thiès,4', 1],
  ['notes and blank cells above', 'Faits le 3 mars\n,,2019,2020\nnom,ville,x,y\nA,Dakar,3,4\nB,Thiès,4,5', 2],
  ['headers that repeat', 'x,x,x\n1,2,3\n4,5,6', 0],
  ['a header alone', 'nom,ville', 0],
  ['one column of names', 'Nom\nAwa\nBa', 0],
  ['one column of numbers', '1\n2\n3', null],
  ['what the first row says is said again', 'oui,non\nnon,oui\noui,non\noui,oui', null],
];

test.each(cases)('%s', (_, text, index) => {
  expect(findGenericHeader(rowsOf(text), 25)).toBe(index);
});
