import type { MarkerKind } from './markers.ts';
import { counts, isBesidesUs } from './negation.ts';
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
  { when: /^no$/, next: /^(?:longer|more|doubt)$/ },
  // «failli fermer» tells of a trouble, «failli ouvrir» of what was not done
  { when: /^failli$/, next: /^(?:ferm\w*|mettre|perdre|dispar\w*|arret\w*|cesser|couler|tout|ne|n|etre|mourir|a)$/ },
  // «on demande aux élèves …» asks them a question.
  { when: /^on$/, next: /^aux$/ },
  { when: /^(?:manque|manquent)$/, next: /^(?:pas|jamais)$/ },
  // «aucun nombre de familles» denies the number.
  { when: /^(?:aucun|aucune)$/, next: counts },
  // «loin de se limiter au plaidoyer», «loin de la ville»
  { when: /^loin$/, next: /^(?:(?!\w*(?:er|ir|re)$)\w+|limiter|notre|votre|autre)$/ },
];

/** «Sans X, on ne peut pas …», «Sans X rien ne marche»: the rest of the sentence tells what the lack of X forbids. */
const opensOnCondition = ({ tokens }: Sentence): boolean => {
  const denial = tokens.findIndex(({ form }, index) => index > 1 && (form === 'ne' || form === 'n'));
  return (
    (denial > 0 &&
      tokens
        .slice(denial + 1, denial + 6)
        .some(({ form }) => /^(?:pas|rien|jamais|plus|aucune?|personne)$/.test(form))) ||
    (denial > 0 && /^(?:rien|personne|nul)$/.test(tokens[denial - 1]?.form ?? ''))
  );
};

const imperfect = /(?:ait|aient|ions|ete|eu)$/;
const periods = ['jour', 'mois', 'an', 'annee', 'semaine', 'nuit', 'matin', 'seul', 'seule'];
/** «avant» after these opens what was. */
const joining = new Set('et mais que qu car puisque quand'.split(' '));
/** After these «si» asks whether. */
const asking =
  /^(?:savoir|sait|savent|savons|sais|suivre|suivons|suit|verifi\w*|voir|voyons|voit|dire|dit|mesur\w*|regard\w*|demand\w*|controler|evaluer|ignor\w*|comprendre)$/;
/** Verbs that suppose: conditional, imperfect, future. */
const supposing = /(?:ait|aient|rions|ions|era|eront|erons|ira|iront|irons|dra|dront|drons)$/;

/** «savoir si …» asks; «si un camp brûle, on y va la nuit même» tells what is done each time. */
function isNoHypothesis(sentence: Sentence, found: number[]): boolean {
  const at = found[0] ?? 0;
  const form = sentence.tokens[at]?.form;
  const previous = sentence.tokens[at - 1]?.form ?? '';
  if (['meme', 'comme'].includes(previous)) return true;
  if (form !== 'si' && form !== 's') return false;
  if (sentence.tokens.slice(Math.max(0, at - 5), at).some((token) => asking.test(token.form))) return true;
  const subject = sentence.tokens[at + 1]?.form ?? '';
  if (/^(?:nous|notre|nos|on|l)$/.test(subject)) return false;
  const [, end] = clauseOf(sentence, at);
  const isFollowed = sentence.tokens.slice(at + 2).some(({ before }) => before > 0) || end < sentence.tokens.length;
  return isFollowed && !sentence.tokens.slice(at + 1).some((token) => supposing.test(token.form));
}

const conditional = /(?:rait|raient)$/;
const wishing = /^(?:fau|de|pou|vou|aime|souhaite|gagne|se|au|meri|permett|aide)d?raie?n?t$/;
const told = /(?:[^f]ait|aient)$/;

/** Words of what is over, or of hearsay, that say so only with another form beside them. */
function isNoEnd(sentence: Sentence, found: number[], kind: MarkerKind): boolean {
  const at = found[0] ?? 0;
  const { tokens } = sentence;
  const { form = '', word = '', before = 0 } = tokens[at] ?? {};
  // «réglés depuis mars», «: réglé», not «règles»
  if (kind === 'overcome' && found.length === 1 && /^reglee?s?$/.test(form)) {
    const next = tokens[at + 1];
    const isClosing = before === 2 || /^(?:depuis|maintenant|enfin|desormais)$/.test(next?.form ?? '');
    return (
      !/^(?:réglée?s?|reglee?s?)$/.test(word) ||
      !isClosing ||
      /^(?:non|pas|jamais|peu)$/.test(tokens[at - 1]?.form ?? '')
    );
  }
  // «Selon certains, … serait …»; «selon le maire, … favoriserait …», not «selon le plan, … devrait …»
  if (kind === 'reported' && /^(?:selon|d)$/.test(form)) {
    const isByAny = !/^certaine?s|rumeurs$/.test(tokens[found.at(-1) ?? at]?.form ?? '');
    return !tokens.some((token) => conditional.test(token.form) && !(isByAny && wishing.test(token.form)));
  }
  // «l’ancienne équipe donnait», not «l’ancienne présidente nous aide»
  if (kind === 'past' && form.startsWith('ancien')) {
    const [, end] = clauseOf(sentence, at);
    return !tokens.slice(at, end).some((token) => told.test(token.form));
  }
  return false;
}

