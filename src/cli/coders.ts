import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { codeText, type LoneText, type ReadyGrid, type TextAssignment } from '../classify/index.ts';
import { packageRoot } from './assets.ts';

/** Codes of a text, or what went wrong with it. */
export type CodedText = { assignments: TextAssignment[] } | { cause: string };

/** Whatever a text makes the coding do, the others are coded. */
export function codedOrCause(text: LoneText, grid: ReadyGrid): CodedText {
  try {
    return { assignments: codeText(text, grid) };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

/** Batches of texts coded, on several cores once there are enough of them to be worth it. */
export interface Coders {
  code(texts: LoneText[]): Promise<CodedText[]>;
  /** Batches that may be under way at once. */
  atOnce: number;
  end(): void;
}

/** Texts coded in this thread first: starting others costs as much as coding some hundreds. */
const alone = 300;
const mostThreads = 8;

/** Where the build leaves the thread's code; from the sources, everything is coded in this thread. */
const threadFile = join(packageRoot, 'dist', 'coding-worker.js');

/** Coders with the grid of `folder` (null: the tool's own). The same texts give the same codes, however many there are. */
export function codersFor(grid: ReadyGrid, folder: string | null): Coders {
  const count = existsSync(threadFile) ? Math.min(availableParallelism(), mostThreads) : 1;
  const threads: Thread[] = [];
  let coded = 0;
  const here = (texts: LoneText[]) => Promise.resolve(texts.map((text) => codedOrCause(text, grid)));
  return {
    atOnce: count === 1 ? 1 : count * 2,
    code(texts) {
      coded += texts.length;
      if (count === 1 || coded <= alone) return here(texts);
      if (threads.length < count) threads.push(startThread(folder));
      const freest = threads.reduce((one, other) => (other.waiting() < one.waiting() ? other : one));
      return freest.code(texts).catch(() => here(texts));
    },
    end() {
      for (const { end } of threads) end();
    },
  };
}

interface Thread {
  code(texts: LoneText[]): Promise<CodedText[]>;
  waiting(): number;
  end(): void;
}

/** A thread answers in the order in which it was asked; when it falls, what it was asked is refused, and coded elsewhere. */
function startThread(folder: string | null): Thread {
  const worker = new Worker(threadFile, { workerData: { folder } });
  const asked: { answer: (coded: CodedText[]) => void; refuse: (error: unknown) => void }[] = [];
  let fallen: unknown = null;
  const fall = (error: unknown) => {
    fallen = error;
    for (const { refuse } of asked.splice(0)) refuse(error);
  };
  worker.on('message', (coded: CodedText[]) => asked.shift()?.answer(coded));
  worker.on('error', fall);
  worker.on('exit', () => fall(new Error('the thread ended')));
  return {
    code: (texts) =>
      new Promise((answer, refuse) => {
        if (fallen !== null) return refuse(fallen);
        asked.push({ answer, refuse });
        worker.postMessage(texts);
      }),
    waiting: () => (fallen === null ? asked.length : Number.POSITIVE_INFINITY),
    end: () => void worker.terminate(),
  };
}
