import { columnByKey } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';
import { columnLayer } from './column-layer.ts';
import { closedNames } from './facts.ts';

/** A run of this many words of a closed text is a leak. */
const runLength = 6;

/** What must stand nowhere in the files of an edition. */
export interface ProtectedStrings {
  /** Names that may not be read, folded, with the actor they lead to. */
  names: { folded: string; exact: string | null; actor: string; at: Place | undefined }[];
  /** Folded words of private contacts, digits alone for telephones. */
  contacts: { folded: string; at: Place }[];
  /** Runs of six folded words of closed texts: a tree of words, the place of the text at its leaves. */
  runs: WordTree;
}

/** Columns whose words may be read by this audience when the record is open. */
function openTexts(record: DataRecord, access: Access): string[] {
  const use = record.kind === 'entretiens' ? 'quote' : 'profile';
  if (!access.isOpen(record.id, use)) return [];
  return Object.entries(record.fields).flatMap(([key, { raw }]) =>
    columnLayer(key, record.kind) === 'private' ? [] : [raw],
  );
}

/** Words that may follow, and at the end of a run the place it comes from. */
interface WordTree {
  next: Map<string, WordTree>;
  at?: Place;
}

function plant(tree: WordTree, run: string, at: Place): void {
  let node = tree;
  for (const word of run.split(' ')) {
    let child = node.next.get(word);
    if (!child) {
      child = { next: new Map() };
      node.next.set(word, child);
    }
    node = child;
  }
  node.at ??= at;
}

/** Places of the closed runs that stand in a sequence of words, each once. */
function runsFound(words: string[], tree: WordTree): Set<Place> {
  const found = new Set<Place>();
  for (let start = 0; start + runLength <= words.length; start++) {
    let node: WordTree | undefined = tree;
    for (let index = start; node && index < start + runLength; index++) node = node.next.get(words[index] ?? '');
    if (node?.at) found.add(node.at);
  }
  return found;
}

/** Words that may not be read: nothing of a withdrawn interview; outside the team, nothing that consent closes. */
const isClosed = ({ id, kind }: DataRecord, access: Access): boolean =>
  access.isWithdrawn(id) || (!access.isInternal && !access.isOpen(id, kind === 'entretiens' ? 'quote' : 'profile'));

const runsOf = (text: string): string[] => {
  const words = foldWords(text).split(' ');
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, i) => words.slice(i, i + runLength).join(' '));
};

/**
 * Names, contacts and words that an edition must not hold. Names that an open document prints, and words that stand in
 * an open text or in a text of the project itself (`publicTexts`), are no leak.
 */
export function protectedStrings(
  cartography: Cartography,
  access: Access,
  listed: ReadonlySet<string>,
  publicTexts: string[],
): ProtectedStrings {
  const openRuns = new Set(
    [...cartography.records.flatMap((record) => openTexts(record, access)), ...publicTexts].flatMap(runsOf),
  );
  const runs: WordTree = { next: new Map() };
  const contacts: ProtectedStrings['contacts'] = [];
  for (const record of cartography.records) {
    for (const [key, { raw, at }] of Object.entries(record.fields)) {
      const layer = columnLayer(key, record.kind);
      if (layer === 'private') contacts.push(...contactForms(raw).map((folded) => ({ folded, at })));
      // Lists of codes, places or names are no speech: their words stand in every report.
      else if (columnByKey(key, record.kind)?.type !== 'text') continue;
      else if (isClosed(record, access)) {
        for (const run of runsOf(raw)) if (!openRuns.has(run)) plant(runs, run, at);
      }
    }
  }
  const actorByName = new Map(
    cartography.actors
      .filter(({ id }) => !listed.has(id))
      .flatMap((actor) => [actor.name, actor.acronym, ...actor.otherNames].map((name) => [name, actor] as const)),
  );
  const openPlaces = new Set(
    cartography.country.regions.flatMap(({ name, towns }) => [name.fr, name.en, ...towns].map(foldWords)),
  );
  const names = closedNames(cartography, listed)
    .map((name) => ({
      folded: foldWords(name),
      exact: isAcronym(name) ? name : null,
      actor: actorByName.get(name)?.id ?? '',
      at: access.record(actorByName.get(name)?.records[0] ?? '')?.at,
    }))
    .filter(({ folded }) => folded !== '' && !openPlaces.has(folded))
    .sort((a, b) => compareCodeUnits(a.folded, b.folded));
  return { names, contacts, runs };
}

