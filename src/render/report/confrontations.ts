import { type ConfrontationKind, confrontationKinds } from '../../model/actor.ts';
import type { EditionActor, EditionConfrontation, EditionEvidence } from '../../model/edition.ts';
import type { Block, Cell } from '../document.ts';
import { cell, header, link, number, paragraph, plainTable } from '../runs.ts';
import { cellName } from './cell-name.ts';
import { evidenceWords } from './proofs.ts';
import { folded } from './quality-tables.ts';
import type { ReportInput } from './section.ts';
import { tickedWords } from './ticked-words.ts';

/** Kinds of meeting whose codes are listed one by one: agreements are counted, contradictions are for somebody to read. */
const isListed = (kind: ConfrontationKind): boolean => !['declared-and-said', 'decided-as-evidenced'].includes(kind);

/** Passages shown on each side of a code; `explain` shows them all. */
const shown = 3;

/** Where what is ticked, read and decided agree or not: counts, then each contradiction with its words. For the team. */
export function confrontationBlocks(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { quality } = labels.texts.annexes;
  const met = edition.confrontations;
  if (met.length === 0) return [];
  const ofKind = (kind: ConfrontationKind) => met.filter((one) => one.kind === kind);
  const counts = confrontationKinds.map((kind) => [
    header(quality.confrontationKinds[kind]),
    number(labels.number(ofKind(kind).length)),
  ]);
  const head = [header(quality.what), header(quality.codes, { isNumber: true })];
  return [
    paragraph(quality.confrontationsText),
    plainTable('table-confrontations', quality.confrontationsCaption, head, counts),
    ...confrontationKinds.filter(isListed).flatMap((kind) => listOf(kind, ofKind(kind), input)),
  ];
}

function listOf(kind: ConfrontationKind, met: EditionConfrontation[], input: ReportInput): Block[] {
  const { edition, labels, names } = input;
  const { quality } = labels.texts.annexes;
  if (met.length === 0) return [];
  const actorById = new Map(edition.actors.map((actor) => [actor.id, actor]));
  const rows = met.map((one): Cell[] => {
    const actor = actorById.get(one.actor);
    const { evidence, against } = sidesOf(one, actor);
    const unticked = (one.unticked ?? []).map(({ column, raw, at }) => {
      const ticked = tickedWords({ quote: raw, column, kind: 'entretiens' }, labels);
      return `${quality.notTicked(labels.column(column, 'entretiens'), ticked)} (${cellName(at)})`;
    });
    const decided = one.decision === undefined ? [] : [quality.decidedBy(one.decision)];
    const refuses = kind === 'rejected-against-evidence';
    return [
      header([link(actor?.name ?? one.actor, `#${names.anchor(one.actor)}`)]),
      cell(labels.grid(one.axis, one.code)),
      cell(sideWords(evidence, refuses ? [] : decided, input)),
      cell(sideWords(against, [...unticked, ...(refuses ? decided : [])], input)),
    ];
  });
  const head = [quality.organisation, quality.codeHead, quality.forIt, quality.againstIt].map((words) => header(words));
  return [folded(plainTable(`table-confrontations-${kind}`, quality.confrontationKinds[kind], head, rows))];
}

/** The words on both sides: those of the code given, or of the one that was refused. */
function sidesOf({ axis, code }: EditionConfrontation, actor: EditionActor | undefined) {
  const isIt = (one: { axis: string; code: string; sub: string | null }) =>
    one.axis === axis && one.code === code && one.sub === null;
  const { evidence = [], against = [] } = actor?.assignments.find(isIt) ?? actor?.rejected?.find(isIt) ?? {};
  const denies = ({ reason }: EditionEvidence) => reason === 'negation' || reason === 'past' || reason === 'coded';
  return { evidence: evidence.filter(({ kind }) => kind !== 'decisions'), against: against.filter(denies) };
}

function sideWords(evidence: EditionEvidence[], more: string[], { labels }: ReportInput): string {
  const words = [...new Set(evidence.map((one) => evidenceWords(one, labels)))];
  const left = words.length - shown;
  const all = [...words.slice(0, shown), ...(left > 0 ? [`+ ${labels.number(left)}`] : []), ...more];
  return all.join(labels.texts.page.semicolon) || labels.texts.table.none;
}
