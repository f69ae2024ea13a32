import { describe, expect, it } from 'vitest';
import { isReviewSheet, matchCode, matchHeaders, recogniseKind, reviewSheets } from '../../src/columns/index.ts';

const empty = {
  version: '',
  checksum: '',
  entries: [],
  cues: [],
  crosswalk: [],
  entryByKey: new Map(),
  entriesByAxis: new Map(),
  conditions: new Map(),
  weights: null,
  terms: null,
};
const sheets = Object.entries(reviewSheets).flatMap(([name, columns]) =>
  (['fr', 'en'] as const).map((language) => [`${name} ${language}`, columns, language] as const),
);

describe('sheets of decisions to take', () => {
  it.each(sheets)('%s: recognised whatever the file is called, each header what it is', (_, columns, language) => {
    const headers = columns.map(({ header }) => header[language]);
    expect(isReviewSheet(headers)).toBe(true);
    expect(recogniseKind('reponses-entretiens.xlsx', headers)).toEqual({ kind: 'decisions', isGuess: false });
    expect(matchHeaders('decisions', headers).map(({ key, isOwn }) => [key, isOwn === true])).toEqual(
      columns.map(({ key }) => [key, key === null]),
    );
  });

  it.each(sheets)('%s: a column that a person adds is theirs, in any place', (_, columns, language) => {
    const headers = ['Mes notes', ...columns.map(({ header }) => header[language]).reverse()];
    const [own, ...others] = matchHeaders('decisions', headers);
    expect([own?.key, own?.isOwn]).toEqual([null, undefined]);
    expect(others.flatMap(({ key }) => key ?? []).sort()).toEqual(columns.flatMap(({ key }) => key ?? []).sort());
  });

  it('a file of decisions is none, nor is another table with a question', () => {
    expect(isReviewSheet(['id', 'objet', 'acteur', 'autre', 'decision'])).toBe(false);
    expect(isReviewSheet(['Question', 'Votre réponse', 'Organisation'])).toBe(false);
  });

  it.each([
    ['même organisation', 'meme'],
    ['same organisation', 'meme'],
    ['deux organisations', 'distinct'],
    ['two organisations', 'distinct'],
    ['accepter', 'accepte'],
    ['accept', 'accepte'],
    ['rejeter', 'rejete'],
    ['reject', 'rejete'],
    ['annuler', 'annule'],
    ['undo', 'annule'],
    ['plus tard', 'plus-tard'],
    ['later', 'plus-tard'],
  ])('«%s» is read back as %s', (cell, code) => {
    expect(matchCode('decision', cell, empty)).toBe(code);
  });
});
