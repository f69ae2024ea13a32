import { basename, delimiter, dirname, relative, resolve } from 'node:path';
import { commands } from './commands.ts';
import type { Streams } from './streams.ts';

/** The tool's own name: what an installed command is called, and how every text of ours writes it. */
const ownName = 'cartographie';

/**
 * How this person called the tool, so that the commands told can be typed again: `cartographie` when it is installed,
 * `npx cartographie` inside a project, `node bin/cartographie.js` when the file itself was run. Without the words of the
 * process (a caller in code), its own name.
 */
export function invocationOf({ argv, env, cwd }: Streams): string {
  const script = argv?.[1];
  if (script === undefined) return ownName;
  if (env.npm_command === 'exec') return `npx ${ownName}`;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const isOnPath = (folder: string) => folders.some((one) => resolve(one) === resolve(folder));
  if (basename(script) === ownName) {
    if (isOnPath(dirname(script))) return ownName;
    return /[\\/]node_modules[\\/]\.bin$/.test(dirname(script)) ? `npx ${ownName}` : pathFrom(cwd(), script);
  }
  // Windows' launcher stands beside `node_modules` and runs the file inside it.
  const beside = /^(.*?)[\\/](?:lib[\\/])?node_modules[\\/]cartographie[\\/]bin[\\/]/.exec(script)?.[1];
  if (beside !== undefined && (isOnPath(beside) || isOnPath(`${beside}/bin`))) return ownName;
  if (beside !== undefined && !relative(beside, cwd()).startsWith('..')) return `npx ${ownName}`;
  return `node ${pathFrom(cwd(), script)}`;
}

/** The shorter of the two ways to name a file, between quotation marks when it holds a space. */
function pathFrom(folder: string, file: string): string {
  const near = relative(folder, file);
  const path = near !== '' && near.length <= file.length ? near : file;
  return /\s/.test(path) ? `"${path}"` : path;
}

const names = commands.map(({ name }) => name).join('|');
/** `cartographie build`, `cartographie --aide`: never a path, nor what `npx` precedes already. */
const told = new RegExp(`(?<![/\\\\.-]|npx )${ownName}(?= (?:(?:${names})\\b|--(?:aide|help)\\b))`, 'g');

/** A text whose commands are written as this person must type them. */
export const asTyped = (text: string, invocation: string): string =>
  invocation === ownName ? text : text.replace(told, () => invocation);