/** Words that look like a marker and are none. */
export function isException(sentence: Sentence, found: number[], kind: MarkerKind): boolean {
  const first = sentence.tokens[found[0] ?? 0]?.form ?? '';
  const next = sentence.tokens[(found.at(-1) ?? 0) + 1]?.form ?? '';
  const previous = sentence.tokens[(found[0] ?? 0) - 1]?.form ?? '';
  if (isNoEnd(sentence, found, kind)) return true;
  if (kind === 'absence' && /^(?:aucune?|nul|nulle)$/.test(first) && isBesidesUs(sentence.tokens, found[0] ?? 0))
    return true;
  // «n’avons pas cessé d’héberger»
  const isCut = sentence.tokens
    .slice(Math.max(0, (found[0] ?? 0) - 1), found.at(-1))
    .some(({ form }) => /^(?:pas|jamais)$/.test(form));
  if (
    kind === 'past' &&
    isCut &&
    /^(?:cess|arret|abandonn|suspend)/.test(sentence.tokens[found.at(-1) ?? 0]?.form ?? '')
  )
    return true;
  if (kind === 'past' && /^(?:stopped|ceased)$/.test(first) && /^(?:never|not|t)$/.test(previous)) return true;
  // «tant bien que mal»: it is done, if with pains.
  if (first === 'mal' && previous === 'que' && sentence.tokens[(found[0] ?? 0) - 2]?.form === 'bien') return true;
  if (kind === 'hypothesis' && isNoHypothesis(sentence, found)) return true;
  // «personne n’y avait pensé avant nous», «avant l’aube» compare; «avant, nous …» tells the past.
  if (
    first === 'avant' &&
    previous !== '' &&
    (sentence.tokens[found[0] ?? 0]?.before ?? 0) === 0 &&
    !joining.has(previous)
  )
    return true;
  // «à renforcer» is a wish when it closes the phrase («communication à renforcer»), not before what is strengthened.
  if (kind === 'wish' && first === 'a' && /er$|ir$/.test(sentence.tokens[found.at(-1) ?? 0]?.form ?? '')) {
    const following = sentence.tokens[(found.at(-1) ?? 0) + 1];
    if (following && following.before === 0 && following.form !== 'et') return true;
  }
  // «avant la fin de l’année» looks ahead; «avant l’argent coulait» tells the past.
  const [, end] = clauseOf(sentence, found.at(-1) ?? 0);
  if (first === 'avant' && !sentence.tokens.slice(found.at(-1) ?? 0, end).some(({ form }) => imperfect.test(form)))
    return true;
  // «pas un mois sans que …» denies nothing.
  if (first === 'sans' && ['pas', ...periods].includes(previous) && next === 'que') return true;
  // «sans récépissé on ne peut pas louer»: the sentence opens on a condition, and says nothing of having it.
  if (first === 'sans' && previous === '' && opensOnCondition(sentence)) return true;
  // «ce qu’on nous apporte» is no wish; «qu’on nous apprenne …» at the beginning is one.
  if (first === 'qu' && kind === 'wish' && previous !== '' && sentence.tokens[found[0] ?? 0]?.before === 0) return true;
  // «il faut reconnaître que …» wishes for nothing.
  if (
    first === 'faut' &&
    /^(?:reconnaitre|noter|souligner|dire|rappeler|preciser|admettre|avouer|savoir|ajouter)$/.test(next)
  )
    return true;
  // «limite» is a verb or a noun; «limité» lacks.
  if (sentence.tokens[found[0] ?? 0]?.word === 'limite') return true;
  // «un peu», «peu à peu», «depuis peu»
  if (first === 'peu' && ['un', 'depuis', 'a'].includes(previous)) return true;
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
