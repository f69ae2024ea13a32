import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareTallies, helpAnchor, type Tally, talliesAsJson, tallyKeeper } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Language } from '../model/stage.ts';
import type { SetAsideReason, SourceAccount } from '../model/table.ts';
import { contactsAsShapes } from '../text/contact-shapes.ts';
import { formatNumber, plural } from '../text/format.ts';
import { quietFile } from '../text/quiet-file.ts';
import { checkSources, type ValidatedPart } from '../validate-sources.ts';
import { asAnnotations, asCodeQuality } from './annotations.ts';
import { blankTables } from './blank-tables.ts';
import { chooseFrom } from './choose.ts';
import { correctedFolder, writeCorrected } from './corrected-folder.ts';
import { countryInputs } from './data-folder.ts';
import type { ExitCode } from './failure.ts';
import { columnsOfParts } from './problem-columns.ts';
import { quietTallies } from './quiet-problems.ts';
import { isToMend } from './rejects-file.ts';
import { contextFor, openProject, type Project, type Session } from './session.ts';
import { strictCode } from './strict.ts';
import { countInWords } from './terminal.ts';

const forms = ['texte', 'json', 'github', 'gitlab', 'html'] as const;

/** What was found in one country's files. */
interface Checked {
  pack: CountryPack;
  tallies: Tally[];
  counts: Record<Severity, number>;
  parts: ValidatedPart[];
}

/** `validate`: checks the inputs of countries and says what is wrong, where, and what to do. Exit 1 on any error. */
export async function validate(session: Session): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const [form = 'texte'] = chooseFrom(forms, options.json ? ['json'] : (options.format ?? ['texte']), '--format');
  strictCode(options.strict, []); // refuses an unknown level before any work
  const project = await openProject(session, 'validate');
  const corrected = options.corriger === undefined ? null : correctedFolder(options.corriger, project, streams.cwd());
  const own = tallyKeeper(language);
  own.add(project.diagnostics);
  if (form === 'texte') terminal.tallies(own.tallies());
  const checked: Checked[] = [];
  for (const pack of project.chosen) {
    terminal.progress(`${pack.names[language]}…`);
    const found = await checkCountry(project, pack, session);
    checked.push(found);
    if (form === 'texte') sayCountry(found, session);
    if (form === 'html') {
      const { writeQualityPage } = await import('./quality-file.ts');
      writeQualityPage(found, project, session);
    }
    if (corrected !== null) await writeCorrected(corrected, project, pack, session);
  }
  const columnAt = columnsOfParts(checked.flatMap((found) => found.parts));
  // What is printed may be kept by a server: told quietly, whatever the form.
  const tallies = quietTallies(
    [...own.tallies(), ...checked.flatMap((found) => found.tallies)].sort(compareTallies),
    columnAt,
    language,
  );
  const counts = sum([own.counts(), ...checked.map((found) => found.counts)]);
  const pathOf = hostPath(project, session);
  if (form === 'json') streams.stdout.write(asJson(checked, tallies, language));
  else if (form === 'github') streams.stdout.write(asAnnotations(tallies, pathOf));
  else if (form === 'gitlab') streams.stdout.write(asCodeQuality(tallies, pathOf));
  else sayEnd(counts, tallies, checked, session);
  return counts.error > 0
    ? 1
    : strictCode(
        options.strict,
        tallies.map(({ first }) => first),
      );
}

async function checkCountry(project: Project, pack: CountryPack, { terminal }: Session): Promise<Checked> {
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const keeper = tallyKeeper(terminal.language);
  const { checkNarrative, checkRecords } = await import('../render/words-check.ts');
  keeper.add([...inputs.diagnostics, ...checkNarrative(inputs.narrative)]);
  const figures: DataRecord[] = [];
  const parts = await checkSources(
    inputs.sources,
    contextFor(project, pack),
    project.countries,
    keeper.add,
    undefined,
    (record) => {
      if (record.kind === 'chiffres-publies') figures.push(record);
      return checkRecords([record]);
    },
  );
  if (figures.length > 0) {
    const { unknownFigureVariable } = await import('../analyse/index.ts');
    keeper.add(figures.flatMap(unknownFigureVariable));
  }
  const blank = blankTables(
    parts.map(({ account }) => account),
    pack,
    terminal.language,
  );
  if (blank) keeper.add([blank]);
  return { pack, tallies: keeper.tallies(), counts: keeper.counts(), parts };
}

