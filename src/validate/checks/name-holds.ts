import { problem } from '../../diagnostics/create.ts';
import { listOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { telephoneIn } from '../read-contact.ts';
import { columnsByKind, type RowCheck } from './row-check.ts';

const address = /[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}/u;

/** «M.», «Mme», «Dr»… before a name that begins with a capital; «Me» and «Pr» alone are too short to be sure. */
const title =
  /(?:^|[\s(,;/–-])(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Monsieur|Madame|Dr\.?|Mrs\.?|Ms\.|El[ -]Hadj)\s+\p{Lu}\p{L}+/u;

/** Most names hold none of these: a quick look before the long one. */
const mayHoldTitle = /M[.rmlsoa]|Dr|El[ -]/;

function problemsOf(text: string, key: string, place: Place): Diagnostic[] {
  return [
    ...(text.includes('@') && address.test(text) ? [problem('QUA-012', { colonne: key }, { place })] : []),
    ...(/\d/.test(text) && telephoneIn(text) !== null ? [problem('QUA-013', { colonne: key }, { place })] : []),
    ...(mayHoldTitle.test(text) && title.test(text) ? [problem('QUA-014', { colonne: key }, { place })] : []),
  ];
}

const names = columnsByKind(({ type, layer }) => (type === 'name' || type === 'names') && layer !== 'private');

/** An organisation's name that holds a mailbox, a telephone, or the name of a person: names are published. */
export const nameHolds: RowCheck = (record) =>
  names(record.kind).flatMap(({ key }) => {
    const at = record.fields[key]?.at;
    return at ? listOf(record, key).flatMap((text) => problemsOf(text, key, at)) : [];
  });
