import type { Decision } from '../../decisions/index.ts';
import { problem } from '../../diagnostics/index.ts';
import type { Codebook } from '../../model/codebook.ts';
import { type ComparedMember, type Comparison, comparisonSchema } from '../../model/comparison.ts';
import type { CountryPack } from '../../model/country.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import type { Staged } from '../../model/stage.ts';
import { compareActors } from './compare-actors.ts';
import { compareMatrix } from './compare-matrix.ts';
import { compareTables } from './compare-tables.ts';
import { describeCountry, gradesOf } from './describe-countries.ts';
import { generalReasons } from './general-reasons.ts';

export { blankComparison } from './blank.ts';

/** What a comparison is made with, beside the editions. */
export interface CompareContext {
  codebook: Codebook;
  /** Packs of the countries compared, for the places of names; a country without one is compared all the same. */
  packs: readonly CountryPack[];
  /** Decisions of all the countries; those that speak of two countries' actors apply. */
  decisions: readonly Decision[];
  toolVersion: string;
}

/**
 * Countries side by side, from editions for one audience, in the order given. Null, with the reason, when they cannot be
 * compared at all: other audiences, one country twice or alone, fictional data beside real ones.
 */
export function compareCountries(editions: readonly Edition[], context: CompareContext): Staged<Comparison | null> {
  const refusal = refusalOf(editions);
  const [first] = editions;
  if (refusal !== null || first === undefined) return { value: null, diagnostics: refusal === null ? [] : [refusal] };
  const actors = compareActors(editions, context.packs, context.decisions);
  const value: Comparison = {
    format: 'cartographie-comparaison',
    format_version: 0,
    tool_version: context.toolVersion,
    edition: { audience: first.edition.audience, fictional: first.edition.fictional },
    countries: editions.map(describeCountry),
    actors,
    tables: compareTables(editions),
    matrix: compareMatrix(editions, context.codebook),
    grades: editions.map(gradesOf),
    reasons: generalReasons(editions),
  };
  return { value: comparisonSchema.parse(value), diagnostics: doubtsOf(actors.to_review) };
}

/** Columns of a row that settles a pair, as `decisions.csv` names them. */
const decisionColumns = ['objet', 'acteur', 'acteur_id', 'autre', 'autre_id', 'decision', 'pays'];

type Doubt = Comparison['actors']['to_review'][number];

/** Pairs told one by one with the row that settles each; of more, one line gives the number and the names. */
const mostDoubts = 5;

function doubtsOf(doubts: readonly Doubt[]): Diagnostic[] {
  const left = doubts.slice(mostDoubts);
  if (left.length === 0) return doubts.map(doubtOf);
  const pairs = left.map(({ members }) => members.map(({ name, country }) => `${name} (${country})`).join(' / '));
  return [
    ...doubts.slice(0, mostDoubts).map(doubtOf),
    problem('CMP-009', { n: left.length, paires: pairs.join('\u00a0; ') }),
  ];
}

/** Names the pair, and gives the row to write: with ids, since one name may be borne in a third country. */
function doubtOf({ members }: Doubt): Diagnostic {
  const [left, right] = members as [ComparedMember, ComparedMember];
  const countries = `${left.country}, ${right.country}`;
  const cells = ['identite', left.name, left.id, right.name, right.id, 'meme', countries];
  return problem('CMP-007', {
    ...{ left: left.name, leftCountry: left.country, right: right.name, rightCountry: right.country },
    headers: decisionColumns.join(';'),
    row: cells.map(csvCell).join(';'),
  });
}

const csvCell = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function refusalOf(editions: readonly Edition[]): Diagnostic | null {
  const codes = editions.map(({ country }) => country.iso2);
  const listed = (of: readonly Edition[]) => of.map(({ country }) => country.iso2).join(', ');
  const audiences = new Set(editions.map(({ edition }) => edition.audience));
  if (audiences.size > 1) {
    const told = editions.map(({ country, edition }) => `${country.iso2} ${edition.audience}`).join(', ');
    return problem('CMP-001', { editions: told });
  }
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return problem('CMP-002', { country: twice, files: codes.join(', ') });
  if (editions.length < 2) return problem('CMP-003', { countries: codes.join(', ') || '–' });
  const fictional = editions.filter(({ edition }) => edition.fictional);
  const real = editions.filter(({ edition }) => !edition.fictional);
  if (fictional.length === 0 || real.length === 0) return null;
  return problem('CMP-004', { fictional: listed(fictional), real: listed(real) });
}