const sum = (all: readonly Record<Severity, number>[]): Record<Severity, number> => ({
  error: all.reduce((total, { error }) => total + error, 0),
  warning: all.reduce((total, { warning }) => total + warning, 0),
  info: all.reduce((total, { info }) => total + info, 0),
});

function asJson(checked: readonly Checked[], tallies: readonly Tally[], language: Language): string {
  const countries = checked.map(({ pack, parts }) => ({
    country: pack.iso2,
    sources: parts.map(({ account }) => ({
      ...account,
      file: quietFile(account.file, language),
      unknownHeaders: account.unknownHeaders.map((header) => contactsAsShapes(header, language)),
    })),
  }));
  return `${JSON.stringify({ countries, problems: talliesAsJson(tallies) }, null, 2)}\n`;
}

/** An input's path from where the command runs: what a code host knows a file of its repository by. */
function hostPath({ loaded }: Project, { streams }: Session): (file: string) => string {
  const { dataFolder } = loaded.configuration;
  return (file) => {
    const path = join(dataFolder, file);
    return existsSync(path) ? relative(streams.cwd(), path).split(sep).join('/') : file;
  };
}

function sayCountry({ pack, tallies, parts }: Checked, { terminal }: Session): void {
  terminal.tallies(tallies, columnsOfParts(parts));
  terminal.say(terminal.paint.strong(pack.names[terminal.language]));
  for (const { account } of parts) {
    const file = quietFile(account.file, terminal.language);
    terminal.say(`  ${accountLine({ ...account, file }, terminal.language)}`);
  }
}

/** «SN/acteurs.csv (acteurs) : 3 lues = 2 utilisées + 1 mise de côté». */
function accountLine({ file, sheet, kind, read, used, setAside }: SourceAccount, language: 'fr' | 'en'): string {
  const [r, u, s] = [read, used, setAside].map((count) => formatNumber(count, language));
  if (language === 'en') {
    return `${file}${sheet ? `, sheet “${sheet}”` : ''} (${kind}): ${r} read = ${u} used + ${s} set aside`;
  }
  const where = `${file}${sheet ? `, feuille «\u00a0${sheet}\u00a0»` : ''} (${kind})`;
  const counts = `${r} ${plural(read, 'lue', 'lues', 'fr')} = ${u} ${plural(used, 'utilisée', 'utilisées', 'fr')}`;
  return `${where}\u00a0: ${counts} + ${s} ${plural(setAside, 'mise', 'mises', 'fr')} de côté`;
}

const setAsideReasons = (byReason: SourceAccount['byReason']): SetAsideReason[] =>
  (Object.keys(byReason) as SetAsideReason[]).filter((reason) => (byReason[reason] ?? 0) > 0);

/** How many problems, where the rows set aside will be, where a code is explained. */
function sayEnd(
  counts: Record<Severity, number>,
  tallies: readonly Tally[],
  checked: readonly Checked[],
  { options, terminal }: Session,
): void {
  const isFrench = terminal.language === 'fr';
  terminal.say(`${countInWords(counts, terminal.language)}.`);
  const aside = checked.some(({ parts }) =>
    parts.some(({ account: { kind, byReason } }) =>
      setAsideReasons(byReason).some((reason) => isToMend({ kind, reason })),
    ),
  );
  if (aside && options.corriger === undefined) {
    terminal.say(
      isFrench
        ? 'Les lignes mises de côté, à corriger\u00a0: «\u00a0cartographie build\u00a0» les écrit dans a-corriger.'
        : 'The rows set aside, to mend: “cartographie build” writes them into a-corriger.',
    );
  }
  const [first] = tallies;
  if (first) {
    const anchor = helpAnchor(first.first.code);
    terminal.say(isFrench ? `Chaque code est expliqué\u00a0: ${anchor}` : `Each code is explained: ${anchor}`);
  }
}
