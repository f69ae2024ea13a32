import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

/** Where a stream of text goes. */
export interface Sink {
  /** Waits until more may be written; false when nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** All has been written. */
  end(): void;
  /** It was not: nothing half made is left. */
  abandon(): void;
}

/** Standard output, or the file of `--sortie`, which takes its place once it is whole. */
export const openSink = ({ options, streams }: Session): Sink =>
  options.sortie === undefined || options.sortie === '-'
    ? toStandardOutput(streams.stdout)
    : toFile(resolve(streams.cwd(), options.sortie), options.sortie);

type Events = {
  on?: (event: string, listener: () => void) => unknown;
  writableNeedDrain?: boolean;
  destroyed?: boolean;
};

function toStandardOutput(stdout: Session['streams']['stdout']): Sink {
  const events = stdout as Events;
  let isLeft = false;
  let wake: () => void = () => undefined;
  const leave = () => {
    isLeft = true;
    wake();
  };
  events.on?.('error', leave);
  events.on?.('close', leave);
  events.on?.('drain', () => wake());
  return {
    async write(text) {
      if (isLeft || events.destroyed === true) return false;
      const isFull = stdout.write(text) === false && events.writableNeedDrain === true;
      if (isFull) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      return !isLeft;
    },
    end: () => undefined,
    abandon: () => undefined,
  };
}

function toFile(path: string, shown: string): Sink {
  const draft = `${path}.tmp`;
  const trying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new Failure(problem('PRJ-013', { folder: shown, detail: code ?? message }), 3);
    }
  };
  const file = trying(() => openSync(draft, 'w'));
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += trying(() => writeSync(file, bytes, done));
      return true;
    },
    end: () =>
      trying(() => {
        closeSync(file);
        renameSync(draft, path);
      }),
    abandon: () => {
      closeSync(file);
      rmSync(draft, { force: true });
    },
  };
}
