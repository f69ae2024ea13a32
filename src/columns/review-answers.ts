import { foldWords } from '../text/fold.ts';
import type { ReviewSheet } from './review-sheets.ts';

/* Answers as people type them over a drop-down list: «oui», «c’est la même», «pas sûr»… read by what their sheet asks. */

/** What an answer of a sheet decides, in the codes of `decisions`; `plus-tard` decides nothing. */
export type SheetVerdict = 'meme' | 'distinct' | 'accepte' | 'rejete' | 'annule' | 'publie' | 'fixe' | 'plus-tard';

/** Words that say little by themselves: «c’est la même association» is «même». */
const fillers = new Set([
  'c', 'ce', 'cela', 'est', 'etait', 'sont', 'n', 'ne', 's', 'il', 'y', 'agit', 'bien', 'la', 'le', 'les', 'l', 'de', 'd', 'des', 'du', 'je',
  'on', 'nous', 'elles', 'it', 'is', 'they', 're', 'are', 'the', 'a', 'an', 'organisation', 'organisations', 'organization',
  'organizations', 'association', 'associations', 'asso', 'assos', 'ong', 'ngo', 'structure', 'structures', 'code', 'decision',
]); // biome-ignore format: a list of words

const phrases = (text: string): string[] => text.split(',').map((one) => bare(one.trim().split(' ')));
const listed = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(phrases));

const yes = listed(
  'oui,ouais,o,ok,okay,yes,y,yep,vrai,true,exact,exactement,correct,juste,tout a fait,d accord,bien sur,ca,confirme',
  'oui oui,agreed,right,نعم',
);
const no = listed(
  'non,no,n,nope,faux,false,inexact,incorrect,pas d accord,pas du tout,not at all,wrong,non non,pas juste,pas vrai,لا',
);
const later = listed(
  'plus tard,plus tard peut etre,later,a voir,a verifier,verifier,a confirmer,a discuter,a demander,en attente,en cours,pas encore,not yet',
  'je ne sais pas,sais pas,sait pas,savons pas,sait plus,nsp,aucune idee,pas sur,pas sure,pas certain,pas certaine,incertain,doute',
  'peut etre,maybe,perhaps,not sure,unsure,i don t know,don t know,do not know,dk,no idea,to check,to be checked,plus tard merci',
);
const none = listed(
  'aucune,aucun,aucune de celles ci,aucun de ceux ci,aucune des deux,aucune des trois,ni l une ni l autre,none,none of these',
  'none of them,neither,une autre,autre,another one,another,other',
);

/** What each verdict is called, beside its code. */
const wordsByVerdict: Record<SheetVerdict, ReadonlySet<string>> = {
  meme: listed(
    'meme,memes,la meme,une meme,meme chose,pareil,pareils,pareille,pareilles,identique,identiques,une seule,une,1,un,seule,seule et meme,une seule et meme',
    'doublon,doublons,same,same one,same thing,one,one and same,just one,only one,identical,duplicate,duplicates,نفس المنظمة',
  ),
  distinct: listed(
    'distinct,distincts,distincte,distinctes,different,differents,differente,differentes,deux,2,deux differentes,deux distinctes',
    'deux autres,pas meme,pas meme chose,pas memes,pas pareil,pas pareilles,pas identiques,autre chose,separees,a separer,two,not same',
    'not same one,not one,not identical,two different,two distinct,different ones,separate',
  ),
  accepte: listed(
    'accepte,accepter,accept,accepted,j accepte,a accepter,valide,valider,a valider,validated,keep,garder,a garder,conserver,approuve,approuver,approve',
  ),
  rejete: listed(
    'rejete,rejeter,reject,rejected,rejette,a rejeter,refuse,refuser,refused,refus,supprimer,a supprimer,enlever,retire,retirer,a retirer,pas accepter,pas accepte,pas garder',
    'not accepted,delete,remove,drop',
  ),
  annule: listed('annule,annuler,undo,undone,undo it,a annuler,cancel,supprimer,enlever,retirer'),
  publie: listed('publie,publier,publish,published,a publier,accepte,accepter'),
  fixe: listed('fixe,oter mots,oter des mots,oter,take words out,take out words'),
  'plus-tard': later,
};

