import { remembered } from '../text/remembered.ts';
import { clauseOf, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** Conditionals: «ouvrirait», «serions»; nouns and past forms that look like them left out. */
const conditional = /(?:[aeiou]?rions|rait|raient)$/;
const notConditional =
  /^(?:trait|traits|attrait|retrait|extrait|portrait|abstrait|entrait|montrait|adultere|offrait|ouvrait|couvrait|livrait|restait|aurait ete|souffrait|encadrait|administrait|concentrait|gerait|operait|assurait|considerait|esperait|preparait|demeurait|durait|figurait|reparait|recuperait|liberait|declarait|attirait|soustrait|distrait|parait|apparait|disparait|comparait|transparait|tirait|retirait|admirait|inspirait|respirait|separait|ignorait|ameliorait|elaborait|collaborait|explorait|deplorait|adorait|honorait|demeurait|procurait|mesurait|rassurait|structurait|pleurait|entourait|jurait|tolerait|generait|moderait|federait|cooperait|integrait|celebrait|consacrait|rencontrait|demontrait|enregistrait|illustrait|rentrait|centrait|cadrait|narrait|courait|parcourait|accourait|secourait|recourait|(?:ouv|couv|off|souff|liv|ent|mont|dec|inspi|decla|prepa|assu|gar|repa)raient|(?:decouv|recouv|delivr|rouv|cad)rait)$/;
/** «nous» with an imperfect; verbs in -ier have the same form in the present. */
const presentInIer =
  /^(?:etud|verif|benef|benefic|publ|assoc|negoc|apprec|identif|conf|oubl|remerc|planif|justif|qualif|diversif|multipl|remed|init|concil|reconcil|all|modif|simplif|clarif|notif|exped|certif|amplif|rall|dedi|ded|l|pr|env|un)$/;

/** «nous» with a future; verbs in -rer have the same form in the present. */
const future = /(?:[eiv]rons|drons)$/;
const presentInRer =
  /^(?:(?:adh|rep|op|coop|lib|del|delib|fed|confed|consid|recup|gen|reg|deg|tol|mod|ref|conf|transf|diff|pref|prof|esp|ins|sugg|alt|exag|acc|g|accel|vitup|cel|int|enum|remun|macu|rest)erons|(?:t|ret|att|asp|insp|resp|adm|v|c|exp|conspir)irons|(?:liv|delivr|ouv|couv|decouv|offr|souff|l)rons|livrons|delivrons|ouvrons|couvrons|decouvrons|recouvrons|suivrons)$/;
const clitics = new Set('en y l le la les leur lui se'.split(' '));

/** After these «que nous …ions» is a subjunctive, no past. */
const subjunctive = new Set(
  'sans pour afin faut avant faudrait voudrait arrive bien encore possible rare frequent'.split(' '),
);
const isWanted = (previous: string[]): boolean =>
  /^qu?e?$/.test(previous.at(-2) ?? '') && subjunctive.has(previous.at(-3) ?? '');

/** «nous», or «nous» and a pronoun, stands before the verb. */
function previousIsNous({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  return before === 'nous' || (clitics.has(before) && tokens[at - 2]?.form === 'nous');
}

/** No form that is looked for here ends otherwise. */
const mayBeOne = (form: string): boolean => form.endsWith('ons') || form.endsWith('ait') || form.endsWith('aient');

interface VerbForms {
  isConditional: boolean;
  /** With «nous». */
  isFuture: boolean;
  isImperfect: boolean;
}

/** Tenses that a folded form may be of; most words are of none. */
const formsOf = remembered((form: string): VerbForms | 'none' => {
  const isConditional = form.length > 5 && conditional.test(form) && !notConditional.test(form);
  const isFuture = future.test(form) && !presentInRer.test(form);
  const isImperfect = /ions$/.test(form) && form.length > 5 && !presentInIer.test(form.slice(0, -4));
  return isConditional || isFuture || isImperfect ? { isConditional, isFuture, isImperfect } : 'none';
});

/** French verb forms that tell a wish (conditional) or the past (imperfect with «nous»). */
export function verbSpans(sentence: Sentence): Span[] {
  if (sentence.language !== 'fr') return [];
  const { tokens } = sentence;
  const spans: Span[] = [];
  for (const [at, { form }] of tokens.entries()) {
    const forms = mayBeOne(form) ? formsOf(form) : 'none';
    if (forms === 'none') continue;
    const to = clauseOf(sentence, at)[1];
    const previous = tokens.slice(Math.max(0, at - 3), at).map((token) => token.form);
    if (forms.isConditional || (forms.isFuture && previousIsNous(sentence, at)))
      spans.push({ kind: 'wish', reason: 'wish', from: at, to, at: [] });
    else if (forms.isImperfect && previous.at(-1) === 'nous' && !isWanted(previous))
      spans.push({ kind: 'past', reason: 'past', from: at, to, at: [] });
  }
  return spans;
}
