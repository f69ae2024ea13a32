import { SaxesParser } from 'saxes';
import { WorkbookFault } from './fault.ts';

/** Attributes by name as written, prefix included; without a prototype, so any name is a plain key. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of an XML text as it is read. Names of elements come without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Workbooks nest a dozen elements; the parser remembers each one that is open. */
const deepestElement = 1000;
/** Bytes handed to the parser at once. */
const pieceLength = 1 << 16;

/** Names without prefix, worked out once each: a sheet says the same dozen a million times. */
const bareNames = new Map<string, string>();
function bareName(name: string): string {
  let bare = bareNames.get(name);
  if (bare === undefined) {
    bare = name.slice(name.indexOf(':') + 1);
    if (bareNames.size < 1000) bareNames.set(name, bare);
  }
  return bare;
}

/**
 * Reads an XML text of any size piece by piece. Entities a document declares are never expanded: one that is not
 * predefined is a fault, as is any text that is no XML. Throws a `WorkbookFault`.
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepestElement) throw new WorkbookFault('damaged', 'elements nested too deep');
    open(bareName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(bareName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('error', (error) => {
    throw new WorkbookFault('damaged', error.message);
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let start = 0; start < bytes.length; start += pieceLength) {
    parser.write(decoder.decode(bytes.subarray(start, start + pieceLength), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** An attribute whatever its prefix; for attributes whose bare name stands once in the element. */
export function attributeNamed(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((written) => written.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
