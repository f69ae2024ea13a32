import type { EditionAssignment, EditionEvidence } from '../../model/edition.ts';
import { quoted } from '../../text/format.ts';
import { own } from '../../text/own.ts';
import type { Card, ListItem } from '../document.ts';
import type { Labels } from '../labels.ts';
import { item } from '../runs.ts';
import { cellName } from './cell-name.ts';
import { tickedWords } from './ticked-words.ts';

/** Internal edition: each code of an organisation with the words for and against it, and where they stand. */
export function proofsOf(assignments: EditionAssignment[], labels: Labels): Card['proofs'] {
  const { annexes, status, grades } = labels.texts;
  const items = assignments.map((one) => {
    const sub = one.sub === null ? '' : ` – ${labels.grid(one.axis, one.sub)}`;
    const title = `${labels.grid(one.axis, one.code)}${sub} (${status[one.status]}, ${grades[one.grade]})`;
    return item(
      title,
      [...one.evidence, ...one.against].map((evidence) => evidenceItem(evidence, labels)),
    );
  });
  return items.length > 0 ? { title: annexes.directory.proofs, items } : null;
}

/** The words of a piece of evidence, where they stand, the cue that fired, and why they speak against. */
export function evidenceWords(evidence: EditionEvidence, labels: Labels): string {
  // A cell of codes is read as its labels, as everywhere else on the page.
  const isTicked = evidence.form === 'coche' || evidence.form === 'code';
  const isExact = evidence.form === 'verbatim' || evidence.form === 'document';
  const words =
    evidence.quote === undefined
      ? ''
      : isTicked
        ? tickedWords(evidence, labels)
        : isExact
          ? quoted(evidence.quote, labels.language)
          : evidence.quote;
  const source = sourceOf(evidence, labels);
  return words === '' ? source : `${words} (${source})`;
}

function evidenceItem(evidence: EditionEvidence, labels: Labels): ListItem {
  const { directory } = labels.texts.annexes;
  const reasons: { [reason: string]: string } = directory.reasons;
  const why = evidence.reason === null ? '' : `, ${reasons[evidence.reason] ?? evidence.reason}`;
  const side = evidence.polarity === 'against' ? `[${directory.against}${why}] ` : '';
  return item(`${side}${evidenceWords(evidence, labels)}`);
}

/** The document, or the cell, then the column, the voice and the cue. */
function sourceOf(evidence: EditionEvidence, labels: Labels): string {
  const { annexes, voices } = labels.texts;
  const place = evidence.at ? cellName(evidence.at) : null;
  const voice = own(voices, evidence.voice) ?? evidence.voice;
  const cue = evidence.cue === null ? null : annexes.directory.cue(evidence.cue.split(' ')[0] ?? '');
  return [evidence.document ?? place, labels.column(evidence.column, evidence.kind), voice, cue]
    .filter((part) => part !== null)
    .join(', ');
}
