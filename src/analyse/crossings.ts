import type { Crossing, Tabulation } from '../model/cartography.ts';
import { cross } from './cross.ts';
import type { Survey } from './survey.ts';
import { unaskedRegions } from './unasked-regions.ts';

/** Pairs of tabulations that are crossed: rows, columns, report element. */
const pairs = [
  ['roles', 'region_siege', 'R24'],
  ['roles', 'type', 'R24'],
  ['thematiques', 'region_siege', 'R23'],
  ['besoins', 'type', 'R32'],
] as const;

/** `roles-x-region_siege` and the like, over all known CSOs; regions where no CSO was interviewed are said unasked. */
export function crossings(tabulations: Tabulation[], survey: Survey): Crossing[] {
  const unasked = unaskedRegions(survey).map(({ code }) => code);
  const tableById = new Map(tabulations.map((table) => [table.id, table]));
  return pairs.flatMap(([rowId, columnId, element]) => {
    const rows = tableById.get(rowId);
    const columns = tableById.get(columnId);
    if (!rows || !columns) return [];
    const title = (language: 'fr' | 'en', by: string) =>
      `${rows.title[language]} ${by} ${lowerFirst(columns.title[language])}`;
    const head = {
      id: `${rowId}-x-${columnId}`,
      title: { fr: title('fr', 'et'), en: title('en', 'and') },
      elements: [element],
      unasked: columnId === 'region_siege' ? unasked : [],
    };
    return [cross(head, rows, columns)];
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
