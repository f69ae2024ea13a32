import type { CountedRow } from './cartography.ts';

/** Without a meeting for longer than this, a mechanism sleeps. */
export const dormantAfterMonths = 24;

/** Who sits at a mechanism: as typed, and which organisation it is. */
export interface Participant {
  name: string;
  actor: string | null;
  isCivilSociety: boolean;
  /** Organisations that bear the name, when several do: it is given to none, and none is said not to sit. */
  mayBe?: string[];
}

export interface MechanismSeats {
  record: string;
  participants: Participant[];
}

/**
 * Who sits, and the demands of each mechanism. The life of mechanisms and what became of demands are told for an edition,
 * from the rows it shows.
 */
export interface DialogueAnalysis {
  seats: MechanismSeats[];
  /** Organisations whose interviews say that they take part in a body of dialogue, by the records that say it. */
  said: CountedRow[];
  /** Rows of `engagements` by the row of the mechanism they name. */
  demands: { [mechanism: string]: string[] };
}

/** Ways of talking to authorities at which nobody sits. */
export const waysOfDialogue: readonly string[] = [
  'echange-informel',
  'statut-observateur',
  'rapport-alternatif',
  'contentieux',
  'convention',
];
