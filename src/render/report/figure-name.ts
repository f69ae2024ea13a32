import type { Bilingual } from '../../model/stage.ts';
import type { ReportInput } from './section.ts';

/** What a figure counts when it is no one answer. */
const wholeWords: { readonly [code: string]: Bilingual } = {
  total: { fr: 'total des réponses', en: 'all answers' },
  'au-moins-une': { fr: 'au moins une réponse', en: 'at least one answer' },
  'sans-reponse': { fr: 'sans réponse', en: 'no answer' },
};

/** A published figure in the words of the table it is held against; else in those of its column. */
export function figureName(
  { edition, labels }: Pick<ReportInput, 'edition' | 'labels'>,
  variable: string,
  code: string,
): string {
  if (variable === 'acteurs') return labels.texts.knowledge.knownOrganisations;
  const [id = variable, group] = variable.split('/');
  const table = edition.tabulations.find((candidate) => candidate.id === id);
  const labelOf = (one: string): string => {
    const word = wholeWords[one];
    if (word) return labels.of(word);
    const value = table?.values.find((candidate) => candidate.code === one);
    return value ? labels.of(value.label) : labels.value(id, one);
  };
  const title = table ? labels.of(table.title) : labels.column(id);
  // Several codes that were published as one are read one after the other; a group stands in brackets.
  const words = code.split(';').map(labelOf).join(' + ');
  const named = group === undefined ? title : `${title} (${group})`;
  return words === '' ? named : `${named} – ${words}`;
}
