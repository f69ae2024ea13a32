import { resolve } from 'node:path';
import { type GridFile, gridCells, gridFiles } from '../codebook/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { OutputFile } from '../model/output.ts';
import { writeCsv } from '../writers/csv.ts';
import { readAsset } from './assets.ts';
import { chooseFrom } from './choose.ts';
import { loadConfiguration } from './config-file.ts';
import type { CheckedGrid } from './edited-grid.ts';
import { type ExitCode, Failure } from './failure.ts';
import { gridFolder, loadGrid, parseBundledGrid } from './grid.ts';
import { findConfiguration, type Session } from './session.ts';
import { problemCount } from './terminal.ts';
import { writeTogether } from './write-output.ts';

/**
 * `codebook [axe|test]`: lists the grid, or one axis, and checks it; `--json` for machines; `--format csv --sortie DOSSIER`
 * writes its files; `--grille DOSSIER` reads an edited copy; `test` measures it on coded texts. Exit 1 when it has errors.
 */
export async function codebook(session: Session, [operand]: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { configured, shown } = folderAsked(session);
  if (operand === 'test') {
    const { testCodebook } = await import('./codebook-test.ts');
    const { codebook: tested, warnings } = await loadGrid(configured, shown);
    return testCodebook(session, tested, warnings);
  }
  const [form] = chooseFrom(
    ['texte', 'json', 'csv'],
    options.json ? ['json'] : (options.format ?? ['texte']),
    '--format',
  );
  // Checking reads every example: only here, where somebody asks how the grid is.
  const { problemsOf, readEditedGrid } = await import('./edited-grid.ts');
  const bundled = parseBundledGrid();
  const checked: CheckedGrid =
    configured === null
      ? { grid: bundled, tables: {}, diagnostics: form === 'csv' ? [] : problemsOf(bundled) }
      : await readEditedGrid(configured, shown);
  if (form === 'csv') writeFiles(checked, session);
  else {
    const { value } = checked.grid;
    const known = [...value.entriesByAxis.keys()];
    const [wanted] = operand === undefined ? [undefined] : chooseFrom(known, [operand], 'codebook');
    const entries = value.entries.filter((entry) => wanted === undefined || entry.axis === wanted);
    streams.stdout.write(form === 'json' ? asJson(value, entries) : asText(entries, session));
  }
  const { diagnostics } = checked;
  terminal.problems(diagnostics);
  if (form !== 'csv' || diagnostics.length > 0) terminal.say(`${problemCount(diagnostics, terminal.language)}.`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Folder of the edited copy asked for, and as the person knows it. */
function folderAsked({ options, streams }: Session): { configured: string | null; shown: string } {
  const cwd = streams.cwd();
  const loaded = loadConfiguration(findConfiguration(options, cwd), cwd);
  const configured = gridFolder(options, loaded.gridFolder, cwd);
  return { configured, shown: options.grille ?? configured ?? '' };
}

const asJson = ({ version, checksum }: Codebook, entries: Codebook['entries']): string =>
  `${JSON.stringify({ version, checksum, entries }, null, 2)}\n`;

function asText(entries: Codebook['entries'], { terminal: { language } }: Session): string {
  let current = '';
  const lines: string[] = [];
  for (const { axis, code, parent, label, isSensitive } of entries) {
    if (axis !== current) lines.push(...(current === '' ? [] : ['']), axis);
    current = axis;
    lines.push(`${parent === null ? '  ' : '    '}${code}${isSensitive ? ' *' : ''}  ${label[language]}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The files of the grid as French Excel opens them: byte-order mark, semicolons. The grid's reader takes them back. */
function writeFiles({ tables }: CheckedGrid, { options, streams, terminal }: Session): void {
  if (options.sortie === undefined) {
    const detail =
      terminal.language === 'fr'
        ? 'Il manque le dossier\u00a0: --sortie DOSSIER'
        : 'The folder is missing: --sortie FOLDER';
    throw new Failure(problem('PRJ-011', { detail, command: 'cartographie codebook' }), 2);
  }
  const forPeople = (file: GridFile): OutputFile => {
    const table = tables[file];
    const [header = [], ...rows] = table
      ? [table.headers, ...table.rows.map(({ cells }) => cells)]
      : gridCells(readAsset('src', 'codebook', `${file}.csv`));
    return { name: `${file}.csv`, content: writeCsv(header, rows, { forPeople: true }) };
  };
  writeTogether(resolve(streams.cwd(), options.sortie), gridFiles.map(forPeople), () => false);
  for (const file of gridFiles) terminal.say(`  ${terminal.paint.good(`${file}.csv`)}`);
}
