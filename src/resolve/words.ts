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

/** The singular by which words are compared: folded, without the marks of the plural. */
export function singular(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word;
}

/** Words that carry nothing: articles, prepositions, elided letters. */
export const stopWords: ReadonlySet<string> = new Set(
  words(`de des du d la le les l un une et en au aux a pour par sur sous dans avec ou vers chez ses son sa
    qu que qui n s c j m t y
    the of for and in on to at an with by from
    al el as ad an ar at ash wa li lil fi bi min
    و في من على الى`),
);

/** Legal forms that any organisation may put before its name: they neither bring together nor set apart. */
export const neutralForms: ReadonlySet<string> = new Set(
  words(`association ong ngo osc cso oscs organisation organization asbl loi ltd limited inc llc ev vzw aisbl gmbh ggmbh onlus stichting sarl sas
    registered non gouvernementale gouvernemental government gouvernement but lucratif international internationale
    jamiya jamia jamiyat jamaiya jamiyya munazzama mounadhama mounazzama
    جمعية منظمة`).map(singular),
);

/** Forms that say what kind of body it is: a network is not a union of the same words. */
export const bodyForms: ReadonlySet<string> = new Set(
  words(`reseau network groupement groupe group union federation confederation collectif collective comite committee
    coordination conseil council mouvement movement forum club amicale cercle circle centre center institut institute
    fondation foundation plateforme platform cooperative gie syndicat intersyndicale ligue league alliance convention
    mutuelle agence agency bureau office section antenne programme program projet project initiative fonds fund trust
    societe company observatoire observatory laboratoire maison universite university ministere ministry commune
    cabinet consortium coalition chapter branch secretariat commission
    ittihad ettihad chabaka shabaka rabita nadi markaz majlis lajna muassasa mouassassa niqaba far
    شبكة اتحاد رابطة نادي مركز مجلس لجنة مؤسسة نقابة فرع`).map(singular),
);

/** Words that many names of the field share: a match on them alone says little. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  words(`migration migrant migrante immigration immigre immigree emigration emigre emigree refugie refugiee refugee
    retour return retourne rapatrie expulse refoule deplace asile asylum demandeur diaspora ressortissant etranger
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
    شباب نساء مهاجر مهاجرين حقوق تنمية تضامن`).map(singular),
);

/** Abbreviations written out. */
export const expansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    asso: 'association',
    assoc: 'association',
    ass: 'association',
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
    synd: 'syndicat',
    univ: 'universite',
    st: 'saint',
    ste: 'sainte',
  }),
);

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
  'retour return',
  'formation training',
  'monde world',
  'eau water',
  'fonds fund',
];

const notionByWord = new Map(
  notions.flatMap((line) => {
    const [first = '', ...others] = words(line).map(singular);
    return [first, ...others].map((word): [string, string] => [word, first]);
  }),
);

/** The notion a word stands for, whatever the language; itself when it has none. */
export const notionOf = (word: string): string => notionByWord.get(word) ?? word;
