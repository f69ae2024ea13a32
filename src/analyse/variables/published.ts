import { publishedPeriods } from '../../columns/index.ts';
import { numberOf } from '../../model/access.ts';
import type { Bilingual } from '../../model/stage.ts';
import { interviewAnswers } from '../interview-answers.ts';
import { profileAnswers } from '../profile-answers.ts';
import { type Holder, readCodes, readHowMany } from '../read-codes.ts';
import type { Survey } from '../survey.ts';
import type { Variable } from '../tabulate.ts';
import { listLabels } from '../value-labels.ts';

/** The published period of a country that a year of creation falls in; without a year, the period an older survey kept. */
const readPeriod =
  ({ context: { country } }: Survey) =>
  (holder: Holder): string[] => {
    const year = numberOf(holder, 'annee_creation');
    if (year === null) return readCodes('periode_creation')(holder);
    const period = publishedPeriods[country.iso2]?.find(({ from, below }) => year >= from && year < below);
    return period ? [period.code] : [];
  };

const howManyLevels = (code: string): Bilingual =>
  code === '1'
    ? { fr: '1\u00a0niveau', en: '1\u00a0level' }
    : { fr: `${code}\u00a0niveaux`, en: `${code}\u00a0levels` };

/** Tables that the country syntheses print and that follow from other answers. */
export const publishedVariables: readonly Variable[] = [
  {
    id: 'periode_publiee',
    title: {
      fr: 'Période de création, tranches publiées dans le pays',
      en: 'Period of creation, bands published in the country',
    },
    elements: ['R12'],
    unit: 'acteurs',
    baseOf: 'known',
    layer: 'directory',
    isMultiple: false,
    isFor: ({ iso2 }) => publishedPeriods[iso2] !== undefined,
    values: ({ context: { country, codebook } }) => {
      const labels = listLabels('periode_creation', codebook);
      return (publishedPeriods[country.iso2] ?? []).flatMap(
        ({ code }) => labels.find((candidate) => candidate.code === code) ?? [],
      );
    },
    answers: (survey) => profileAnswers(survey, ['annee_creation', 'periode_creation'], readPeriod(survey)),
  },
  {
    id: 'nb_niveaux_dialogue',
    title: { fr: 'Nombre de niveaux de dialogue', en: 'Number of levels of dialogue' },
    elements: ['R33'],
    unit: 'acteurs',
    baseOf: 'interviewed',
    layer: 'testimony',
    isMultiple: false,
    values: () => ['1', '2', '3', '4'].map((code) => ({ code, label: howManyLevels(code), isSensitive: false })),
    answers: (survey) => interviewAnswers(survey, 'niveaux_dialogue', readHowMany('niveaux_dialogue')),
  },
];
