import type { Edition, EditionFact } from '../model/edition.ts';
import { foldKey } from '../text/fold.ts';
import { isBefore, monthsBetween } from '../text/months.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';

type Dialogue = NonNullable<Edition['dialogue']>;
type Demands = Dialogue['demands'];
type Row = Demands['rows'][number];

const states = ['acceptee', 'partielle', 'refusee', 'ouverte', 'sans-reponse', 'inconnu'];

/** States in which a demand still waits; one without a state waits when nobody noted an answer. */
const waitingStates: readonly string[] = ['ouverte', 'sans-reponse'];

const ages = [
  { code: '0-6', from: 0, to: 6 },
  { code: '7-12', from: 7, to: 12 },
  { code: '13-24', from: 13, to: 24 },
  { code: 'plus-24', from: 25, to: Number.POSITIVE_INFINITY },
];

const textIn = ({ fields }: EditionFact, key: string): string | null => {
  const value = fields[key];
  return typeof value === 'string' ? value : null;
};

const stateOf = (demand: EditionFact): string => textIn(demand, 'etat') ?? 'inconnu';

/** What became of the demands that an edition shows; ages are whole months on the day of the report. */
export function demandsOf(
  demands: EditionFact[],
  mechanisms: Dialogue['mechanisms'],
  mechanismFacts: EditionFact[],
  asOf: string | null,
): Demands {
  const rows = demands.map((demand) => rowOf(demand, asOf));
  const isWaiting = new Map(rows.map(({ id, waiting }) => [id, waiting]));
  const tally = (own: EditionFact[]) => ({ n: own.length, waiting: own.filter(({ id }) => isWaiting.get(id)).length });
  const waiting = rows.filter((row) => row.waiting);
  const inBand = (from: number, to: number) =>
    waiting.filter(({ months }) => months !== null && months >= from && months <= to);
  const themes = [...new Set(demands.flatMap(themesOf))].sort(compareCodeUnits);
  return {
    n: demands.length,
    states: states.map((code) => ({ code, n: demands.filter((demand) => stateOf(demand) === code).length })),
    by_mechanism: byMechanism(demands, mechanisms, mechanismFacts).map(({ own, ...one }) => ({
      ...one,
      ...tally(own),
    })),
    by_addressee: named(demands, 'destinataire').map(({ name, own }) => ({ name, ...tally(own) })),
    by_theme: themes.map((theme) => ({
      theme,
      ...tally(demands.filter((demand) => themesOf(demand).includes(theme))),
    })),
    waiting: [
      ...ages.map(({ code, from, to }) => ({ code, n: inBand(from, to).length })),
      { code: 'inconnu', n: waiting.filter(({ months }) => months === null).length },
    ],
    rows,
  };
}

const themesOf = ({ fields: { themes } }: EditionFact): string[] => (Array.isArray(themes) ? themes.map(String) : []);

function rowOf(demand: EditionFact, asOf: string | null): Row {
  const state = textIn(demand, 'etat');
  const waiting = state === null ? textIn(demand, 'reponse') === null : waitingStates.includes(state);
  const [asked, answered] = [textIn(demand, 'date'), textIn(demand, 'reponse_date')];
  const end = waiting ? asOf : answered;
  const isTold = asked !== null && end !== null && !isBefore(end, asked);
  const months = isTold ? monthsBetween(asked, end) : null;
  return { id: demand.id, waiting, months: months === null ? null : Math.max(0, months.least) };
}

/** Demands by the words of a column, those that differ by case or accents together; under the first spelling in order. */
function named(demands: EditionFact[], key: string): { name: string; own: EditionFact[] }[] {
  const byKey = new Map<string, EditionFact[]>();
  for (const demand of demands) {
    const name = textIn(demand, key);
    if (name !== null) byKey.set(foldKey(name), [...(byKey.get(foldKey(name)) ?? []), demand]);
  }
  return [...byKey.values()]
    .map((own) => ({ name: own.flatMap((demand) => textIn(demand, key) ?? []).sort(compareText)[0] ?? '', own }))
    .sort((left, right) => compareText(left.name, right.name));
}

/** By mechanism of the map, under the name its row gives; then by the names that no row describes. */
function byMechanism(
  demands: EditionFact[],
  mechanisms: Dialogue['mechanisms'],
  facts: EditionFact[],
): { mechanism: string | null; name: string; own: EditionFact[] }[] {
  const taken = new Set(mechanisms.flatMap((mechanism) => mechanism.demands));
  const known = mechanisms.flatMap(({ id, demands: own }) => {
    const fact = facts.find((one) => one.id === id);
    const name = fact ? (textIn(fact, 'nom') ?? textIn(fact, 'sigle') ?? id) : id;
    return own.length === 0 ? [] : [{ mechanism: id, name, own: demands.filter((demand) => own.includes(demand.id)) }];
  });
  const others = named(
    demands.filter(({ id }) => !taken.has(id)),
    'mecanisme',
  );
  return [
    ...known.sort((left, right) => compareText(left.name, right.name)),
    ...others.map((one) => ({ mechanism: null, ...one })),
  ];
}
