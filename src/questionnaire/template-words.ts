import type { ColumnSpec, ColumnType } from '../model/column.ts';
import type { Bilingual, Language } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';

const words = (fr: string, en: string): Bilingual => ({ fr, en });

/** What marks the example row; the reader leaves it out and says so. */
export const exampleMarker = words('EXEMPLE, ligne à effacer', 'EXAMPLE, row to delete');

export const sheetTitle: { readonly [kind in TableKind]?: Bilingual } = {
  entretiens: words('une ligne par entretien', 'one row for each interview'),
  revue: words('une ligne par constat tiré d’un document', 'one row for each finding of a document'),
  acteurs: words('une ligne par organisation', 'one row for each organisation'),
  terrain: words('une ligne par organisation approchée', 'one row for each organisation approached'),
  projets: words('une ligne par projet', 'one row for each project'),
  mecanismes: words('une ligne par cadre de dialogue', 'one row for each dialogue mechanism'),
  relations: words('une ligne par lien entre deux organisations', 'one row for each link between two organisations'),
  politiques: words('une ligne par loi ou politique', 'one row for each law or policy'),
  engagements: words('une ligne par demande adressée aux autorités', 'one row for each demand made to the authorities'),
  indicateurs: words('une ligne par indicateur de suivi', 'one row for each follow-up indicator'),
  recommandations: words('une ligne par recommandation', 'one row for each recommendation'),
  'chiffres-publies': words('une ligne par chiffre publié ailleurs', 'one row for each figure published elsewhere'),
  decisions: words('une ligne par décision de l’équipe', 'one row for each decision of the team'),
};

const several = words(
  'Plusieurs réponses\u00a0: séparez-les par un point-virgule.',
  'Several answers: part them with a semicolon.',
);

/** How each type of cell is typed. */
export const typeWords: { readonly [type in ColumnType]: Bilingual } = {
  text: words('Texte.', 'Text.'),
  name: words('Un nom.', 'A name.'),
  names: words('Des noms, séparés par un point-virgule.', 'Names, parted by a semicolon.'),
  code: words('Une réponse de la liste.', 'One answer of the list.'),
  codes: several,
  pairs: words(
    'Type de partenaire, deux-points, formel ou informel\u00a0; puis un point-virgule avant le suivant.',
    'Type of partner, colon, formal or informal; then a semicolon before the next one.',
  ),
  'grid-codes': words(
    'Codes de la grille, comme role:inclusion, séparés par un point-virgule.',
    'Codes of the grid, such as role:inclusion, parted by a semicolon.',
  ),
  integer: words('Un nombre entier.', 'A whole number.'),
  number: words('Un nombre.', 'A number.'),
  year: words('Une année, en quatre chiffres.', 'A year, in four digits.'),
  date: words('Une date, comme 12/03/2026 ou 2026-03-12.', 'A date, such as 2026-03-12 or 12/03/2026.'),
  'yes-no': words('oui ou non.', 'yes or no.'),
  country: words('Un pays.', 'A country.'),
  zones: several,
  region: words('Une région de la liste.', 'One region of the list.'),
  url: words('Une adresse internet.', 'A web address.'),
  email: words('Une adresse électronique.', 'An e-mail address.'),
  phone: words('Un numéro de téléphone, avec l’indicatif.', 'A telephone number, with its country code.'),
};

/** A cell for the example row where the type alone says too little. */
const exampleByKey: { readonly [key: string]: Bilingual } = {
  acteur: words('Association fictive Passerelles', 'Fictional association Passerelles'),
  nom: words('Association fictive Passerelles', 'Fictional association Passerelles'),
  de: words('Association fictive Passerelles', 'Fictional association Passerelles'),
  vers: words('Réseau fictif des ponts', 'Fictional network of bridges'),
  sigle: words('AFP-EX', 'AFP-EX'),
  langue: words('fr', 'fr'),
  // A row copied from the example must not close who copies it.
  opposition: words('non', 'no'),
  accord_support: words('fiche signée', 'signed sheet'),
  document_titre: words('Rapport annuel (fictif)', 'Yearly report (fictional)'),
  page: words('12', '12'),
  codes: words('role:inclusion', 'role:inclusion'),
  extrait: words('«\u00a0Nous tenons une permanence chaque semaine.\u00a0»', '“We hold an open day every week.”'),
  activites: words(
    'Permanence d’écoute et orientation vers les services de santé.',
    'Listening sessions and referral to health services.',
  ),
  forces: words('Nous connaissons le quartier.', 'We know the neighbourhood.'),
  faiblesses: words('Nous manquons de personnel formé.', 'We lack trained staff.'),
  besoins: words('Une formation au montage de projets.', 'Training in project design.'),
};

