import type { MarkerKind } from './markers.ts';
import { clauseOf, type Sentence } from './sentence.ts';

const exceptions: { when: RegExp; next: RegExp }[] = [
  // «sans-papiers», «sans abri», «sans doute», «Médecins sans frontières» deny nothing.
  {
    when: /^sans$/,
    next: /^(?:papiers?|abris?|frontieres?|doute|cesse|distinction|discrimination|relache|attendre|compter|hesiter|exception|difficultes?|probleme|contrepartie)$/,
  },
  { when: /^non$/, next: /^(?:accompagnes?|accompagnees?|gouvernementales?|lucratif|lucratifs|seulement|violence)$/ },
  { when: /^sous$/, next: /^(?!finance|dote|equipe|effectif|represente|utilise|qualifie)/ },
  { when: /^(?:faible|faibles)$/, next: /^(?:revenus?)$/ },
  // «un peu de», «peu à peu»
  { when: /^peu$/, next: /^(?:a|apres)$/ },
  { when: /^(?:manque|manquent)$/, next: /^(?:pas|jamais)$/ },
];

/** Words that look like a marker and are none. */
export function isException(sentence: Sentence, found: number[], kind: MarkerKind): boolean {
  const first = sentence.tokens[found[0] ?? 0]?.form ?? '';
  const next = sentence.tokens[(found.at(-1) ?? 0) + 1]?.form ?? '';
  const previous = sentence.tokens[(found[0] ?? 0) - 1]?.form ?? '';
  if (kind === 'hypothesis' && ['meme', 'comme'].includes(previous)) return true;
  // «à renforcer» is a wish when it closes the phrase («communication à renforcer»), not before what is strengthened.
  if (kind === 'wish' && first === 'a' && /er$|ir$/.test(sentence.tokens[found.at(-1) ?? 0]?.form ?? '')) {
    const following = sentence.tokens[(found.at(-1) ?? 0) + 1];
    if (following && following.before === 0 && following.form !== 'et') return true;
  }
  // «il faut reconnaître que …» wishes for nothing.
  if (
    first === 'faut' &&
    /^(?:reconnaitre|noter|souligner|dire|rappeler|preciser|admettre|avouer|savoir|ajouter)$/.test(next)
  )
    return true;
  // «limite» is a verb or a noun; «limité» lacks.
  if (sentence.tokens[found[0] ?? 0]?.word === 'limite') return true;
  if (first === 'peu' && ['un', 'depuis'].includes(previous)) return true;
  return exceptions.some(({ when, next: follows }) => when.test(first) && follows.test(next));
}

/** Who is said to need or want, when it is the people served and not the organisation. */
const served =
  /^(?:migrant|refugie|retourne|beneficiaire|jeune|femme|enfant|famille|population|personne|victime|deplace|etudiant|eleve|travailleu|fille|mineur|parent|malade)/;
const ownWords =
  /^(?:nous|notre|nos|on|association|associations|osc|ong|organisation|organisations|collectif|reseau|equipe|equipes|benevoles|staff|we|our)$/;

/** A wish or a need of the people served is none of the organisation. */
export function isOfOthers(sentence: Sentence, at: number): boolean {
  const [from] = clauseOf(sentence, at);
  const before = sentence.tokens.slice(from, at);
  return before.some(({ form }) => served.test(form)) && !before.some(({ form }) => ownWords.test(form));
}
