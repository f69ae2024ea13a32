import { Chalk } from 'chalk';
import { countBySeverity, type Paint, type Tally, talliesAsText, tally } from '../diagnostics/index.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber, plural } from '../text/format.ts';
import { asTyped, invocationOf } from './invocation.ts';
import { printable } from './printable.ts';
import { type ColumnAt, noColumn, quietTallies } from './quiet-problems.ts';
import type { Streams } from './streams.ts';

/** Words for a person: everything goes to stderr; stdout is for data alone. */
export interface Terminal {
  language: Language;
  paint: Paint;
  /** A text whose commands are written as this person must type them; what is said here is so already. */
  typed(text: string): string;
  /** One line. */
  say(text?: string): void;
  /** A line that the next one replaces; on a terminal only. */
  progress(text: string): void;
  /** Told quietly (`quiet-problems.ts`): without `columnAt`, which knows the columns, no cell is quoted. */
  problems(diagnostics: readonly Diagnostic[], columnAt?: ColumnAt): void;
  /** Problems that are put together already. */
  tallies(tallies: readonly Tally[], columnAt?: ColumnAt): void;
}

/** NO_COLOR and FORCE_COLOR are obeyed (no-color.org); colours only on a terminal. */
function colourLevel({ stderr, env }: Streams): 0 | 1 {
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return 1;
  return stderr.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

export function terminalOf(streams: Streams, language: Language): Terminal {
  const chalk = new Chalk({ level: colourLevel(streams) });
  const paint: Paint = {
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    info: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
  };
  const invocation = invocationOf(streams);
  const typed = (text: string): string => asTyped(text, invocation);
  const isLive = streams.stderr.isTTY === true && streams.env.CI === undefined;
  let width = 0;
  const clear = () => {
    if (width > 0) streams.stderr.write(`\r${' '.repeat(width)}\r`);
    width = 0;
  };
  const write = (tallies: readonly Tally[], columnAt: ColumnAt = noColumn) => {
    clear();
    const text = talliesAsText(quietTallies(tallies, columnAt, language), language, paint);
    streams.stderr.write(printable(`${typed(text)}\n\n`));
  };
  return {
    language,
    paint,
    typed,
    say(text = '') {
      clear();
      streams.stderr.write(printable(`${typed(text)}\n`));
    },
    progress(text) {
      if (!isLive) return;
      clear();
      streams.stderr.write(text);
      width = text.length;
    },
    problems(diagnostics, columnAt) {
      if (diagnostics.length > 0) write(tally(diagnostics, language), columnAt);
    },
    tallies(tallies, columnAt) {
      if (tallies.length > 0) write(tallies, columnAt);
    },
  };
}

/** «3 erreurs, 12 points à vérifier, 5 informations». */
export const problemCount = (diagnostics: readonly Diagnostic[], language: Language): string =>
  countInWords(countBySeverity(diagnostics), language);

/** The same from the counts. */
export function countInWords({ error, warning, info }: Record<Severity, number>, language: Language): string {
  const words =
    language === 'fr'
      ? ([
          [error, 'erreur', 'erreurs'],
          [warning, 'point à vérifier', 'points à vérifier'],
          [info, 'information', 'informations'],
        ] as const)
      : ([
          [error, 'error', 'errors'],
          [warning, 'point to check', 'points to check'],
          [info, 'note', 'notes'],
        ] as const);
  return words
    .map(([count, one, many]) => `${formatNumber(count, language)} ${plural(count, one, many, language)}`)
    .join(', ');
}
