import type { Finding } from '../../model/edition-findings.ts';
import { type FindingPart, findingFigures } from '../../model/finding-rule.ts';
import { capitalised } from '../../text/format.ts';
import { clauseFr } from './clauses-fr.ts';
import { que, unitsFr } from './grammar-fr.ts';
import { isOfPeople, isOfPlaces, type Spoken } from './spoken.ts';

/* What stands around a clause: how far it may be trusted, and of whom it does not speak. */

/** The sentence or two of a finding in French, softened as its grade asks. */
export function sentenceFr(spoken: Spoken): string {
  const { finding } = spoken;
  if (finding.kind === 'too-few') return tooFew(finding);
  if (finding.grade === 'tres-faible' && finding.source === 'tabulation') return countsOnly(spoken);
  const gap = isCompact(spoken) ? null : gapFr(spoken);
  return `${capitalised(softened(spoken, clauseFr(spoken)))}.${gap === null ? '' : ` ${gap}`}`;
}

/** Weak for want of answers: one sentence says it, in every second table. */
const isCompact = (spoken: Spoken): boolean =>
  spoken.finding.grade === 'faible' &&
  spoken.turn % 2 === 1 &&
  gapFr(spoken) !== null &&
  !spoken.finding.steps.some(({ part }) => ofReading.includes(part));

const isAsked = ({ base_of }: Finding): boolean => base_of === 'interviewed';

function tooFew({ n, base, base_of, unit }: Finding): string {
  if (base_of === 'interviewed') {
    return n === 1
      ? 'Une seule réponse : rien ne peut en être dit.'
      : `Rien ne peut en être dit : ${n} réponses sur ${base}.`;
  }
  const { one, some } = unitsFr(unit);
  return `Rien ne peut en être dit : on ne le sait que pour ${n === 1 ? one : `${n} ${some}`} sur ${base}.`;
}

/** Very weak: the counts, and that they are no more than that. */
function countsOnly({ finding, label, bare, list, turn, frame }: Spoken): string {
  const { n, base, unit, parts } = finding;
  const name = isOfPlaces(finding.table) ? bare : label;
  const told = parts.flatMap((part) =>
    part.codes.map((code, index) => {
      const count = part.counts[index] ?? 0;
      const verbs = frame.byCode[code];
      return verbs ? `${count}/${part.n} ${verbs[count > 1 ? 1 : 0]}` : `${name(code)} ${count}/${part.n}`;
    }),
  );
  const who = isAsked(finding)
    ? `${n}\u00a0réponses seulement`
    : `Connu pour ${n} ${unitsFr(unit).some} sur ${base}${n < base ? ' seulement' : ''}`;
  return `${who} : ${list(told)}.${turn % 3 === 0 ? ' Ce sont des comptes, rien de plus.' : ''}`;
}

/** Reasons that touch the reading of texts. */
const ofReading: readonly FindingPart[] = ['codes-unseen', 'weak-codes', 'readers-differ'];

function softened(spoken: Spoken, clause: string): string {
  const { finding, turn, isInternal } = spoken;
  // That nobody has a value is told with its n: no word more.
  if (finding.grade === 'elevee' || finding.grade === 'moyenne' || finding.kind === 'absence') return clause;
  if (isCompact(spoken)) {
    const { some, masculine } = unitsFr(finding.unit);
    const known = isInternal ? 'dont on le sait' : `dont cette édition peut le dire`;
    const which = isAsked(finding) ? 'qui ont répondu' : masculine ? 'connus' : known;
    return `d’après les ${finding.n} ${some} ${which}, sur ${finding.base}, ${clause}`;
  }
  const has = (parts: readonly FindingPart[]) => finding.steps.some(({ part }) => parts.includes(part));
  if (has(['picked'])) return `écart à confirmer : ${clause}`;
  if (finding.n < findingFigures.some && isOfPeople(finding.unit)) {
    if (turn % 2 === 0 || !isAsked(finding)) {
      return `les ${isAsked(finding) ? 'réponses' : 'données'}, peu nombreuses, suggèrent ${que(clause)}`;
    }
    return `d’après ${finding.n}\u00a0réponses, ${clause}`;
  }
  if (has(['few-met'])) return `d’après ${finding.n}\u00a0réponses seulement, ${clause}`;
  if (has(ofReading) && finding.kind === 'unexpected') return `d’après les textes lus, ${clause}`;
  // Said of nearly every table of codes: the words change from one to the next.
  if (has(ofReading)) {
    const ways = ['selon une lecture qui reste fragile', 'd’après les codes donnés', 'd’après ce qui a pu être lu'];
    return `${ways[turn % ways.length]}, ${clause}`;
  }
  if (has(['gaps', 'wide-gaps'])) return `les données, incomplètes, suggèrent ${que(clause)}`;
  if (has(['self-declared'])) return `d’après leurs seules déclarations, ${clause}`;
  if (has(['one-record'])) return `d’après une seule source le plus souvent, ${clause}`;
  if (has(['old'])) return `d’après des données anciennes, ${clause}`;
  return clause;
}

