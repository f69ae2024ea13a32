import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { isRefusal, problem } from '../diagnostics/index.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import { toolVersion } from './assets.ts';
import { type CommandSpec, commands } from './commands.ts';
import { causeOf, framesOf } from './debug.ts';
import { type ExitCode, Failure } from './failure.ts';
import { hearWaiting, lockName, waitingParams } from './folder-lock.ts';
import { examplesText, localiseHelp, rootFooter } from './help.ts';
import { suggest } from './nearest-name.ts';
import { commanderOption, frenchFlagByEnglish, inFrench, type OptionValues } from './options.ts';
import { withPrintable } from './printable.ts';
import type { Streams } from './streams.ts';
import { type Terminal, terminalOf } from './terminal.ts';
import { watchStreams } from './watch-streams.ts';

export { settleProcess } from './settle-process.ts';

/** The language asked for anywhere on the line, so that help and misuse speak it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--langue');
  const value =
    argv.find((word) => word.startsWith('--langue='))?.split('=')[1] ?? (at >= 0 ? argv[at + 1] : undefined);
  return value === 'en' ? 'en' : 'fr';
}

/** Runs a command line and returns its exit code; nothing here ends the process. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const words = inFrench(argv);
  const terminal = terminalOf(streams, languageOf(words));
  const refusal = watchStreams(streams);
  const unhear = hearWaiting((waiting) =>
    terminal.problems([problem('PRJ-100', { ...waitingParams(waiting), file: join(waiting.folder, lockName) })]),
  );
  const code = await ended(
    () => run(words, withPrintable(streams), terminal),
    words,
    terminal,
    argv.includes('--debug'),
  );
  unhear();
  const refused = await refusal();
  if (refused === null) return code;
  terminal.problems([problem('PRJ-095', { detail: refused })]);
  return 3;
}

/** The exit code of some work; what it throws is explained. */
async function ended(
  work: () => Promise<ExitCode>,
  words: string[],
  terminal: Terminal,
  isDebug: boolean,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    return explain(error, words, terminal, isDebug);
  }
}

async function run(words: string[], streams: Streams, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  let code: ExitCode = 0;
  const program = new Command('cartographie')
    .description(description[language])
    .exitOverride()
    .configureOutput({ writeOut: (text) => streams.stdout.write(terminal.typed(text)), writeErr: () => undefined })
    .version(toolVersion, '-V, --version', language === 'fr' ? 'numéro de version' : 'version number')
    .helpCommand(false)
    .addHelpText('after', () => `\n${rootFooter(language)}`);
  localiseHelp(program, language);
  for (const spec of commands) {
    const command = program
      .command(spec.usage, { hidden: !spec.isEveryday })
      .alias(spec.alias)
      .description(spec.text[language]);
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => streams.stdout.write(terminal.typed(text)), writeErr: () => undefined });
    localiseHelp(command, language);
    if (spec.examples) command.addHelpText('after', () => `\n${examplesText(spec.examples ?? [], language)}`);
    for (const name of spec.options) command.addOption(commanderOption(name, language));
    command
      .addOption(commanderOption('langue', language))
      .option('--debug', language === 'fr' ? 'montre la cause d’une panne' : 'shows the cause of a failure');
    command.action(async (...given: unknown[]) => {
      const last = given.at(-1) as Command;
      const operands = given.slice(0, -2).flatMap((operand) => (operand ?? []) as string | string[]);
      checkLanguage(last.opts<OptionValues>());
      code = await (await spec.load())({ options: last.opts<OptionValues>(), streams, terminal }, operands);
    });
  }
  if (words.length === 0) {
    streams.stdout.write(terminal.typed(`${program.helpInformation()}\n${rootFooter(language)}\n`));
    return 0;
  }
  await program.parseAsync(words, { from: 'user' });
  return code;
}

const description: Bilingual = {
  fr: 'Cartographie nationale des organisations de la société civile qui travaillent sur les migrations.',
  en: 'National mapping of civil-society organisations that work on migration.',
};

function checkLanguage({ langue }: OptionValues): void {
  if (langue === undefined || langue === 'fr' || langue === 'en') return;
  throw new Failure(problem('PRJ-008', { value: langue, option: '--langue', known: 'fr, en' }), 2);
}

const commandNames = (): string[] => commands.flatMap(({ name, alias }: CommandSpec) => [name, alias]);

/** What commander says, in our words and both languages; a thing nobody foresaw is the machine's failure (3). */
function explain(error: unknown, words: string[], terminal: Terminal, isDebug: boolean): ExitCode {
  if (error instanceof Failure) {
    terminal.problems([error.diagnostic, ...error.others]);
    return error.exitCode;
  }
  if (error instanceof CommanderError) return explainMisuse(error, words, terminal);
  const refusal = refusalOf(error);
  if (refusal !== null) {
    terminal.problems([problem('PRJ-102', { ...refusal })]);
    return 3;
  }
  terminal.problems([problem('PRJ-014', { detail: causeOf(error) })]);
  if (isDebug && error instanceof Error) for (const line of framesOf(error)) terminal.say(line);
  return 3;
}

/** What the system refused, and where: a folder closed to us, a file that went away meanwhile. Null for a bug. */
function refusalOf(error: unknown): { detail: string; path: string } | null {
  if (!(error instanceof Error)) return null;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  return isRefusal(code) && typeof syscall === 'string' ? { detail: code, path: path ?? syscall } : null;
}

function explainMisuse({ code, message, exitCode }: CommanderError, words: string[], terminal: Terminal): ExitCode {
  if (exitCode === 0) return 0; // help or version was printed
  const typed = /'([^']*)'/.exec(message)?.[1] ?? '';
  const spec = commands.find(({ name, alias }) => words.some((word) => word === name || word === alias));
  const command = spec ? `cartographie ${spec.name}` : 'cartographie';
  if (code === 'commander.unknownOption') {
    terminal.problems([problem('PRJ-009', { value: typed, command }, suggest(typed, flagsOf(spec)))]);
  } else if (code === 'commander.unknownCommand') {
    const known = commands.map(({ name }) => name).join(', ');
    terminal.problems([problem('PRJ-010', { value: typed, known }, suggest(typed, commandNames()))]);
  } else {
    const isAboutCountry = spec?.options.includes('pays') ?? false;
    const known = code === 'commander.excessArguments' && !isAboutCountry ? undefined : misuse[code];
    const detail = (known ?? otherMisuse)[terminal.language].replace('…', typed);
    terminal.problems([problem('PRJ-011', { detail, command })]);
  }
  return 2;
}

/** What commander refuses besides unknown names; «…» stands for what it quotes. */
const misuse: Record<string, Bilingual> = {
  'commander.optionMissingArgument': { fr: 'L’option … attend une valeur', en: 'The option … needs a value' },
  'commander.missingArgument': { fr: 'Il manque le nom du fichier', en: 'The name of the file is missing' },
  'commander.excessArguments': {
    fr: 'Un mot de trop\u00a0: le pays se donne avec --pays (par exemple\u00a0: --pays SN)',
    en: 'One word too many: the country is given with --pays (for instance: --pays SN)',
  },
};
const otherMisuse: Bilingual = { fr: 'Cette ligne de commande ne se lit pas', en: 'This command line cannot be read' };

/** Long flags of a command, in both languages. */
function flagsOf(spec: CommandSpec | undefined): string[] {
  const french = [...(spec?.options ?? []), 'langue'].map((name) => `--${kebab(name)}`);
  const english = [...frenchFlagByEnglish].filter(([, flag]) => french.includes(flag)).map(([flag]) => flag);
  return [...french, ...english];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
