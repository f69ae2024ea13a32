import type { Bilingual } from '../model/stage.ts';

/** A short form that everybody in this field uses, with what it stands for, in both languages. */
export interface GeneralAcronym {
  acronym: Bilingual;
  name: Bilingual;
}

/** French short form | what it stands for | English short form | what it stands for. */
const lines = `
ADEPT | Plateforme Afrique-Europe de développement de la diaspora | ADEPT | Africa-Europe Diaspora Development Platform
AG | assemblée générale | GM | general meeting
AGR | activité génératrice de revenus | IGA | income-generating activity
APD | aide publique au développement | ODA | official development assistance
BCEAO | Banque centrale des États de l’Afrique de l’Ouest | BCEAO | Central Bank of West African States
BEAC | Banque des États de l’Afrique centrale | BEAC | Bank of Central African States
CC BY | licence Creative Commons, à condition de citer les auteurs | CC BY | Creative Commons licence, provided that the authors are cited
CEDEAO | Communauté économique des États de l’Afrique de l’Ouest | ECOWAS | Economic Community of West African States
CEEAC | Communauté économique des États de l’Afrique centrale | ECCAS | Economic Community of Central African States
CEMAC | Communauté économique et monétaire de l’Afrique centrale | CEMAC | Central African Economic and Monetary Community
CNDH | Conseil national des droits de l’homme | CNDH | National Human Rights Council
CSV | fichier de valeurs séparées, que lit un tableur | CSV | file of separated values, read by a spreadsheet
EPU | Examen périodique universel (Conseil des droits de l’homme des Nations unies) | UPR | Universal Periodic Review (Human Rights Council of the United Nations)
EUR | euro | EUR | euro
FCFA | franc de la Communauté financière africaine, ou de la Coopération financière en Afrique centrale | FCFA | CFA franc
FMMD | Forum mondial sur la migration et le développement | GFMD | Global Forum on Migration and Development
FNUAP | Fonds des Nations unies pour la population | UNFPA | United Nations Population Fund
GBP | livre sterling | GBP | pound sterling
GIC | groupe d’initiative commune | CIG | common initiative group
GIE | groupement d’intérêt économique | EIG | economic interest group
GNF | franc guinéen | GNF | Guinean franc
HCR | Haut-Commissariat des Nations unies pour les réfugiés | UNHCR | United Nations High Commissioner for Refugees
JORT | Journal officiel de la République tunisienne | JORT | Official Gazette of the Republic of Tunisia
JSON | fichier de données, que lisent les programmes | JSON | file of data, read by programs
MAD | dirham marocain | MAD | Moroccan dirham
MGF | mutilations génitales féminines | FGM | female genital mutilation
MIDWA | Dialogue sur les migrations en Afrique de l’Ouest | MIDWA | Migration Dialogue for West Africa
MNA | mineur non accompagné | UAM | unaccompanied minor
MRE | Marocains résidant à l’étranger | MRE | Moroccans residing abroad
OCB | organisation communautaire de base | CBO | community-based organisation
ODD | objectifs de développement durable | SDG | Sustainable Development Goals
OIM | Organisation internationale pour les migrations | IOM | International Organization for Migration
OIT | Organisation internationale du travail | ILO | International Labour Organization
ONG | organisation non gouvernementale | NGO | non-governmental organisation
ONU | Organisation des Nations unies | UN | United Nations
ONUDC | Office des Nations unies contre la drogue et le crime | UNODC | United Nations Office on Drugs and Crime
OSC | organisation de la société civile | CSO | civil-society organisation
PDI | personnes déplacées à l’intérieur de leur pays | IDP | internally displaced persons
PNUD | Programme des Nations unies pour le développement | UNDP | United Nations Development Programme
PTF | partenaires techniques et financiers | PTF | technical and financial partners
PV | procès-verbal | PV | minutes of a meeting
SARL | société à responsabilité limitée | SARL | limited company
SHA-256 | calcul d’une empreinte : un fichier, 64 signes qui changent avec lui | SHA-256 | way to work out a fingerprint: one file, 64 signs that change with it
TIC | technologies de l’information et de la communication | ICT | information and communication technology
TND | dinar tunisien | TND | Tunisian dinar
TRE | Tunisiens résidant à l’étranger | TRE | Tunisians residing abroad
UA | Union africaine | AU | African Union
UE | Union européenne | EU | European Union
UEMOA | Union économique et monétaire ouest-africaine | WAEMU | West African Economic and Monetary Union
UMA | Union du Maghreb arabe | AMU | Arab Maghreb Union
UNICEF | Fonds des Nations unies pour l’enfance | UNICEF | United Nations Children’s Fund
VBG | violences basées sur le genre | GBV | gender-based violence
VIH | virus de l’immunodéficience humaine | HIV | human immunodeficiency virus
XAF | franc CFA d’Afrique centrale | XAF | Central African CFA franc
XOF | franc CFA d’Afrique de l’Ouest | XOF | West African CFA franc
`;

/** In the order of the French short forms. What organisations are called is never here: their rows say it. */
export const generalAcronyms: readonly GeneralAcronym[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [fr = '', frName = '', en = '', enName = ''] = line.split(' | ');
    return { acronym: { fr, en }, name: { fr: frName, en: enName } };
  });
