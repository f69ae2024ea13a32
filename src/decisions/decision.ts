import { numberOf, textOf } from '../model/access.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';

/** What a human decision is about. */
export type DecisionObject =
  | 'identite'
  | 'code'
  | 'champ'
  | 'theme'
  | 'cohorte'
  | 'citation'
  | 'retrait'
  | 'contestation'
  | 'edition';

/** What was decided. */
export type Verdict =
  | 'meme'
  | 'distinct'
  | 'accepte'
  | 'rejete'
  | 'fixe'
  | 'retire'
  | 'choisi'
  | 'conteste'
  | 'publie'
  | 'annule';

/** One row of `decisions`, typed. Absent cells are null. */
export interface Decision {
  /** Its `id`, or its record's id when the row has none. */
  id: string;
  object: DecisionObject | null;
  /** Name of the organisation, as typed. */
  actor: string | null;
  /** Id of the actor, as in `registre`. */
  actorId: string | null;
  /** The other name, `axe:code`, the column, the interview or the quote. */
  other: string | null;
  /** Id of the other actor, when `other` names one. */
  otherId: string | null;
  /**
   * It speaks of another country too, or of another alone: between two names of two countries, `compare` alone applies it.
   * The `pays` of a decision on identity names several, or an id is another country's.
   */
  isAcross?: true;
  /** Its row says whose country it is, so that a name unknown there is a name lost. */
  isPlaced?: true;
  /** Ids of all the organisations that were proposed, for a row to be given to one of them or to none. */
  among?: string[];
  decision: Verdict | null;
  value: string | null;
  /** Votes. */
  for: number | null;
  against: number | null;
  abstention: number | null;
  reason: string | null;
  dissent: string | null;
  /** What the organisation answered. */
  reply: string | null;
  /** Id of the decision this one undoes. */
  undoes: string | null;
  /** A role, never a person's name. */
  author: string | null;
  /** ISO date, possibly only a year or a month. */
  date: string | null;
  /** Record it comes from. */
  record: string;
  at: Place;
}

/** The typed view of a `decisions` record. */
export function readDecision(record: DataRecord): Decision {
  const text = (key: string) => textOf(record, key);
  const value = record.fields.valeur?.value;
  return {
    id: text('id') ?? record.id,
    object: text('objet') as DecisionObject | null,
    actor: text('acteur'),
    actorId: text('acteur_id'),
    other: text('autre'),
    ...otherOf(text('objet'), text('autre_id')),
    ...countriesOf(record),
    decision: text('decision') as Verdict | null,
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : null,
    for: numberOf(record, 'pour'),
    against: numberOf(record, 'contre'),
    abstention: numberOf(record, 'abstention'),
    reason: text('motif'),
    dissent: text('dissension'),
    reply: text('reponse'),
    undoes: text('annule'),
    author: text('auteur'),
    date: text('date'),
    record: record.id,
    at: record.at,
  };
}

/**
 * Ids of the other side. Several (`sn-a | sn-b`) are those between which a row was to be given: the first is the one
 * chosen, and «distinct» keeps the row from them all.
 */
function otherOf(object: string | null, cell: string | null): Pick<Decision, 'otherId' | 'among'> {
  const ids = object === 'identite' ? (cell ?? '').split('|').map((id) => id.trim()) : [];
  return ids.length < 2 ? { otherId: cell } : { otherId: ids[0] ?? null, among: ids.filter((id) => id !== '') };
}

/** Ids that the tool draws begin with the code of their country. */
const drawnId = /^([a-z]{2})-[a-z0-9]{8}$/;

/** What a row says of countries: a cell that names several speaks of organisations of each. */
function countriesOf(record: DataRecord): Pick<Decision, 'isAcross' | 'isPlaced'> {
  const said = (record.fields.pays?.raw ?? '').split(/[;|,/\n]/).filter((part) => part.trim() !== '');
  // Of several ids, one side is those between which a row is to be given: all of one country.
  const isForeign =
    !textOf(record, 'autre_id')?.includes('|') &&
    ['acteur_id', 'autre_id'].some((column) => {
      const [, country] = drawnId.exec(textOf(record, column) ?? '') ?? [];
      return country !== undefined && country !== record.country.toLowerCase();
    });
  const isAcross = isForeign || (textOf(record, 'objet') === 'identite' && said.length > 1);
  return { ...(isAcross ? { isAcross } : {}), ...(said.length > 0 ? { isPlaced: true } : {}) };
}
