import { basename, join } from 'node:path';
import type { Cartography } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Audience, Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import type { PrintedFigures } from '../model/printed-figures.ts';
import { blankEdition, findLeaks, protect } from '../protect/index.ts';
import { formats, render } from '../render/index.ts';
import { readTemplate } from './assets.ts';
import { publicTexts } from './public-texts.ts';
import { readPlain } from './read-plain.ts';
import type { Project, Session } from './session.ts';
import type { FileSet } from './write-output.ts';

/** One edition with its files, checked for leaks. */
export interface Made {
  edition: Edition;
  files: OutputFile[];
  leaks: Diagnostic[];
  /** Whether an older file of the report, in a format that is not asked now, still says what this build says. */
  isCurrent(path: string): boolean;
}

/** Protects, renders and reads for leaks. */
export function makeEdition(
  cartography: Cartography,
  project: Project,
  audience: Audience,
  chosenFormats: string[],
  { number, given }: { number: number | null; given: readonly PrintedFigures[] },
  { options, terminal: { language } }: Session,
): Made {
  const { codebook } = project;
  const made = protect(cartography, { audience, number, publicTexts: publicTexts(codebook), given });
  const { edition, secret } = made.value;
  const renderOptions = { language, templates: readTemplate, codebook, forPipe: options.sortie === '-' };
  const rendered = (format: string) => render(edition, format, renderOptions);
  const files = chosenFormats.flatMap(rendered);
  const others = Object.values(formats).filter(({ id }) => !chosenFormats.includes(id));
  const isCurrent = (path: string) =>
    others.some(
      ({ id, extension }) =>
        path.endsWith(`.${extension}`) &&
        rendered(id).some((file) => isSameFile(path, file) && findLeaks([file], secret).length === 0),
    );
  // What --json prints is read for leaks too, whatever the formats; the file of that format says the same.
  const printed =
    options.json && !chosenFormats.includes('json')
      ? [{ name: `cartographie-${edition.country.iso2}.json`, content: JSON.stringify(edition) }]
      : [];
  const toolWords = () => {
    const blank = blankEdition(edition);
    const own = chosenFormats.flatMap((format) => render(blank.edition, format, renderOptions));
    return {
      files: [...own, ...printed.map(({ name }) => ({ name, content: JSON.stringify(blank.edition) }))],
      texts: blank.texts,
    };
  };
  return {
    edition,
    files,
    leaks: [...made.diagnostics, ...findLeaks([...files, ...printed], secret, toolWords)],
    isCurrent,
  };
}

const isSameFile = (path: string, { name, content }: OutputFile): boolean =>
  basename(path) === name && Buffer.from(content).equals(readPlain(path));

/** Files of a report: the ones a later build without them must remove. */
export const isReportFile = (name: string): boolean => /^(cartographie|acteurs)-[A-Z]{2}\.\w+$/.test(name);

/** Where an edition is written; what older builds left of it goes when it would now say something else. */
export function editionSets(
  folder: string,
  { edition: { edition }, files, isCurrent }: Made,
  number: number | null,
): FileSet[] {
  const into = (own: string): FileSet => ({
    folder: own,
    files,
    owned: (name) => isReportFile(name) && !isCurrent(join(own, name)),
  });
  const target = join(folder, edition.audience);
  const isGiven = edition.audience === 'publique' && number !== null;
  return isGiven ? [into(target), into(join(target, String(number)))] : [into(target)];
}
