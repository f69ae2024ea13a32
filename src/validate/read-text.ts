import { problem } from '../diagnostics/create.ts';
import { tidyName } from '../text/tidy-name.ts';
import { type CellReader, listValue, value } from './cell-reading.ts';
import { splitValues } from './read-code.ts';
import { telephoneIn } from './read-contact.ts';

/** Text as typed; a telephone number in an address is told, since addresses and telephones follow other rules. */
export const readText: CellReader = (text, { column }) => {
  const phone = column.layer === 'seat' ? telephoneIn(text) : null;
  if (phone === null) return value(text);
  return value(text, problem('CTC-005', { colonne: column.key }, { actual: phone }));
};

/** The name of one organisation on one line. */
export const readName: CellReader = (text) => value(tidyName(text));

/** Several names, parted by `;`, `|` or line breaks; never by commas, which names hold. */
export const readNames: CellReader = (text) => listValue([...new Set(splitValues(text).map(tidyName))], []);
