import { formOnly } from '../columns/index.ts';
import type { Question, QuestionnairePlan, Section, Trilingual } from './plan.ts';
import { ruleWords } from './rules.ts';

/** A row of the sheet `survey`. */
export interface SurveyRow {
  type: string;
  name?: string;
  label?: Trilingual;
  hint?: Trilingual;
  required?: 'yes';
  relevant?: string;
  constraint?: string;
  message?: Trilingual;
  calculation?: string;
  trigger?: string;
  default?: string;
  appearance?: string;
}

/** A list of the sheet `choices`, with what the team holds of each choice. */
export interface FormList {
  id: string;
  choices: readonly { code: string; label: Trilingual; held?: { [key: string]: string } }[];
}

const knownActor = formOnly.knownActor.name;
/** In a repeat: the organisation of the interview, under a header that the reader of projects knows. */
const projectActor = 'organisation';

const texts = {
  knownActorNote: {
    fr: 'Si oui, ce que l’équipe sait d’elle remplit la suite\u00a0: relisez-le avec la personne. Sinon, choisissez la dernière ligne.',
    en: 'If so, what the team knows of it fills what follows: go over it with the person. If not, choose the last line.',
  },
  newActor: { fr: 'une autre organisation', en: 'another organisation' },
} as const satisfies Record<string, Trilingual>;

/** How a form names the answer to another question. */
export const reference = (name: string): string => `\${${name}}`;

/** Every row of the form, in asking order. */
export function surveyRows(plan: QuestionnairePlan): SurveyRow[] {
  return [
    { type: 'start', name: 'start' },
    { type: 'today', name: 'today' },
    {
      type: 'calculate',
      name: 'id_entretien',
      calculation: `once(concat('${plan.country.iso2}-', substr(uuid(), 0, 13)))`,
    },
    { type: 'calculate', name: 'pays', calculation: `'${plan.country.iso2}'` },
    ...plan.sections.flatMap((section) => pageRows(section, plan)),
  ];
}

/** Lists that the rows use, each once. */
export function formLists(plan: QuestionnairePlan): FormList[] {
  const asked = plan.sections.flatMap(({ questions }) => questions.flatMap(({ list }) => (list ? [list] : [])));
  const lists = [...new Map(asked.map((list) => [list.id, list])).values()];
  if (plan.known.length === 0) return lists;
  const known = plan.known.map(({ id, name, acronym, answers }) => {
    const title = acronym === null ? name : `${name} (${acronym})`;
    return {
      code: id,
      label: { fr: title, en: title },
      held: { acteur: name, ...(acronym === null ? {} : { sigle: acronym }), ...answers },
    };
  });
  return [...lists, { id: 'acteurs', choices: [...known, { code: 'autre', label: texts.newActor }] }];
}

function pageRows(section: Section, plan: QuestionnairePlan): SurveyRow[] {
  const { id, title, aloud, note, questions, repeats } = section;
  const container = repeats ? 'repeat' : 'group';
  return [
    { type: `begin_${container}`, name: repeats ?? `page_${id}`, label: title, appearance: 'field-list' },
    ...(aloud ? [{ type: 'note', name: `lire_${id}`, label: aloud, ...(note ? { hint: note } : {}) }] : []),
    ...(note && !aloud ? [{ type: 'note', name: `note_${id}`, label: note }] : []),
    // The sheet of a repeat stands alone in an export: the organisation comes with each row.
    ...(repeats ? [{ type: 'calculate', name: projectActor, calculation: reference('acteur') }] : []),
    ...questions.flatMap((question) => questionRows(question, plan, repeats === null)),
    { type: `end_${container}` },
  ];
}

