import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';

/*
 * First names that are common where the tool is used, and are no word of French or English, no place: «Bintou», said in a
 * sentence or put in the name of a file, is a person. A name that is not here is not seen: a person looks texts over.
 */
const names = new Set(
  (
    'abdulaye adiaratou adjara afissatou aguibou ahmadi aichata aissetou alcaly aliou allassane alphonse alseny amakoe ' +
    'amath amidou ansoumane arafan aramata arsene assiatou assitan astan ayisha ayoub baboucar bakari bakaridjan bakoroba ' +
    'bassekou bassirima batoma bazoumana birahim birama bissata bocar bougouma boukari brehima cheickna chiaka coumbayel ' +
    'daba dalanda daoulata diahara diakalia dialigueye diango diariatou dienaba dieneba djelika djeneb djenebou djeynaba ' +
    'djigui djougou djoulde djoumassi ebrima elimane facely facinet famakan famody faousseni faramata fassou fatogoma ' +
    'filifing founeke foutanga gaitha gnama gnele habibatou hady halidou hamala hamsatou harber hassanatou hawaou ' +
    'houleymatou ibou ibra idrissou ismatou issouffou jainaba jeneba kadiata kadidjatou kadie kaltouma kaniba kankou ' +
    'karamba karamoga karidia kassim kassoum kefing kemoko kerfalla khardiata koniba korka korotoumou kouroumba lahcen ' +
    'lalla lamarana lanceny lansana lassine macire madani madina mafoune magatte mahmadane makono malamine mamadi mamby ' +
    'mansata marietta massandje massaran massiami massire matenin mbalia mballou mbalou mbaye medoune minata mohamadi ' +
    'mohamedou mory mouctar mouminatou moussokoro naby nanassy nankoria nantenin naoufel nassira ndickou nene nenegale ' +
    'ngolo niagale niakale niamoye nianankoro nouhan nouhou nounke nteninfata oulematou oumarou oureye oury ousby ousmanou ' +
    'ousseni rahamata rahinatou raky ramatou rouguiatou roukiatou saadio sadio safoura saidatou saikou salamatou salematou ' +
    'salifu salikou salimatou sambou samouka sayon seidou sekouba seydina sidy sinaly siriki sory souadou souaibou souley ' +
    'tahir tenimba tenin thierry tidiani tiecolo tiecoro tiecoura tiefolo tiekolo tiekoro tiguida toumani vamara wassa wassila yacou ' +
    'yakhouba yamoussa younouss younoussa youssoufa zakari zantigui zeinabe zenabou ziad zire ' +
    'abdallah abdel abdelaziz abdelkader abdelkrim abdellah abderrahim abderrahmane abdou abdoul abdoulaye abdourahmane ' +
    'abdramane aboubacar aboubakar aboudramane adama adele adjoua affoue ahmadou ahmed aicha aida aimee aissa ' +
    'aissata aissatou akissi akoua alassane albert alfousseyni alhassane alima alioune amadou amara amenan amina ' +
    'aminata anta antoine antoinette arame arouna assa assane assetou assita astou awa aziz aziza babacar bacary bafode ' +
    'bakary balla bassirou bilal bilel binta bintou boubacar boubakar boukary boureima brahim cathy catherine celestin ' +
    'celestine charlotte christelle coumba daouda demba dieynaba djamila djeneba djibril djibrilla dramane drissa ' +
    'edmond elhadj emilienne emmanuel esther etienne fadima fadimata famara fanta farid farida fatima fatimata fatma fatou ' +
    'fatoumata fatouma fatim fatoumatou fily fode francoise gaoussou georgette germaine gnagna habib habiba hadiza hadja ' +
    'hajer halima hamadou hamady hamed hamid hamidou hanane haoua harouna hassan hassana hassane hawa hichem houda houria ' +
    'hussein ibrahim ibrahima ibrahime idrissa ines ismael ismaila issa issaka issiaka issouf jeannette josephine kader ' +
    'kadi kadiatou kadidia kadidiatou kadija kalifa karamoko karim karima khadija khadim khady khadidja khalid khalil ' +
    'koffi kouadio kouakou kouame kouassi kouamelan kossi lamine laila lassana lassina latifa leila leopold madeleine ' +
    'madou maguette mahamadou mahamane mahmoud maimouna malick malika mamadou mame mamoudou mariam mariama mariame ' +
    'mariem marieme marietou massata mathieu mehdi meriem mohamad mohamadou mohamed mohammed moctar modou mohcine ' +
    'mokhtar momar mountaga mouhamed mounir moussa moustapha moustafa mustapha nabil nadia nafissatou naima nathalie ' +
    'ndeye ndiaga nicole nouhoum odile olfa omar oumar oumou oumy ousmane ousseynou othmane papis penda rachid ' +
    'rachida rahma ramata ramatoulaye raissa rokhaya rokia rokiatou rosalie saadia safiatou saidou salamata salif salifou ' +
    'salimata salma samba samira samuel sanata sanoussi seckou seydou sekou sidiki sidonie sira sitan sofiane sokhna ' +
    'solange sonia souad souleymane soumaila suzanne tahirou tarek tening thierno therese tidiane tiemoko veronique ' +
    'wafa walid yacine yacouba yacoubou yamina yassine yaya yasmine youcef youssef youssou youssouf zainab zakaria zeinab ' +
    'zeinabou zineb zohra zoubida zoumana'
  ).split(' '),
);

