import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { columnByKey, columnsOf } from '../../src/columns/index.ts';
import { type TableKind, tableKinds } from '../../src/model/table.ts';
import { foldWords } from '../../src/text/fold.ts';

const consents = {
  accord_figurer: 'oui', accord_contact: 'oui', accord_profil: 'oui', accord_propos: 'oui', accord_citation: 'oui', audience: 'publique',
  mandat: 'oui', sensibilite: '0', retrait_date: '', accord_fin: '', codeur: '', date: '2025-10-02', pays: 'SN', nature_texte: 'verbatim',
  type_repondant: 'osc', statut_juridique: 'declaree', diffusion: 'publique', opposition: '',
}; // biome-ignore format: a row

const known = 'Association des Retournés de la Petite-Côte';

/** Cells that let a row be read and its words out: of these kinds the row would else be set aside. */
const fixedByKind: Partial<Record<TableKind, Record<string, string>>> = {
  revue: { document_type: 'rapport', auteur_source: 'expert', portee: 'acteur' },
  terrain: { statut_reponse: 'interviewe', acteur: known },
  projets: { acteur: known },
  accords: { acteur: '' },
  decisions: { objet: 'identite', decision: 'distinct', annule: '', acteur: known, autre: '' },
};

const closedKinds: readonly TableKind[] = ['terrain', 'decisions', 'accords'];

/** Whether a cell may be read by nobody outside: six words of it that stand in an open cell too would stop the report. */
const isClosed = (kind: TableKind, key: string): boolean => {
  const spec = columnByKey(key, kind);
  const layer = spec?.layerByKind?.[kind] ?? spec?.layer;
  return closedKinds.includes(kind) || layer === 'internal' || layer === 'private' || layer === undefined;
};

/**
 * A copy of the example data of Senegal with a file more of every kind, in which every payload stands in some cell and every
 * column holds payloads; two columns more have hostile headers. Texts, file names and the cover are hostile too.
 */
export function writeHostileData(folder: string, payloads: readonly string[]): string {
  const data = join(folder, 'donnees');
  cpSync(join(fixturesFolder, 'SN'), join(data, 'SN'), { recursive: true });
  let at = 0;
  const next = () => payloads[at++ % payloads.length] ?? '';
  const short = payloads.filter((payload) => foldWords(payload).split(' ').length < 6);
  /** Few words, and a contact that stands in no other cell. */
  const nextClosed = (key: string) =>
    /prive/.test(key) ? `zk${at++}"><img onerror=zk${at}>` : (short[at++ % short.length] ?? '');
  const cell = (kind: TableKind, key: string) => (isClosed(kind, key) ? nextClosed(key) : next());
  const kinds = tableKinds.filter((kind) => kind !== 'registre');
  const columns = kinds.reduce((sum, kind) => sum + columnsOf(kind).length, 0);
  const rows = Math.max(2, Math.ceil((payloads.length * 1.4) / columns));
  for (const kind of kinds) {
    const fixed: Record<string, string> = { ...consents, ...fixedByKind[kind] };
    const keys = columnsOf(kind).map(({ key }) => key);
    const lines = Array.from({ length: rows }, () => {
      const cells = keys.map((key) => (key in fixed ? (fixed[key] ?? '') : cell(kind, key)));
      at += 1; // the next row has each payload one column further
      return [...cells, nextClosed(''), nextClosed('')];
    });
    const table = [[...keys, '__proto__', '<img src=x onerror="document.title=\'RAN\'">'], ...lines];
    const name = kind === 'revue' ? `${kind} <img src=x onerror=1>.csv` : `${kind}-hostile.csv`;
    writeFileSync(join(data, 'SN', name), `\ufeff${stringify(table, { delimiter: ';' })}`);
  }
  mkdirSync(join(data, 'SN', 'textes'), { recursive: true });
  const words = payloads.filter((payload) => !/[\u0000-\u0008]/.test(payload));
  for (const name of ['contexte', 'analyse', 'recommandations', '__proto__', '<b>x'])
    writeFileSync(join(data, 'SN', 'textes', `${name}.md`), `# {{titre}}\n\n${words.join('\n\n')}\n`);
  const cover = JSON.stringify({
    rapport: { titre: payloads[0], auteurs: payloads.slice(0, 10), licence: payloads[2], contact: payloads[6] },
  });
  writeFileSync(join(folder, 'cartographie.yaml'), cover);
  return data;
}
