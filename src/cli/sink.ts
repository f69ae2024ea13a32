import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { draftName, sweepDrafts } from './drafts.ts';
import { renameFile, rightsOf, writeFailure } from './durable-files.ts';
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

/** A pipe or a device is written as it is; a file takes the place of the older one at the end. */
function toFile(path: string, shown: string): Sink {
  const trying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw writeFailure(shown, error);
    }
  };
  const standing = trying(() => statSync(path, { throwIfNoEntry: false }));
  const isPlain = standing === undefined || standing.isFile();
  // Two commands that write one file each have their own draft: the last to end stays.
  const draft = isPlain ? join(dirname(path), `${draftName()}-${basename(path)}`) : path;
  if (standing?.isDirectory()) throw writeFailure(shown, Object.assign(new Error('a folder'), { code: 'EISDIR' }));
  if (isPlain) sweepDrafts(dirname(path));
  const file = trying(() => openSync(draft, 'w', rightsOf(path)));
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const abandon = () => {
    close();
    if (isPlain) rmSync(draft, { force: true });
  };
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += trying(() => writeSync(file, bytes, done));
      return true;
    },
    end: () =>
      trying(() => {
        if (isPlain) fsyncSync(file);
        close();
        if (isPlain) renameFile(draft, path);
      }),
    abandon,
  };
}

/** Writes a text whole to where `openSink` leads. */
export async function writeAll(session: Session, text: string): Promise<void> {
  const sink = openSink(session);
  try {
    await sink.write(text);
    sink.end();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
