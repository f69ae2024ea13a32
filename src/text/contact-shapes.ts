import type { Language } from '../model/stage.ts';
import { calledPerson } from './civilities.ts';
import { replacePersons } from './given-names.ts';
import { counted, telephoneShape } from './telephone-shape.ts';

/* What may be said of a cell that must not be shown: its shape alone. */

const mailbox = /[^\s@<>()[\],;:"«»]{1,64}\s?(?:@|[([]\s?(?:at|arobase|a)\s?[)\]])\s?[\p{L}\p{N}.-]+/giu;
const webAddress = /(?:https?:\/\/|www\.)\S+/giu;
const words = {
  fr: {
    mail: 'une adresse de courriel',
    web: 'une adresse internet',
    person: 'un nom de personne',
    number: (n: number) => (n > 1 ? `un numéro de ${n} chiffres` : 'un numéro'),
    text: (n: number) => `un texte de ${n} ${n < 2 ? 'signe' : 'signes'}`,
  },
  en: {
    mail: 'an e-mail address',
    web: 'a web address',
    person: 'the name of a person',
    number: (n: number) => (n > 1 ? `a number of ${n} digits` : 'a number'),
    text: (n: number) => `a text of ${n} ${n === 1 ? 'sign' : 'signs'}`,
  },
} as const;

const digitsIn = (text: string): number => (text.match(/\p{Nd}/gu) ?? []).length;
const shape = (said: string): string => `[${said}]`;

/** A text with telephones, e-mails and persons named with a civility told by their shape; web addresses too, unless asked. */
export function contactsAsShapes(text: string, language: Language, { keepsWeb = false } = {}): string {
  const said = words[language];
  const withoutMail = text.replace(mailbox, shape(said.mail));
  const withoutWeb = keepsWeb ? withoutMail : withoutMail.replace(webAddress, shape(said.web));
  const withoutNumbers = withoutWeb
    .replace(telephoneShape, (match, plain: string | undefined, at: number, whole: string) =>
      plain !== undefined || counted.test(whole.slice(at + match.length)) ? match : shape(said.number(digitsIn(match))),
    )
    .replace(calledPerson, (match) => `${shape(said.person)}${/\s$/.test(match) ? ' ' : ''}`);
  return replacePersons(withoutNumbers, () => shape(said.person));
}

/** What a whole cell looks like, none of its words in it: «[un numéro de 9 chiffres]», «[un texte de 24 signes]». */
export function shapeOf(text: string, language: Language): string {
  const said = words[language];
  const cell = text.trim();
  if (/@|[([]\s?at\s?[)\]]/i.test(cell)) return shape(said.mail);
  if (/^…\d{0,2}$/.test(cell)) return shape(said.number(0)); // cut short where the problem was found
  const isNumber = /^[\s+()\p{Nd}.,\-–/\u00a0\u202f]+$/u.test(cell);
  return shape(isNumber ? said.number(digitsIn(cell)) : said.text([...cell].length));
}
