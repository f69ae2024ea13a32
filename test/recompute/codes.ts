import { heldBy } from './answers.ts';
import { grid, listed, originOf, topCodes } from './grid.ts';
import { type Ledger, part } from './shapes.ts';
import type { Study } from './study.ts';

interface Cell {
  role: string;
  axis: string;
  code: string;
  expected: boolean;
  observed: number | null;
  contradicted: number | null;
  undocumented: number | null;
}

/** Words that deny something of the organisation itself, now or by a reader's coding. */
const denies = ({ scope, reason }: { scope: string; reason: string | null }) =>
  scope === 'acteur' && ['negation', 'past', 'coded'].includes(reason ?? '');

/** The matrix of the five roles, from the codes of each organisation and the grid's own lines. */
export function holdMatrix(study: Study, ledger: Ledger): void {
  const stated = new Map(
    part<Cell[]>(study.edition, 'matrix').map((cell) => [`${cell.role}/${cell.axis}/${cell.code}`, cell]),
  );
  const seen = new Set<string>();
  for (const role of topCodes('role')) {
    const holders = study.known.filter((actor) => heldBy(actor, 'role', study).some(({ code }) => code === role.code));
    for (const axis of ['force', 'faiblesse']) {
      for (const line of topCodes(axis)) {
        const observed = holders.filter((actor) => heldBy(actor, axis, study).some(({ code }) => code === line.code));
        const contradicted = holders.filter(
          (actor) =>
            !observed.includes(actor) &&
            (actor.turned_away ?? []).some(
              (one) => one.axis === axis && one.code === line.code && one.sub === null && one.evidence.some(denies),
            ),
        );
        const roles = listed(line.roles);
        const isTied = role.code !== 'hors-grille' && (roles.includes(role.code) || roles.includes('tous'));
        const key = `${role.code}/${axis}/${line.code}`;
        const cell = stated.get(key);
        if (!isTied && observed.length === 0 && contradicted.length === 0) {
          ledger.hold(`matrix ${key} is not listed`, cell ?? null, null);
          continue;
        }
        seen.add(key);
        ledger.hold(`matrix ${key} expected`, cell?.expected, line.lien === 'tableau' && roles.includes(role.code));
        ledger.hold(`matrix ${key} observed`, cell?.observed, observed.length);
        ledger.hold(`matrix ${key} contradicted`, cell?.contradicted, contradicted.length);
        ledger.hold(
          `matrix ${key} undocumented`,
          cell?.undocumented,
          holders.length - observed.length - contradicted.length,
        );
      }
    }
  }
  ledger.hold('matrix: cells', [...stated.keys()].sort(), [...seen].sort());
}

/** Needs that weaknesses suggest, by the grid's column `suggere_par`; a weakness of the context suggests none. */
export function holdSuggestedNeeds(study: Study, ledger: Ledger): void {
  const weaknesses = study.known.map((actor) => new Set(heldBy(actor, 'faiblesse', study).map(({ code }) => code)));
  const expected = grid
    .filter(({ axe }) => axe === 'besoin')
    .flatMap(({ code, suggere_par }) => {
      const sources = listed(suggere_par).filter((one) => ['interne', 'relation'].includes(originOf(one)));
      const n = weaknesses.filter((own) => sources.some((one) => own.has(one))).length;
      const met = sources.filter((one) => weaknesses.some((own) => own.has(one)));
      return n > 0 ? [{ need: code, weaknesses: met, n, masked: false }] : [];
    });
  const stated = part<typeof expected>(study.edition, 'suggested_needs');
  ledger.hold(
    'suggested needs',
    stated.map(({ need }) => need),
    expected.map(({ need }) => need),
  );
  for (const [index, one] of expected.entries()) ledger.hold(`suggested need ${one.need}`, stated[index], one);
}
