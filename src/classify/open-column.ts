import { columnsOf, matchHeaders } from '../columns/index.ts';
import { foldWords } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { columnOfHeading } from './question.ts';

/** Kinds of row whose open columns a text may come from; the first that knows a spelling has it. */
const kinds = ['entretiens', 'revue', 'acteurs'] as const;

/** Columns answered from a list, whose words beside the list are texts that answer the same question. */
const answeredInWords: readonly string[] = [
  'accompagnement_souhaite',
  'sujets_echange',
  'formations_souhaitees',
  'evenements_souhaites',
];

/** Columns answered from a list, and the open column whose question is theirs: words under either answer the same. */
const openByListed: Readonly<Record<string, string>> = {
  besoins_appui: 'besoins',
  premier_besoin: 'besoins',
  difficultes_vie_associative: 'difficultes',
  difficultes_projet: 'difficultes',
};

const readable: ReadonlySet<string> = new Set([
  ...kinds.flatMap((kind) => columnsOf(kind).flatMap(({ key, isOpen }) => (isOpen ? [key] : []))),
  ...answeredInWords,
]);

/** The open column that a spelling names (its key, its label in either language, a header people write); null for none. */
export const openColumn = remembered((spelling: string): string | null => {
  const keys = kinds.map((kind) => {
    const key = matchHeaders(kind, [spelling])[0]?.key ?? null;
    return key === null ? null : (openByListed[key] ?? key);
  });
  const title = foldWords(spelling);
  const short = /^formations?$/.test(title) ? 'formations_souhaitees' : null;
  const isOfModel = keys.some((key) => key !== null);
  return (
    [...keys, short].find((key) => key !== null && readable.has(key)) ?? (isOfModel ? null : columnOfHeading(title))
  );
});

/** Does a column hold what an organisation answered itself? Extracts and readers' notes do not. */
export const isOwnAnswer = (column: string): boolean => column !== 'extrait' && column !== 'note';
