import { activeDecisions, type Decision, interviewKeyOf, quoteDecisions } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { type Audience, audiences } from '../model/edition.ts';
import { foldKey } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { accessFor } from './access.ts';
import { printedQuotes, type QuoteCandidate, quoteCandidates } from './quotes.ts';

/** A quote to look over: once, with every edition that prints it. */
export interface QuoteToReview extends Omit<QuoteCandidate, 'group_size'> {
  group_size: number | null;
  /** Editions that would print it; none when it was refused. */
  editions: Audience[];
}

/** Quotes that editions print, or would without a refusal, those not looked over first; and decisions that meet no quote. */
export function quotesToReview(
  cartography: Cartography,
  publicTexts: readonly string[],
): { quotes: QuoteToReview[]; lapsed: Decision[] } {
  const byKey = new Map<string, QuoteToReview>();
  const present = new Set<string>();
  for (const audience of audiences.filter((one) => one !== 'interne')) {
    const access = accessFor(cartography, audience);
    const candidates = quoteCandidates(cartography, access, publicTexts);
    for (const { key } of candidates) present.add(foldKey(key));
    const printed = new Set(printedQuotes(candidates));
    for (const candidate of candidates) {
      if (!printed.has(candidate) && candidate.decision !== 'never') continue;
      const known = byKey.get(candidate.key) ?? { ...candidate, editions: [] };
      if (printed.has(candidate) && !known.editions.includes(audience)) known.editions.push(audience);
      byKey.set(candidate.key, known);
    }
  }
  const quotes = [...byKey.values()].sort(
    (a, b) =>
      Number(a.decision !== null) - Number(b.decision !== null) ||
      compareCodeUnits(a.axis, b.axis) ||
      compareCodeUnits(a.code, b.code) ||
      compareCodeUnits(a.key, b.key),
  );
  return { quotes, lapsed: lapsedQuotes(cartography, present) };
}

/** A decision on a quote whose words changed, or that is quoted no more; one on a whole interview needs it alone. */
function lapsedQuotes({ records }: Cartography, present: ReadonlySet<string>): Decision[] {
  const interviews = new Set(
    records.flatMap((record) => (record.kind === 'entretiens' ? [foldKey(interviewKeyOf(record))] : [])),
  );
  return quoteDecisions(activeDecisions(records)).filter(({ other }) => {
    const target = foldKey(other ?? '');
    return !interviews.has(target) && !present.has(target);
  });
}
