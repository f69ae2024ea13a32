import { activeDecisions, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Actor } from '../model/actor.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Context } from '../model/context.ts';
import { foldKey } from '../text/fold.ts';
import { jaroWinkler } from '../text/similarity.ts';
import { sortBy } from '../text/sort.ts';
import type { DecisionLayout } from './decisions-file.ts';
import { type CodeAsked, codeAsked, everyHolder, explainCode } from './explain-code.ts';
import { codeAsJson } from './explain-code-json.ts';
import { type CodeWordContext, codeText, everyCodeText } from './explain-code-text.ts';
import { internalView } from './explain-words.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

/* `explain` asked about a code: one organisation's (`--code`), or everybody's (`explain axe:code`). */

/** Codes proposed for one that the grid lacks. */
const nearShown = 3;

/** An axis as people write it, in the plural of its column too («besoins»), or null. */
function axisIn(typed: string, { entriesByAxis }: Codebook): string | null {
  const key = foldKey(typed);
  return [...entriesByAxis.keys()].find((axis) => [axis, `${axis}s`].some((one) => foldKey(one) === key)) ?? null;
}

/** Whether words mean a code and no organisation: an axis alone, or anything after an axis and a colon. */
export const speaksOfCode = (typed: string, codebook: Codebook): boolean =>
  axisIn(typed.split(':')[0] ?? '', codebook) !== null || /^\p{Ll}[\p{Ll}_-]*:\p{Ll}[\p{Ll}_-]*$/u.test(typed.trim());

/** The code that `--code` names; one the grid lacks is a misuse that says the nearest. */
export function codeOf(typed: string, codebook: Codebook): CodeAsked {
  const asked = codeAsked(typed, codebook);
  if (asked) return asked;
  const [before = '', code = ''] = typed.split(':');
  const axis = axisIn(before, codebook) ?? before;
  const keys = [...codebook.entryByKey.values()].map((entry) => `${entry.axis}:${entry.code}`);
  const near = sortBy(
    keys.filter((key) => codebook.entriesByAxis.has(axis) === false || key.startsWith(`${axis}:`)),
    (key) => -jaroWinkler(foldKey(code), foldKey(key.slice(key.indexOf(':') + 1))),
  );
  const known = near.slice(0, nearShown).join('\u00a0; ');
  throw new Failure(problem('PRJ-087', { value: typed, known }), 2);
}

/** What a question about a code is answered from, and to. */
interface Asking {
  cartography: Cartography;
  context: Context;
  session: Session;
  layout: DecisionLayout;
}

/** One code of one organisation, down to its words. */
export function writeCode(asked: CodeAsked, actor: Actor, asking: Asking): void {
  const { cartography, session } = asking;
  const { options, streams, terminal } = session;
  const shown = codeContext(asking);
  const gone = withdrawnFrom(cartography.records, cartography.actors).records;
  const explained = explainCode(actor, asked, { ...shown, isGone: (record) => gone.has(record) });
  const nothing = {
    actor,
    asked,
    assignment: null,
    rejection: null,
    said: [],
    ticked: [],
    against: [],
    confrontations: [],
  };
  if (!options.json) terminal.say(terminal.paint.dim(internalView[terminal.language]));
  streams.stdout.write(
    options.json
      ? `${JSON.stringify(codeAsJson(explained ?? nothing), null, 2)}\n`
      : session.terminal.typed(codeText(explained ?? nothing, shown)),
  );
}

/** Every organisation that has a code. */
export function writeEveryHolder(asked: CodeAsked, asking: Asking): void {
  const { cartography, context, session } = asking;
  const { options, streams, terminal } = session;
  const found = everyHolder(asked, cartography, context.codebook);
  if (!options.json) terminal.say(terminal.paint.dim(internalView[terminal.language]));
  streams.stdout.write(
    options.json
      ? `${JSON.stringify({ ...asked, country: context.country.iso2, organisations: found.map(codeAsJson) }, null, 2)}\n`
      : session.terminal.typed(everyCodeText(asked, found, codeContext(asking))),
  );
}

const codeContext = ({
  cartography: { records },
  context: { codebook, country },
  session: { terminal },
  layout,
}: Asking): CodeWordContext => ({
  language: terminal.language,
  ...{ codebook, country },
  recordById: new Map(records.map((record) => [record.id, record])),
  decisions: activeDecisions(records),
  layout,
});
