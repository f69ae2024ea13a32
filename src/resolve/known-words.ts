import { fold } from '../text/fold.ts';
import { countryByDemonym } from './demonyms.ts';
import { bodyForms, neutralForms, ordinaryWords, singular } from './words.ts';

/*
 * Words of the language that stand in names of organisations without being ordinary there: trades, people, what they do
 * and what they care for. A slip of the hand makes a word that does not exist; two words of this list, a letter apart, are
 * two words («apiculteurs», «aviculteurs»). Everyday dictionary knowledge, masculine singular.
 */
const everyday = `
  coiffeur apiculteur aviculteur pisciculteur riziculteur arboriculteur horticulteur sylviculteur agriculteur viticulteur
  avocat magistrat notaire huissier juriste journaliste jardinier pompier policier gendarme soldat militaire douanier
  infirmier medecin chirurgien dentiste pharmacien aide-soignant sage psychologue assistant formateur educateur
  animateur instituteur professeur proviseur directeur inspecteur lecteur auteur acteur actrice chanteur danseur
  musicien peintre sculpteur photographe cineaste ecrivain poete editeur libraire imprimeur
  boulanger boucher boutiquier restaurateur cuisinier hotelier transformateur transporteur teinturier tisserand potier
  forgeron bijoutier menuisier macon charpentier plombier electricien mecanicien soudeur ferrailleur chiffonnier
  recuperateur cordonnier blanchisseur repasseur brodeur tanneur tapissier vannier bucheron charbonnier meunier
  exportateur importateur investisseur consommateur utilisateur usager locataire proprietaire entrepreneur gestionnaire
  createur innovateur chercheur etudiant doctorant diplome ingenieur technicien ouvrier mineur orpailleur creuseur
  conducteur piroguier piroguiere motard taximan berger bouvier chamelier eleveur bovin ovin caprin porcin volaille
  cheval ane abeille poisson crevette huitre arachide coton riz mil mais manioc sesame karite cajou mangue oignon tomate
  banane cafe cacao the sucre sel bois charbon or diamant fer pierre sable terre foret arbre savane fleuve lac mer ocean
  riviere marigot source puits forage barrage plage cote littoral montagne colline vallee plaine plateau desert oasis ile
  soleil lune etoile ciel vent pluie lumiere lueur aurore aube matin soir nuit jour saison printemps hivernage
  mere pere frere soeur fils fille tante oncle parent grand epouse epoux veuf veuve fiance celibataire orphelin jumeau
  ancien aine cadet vieux vieillard retraite invalide aveugle sourd muet albinos lepreux malade patient detenu prisonnier
  condamne accuse victime survivant rescape martyr heros disparu mort defunt naufrage
  bebe nourrisson adolescent adulte majeur mineur notable chef roi prince imam pretre pasteur moine religieux croyant
  fidele disciple pelerin missionnaire pelerinage
  maternite paternite fraternite sororite parente parrainage jumelage mariage divorce naissance natalite mortalite
  egalite equite parite dignite liberte laicite identite diversite unite amitie hospitalite generosite charite pitie
  verite fidelite loyaute honnetete transparence confiance esperance croyance tolerance vigilance persistance resistance
  resilience performance excellence presence absence essence science conscience patience violence prudence providence
  concorde entente alliance assurance enfance
  conservation conversation preservation reservation observation innovation renovation elevation creation recreation
  relation nation natation notation rotation dotation donation fondation formation information transformation
  reformation education eradication dedication indication communication production protection prevention presentation
  representation participation emancipation occupation preoccupation habitation exploitation exportation importation
  deportation plantation implantation orientation alimentation irrigation navigation investigation federation
  moderation operation cooperation generation regeneration liberation celebration mediation meditation reconciliation
  conciliation consolidation validation evaluation valorisation revalorisation mobilisation stabilisation
  organisation localisation vocalisation decentralisation professionnalisation scolarisation socialisation
  modernisation colonisation reflexion reaction traction fraction faction selection election collection correction
  direction section fonction jonction action emotion motion promotion notion option adoption adaptation tradition
  condition edition audition addition mission emission commission permission passion pension mention tension
  lecture culture sculpture agriculture apiculture aviculture pisciculture horticulture sylviculture ecriture peinture
  couture teinture voiture nature facture aventure ouverture
  theatre cinema musique danse chant conte poesie litterature lettre livre bibliotheque musee patrimoine histoire memoire
  langue parole voix regard visage geste marche course lutte football basket volley judo karate cyclisme
  maladie medicament hopital clinique dispensaire vaccin vaccination hygiene assainissement nutrition malnutrition
  paludisme diabete cancer lepre cholera tuberculose drepanocytose autisme
  ecole lycee college universite classe cours maitre bourse examen
  commerce negoce marche boutique vente achat credit epargne banque tontine finance microfinance monnaie impot taxe
  entreprise industrie usine atelier metier artisanat tourisme hotel restaurant transport route piste pont port gare
  energie solaire electricite internet numerique digital
  traite triche trafic prison torture peine guerre arme mine crise conflit
  vivre livre libre suivre survivre agir batir grandir apprendre comprendre entreprendre partage passage message voyage
  village heritage menage mariage ouvrage courage
  voice choice migrant victim survivor student teacher farmer trader driver nurse doctor lawyer writer
  leader reader builder fighter weaver hunter fisher law land hand heart hope help home house school church mosque
  mother father brother sister daughter elder veteran orphan widow widower
  conservation conversation preservation reservation nation vision mission region religion relief belief
  garden harvest forest river ocean island mountain valley sun moon star light night morning
  power empower rights might freedom justice equality dignity faith grace peace
  climat climate ecology ecologie ecologique economique biologique
  absent amnesty amnistie present
  malin main lien bien rien soutien gardien chretien`;

const known: ReadonlySet<string> = new Set([
  ...[...ordinaryWords, ...bodyForms, ...neutralForms, ...countryByDemonym.keys()].map(singular),
  ...fold(everyday)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(singular),
]);

/** Feminine endings with the masculine ones they stand for, longest first. */
const feminine: readonly (readonly [ending: string, masculine: string])[] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['elle', 'el'],
  ['effe', 'ef'],
  ['esse', ''],
  ['iere', 'ier'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['aise', 'ais'],
  ['oise', 'ois'],
  ['aine', 'ain'],
  ['ante', 'ant'],
  ['ente', 'ent'],
  ['ane', 'an'],
  ['ine', 'in'],
  ['ate', 'at'],
  ['ale', 'al'],
  ['arde', 'ard'],
  ['ourde', 'ourd'],
  ['euve', 'euf'],
  ['ee', 'e'],
  ['ie', 'i'],
  ['ue', 'u'],
];

/** The masculine that a feminine ending stands for; the word as it is when it has none. */
export function masculine(word: string): string {
  const [ending, other] = feminine.find(([each]) => word.endsWith(each) && word.length > each.length + 1) ?? ['', ''];
  return singular(word.slice(0, word.length - ending.length) + other);
}

/** Whether a word, folded and in the singular, is one of the language or of these names, in either gender. */
export const isKnownWord = (word: string): boolean => known.has(word) || known.has(singular(masculine(word)));
