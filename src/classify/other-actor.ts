import { clauseOf, matchAt, type Sentence } from './sentence.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const determiners = set(
  'le la les l un une des ces cette ce notre nos leur leurs quelques certains certaines plusieurs differents the some our their local locale',
);
/** After these a name is a subject again. */
const beforeSubject = set(
  "que qu et car puisque quand lorsque si mais or donc alors ou aujourd'hui ici puis enfin ensuite depuis localement maintenant actuellement and but because when while that seul seule seuls seules",
);
/** The organisation speaking, or organisations in general. */
const own = set(
  'nous notre nos on association associations asso assos elle osc ong organisation organisations collectif federation reseau coalition amicale we our us ngo ngos cso csos',
);
const doing =
  /^(?:mene|organise|assure|donne|dispense|realise|fourni|gere|conduit|anime|heberge|forme|oriente|pris|offert|propose|construit|cree|accueilli|distribue|provide|run|organise|organize|led|deliver|fund)/;

const management = /^(?:financ|compta|general|courant|interne|budget|associati)/;

/** Words of a name or a kind of organisation before a colon, at most. */
const longestName = 5;

export interface OtherActor {
  /** Its words. */
  at: number[];
  /** Words of which it is the subject. */
  from: number;
  to: number;
  /** The organisation is named in the same stretch («la mairie nous consulte»). */
  involvesUs: boolean;
}

/** «Contrairement à nous, …», “Unlike us, …”: the organisation is named as the one that does not. */
const setsApart = (opening: string[]): boolean =>
  opening.length <= longestName + 1 &&
  /(?:^| )(?:contrairement|difference|inverse|oppose|unlike)(?: |$)/.test(opening.join(' '));

function isSubject(sentence: Sentence, first: number, clauseStart: number): boolean {
  const { tokens } = sentence;
  let at = first - 1;
  while (at >= clauseStart && determiners.has(tokens[at]?.form ?? '') && (tokens[at + 1]?.before ?? 0) === 0) at--;
  if (tokens[at + 1]?.before && setsApart(tokens.slice(clauseStart, at + 1).map(({ form }) => form))) return true;
  if (tokens[at + 1]?.before) return !tokens.slice(clauseStart, at + 1).some(({ form }) => own.has(form));
  if (at < clauseStart) return true;
  // «c’est la commune qui soigne»
  const isCleft = /^(?:est|sont)$/.test(tokens[at]?.form ?? '') && ['c', 'ce'].includes(tokens[at - 1]?.form ?? '');
  if (isCleft && tokens.slice(first + 1, first + 4).some(({ form }) => form === 'qui')) return true;
  if (!beforeSubject.has(tokens[at]?.form ?? '')) return false;
  return !tokens.slice(clauseStart, at).some(({ form }) => own.has(form));
}

const helping = /^(?:confi|deleg|mandat|charg|permet|permis|financ|subvention|aid|appui|soutien|soutenu|encourag)/;
const auxiliaries = /^(?:a|ont|avait|avaient)$/;

/** The word after «nous confie», «nous a permis»: what follows it («l’hébergement», «de loger») is ours to do. Null without. */
function endOfHelp({ tokens }: Sentence, from: number): number | null {
  if (!/^(?:nous|us)$/.test(tokens[from]?.form ?? '')) return null;
  const verb = from + (auxiliaries.test(tokens[from + 1]?.form ?? '') ? 2 : 1);
  const follows = tokens[verb + 1];
  return helping.test(tokens[verb]?.form ?? '') && follows !== undefined && follows.before === 0 ? verb + 1 : null;
}

/** Clauses whose subject is another actor: the State, a town, an agency, a donor, partners, another organisation. */
export function otherActorsIn(sentence: Sentence, speaker: 'self' | 'other'): OtherActor[] {
  const found: OtherActor[] = [];
  sentence.fits.forEach(({ otherActors }, at) => {
    const form = sentence.tokens[at]?.form;
    if (speaker === 'other' && (form === 'nous' || form === 'we')) {
      found.push({ at: [at], from: at + 1, to: clauseOf(sentence, at)[1], involvesUs: false });
    }
    for (const { pattern } of otherActors) {
      const words = matchAt(sentence, at, pattern);
      if (!words) continue;
      const [clauseStart, to] = clauseOf(sentence, at);
      if (!isSubject(sentence, at, clauseStart)) continue;
      // «administration financière» is a skill, no authority.
      const next = sentence.tokens[(words.at(-1) ?? at) + 1]?.form ?? '';
      if (form?.startsWith('administration') && management.test(next)) continue;
      const from = (words.at(-1) ?? at) + 1;
      const helped = speaker === 'self' ? endOfHelp(sentence, from) : null;
      if (helped !== null) {
        found.push({ at: words, from, to: helped, involvesUs: true });
        continue;
      }
      const involvesUs = sentence.tokens.slice(from, to).some((token) => own.has(token.form));
      found.push({ at: words, from, to, involvesUs });
    }
  });
  return [...found, ...namedBeforeColon(sentence)];
}

const takenUp = /^(?:elle|lui|eux|elles)$/;

/** «La mairie : c’est elle qui loge»: whom the words before the colon name does what follows. */
function namedBeforeColon(sentence: Sentence): OtherActor[] {
  const { tokens, fits } = sentence;
  return tokens.flatMap(({ before }, at): OtherActor[] => {
    if (before < 2 || at > longestName || tokens[at + 3]?.form !== 'qui') return [];
    const isCleft = /^(?:c|ce)$/.test(tokens[at]?.form ?? '') && /^(?:est|sont)$/.test(tokens[at + 1]?.form ?? '');
    if (!isCleft || !takenUp.test(tokens[at + 2]?.form ?? '')) return [];
    const isNamed = fits.some(
      ({ otherActors }, word) =>
        word < at && otherActors.some(({ pattern }) => matchAt(sentence, word, pattern) !== null),
    );
    return isNamed ? [{ at: [at], from: at + 4, to: clauseOf(sentence, at + 4)[1], involvesUs: false }] : [];
  });
}

/** True when what was matched is done by another: «… assurées par la commune». */
export function isDoneByOther(sentence: Sentence, words: number[]): boolean {
  const last = words.at(-1) ?? 0;
  const [, end] = clauseOf(sentence, last);
  const near = sentence.tokens
    .slice(last, Math.min(last + 6, end))
    .findIndex(({ form, before }) => before === 0 && (form === 'par' || form === 'by'));
  const by = last + near;
  if (near < 0 || !doing.test(sentence.tokens[by - 1]?.form ?? '')) return false;
  return [by + 1, by + 2, by + 3].some((at) =>
    sentence.fits[at]?.otherActors.some(({ pattern }) => matchAt(sentence, at, pattern) !== null),
  );
}
