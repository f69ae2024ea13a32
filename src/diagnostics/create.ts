import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParamsOf } from './catalogue/entry.ts';
import { catalogue, type ProblemCode } from './catalogue/index.ts';

type Text<Code extends ProblemCode> = (typeof catalogue)[Code]['message' | 'advice']['fr'];
type Params<Code extends ProblemCode> = Record<ParamsOf<Text<Code>>, string | number>;
type Where = Partial<
  Pick<Diagnostic, 'place' | 'related' | 'actual' | 'expected' | 'suggestion' | 'labels' | 'subject' | 'cause'>
>;

/** Makes the diagnostic of a catalogue entry; its parameters are typed from the entry's French texts. */
export function problem<Code extends ProblemCode>(code: Code, params: Params<Code>, where: Where = {}): Diagnostic {
  const { name, severity, scope } = catalogue[code];
  return { code, name, severity, scope, params, ...where };
}
