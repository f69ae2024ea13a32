import { columns } from '../columns/index.ts';
import type { Bilingual } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';

interface Named {
  id: string;
  title: Bilingual;
}

/** Column keys and axes whose table bears another id. */
const tableByKey: Record<string, string> = {
  annee_creation: 'periode_creation',
  beneficiaires: 'public',
  zones_intervention: 'zones',
  role: 'roles',
  force: 'forces',
  faiblesse: 'faiblesses',
  besoin: 'besoins',
  domaine: 'domaines',
  theme: 'thematiques',
  type_acteur: 'type',
  type_bailleur: 'projets_type_bailleur',
  budget_global: 'projets_budget',
  budget_projet_tranche: 'projets_budget',
  nb_membres_tranche: 'nb_membres',
  nb_salaries_tranche: 'nb_salaries_tp',
  capacite_geographique: 'nb_niveaux_dialogue',
  document_type: 'documents_type',
  site_internet: 'a_un_site',
};

/** Tables by every name people give them, folded: id, column key, title, header and its aliases. An id comes first. */
export function tablesByName<Table extends Named>(tabulations: readonly Table[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  const add = (name: string, table: Table) => {
    if (!tables.has(foldKey(name))) tables.set(foldKey(name), table);
  };
  for (const table of tabulations) add(table.id, table);
  for (const [key, id] of Object.entries(tableByKey)) {
    const table = tabulations.find((candidate) => candidate.id === id);
    if (table) add(key, table);
  }
  for (const table of tabulations) for (const title of [table.title.fr, table.title.en]) add(title, table);
  for (const { key, label, aliases } of columns) {
    const table = tables.get(foldKey(key));
    if (table) for (const name of [label.fr, label.en, ...aliases]) add(name, table);
  }
  return tables;
}

/** Tables worked out from other columns: those that give them. */
const columnsByTable: Record<string, readonly string[]> = {
  type: ['nature', 'base_sociale', 'mission', 'type_publie_national'],
};

/** Keys of the columns that people fill for a table; none for one that no column holds. */
export function columnsOfTable(id: string): string[] {
  const keys = new Set(columns.map(({ key }) => key));
  const own = columnsByTable[id] ?? [
    id,
    ...Object.entries(tableByKey).flatMap(([key, table]) => (table === id ? [key] : [])),
  ];
  return own.filter((key) => keys.has(key));
}
