import { segmentText, type Token } from '../../text/segment.ts';

/*
 * Words on partners name those one has and those one has not, or has no more. Only what is common in such answers is read:
 * «ne … plus», «surtout pas», «sauf», «aucun lien avec», «avons cessé», «travaillions», and the same in English.
 */

const negators = new Set('pas plus jamais guere rien aucun aucune ni'.split(' '));
/** Some of the time, or not this alone: no denial. */
const limited = new Set(
  'seulement uniquement que qu toujours souvent assez beaucoup formel formelle officiel only always often'.split(' '),
);
/** What opens a denial without a verb, when one of `beforeNames` follows. */
const bare = new Set('pas jamais rien aucun aucune no not never nothing'.split(' '));
const exceptions = new Set('sauf hormis excepte except'.split(' '));
const beforeNames = new Set('avec with chez de d du des le la les l notre nos the our longer'.split(' '));
const ties = /^(?:liens?|relations?|contacts?|partenari\w+|links?|partnerships?|contacts?)$/;
const ended = /^(?:romp\w+|cess(?:e|ee|es|ons|ent)|arrete|stopped|ceased|autrefois|auparavant|jadis|formerly)$/;
const former = /^(?:anciens?|anciennes?|ex|former)$/;
const partner = /^(?:partenaires?|allie\w*|membres?|partners?|members?)$/;
/** What was so, in a tense that says that it is over. */
const past = /^(?:travaill|collabor|cooper|et)(?:ais|ait|ions|iez|aient)$/;
const being = /^(?:est|sont|etes|sommes)$/;
const turns = new Set(
  'mais but however cependant toutefois pourtant maintenant desormais aujourd aujourdhui plutot now instead'.split(' '),
);
const subjects = new Set('nous on je ils elles il elle we they i she he'.split(' '));
const joins = new Set('et and car donc puis'.split(' '));
const withWords = new Set(['avec', 'with']);

/** Words denied: the first, and one past the last. */
type Stretch = readonly [from: number, to: number];

const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';

const isTurn = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || token.isCapital) return false;
  const previous = formAt(tokens, at - 1);
  if (turns.has(token.form.replace(/\W/g, ''))) return true;
  return subjects.has(token.form) && (token.before > 0 || joins.has(previous) || turns.has(previous));
};

const firstFrom = (tokens: readonly Token[], from: number, isEnd: (at: number) => boolean): number => {
  const found = tokens.findIndex((_, at) => at >= from && isEnd(at));
  return found < 0 ? tokens.length : found;
};

/** A verb is denied with all that it governs, lists included. */
const endOfVerb = (tokens: readonly Token[], at: number): number =>
  firstFrom(
    tokens,
    at + 1,
    (next) => isTurn(tokens, next) || (tokens[next]?.before === 2 && !beforeNames.has(formAt(tokens, next - 1))),
  );

/** Without a verb, the denial holds until a comma, or until «et avec». */
const endOfBare = (tokens: readonly Token[], at: number): number =>
  firstFrom(
    tokens,
    at + 1,
    (next) =>
      isTurn(tokens, next) ||
      ((tokens[next]?.before ?? 0) > 0 && formAt(tokens, next) !== 'ni') ||
      (joins.has(formAt(tokens, next)) && withWords.has(formAt(tokens, next + 1))),
  );

/** First word of the clause that a word stands in. */
function startOfClause(tokens: readonly Token[], at: number): number {
  for (let start = at; start > 0; start--) if ((tokens[start]?.before ?? 0) > 0 || isTurn(tokens, start)) return start;
  return 0;
}

/** «ne travaillons plus avec X»; «avec X, nous ne travaillons plus»; «X n’est plus partenaire». */
function deniedVerb(tokens: readonly Token[], at: number): Stretch | null {
  const second = tokens.findIndex(({ form }, index) => index > at && index <= at + 6 && negators.has(form));
  if (second < 0 || limited.has(formAt(tokens, second + 1))) return null;
  const to = endOfVerb(tokens, second);
  const isSubject = being.test(formAt(tokens, at + 1)) && partner.test(formAt(tokens, Math.min(second + 2, to - 1)));
  if (isSubject || partner.test(formAt(tokens, second + 1))) return [startOfClause(tokens, at), to];
  const isTurnedRound = withWords.has(formAt(tokens, 0)) && tokens.length - second <= 2;
  return [isTurnedRound ? 0 : second, to];
}

/** «surtout pas X», «mais plus avec X», «aucun lien avec X», «sauf X». */
function deniedAlone(tokens: readonly Token[], at: number): Stretch | null {
  const form = formAt(tokens, at);
  const next = tokens[at + 1];
  if (!next || limited.has(next.form)) return null;
  if (exceptions.has(form)) return [at, endOfBare(tokens, at)];
  const previous = formAt(tokens, at - 1);
  const isOpening =
    at === 0 || (tokens[at]?.before ?? 0) > 0 || joins.has(previous) || turns.has(previous) || previous === 'surtout';
  if (form === 'plus') return isOpening && withWords.has(next.form) ? [at, endOfBare(tokens, at)] : null;
  if (!bare.has(form) || !(beforeNames.has(next.form) || next.isCapital || ties.test(next.form))) return null;
  return [at, isOpening ? endOfBare(tokens, at) : endOfVerb(tokens, at)];
}

function deniedFrom(tokens: readonly Token[], at: number): Stretch | null {
  const token = tokens[at];
  // «Plus Jamais Ça», «Sans Retour»: a capital is that of a name.
  if (!token || token.isCapital) return null;
  const { form } = token;
  const next = formAt(tokens, at + 1);
  if (form === 'ne' || form === 'n') return deniedVerb(tokens, at);
  if (/^(?:don|doesn|didn|won)$/.test(form) && next === 't') return [at, endOfVerb(tokens, at)];
  const isOver = ended.test(form) || past.test(form) || (form === 'used' && next === 'to');
  const isFormer = former.test(form) && partner.test(next);
  if (isOver || isFormer) return [startOfClause(tokens, at), endOfVerb(tokens, at)];
  return deniedAlone(tokens, at);
}

/** The stretches of a text that deny nothing, nor tell of what is over, in their order. */
export function affirmedIn(text: string): string[] {
  return segmentText(text).flatMap(({ tokens, start, end }) => {
    const denied = tokens.flatMap((_, at): Stretch[] => [deniedFrom(tokens, at)].filter((found) => found !== null));
    const isDenied = (at: number) => denied.some(([from, to]) => from <= at && at < to);
    const kept: string[] = [];
    let from = start;
    tokens.forEach((token, at) => {
      if (!isDenied(at)) return;
      kept.push(text.slice(from, token.start));
      from = token.end;
    });
    return [...kept, text.slice(from, end)];
  });
}
