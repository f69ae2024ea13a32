import type { Codebook } from '../../model/codebook.ts';
import type { Bilingual } from '../../model/stage.ts';
import { type TableKind, tableKinds } from '../../model/table.ts';
import { keyColumnsByKind } from '../key-columns.ts';
import { kindOfName } from '../recognise-kind.ts';
import { columnByKey } from '../registry.ts';
import type { CellFacts } from './cell-facts.ts';
import type { KindProposal } from './proposal.ts';
import { proposeColumns, withFirstColumn } from './propose-columns.ts';
import { bilingual } from './said.ts';

/** Kinds that the tool itself writes: nobody keeps them under other headers. The card comes first: it wins ties. */
const ownKinds = new Set<TableKind>(['accords', 'decisions', 'registre']);
const candidates: readonly TableKind[] = [
  'acteurs',
  ...tableKinds.filter((kind) => kind !== 'acteurs' && !ownKinds.has(kind)),
];

/** What a name that says the kind is worth, in columns. */
const nameWorth = 1.5;
/** Another kind wins over an earlier one by more than this. */
const clearLead = 0.25;

/** The kind of a table, with its columns, and the reasons of the choice. */
export interface ChosenKind {
  proposal: KindProposal;
  reasons: Bilingual[];
}

/** Weighs the kinds a table may be: what its name says, what its columns say; a kind that is told is taken. */
export function proposeKind(
  names: readonly string[],
  headers: readonly string[],
  facts: readonly CellFacts[],
  codebook: Codebook,
  told: TableKind | null,
): ChosenKind {
  if (told) {
    const proposal = withFirstColumn(proposeColumns(told, headers, facts, codebook), facts);
    return { proposal, reasons: [bilingual('demandé par --type', 'asked for by --type')] };
  }
  const named = names.map(kindOfName).find((kind) => kind !== null) ?? null;
  const scored = candidates.map((kind) => {
    const proposal = proposeColumns(kind, headers, facts, codebook);
    const isUnheard = (kind === 'entretiens' || kind === 'revue') && !hasOwnColumns(proposal);
    return { proposal, total: (isUnheard ? 0.5 : 1) * proposal.score + (kind === named ? nameWorth : 0) };
  });
  let best = scored[0];
  for (const other of scored) if (best && other.total > best.total + clearLead) best = other;
  const proposal = withFirstColumn(best?.proposal ?? proposeColumns('acteurs', headers, facts, codebook), facts);
  return { proposal, reasons: reasonsOf(proposal, named) };
}

/** Columns of an interview or a review that many directories have too: they make none. */
const shared = new Set([
  'acteur',
  'note',
  'autre',
  'codes',
  'mandat',
  'id_constat',
  'id_entretien',
  'repondant_fonction',
]);

/** A card, an interview and a review share most columns: answers, consents, a day or a document make the difference. */
const hasOwnColumns = ({ kind, columns }: KindProposal): boolean =>
  columns.some(({ key, isFaint }) => {
    if (key === null || isFaint || shared.has(key) || columnByKey(key, 'acteurs') !== undefined) return false;
    return columnByKey(key, kind)?.layer !== 'private';
  });

function reasonsOf({ kind, columns, hasKey }: KindProposal, named: TableKind | null): Bilingual[] {
  const known = columns.filter(({ key, isAutomatic }) => key !== null && !isAutomatic);
  const list = known.map(({ key }) => key).join(', ');
  return [
    ...(named === kind ? [bilingual('le nom du fichier le dit', 'the name of the file says so')] : []),
    bilingual(
      `${known.length} ${known.length < 2 ? 'colonne de ce type' : 'colonnes de ce type'} sur ${columns.length}${known.length > 0 ? ` (${list})` : ''}`,
      `${known.length} of ${columns.length} columns are of this kind${known.length > 0 ? ` (${list})` : ''}`,
    ),
    ...(hasKey
      ? []
      : [
          bilingual(
            `il manque ce qui fait une ligne\u00a0: ${keyColumnsByKind[kind].map((keys) => keys.join(' + ')).join(' / ')}`,
            `what makes a row is missing: ${keyColumnsByKind[kind].map((keys) => keys.join(' + ')).join(' / ')}`,
          ),
        ]),
  ];
}
