import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import { matchHeaders } from '../match-headers.ts';
import { resemblances, secondReading } from '../resembling.ts';
import { bilingual } from './said.ts';

/** A column that a header may mean, how strongly (0 to 1), and why. */
export interface HeaderCandidate {
  key: string;
  score: number;
  /** The tool would read it so by itself. */
  isRecognised: boolean;
  reason: Bilingual;
}

/** Words all in common: as good as a spelling of our own, nearly. */
const sameWords = 0.99;

/** What the words of a header say, the strongest first. */
export function candidatesOfHeader(kind: TableKind, header: string): HeaderCandidate[] {
  const recognised = matchHeaders(kind, [header])[0]?.key ?? null;
  const found = resemblances(kind, header)
    .filter(({ key }) => key !== recognised)
    .map(
      ({ key, likeness, spelling }): HeaderCandidate => ({
        key,
        score: likeness >= sameWords ? 0.9 : 0.25 + 0.55 * likeness,
        isRecognised: false,
        reason:
          likeness >= sameWords - secondReading
            ? bilingual(`l’en-tête dit «\u00a0${spelling}\u00a0»`, `the header says “${spelling}”`)
            : bilingual(`l’en-tête ressemble à «\u00a0${spelling}\u00a0»`, `the header resembles “${spelling}”`),
      }),
    );
  if (recognised === null) return found;
  const reason = bilingual('en-tête reconnu tel quel', 'header recognised as it is');
  return [{ key: recognised, score: 1, isRecognised: true, reason }, ...found];
}
