import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';

/*
 * What words weigh in the name of an organisation. Lists are ours, drawn from names as they are written in the directories
 * of the seven countries, in French, English and transliterated or written Arabic. A word that is in no list is rare: it
 * is what distinguishes.
 */

/** Arabic letters that are written one for the other at the end of words. */
export const evenArabic = (text: string): string => text.replaceAll('ة', 'ه').replaceAll('ى', 'ي');

const words = (text: string): string[] =>
  evenArabic(fold(text))
    .split(/[\s,]+/)
    .filter((word) => word !== '');

/**
 * The singular by which words are compared: folded, without the marks of the plural. «Réfugié» and «réfugiés», «community»
 * and «communities» end in `y` alike.
 */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

export function singular(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (arabicArticle.test(word)) return word.replace(arabicArticle, '');
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  return /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word;
}

/** Words that carry nothing: articles, prepositions, elided letters. */
export const stopWords: ReadonlySet<string> = new Set(
  words(`de des du d la le les l un une et en au aux a pour par sur sous dans avec ou vers chez ses son sa
    qu que qui n s c j m t y
    the of for and in on to at an with by from
    al el as ad an ar at ash wa li lil fi bi min
    و في من على الى عن مع بين لدى اجل`),
);

/** Legal forms that any organisation may put before its name: they neither bring together nor set apart. */
export const neutralForms: ReadonlySet<string> = new Set(
  words(`association ong ngo osc cso oscs organisation organization asbl loi ltd limited inc llc ev vzw aisbl gmbh ggmbh onlus stichting sarl sas cio cic plc llp
    npc pty sarlu suarl snc srl registered non gouvernementale gouvernemental government gouvernement but lucratif international internationale
    jamiya jamia jamiyat jamaiya jamiyya munazzama mounadhama mounazzama
    جمعية منظمة`).map(singular),
);

/** Marks of a land's law after a name: with or without them it is the same name. */
export const legalMarks: ReadonlySet<string> = new Set(
  words(
    'asbl aisbl vzw ev gmbh ggmbh onlus ltd limited inc llc cic cio plc llp npc pty sarl sarlu suarl sas snc srl sa',
  ),
);

/** Forms that say what kind of body it is: a network is not a union of the same words. */
export const bodyForms: ReadonlySet<string> = new Set(
  words(`reseau network groupement groupe group union federation confederation collectif collective comite committee
    coordination conseil council mouvement movement forum club amicale cercle circle centre center institut institute
    fondation foundation plateforme platform cooperative gie syndicat intersyndicale ligue league alliance convention
    mutuelle agence agency bureau office section antenne programme program projet project initiative fonds fund trust
    societe company observatoire observatory laboratoire maison universite university ministere ministry commune mairie municipalite municipality
    cabinet consortium coalition chapter branch secretariat commission asc gpf
    ittihad ettihad chabaka shabaka rabita nadi markaz majlis lajna muassasa mouassassa niqaba far
    شبكة اتحاد رابطة نادي مركز مجلس لجنة مؤسسة نقابة فرع`).map(singular),
);

