import { type PrintedTable, tablesOf } from './markdown.ts';
import { type Ledger, type Published, part, type Words } from './shapes.ts';

const same = (left: string, right: string) => left.replace(/\s+/g, ' ').trim() === right.replace(/\s+/g, ' ').trim();
const out = (x: unknown, n: unknown) => `${x}/${n}`;

interface Needs {
  answered_first: number | null;
  voiced: number | null;
  ranked: {
    need: string;
    label: Words;
    rank: number | null;
    first: number | null;
    wanted: number | null;
    regions: number | null;
    roles: number | null;
    untrained: number | null;
    support?: number;
    training?: number;
    texts?: number;
    received?: number;
  }[];
}
interface Themes {
  candidates: {
    theme: string;
    label: Words;
    points: number;
    values: { criterion: string; value: number | null; points: number }[];
  }[];
  criteria: { id: string }[];
}
interface Cohort {
  quotas: {
    labels: Words[];
    minimum: number | null;
    maximum: number | null;
    available?: number;
    unknown?: number;
    n?: number;
    met: boolean;
  }[];
}
interface Seats {
  seats: { crossed: { by: string; values: { label: Words | null; n: number; of: number }[] }[] };
  demands: { n: number; by_mechanism: Tally[]; by_addressee: Tally[] };
}
interface Tally {
  name: string;
  n: number;
  waiting: number;
}
interface Suggested {
  need: string;
  n: number | null;
}
type Hold = (row: string[], figure: string, column: number, expected: string | null) => void;

const decimal = (value: number) => value.toFixed(2).replace('.', ',');

/** What each row of a kind of table must say, by its header; null for a header that says nothing of the kind. */
function rowsOfNeeds({ head }: PrintedTable, needs: Needs, hold: Hold): ((row: string[]) => void) | null {
  const needOf = (label: string) => needs.ranked.find((one) => same(one.label.fr, label));
  const shown = (value: number | null | undefined, of?: number | null) =>
    value === null || value === undefined ? null : of === undefined ? String(value) : out(value, of);
  if (head[0] === 'Rang' && head[1] === 'Besoin')
    return (row) => {
      const need = needOf(row[1] ?? '');
      hold(row, 'rank', 0, shown(need?.rank));
      // Nobody was asked which comes first: there is no share of nobody.
      hold(row, 'first', 2, needs.answered_first === 0 ? 'n. d.' : shown(need?.first, needs.answered_first));
      hold(row, 'wanted', 3, shown(need?.wanted, needs.voiced));
      hold(row, 'regions', 4, shown(need?.regions));
      hold(row, 'roles', 5, shown(need?.roles));
      hold(row, 'untrained', 6, shown(need?.untrained));
    };
  if (head[0] !== 'Besoin' || head[1] !== 'Appuis souhaités') return null;
  return (row) => {
    const need = needOf(row[0] ?? '');
    hold(row, 'support', 1, shown(need?.support, needs.voiced));
    hold(row, 'training', 2, shown(need?.training, needs.voiced));
    hold(row, 'texts', 3, shown(need?.texts, needs.voiced));
    hold(row, 'received', 4, shown(need?.received));
  };
}

function rowsOfThemes(
  { head }: PrintedTable,
  { candidates, criteria }: Themes,
  hold: Hold,
): ((row: string[]) => void) | null {
  const candidateOf = (label: string) => candidates.find((one) => same(one.label.fr, label));
  if (same(head.join(' '), 'Thème Points'))
    return (row) => hold(row, 'points', 1, decimal(candidateOf(row[0] ?? '')?.points ?? -1));
  if (head[0] !== 'Rang' || head[1] !== 'Thème') return null;
  return (row) => {
    const candidate = candidateOf(row[1] ?? '');
    criteria.forEach(({ id }, index) => {
      const value = candidate?.values.find(({ criterion }) => criterion === id);
      const isKnown = value?.value !== null && value !== undefined;
      hold(row, id, index + 2, isKnown ? `${value.value} (${decimal(value.points)})` : null);
    });
    hold(row, 'points', criteria.length + 2, decimal(candidate?.points ?? -1));
  };
}

