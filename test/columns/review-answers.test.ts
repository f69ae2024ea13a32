import { describe, expect, it } from 'vitest';
import { type ReviewSheet, verdictIn } from '../../src/columns/index.ts';

/* What people type over the drop-down lists of the workbook of decisions to take. */

const cases: [ReviewSheet, string, string | null][] = [
  ['identites', 'oui', 'meme'],
  ['identites', ' OUI ! ', 'meme'],
  ['identites', 'Même', 'meme'],
  ['identites', 'meme', 'meme'],
  ['identites', 'c’est la même', 'meme'],
  ['identites', "C'EST LA MEME ASSOCIATION", 'meme'],
  ['identites', 'oui c’est la même', 'meme'],
  ['identites', 'Yes', 'meme'],
  ['identites', 'it’s the same', 'meme'],
  ['identites', 'une seule organisation', 'meme'],
  ['identites', 'non', 'distinct'],
  ['identites', 'pas la même', 'distinct'],
  ['identites', 'Ce n’est pas la même organisation', 'distinct'],
  ['identites', 'Non, ce sont deux organisations différentes', 'distinct'],
  ['identites', 'not the same', 'distinct'],
  ['identites', 'je ne sais pas', 'plus-tard'],
  ['identites', 'PLUS TARD.', 'plus-tard'],
  ['identites', '?', 'plus-tard'],
  ['identites', 'oui ?', 'plus-tard'],
  ['identites', 'I don’t know', 'plus-tard'],
  ['identites', 'oui/non', null],
  ['identites', 'non, c’est la même', null],
  ['identites', 'oui, mais demander à la présidente', null],
  ['identites', 'accepter', null],
  ['identites', '…', null],
  ['codes', 'oui', 'accepte'],
  ['codes', 'OK', 'accepte'],
  ['codes', 'd’accord', 'accepte'],
  ['codes', 'Pas d’accord', 'rejete'],
  ['codes', 'no', 'rejete'],
  ['codes', 'faux', 'rejete'],
  ['codes', 'deux organisations', null],
  ['codes', 'à vérifier', 'plus-tard'],
  ['caduques', 'oui', 'annule'],
  ['caduques', 'non, la garder', 'plus-tard'],
  ['attributions', 'ni l’une ni l’autre', 'distinct'],
  ['attributions', 'oui', null],
  ['champs', 'oui', null],
  ['champs', 'nsp', 'plus-tard'],
  // Publishing words is never read into a doubt; withholding them is.
  ['citations', 'oui', null],
  ['citations', 'non', 'rejete'],
  ['citations', 'ne pas publier', 'rejete'],
];

describe('answers in plain words', () => {
  it.each(cases)('%s: «%s» is %s', (sheet, typed, expected) => expect(verdictIn(sheet, typed)).toBe(expected));
});
