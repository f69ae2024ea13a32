import { problem } from '../diagnostics/create.ts';
import type { Codebook, GridEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GridCode } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { type CellReader, listValue } from './cell-reading.ts';
import { nearest } from './nearest.ts';
import { splitValues } from './read-code.ts';

type Spellings = Map<string, { axis: string; codes: Map<string, GridEntry> }>;
const spellingsByCodebook = new WeakMap<Codebook, Spellings>();

/** `axe:code`, `axe:code/sous-code` or `contre:axe:code`, by code or label, checked against the grid. */
export const readGridCodes: CellReader = (text, { column, context }) => {
  const axes = spellingsOf(context.codebook);
  const codes: GridCode[] = [];
  const notes: Diagnostic[] = [];
  for (const part of splitValues(text).flatMap(splitCommas)) {
    const read = readGridCode(part, axes);
    if (read) {
      if (
        !codes.some(({ axis, code, against }) => axis === read.axis && code === read.code && against === read.against)
      ) {
        codes.push(read);
      }
      continue;
    }
    const suggestion = suggest(part, axes);
    notes.push(
      problem(
        'COD-002',
        { valeur: part, colonne: column.key },
        { actual: part, ...(suggestion ? { suggestion } : {}) },
      ),
    );
  }
  return listValue(codes, notes);
};

/** Commas part codes only where each piece has its axis. */
const splitCommas = (part: string): string[] => {
  const pieces = part.split(/\s*,\s*/);
  return pieces.every((piece) => piece.includes(':')) ? pieces : [part];
};

function takeParts(part: string): { against: boolean; axis: string; code: string } | null {
  const match = /^(?:(contre|against)\s*:\s*)?([^:]+):(.+)$/i.exec(part.trim());
  const [, against, axis, code] = match ?? [];
  return axis && code ? { against: against !== undefined, axis: foldKey(axis), code } : null;
}

function readGridCode(part: string, axes: Spellings): GridCode | null {
  const taken = takeParts(part);
  const axis = taken ? axisOf(taken.axis, axes) : undefined;
  if (!taken || !axis) return null;
  const last = taken.code.includes('/') ? taken.code.slice(taken.code.lastIndexOf('/') + 1) : taken.code;
  const entry = axis.codes.get(foldKey(taken.code)) ?? axis.codes.get(foldKey(last));
  return entry ? { axis: axis.axis, code: entry.code, against: taken.against } : null;
}

/** `roles` for `role`, `base-sociale` for `base_sociale`. */
const axisOf = (key: string, axes: Spellings) => axes.get(key) ?? axes.get(key.replace(/s$/, ''));

function suggest(part: string, axes: Spellings): string | null {
  const taken = takeParts(part);
  const axis = taken ? axisOf(taken.axis, axes) : undefined;
  const candidates = axis ? [axis] : [...axes.values()];
  const spellings = candidates.flatMap(({ codes }) => [...codes]);
  const entry = nearest(taken?.code ?? part, spellings);
  return entry ? `${taken?.against ? 'contre:' : ''}${entry.axis}:${entry.code}` : null;
}

function spellingsOf(codebook: Codebook): Spellings {
  let axes = spellingsByCodebook.get(codebook);
  if (axes) return axes;
  axes = new Map();
  for (const [axis, entries] of codebook.entriesByAxis) {
    const codes = new Map<string, GridEntry>(entries.map((entry) => [foldKey(entry.code), entry]));
    for (const entry of entries) {
      for (const label of [entry.label.fr, entry.label.en]) {
        if (!codes.has(foldKey(label))) codes.set(foldKey(label), entry);
      }
    }
    axes.set(foldKey(axis), { axis, codes });
  }
  spellingsByCodebook.set(codebook, axes);
  return axes;
}
