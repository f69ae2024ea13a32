import { describe, expect, it } from 'vitest';
import { plainDigits, telephonesApart } from '../../src/text/telephone-digits.ts';

describe('the digits of a known telephone, whatever stands between them', () => {
  it.each([
    '76 11 22 33',
    '76·11·22·33',
    '76•11•22•33',
    '76:11:22:33',
    '76|11|22|33',
    '76~11~22~33',
    '76=11=22=33',
    '76−11−22−33',
    '76     11     22     33',
    '76 et 11 et 22 et 33',
    '76 11 et 22 33',
    '76 ,11 ,22 ,33',
    '7️⃣6️⃣1️⃣1️⃣2️⃣2️⃣3️⃣3️⃣',
    '⑦⑥①①②②③③',
    '❼❻❶❶❷❷❸❸',
    '٧٦١١٢٢٣٣',
    '٧٦،١١،٢٢،٣٣',
    '７６１１２２３３',
    '߇߆߁߁߂߂߃߃',
    '00.223.76.11.22.33',
    '(223) 76·11·22·33',
    '7.6.1.1.2.2.3.3',
  ])('%s', (said) => {
    expect([...telephonesApart(`au ${said} le soir`, new Set(['76112233']))]).toEqual(['76112233']);
  });

  it.each([
    '7;6;1;1;2;2;3;3',
    '| 7 | 6 | 1 | 1 | 2 | 2 | 3 | 3 |',
    '"a": 76, "b": 11, "c": 22, "d": 33',
    '17 61 12 23 3',
    '5 76 11 22 334',
    '76 11 22',
    'M76 11L22 33',
  ])('is not read in «%s»', (text) => {
    expect([...telephonesApart(text, new Set(['76112233']))]).toEqual([]);
  });

  it('reads a hundred thousand digits with signs between at once', () => {
    expect(telephonesApart('1*'.repeat(100_000), new Set(['76112233'])).size).toBe(0);
    expect(plainDigits('①٢𝟛')).toBe('123');
  });
});
