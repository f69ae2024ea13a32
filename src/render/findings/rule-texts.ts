import { type FindingPart, findingFigures as rule } from '../../model/finding-rule.ts';
import type { Language } from '../../model/stage.ts';
import { typesetAll } from '../texts/typeset.ts';
import type { Widened } from '../texts/widened.ts';

/* The rule of findings as the report prints it: how they are chosen, and what makes each as solid as it is. */

const fr = {
  title: 'Phrases sous les tableaux : choix et solidité',
  chosen:
    'Les phrases sous les tableaux sont choisies par des règles, à partir des seuls chiffres que cette édition imprime ; deux au plus par tableau, aucune quand il n’y a rien à en dire. Aucune ne donne de cause, ne nomme une organisation ni ne la classe.',
  kinds: {
    order:
      'Majorité : plus de la moitié de ceux qui ont répondu. Ordre : les deux ou trois premières valeurs ; les ex æquo sont dits à égalité. Une valeur n’est dite première que si aucune valeur masquée ne peut la dépasser, hors ce que toutes disent, masqué aussi.',
    runs: 'Tranches voisines qui réunissent ensemble plus de la moitié ; deux lieux qui réunissent la moitié des sièges ou plus ; échelles : les deux bouts, avec chacune de leurs deux réponses.',
    absence: `Absence : une valeur que personne n’a, quand ${rule.some} au moins ont répondu, et la moitié de la base ; jamais une valeur masquée, ni un lieu où l’on n’a pas enquêté.`,
    contrast: `Contraste entre deux groupes d’un croisement : ${rule.group} organisations au moins dans chacun, ${rule.apartUnits} d’écart, et ${rule.apart * 100} points. Exception : un groupe où manque ce que tous les autres ont.`,
    words: `Un mot rond (« les deux tiers ») ne s’écarte pas de la part de plus de ${rule.round * 100} points ; aucun pourcentage quand n est inférieur à ${rule.some}. Les organisations ont été choisies et non tirées au sort : le nombre de réponses sur le nombre connu tient lieu de marge d’erreur.`,
  },
  graded:
    'La solidité d’une phrase part du nombre de réponses, puis des crans s’ajoutent ou se retirent ; elle reste entre « très faible » et « élevée ». Faible, la phrase le dit (« d’après 8 réponses », « suggèrent que ») ; très faible, elle ne donne que des comptes.',
  parts: {
    'answers-many': `${rule.many} réponses ou plus : « élevée ».`,
    'answers-some': `De ${rule.some} à ${rule.many - 1} réponses : « moyenne ». Pour un contraste, on additionne les deux groupes.`,
    'answers-few': `De ${rule.few} à ${rule.some - 1} réponses : « faible ».`,
    'answers-handful': `Moins de ${rule.few} réponses : « très faible » ; rien n’est dit d’une question posée à des organisations.`,
    'whole-register': 'Un cran de plus quand tout le registre est connu (projets, mécanismes, documents).',
    gaps: 'Un cran de moins quand moins de deux tiers de la base ont répondu.',
    'wide-gaps': 'Deux crans de moins quand moins d’un tiers de la base a répondu.',
    'few-met':
      'Un cran de moins quand celles qui ont répondu, en entretien, sont moins d’un tiers des organisations recensées.',
    'self-declared':
      'Un cran de moins pour un fait que d’autres pourraient confirmer et que l’organisation seule affirme. Un avis ou un besoin n’en perd pas : nul ne les connaît mieux.',
    'one-record':
      'Un cran de moins pour un fait que deux sources n’appuient pas pour la moitié au moins des organisations.',
    'codes-unseen': 'Un cran de moins pour des codes dont cette édition ne montre pas ce qui les appuie.',
    'weak-codes': 'Un cran de moins quand la plupart des codes comptés sont de solidité faible ou très faible.',
    'readers-differ': `Un cran de moins quand ces codes sont lus dans des textes et que les lecteurs de cet axe s’accordent trop peu (alpha sous ${String(rule.agreement).replace('.', ',')}).`,
    picked: 'Un cran de moins pour un écart retenu parmi beaucoup d’autres : il y en a toujours un plus grand.',
    old: 'Un cran de moins quand le plus récent de ce qui est connu a plus de cinq ans pour plus de la moitié des organisations.',
  } satisfies Record<FindingPart, string>,
} as const;

const en: Widened<typeof fr> = {
  title: 'Sentences under the tables: choice and solidity',
  chosen:
    'The sentences under the tables are chosen by rules, from nothing but the figures that this edition prints; two at most for a table, none when there is nothing to say. None gives a cause, names an organisation or ranks one.',
  kinds: {
    order:
      'Majority: more than half of those that answered. Order: the first two or three values; ties are said as ties. A value is said to come first only if no masked value can stand above it, save what all of them say, which is masked too.',
    runs: 'Neighbouring bands that hold more than half together; two places that hold half of the seats or more; scales: both ends, each with its two answers.',
    absence: `Absence: a value that nobody has, when at least ${rule.some} answered, and half of the base; never a masked value, nor a place where nobody was asked.`,
    contrast: `Contrast between two groups of a crossing: at least ${rule.group} organisations in each, ${rule.apartUnits} apart, and ${rule.apart * 100} points. Exception: one group without what all the others have.`,
    words: `A round word (“two thirds”) stands no more than ${rule.round * 100} points from the share; no percentage when n is under ${rule.some}. The organisations were chosen, not drawn by lot: the number of answers out of the number known stands in place of a margin of error.`,
  },
  graded:
    'The solidity of a sentence starts from the number of answers, then goes steps up and down; it stays between “very low” and “high”. When it is low the sentence says so (“going by 8 answers”, “suggest that”); when very low it gives counts alone.',
  parts: {
    'answers-many': `${rule.many} answers or more: “high”.`,
    'answers-some': `From ${rule.some} to ${rule.many - 1} answers: “fair”. For a contrast the two groups are added up.`,
    'answers-few': `From ${rule.few} to ${rule.some - 1} answers: “low”.`,
    'answers-handful': `Fewer than ${rule.few} answers: “very low”; nothing is said of a question asked of organisations.`,
    'whole-register': 'One step up when the whole register is known (projects, mechanisms, documents).',
    gaps: 'One step down when fewer than two thirds of the base answered.',
    'wide-gaps': 'Two steps down when fewer than a third of the base answered.',
    'few-met':
      'One step down when those that answered, in interviews, are fewer than a third of the organisations known.',
    'self-declared':
      'One step down for a fact that others could confirm and the organisation alone states. An opinion or a need loses none: nobody knows them better.',
    'one-record': 'One step down for a fact that two sources do not support for at least half of the organisations.',
    'codes-unseen': 'One step down for codes of which this edition does not show what they rest on.',
    'weak-codes': 'One step down when most of the codes counted are of low or very low solidity.',
    'readers-differ': `One step down when these codes are read in texts and the readers of their axis agree too little (alpha under ${rule.agreement}).`,
    picked: 'One step down for a difference picked among many: one is always the largest.',
    old: 'One step down when the newest of what is known is more than five years old for more than half of the organisations.',
  },
};

export const findingRuleTexts: Record<Language, Widened<typeof fr>> = {
  fr: typesetAll<Widened<typeof fr>>(fr, 'fr'),
  en: typesetAll<Widened<typeof fr>>(en, 'en'),
};
