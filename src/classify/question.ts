import type { Segment, Token } from '../text/segment.ts';
import type { Sentence } from './sentence.ts';
import type { Question } from './verdict.ts';

const needColumns = new Set([
  'besoins',
  'formations',
  'formations_souhaitees',
  'accompagnement_souhaite',
  'evenements_souhaites',
  'sujets_echange',
]);
const statementColumns = new Set(['activites', 'forces', 'partenaires', 'mecanismes']);
const weaknessColumns = new Set(['faiblesses', 'difficultes']);

/** Headings met inside a text, and the column whose question they stand for. */
const headings: [heading: RegExp, column: string][] = [
  [
    /^(?:nos |les |principaux |autres )*(?:besoins?|attentes?|souhaits?|demandes?|appuis? souhaites?|formations? (?:souhaitees?|demandees?)|needs)\b/,
    'besoins',
  ],
  [/^(?:nos |les |principales? |points? )*(?:faiblesses?|faibles|limites|insuffisances|weaknesses)\b/, 'faiblesses'],
  [
    /^(?:nos |les |principales? )*(?:difficultes?|contraintes|defis|problemes?|obstacles|challenges|difficulties)\b/,
    'difficultes',
  ],
  [/^(?:nos |les |points? )*(?:forces?|forts?|atouts?|strengths)\b/, 'forces'],
  [/^(?:nos |les |principales )*(?:activites?|actions|missions?|activities)\b/, 'activites'],
  [/^(?:nos |les |principales )*(?:recommandations?|recommendations?)\b/, 'besoins'],
];

/** The column whose question a title stands for («points forts», «principales difficultés»); null for any other title. */
export const columnOfHeading = (title: string): string | null =>
  headings.find(([pattern]) => pattern.test(title))?.[1] ?? null;

/** The question a text answers, by its column or by the heading that leads the list, and the columns cues may hold in. */
export function questionOf(column: string | null, lead: Token[]): { question: Question; columns: ReadonlySet<string> } {
  const title = lead.map(({ form }) => form).join(' ');
  const heading = title === '' || lead.length > 8 ? null : columnOfHeading(title);
  const asked = heading ?? column;
  const columns = new Set([column, heading].filter((name): name is string => typeof name === 'string'));
  if (asked && needColumns.has(asked))
    return { question: 'need', columns: new Set([...columns, 'besoins', 'formations']) };
  if (asked === 'recommandations') return { question: 'advice', columns };
  if (asked && weaknessColumns.has(asked)) return { question: 'weakness', columns };
  return { question: asked && statementColumns.has(asked) ? 'statement' : 'open', columns };
}

const yes = new Set('oui yes'.split(' '));
const no = new Set('non no'.split(' '));

/** «Oui», «Non» at the head of what follows a question. */
export function answerOf(segment: Segment | undefined): 'yes' | 'no' | null {
  const first = segment?.isQuestion ? '' : (segment?.tokens[0]?.form ?? '');
  if (yes.has(first)) return 'yes';
  return no.has(first) ? 'no' : null;
}

const asksNeed = /^(?:besoins?|attentes?|souhait\w*|voulez|voudriez|aimeriez|need|needs|want)$/;

/** «Avez-vous besoin de formation ? Oui, en plaidoyer.»: the answer names what is needed, whatever the column. */
export function answerTo(
  asked: Segment | undefined,
  { segment }: Sentence,
  own: ReturnType<typeof questionOf>,
): ReturnType<typeof questionOf> {
  if (!asked?.isQuestion || own.question === 'need' || answerOf(segment) !== 'yes') return own;
  if (!asked.tokens.some(({ form }) => asksNeed.test(form))) return own;
  return { question: 'need', columns: new Set([...own.columns, 'besoins', 'formations']) };
}
