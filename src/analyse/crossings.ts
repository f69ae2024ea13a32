import type { Crossing, Tabulation } from '../model/cartography.ts';
import { cross } from './cross.ts';
import type { Survey } from './survey.ts';
import { unaskedRegions } from './unasked-regions.ts';

/** Tables whose columns are divisions of the country where somebody may not have been asked. */
const asksByRegion = 'region_siege';

/**
 * Pairs of tables that the report crosses: rows, columns, report element. Roles, themes and domains by region and type
 * and with themselves (what is held together); then what makes the profile of each type.
 */
const pairs = [
  ['roles', 'region_siege', 'R24'],
  ['roles', 'type', 'R24'],
  ['roles', 'roles', 'R24'],
  ['sous_roles', 'region_siege', 'R24'],
  ['sous_roles', 'type', 'R24'],
  ['thematiques', 'region_siege', 'R23'],
  ['thematiques', 'type', 'R23'],
  ['domaines', 'region_siege', 'R24'],
  ['domaines', 'type', 'R24'],
  ['metiers', 'region_siege', 'R24'],
  ['metiers', 'type', 'R24'],
  ['sens_migration', 'region_siege', 'R23'],
  ['sens_migration', 'type', 'R23'],
  ['budget_tranche', 'type', 'R27'],
  ['sources_financement', 'type', 'R27'],
  ['nb_membres', 'type', 'R27'],
  ['nb_salaries_tp', 'type', 'R27'],
  ['echelle_territoriale', 'type', 'R27'],
  ['zones', 'type', 'R27'],
  ['membre_reseau', 'type', 'R27'],
  ['partenariats', 'type', 'R27'],
  ['difficultes_vie_associative', 'type', 'R27'],
  ['forces', 'type', 'R30'],
  ['faiblesses', 'type', 'R30'],
  ['besoins', 'type', 'R32'],
  ['besoins', 'roles', 'R32'],
  ['besoins', 'nb_membres', 'R32'],
] as const;

/** `roles-x-region_siege` and the like, over all known CSOs; regions where no CSO was interviewed are said unasked. */
export function crossings(tabulations: Tabulation[], survey: Survey): Crossing[] {
  const unasked = unaskedRegions(survey).map(({ code }) => code);
  const tableById = new Map(tabulations.map((table) => [table.id, table]));
  return pairs.flatMap(([rowId, columnId, element]) => {
    const rows = tableById.get(rowId);
    const columns = tableById.get(columnId);
    if (!rows || !columns) return [];
    return [cross(rows, columns, { elements: [element], unasked: columnId === asksByRegion ? unasked : [] })];
  });
}

/** A crossing that a person asks for: any two tables, with the unasked regions that the report's own crossings know. */
export function crossingOf(rows: Tabulation, columns: Tabulation, known: readonly Crossing[]): Crossing {
  const isByRegion = rows.id === asksByRegion || columns.id === asksByRegion;
  const unasked = isByRegion ? (known.find(({ columns: { id } }) => id === asksByRegion)?.unasked ?? []) : [];
  return cross(rows, columns, { unasked });
}