const exampleByType: { readonly [type in ColumnType]?: Bilingual } = {
  text: words('à remplir', 'to fill in'),
  name: words('Réseau fictif des ponts', 'Fictional network of bridges'),
  names: words('Réseau fictif des ponts', 'Fictional network of bridges'),
  'yes-no': words('oui', 'yes'),
  integer: words('12', '12'),
  number: words('12', '12'),
  year: words('2012', '2012'),
  date: words('2026-03-12', '2026-03-12'),
  url: words('https://exemple.org', 'https://example.org'),
  email: words('contact@exemple.org', 'contact@example.org'),
  phone: words('+000 00 000 00 00', '+000 00 000 00 00'),
};

/** What the example row holds in a column without a list. */
export const exampleOf = ({ key, type, example }: ColumnSpec, language: Language): string =>
  exampleByKey[key]?.[language] ?? example ?? exampleByType[type]?.[language] ?? '';

export const instructionHeaders = {
  fr: ['Feuille', 'Colonne', 'Que mettre', 'Réponses proposées'],
  en: ['Sheet', 'Column', 'What to write', 'Answers offered'],
} as const;

/** The first lines of the sheet of instructions. */
export const instructions: { readonly [language in Language]: readonly string[] } = {
  fr: [
    'Une feuille par sorte d’information\u00a0; les noms des feuilles et des colonnes ne se changent pas.',
    'La ligne «\u00a0EXEMPLE\u00a0» montre comment remplir. Elle est fictive\u00a0: effacez-la, ou laissez-la, elle ne sera pas comptée.',
    'Une cellule vide veut dire «\u00a0pas de réponse\u00a0», ni «\u00a0non\u00a0» ni zéro. «\u00a0nsp\u00a0»\u00a0: la personne ne sait pas. «\u00a0refus\u00a0»\u00a0: elle ne souhaite pas répondre.',
    'Les cellules à liste ont une flèche à droite. Plusieurs réponses dans une cellule se séparent par un point-virgule.',
    'Une réponse hors de la liste\u00a0: «\u00a0Autre\u00a0: » puis les mots de la personne.',
    'Enregistrez le fichier et posez-le dans le dossier du pays (donnees/XX)\u00a0: il se lit tel quel.',
  ],
  en: [
    'One sheet for each kind of information; the names of sheets and columns must not be changed.',
    'The row “EXAMPLE” shows how to fill in. It is fictional: delete it, or leave it, it will not be counted.',
    'An empty cell means “no answer”, neither “no” nor zero. “nsp”: the person does not know. “refus”: the person does not wish to answer.',
    'Cells with a list have an arrow on the right. Several answers in a cell are parted by a semicolon.',
    'An answer that the list lacks: “Other: ” and the person’s words.',
    'Save the file and put it in the country’s folder (donnees/XX): it is read as it is.',
  ],
};

/** Where the name and telephone of a person go: the complete workbook has columns for them, the usual one has none. */
export const privateContactRule = {
  withColumns: words(
    'Le nom et le téléphone d’une personne ne vont que dans les colonnes «\u00a0Contact privé\u00a0» de la feuille «\u00a0entretiens\u00a0».',
    'A person’s name and telephone go in the “Private contact” columns of the “entretiens” sheet only.',
  ),
  withoutColumns: words(
    'N’écrivez nulle part le nom ni le téléphone d’une personne\u00a0: ce classeur n’a pas de colonne pour eux. Gardez-les à part.',
    'Write a person’s name or telephone nowhere: this workbook has no column for them. Keep them apart.',
  ),
} as const;

export const consentTitle = words('À lire à voix haute avant l’entretien', 'To be read aloud before the interview');
