import { generalAcronyms } from '../columns/index.ts';
import type { Edition } from '../model/edition.ts';
import { compareText } from '../text/sort.ts';
import { type ToldAcronym, toldAcronyms, usesAcronym } from '../text/told-acronyms.ts';

type Acronyms = NonNullable<Edition['acronyms']>;

/** Parts of an edition that people wrote, in which they may have spelled a short form out. */
const written = (edition: Edition): unknown[] => [
  edition.narrative,
  edition.quotes.map(({ text }) => text),
  edition.actors.map(({ fields }) => Object.values(fields).map(({ value }) => value)),
  edition.documents,
  edition.network?.nodes.map(({ name }) => name) ?? [],
  ...[edition.mechanisms, edition.projects, edition.policies, edition.commitments, edition.indicators].map((facts) =>
    facts.map(({ fields }) => fields),
  ),
  edition.recommendations.map(({ fields }) => fields),
];

/** What the tool itself prints in words: labels of the grid, of lists and of the country. */
const labelled = (edition: Edition): unknown[] => [
  edition.tabulations.map(({ title, values }) => [title, values.map(({ label }) => label)]),
  edition.country,
  edition.cover,
];

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const entry of value) yield* textsIn(entry);
  else if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) yield* textsIn(entry);
}

/** Rows that have a name and a short form of their own: mechanisms of dialogue, above all. */
const namedRows = ({ mechanisms, projects, policies }: Edition): ToldAcronym[] =>
  [...mechanisms, ...projects, ...policies].flatMap(({ fields: { sigle, nom, titre, intitule } }) => {
    const name = nom ?? titre ?? intitule;
    return typeof sigle === 'string' && typeof name === 'string' && sigle !== name ? [{ acronym: sigle, name }] : [];
  });

/** In every report, whatever its data. */
const ofEveryReport = new Set(['OSC', 'ONG', 'JSON', 'SHA-256']);

/**
 * Short forms that this edition uses and what they stand for, read from what it prints and from nothing else, so that none
 * can tell of a closed row. One that an organisation of the directory bears is its own; what a text of the edition spells
 * out comes before what everybody means by it.
 */
export function acronymsOf(edition: Edition): Acronyms {
  const own = new Set(edition.actors.flatMap(({ acronym }) => acronym ?? []));
  const texts = [...textsIn(written(edition))];
  const told = new Map<string, string>();
  for (const { acronym, name } of [...texts.flatMap(toldAcronyms), ...namedRows(edition)]) {
    const before = told.get(acronym);
    // Of several spellings one is printed, whatever the order of the rows.
    if (!own.has(acronym) && (before === undefined || compareText(name, before) < 0)) told.set(acronym, name);
  }
  const all = [...texts, ...textsIn(labelled(edition))].join('\n');
  const isUsed = (acronym: string) => !own.has(acronym) && !told.has(acronym) && usesAcronym(all, acronym);
  const general = generalAcronyms.filter(
    ({ acronym }) =>
      (ofEveryReport.has(acronym.fr) && !own.has(acronym.fr)) || isUsed(acronym.fr) || isUsed(acronym.en),
  );
  const both = (text: string) => ({ fr: text, en: text });
  const made: Acronyms = [
    ...[...told].map(([acronym, name]) => ({ acronym: both(acronym), name: both(name), from: 'words' as const })),
    ...general.map((one) => ({ ...one, from: 'general' as const })),
  ];
  return made.sort((left, right) => compareText(left.acronym.fr, right.acronym.fr));
}
