import { createHash } from 'node:crypto';
import type { Edition } from './edition.ts';

/*
 * The fingerprint of an edition: SHA-256 of the JSON that is given out, and of nothing else. It is a function of what its
 * readers already hold, so nobody can try guesses about closed rows on it, as one could on a checksum of the input files.
 * Two reports that bear the same one say the same values, in whatever format or language.
 */

/** Lines of the file that are left out: the fingerprint itself, the tool's version, the number under which it is given. */
const apart = /^ {2}"(?:fingerprint|tool_version)": .*\n|^ {4}"number": .*\n/gm;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The JSON of an edition as it is written to a file. */
export const editionText = (edition: Edition): string => `${JSON.stringify(edition, null, 2)}\n`;

/** Fingerprint of a JSON file as it stands; section 2 of the report says how to find it without the tool. */
export const fingerprintOfText = (text: string): string => sha256(text.replaceAll('\r\n', '\n').replace(apart, ''));

/** Fingerprint of an edition whose keys are in the order of the schema (`asEdition`). */
export const fingerprintOf = (edition: Edition): string => fingerprintOfText(editionText(edition));
