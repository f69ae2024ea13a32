import type { Codebook } from '../../model/codebook.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { HeaderMatch, TableKind } from '../../model/table.ts';
import { foldWords } from '../../text/fold.ts';
import { announcesPerson, isPersonName } from '../contact-groups.ts';
import { firstUnknown, isCountingHeader } from '../first-unknown.ts';
import { hasKeyColumns, keyColumnsByKind } from '../key-columns.ts';
import { matchHeaders } from '../match-headers.ts';
import { columnByKey } from '../registry.ts';
import { isOwnWords } from '../resembling.ts';
import { candidatesOfHeader } from './by-header.ts';
import type { CellFacts } from './cell-facts.ts';
import type { ColumnProposal, Confidence, KindProposal } from './proposal.ts';
import { assign, faintScore, isProtection, leastScore, placesOfWork, type Reading, readingsOf } from './readings.ts';
import { bilingual } from './said.ts';

/** Proposes a column for each header of a table read as a kind; each column goes to one header. */
export function proposeColumns(
  kind: TableKind,
  headers: readonly string[],
  facts: readonly CellFacts[],
  codebook: Codebook,
): KindProposal {
  const matches = matchHeaders(kind, headers, { codebook });
  const readings = matches.flatMap((match) => {
    const cells = facts[match.index];
    return cells && !isReadAsIs(kind, match) ? readingsOf(kind, { ...match, cells, codebook }) : [];
  });
  const chosen = assign(kind === 'acteurs' ? placesOfWork(readings, facts) : readings);
  const person = kind === 'acteurs' ? personAmong(matches, facts) : null;
  const columns = matches.map((match): ColumnProposal => {
    const { index, header, letter } = match;
    if (isReadAsIs(kind, match)) return automatic(match);
    const reading = chosen.get(index) ?? null;
    const cells = facts[index];
    const rivals = readings.filter((other) => other.index === index).sort((a, b) => b.score - a.score);
    const spec = reading && columnByKey(reading.key, kind);
    const isContact = spec?.layer === 'contact' && spec.type !== 'url';
    const isPersons = isContact && person !== null && !foldWords(header).includes('public');
    const isScaled = scaled.test(header) && isAmount(kind, reading?.key);
    return {
      index,
      letter,
      header,
      key: reading?.key ?? null,
      confidence: isScaled || isPersons ? 'a-verifier' : reading && confidenceOf(reading, rivals, isContact),
      reasons: isPersons
        ? [besidePerson(person)]
        : isScaled
          ? [inMillions]
          : reading
            ? toldWith(reading, rivals)
            : whyNothing(kind, header, rivals, cells),
      isAutomatic: false,
      needsConsent: isContact,
      isFaint: isScaled || (reading?.header === 0 && reading.score < faintScore),
      fit: reading?.list ?? null,
    };
  });
  const hasKey = hasKeyColumns(kind, columns);
  return { kind, columns, hasKey, score: scoreOf(kind, chosen, hasKey) };
}

/** The column that names persons: what stands beside may be theirs, and only a person can say that it is not. */
function personAmong(matches: readonly HeaderMatch[], facts: readonly CellFacts[]): string | null {
  const isNamed = ({ index, key, header }: HeaderMatch) =>
    key === null && announcesPerson(header) && (facts[index]?.cells ?? []).some(isPersonName);
  return matches.find(isNamed)?.header ?? null;
}

const besidePerson = (header: string): Bilingual =>
  bilingual(
    `peut-être ceux d’une personne, nommée à côté («\u00a0${header}\u00a0»)\u00a0: à vous de l’écrire si ce sont ceux de l’organisation`,
    `perhaps those of a person, named beside (“${header}”): write it yourself if they are the organisation’s`,
  );

