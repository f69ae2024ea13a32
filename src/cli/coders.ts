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

/** Texts from which a second thread is worth its start, which costs as much as coding some hundreds. */
const alone = 200;
const mostThreads = 8;
/** Batches that a thread has under way: one it codes, and one it finds when that is done. */
const atEach = 2;
/** Batches under way for each core: those done early wait for the ones before them, and nobody idles meanwhile. */
const windowOfEach = 4;

/** Where the build leaves the thread's code; from the sources, everything is coded in this thread. */
const threadFile = join(packageRoot, 'dist', 'coding-worker.js');

/**
 * Coders with the grid of `folder` (null: the tool's own): other threads, and this one when they have enough to do. The same
 * texts give the same codes, however many there are.
 */
export function codersFor(grid: ReadyGrid, folder: string | null): Coders {
  const others = existsSync(threadFile) ? Math.min(availableParallelism(), mostThreads) - 1 : 0;
  const threads: Thread[] = [];
  let coded = 0;
  const here = (texts: LoneText[]) => Promise.resolve(texts.map((text) => codedOrCause(text, grid)));
  return {
    atOnce: others === 0 ? 1 : (others + 1) * windowOfEach,
    code(texts) {
      coded += texts.length;
      const [free] = threads.filter(({ waiting }) => waiting() < atEach).sort((a, b) => a.waiting() - b.waiting());
      if (coded > alone && threads.length < others) threads.push(startThread(folder));
      return free ? free.code(texts).catch(() => here(texts)) : here(texts);
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
