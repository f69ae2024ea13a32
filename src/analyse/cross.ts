import type { Crossing, Tabulation } from '../model/cartography.ts';
import type { Bilingual } from '../model/stage.ts';

/** Beside the two tables: which report elements the crossing fills, and the columns in which nobody was asked. */
interface Given {
  elements?: string[];
  unasked?: string[];
}

/** Two tabulations of the same units crossed; a table crossed with itself tells which of its values go together. */
export const cross = (rows: Tabulation, columns: Tabulation, { elements, unasked = [] }: Given = {}): Crossing => ({
  id: `${rows.id}-x-${columns.id}`,
  title: titleOf(rows, columns),
  elements: elements ?? [...new Set([...rows.elements, ...columns.elements])],
  rows,
  columns,
  unasked,
});

/** Whether two tables count the same units, so that one may be crossed with the other. */
export const canCross = (rows: Tabulation, columns: Tabulation): boolean =>
  rows.unit === columns.unit && (rows.id !== columns.id || rows.isMultiple);

function titleOf(rows: Tabulation, columns: Tabulation): Bilingual {
  if (rows.id === columns.id)
    return { fr: `${rows.title.fr}\u00a0: ce qui va ensemble`, en: `${rows.title.en}: what goes together` };
  const by = ({ title }: Tabulation, language: 'fr' | 'en') => lowerFirst(title[language]);
  return {
    fr: `${rows.title.fr} et ${by(columns, 'fr')}`,
    en: `${rows.title.en} and ${by(columns, 'en')}`,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
