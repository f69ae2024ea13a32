import type { Actor, ChosenField, Conflict } from '../model/actor.ts';
import { foldKey } from '../text/fold.ts';
import type { Candidate, FieldQuestion, Side } from './question.ts';
import { questionKey } from './question-key.ts';
import type { SideMaker } from './side.ts';

/** Columns that settle whether an organisation counts, where, and as what. */
const placing: ReadonlySet<string> = new Set([
  'opposition', 'hors_societe_civile', 'etat_activite', 'pays_siege', 'region_siege', 'ville_siege', 'nature',
  'type_publie_national',
]); // biome-ignore format: a list of columns

/** Columns that no figure rests on. */
const addressing: ReadonlySet<string> = new Set(['identifiant', 'site_internet', 'email_public', 'tel_public']);

const rankOf = (column: string): number => (placing.has(column) ? 1 : addressing.has(column) ? 3 : 2);

/** Columns with one answer on which sources differ. */
export function fieldQuestions(actor: Actor, sides: SideMaker, isGone: (record: string) => boolean): FieldQuestion[] {
  const side = sides.ofActor(actor);
  return [
    ...outsideQuestion(actor, side),
    ...actor.conflicts.flatMap(({ column, values }): FieldQuestion[] => {
      const chosen = actor.fields[column];
      if (!chosen) return [];
      const candidates = candidatesOf(values, chosen, isGone);
      if (candidates.length < 2) return [];
      const rowCount = candidates.reduce((sum, { records }) => sum + records.length, 0);
      const others = candidates.reduce((sum, one) => sum + (one.isChosen ? 0 : one.records.length), 0);
      return [
        {
          object: 'champ',
          family: 'conflits',
          key: questionKey('champ', side.id ?? side.name, column),
          rank: rankOf(column),
          cost: others,
          rowCount,
          actor: side,
          column,
          chosen,
          candidates,
        },
      ];
    }),
  ];
}

/** Whether an organisation whose name leaves doubt is outside civil society: it counts as long as nobody says. */
function outsideQuestion({ mayBeOutside, records }: Actor, side: Side): FieldQuestion[] {
  if (mayBeOutside === undefined) return [];
  const { code, record, at } = mayBeOutside;
  const column = 'hors_societe_civile';
  const source = { record, at };
  const candidate = (value: string, isChosen: boolean): Candidate => ({
    value,
    records: [record],
    places: [at],
    isChosen,
  });
  return [
    {
      object: 'champ',
      family: 'conflits',
      key: questionKey('champ', side.id ?? side.name, column),
      rank: rankOf(column),
      cost: records.length,
      rowCount: records.length,
      actor: side,
      column,
      chosen: { value: 'aucun', raw: '', rule: 'derived', support: [record], others: [], ...source },
      candidates: [candidate('aucun', true), candidate(code, false)],
    },
  ];
}

/** Each value with every record that gives it, the most supported first. */
function candidatesOf(
  values: Conflict['values'],
  chosen: ChosenField,
  isGone: (record: string) => boolean,
): Candidate[] {
  const supporting = chosen.support.map((record) => ({
    value: chosen.value,
    record,
    at: chosen.record === record ? chosen.at : null,
  }));
  const sources = [...supporting, ...chosen.others];
  return values
    .filter(({ record }) => !isGone(record))
    .map(({ value, record, at }): Candidate => {
      const isChosen = record === chosen.record || chosen.support.includes(record);
      const same = sources.filter((one) => writtenAs(one.value) === writtenAs(value));
      return {
        value,
        records: [...new Set([record, ...same.map((one) => one.record)])].filter((one) => !isGone(one)),
        places: [at, ...same.flatMap((one) => (one.at && one.at !== at ? [one.at] : []))],
        isChosen,
      };
    })
    .sort((a, b) => b.records.length - a.records.length || Number(b.isChosen) - Number(a.isChosen));
}

/** Values that differ by spaces or case alone are one: `77 000 00 00`, `770000000`. */
const writtenAs = (value: Candidate['value']): string => foldKey(JSON.stringify(value)) || JSON.stringify(value);
