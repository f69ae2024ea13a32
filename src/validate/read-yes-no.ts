import { problem } from '../diagnostics/create.ts';
import { fold } from '../text/fold.ts';
import { bad, type CellReader, value } from './cell-reading.ts';

const yes = new Set(['oui', 'o', 'yes', 'y', '1', 'x', 'vrai', 'true', 'ok', 'v', '✓', '✔', '☑', '☒', 'نعم']);
const no = new Set(['non', 'n', 'no', '0', 'faux', 'false', '☐', '✗', '✘', 'لا']);

/** Oui or non and their usual forms; «oui, mais…» is neither, since a consent must not be guessed. */
export const readYesNo: CellReader = (text, { column }) => {
  const word = fold(text).replace(/[\s.!]+$/, '');
  if (yes.has(word)) return value(true);
  if (no.has(word)) return value(false);
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