function rowsOfDialogue(
  { head, caption }: PrintedTable,
  { seats, demands }: Seats,
  hold: Hold,
): ((row: string[]) => void) | null {
  if (head[1] === 'Siègent') {
    const sides: Record<string, string> = {
      membres: 'nb_membres',
      budget: 'budget_tranche',
      type: 'type',
      siège: 'region_siege',
      rôle: 'roles',
      direction: 'dirigee_par',
    };
    const by = sides[caption.split(' ').at(-1) ?? ''];
    const side = seats.crossed.find((one) => one.by === by);
    return (row) => {
      const value = side?.values.find(({ label }) => same(label?.fr ?? 'non renseigné ici', row[0] ?? ''));
      hold(row, 'sit', 1, value ? out(value.n, value.of) : 'no such value');
      hold(row, 'do not', 2, value ? out(value.of - value.n, value.of) : 'no such value');
    };
  }
  if (head[1] !== 'Demandes' || (head[0] !== 'Mécanisme' && head[0] !== 'Destinataire')) return null;
  const tallies = head[0] === 'Mécanisme' ? demands.by_mechanism : demands.by_addressee;
  return (row) => {
    const tally = tallies.find(({ name }) => same(name, row[0] ?? ''));
    if (!tally) return;
    hold(row, 'demands', 1, out(tally.n, demands.n));
    hold(row, 'waiting', 2, out(tally.waiting, tally.n));
  };
}

function rowsOfCohort({ head }: PrintedTable, { quotas }: Cohort, hold: Hold): ((row: string[]) => void) | null {
  if (head[0] !== 'Quota' || !head.includes('Retenues')) return null;
  return (row) => {
    // A quota of one code is printed under its label; the others in the words of their criterion.
    const quota = quotas.find(({ labels }) => labels.length === 1 && same(labels[0]?.fr ?? '', row[0] ?? ''));
    if (!quota) return;
    hold(row, 'minimum', 1, quota.minimum === null ? '–' : String(quota.minimum));
    hold(row, 'available', 3, String(quota.available));
    hold(row, 'unknown', 4, String(quota.unknown));
    hold(row, 'members', 5, String(quota.n));
    hold(row, 'met', 6, quota.met ? 'oui' : 'non');
  };
}

function rowsOfSuggested({ head }: PrintedTable, edition: Published, hold: Hold): ((row: string[]) => void) | null {
  if (head[0] !== 'Besoin' || head[1] !== 'Faiblesses d’où il vient') return null;
  const labels = part<Needs>(edition, 'needs').ranked;
  return (row) => {
    const need = labels.find((one) => same(one.label.fr, row[0] ?? ''))?.need;
    const n = part<Suggested[]>(edition, 'suggested_needs').find((one) => one.need === need)?.n;
    hold(row, 'organisations', 2, n === null || n === undefined ? null : out(n, edition.counts.known));
  };
}

/** Tables that stand for no single variable: needs, themes, seats, demands, quotas, and the first page's numbers. */
export function holdPrintedParts(edition: Published, report: string, ledger: Ledger): void {
  const dialogue = part<Seats | undefined>(edition, 'dialogue');
  const cohort = part<Cohort | undefined>(edition, 'cohort');
  const needs = part<Needs | undefined>(edition, 'needs');
  const themes = part<Themes | undefined>(edition, 'themes');
  for (const table of tablesOf(report)) {
    const hold: Hold = (row, figure, column, expected) => {
      const name = `${table.caption}, ${row[0]} ${figure}`;
      const stated = (row[column] ?? '').replaceAll('*', '');
      if (expected === null) ledger.must(`${name}: nothing is printed`, !/\d/.test(stated), stated);
      else ledger.hold(name, stated, expected);
    };
    const check =
      (needs && rowsOfNeeds(table, needs, hold)) ||
      (themes && rowsOfThemes(table, themes, hold)) ||
      (dialogue && rowsOfDialogue(table, dialogue, hold)) ||
      (cohort && rowsOfCohort(table, cohort, hold)) ||
      rowsOfSuggested(table, edition, hold);
    if (check) for (const row of table.rows) check(row);
  }
  const { counts } = edition;
  const first = (words: RegExp): string | null => words.exec(report)?.[1] ?? null;
  ledger.hold('first page: known', first(/^- \*\*(\d+)\*\* organisations recensées/m), String(counts.known));
  if (Number(counts.interviewed) > 0)
    ledger.hold(
      'first page: interviewed',
      first(/^- \*\*(\d+\/\d+)\*\* interrogée/m),
      out(counts.interviewed, counts.known),
    );
  if (Number(counts.documents) > 0)
    ledger.hold('first page: documents', first(/^- \*\*(\d+)\*\* document/m), String(counts.documents));
  ledger.hold('first page: named', first(/^- \*\*(\d+\/\d+)\*\* nommée/m), out(counts.listed, counts.known));
}
