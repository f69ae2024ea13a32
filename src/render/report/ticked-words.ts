import { columnByKey, listLabel, matchCode } from '../../columns/index.ts';
import type { EditionEvidence } from '../../model/edition.ts';
import type { Labels } from '../labels.ts';

/** A ticked cell as people read it: labels of its codes; what is no code of its list stays as typed. */
export function tickedWords(
  { quote = '', column, kind }: Pick<EditionEvidence, 'quote' | 'column' | 'kind'>,
  labels: Labels,
): string {
  const spec = columnByKey(column, kind) ?? columnByKey(column);
  const read = spec?.type === 'grid-codes' ? gridWords : listWords(spec?.list ?? null);
  const parts = quote.split(/\s*[;|]\s*/).filter((part) => part !== '');
  const alone = parts.length === 1 ? (parts[0] ?? '').split(/\s+/) : [];
  // A form's export parts codes by spaces: only where each of them is one.
  const words = alone.length > 1 && alone.every((part) => read(part, labels) !== null) ? alone : parts;
  return words.map((part) => read(part, labels) ?? part).join(labels.texts.page.semicolon);
}

type Reader = (part: string, labels: Labels) => string | null;

const listWords =
  (list: string | null): Reader =>
  (part, labels) => {
    const code = list === null ? null : matchCode(list, part, labels.codebook);
    if (list === null || code === null) return null;
    const label = listLabel(list, code, labels.codebook);
    return label ? labels.of(label) : null;
  };

/** «axe:code/sous-code», with «contre:» before it where it is denied. */
const gridWords: Reader = (part, labels) => {
  const [, denied, axis = '', code = '', sub] =
    part.match(/^(contre:)?([a-z_]+):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/) ?? [];
  const last = sub ?? code;
  if (!labels.codebook.entryByKey.has(`${axis}:${last}`)) return null;
  return denied === undefined
    ? labels.grid(axis, last)
    : `${labels.texts.annexes.directory.against}${labels.texts.page.colon}${labels.grid(axis, last)}`;
};
