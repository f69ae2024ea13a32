import { problem } from '../../diagnostics/create.ts';
import { listOf, textOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataRecord } from '../../model/record.ts';
import { fold, foldKey, foldWords } from '../../text/fold.ts';
import { jaroWinkler } from '../../text/similarity.ts';

/** Names this alike, of the same level, are two spellings rather than two bodies. */
const leastLikeness = 0.95;

const nameOf = (record: DataRecord): string => textOf(record, 'nom') ?? textOf(record, 'sigle') ?? '';
const levelsOf = (record: DataRecord): string => listOf(record, 'niveau').sort().join(';');

/** Words of a name, without those that every name has nor their plurals: «… sur les migrations», «… sur la migration». */
const wordsOf = (name: string): Set<string> =>
  new Set(
    foldWords(name)
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/[sx]$/, '')),
  );

/** Two names that differ by a word of their own («de Louga», «de Matam»; «n° 2») are two bodies, however alike. */
function haveSameWords(left: string, right: string): boolean {
  const [first, second] = [wordsOf(left), wordsOf(right)];
  const isIn = (words: Set<string>, others: Set<string>) =>
    [...words].every((word) =>
      [...others].some((other) => other === word || jaroWinkler(word, other) >= leastLikeness),
    );
  const numbers = (name: string) => (name.match(/\d+/g) ?? []).join(' ');
  return numbers(left) === numbers(right) && isIn(first, second) && isIn(second, first);
}

function areOne(left: DataRecord, right: DataRecord): boolean {
  const [first, second] = [nameOf(left), nameOf(right)];
  if (first === '' || second === '') return false;
  if (levelsOf(left) !== levelsOf(right) && levelsOf(left) !== '' && levelsOf(right) !== '') return false;
  if (foldKey(first) === foldKey(second)) return true;
  return haveSameWords(first, second) && jaroWinkler(fold(first), fold(second)) >= 0.9;
}

/** Rows that describe one mechanism twice, each told with the first that it repeats. */
export const repeatedMechanisms = (mechanisms: readonly DataRecord[]): Diagnostic[] =>
  mechanisms.flatMap((record, index) => {
    const other = mechanisms.slice(0, index).find((earlier) => areOne(earlier, record));
    if (!other) return [];
    return [
      problem(
        'ANA-006',
        { nom: nameOf(record), autre: nameOf(other), fichier: other.at.file, ligne: other.at.row ?? 0 },
        { place: record.fields.nom?.at ?? record.at, actual: nameOf(record) },
      ),
    ];
  });