/** A short name in capitals is looked for as typed, so that a word is not taken for it. */
const isAcronym = (name: string): boolean => name.length <= 6 && name === name.toUpperCase();

/** An e-mail, a person's name, the digits of a telephone. */
function contactForms(raw: string): string[] {
  const digits = raw.replace(/\D/g, '');
  if (digits.length >= 7) return [digits];
  const folded = foldWords(raw);
  return folded.length >= 5 ? [folded] : [];
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#x27': "'",
  '#39': "'",
  '#x60': '`',
  '#x3D': '=',
};

/** The text of a file as a reader or a search would find it: entities decoded, Markdown escapes undone. */
function readable(content: string): string {
  return content
    .replace(
      /&(#x?[0-9a-f]+|\w+);/gi,
      (whole, name: string) => entities[name] ?? entities[name.toLowerCase()] ?? codePoint(name) ?? whole,
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\([^\w\s])/g, '$1');
}

function codePoint(name: string): string | null {
  const digits = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (!digits) return null;
  const point = Number.parseInt(digits[2] ?? '', digits[1] ? 16 : 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

/**
 * Searches every file of an edition for what it must not hold: one find a place and rule, with the files that hold it. A
 * find names the files and the rule, never the string.
 */
export function findLeaks(files: OutputFile[], secret: ProtectedStrings): Diagnostic[] {
  const found = new Map<string, { diagnostic: Diagnostic; files: string[] }>();
  for (const file of files) {
    for (const diagnostic of leaksIn(file, secret)) {
      const key = JSON.stringify([diagnostic.code, diagnostic.place, diagnostic.subject]);
      const known = found.get(key);
      if (!known) found.set(key, { diagnostic, files: [file.name] });
      else if (!known.files.includes(file.name)) known.files.push(file.name);
    }
  }
  return [...found.values()].map(({ diagnostic, files: names }) => ({
    ...diagnostic,
    params: { file: names.join(', ') },
  }));
}

function* leaksIn(file: OutputFile, secret: ProtectedStrings): Generator<Diagnostic> {
  const content = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const decoded = readable(`${file.name}\n${content}`);
  // With and without tags: a name may be cut by markup, or stand in an attribute.
  const variants = decoded.includes('</') ? [decoded, decoded.replace(/<[^>]*>/g, ' ')] : [decoded];
  for (const text of variants) {
    const words = ` ${foldWords(text)} `;
    const digits = text.replace(/(?<=\d)[\s.\u00a0\u202f-](?=\d)/g, '');
    let found = false;
    for (const { folded, exact, actor, at } of secret.names) {
      if (!words.includes(` ${folded} `) || (exact !== null && !hasWord(text, exact))) continue;
      yield problem('FUI-001', { file: file.name }, { subject: actor, ...(at ? { place: at } : {}) });
      found = true;
    }
    for (const { folded, at } of secret.contacts) {
      if (!(/^\d+$/.test(folded) ? digits.includes(folded) : words.includes(` ${folded} `))) continue;
      yield problem('FUI-002', { file: file.name }, { place: at });
      found = true;
    }
    for (const at of runsFound(words.trim().split(' '), secret.runs)) {
      yield problem('FUI-003', { file: file.name }, { place: at });
      found = true;
    }
    if (found) return;
  }
}

const hasWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(at - 1, at);
    const after = text.slice(at + word.length, at + word.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
};
