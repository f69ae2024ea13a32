import { booleanOf, textOf } from '../../model/access.ts';
import type { FileConfig } from '../../model/config.ts';
import type { DataRecord } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import { compareText } from '../../text/sort.ts';
import type { LimitFacts, LimitRules } from './rule.ts';
import { sameInBoth } from './rule.ts';

type Support = 'written' | 'oral' | 'other' | 'unknown';

/** How consent was recorded, from what people write: «écrit», «fiche signée», «oral», «courriel» … */
function supportOf(record: DataRecord): Support {
  const text = fold(textOf(record, 'accord_support') ?? '');
  if (text === '') return 'unknown';
  if (/ecrit|sign|fiche|formulaire|papier|written|form\b/.test(text)) return 'written';
  return /oral|verbal|vive voix|enregistr|spoken|record/.test(text) ? 'oral' : 'other';
}

/** What the configuration states of consent for a whole file. */
const statedFor = (record: DataRecord, { survey }: LimitFacts): FileConfig['consent'] =>
  survey.context.config.files.find(
    ({ file, sheet }) => file === record.at.file && (sheet === undefined || isSameSheet(sheet, record.at.sheet)),
  )?.consent;

/** Sheets are named in the configuration without regard to case and accents. */
const isSameSheet = (named: string, sheet: string | undefined): boolean =>
  sheet !== undefined && fold(named) === fold(sheet);

const interviewsWhere = (facts: LimitFacts, is: (record: DataRecord) => boolean) => {
  const { interviews } = facts.survey;
  const count = interviews.filter(is).length;
  return count > 0 ? { params: { interviews: count, total: interviews.length } } : null;
};

/** What respondents agreed to, and how we know. */
export const consentLimits: LimitRules<
  'consent-missing' | 'consent-stated' | 'consent-support' | 'mandate-missing' | 'public-word-of-somebody'
> = {
  'consent-missing': (facts) =>
    interviewsWhere(
      facts,
      (record) =>
        booleanOf(record, 'accord_propos') === null &&
        !statedFor(record, facts)?.accords.some((accord) => accord.endsWith('propos')),
    ),

  'consent-stated': (facts) => {
    const stated = facts.survey.interviews.flatMap((record) => statedFor(record, facts) ?? []);
    const listed = (wordsOf: (one: (typeof stated)[number]) => (string | undefined)[]) =>
      [...new Set(stated.map((one) => wordsOf(one).filter(Boolean).join(', ')))]
        .filter((line) => line !== '')
        .sort(compareText)
        .map(sameInBoth);
    // Who vouches is a person: named to the team alone.
    const list = listed(({ date, support }) => [date, support]);
    const teamList = listed(({ vouchedBy, date, support }) => [vouchedBy, date, support]);
    return stated.length > 0 ? { params: { interviews: stated.length }, list, teamList } : null;
  },

  'consent-support': ({ survey }) => {
    if (survey.interviews.length === 0) return null;
    const params: Record<Support, number> = { written: 0, oral: 0, other: 0, unknown: 0 };
    for (const interview of survey.interviews) params[supportOf(interview)] += 1;
    return { params };
  },

  'mandate-missing': (facts) => interviewsWhere(facts, (record) => booleanOf(record, 'mandat') !== true),

  'public-word-of-somebody': ({ survey }) => {
    const isWord = (card: DataRecord) =>
      textOf(card, 'diffusion') === 'publique' &&
      card.publishedSource === undefined &&
      ['source', 'source_url', 'registre'].every((key) => textOf(card, key) === null);
    const cards = (survey.recordsByKind.get('acteurs') ?? []).filter(isWord).length;
    return cards > 0 ? { params: { cards } } : null;
  },
};
