import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sentenceAround } from '../../src/protect/sentence-around.ts';
import { segmentText } from '../../src/text/segment.ts';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/** As it was found before: the text cut again for each evidence. */
function slowly(text: string, evidence: { start: number; quote: string }): string {
  const sentence = segmentText(text).find(({ start, end }) => evidence.start >= start && evidence.start < end);
  return (sentence ? text.slice(sentence.start, sentence.end) : evidence.quote).trim();
}

/** Stretches given to the platform's rule for sentences while a country of six long interviews is made. */
async function stretchesCut(length: number): Promise<number> {
  const answer = 'Il manque de moyens. Nous hébergeons des migrants. '.repeat(length).slice(0, length);
  const header =
    'id_entretien;date;type_repondant;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;activites;besoins;nature_texte';
  const rows = [1, 2, 3, 4, 5, 6].map(
    (n) =>
      `E${n};2026-01-1${n};osc;Cercle Nuv${'abcdefg'[n]};oui;oui;oui;oui;oui;publique;${answer};${answer};verbatim`,
  );
  const cwd = folderWith({ 'donnees/ML/entretiens.csv': [header, ...rows].join('\n') });
  const spy = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  try {
    const { code } = await run(['build', '--pays', 'ML', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

describe('the sentence that an evidence stands in', () => {
  it('is the one that cutting the text again would give', () => {
    const piece = fc.constantFrom(
      'Il manque',
      ' de moyens',
      '. ',
      '! ',
      ' ; ',
      '\n',
      '- ',
      'M. ',
      ' »',
      'élan',
      ' 3.',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat({ max: 200 }), (pieces, start) => {
        const text = pieces.join('');
        const evidence = { start, quote: 'manque' };
        expect(sentenceAround(text, evidence).words).toBe(slowly(text, evidence));
      }),
    );
  });

  it('costs a long answer no more than its length', async () => {
    const short = await stretchesCut(3_000);
    expect(short).toBeGreaterThan(0);
    expect(await stretchesCut(12_000)).toBeLessThan(short * 8);
  }, 120_000);
});