/** Words that many names of the field share: a match on them alone says little. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  words(`migration migrant migrante immigration immigre immigree emigration emigre emigree refugie refugiee refugee
    retour return returned returnee retourne rapatrie expulse refoule deplace asile asylum demandeur diaspora ressortissant etranger
    mobilite mobility frontiere border circulation transit accueil orientation
    femme women woman feminin feminine fille girl jeune jeunesse youth young enfant enfance child children mere famille
    family etudiant stagiaire eleve homme people personne population communaute communautaire community citoyen
    citoyenne citoyennete habitant travailleur travailleuse worker agriculteur paysan pecheur orphelin handicape veuve
    developpement development appui aide soutien support assistance promotion defense protection lutte contre
    sensibilisation insertion reinsertion integration inclusion formation training education sante health droit right
    humain human humanitaire humanitarian social sociale solidarite solidarity entraide action recherche research etude
    justice paix peace democratie gouvernance environnement environment culture culturel culturelle economique economie
    economic rural rurale urbain local locale regional regionale national nationale sud nord est ouest centre
    south north east west africain africaine africa afrique african sahel espoir avenir horizon vie life initiative
    secours relief service base durable sustainable integre sans libre nouveau nouvelle new monde world global general
    securite alimentaire food eau water agricole agriculture elevage sport sportif art travail emploi lien main coeur
    senegalais senegalaise malien malienne marocain marocaine ivoirien ivoirienne camerounais camerounaise guineen
    guineenne tunisien tunisienne francais francaise europeen europeenne european british somali congolais congolaise
    mauritanien subsaharien subsaharienne sub saharien saharienne maghrebin arabe arab islamic islamique islam catholique
    catholic chretien christian musulman musulmane evangelique
    ami amis nations nation united unie public publique state etat department departement affair affaire foreign
    cooperation technique technical medical radio village villageois quartier ville territoire tous ensemble pauvrete
    aid adult literacy alphabetisation rehabilitation empowerment autonomisation renforcement capacite growth welfare
    charity voluntary volunteer benevole hunger conflict conflit emergency urgence disaster climate climat innovation
    exclusion violence sida information communication media reseautage dialogue reflexion concertation
    artisan artisane eleveur eleveuse commercant commercante cultivateur producteur productrice transformatrice maraicher
    maraichere transporteur chauffeur mareyeur mareyeuse marin enseignant ouvrier ouvriere vendeur vendeuse tailleur
    couturiere menagere farmer herder trader fisherman teacher craftsman driver
    شباب نساء مهاجر مهاجرين حقوق تنمية تضامن`).map(singular),
);

/** Abbreviations written out. */
export const expansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    asso: 'association',
    assoc: 'association',
    ass: 'association',
    associat: 'association',
    orga: 'organisation',
    organis: 'organisation',
    fede: 'federation',
    feder: 'federation',
    coop: 'cooperative',
    coll: 'collectif',
    collect: 'collectif',
    collec: 'collectif',
    mvt: 'mouvement',
    mvmt: 'mouvement',
    groupmt: 'groupement',
    groupt: 'groupement',
    grpmt: 'groupement',
    grt: 'groupement',
    gpmt: 'groupement',
    synd: 'syndicat',
    assn: 'association',
    org: 'organisation',
    fed: 'federation',
    coord: 'coordination',
    dev: 'developpement',
    devt: 'developpement',
    intl: 'international',
    internat: 'international',
    govt: 'government',
    gvt: 'government',
    dept: 'department',
    env: 'environnement',
    edu: 'education',
    educ: 'education',
    grpt: 'groupement',
    gpt: 'groupement',
    univ: 'universite',
    st: 'saint',
    ste: 'sainte',
    dr: 'docteur',
    doctor: 'docteur',
    pr: 'professeur',
    prof: 'professeur',
    mgr: 'monseigneur',
    natl: 'national',
    dir: 'direction',
    gle: 'generale',
    gale: 'generale',
  }),
);

/** The same, in a text that has words of English: «Network for Env. and Health» means no «environnement». */
const englishExpansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dev: 'development',
    devt: 'development',
    dept: 'department',
    env: 'environment',
    univ: 'university',
    org: 'organization',
    grp: 'group',
    min: 'ministry',
    natl: 'national',
    assn: 'association',
    comm: 'community',
  }),
);
const englishWords: ReadonlySet<string> = new Set(
  'of for and the in with women youth children community network relief health rights farmers returnees refugees'.split(
    ' ',
  ),
);

/** An abbreviation written out in the language of its text, a misspelt form mended, other words as they are. */
export function expanded(folded: readonly string[]): string[] {
  const isEnglish = folded.some((word) => englishWords.has(word));
  const whole = folded.map(
    (word) => (isEnglish ? englishExpansions.get(word) : undefined) ?? expansions.get(word) ?? mended(word),
  );
  return whole.map((word, index) => agreed(word, whole[index - 1] ?? ''));
}

/** Long names of forms, that nothing but a typing error comes near. */
const longForms = `association federation groupement cooperative coordination fondation foundation
  collectif collective mouvement movement plateforme syndicat mutuelle initiative observatoire
  programme confederation intersyndicale laboratoire coalition consortium`
  .split(/\s+/)
  .filter((word) => word !== '');
