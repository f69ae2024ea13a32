import type { Edition } from '../../model/edition.ts';
import { compareText } from '../../text/sort.ts';
import { usesAcronym } from '../../text/told-acronyms.ts';
import type { Block, Definition, Section } from '../document.ts';
import type { Labels } from '../labels.ts';
import { text } from '../runs.ts';
import type { ReportInput } from './section.ts';

type Acronym = NonNullable<Edition['acronyms']>[number];
type Pair = { acronym: string; name: string };

/** Short forms: those that the sections use, then those of the organisations that the edition lists. */
export function acronymBlocks({ edition, labels }: ReportInput, sections: readonly Section[]): Block[] {
  const { cover } = labels.texts;
  const own = edition.actors.flatMap(({ acronym, name }) =>
    acronym === null || acronym === name ? [] : [{ acronym, name }],
  );
  const used = (edition.acronyms ?? []).length > 0 ? usedIn(wordsOf(sections), edition.acronyms ?? [], labels) : [];
  return [...folded(cover.acronymsUsed, used), ...folded(cover.acronymsOf, own)];
}

function folded(summary: string, pairs: Pair[]): Block[] {
  if (pairs.length === 0) return [];
  const sorted = [...pairs].sort(
    (left, right) => compareText(left.acronym, right.acronym) || compareText(left.name, right.name),
  );
  const items = sorted.map(({ acronym, name }): Definition => ({ term: acronym, runs: [text(name)] }));
  return [{ kind: 'fold', summary, blocks: [{ kind: 'definitions', items }] }];
}

/** In the language of the report; a form of the other language that somebody's words keep says so. */
function usedIn(words: string, acronyms: readonly Acronym[], { language, texts }: Labels): Pair[] {
  const other = language === 'fr' ? 'en' : 'fr';
  const isUsed = (acronym: string): boolean => usesAcronym(words, acronym);
  const taken = new Set(acronyms.map(({ acronym }) => acronym[language]));
  return acronyms.flatMap(({ acronym, name }) => {
    const [here, there] = [acronym[language], acronym[other]];
    const isOther = there !== here && !taken.has(there) && isUsed(there);
    return [
      ...(isUsed(here) ? [{ acronym: here, name: name[language] }] : []),
      ...(isOther ? [{ acronym: there, name: `${name[language]}${texts.cover.ownForm(here)}` }] : []),
    ];
  });
}

/** What is no word of a page: ids, addresses, pictures (whose words stand in their table). */
const unread: ReadonlySet<string> = new Set(['id', 'kind', 'href', 'svg', 'search']);

/** Every word that the sections print. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !unread.has(key))
    .map(([, entry]) => wordsOf(entry))
    .join('\n');
}
