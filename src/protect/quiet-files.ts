import type { Cartography } from '../model/cartography.ts';
import { quietFile } from '../text/quiet-file.ts';

/** Takes out of a text the names of inputs that hold a contact or a person; null when none does. */
export function fileRedactor({ sources, records, diagnostics }: Cartography): ((text: string) => string) | null {
  const files = new Set([
    ...sources.map(({ file }) => file),
    ...records.map(({ at }) => at.file),
    ...diagnostics.flatMap(({ place }) => place?.file ?? []),
  ]);
  const told = [...files].flatMap((file) => {
    const quiet = quietFile(file, 'fr');
    const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
    return quiet === file ? [] : [[file, quiet] as const, [name(file), name(quiet)] as const];
  });
  if (told.length === 0) return null;
  return (text) => told.reduce((made, [file, quiet]) => made.replaceAll(file, quiet), text);
}
