import type { Decision, DecisionObject, Verdict } from './decision.ts';

type Asked<Object extends DecisionObject, Said extends Verdict> = Decision & { object: Object; decision: Said };

const select =
  <Object extends DecisionObject, Said extends Verdict>(object: Object, ...verdicts: Said[]) =>
  (decisions: readonly Decision[]): Asked<Object, Said>[] =>
    decisions.filter(
      (decision): decision is Asked<Object, Said> =>
        decision.object === object && decision.decision !== null && (verdicts as Verdict[]).includes(decision.decision),
    );

const ofIdentity = select('identite', 'meme', 'distinct');

/**
 * One organisation or two: `actor` and `other` are names, or ids of records. Those about organisations of two countries
 * join and part nothing within one.
 */
export const identityDecisions = (decisions: readonly Decision[]): ReturnType<typeof ofIdentity> =>
  ofIdentity(decisions).filter(({ isAcross }) => isAcross !== true);

/** A code accepted for an actor, or refused: `other` is `axe:code`. */
export const codeDecisions = select('code', 'accepte', 'rejete');

/** The value of a column settled for an actor: `other` is the column, `value` the cell. */
export const fieldDecisions = select('champ', 'fixe');

/** Themes chosen, or set aside: `other` is `theme:code`. */
export const themeDecisions = select('theme', 'choisi', 'rejete', 'retire');

/** Organisations chosen for the cohort, or taken out of it. */
export const cohortDecisions = select('cohorte', 'choisi', 'retire', 'rejete');

/** Quotes accepted, refused, withdrawn, or with words to take out in `value`: `other` is the interview or the quote. */
export const quoteDecisions = select('citation', 'accepte', 'publie', 'fixe', 'rejete', 'retire');

/** What must leave every edition: the actor named, or the interview in `other`. */
export const withdrawals = select('retrait', 'retire');

/** What an organisation contests: `other` is `axe:code` or a column, `reply` its words. */
export const contestations = select('contestation', 'conteste');

/** Editions given out. */
export const editionDecisions = select('edition', 'publie', 'retire');