const formLetters = 7;
const mendedByWord = new Map<string, string>();
const mostMended = 50_000;

/** «Asociation», «Assocation», «Fédéraion» → the form meant: one letter too few, too many or mistaken after the first. */
function mended(word: string): string {
  if (word.length < formLetters || isListed(word)) return word;
  const known = mendedByWord.get(word);
  if (known !== undefined) return known;
  const meant = longForms.find(
    (form) =>
      form[0] === word[0] &&
      Math.abs(form.length - word.length) <= 1 &&
      (distance(form, word) === 1 || isSwap(form, word)),
  );
  if (mendedByWord.size < mostMended) mendedByWord.set(word, meant ?? word);
  return meant ?? word;
}
const isListed = (word: string): boolean =>
  [word, singular(word)].some((each) => bodyForms.has(each) || neutralForms.has(each) || ordinaryWords.has(each));

/** Two letters turned round. */
function isSwap(left: string, right: string): boolean {
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return (
    at >= 0 &&
    left.slice(0, at) + left[at + 1] + left[at] + left.slice(at + 2) === right &&
    left.length === right.length
  );
}

/** Nouns whose adjective is in the feminine whoever writes it: «femmes rapatriées», «femmes rapatrié». */
const feminineNouns: ReadonlySet<string> = new Set(
  'femme femmes mere meres fille filles dame dames personne personnes soeur soeurs'.split(' '),
);
const feminineEndings: readonly (readonly [ending: RegExp, other: string])[] = [
  [/trices?$/, 'teur'],
  [/euses?$/, 'eur'],
  [/ieres?$/, 'ier'],
  [/iennes?$/, 'ien'],
  [/antes?$/, 'ant'],
  [/effes?$/, 'ef'],
  [/aises?$/, 'ais'],
  [/oises?$/, 'ois'],
  [/ees?$/, 'e'],
];

/** An adjective right after such a noun, without the agreement that people forget. */
function agreed(word: string, before: string): string {
  return feminineNouns.has(before) ? masculine(word) : word;
}

/** A word of five letters or more as it is without the mark of the feminine: «malienne» → «malien», «rapatriées» → «rapatrie». */
export function masculine(word: string): string {
  if (word.length < 5) return word;
  const [ending, other] = feminineEndings.find(([each]) => each.test(word)) ?? [/$/, ''];
  return word.replace(ending, other);
}

/** Words that say the same in French and English, or as verb and noun: each line stands for one notion. */
const notions = [
  'association organisation organization jamiya',
  'reseau network chabaka شبكة',
  'union ittihad اتحاد',
  'federation confederation',
  'ligue league rabita رابطة',
  'fondation foundation muassasa مؤسسة',
  'centre center markaz مركز',
  'conseil council majlis',
  'comite committee lajna',
  'plateforme platform',
  'developpement development تنمية',
  'femme women woman feminin feminine نساء',
  'jeune jeunesse youth young شباب',
  'enfant enfance child children',
  'droit right حقوق',
  'humain human',
  'refugie refugee',
  'migrant مهاجر مهاجرين',
  'sante health',
  'solidarite solidarity تضامن',
  'paix peace',
  'aide assistance secours aid',
  'appui soutien support',
  'recherche research',
  'environnement environment',
  'communaute communautaire community',
  'nation nations',
  'uni unie united',
  'afrique africa africain african',
  'international internationale',
  'famille family',
  'travailleur worker',
  'retour return returned returnee',
  'formation training',
  'monde world',
  'eau water',
  'fonds fund',
  'immigration emigration',
  'immigre emigre',
  'commune mairie municipalite municipality بلدية',
];

const notionByWord = new Map(
  notions.flatMap((line) => {
    const [first = '', ...others] = words(line).map(singular);
    return [first, ...others].map((word): [string, string] => [word, first]);
  }),
);

/** The notion a word stands for, whatever the language; itself when it has none. */
export const notionOf = (word: string): string => notionByWord.get(word) ?? word;
