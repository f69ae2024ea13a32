import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { TableKind } from '../model/table.ts';
import { prepend, takeHead } from './decode.ts';
import { readHeader } from './header.ts';
import { openText } from './open-text.ts';
import type { Opened } from './sheet.ts';
import { binaryKindOf } from './signature.ts';

/** What opening a file is told beside its bytes. */
export interface OpenOptions {
  file: string;
  settings: FileConfig | null;
  kind: TableKind | null;
}

/** The sheets of a file, whatever its name says it is: a workbook by its first bytes, else text. */
export async function openSheets(bytes: AsyncIterable<Uint8Array>, options: OpenOptions): Promise<Opened> {
  const { file, settings, kind } = options;
  const { head, rest } = await takeHead(bytes, 8);
  const binary = binaryKindOf(head);
  if (binary !== null) {
    const code = binary === 'workbook' ? 'LEC-002' : 'LEC-003';
    return { sheets: [], diagnostics: [problem(code, { fichier: file }, { place: { file } })] };
  }
  return openText(prepend<Uint8Array>(head, rest), {
    file,
    settings,
    knownHeaders: (cells) => readHeader(cells, file, kind, settings)?.known ?? 0,
  });
}
