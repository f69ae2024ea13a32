import { perEuro } from '../../countries/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { numberOf, textOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Survey } from '../survey.ts';

/** Fewer amounts have no middle to speak of. */
const fewest = 8;
/** Two zeros: what a slip of the keyboard or a wrong currency makes. */
const farAway = 100;

/** Yearly budgets a hundred times above or below the middle one, in euro; those whose currency is not said are left out. */
export function budgetOutliers(survey: Survey): Diagnostic[] {
  const amounts = survey.known.flatMap((actor) => {
    const budget = numberOf(actor, 'budget_annuel');
    const rate = perEuro(textOf(actor, 'budget_devise'), survey.context.country);
    return budget !== null && budget > 0 && rate !== null ? [{ actor, budget, euros: budget / rate }] : [];
  });
  if (amounts.length < fewest) return [];
  const sorted = amounts.map(({ euros }) => euros).sort((left, right) => left - right);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return amounts
    .filter(({ euros }) => euros > middle * farAway || euros * farAway < middle)
    .map(({ actor, budget }) => {
      const at = actor.fields.budget_annuel?.at;
      return problem('QUA-022', { nom: actor.name, budget }, { subject: actor.id, ...(at ? { place: at } : {}) });
    });
}
