import { booleanOf, listOf, textOf } from '../../model/access.ts';
import type { DataRecord } from '../../model/record.ts';
import type { TableKind } from '../../model/table.ts';
import type { ThemeCandidate, ThemeMechanism } from '../../model/themes.ts';
import { foldKey } from '../../text/fold.ts';
import type { Survey } from '../survey.ts';
import { isOpenOn, windowEnd } from './window-end.ts';

/** Answers after which a demand still waits for something. */
const pending: ReadonlySet<string | null> = new Set(['ouverte', 'partielle', 'sans-reponse', null]);

/** Rows of the other files that speak of a theme: policies, mechanisms, indicators, demands, projects. */
export function themeFacts(
  theme: string,
  survey: Survey,
  asOf: string | null,
): Pick<ThemeCandidate, 'mechanisms' | 'policies' | 'indicators' | 'commitments' | 'projects'> {
  const ofKind = (kind: TableKind) => survey.recordsByKind.get(kind) ?? [];
  const about = (kind: TableKind, column = 'themes') =>
    ofKind(kind).filter((record) => listOf(record, column).includes(theme));
  const commitments = about('engagements');
  return {
    mechanisms: ofKind('mecanismes').flatMap((mechanism) => mechanismFor(theme, mechanism, commitments)),
    policies: about('politiques').map((policy) => {
      const words = textOf(policy, 'fenetre');
      const end = words === null ? null : windowEnd(words);
      return { record: policy.id, until: end?.until ?? null, isOpen: end === null ? null : isOpenOn(end, asOf) };
    }),
    indicators: about('indicateurs').map(({ id }) => id),
    commitments: commitments.map((one) => ({ record: one.id, isPending: pending.has(textOf(one, 'etat')) })),
    projects: about('projets', 'thematiques').map(({ id }) => id),
  };
}

/** A mechanism when the theme can be taken up there: its row names it, or a demand about it was taken there. */
function mechanismFor(theme: string, mechanism: DataRecord, commitments: DataRecord[]): ThemeMechanism[] {
  const names = ['nom', 'sigle'].flatMap((key) => textOf(mechanism, key) ?? []).map(foldKey);
  const taken = commitments.filter((one) => names.includes(foldKey(textOf(one, 'mecanisme') ?? '')));
  const isNamed = listOf(mechanism, 'themes').includes(theme);
  if (!isNamed && taken.length === 0) return [];
  const works = booleanOf(mechanism, 'fonctionnel');
  return [{ record: mechanism.id, isNamed, commitments: taken.map(({ id }) => id), works }];
}
