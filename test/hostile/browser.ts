import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** A Chromium of this machine, or undefined. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
}

/** A browser that runs, spoken to by its DevTools protocol over two pipes. */
export interface Browser {
  /** The title that a page of the disk has once its scripts had two seconds, of the page's own time; `RAN` when it asked or alerted. */
  title(path: string): Promise<string>;
  /** Ends the browser with its helper processes, then takes its profile away. */
  close(): Promise<void>;
}

/** Starts the browser once for many pages, with a profile folder of its own. */
export function openBrowser(path: string, profile: string): Browser {
  const argv = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const child = spawn(path, argv, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const gone = once(child, 'exit');
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const answers = new Map<number, (result: Record<string, unknown>) => void>();
  const listeners = new Set<(message: Message) => void>();
  let left = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = (left + text).split('\0');
    left = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) answers.get(message.id)?.(message.result ?? {});
      for (const listener of listeners) listener(message);
    }
  });
  let last = 0;
  const ask = (method: string, params: object, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve) => {
      last += 1;
      answers.set(last, resolve);
      to.write(`${JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });

  const title = async (page: string): Promise<string> => {
    const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = (await ask('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
    let isAsked = false;
    const ended = new Promise<void>((resolve) => {
      listeners.add(function listen({ method, sessionId: of }) {
        if (of !== sessionId) return;
        if (method === 'Page.javascriptDialogOpening') {
          isAsked = true;
          void ask('Page.handleJavaScriptDialog', { accept: false }, sessionId);
        }
        if (method !== 'Emulation.virtualTimeBudgetExpired') return;
        listeners.delete(listen);
        resolve();
      });
    });
    await ask('Page.enable', {}, sessionId);
    await ask('Page.navigate', { url: pathToFileURL(page).href }, sessionId);
    const policy = { policy: 'pauseIfNetworkFetchesPending', budget: 2000 };
    await ask('Emulation.setVirtualTimePolicy', policy, sessionId);
    await ended;
    const said = { expression: 'document.readyState + " " + document.title', returnByValue: true };
    const { result } = (await ask('Runtime.evaluate', said, sessionId)) as { result?: { value?: string } };
    await ask('Target.closeTarget', { targetId });
    const [, state, text] = /^(\w+) (.*)$/s.exec(result?.value ?? '') ?? [];
    if (state !== 'complete') throw new Error(`${page} was not read to its end: ${result?.value}`);
    return isAsked ? 'RAN' : (text ?? '');
  };

  const close = async () => {
    // Asked first: a killed one leaves helpers that still write into the profile.
    await Promise.race([Promise.all([ask('Browser.close', {}), gone]), setTimeout(5000, undefined, { ref: false })]);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {} // none of its group is left
    await gone;
    try {
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    } catch (error) {
      console.warn(`left behind: ${profile} (${(error as Error).message})`); // a folder of the temporary files, no finding
    }
  };
  return { title, close };
}
