import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerKeyOf } from '../columns/index.ts';
import { readTables } from '../read/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { countryFolder } from './data-folder.ts';
import { streamOf } from './stream-of.ts';

/** The workbook of decisions to take; any name that begins so is read back. */
export const reviewWorkbookName = 'decisions-a-prendre.xlsx';

const isReviewName = (name: string): boolean => /^decisions-a-prendre.*\.(?:xlsx|xlsm|xls|ods|csv)$/i.test(name);

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(isReviewName).sort(compareCodeUnits) : [];

/** Where the next workbook goes. */
export interface WorkbookPlace {
  /** A name that no workbook with answers bears: put into the data folder, it covers none. */
  name: string;
  /** Workbooks of the data folder, and of the output folder with answers. */
  kept: string[];
  /** Workbooks of the output folder that nobody answered: the new one says what they said. */
  stale: string[];
}

/** A name for the next workbook: `decisions-a-prendre.xlsx`, or with the first number that no file with answers bears. */
export async function workbookPlace(folder: string, dataFolder: string, iso2: string): Promise<WorkbookPlace> {
  const country = countryFolder(dataFolder, iso2);
  const data = [dataFolder, ...(country === null ? [] : [country, join(country, 'prive')])];
  const kept = data.flatMap((one) => namesIn(one).map((name) => join(one, name)));
  const taken = new Set(data.flatMap(namesIn).map((name) => name.toLowerCase()));
  const stale: string[] = [];
  for (const name of namesIn(folder)) {
    if (!(await holdsAnswers(join(folder, name)))) stale.push(name);
    else {
      kept.push(join(folder, name));
      taken.add(name.toLowerCase());
    }
  }
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? reviewWorkbookName : reviewWorkbookName.replace('.xlsx', `-${number}.xlsx`);
    if (!taken.has(name)) return { name, kept, stale };
  }
}

/** Workbooks of questions that nobody answered, of decisions to take and of quotes to read again: the next `review` makes them anew. */
export async function unansweredIn(folder: string): Promise<string[]> {
  const names = existsSync(folder) ? readdirSync(folder).sort(compareCodeUnits) : [];
  const unanswered: string[] = [];
  for (const name of names.filter((one) => /^(?:decisions-a-prendre|citations-a-relire).*\.(?:xlsx|csv)$/i.test(one)))
    if (!(await holdsAnswers(join(folder, name)))) unanswered.push(name);
  return unanswered;
}

/** Whether somebody answered in a workbook; what cannot be read may hold answers. */
async function holdsAnswers(path: string): Promise<boolean> {
  try {
    const { tables } = await readTables({
      file: path,
      open: () => streamOf(path),
      settings: null,
      kind: 'decisions',
    });
    for (const { headers, rows } of tables) {
      const key = answerKeyOf(headers.map(({ header }) => header));
      const index = headers.find((header) => header.key === key)?.index;
      for await (const { cells } of rows) {
        if (key === null || index === undefined || (cells[index] ?? '').trim() !== '') return true;
      }
    }
    return false;
  } catch {
    return true;
  }
}
