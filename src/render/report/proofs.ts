import type { EditionAssignment, EditionEvidence } from '../../model/edition.ts';
import { quoted } from '../../text/format.ts';
import type { Card, ListItem } from '../document.ts';
import type { Labels } from '../labels.ts';
import { item } from '../runs.ts';

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

function evidenceItem(evidence: EditionEvidence, labels: Labels): ListItem {
  const { directory } = labels.texts.annexes;
  const isExact = evidence.form === 'verbatim' || evidence.form === 'document';
  const words = evidence.quote === undefined ? '' : isExact ? quoted(evidence.quote, labels.language) : evidence.quote;
  const side = evidence.polarity === 'against' ? `[${directory.against}] ` : '';
  const source = sourceOf(evidence, labels);
  return item(words === '' ? `${side}${source}` : `${side}${words} (${source})`);
}

/** The document, or the file and row, then the column and the voice. */
function sourceOf(evidence: EditionEvidence, labels: Labels): string {
  const { annexes, voices } = labels.texts;
  const place = evidence.at ? annexes.directory.place(evidence.at.file, String(evidence.at.row ?? '')) : null;
  const voice = voices[evidence.voice as keyof typeof voices] ?? evidence.voice;
  return [evidence.document ?? place, labels.column(evidence.column, evidence.kind), voice]
    .filter((part) => part !== null)
    .join(', ');
}