/** What a sheet asks: which verdicts it takes, and what a bare yes and no say there, if anything. */
interface Asked {
  verdicts: readonly SheetVerdict[];
  yes: SheetVerdict | null;
  no: SheetVerdict | null;
  /** Words of this sheet alone. */
  own?: readonly [ReadonlySet<string>, SheetVerdict];
}

const askedBySheet: Record<ReviewSheet, Asked> = {
  identites: { verdicts: ['meme', 'distinct', 'plus-tard'], yes: 'meme', no: 'distinct' },
  attributions: { verdicts: ['plus-tard'], yes: null, no: 'distinct', own: [none, 'distinct'] },
  codes: { verdicts: ['accepte', 'rejete', 'plus-tard'], yes: 'accepte', no: 'rejete' },
  champs: { verdicts: ['plus-tard'], yes: null, no: null },
  caduques: {
    verdicts: ['annule', 'plus-tard'],
    yes: 'annule',
    no: 'plus-tard',
    own: [listed('garder,a garder,la garder,conserver,keep,keep it,laisser'), 'plus-tard'],
  },
  // Nothing is asked there by yes or no; to withhold words on a doubt harms nobody.
  citations: {
    verdicts: ['publie', 'fixe', 'rejete', 'plus-tard'],
    yes: null,
    no: 'rejete',
    own: [listed('ne jamais publier,jamais publier,jamais,never publish,never,pas publier,ne pas publier'), 'rejete'],
  },
};

/** Words without those that say little; a single word is kept whatever it is. */
function bare(words: readonly string[]): string {
  const kept = words.filter((word) => !fillers.has(word));
  return (kept.length === 0 || words.length === 1 ? words : kept).join(' ');
}

function verdictOf(piece: string, asked: Asked): SheetVerdict | null {
  const { verdicts, yes: onYes, no: onNo, own } = asked;
  const words = bare(piece.split(' '));
  if (own?.[0].has(words)) return own[1];
  const found = verdicts.find((verdict) => wordsByVerdict[verdict].has(words));
  if (found !== undefined) return found;
  if (yes.has(words)) return onYes;
  if (no.has(words)) return onNo;
  // «oui c’est la même», without a comma.
  const [, first = '', rest = ''] = /^(\S+) (.+)$/.exec(piece) ?? [];
  const opening = yes.has(first) ? onYes : no.has(first) ? onNo : null;
  return opening !== null && verdictOf(rest, asked) === opening ? opening : null;
}

/**
 * What a typed answer says in a sheet, whatever its case, accents and punctuation; null when it cannot be told: words that
 * are no answer there, or that say one thing and its contrary («oui/non»).
 */
export function verdictIn(sheet: ReviewSheet, typed: string): SheetVerdict | null {
  const asked = askedBySheet[sheet];
  const whole = foldWords(typed);
  if (whole === '') return /[?؟]/.test(typed) ? 'plus-tard' : null;
  // «ne sais pas ?» doubts what it says; so does «oui ?».
  const doubts = /[?؟]/.test(typed);
  const pieces = typed
    .split(/[,;:.!?؟()\n–—]|\s-\s/)
    .map(foldWords)
    .filter((piece) => piece !== '');
  const said = verdictOf(whole, asked);
  const verdicts = new Set(said === null ? pieces.map((piece) => verdictOf(piece, asked)) : [said]);
  const [only = null] = verdicts;
  return verdicts.size !== 1 || only === null ? null : doubts ? 'plus-tard' : only;
}

/** A bare yes or no, in either language: no value of a column that takes words. */
export const isYesOrNo = (typed: string): boolean =>
  [yes, no].some((words) => words.has(bare(foldWords(typed).split(' '))));
