import { resolve } from 'node:path';
import { canCross, columnsOfTable, crossingOf, tablesByName, variables } from '../analyse/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Cartography, Crossing, Tabulation } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Audience, audiences, type Edition } from '../model/edition.ts';
import type { Language } from '../model/stage.ts';
import { blankEdition, findLeaks, mayCross, protect } from '../protect/index.ts';
import { foldKey } from '../text/fold.ts';
import { quoted } from '../text/format.ts';
import { chooseFrom } from './choose.ts';
import { cartographyOf } from './country-cartography.ts';
import { figuresBeside } from './editions-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';
import { publicTexts } from './public-texts.ts';
import { loadEdition } from './render-saved.ts';
import { openProject, type Project, type Session } from './session.ts';
import { variableList } from './tabulate-list.ts';
import { type TableForm, tableForms, writeTables } from './tabulate-output.ts';
import { type Counted, countedOf } from './tabulate-value.ts';

/** Ids of what is asked: the variable, and the one that crosses it. */
interface Asked {
  rows: string;
  columns: string | null;
}

/** `tabulate`: a variable counted, alone or crossed with another, for an edition of one or several countries. */
export async function tabulate(session: Session, [typed, file]: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  if (options.liste) {
    streams.stdout.write(variableList(options.json === true, terminal.language));
    return 0;
  }
  if (typed === undefined) throw new Failure(problem('TAB-006', {}), 2);
  const form = formOf(session);
  const asked: Asked = {
    rows: variableNamed(typed),
    columns: options.par === undefined ? null : variableNamed(options.par),
  };
  const counted = file === undefined ? await fromData(session, asked) : [fromFile(session, asked, file)];
  if (counted === null) return 1;
  streams.stdout.write(writeTables(counted, form, terminal.language));
  terminal.problems(emptyCrossings(counted, terminal.language));
  return 0;
}

/** A variable that no unit has a value of, each told once, with the columns that would give it. */
function emptyCrossings(counted: readonly Counted[], language: Language): Diagnostic[] {
  const empty = counted.flatMap(({ answered, values, variable, title, by_variable: other, by_title: otherTitle }) => {
    if (other === undefined) return [];
    if (answered === 0) return [[variable, title] as const];
    const cells = values.flatMap(({ by = [] }) => by);
    return cells.every(({ n, masked }) => n === 0 && !masked) ? [[other, otherTitle ?? other] as const] : [];
  });
  return [...new Map(empty)].flatMap(([id, title]) => {
    const keys = columnsOfTable(id);
    if (keys.length === 0) return [];
    const colonnes = keys.map((key) => quoted(key, language)).join(', ');
    return [problem('TAB-007', { variable: title, colonnes })];
  });
}

function formOf({ options }: Session): TableForm {
  if (options.json) return 'json';
  const [form = 'texte'] = chooseFrom(tableForms, options.format ?? ['texte'], '--format');
  return form;
}

/** The id of a variable by any name people give it: id, title, column, header. */
function variableNamed(typed: string): string {
  const found = tablesByName(variables).get(foldKey(typed));
  if (found) return found.id;
  const known = variables.map(({ id }) => id);
  const titles = variables.flatMap(({ id, title }) => [id, title.fr, title.en]);
  throw new Failure(problem('TAB-001', { value: typed, known: known.join(', ') }, suggest(typed, titles)), 2);
}

/** Counted anew from the rows of each country; null when a leak was found. */
async function fromData(session: Session, asked: Asked): Promise<Counted[] | null> {
  const { options, terminal } = session;
  const editions = chooseFrom(audiences, options.edition ?? ['publique'], '--edition');
  const project = await openProject(session, 'tabulate');
  const counted: Counted[] = [];
  for (const pack of project.chosen) {
    const cartography = await cartographyOf(session, project, pack);
    for (const audience of editions) {
      const made = countedFor(cartography, project, asked, audience, session);
      if (made.leaks.length > 0) {
        terminal.problems(made.leaks);
        return null;
      }
      counted.push(made.counted);
    }
  }
  return counted;
}

/** The very edition of the report, its crossings replaced by the one asked, then read for leaks like its files. */
function countedFor(
  cartography: Cartography,
  { codebook, loaded }: Project,
  asked: Asked,
  audience: Audience,
  { streams, terminal }: Session,
) {
  const { language } = terminal;
  const { outputFolder } = loaded.configuration;
  const earlier = figuresBeside(audience, cartography.country.iso2, outputFolder, streams.cwd());
  terminal.problems(earlier.diagnostics);
  const { analyses } = cartography;
  const crossing = crossingAsked(analyses.tabulations, analyses.crossings, asked, audience, language);
  const wanted = { ...cartography, analyses: { ...analyses, crossings: crossing ? [crossing] : [] } };
  const request = { audience, number: null, publicTexts: publicTexts(codebook), given: earlier.given };
  const { edition, secret } = protect(wanted, request).value;
  const counted = countedOf(edition, asked.rows, asked.columns, language);
  if (counted === null) throw notHeld(asked, edition, `cartographie-${edition.country.iso2}.json`);
  const asFile = (value: Counted | null) => ({ name: 'tabulate.json', content: JSON.stringify(value) });
  const toolWords = () => {
    const blank = blankEdition(edition);
    return { files: [asFile(countedOf(blank.edition, asked.rows, asked.columns, language))], texts: blank.texts };
  };
  return { counted, leaks: findLeaks([asFile(counted)], secret, toolWords) };
}

function crossingAsked(
  tables: Tabulation[],
  known: Crossing[],
  { rows: rowId, columns: columnId }: Asked,
  audience: Audience,
  language: 'fr' | 'en',
): Crossing | null {
  const tableOf = (id: string | null) => tables.find((table) => table.id === id);
  const [rows, columns] = [tableOf(rowId), tableOf(columnId)];
  if (!rows || !columns) return null;
  if (rows.id === columns.id && !rows.isMultiple)
    throw new Failure(problem('TAB-004', { variable: rows.title[language] }), 2);
  if (!canCross(rows, columns)) {
    const params = {
      rows: rows.title[language],
      unit: rows.unit,
      columns: columns.title[language],
      other: columns.unit,
    };
    throw new Failure(problem('TAB-002', params), 2);
  }
  if (!mayCross({ rows, columns }, audience === 'interne')) {
    const closed = rows.layer === 'method' ? rows : columns;
    throw new Failure(problem('TAB-003', { variable: closed.title[language] }), 2);
  }
  return crossingOf(rows, columns, known);
}

/** Read from an edition saved as JSON, which holds the tables and crossings of its report. */
function fromFile({ streams, terminal: { language } }: Session, asked: Asked, file: string): Counted {
  const edition = loadEdition(resolve(streams.cwd(), file), file);
  const counted = countedOf(edition, asked.rows, asked.columns, language);
  if (counted === null) throw notHeld(asked, edition, file);
  return counted;
}

function notHeld({ rows, columns }: Asked, edition: Edition, file: string): Failure {
  const held = (columns === null ? edition.tabulations : edition.crossings).map(({ id }) => id).join(', ');
  const wanted = columns === null ? rows : `${rows} × ${columns}`;
  return new Failure(problem('TAB-005', { file, wanted, known: held.replaceAll('-x-', ' × ') }), 2);
}
