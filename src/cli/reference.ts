import { codeList, columnsOf } from '../columns/index.ts';
import { catalogue } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { OutputFile } from '../model/output.ts';
import { type TableKind, tableKinds } from '../model/table.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { commands } from './commands.ts';
import { type SharedOptionName, sharedOptions } from './options.ts';

/* The reference pages of `docs/`, made from the data they describe; a test fails when a page is stale. */

const generated = '<!-- Page produite par `npm run docs` : ne pas la modifier à la main. -->';
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];
const page = (name: string, lines: string[]): OutputFile => ({
  name,
  content: `${[generated, '', ...lines].join('\n')}\n`,
});

const types: Record<ColumnSpec['type'], string> = {
  text: 'texte',
  name: 'nom',
  names: 'noms (séparés par `;` ou `|`)',
  code: 'un code',
  codes: 'des codes (séparés par `;` ou `|`)',
  pairs: 'paires `type:forme`',
  'grid-codes': 'codes de la grille `axe:code`',
  integer: 'nombre entier',
  number: 'nombre',
  year: 'année',
  date: 'date',
  'yes-no': 'oui ou non',
  country: 'pays',
  zones: 'divisions du pays, ou pays',
  region: 'division du pays',
  url: 'adresse internet',
  email: 'courriel',
  phone: 'téléphone',
};

function columnLine(column: ColumnSpec, kind: TableKind): string[] {
  const layer = column.layerByKind?.[kind] ?? column.layer;
  const list =
    column.list === undefined ? '' : column.list.startsWith('grid:') ? `grille : ${column.list.slice(5)}` : column.list;
  return [
    `\`${column.key}\`${column.isCore ? ' *' : ''}`,
    column.label.fr,
    types[column.type],
    list,
    layer,
    column.aliases.join(' ; '),
  ];
}

function columnsPage(codebook: Codebook): OutputFile {
  const kinds = tableKinds.flatMap((kind) => [
    '',
    `## \`${kind}\``,
    '',
    ...table(
      ['colonne', 'libellé', 'type', 'liste', 'ce qui la gouverne', 'autres en-têtes reconnus'],
      columnsOf(kind).map((column) => columnLine(column, kind)),
    ),
  ]);
  const listIds = [
    ...new Set(tableKinds.flatMap(columnsOf).flatMap(({ list }) => (list && !list.startsWith('grid:') ? [list] : []))),
  ].sort(compareCodeUnits);
  const lists = listIds.flatMap((id) => [
    '',
    `### \`${id}\``,
    '',
    ...table(
      ['code', 'français', 'anglais', 'aussi reconnu'],
      codeList(id, codebook).map(({ code, fr, en, variants = [] }) => [`\`${code}\``, fr, en, variants.join(' ; ')]),
    ),
  ]);
  return page('colonnes.md', [
    '# Colonnes des fichiers d’entrée',
    '',
    'Un astérisque marque les colonnes de la forme courte. Les en-têtes se lisent sans tenir compte de la casse, des accents, des espaces ni de la ponctuation.',
    ...kinds,
    '',
    '## Listes de codes',
    ...lists,
  ]);
}

function gridPage({ entries, version }: Codebook): OutputFile {
  const axes = [...new Set(entries.map(({ axis }) => axis))];
  return page('grille.md', [
    '# Grille d’analyse',
    '',
    `Version ${version}. Un astérisque marque les codes sensibles. « lien » dit d’où vient l’idée : \`tableau\` (le tableau de clôture du document de référence), \`texte\`, \`terrain\`, \`nous\`.`,
    ...axes.flatMap((axis) => [
      '',
      `## \`${axis}\``,
      '',
      ...table(
        ['code', 'français', 'anglais', 'définition', 'lien', 'source'],
        entries
          .filter((entry) => entry.axis === axis)
          .map(({ code, parent, label, definition, link, source, isSensitive }) => [
            `${parent === null ? '' : '↳ '}\`${code}\`${isSensitive ? ' *' : ''}`,
            label.fr,
            label.en,
            definition.fr,
            link,
            source.join(' '),
          ]),
      ),
    ]),
  ]);
}

const severities = { error: 'erreur', warning: 'à vérifier', info: 'information' } as const;

function diagnosticsPage(): OutputFile {
  return page('diagnostics.md', [
    '# Problèmes que l’outil signale',
    '',
    'Une *erreur* laisse quelque chose de côté ; *à vérifier* : gardé, mais regardez ; *information* : rien à faire.',
    ...Object.entries(catalogue).flatMap(([code, { name, severity, message, advice }]) => [
      '',
      `## ${code}`,
      '',
      `\`${name}\` · ${severities[severity]}`,
      '',
      `> ${message.fr}`,
      ...(advice.fr === '' ? [] : ['', `À faire : ${advice.fr}`]),
    ]),
  ]);
}

function commandsPage(): OutputFile {
  const optionLine = (name: SharedOptionName): string[] => {
    const { flags, text, ...rest } = sharedOptions[name];
    return [`\`${flags}\``, 'english' in rest ? `\`${rest.english}\`` : '', text.fr];
  };
  return page('commandes.md', [
    '# Commandes',
    ...commands.flatMap(({ name, alias, usage, text, options }) => [
      '',
      `## \`${name}\` (\`${alias}\`)`,
      '',
      `\`cartographie ${usage}\` : ${text.fr}.`,
      '',
      ...table(['option', 'en anglais', 'sens'], [...options, 'langue' as const].map(optionLine)),
    ]),
    '',
    'Codes de sortie : `build` rend 0 dès qu’un rapport est écrit, 1 avec `--strict` ou quand aucune ligne n’a pu servir ou qu’une fuite a été trouvée ; `validate` rend 1 à la moindre erreur ; 2 pour un mauvais usage ; 3 quand la machine a failli.',
  ]);
}

/** Every generated page of the documentation. */
export const referencePages = (codebook: Codebook): OutputFile[] => [
  columnsPage(codebook),
  gridPage(codebook),
  diagnosticsPage(),
  commandsPage(),
];