/** Of whom the sentence does not speak, when that is more than a third of the base. */
function gapFr({ finding, isInternal, turn }: Spoken): string | null {
  const { missing, base, unit, source, kind } = finding;
  if (source !== 'tabulation' || kind === 'absence' || missing * 3 <= base) return null;
  const { some, one, masculine } = unitsFr(unit);
  const lacking = `${missing === 1 ? one : `${missing} ${some}`} sur ${base}`;
  const others = masculine ? 'ceux' : 'celles';
  if (isAsked(finding)) {
    const verb = missing === 1 ? 'n’a pas répondu' : 'n’ont pas répondu';
    return turn % 2 === 0
      ? `${capitalised(lacking)} ${verb} : cela ne vaut que pour les autres.`
      : `Cela ne vaut que pour ${others} qui ont répondu (${base - missing} sur ${base}).`;
  }
  if (!isInternal) {
    return `Cela ne vaut que pour ${others} dont cette édition peut le dire (${base - missing} sur ${base}).`;
  }
  return turn % 2 === 0
    ? `On ne le sait pas de ${lacking} : cela ne vaut que pour les autres.`
    : `Cela ne vaut que pour ${others} dont on le sait (${base - missing} sur ${base}).`;
}

const grades = { elevee: 'élevée', moyenne: 'moyenne', faible: 'faible', 'tres-faible': 'très faible' } as const;

/** «Solidité moyenne : 27 réponses ; couverture incomplète (27/46).» */
export function gradeFr({ finding, number }: Spoken, known: number): string {
  const { n, base, steps } = finding;
  const counted = isOfPeople(finding.unit) && isAsked(finding) ? plural(n, 'réponse', 'réponses') : unitCount(finding);
  const reasons: { [part in FindingPart]: string } = {
    'answers-many': counted,
    'answers-some': counted,
    'answers-few': counted,
    'answers-handful': counted,
    'whole-register': 'tout le registre',
    gaps: `couverture incomplète (${n}/${base})`,
    'wide-gaps': `couverture faible (${n}/${base})`,
    'few-met': `peu d’organisations au regard des ${number(known)} recensées`,
    'self-declared': 'dires des organisations, sans autre source',
    'one-record': 'une seule source le plus souvent',
    'codes-unseen': 'ce qui appuie les codes n’est pas montré dans cette édition',
    'weak-codes': 'codes peu étayés',
    'readers-differ': 'lecteurs en désaccord sur ces codes',
    picked: 'écart retenu parmi beaucoup d’autres',
    old: 'données anciennes',
  };
  return `Solidité ${grades[finding.grade]} : ${steps.map(({ part }) => reasons[part]).join(' ; ')}.`;
}

const plural = (n: number, one: string, many: string): string => `${n}\u00a0${n < 2 ? one : many}`;

function unitCount({ n, unit, steps, parts }: Finding): string {
  const isPicked = steps.some(({ part }) => part === 'picked');
  if (isPicked) return `groupes de ${parts.map((part) => part.n).join(' et ')}`;
  const { some } = unitsFr(unit);
  return plural(n, some.replace(/s$/, ''), some);
}