/** Whether a word, however written, is a first name. */
export const isGivenName = (word: string): boolean => names.has(fold(word));

/** After one of these words a person's name is that of something: a foundation, a street, a school. */
const named = new Set(
  (
    'association fondation foundation collectif union centre center institut institute projet prix place rue avenue ' +
    'boulevard route stade lycee ecole college universite hopital dispensaire mosquee marche cite quartier village ville ' +
    'commune aeroport gare pont espace maison club cooperative amicale groupement groupe reseau radio tele bibliotheque ' +
    'salle port camp site musee federation comite ong street school market hospital stadium quai plage foret lac fleuve ' +
    'mont ile region cercle prefecture district tribunal palais forum festival programme loi decret agence banque fonds ' +
    'bureau antenne section syndicat alliance mouvement ligue plateforme entreprise societe village law bank agency gie ong scoop ecopole daara complexe clinique caravane'
  ).split(' '),
);

/** Whether what follows a text is the name of a thing: «la Fondation », «rue de ». */
export function isOfSomething(before: string): boolean {
  const word = /([\p{L}’'-]+)[ \u00a0]+(?:(?:de|des|du|d['’])[ \u00a0]*)?$/u.exec(before)?.[1];
  return word !== undefined && named.has(fold(word.replace(/^[ld]['’]/i, '')));
}

/** Blanks between the words of a name. */
const blank = String.raw`[ \t\u00a0\u2009\u202f]{1,3}`;
const capitalised = String.raw`(?:(?:[Ee]l|[Aa]l)-)?\p{Lu}[\p{L}'’-]*`;
/** What stands between the words of a person's name alone. */
const link = '(?:ould|wuld|mint|bint|ben|ibn|ag|dit|dite|née)';

/** Words in a row that begin with a capital. */
const row = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’@.-])${capitalised}(?:${blank}(?:${link}${blank})?${capitalised}){1,12}`,
  'gu',
);

/** A name is no longer. */
const mostWords = 4;

/** A surname in capitals before a first name: «KAYA Bintou»; «AVEC FATOU» is shouted. */
function isSurnameBefore(surname: string | undefined, given: string): boolean {
  if (surname === undefined || !/^\p{Lu}{4,}$/u.test(surname) || !/\p{Ll}/u.test(given)) return false;
  return /[aeiouy]/.test(fold(surname)) && !named.has(fold(surname)) && !isFunctionWord(fold(surname), 'fr');
}

/** A text in which persons called by first and last name are rewritten, with no civility to tell them. */
export function replacePersons(text: string, write: (name: string) => string): string {
  return text.replace(row, (match, at: number) => {
    const words = [...match.matchAll(/[^ \t\u00a0\u2009\u202f]+/g)].map(({ 0: word, index }) => ({ word, index }));
    const given = words.findIndex(({ word }) => isGivenName(word));
    const last = words.length - 1;
    const isReversed = given === last && isSurnameBefore(words[given - 1]?.word, words[given]?.word ?? '');
    if (given < 0 || (given === last && !isReversed)) return match;
    const first = isReversed ? given - 1 : given;
    const start = words[first]?.index ?? 0;
    if (isOfSomething(`${text.slice(Math.max(0, at - 40), at)}${match.slice(0, start)}`)) return match;
    const end = words[Math.min(first + mostWords, words.length) - 1];
    const to = end === undefined ? match.length : end.index + end.word.length;
    return `${match.slice(0, start)}${write(match.slice(start, to))}${match.slice(to)}`;
  });
}
