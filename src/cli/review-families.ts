import { type Family, families, type Question } from '../decisions/index.ts';
import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { formatNumber } from '../text/format.ts';
import { chooseFrom } from './choose.ts';

/** A family of questions as it is spoken of. */
interface FamilyWords {
  title: string;
  /** What its answers change, in what order they come, what holds in the meantime. */
  why: string;
  /** After a number of questions: «19 sur des valeurs en conflit». */
  about: string;
}

export const familyWords: Record<Language, Record<Family, FamilyWords>> = {
  fr: {
    identite: {
      title: 'Identités',
      why: 'Deux noms, une organisation ou deux\u00a0? La réponse change le nombre d’organisations. Les plus ressemblantes sont en haut. Si c’est la même, c’est le nom de A qui reste. Sans réponse, elles restent deux.',
      about: 'sur l’identité',
    },
    attributions: {
      title: 'Lignes à attribuer',
      why: 'Le nom qu’écrit une ligne convient à plusieurs organisations\u00a0: laquelle est-ce\u00a0? Sans réponse, la ligne n’est attribuée à aucune, et ce qu’elle dit n’apparaît sur aucune fiche.',
      about: 'sur des lignes à attribuer',
    },
    caduques: {
      title: 'Décisions caduques',
      why: 'Une décision déjà prise ne s’applique plus aux données d’aujourd’hui, ou n’y a plus de raison. Annulez-la, ou corrigez dans vos fichiers le nom ou la valeur en cause. Sans réponse, rien ne change.',
      about: 'sur des décisions caduques',
    },
    conflits: {
      title: 'Valeurs en conflit',
      why: 'Les sources ne disent pas la même chose. En haut, ce qui dit si, où et comme quoi une organisation compte\u00a0; puis les chiffres\u00a0; puis les adresses. Si la valeur juste n’est pas dans la liste, corrigez plutôt la source. Sans réponse, la valeur retenue aujourd’hui reste.',
      about: 'sur des valeurs en conflit',
    },
    codes: {
      title: 'Codes',
      why: 'La machine les a lus dans les textes, ou un lecteur les a donnés. En haut, ceux que contredit une réponse cochée ou codée\u00a0; puis ceux que des mots contredisent, ou qui peuvent nuire\u00a0; puis ceux que peu de chose appuie. Les codes que rien ne rend douteux ne sont pas demandés (--famille codes-surs les montre). Sans réponse, aucun n’apparaît sur une fiche nommée.',
      about: 'sur des codes',
    },
  },
  en: {
    identite: {
      title: 'Identities',
      why: 'Two names: one organisation or two? The answer changes the number of organisations. Those most alike come first. If it is one, the name of A stays. Without an answer, they stay two.',
      about: 'on identity',
    },
    attributions: {
      title: 'Rows to attribute',
      why: 'The name that a row writes fits several organisations: which one is it? Without an answer, the row is given to none, and what it says shows on no sheet.',
      about: 'on rows to attribute',
    },
    caduques: {
      title: 'Lapsed decisions',
      why: 'A decision already taken no longer applies to today’s data, or has no more reason there. Undo it, or correct the name or the value in your files. Without an answer, nothing changes.',
      about: 'on lapsed decisions',
    },
    conflits: {
      title: 'Conflicting values',
      why: 'Sources do not say the same. First what settles whether, where and as what an organisation counts; then figures; then addresses. If the right value is not in the list, rather correct the source. Without an answer, the value kept today stays.',
      about: 'on conflicting values',
    },
    codes: {
      title: 'Codes',
      why: 'The machine read them in the texts, or a reader gave them. First those that a ticked or coded answer contradicts; then those that words contradict, or that may harm; then those that little supports. Codes that nothing makes doubtful are not asked (--family sure-codes shows them). Without an answer, none shows on a named sheet.',
      about: 'on codes',
    },
  },
};

/** Other words for a family, in either language. */
const familyByWord: ReadonlyMap<string, Family> = new Map(
  Object.entries({
    identite: 'identite identites identity identities paires pairs',
    attributions: 'attribution attributions lignes rows',
    caduques: 'caduque caduques lapsed',
    conflits: 'conflit conflits champ champs conflict conflicts field fields',
    codes: 'code codes',
  } satisfies Record<Family, string>).flatMap(([family, words]) =>
    words.split(' ').map((word) => [word, family as Family] as const),
  ),
);

/** What asks for the codes that nothing makes doubtful, in either language. */
const sureWords = ['codes-surs', 'code-sur', 'sure-codes', 'sure-code'].map(foldKey);

/** Whether codes that nothing makes doubtful are asked for too. */
export const areSureAsked = (asked: readonly string[] | undefined): boolean =>
  (asked ?? []).some((word) => sureWords.includes(foldKey(word)));

/** The families asked for with `--famille`, in the order of their weight; all of them when nobody says. */
export function familiesAsked(asked: readonly string[] | undefined): readonly Family[] {
  if (asked === undefined) return families;
  const meant = asked.map((word) =>
    sureWords.includes(foldKey(word)) ? 'codes' : (familyByWord.get(foldKey(word)) ?? word),
  );
  const chosen = chooseFrom(families, meant, '--famille');
  return families.filter((family) => chosen.includes(family));
}

/** Questions by family, in the order of their weight; families without any are left out. */
export const byFamily = (questions: readonly Question[]): { family: Family; own: Question[] }[] =>
  families
    .map((family) => ({ family, own: questions.filter((question) => question.family === family) }))
    .filter(({ own }) => own.length > 0);

/** «2 sur l’identité, 19 sur des valeurs en conflit, 266 sur des codes». */
export const countsInWords = (questions: readonly Question[], language: Language): string =>
  byFamily(questions)
    .map(({ family, own }) => `${formatNumber(own.length, language)} ${familyWords[language][family].about}`)
    .join(', ');

/** The line that opens a family in a list. */
export function familyHeading(family: Family, count: number, language: Language): string {
  const { title, why } = familyWords[language][family];
  return `${title} (${formatNumber(count, language)}) — ${why}`;
}
