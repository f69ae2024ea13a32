import type { Edition } from '../model/edition.ts';
import { factId } from './blank-network.ts';

type Themes = NonNullable<Edition['themes']>;
type Needs = NonNullable<Edition['needs']>;
type Out = <T>(value: T) => T;
type Id = (value: string) => string;

/** The themes without the words of the data: what the committee wrote, and ids that hold the name of a file. */
export function blankThemes(themes: Themes, out: Out, actorId: Id): Themes {
  const actors = <T extends { actors?: string[] | undefined }>(one: T): T =>
    one.actors ? { ...one, actors: one.actors.map(actorId) } : one;
  const fact = factId(out);
  const facts = <T extends { id: string }>(rows: T[]): T[] => rows.map((row) => ({ ...row, id: fact(row.id) }));
  return {
    ...themes,
    candidates: themes.candidates.map((candidate) => ({
      ...candidate,
      organisations: actors(candidate.organisations),
      said_only: actors(candidate.said_only),
      needs: candidate.needs.map(actors),
      mechanisms: facts(candidate.mechanisms).map((mechanism) => ({
        ...mechanism,
        commitments: mechanism.commitments.map(fact),
        sitting: mechanism.sitting.map(actorId),
      })),
      sitting_elsewhere: candidate.sitting_elsewhere.map(fact),
      policies: facts(candidate.policies),
      indicators: candidate.indicators.map(fact),
      commitments: facts(candidate.commitments),
      projects: candidate.projects.map(fact),
    })),
    choice: {
      ...themes.choice,
      decided: themes.choice.decided.map(({ reason, dissent, decision, ...rest }) => {
        out(decision);
        return { ...rest, reason: out(reason), dissent: out(dissent) };
      }),
    },
  };
}

/** The needs without the ids of organisations that are not the tool's own. */
export const blankNeeds = (needs: Needs, actorId: Id): Needs => ({
  ...needs,
  ranked: needs.ranked.map((need) => (need.actors ? { ...need, actors: need.actors.map(actorId) } : need)),
  again: needs.again.map((one) => (one.actors ? { ...one, actors: one.actors.map(actorId) } : one)),
});
