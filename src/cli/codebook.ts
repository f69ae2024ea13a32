import { resolve } from 'node:path';
import { gridCells, parseCodebook } from '../codebook/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { OutputFile } from '../model/output.ts';
import { writeCsv } from '../writers/csv.ts';
import { readAsset } from './assets.ts';
import { chooseFrom } from './choose.ts';
import { type ExitCode, Failure } from './failure.ts';
import type { Session } from './session.ts';
import { problemCount } from './terminal.ts';
import { writeTogether } from './write-output.ts';

const files = ['codes.csv', 'indices.csv', 'croisements.csv'] as const;

/** A file of the grid as French Excel opens it: byte-order mark, semicolons. The grid's reader takes it back. */
function forPeople(name: (typeof files)[number]): OutputFile {
  const [header = [], ...rows] = gridCells(readAsset('src', 'codebook', name));
  return { name, content: writeCsv(header, rows, { forPeople: true }) };
}

/** `codebook [axe]`: lists the grid, or one axis; `--json` for machines; `--format csv --sortie DOSSIER` writes its files. */
export async function codebook(session: Session, [axis]: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const [codes, cues, crosswalk] = files.map((name) => readAsset('src', 'codebook', name));
  const { value, diagnostics } = parseCodebook(codes ?? '', cues ?? '', crosswalk ?? '');
  const [form] = chooseFrom(
    ['texte', 'json', 'csv'],
    options.json ? ['json'] : (options.format ?? ['texte']),
    '--format',
  );
  if (form === 'csv') {
    if (options.sortie === undefined) {
      const detail =
        language === 'fr' ? 'Il manque le dossier\u00a0: --sortie DOSSIER' : 'The folder is missing: --sortie FOLDER';
      throw new Failure(problem('PRJ-011', { detail, command: 'cartographie codebook' }), 2);
    }
    const folder = resolve(streams.cwd(), options.sortie);
    writeTogether(folder, files.map(forPeople), () => false);
    for (const name of files) terminal.say(`  ${terminal.paint.good(name)}`);
    return 0;
  }
  const [wanted] = axis === undefined ? [undefined] : chooseFrom([...value.entriesByAxis.keys()], [axis], 'codebook');
  const entries = value.entries.filter((entry) => wanted === undefined || entry.axis === wanted);
  if (form === 'json') {
    streams.stdout.write(`${JSON.stringify({ version: value.version, checksum: value.checksum, entries }, null, 2)}\n`);
  } else {
    let current = '';
    for (const entry of entries) {
      if (entry.axis !== current) streams.stdout.write(`${current === '' ? '' : '\n'}${entry.axis}\n`);
      current = entry.axis;
      const indent = entry.parent === null ? '  ' : '    ';
      const mark = entry.isSensitive ? ' *' : '';
      streams.stdout.write(`${indent}${entry.code}${mark}  ${entry.label[language]}\n`);
    }
  }
  terminal.problems(diagnostics);
  terminal.say(`${problemCount(diagnostics, language)}.`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