function questionRows(question: Question, plan: QuestionnairePlan, mayBeHeld: boolean): SurveyRow[] {
  const { key, text, note, isRequired, condition, rule, otherCode } = question;
  if (question.answer === 'pairs') return pairRows(question);
  const row: SurveyRow = {
    ...typeOf(question),
    name: key,
    label: text,
    ...(note ? { hint: note } : {}),
    ...(isRequired ? { required: 'yes' } : {}),
    ...(condition ? { relevant: anyOf(reference(condition.key), condition.codes) } : {}),
    ...(rule ? { constraint: ruleWords(rule).constraint, message: ruleWords(rule).message } : {}),
    ...(mayBeHeld ? heldAnswer(key, plan) : {}),
  };
  const opening = key === 'acteur' && mayBeHeld && plan.known.length > 0 ? [knownActorRow] : [];
  return [...opening, row, ...(otherCode === null ? [] : [otherRow(question, otherCode)])];
}

const knownActorRow: SurveyRow = {
  type: 'select_one acteurs',
  name: knownActor,
  label: formOnly.knownActor,
  hint: texts.knownActorNote,
  appearance: 'autocomplete',
};

/** An answer the team holds fills the question when the organisation is chosen; it can still be changed. */
function heldAnswer(key: string, { known }: QuestionnairePlan): Partial<SurveyRow> {
  const isHeld =
    key === 'acteur'
      ? known.length > 0
      : known.some(({ answers, acronym }) => key in answers || (key === 'sigle' && acronym !== null));
  if (!isHeld) return {};
  return {
    trigger: reference(knownActor),
    calculation: `instance('acteurs')/root/item[name = ${reference(knownActor)}]/${key}`,
  };
}

/** True when one of the codes is chosen; `selected` serves questions with one answer as with several. */
const anyOf = (reference: string, codes: readonly string[]): string =>
  codes.map((code) => `selected(${reference}, '${code}')`).join(' or ');

function typeOf({ answer, list, key }: Question): { type: string; appearance?: string; default?: string } {
  switch (answer) {
    case 'one':
      return { type: `select_one ${list?.id}`, ...((list?.choices.length ?? 0) > 12 ? { appearance: 'minimal' } : {}) };
    case 'several':
      return { type: `select_multiple ${list?.id}` };
    case 'integer':
    case 'year':
      return { type: 'integer' };
    case 'decimal':
      return { type: 'decimal' };
    case 'date':
      return { type: 'date', ...(key === 'date' || key === 'accord_date' ? { default: 'today()' } : {}) };
    case 'text':
      return { type: 'text', appearance: 'multiline' };
    default:
      return { type: 'text' };
  }
}

/** The line for free words beside «autre»; a sibling path, since a repeat may hold a question of the same name. */
function otherRow({ key, column }: Question, code: string): SurveyRow {
  return {
    type: 'text',
    name: `autre_${key}`,
    label: {
      fr: `Autre (${column.label.fr}), préciser`,
      en: `Other (${column.label.en}), specify`,
      ...(column.label.ar === undefined ? {} : { ar: `غير ذلك (${column.label.ar})، يرجى التحديد` }),
    },
    relevant: anyOf(`../${key}`, [code]),
  };
}

/** Partners: two lists, formal and not, then one cell `type:forme` as the column wants it. */
function pairRows({ key, list, note }: Question): SurveyRow[] {
  const hint = note ? { hint: note } : {};
  const choices = list?.choices ?? [];
  const pieces = [
    [formOnly.formal.name, 'formel'],
    [formOnly.informal.name, 'informel'],
  ].flatMap(([name, form]) =>
    choices.map(({ code }) => `if(selected(${reference(name ?? '')}, '${code}'), '${code}:${form}; ', '')`),
  );
  return [
    { type: `select_multiple ${list?.id}`, name: formOnly.formal.name, label: formOnly.formal, ...hint },
    { type: `select_multiple ${list?.id}`, name: formOnly.informal.name, label: formOnly.informal, ...hint },
    { type: 'calculate', name: key, calculation: `concat(${pieces.join(', ')})` },
  ];
}