/** Amounts written in millions or thousands («Budget (M FCFA)»): read as they stand, 12,5 would be twelve francs. */
const scaled =
  /\b(?:millions?|milliards?|milliers?|thousands?|billions?)\b|(?:^|[\s(])(?:M|Md|k|K)\s?(?:F ?CFA|FCFA|CFA|XOF|XAF|GNF|EUR|euros?|€|USD|\$|MAD|DH|TND|DT)(?![\p{L}])/u;
const inMillions = bilingual(
  'des montants en millions ou en milliers\u00a0: l’outil lit les nombres tels quels, écrivez-les d’abord en entier',
  'amounts in millions or thousands: numbers are read as they stand, write them in full first',
);
const isAmount = (kind: TableKind, key: string | undefined): boolean =>
  ['number', 'integer'].includes(columnByKey(key ?? '', kind)?.type ?? '');

/** Choices of questions, columns of a form's server, columns that the tool wrote: no mapping may take them. */
const isReadAsIs = (kind: TableKind, { header, choice, isOther, isOwn }: HeaderMatch): boolean =>
  choice !== undefined || isOther === true || isOwn === true || !isOwnWords(kind, header);

/** A contact is surely public only under a header that the tool itself reads so. */
function confidenceOf(reading: Reading, rivals: readonly Reading[], isContact: boolean): Confidence {
  const isAgainstHeader =
    reading.header === 0 && rivals.some(({ isContradicted, header }) => isContradicted && header >= 0.6);
  if (reading.isContradicted || isAgainstHeader || reading.score < faintScore) return 'a-verifier';
  return reading.score >= 0.9 && (reading.isRecognised || !isContact) ? 'sur' : 'probable';
}

/** The reasons of a reading; when the cells won over the header, what the header said. */
function toldWith(reading: Reading, rivals: readonly Reading[]): Bilingual[] {
  const beaten = rivals.find(
    (rival) => rival.isContradicted && rival.key !== reading.key && rival.header > reading.header,
  );
  if (reading.isContradicted) {
    const [first, second] = reading.reasons;
    const but = second ? bilingual(`mais ${second.fr}`, `but ${second.en}`) : null;
    return [...(first ? [first] : []), ...(but ? [but] : [])];
  }
  if (!beaten) return reading.reasons;
  const cells = beaten.reasons[1];
  return [
    ...reading.reasons,
    bilingual(
      `l’en-tête ferait penser à ${beaten.key}${cells ? `, mais ${cells.fr}` : ''}`,
      `the header would say ${beaten.key}${cells ? `, but ${cells.en}` : ''}`,
    ),
  ];
}

const nothingLike = bilingual('rien de connu ne lui ressemble', 'nothing known resembles it');

function whyNothing(
  kind: TableKind,
  header: string,
  rivals: readonly Reading[],
  cells: CellFacts | undefined,
): Bilingual[] {
  const [best] = rivals;
  if (!cells || cells.cells.length === 0) return [bilingual('aucune cellule remplie', 'no filled cell')];
  if (cells.isCounter || (isCountingHeader(header) && isNumbered(cells)))
    return [bilingual('un numéro d’ordre', 'a row counter')];
  const elsewhere = kind === 'entretiens' ? undefined : candidatesOfHeader('entretiens', header)[0]?.key;
  if (elsewhere !== undefined && isProtection(elsewhere)) {
    return [
      bilingual(
        'un accord n’est lu que dans un fichier d’entretiens',
        'a consent is read in a file of interviews only',
      ),
    ];
  }
  if (columnByKey(elsewhere ?? '', 'entretiens')?.layer === 'private') {
    return [
      bilingual(
        'des personnes ou leurs contacts, que rien ne reçoit ici',
        'persons or their contacts, which nothing receives here',
      ),
    ];
  }
  if (best && best.score >= leastScore) {
    return [
      bilingual(`${best.key} est mieux tenu par une autre colonne`, `${best.key} is better held by another column`),
    ];
  }
  if (best?.isContradicted) {
    const [header, content] = best.reasons;
    return [bilingual(`${header?.fr}, mais ${content?.fr}`, `${header?.en}, but ${content?.en}`)];
  }
  if (cells.tally.size === 1 && cells.cells.length >= 10) {
    return [bilingual('la même valeur à toutes les lignes', 'the same value in every row')];
  }
  if (kind === 'acteurs' && (cells.counts.email || cells.counts.phone) * 2 > cells.cells.length) {
    return [bilingual('des contacts, que rien ne reçoit ici', 'contacts, which nothing receives here')];
  }
  return [nothingLike];
}

/** Most cells are numbers. */
const isNumbered = ({ cells, counts }: CellFacts): boolean => counts.number * 2 > cells.length;

/** Cells of a name: short words, not figures, seldom twice the same. */
const longestName = 120;
const looksNamed = ({ cells, tally }: CellFacts): boolean =>
  cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= longestName).length * 2 > cells.length &&
  tally.size * 2 > cells.length;
/** Columns known beside it, without which the table may be about anything. */
const knownBeside = 2;

/** A table in which nothing makes a row: its first column, of short words, is what does, for a person to check. */
export function withFirstColumn(proposal: KindProposal, facts: readonly CellFacts[]): KindProposal {
  const [keys = []] = keyColumnsByKind[proposal.kind];
  const [key] = keys;
  const header = proposal.hasKey || keys.length !== 1 ? null : firstUnknown(proposal.kind, proposal.columns);
  const first = header === null ? undefined : proposal.columns.find((column) => column.header === header);
  const cells = first && facts[first.index];
  if (proposal.columns.filter((column) => column.key !== null && !column.isFaint).length < knownBeside) return proposal;
  if (!first || !key || !cells || cells.cells.length === 0 || !looksNamed(cells)) return proposal;
  const reason = bilingual(
    'première colonne de mots, et rien d’autre ne fait une ligne',
    'the first column of words, and nothing else makes a row',
  );
  const read: ColumnProposal = { ...first, key, confidence: 'a-verifier', reasons: [reason], isFaint: false };
  return { ...proposal, hasKey: true, columns: proposal.columns.map((column) => (column === first ? read : column)) };
}

const automatic = ({ index, letter, header, key }: HeaderMatch): ColumnProposal => ({
  index,
  letter,
  header,
  key,
  confidence: key === null ? null : 'sur',
  reasons: [
    header.trim() === ''
      ? bilingual('sans en-tête', 'no header')
      : bilingual('colonne de formulaire, lue telle quelle', 'a form’s own column, read as it is'),
  ],
  isAutomatic: true,
  needsConsent: false,
  isFaint: false,
  fit: null,
});

/** Contacts and names of persons stand in any kind of table: they speak for none. */
function scoreOf(kind: TableKind, chosen: ReadonlyMap<number, Reading>, hasKey: boolean): number {
  const readings = [...chosen.values()].filter(({ score }) => score >= 0.5);
  const sum = readings.reduce((total, { key, score, header }) => {
    const layer = columnByKey(key, kind)?.layer;
    const weight = layer === 'private' ? 0 : header === 0 ? 0.3 : 1;
    return total + weight * Math.min(score, 1);
  }, 0);
  return hasKey ? sum : sum / 3;
}
