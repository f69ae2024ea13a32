import { parentPort, workerData } from 'node:worker_threads';
import { type LoneText, readyGrid } from '../classify/index.ts';
import { codedOrCause } from './coders.ts';
import { loadGrid } from './grid.ts';

/* A thread that codes the texts it is sent, batch after batch, with the grid of the command. */

const { folder } = workerData as { folder: string | null };
const grid = readyGrid((await loadGrid(folder, folder ?? '')).codebook);
parentPort?.on('message', (texts: LoneText[]) => {
  parentPort?.postMessage(texts.map((text) => codedOrCause(text, grid)));
});
