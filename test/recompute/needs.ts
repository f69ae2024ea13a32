import { current, heldBy } from './answers.ts';
import { crosswalk, topCodes } from './grid.ts';
import { type Actor, type Ledger, part } from './shapes.ts';
import { codesIn, type Study, textIn } from './study.ts';

interface Ranked {
  need: string;
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
  actors?: string[];
}
interface Needs {
  criteria: (keyof Ranked)[];
  answered_first: number | null;
  voiced: number | null;
  ranked: Ranked[];
  again: { code: string; n: number | null; actors?: string[] }[];
}

/** Best first by the stated criteria, one after the other; equals share a rank. */
export function holdRanks({ criteria, ranked }: Needs, ledger: Ledger): void {
  const key = (need: Ranked) => criteria.map((criterion) => Number(need[criterion] ?? 0));
  const isBefore = (left: Ranked, right: Ranked) => {
    const [one, other] = [key(left), key(right)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
  };
  const voiced = ranked.filter(({ first, wanted }) => (first ?? 0) + (wanted ?? 0) > 0);
  for (const need of ranked) {
    const rank = voiced.includes(need) ? 1 + voiced.filter((other) => isBefore(other, need)).length : null;
    ledger.hold(`need ${need.need} rank`, need.rank, rank);
  }
  const ranks = ranked.map(({ rank }) => rank ?? ranked.length + 1);
  ledger.hold(
    'needs in order',
    ranks,
    [...ranks].sort((left, right) => left - right),
  );
}

/** Needs with those who voice them, from answers, texts and the grid's table of trainings. */
export function holdNeeds(study: Study, ledger: Ledger): void {
  const needs = part<Needs>(study.edition, 'needs');
  const own = study.voices.filter(({ actor }) => actor !== null);
  const said = (column: string) =>
    new Map(own.map((voice) => [voice.unit, current(voice, column, (fields) => codesIn(fields, column))]));
  const [had, wish] = [said('formations_recues'), said('formations_souhaitees')];
  const first = study.voices.map((voice) =>
    current(voice, 'premier_besoin', (fields) => codesIn(fields, 'premier_besoin')),
  );
  const holders = (code: string) =>
    study.known.filter((actor) => heldBy(actor, 'besoin', study).some((one) => one.code === code));
  ledger.hold('needs answered_first', needs.answered_first, first.filter(({ length }) => length > 0).length);
  ledger.hold(
    'needs voiced',
    needs.voiced,
    study.known.filter((actor) => heldBy(actor, 'besoin', study).length > 0).length,
  );
  ledger.hold(
    'needs of the grid',
    needs.ranked.map(({ need }) => need).sort(),
    topCodes('besoin')
      .map(({ code }) => code)
      .sort(),
  );
  for (const need of needs.ranked) {
    const actors = holders(need.need);
    const says = (name: keyof Ranked, mine: unknown) => ledger.hold(`need ${need.need} ${name}`, need[name], mine);
    const trainings = crosswalk
      .filter(({ liste, axe, code }) => liste === 'formations' && axe === 'besoin' && code === need.need)
      .map(({ code_liste }) => code_liste);
    const isTrained = (id: string) => (had.get(id) ?? []).some((training) => trainings.includes(training));
    const speaking = actors.filter(({ id }) => (had.get(id) ?? []).length > 0);
    const regions = new Set(actors.flatMap(({ fields }) => textIn(fields, 'region_siege') ?? []));
    const by = (isSort: (column: string) => boolean) =>
      actors.filter((actor) => voices(actor, need.need, study, isSort)).length;
    says('first', first.filter((codes) => codes.includes(need.need)).length);
    says('wanted', actors.length);
    says('actors', actors.map(({ id }) => id).sort());
    says('regions', regions.size);
    says('roles', new Set(actors.flatMap((actor) => heldBy(actor, 'role', study).map(({ code }) => code))).size);
    says('untrained', speaking.length === 0 ? null : speaking.filter(({ id }) => !isTrained(id)).length);
    says(
      'support',
      by((column) => column === 'besoins_appui'),
    );
    says(
      'training',
      by((column) => column === 'formations_souhaitees'),
    );
    says(
      'texts',
      by((column) => !['besoins_appui', 'formations_souhaitees', 'premier_besoin'].includes(column)),
    );
    says('received', [...had.keys()].filter(isTrained).length);
  }
  holdRanks(needs, ledger);
  for (const { code, n, actors } of needs.again) {
    const both = [...wish]
      .filter(([id, codes]) => codes.includes(code) && had.get(id)?.includes(code))
      .map(([id]) => id);
    ledger.hold(`training again ${code}`, n, both.length);
    ledger.hold(`training again ${code}, who`, actors, both.sort());
  }
  const twice = new Set([...wish].flatMap(([id, codes]) => codes.filter((code) => had.get(id)?.includes(code))));
  ledger.hold('trainings again', needs.again.map(({ code }) => code).sort(), [...twice].sort());
}

const voices = (actor: Actor, need: string, study: Study, isSort: (column: string) => boolean): boolean =>
  heldBy(actor, 'besoin', study).some(
    ({ code, evidence }) => code === need && evidence.some(({ scope, column }) => scope === 'acteur' && isSort(column)),
  );
