import { describe, expect, it, test } from 'vitest';
import { fieldsOf } from '../../src/classify/word-fields.ts';

const names = (word: string) => fieldsOf(word).map(({ name }) => name);

describe('fields of words', () => {
  test.each([
    ['subventions', 'argent'],
    ['bailleurs', 'bailleur'],
    ['prefecture', 'autorite'],
    ['matelas', 'loger'],
    ['infirmiere', 'soigner'],
    ['coalition', 'reseau'],
    ['hospital', 'soigner'],
  ])('%s speaks of %s', (word, field) => {
    expect(names(word)).toContain(field);
  });

  it('leave most words out, and take no beginning for a whole word', () => {
    expect(names('xylophone')).toEqual([]);
    expect(names('don')).toContain('argent');
    expect(names('donjon')).not.toContain('argent');
  });
});
