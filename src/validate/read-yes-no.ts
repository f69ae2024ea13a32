import { problem } from '../diagnostics/create.ts';
import { fold, foldWords } from '../text/fold.ts';
import { bad, type CellReader, value } from './cell-reading.ts';

const yes = new Set(['oui', 'o', 'yes', 'y', '1', 'x', 'vrai', 'true', 'ok', 'v', '✓', '✔', '☑', '☒', 'نعم']);
const no = new Set(['non', 'n', 'no', '0', 'faux', 'false', '☐', '✗', '✘', 'لا']);

/** The answers that a form of consent offers in words, whole. */
const yesWords =
  /^(?:oui |yes )?(?:j accepte|je suis d accord|nous acceptons|nous sommes d accord|i agree|i accept|we agree|d accord)$/;
const noWords =
  /^(?:non |no )?(?:je n accepte pas|je refuse|je ne suis pas d accord|nous refusons|nous n acceptons pas|pas d accord|i do not agree|i don t agree|i refuse)$/;

/** Oui or non and their usual forms; «oui, mais…» is neither, since a consent must not be guessed. */
export const readYesNo: CellReader = (text, { column }) => {
  const word = fold(text).replace(/[\s.!]+$/, '');
  if (yes.has(word)) return value(true);
  if (no.has(word)) return value(false);
  const words = foldWords(text);
  if (yesWords.test(words)) return value(true);
  if (noWords.test(words)) return value(false);
  const suggestion = /^(?:oui|yes)\b/.test(word) ? 'oui' : /^(?:non|no)\b/.test(word) ? 'non' : null;
  return bad(
    problem(
      'OUI-001',
      { valeur: text, colonne: column.key },
      {
        actual: text,
        expected: ['oui', 'non'],
        ...(suggestion ? { suggestion } : {}),
      },
    ),
  );
};
