import type { Actor } from '../../model/actor.ts';
import type { CountedRow } from '../../model/cartography.ts';
import { interviewAnswers } from '../interview-answers.ts';
import { profileAnswers } from '../profile-answers.ts';
import { readCodes } from '../read-codes.ts';
import { addTo, rowsOf } from '../rows.ts';
import type { Survey } from '../survey.ts';
import type { UnitAnswer } from '../tabulate.ts';

/** Organisations that work on each theme, by what lets them be counted: their profile and projects, or their words alone. */
interface ThemeOrganisations {
  declared(theme: string): CountedRow[];
  said(theme: string): CountedRow[];
  main(theme: string): CountedRow[];
}

/** Columns whose ticks are profile, and count as such: they are not words. */
const ofProfile: ReadonlySet<string> = new Set(['thematiques']);

/** Organisations by theme. A group interview speaks for no one organisation. */
export function themeOrganisations(survey: Survey): ThemeOrganisations {
  const profile = profileAnswers(survey, ['thematiques'], readCodes('thematiques'));
  const known = new Set(survey.known.map(({ id }) => id));
  const main = interviewAnswers(survey, 'thematique_principale', readCodes('thematique_principale')).filter(
    ({ unit }) => known.has(unit),
  );
  return {
    declared: (theme) => rowsWith(theme, [...profile, ...projectAnswers(survey)]),
    said: (theme) => rowsWith(theme, [...main, ...survey.known.map((actor) => wordsOf(actor, survey))]),
    main: (theme) => rowsWith(theme, main),
  };
}

type Answer = Pick<UnitAnswer, 'unit' | 'codes'>;

function rowsWith(theme: string, answers: Answer[]): CountedRow[] {
  const recordsByUnit = new Map<string, string[]>();
  for (const { unit, codes } of answers) {
    const records = codes.get(theme);
    if (records) addTo(recordsByUnit, unit, ...records);
  }
  return rowsOf(recordsByUnit);
}

/** Themes of the projects of each organisation that a project names. */
const projectAnswers = (survey: Survey): Answer[] =>
  (survey.recordsByKind.get('projets') ?? []).flatMap((project) =>
    (survey.actorsByRecord[project.id] ?? []).map((unit) => ({
      unit,
      codes: new Map(readCodes('thematiques')(project).map((theme) => [theme, [project.id]])),
    })),
  );

/** Themes that words of an organisation, or about it, give: read in texts, coded by a reader, decided by a person. */
function wordsOf({ id, assignments }: Actor, { recordById }: Survey): Answer {
  const codes = new Map<string, string[]>();
  for (const { axis, code, evidence } of assignments) {
    if (axis !== 'theme') continue;
    const words = evidence.filter(
      ({ record, scope, column }) => scope === 'acteur' && !ofProfile.has(column) && recordById.has(record),
    );
    if (words.length > 0) addTo(codes, code, ...words.map(({ record }) => record));
  }
  return { unit: id, codes };
}
