import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { TableKind } from '../model/table.ts';
import { prepend, takeHead } from './decode.ts';
import { isHxlRow, readHeader } from './header.ts';
import { openText } from './open-text.ts';
import type { Opened } from './sheet.ts';
import { binaryKindOf, signatureLength } from './signature.ts';

/** What opening a file is told beside its bytes. */
export interface OpenOptions {
  file: string;
  settings: FileConfig | null;
  kind: TableKind | null;
  /** Blank rows are given too. */
  keepsBlankRows?: boolean;
}

/** The sheets of a file, whatever its name says it is: a workbook by its first bytes, else text. */
export async function openSheets(bytes: AsyncIterable<Uint8Array>, options: OpenOptions): Promise<Opened> {
  const { file, settings, kind } = options;
  const { head, rest } = await takeHead(bytes, signatureLength);
  const whole = prepend<Uint8Array>(head, rest);
  const binary = binaryKindOf(head);
  if (binary === 'zip' || binary === 'compound') {
    // Loaded only for a workbook: a command that meets none does without its zip and XML readers.
    const { openWorkbook, refuseCompoundFile } = await import('./workbook/index.ts');
    return binary === 'zip'
      ? openWorkbook(whole, { file, keepsBlankRows: options.keepsBlankRows ?? false })
      : refuseCompoundFile(whole, file);
  }
  if (binary !== null) {
    const code = binary === 'markup' ? 'LEC-056' : 'LEC-003';
    return { sheets: [], diagnostics: [problem(code, { fichier: file }, { place: { file } })] };
  }
  const opened = await openText(whole, {
    file,
    settings,
    keepsBlankRows: options.keepsBlankRows ?? false,
    knownHeaders: (cells) =>
      readHeader(cells, file, kind, settings, isHxlRow(cells) ? { tags: cells } : {})?.known ?? 0,
  });
  if (opened.sheets.length > 0 && /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i.test(file)) {
    opened.diagnostics.push(problem('LEC-054', { fichier: file }, { place: { file } }));
  }
  return opened;
}
