import { describe, expect, it } from 'vitest';
import { checkNarrative, harmfulIn } from '../../src/render/words-check.ts';

describe('words that harm', () => {
  it.each([
    ['La migration clandestine augmente.', 'migration clandestine'],
    ['Ils aident les Clandestins du port.', 'les Clandestins'],
    ['Des migrants illégaux arrivent.', 'migrants illégaux'],
    ['Les flux migratoires changent.', 'flux migratoires'],
    ['Une INVASION, dit-on.', 'INVASION'],
    ['chaque vague de migrants', 'vague de migrants'],
    ['Illegal immigrants are helped.', 'Illegal immigrants'],
    ['a flood of refugees', 'flood of refugees'],
    ['Migration flows have grown.', 'Migration flows'],
  ])('%s', (text, words) => {
    expect(harmfulIn(text).map((found) => found.words)).toEqual([words]);
    expect(harmfulIn(text)[0]?.better).not.toBe('');
  });

  it.each([
    'On parle d’« immigration clandestine » dans le décret.',
    'He said “illegal migrants” twice.',
    '> les clandestins, disait-il',
    'Les sans-papiers ont fondé un collectif.',
    'Personnes en situation irrégulière, migration irrégulière.',
    'La deuxième vague de l’enquête, chaque vague de retours.',
    'Un flux de trésorerie régulier.',
    'Des constructions illégales ont été rasées ; un arrêté illégal.',
    'The camps are illegal.',
  ])('leaves alone: %s', (text) => {
    expect(harmfulIn(text)).toEqual([]);
  });

  it('are told with the file and the line', () => {
    const markdown = '### Titre\n\nUn texte.\nIci, les clandestins du port.\n';
    expect(checkNarrative([{ file: 'SN/textes/contexte.md', markdown }])).toMatchObject([
      { code: 'CIT-010', severity: 'warning', place: { file: 'SN/textes/contexte.md', line: 4 }, params: { ligne: 4 } },
    ]);
  });
});
