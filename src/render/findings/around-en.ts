import type { Finding } from '../../model/edition-findings.ts';
import { type FindingPart, findingFigures } from '../../model/finding-rule.ts';
import { capitalised } from '../../text/format.ts';
import { clauseEn } from './clauses-en.ts';
import { unitsEn } from './grammar-en.ts';
import { isOfPeople, isOfPlaces, type Spoken } from './spoken.ts';

/* What stands around a clause: how far it may be trusted, and of whom it does not speak. */

/** The sentence or two of a finding in English, softened as its grade asks. */
export function sentenceEn(spoken: Spoken): string {
  const { finding } = spoken;
  if (finding.kind === 'too-few') return tooFew(finding);
  if (finding.grade === 'tres-faible' && finding.source === 'tabulation') return countsOnly(spoken);
  const gap = isCompact(spoken) ? null : gapEn(spoken);
  return `${capitalised(softened(spoken, clauseEn(spoken)))}.${gap === null ? '' : ` ${gap}`}`;
}

/** Weak for want of answers: one sentence says it, in every second table. */
const isCompact = (spoken: Spoken): boolean =>
  spoken.finding.grade === 'faible' &&
  spoken.turn % 2 === 1 &&
  gapEn(spoken) !== null &&
  !spoken.finding.steps.some(({ part }) => ofReading.includes(part));

const isAsked = ({ base_of }: Finding): boolean => base_of === 'interviewed';
const answers = (n: number): string => (n === 1 ? 'one answer' : `${n} answers`);

function tooFew({ n, base, base_of, unit }: Finding): string {
  if (base_of === 'interviewed') return `Nothing can be said of it: ${answers(n)} out of ${base}.`;
  const { one, some } = unitsEn(unit);
  return `Nothing can be said of it: it is known for only ${n === 1 ? `one ${one}` : `${n} ${some}`} out of ${base}.`;
}

/** Very weak: the counts, and that they are no more than that. */
function countsOnly({ finding, label, bare, list, turn, frame }: Spoken): string {
  const { n, base, unit, parts } = finding;
  const name = isOfPlaces(finding.table) ? bare : label;
  const told = parts.flatMap((part) =>
    part.codes.map((code, index) => {
      const count = part.counts[index] ?? 0;
      const verbs = frame.byCode[code];
      return verbs ? `${count}/${part.n} ${verbs[count === 1 ? 0 : 1]}` : `${name(code)} ${count}/${part.n}`;
    }),
  );
  const who = isAsked(finding)
    ? `Only ${answers(n)}`
    : `Known for ${n < base ? 'only ' : ''}${n} ${unitsEn(unit).some} out of ${base}`;
  return `${who}: ${list(told)}.${turn % 3 === 0 ? ' These are counts, no more.' : ''}`;
}

/** Reasons that touch the reading of texts. */
const ofReading: readonly FindingPart[] = ['codes-unseen', 'weak-codes', 'readers-differ'];

function softened(spoken: Spoken, clause: string): string {
  const { finding, turn, isInternal } = spoken;
  // That nobody has a value is told with its n: no word more.
  if (finding.grade === 'elevee' || finding.grade === 'moyenne' || finding.kind === 'absence') return clause;
  if (isCompact(spoken)) {
    const known = isInternal ? 'of which it is known' : 'of which this edition can tell';
    const which = isAsked(finding) ? 'that answered' : known;
    return `going by the ${finding.n} ${unitsEn(finding.unit).some} ${which}, out of ${finding.base}, ${clause}`;
  }
  const has = (parts: readonly FindingPart[]) => finding.steps.some(({ part }) => parts.includes(part));
  if (has(['picked'])) return `a difference to be confirmed: ${clause}`;
  if (finding.n < findingFigures.some && isOfPeople(finding.unit)) {
    if (turn % 2 === 0 || !isAsked(finding)) {
      return `the ${isAsked(finding) ? 'answers, few as they are, suggest' : 'data, scarce as they are, suggest'} that ${clause}`;
    }
    return `going by ${answers(finding.n)}, ${clause}`;
  }
  if (has(['few-met'])) return `going by ${answers(finding.n)} only, ${clause}`;
  if (has(ofReading) && finding.kind === 'unexpected') return `going by the texts read, ${clause}`;
  // Said of nearly every table of codes: the words change from one to the next.
  if (has(ofReading)) {
    const ways = ['on a reading that remains fragile', 'going by the codes given', 'going by what could be read'];
    return `${ways[turn % ways.length]}, ${clause}`;
  }
  if (has(['gaps', 'wide-gaps'])) return `the data, incomplete, suggest that ${clause}`;
  if (has(['self-declared'])) return `going by their own word alone, ${clause}`;
  if (has(['one-record'])) return `going by a single source in most cases, ${clause}`;
  if (has(['old'])) return `going by old data, ${clause}`;
  return clause;
}

/** Of whom the sentence does not speak, when that is more than a third of the base. */
function gapEn({ finding, isInternal, turn }: Spoken): string | null {
  const { missing, base, unit, source, kind } = finding;
  if (source !== 'tabulation' || kind === 'absence' || missing * 3 <= base) return null;
  const { some, one } = unitsEn(unit);
  const lacking = `${missing === 1 ? `one ${one}` : `${missing} ${some}`} out of ${base}`;
  if (isAsked(finding)) {
    return turn % 2 === 0
      ? `${capitalised(lacking)} did not answer: this holds for the others only.`
      : `This holds only for those that answered (${base - missing} out of ${base}).`;
  }
  if (!isInternal)
    return `This holds only for those of which this edition can tell (${base - missing} out of ${base}).`;
  return turn % 2 === 0
    ? `It is not known for ${lacking}: this holds for the others only.`
    : `This holds only for those of which it is known (${base - missing} out of ${base}).`;
}

const grades = { elevee: 'high', moyenne: 'fair', faible: 'low', 'tres-faible': 'very low' } as const;

/** «Solidity fair: 27 answers; incomplete coverage (27/46).» */
export function gradeEn({ finding, number }: Spoken, known: number): string {
  const { n, base, steps } = finding;
  const counted = unitCount(finding);
  const reasons: { [part in FindingPart]: string } = {
    'answers-many': counted,
    'answers-some': counted,
    'answers-few': counted,
    'answers-handful': counted,
    'whole-register': 'the whole register',
    gaps: `incomplete coverage (${n}/${base})`,
    'wide-gaps': `low coverage (${n}/${base})`,
    'few-met': `few organisations beside the ${number(known)} known`,
    'self-declared': 'the organisations’ own word, no other source',
    'one-record': 'mostly one source only',
    'codes-unseen': 'what the codes rest on is not shown in this edition',
    'weak-codes': 'codes with little support',
    'readers-differ': 'readers disagree on these codes',
    picked: 'a difference picked among many',
    old: 'old data',
  };
  return `Solidity ${grades[finding.grade]}: ${steps.map(({ part }) => reasons[part]).join('; ')}.`;
}

function unitCount(finding: Finding): string {
  const { n, unit, steps, parts } = finding;
  if (steps.some(({ part }) => part === 'picked')) return `groups of ${parts.map((part) => part.n).join(' and ')}`;
  if (isOfPeople(unit) && isAsked(finding)) return answers(n);
  const { one, some } = unitsEn(unit);
  return `${n} ${n === 1 ? one : some}`;
}
