import { fold } from '../text/fold.ts';
import { evenArabic, singular } from './words.ts';

/*
 * Adjectives of countries as they stand in names of national societies and committees («Croix-Rouge malienne», «Belgian
 * Committee for UNICEF»): masculine and feminine in French, English, now and then the country's own language and Arabic.
 * Everyday dictionary knowledge; the codes are ISO 3166-1.
 */
const lines = `
AF afghan afghane; AL albanais albanaise albanian; AO angolais angolaise angolan; AR argentin argentine argentinian;
AU australien australienne australian; AT autrichien autrichienne austrian; BD bangladais bangladaise bangladeshi;
BE belge belgian belgisch belgische; BJ beninois beninoise beninese; BF burkinabe; BI burundais burundaise burundian; BR bresilien bresilienne brazilian;
BG bulgare bulgarian; CA canadien canadienne canadian; CF centrafricain centrafricaine; CH suisse swiss schweizerisches svizzera;
CI ivoirien ivoirienne ivorian; CL chilien chilienne chilean; CM camerounais camerounaise cameroonian; CN chinois chinoise chinese;
CO colombien colombienne colombian; CU cubain cubaine cuban; CY chypriote cypriot; CZ tcheque czech; DE allemand allemande german deutsches deutsche;
DJ djiboutien djiboutienne djiboutian; DK danois danoise danish dansk danske; DZ algerien algerienne algerian جزائري;
EG egyptien egyptienne egyptian مصري; ER erythreen erythreenne eritrean; ES espagnol espagnole spanish espanola; EE estonien estonienne estonian;
ET ethiopien ethiopienne ethiopian; FI finlandais finlandaise finnish suomen; FR francais francaise french; GA gabonais gabonaise gabonese;
GB britannique british; GH ghaneen ghaneenne ghanaian; GN guineen guineenne guinean; GM gambien gambienne gambian; GR grec grecque greek hellenic hellenique;
HT haitien haitienne haitian; HU hongrois hongroise hungarian; ID indonesien indonesienne indonesian; IE irlandais irlandaise irish;
IN indien indienne indian; IQ irakien irakienne iraqi عراقي; IR iranien iranienne iranian; IS islandais islandaise icelandic;
IT italien italienne italian italiana; JO jordanien jordanienne jordanian; JP japonais japonaise japanese; KE kenyan kenyane;
KW koweitien koweitienne kuwaiti كويتي; LB libanais libanaise lebanese لبناني; LR liberien liberienne liberian; LU luxembourgeois luxembourgeoise;
LY libyen libyenne libyan ليبي; MA marocain marocaine moroccan مغربي; MG malgache malagasy; ML malien malienne malian;
MR mauritanien mauritanienne mauritanian موريتاني; MX mexicain mexicaine mexican; MZ mozambicain mozambicaine mozambican; NE nigerien nigerienne;
NG nigerian nigeriane; NL neerlandais neerlandaise dutch nederlandse; NO norvegien norvegienne norwegian norges; NP nepalais nepalaise nepalese;
PK pakistanais pakistanaise pakistani; PS palestinien palestinienne palestinian فلسطيني; PL polonais polonaise polish polski; PT portugais portugaise portuguese portuguesa;
QA qatari qatarien qatarienne قطري; RO roumain roumaine romanian; RU russe russian; RW rwandais rwandaise rwandan; SA saoudien saoudienne saudi سعودي;
SD soudanais soudanaise sudanese سوداني; SE suedois suedoise swedish svenska; SN senegalais senegalaise senegalese; SO somalien somalienne somali صومالي;
SY syrien syrienne syrian سوري; TD tchadien tchadienne chadian; TG togolais togolaise togolese; TN tunisien tunisienne tunisian تونسي;
TR turc turque turkish; TZ tanzanien tanzanienne tanzanian; UA ukrainien ukrainienne ukrainian; UG ougandais ougandaise ugandan;
US americain americaine american; YE yemenite yemeni يمني; ZM zambien zambienne zambian; ZW zimbabweien zimbabweienne zimbabwean`;

/** ISO code of the country an adjective speaks of; an Arabic one with or without its article. */
export const countryByDemonym: ReadonlyMap<string, string> = new Map(
  lines.split(';').flatMap((entry) => {
    const [iso = '', ...adjectives] = entry.trim().split(/\s+/);
    return (
      adjectives
        .map((adjective) => evenArabic(fold(adjective)))
        // «Camerounais» ends as a plural does, and is compared without its last letter.
        .flatMap((adjective) => [...new Set([adjective, singular(adjective)]), `ال${adjective}`])
        .map((adjective): [string, string] => [adjective, iso])
    );
  }),
);
