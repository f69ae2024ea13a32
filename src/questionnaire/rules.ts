import type { Rule, Trilingual } from './plan.ts';

interface RuleWords {
  /** XPath of the XLSForm; `.` is the answer. */
  constraint: string;
  /** Told when the answer breaks the rule. */
  message: Trilingual;
}

const words: { readonly [id in Exclude<Rule['id'], 'exclusive'>]: RuleWords } = {
  year: {
    constraint: ". >= 1900 and . <= number(format-date(today(), '%Y'))",
    message: {
      fr: 'Une année en quatre chiffres, de 1900 à cette année.',
      en: 'A year in four digits, from 1900 to this year.',
      ar: 'سنة من أربعة أرقام، بين 1900 والسنة الحالية.',
    },
  },
  'not-negative': {
    constraint: '. >= 0',
    message: { fr: 'Un nombre positif ou nul.', en: 'A number that is not negative.', ar: 'عدد موجب أو صفر.' },
  },
  share: {
    constraint: '. >= 0 and . <= 100',
    message: { fr: 'Un nombre de 0 à 100.', en: 'A number from 0 to 100.', ar: 'عدد من 0 إلى 100.' },
  },
  risk: {
    constraint: '. >= 0 and . <= 3',
    message: { fr: '0, 1, 2 ou 3.', en: '0, 1, 2 or 3.' },
  },
  'not-future': {
    constraint: '. <= today()',
    message: {
      fr: 'Une date qui n’est pas dans le futur.',
      en: 'A date that is not in the future.',
      ar: 'تاريخ ليس في المستقبل.',
    },
  },
  email: {
    constraint: "regex(., '^[^@ ]+@[^@ ]+[.][^@ ]+$')",
    message: {
      fr: 'Une adresse électronique, comme nom@exemple.org.',
      en: 'An e-mail address, such as name@example.org.',
      ar: 'عنوان بريد إلكتروني مثل nom@exemple.org.',
    },
  },
};

const alone: Trilingual = {
  fr: 'Cette réponse ne va avec aucune autre.',
  en: 'This answer goes with no other one.',
  ar: 'لا تُجمع هذه الإجابة مع غيرها.',
};

/** A rule as an XLSForm writes it, and the words that explain it. */
export const ruleWords = (rule: Rule): RuleWords =>
  rule.id === 'exclusive'
    ? { constraint: `not(selected(., '${rule.code}') and count-selected(.) > 1)`, message: alone }
    : words[rule.id];
