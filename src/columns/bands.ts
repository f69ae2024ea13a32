import type { Bilingual } from '../model/stage.ts';
import { withNumberSpaces } from '../text/number-spaces.ts';

/** A band of numbers: lower bound included, upper bound excluded; bands of a variable never overlap. */
export interface Band extends Bilingual {
  code: string;
  from: number;
  below: number;
}

const band = (code: string, from: number, below: number, fr: string, en: string): Band => ({
  code,
  from,
  below,
  fr: withNumberSpaces(fr),
  en,
});

/** Bands of a few people: part-time staff, interns. */
const fewPeople = (fr: string, en: string): Band[] => [
  band('0', 0, 1, fr, en),
  band('1-4', 1, 5, 'de 1 à 4', '1 to 4'),
  band('5-19', 5, 20, 'de 5 à 19', '5 to 19'),
  band('plus-20', 20, Number.POSITIVE_INFINITY, '20 et plus', '20 and over'),
];

/** Bands by variable. Members: those of CI 15 made disjoint; staff: CI 16; creation: decades that fit all countries. */
export const bandsByVariable: { [variable: string]: readonly Band[] } = {
  nb_membres: [
    band('1-10', 0, 11, '10 membres ou moins', '10 members or fewer'),
    band('11-50', 11, 51, 'de 11 à 50', '11 to 50'),
    band('51-100', 51, 101, 'de 51 à 100', '51 to 100'),
    band('101-1000', 101, 1001, 'de 101 à 1 000', '101 to 1,000'),
    band('plus-1000', 1001, Number.POSITIVE_INFINITY, 'plus de 1 000', 'over 1,000'),
  ],
  nb_salaries_tp: [
    band('0', 0, 1, 'aucun salarié', 'no staff'),
    band('1-4', 1, 5, 'de 1 à 4', '1 to 4'),
    band('5-19', 5, 20, 'de 5 à 19', '5 to 19'),
    band('20-99', 20, 100, 'de 20 à 99', '20 to 99'),
    band('plus-100', 100, Number.POSITIVE_INFINITY, '100 et plus', '100 and over'),
  ],
  nb_benevoles: [
    band('0', 0, 1, 'aucun bénévole', 'no volunteer'),
    band('1-9', 1, 10, 'de 1 à 9', '1 to 9'),
    band('10-49', 10, 50, 'de 10 à 49', '10 to 49'),
    band('plus-50', 50, Number.POSITIVE_INFINITY, '50 et plus', '50 and over'),
  ],
  nb_salaries_partiel: fewPeople('aucun salarié à temps partiel', 'no part-time staff'),
  nb_stagiaires: fewPeople('aucun stagiaire', 'no intern'),
  part_budget_migration: [
    band('moins-25', 0, 25, 'moins d’un quart du budget', 'under a quarter of the budget'),
    band('25-50', 25, 50, 'd’un quart à moins de la moitié', 'a quarter to under a half'),
    band('50-75', 50, 75, 'de la moitié à moins des trois quarts', 'a half to under three quarters'),
    band('75-100', 75, 100.001, 'les trois quarts et plus', 'three quarters and over'),
  ],
  duree_projet: [
    band('1', 0, 2, 'une année civile', 'one calendar year'),
    band('2', 2, 3, 'deux années', 'two years'),
    band('3', 3, 4, 'trois années', 'three years'),
    band('plus-3', 4, Number.POSITIVE_INFINITY, 'quatre années et plus', 'four years and over'),
  ],
  nb_beneficiaires: [
    band('moins-50', 0, 50, 'moins de 50', 'under 50'),
    band('50-99', 50, 100, 'de 50 à 99', '50 to 99'),
    band('100-499', 100, 500, 'de 100 à 499', '100 to 499'),
    band('500-999', 500, 1000, 'de 500 à 999', '500 to 999'),
    band('plus-1000', 1000, Number.POSITIVE_INFINITY, '1 000 et plus', '1,000 and over'),
  ],
  annee_creation: [
    band('avant-2000', 0, 2000, 'avant 2000', 'before 2000'),
    band('2000-2009', 2000, 2010, 'de 2000 à 2009', '2000 to 2009'),
    band('2010-2014', 2010, 2015, 'de 2010 à 2014', '2010 to 2014'),
    band('2015-2019', 2015, 2020, 'de 2015 à 2019', '2015 to 2019'),
    band('depuis-2020', 2020, Number.POSITIVE_INFINITY, 'depuis 2020', 'since 2020'),
  ],
  budget_annuel: [
    band('moins-5000', 0, 5000, 'moins de 5 000 €', 'under €5,000'),
    band('5000-10000', 5000, 10000, 'de 5 000 à moins de 10 000 €', '€5,000 to under €10,000'),
    band('10000-20000', 10000, 20000, 'de 10 000 à moins de 20 000 €', '€10,000 to under €20,000'),
    band('20000-100000', 20000, 100000, 'de 20 000 à moins de 100 000 €', '€20,000 to under €100,000'),
    band('plus-100000', 100000, Number.POSITIVE_INFINITY, '100 000 € et plus', '€100,000 and over'),
  ],
};

/**
 * Periods of creation as a country's synthesis published them, by country: its table is counted again in its own
 * periods, beside ours. Those of Tunisia print 2010 and 2015 twice; both years are in the middle one.
 */
export const publishedPeriods: { [country: string]: readonly Band[] } = {
  CI: [
    band('avant-2002', 0, 2002, 'avant 2002', 'before 2002'),
    band('2002-2015', 2002, 2016, 'de 2002 à 2015', '2002 to 2015'),
    band('apres-2015', 2016, Number.POSITIVE_INFINITY, 'après 2015', 'after 2015'),
  ],
  CM: [
    band('1990-1999', 1990, 2000, 'de 1990 à 1999', '1990 to 1999'),
    band('2000-2010', 2000, 2011, 'de 2000 à 2010', '2000 to 2010'),
    band('2011-2022', 2011, 2023, 'de 2011 à 2022', '2011 to 2022'),
  ],
  TN: [
    band('avant-2010', 0, 2010, 'avant 2010', 'before 2010'),
    band('2010-2015', 2010, 2016, 'de 2010 à 2015', '2010 to 2015'),
    band('apres-2015', 2016, Number.POSITIVE_INFINITY, 'après 2015', 'after 2015'),
  ],
};

/** The band a number falls in, or null when the variable has none. */
export function bandOf(variable: string, value: number): Band | null {
  return bandsByVariable[variable]?.find(({ from, below }) => value >= from && value < below) ?? null;
}
