import type { Agreement, Reliability } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { Access } from './access.ts';
import { isTooSmall } from './cell.ts';

/**
 * Agreement between readers. Outside the internal edition readers are numbers, and neither the codes one by one nor the
 * machine's reading of closed words are shown, nor what one or two interviews were found to hold.
 */
export function protectAgreements(agreements: Agreement[], { isInternal }: Access): Edition['agreements'] {
  const shown = isInternal
    ? agreements
    : agreements.filter(({ coders, interviews }) => !coders.includes('machine') && !isTooSmall(interviews, false));
  const readers = [...new Set(shown.flatMap(({ coders }) => coders))];
  const nameOf = (reader: string): string => (isInternal ? reader : String(readers.indexOf(reader) + 1));
  return shown.map(
    ({ axis, coders: [first, second], interviews, cases, agreed, codes, disagreements, ...figures }) => ({
      axis,
      coders: [nameOf(first), nameOf(second)],
      interviews,
      cases,
      agreed,
      ...figuresOf(figures),
      codes: isInternal
        ? codes.map(({ code, ...one }) => ({ code, cases: one.cases, agreed: one.agreed, ...figuresOf(one) }))
        : [],
      disagreements: isInternal
        ? disagreements.map(({ interview, record, code, givenBy }) => ({ interview, record, code, given_by: givenBy }))
        : [],
    }),
  );
}

type Figures = Pick<Agreement, 'both' | 'onlyFirst' | 'onlySecond' | 'kappa' | 'alpha'>;

const figuresOf = ({ both, onlyFirst, onlySecond, kappa, alpha }: Figures) => ({
  both,
  only_first: onlyFirst,
  only_second: onlySecond,
  kappa,
  alpha,
});

/** Agreement of all readers, by axis; never over one or two interviews outside the team. */
export const protectReliability = (reliability: Reliability[], { isInternal }: Access): Edition['reliability'] =>
  isInternal ? reliability : reliability.filter(({ interviews }) => !isTooSmall(interviews, false));
