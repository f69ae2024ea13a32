import type { Problem } from './entry.ts';

const nothing = { fr: '', en: '' } as const;

/** Problems met while cells become values, and while files are seen together. Country packs are here too. */
export const validateProblems = {
  'COD-001': {
    name: 'code-inconnu',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une réponse connue pour «\u00a0{colonne}\u00a0»\u00a0: elle n’est pas comptée.',
      en: '“{valeur}” is not a known answer for “{colonne}”: it is not counted.',
    },
    advice: {
      fr: 'Écrivez l’un des codes ou des libellés prévus, ou faites correspondre cette valeur dans cartographie.yaml, sous le fichier\u00a0: {exemple}',
      en: 'Write one of the codes or labels provided, or map this value in cartographie.yaml, under the file: {exemple}',
    },
  },
  'COD-002': {
    name: 'code-grille-inconnu',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas un code de la grille d’analyse (colonne «\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” is not a code of the analysis grid (column “{colonne}”).',
    },
    advice: {
      fr: 'Écrivez axe:code, ou contre:axe:code, par exemple role:inclusion\u00a0; plusieurs codes se séparent par un point-virgule.',
      en: 'Write axis:code, or contre:axis:code, for instance role:inclusion; several codes are separated by semicolons.',
    },
  },
  'COD-003': {
    name: 'plusieurs-reponses',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{colonne}\u00a0» attend une seule réponse\u00a0: «\u00a0{valeur}\u00a0» n’est pas comptée.',
      en: '“{colonne}” expects one answer: “{valeur}” is not counted.',
    },
    advice: { fr: 'Gardez une seule réponse dans la cellule.', en: 'Keep a single answer in the cell.' },
  },
  'COD-004': {
    name: 'aucune-avec-une-autre',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» accompagne une autre réponse pour «\u00a0{colonne}\u00a0»\u00a0: l’autre réponse est gardée.',
      en: '“{valeur}” stands beside another answer for “{colonne}”: the other answer is kept.',
    },
    advice: {
      fr: 'Vérifiez laquelle des réponses est la bonne.',
      en: 'Check which of the answers is right.',
    },
  },
  'COD-005': {
    name: 'autre-reconnu',
    severity: 'info',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est lu comme «\u00a0{code}\u00a0» pour «\u00a0{colonne}\u00a0».',
      en: '“{valeur}” is read as “{code}” for “{colonne}”.',
    },
    advice: nothing,
  },
  'COD-006': {
    name: 'forme-inconnue',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une forme de partenariat («\u00a0{colonne}\u00a0»)\u00a0: le partenariat est gardé sans sa forme.',
      en: '“{valeur}” is not a form of partnership (“{colonne}”): the partnership is kept without its form.',
    },
    advice: { fr: 'Écrivez type:formel ou type:informel.', en: 'Write type:formel or type:informel.' },
  },
  'COD-007': {
    name: 'cellule-illisible',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» ne convient pas à «\u00a0{colonne}\u00a0»\u00a0: la cellule est laissée de côté.',
      en: '“{valeur}” does not suit “{colonne}”: the cell is left out.',
    },
    advice: {
      fr: 'Regardez l’exemple donné pour cette colonne dans le modèle.',
      en: 'Look at the example given for this column in the template.',
    },
  },
  'COD-020': {
    name: 'autre-precise-reconnu',
    severity: 'info',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0», écrit à côté de «\u00a0autre\u00a0», est une réponse connue\u00a0: elle est lue comme «\u00a0{code}\u00a0» pour «\u00a0{colonne}\u00a0».',
      en: '“{valeur}”, written beside “other”, is a known answer: it is read as “{code}” for “{colonne}”.',
    },
    advice: nothing,
  },
  'COD-021': {
    name: 'refus-avec-une-reponse',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» (pas de réponse) accompagne une réponse pour «\u00a0{colonne}\u00a0»\u00a0: la réponse est gardée.',
      en: '“{valeur}” (no answer) stands beside an answer for “{colonne}”: the answer is kept.',
    },
    advice: {
      fr: 'Vérifiez laquelle des réponses est la bonne.',
      en: 'Check which of the answers is right.',
    },
  },
  'COD-022': {
    name: 'choix-contraires',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: 'Dans {n:ligne|lignes}, «\u00a0{colonne}\u00a0» et ses colonnes 0/1 (une par choix) ne disent pas la même chose\u00a0: «\u00a0{colonne}\u00a0» compte.',
      en: 'In {n:row|rows}, “{colonne}” and its 0/1 columns (one for each choice) do not say the same: “{colonne}” counts.',
    },
    advice: {
      fr: 'Corrigez l’une ou l’autre, ou effacez les colonnes 0/1 si la colonne entière est la bonne.',
      en: 'Mend one or the other, or delete the 0/1 columns if the whole column is right.',
    },
  },
  'COD-023': {
    name: 'mots-dans-une-colonne-de-choix',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: '«\u00a0{titre}\u00a0» est une colonne de choix (1 ou 0), mais {n:cellule porte autre chose|cellules portent autre chose}\u00a0: gardé, jamais compté ni publié.',
      en: '“{titre}” is a column for one choice (1 or 0), but {n:cell holds something else|cells hold something else}: kept, never counted or published.',
    },
    advice: {
      fr: 'Écrivez 1 (choisi) ou 0 (non choisi). Si la colonne dit autre chose, changez son titre ou donnez-lui le sien dans cartographie.yaml (colonnes).',
      en: 'Write 1 (chosen) or 0 (not chosen). If the column says something else, change its header or give it its own in cartographie.yaml (colonnes).',
    },
  },
  'COD-024': {
    name: 'ligne-sans-sa-fiche',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette ligne répond à une question répétée du formulaire («\u00a0{cle}\u00a0»), mais l’entretien dont elle fait partie n’est dans aucun fichier lu\u00a0: elle n’a pas d’organisation.',
      en: 'This row answers a repeated question of the form (“{cle}”), but the interview it belongs to is in no file that was read: it has no organisation.',
    },
    advice: {
      fr: 'Mettez dans le dossier la feuille principale du même export, ou écrivez le nom de l’organisation dans une colonne «\u00a0acteur\u00a0».',
      en: 'Put the main sheet of the same export into the folder, or write the name of the organisation in a column “acteur”.',
    },
  },
  'COD-025': {
    name: 'comme-au-dessus',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: 'La cellule dit «\u00a0comme au-dessus\u00a0» («\u00a0{valeur}\u00a0»)\u00a0: elle n’est pas lue.',
      en: 'The cell says “as above” (“{valeur}”): it is not read.',
    },
    advice: {
      fr: 'Recopiez dans cette cellule la valeur voulue\u00a0: un tri ou une ligne supprimée changerait ce que «\u00a0idem\u00a0» veut dire.',
      en: 'Copy the value meant into this cell: sorting, or a row deleted, would change what “ditto” means.',
    },
  },
  'COD-026': {
    name: 'cellules-dites-vides',
    severity: 'info',
    scope: 'column',
    message: {
      fr: 'Dans «\u00a0{colonne}\u00a0», {n:cellule dit|cellules disent} qu’il n’y a rien ({valeurs})\u00a0: lu comme vide.',
      en: 'In “{colonne}”, {n:cell says|cells say} that there is nothing ({valeurs}): read as empty.',
    },
    advice: {
      fr: 'Rien à faire si c’est bien vide. Une erreur de formule (#REF!, #N/A…) cache une valeur perdue\u00a0: retapez-la.',
      en: 'Nothing to do if it is empty indeed. A formula error (#REF!, #N/A…) hides a lost value: type it again.',
    },
  },
  'COD-027': {
    name: 'nombre-de-beneficiaires',
    severity: 'info',
    scope: 'column',
    message: {
      fr: 'Dans «\u00a0{colonne}\u00a0», {n:cellule donne un nombre|cellules donnent un nombre} de personnes, et non un public\u00a0: rien n’est lu comme public, et le nombre sert de «\u00a0nb_beneficiaires\u00a0» pour un projet, sinon il est gardé sans être publié.',
      en: 'In “{colonne}”, {n:cell gives|cells give} a number of people, not an audience: nothing is read as an audience; the number serves as “nb_beneficiaires” for a project, else it is kept and not published.',
    },
    advice: {
      fr: 'Les publics se disent en mots (femmes, jeunes, migrants de retour…).',
      en: 'Audiences are told in words (women, young people, returned migrants…).',
    },
  },
  'OUI-001': {
    name: 'ni-oui-ni-non',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est ni oui ni non («\u00a0{colonne}\u00a0»)\u00a0: la réponse compte comme absente.',
      en: '“{valeur}” is neither yes nor no (“{colonne}”): the answer counts as missing.',
    },
    advice: {
      fr: 'Écrivez oui ou non, et mettez les précisions dans une autre colonne.',
      en: 'Write oui or non, and put the details in another column.',
    },
  },
  'NUM-001': {
    name: 'nombre-illisible',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas un nombre («\u00a0{colonne}\u00a0»)\u00a0: la cellule est laissée de côté.',
      en: '“{valeur}” is not a number (“{colonne}”): the cell is left out.',
    },
    advice: {
      fr: 'Écrivez un seul nombre, sans mots (1250).',
      en: 'Write one number, without words (1250).',
    },
  },
  'NUM-002': {
    name: 'nombre-douteux',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est lu comme {lu} («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” is read as {lu} (“{colonne}”).',
    },
    advice: {
      fr: 'Si ce n’est pas ce nombre, écrivez-le sans séparateur de milliers ni mots.',
      en: 'If it is not this number, write it without a thousands separator or words.',
    },
  },
  'NUM-003': {
    name: 'nombre-non-entier',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{colonne}\u00a0» attend un nombre entier\u00a0: «\u00a0{valeur}\u00a0» est laissé de côté.',
      en: '“{colonne}” expects a whole number: “{valeur}” is left out.',
    },
    advice: { fr: 'Écrivez un nombre sans décimales.', en: 'Write a number without decimals.' },
  },
  'NUM-004': {
    name: 'coordonnee-impossible',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une {colonne} (de -{borne} à {borne} degrés)\u00a0: la cellule est laissée de côté.',
      en: '“{valeur}” is not a {colonne} (-{borne} to {borne} degrees): the cell is left out.',
    },
    advice: {
      fr: 'Écrivez des degrés décimaux, par exemple 14,6928.',
      en: 'Write decimal degrees, for instance 14.6928.',
    },
  },
  'ANN-001': {
    name: 'annee-illisible',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une année («\u00a0{colonne}\u00a0»)\u00a0: la cellule est laissée de côté.',
      en: '“{valeur}” is not a year (“{colonne}”): the cell is left out.',
    },
    advice: { fr: 'Écrivez une seule année de quatre chiffres.', en: 'Write one year of four figures.' },
  },
  'ANN-002': {
    name: 'annee-a-venir',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est une année à venir («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” is a year to come (“{colonne}”).',
    },
    advice: { fr: 'Vérifiez l’année.', en: 'Check the year.' },
  },
  'ANN-003': {
    name: 'annee-dans-du-texte',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est lu comme l’année {lu} («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” is read as the year {lu} (“{colonne}”).',
    },
    advice: { fr: 'Écrivez l’année seule.', en: 'Write the year alone.' },
  },
  'DAT-001': {
    name: 'date-illisible',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une date («\u00a0{colonne}\u00a0»)\u00a0: la cellule est laissée de côté.',
      en: '“{valeur}” is not a date (“{colonne}”): the cell is left out.',
    },
    advice: {
      fr: 'Écrivez-la comme 12/03/2026, 12 mars 2026 ou 2026-03-12\u00a0; le mois ou l’année seuls conviennent aussi.',
      en: 'Write it as 12/03/2026, 12 March 2026 or 2026-03-12; a month or a year alone will do too.',
    },
  },
  'DAT-002': {
    name: 'date-douteuse',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est lu comme le {lu} («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” is read as {lu} (“{colonne}”).',
    },
    advice: {
      fr: 'Écrivez le jour, puis le mois, puis l’année en quatre chiffres.',
      en: 'Write the day, then the month, then the year in four figures.',
    },
  },
  'DAT-003': {
    name: 'date-a-venir',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» vient après le {jour}, date de la cartographie («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” comes after {jour}, the date of the mapping (“{colonne}”).',
    },
    advice: { fr: 'Vérifiez la date.', en: 'Check the date.' },
  },
  'PAY-001': {
    name: 'pays-inconnu',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas un pays connu («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” is not a known country (“{colonne}”).',
    },
    advice: {
      fr: 'Écrivez le nom du pays ou son code à deux lettres (SN, ML…)\u00a0; tant que le pays d’une ligne n’est pas connu, elle est mise de côté.',
      en: 'Write the name of the country or its two-letter code (SN, ML…); as long as the country of a row is not known, it is set aside.',
    },
  },
  'PAY-002': {
    name: 'pays-configure-inconnu',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La configuration donne à ce fichier un pays inconnu, «\u00a0{valeur}\u00a0»\u00a0: il n’en est pas tenu compte.',
      en: 'The configuration gives this file an unknown country, “{valeur}”: it is ignored.',
    },
    advice: {
      fr: 'Écrivez le nom du pays ou son code à deux lettres dans la configuration.',
      en: 'Write the name of the country or its two-letter code in the configuration.',
    },
  },
  'ZON-001': {
    name: 'zone-inconnue',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est ni une division du pays ni une localité connue («\u00a0{colonne}\u00a0»)\u00a0: gardé tel quel, hors de la carte.',
      en: '“{valeur}” is neither a division of the country nor a known town (“{colonne}”): kept as typed, off the map.',
    },
    advice: {
      fr: 'Écrivez le nom de la division (région, gouvernorat…) ou de son chef-lieu.',
      en: 'Write the name of the division (region, governorate…) or of its main town.',
    },
  },
  'CTC-001': {
    name: 'adresse-internet-douteuse',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’a pas la forme d’une adresse internet («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” does not look like a web address (“{colonne}”).',
    },
    advice: { fr: 'Écrivez par exemple www.exemple.org.', en: 'Write www.example.org for instance.' },
  },
  'CTC-002': {
    name: 'courriel-douteux',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’a pas la forme d’un courriel («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” does not look like an e-mail address (“{colonne}”).',
    },
    advice: { fr: 'Écrivez par exemple contact@exemple.org.', en: 'Write contact@example.org for instance.' },
  },
  'CTC-003': {
    name: 'telephone-douteux',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’a pas la forme d’un numéro de téléphone («\u00a0{colonne}\u00a0»).',
      en: '“{valeur}” does not look like a telephone number (“{colonne}”).',
    },
    advice: { fr: 'Écrivez le numéro seul, avec son indicatif.', en: 'Write the number alone, with its country code.' },
  },
  'CTC-004': {
    name: 'adresse-internet-refusee',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas l’adresse d’un site («\u00a0{colonne}\u00a0»)\u00a0: la cellule est laissée de côté.',
      en: '“{valeur}” is not the address of a site (“{colonne}”): the cell is left out.',
    },
    advice: {
      fr: 'Écrivez une adresse qui commence par https:// ou www.',
      en: 'Write an address that begins with https:// or www.',
    },
  },
  'CTC-005': {
    name: 'telephone-dans-une-adresse',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La colonne «\u00a0{colonne}\u00a0» semble contenir un numéro de téléphone.',
      en: 'The column “{colonne}” seems to hold a telephone number.',
    },
    advice: {
      fr: 'Mettez-le dans la colonne des téléphones\u00a0: adresses et téléphones ne suivent pas les mêmes règles de publication.',
      en: 'Move it to the telephone column: addresses and telephones follow different rules of publication.',
    },
  },
  'CTC-006': {
    name: 'contact-dans-une-ville',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La ville est suivie d’un téléphone ou d’un courriel\u00a0: seule la ville est lue («\u00a0{colonne}\u00a0»).',
      en: 'A telephone or an e-mail follows the town: the town alone is read (“{colonne}”).',
    },
    advice: {
      fr: 'Laissez la ville seule. Mettez le contact dans tel_public ou email_public si l’organisation le publie elle-même, sinon dans contact_prive_tel ou contact_prive_email, qui ne sortent jamais.',
      en: 'Leave the town alone. Put the contact in tel_public or email_public if the organisation publishes it itself, otherwise in contact_prive_tel or contact_prive_email, which never leave.',
    },
  },
  'LIG-001': {
    name: 'ligne-sans-cle',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'La ligne n’a pas ce qu’il lui faut pour être lue ({colonnes})\u00a0: elle est mise de côté.',
      en: 'The row lacks what it needs to be read ({colonnes}): it is set aside.',
    },
    advice: {
      fr: 'Remplissez ce qui manque, ou supprimez la ligne.',
      en: 'Fill in what is missing, or delete the row.',
    },
  },
  'LIG-002': {
    name: 'ligne-sans-reponse',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La ligne ne contient aucune réponse\u00a0: elle est mise de côté.',
      en: 'The row holds no answer: it is set aside.',
    },
    advice: { fr: 'Remplissez-la, ou supprimez-la.', en: 'Fill it in, or delete it.' },
  },
  'LIG-003': {
    name: 'ligne-de-total',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne est un total\u00a0: elle est mise de côté.',
      en: 'The row is a total: it is set aside.',
    },
    advice: nothing,
  },
  'LIG-004': {
    name: 'lignes-autre-pays',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:ligne concerne un autre pays|lignes concernent d’autres pays} ({pays})\u00a0: mises de côté ici.',
      en: '{n:row belongs to another country|rows belong to other countries} ({pays}): set aside here.',
    },
    advice: {
      fr: 'Rien à faire si le fichier sert à plusieurs pays\u00a0; sinon, corrigez la colonne des pays.',
      en: 'Nothing to do if the file serves several countries; otherwise, mend the country column.',
    },
  },
  'LIG-005': {
    name: 'fichier-sans-nom-d-organisation',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Aucune colonne ne donne le nom de l’organisation ({colonnes})\u00a0: les lignes sont mises de côté.',
      en: 'No column gives the name of the organisation ({colonnes}): the rows are set aside.',
    },
    advice: {
      fr: 'Donnez ce titre à la bonne colonne, ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Give this header to the right column, or copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
  'LIG-006': {
    name: 'fichier-sans-cle',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Aucune colonne ne donne ce qui fait une ligne d’un fichier «\u00a0{type}\u00a0» ({colonnes})\u00a0: les lignes sont mises de côté.',
      en: 'No column gives what makes a row of a “{type}” file ({colonnes}): the rows are set aside.',
    },
    advice: {
      fr: 'Donnez ce titre à la bonne colonne, ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Give this header to the right column, or copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
  'LIG-007': {
    name: 'entete-repete',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne répète l’en-tête\u00a0: elle est mise de côté.',
      en: 'The row repeats the header: it is set aside.',
    },
    advice: nothing,
  },
  'LIG-008': {
    name: 'ligne-sans-colonne-connue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette ligne est remplie, mais aucune de ses cellules n’est sous une colonne connue\u00a0: elle est mise de côté.',
      en: 'This row is filled in, but none of its cells stands under a known column: it is set aside.',
    },
    advice: {
      fr: 'Écrivez le nom de l’organisation dans sa colonne. Si d’autres colonnes doivent être lues, donnez-leur le titre du modèle.',
      en: 'Write the name of the organisation in its column. If other columns should be read, give them the template’s headers.',
    },
  },
  'LIG-009': {
    name: 'note-sous-le-tableau',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne est une note écrite sous le tableau (source, légende, remarque)\u00a0: elle est mise de côté.',
      en: 'The row is a note written under the table (source, key, remark): it is set aside.',
    },
    advice: {
      fr: 'Rien à faire si c’est bien une note\u00a0; si c’est une organisation, écrivez son nom sans deux-points. La source d’une liste se dit dans cartographie.yaml, sous le fichier (source).',
      en: 'Nothing to do if it is a note; if it is an organisation, write its name without a colon. The source of a list is stated in cartographie.yaml, under the file (source).',
    },
  },
  'LIG-010': {
    name: 'intertitre',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne est un intertitre, écrit sur toute la largeur ou avec un lieu seul\u00a0: elle est mise de côté.',
      en: 'The row is a subheading, written over the whole width or with a place alone: it is set aside.',
    },
    advice: {
      fr: 'Rien à faire si c’est bien un intertitre. S’il dit la région des lignes qui suivent, écrivez-la dans une colonne «\u00a0region_siege\u00a0». Si c’est une organisation, défusionnez la ligne et remplissez ses autres colonnes.',
      en: 'Nothing to do if it is a subheading. If it gives the region of the rows below, write it in a column “region_siege”. If it is an organisation, unmerge the row and fill in its other columns.',
    },
  },
  'ACC-001': {
    name: 'accords-sans-audience',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:entretien dit oui à des accords|entretiens disent oui à des accords}, mais aucune colonne ou cellule ne dit pour qui (audience)\u00a0: rien n’en sortira de l’équipe.',
      en: '{n:interview says yes to consents|interviews say yes to consents}, but no column or cell says for whom (audience): nothing of it will leave the team.',
    },
    advice: {
      fr: 'Ajoutez la colonne audience (publique, comite, autorites, bailleurs, interne).',
      en: 'Add the column audience (publique, comite, autorites, bailleurs, interne).',
    },
  },
  'ACC-002': {
    name: 'fiches-sans-source',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:fiche ne dit ni d’où elle vient (source) ni à qui elle peut être montrée (diffusion)|fiches ne disent ni d’où elles viennent (source) ni à qui elles peuvent être montrées (diffusion)}\u00a0: rien n’en sortira de l’équipe.',
      en: '{n:card says neither where it comes from (source) nor who may see it (diffusion)|cards say neither where they come from (source) nor who may see them (diffusion)}: nothing of it will leave the team.',
    },
    advice: {
      fr: 'Remplissez la colonne source (le document, le site ou le registre où la fiche se lit), ou la colonne diffusion (publique, comite, interne)\u00a0; pour tout un fichier, la clé source de cartographie.yaml suffit.',
      en: 'Fill in the column source (the document, site or register where the card can be read), or the column diffusion (publique, comite, interne); for a whole file, the key source of cartographie.yaml is enough.',
    },
  },
  'ACC-003': {
    name: 'accord-entretien-inconnu',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'La ligne donne les accords de l’entretien «\u00a0{id}\u00a0», qu’aucun fichier ne contient\u00a0: elle est mise de côté.',
      en: 'The row gives the consents of interview “{id}”, which no file holds: it is set aside.',
    },
    advice: {
      fr: 'Recopiez l’identifiant tel qu’il est dans le fichier des entretiens (colonne id_entretien).',
      en: 'Copy the id as it stands in the file of interviews (column id_entretien).',
    },
  },
  'ACC-004': {
    name: 'accord-entretien-ambigu',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'La ligne donne des accords sans identifiant d’entretien, et {n:entretien porte|entretiens portent} le nom «\u00a0{acteur}\u00a0»\u00a0: elle est mise de côté.',
      en: 'The row gives consents without an interview id, and {n:interview bears|interviews bear} the name “{acteur}”: it is set aside.',
    },
    advice: {
      fr: 'Écrivez l’identifiant de l’entretien dans la colonne id_entretien\u00a0: un accord ne se devine pas.',
      en: 'Write the id of the interview in the column id_entretien: consent is not guessed.',
    },
  },
  'ACC-005': {
    name: 'oui-non-retenu',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{colonne}\u00a0»\u00a0: cette réponse n’est pas retenue, une réponse plus stricte de l’entretien «\u00a0{id}\u00a0» n’est pas plus ancienne de façon certaine.',
      en: '“{colonne}”: this answer is not used, since a stricter answer of interview “{id}” is not certainly older.',
    },
    advice: {
      fr: 'Si l’organisation a changé d’avis, écrivez le jour de sa nouvelle réponse dans accord_date\u00a0; sinon, rien à faire.',
      en: 'If the organisation changed its mind, write the day of its new answer in accord_date; otherwise, nothing to do.',
    },
  },
  'ACC-006': {
    name: 'accords-a-demander',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:ligne de la liste d’appels n’est pas encore remplie|lignes de la liste d’appels ne sont pas encore remplies}.',
      en: '{n:row of the call list is not filled in yet|rows of the call list are not filled in yet}.',
    },
    advice: nothing,
  },
  'ACC-007': {
    name: 'accord-identifiant-d-un-autre',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'L’identifiant «\u00a0{id}\u00a0» est celui d’un autre entretien que celui de «\u00a0{acteur}\u00a0» à cette date\u00a0: les réponses vont à l’entretien de l’organisation nommée.',
      en: 'Id “{id}” is that of another interview than that of “{acteur}” on that date: the answers go to the interview of the organisation named.',
    },
    advice: {
      fr: 'Vérifiez l’organisation et la date de la ligne, puis recopiez l’identifiant du fichier des entretiens.',
      en: 'Check the organisation and the date of the row, then copy the id from the file of interviews.',
    },
  },
  'ACC-008': {
    name: 'accord-contredit-par-l-entretien',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'L’entretien «\u00a0{id}\u00a0» n’est pas celui que dit la ligne («\u00a0{acteur}\u00a0», ou sa date)\u00a0: ses «\u00a0oui\u00a0» n’ouvrent rien, ses «\u00a0non\u00a0» ferment tout entretien qu’ils peuvent concerner.',
      en: 'Interview “{id}” is not the one that the row says (“{acteur}”, or its date): its “yes” opens nothing, its “no” closes every interview it may be about.',
    },
    advice: {
      fr: 'Écrivez dans la ligne l’organisation et la date de l’entretien telles que le fichier des entretiens les donne, ou corrigez l’identifiant.',
      en: 'Write in the row the organisation and the date of the interview as the file of interviews gives them, or mend the id.',
    },
  },
  'ACC-009': {
    name: 'accord-sans-entretien-de-ce-jour',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Aucun entretien n’est à la fois de «\u00a0{acteur}\u00a0» et du jour que donne la ligne\u00a0: ses «\u00a0oui\u00a0» n’ouvrent rien, ses «\u00a0non\u00a0» ferment tout entretien qu’ils peuvent concerner.',
      en: 'No interview is both of “{acteur}” and of the day that the row gives: its “yes” opens nothing, its “no” closes every interview it may be about.',
    },
    advice: {
      fr: 'Écrivez le nom de l’organisation et la date de l’entretien (colonne date) comme dans le fichier des entretiens\u00a0; le jour de l’accord va dans accord_date.',
      en: 'Write the name of the organisation and the date of the interview (column date) as in the file of interviews; the day of the consent goes into accord_date.',
    },
  },
  'DBL-004': {
    name: 'ligne-recopiee',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne est la même, cellule pour cellule, que la ligne {ligne} de {fichier}\u00a0: une seule est gardée.',
      en: 'The row is the same, cell for cell, as row {ligne} of {fichier}: only one is kept.',
    },
    advice: nothing,
  },
  'DAT-004': {
    name: 'mois-avant-le-jour',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La colonne «\u00a0{colonne}\u00a0» écrit le mois avant le jour («\u00a0{valeur}\u00a0»)\u00a0: {n:date qui pouvait se lire des deux façons est lue|dates qui pouvaient se lire des deux façons sont lues} de même.',
      en: 'Column “{colonne}” writes the month before the day (“{valeur}”): {n:date that could be read both ways is|dates that could be read both ways are} read so too.',
    },
    advice: {
      fr: 'Rien à faire si c’est bien le cas\u00a0; sinon, corrigez la cellule citée, qui ne peut pas se lire autrement.',
      en: 'Nothing to do if that is right; otherwise mend the cell quoted, which cannot be read in any other way.',
    },
  },
  'DAT-005': {
    name: 'jour-et-mois-incertains',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est lu comme le {lu}, mais la colonne «\u00a0{colonne}\u00a0» écrit tantôt le jour, tantôt le mois en premier.',
      en: '“{valeur}” is read as {lu}, but column “{colonne}” sometimes writes the day first and sometimes the month.',
    },
    advice: {
      fr: 'Vérifiez la date dans le document d’origine, et écrivez toute la colonne de la même façon (2026-03-12).',
      en: 'Check the date in the original document, and write the whole column in one way (2026-03-12).',
    },
  },
  'DAT-006': {
    name: 'jour-et-mois-echanges',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Dans la colonne «\u00a0{colonne}\u00a0», {n:vraie date a|vraies dates ont} un jour de 12 au plus et toutes les autres, restées en texte, un jour au-delà de 12\u00a0: un tableur réglé à l’américaine a sans doute pris les jours pour des mois (le 3 avril devient le 4 mars).',
      en: 'In column “{colonne}”, {n:real date has|real dates have} a day of 12 at most, and all the others, left as text, a day above 12: a spreadsheet program set the American way has probably taken days for months (3 April becomes 4 March).',
    },
    advice: {
      fr: 'Comparez deux ou trois vraies dates avec les fiches d’origine. Si elles sont inversées, reprenez le fichier d’avant et rouvrez-le par Données > À partir d’un fichier texte, colonne en «\u00a0Date JMA\u00a0»\u00a0; ou écrivez-les comme 2026-04-03, au format texte.',
      en: 'Compare two or three real dates with the original forms. If they are turned round, go back to the earlier file and open it again with Data > From text, the column as “Date DMY”; or write them as 2026-04-03, as text.',
    },
  },
  'ACC-010': {
    name: 'contacts-prives-lus',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:ligne a|lignes ont} des contacts privés\u00a0: ils sont lus, et ne sont publiés dans aucune édition.',
      en: '{n:row has|rows have} private contacts: they are read, and published in no edition.',
    },
    advice: nothing,
  },
  'DBL-001': {
    name: 'ligne-repetee',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne «\u00a0{id}\u00a0» est la même que la ligne {ligne} de {fichier}\u00a0: une seule est gardée.',
      en: 'Row “{id}” is the same as row {ligne} of {fichier}: only one is kept.',
    },
    advice: nothing,
  },
  'DBL-002': {
    name: 'identifiant-en-double',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'L’identifiant «\u00a0{id}\u00a0» sert aussi à une autre ligne, différente et gardée (ligne {ligne} de {fichier})\u00a0: celle-ci est mise de côté.',
      en: 'Id “{id}” is also borne by another row, different and kept (row {ligne} of {fichier}): this one is set aside.',
    },
    advice: {
      fr: 'Si ce sont deux enregistrements, donnez un autre identifiant à l’un\u00a0; si c’est une seconde lecture, remplissez la colonne «\u00a0codeur\u00a0».',
      en: 'If they are two records, give one of them another id; if this is a second reading, fill in the column “codeur”.',
    },
  },
  'ACC-012': {
    name: 'une-seule-question-d-accord',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: '«\u00a0{titre}\u00a0» est une seule question d’accord\u00a0: son «\u00a0non\u00a0» ferme les cinq accords, son «\u00a0oui\u00a0» n’en ouvre aucun ({n:ligne dit|lignes disent} autre chose que «\u00a0oui\u00a0»).',
      en: '“{titre}” is a single question of consent: its “no” closes the five consents, its “yes” opens none ({n:row says|rows say} something else than “yes”).',
    },
    advice: {
      fr: 'Demandez les cinq accords avec la liste d’appels, ou dites dans cartographie.yaml (consentement, sous le fichier) ce que ces personnes ont accepté, quand et sur quel support.',
      en: 'Ask for the five consents with the call list, or state in cartographie.yaml (consentement, under the file) what these people agreed to, when and on what support.',
    },
  },
  'ACC-013': {
    name: 'reponses-contraires-dans-plusieurs-colonnes',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: '«\u00a0{colonne}\u00a0» est répondu dans plusieurs colonnes, ici «\u00a0{titre}\u00a0»\u00a0: dans {n:ligne|lignes}, la réponse la plus stricte est retenue.',
      en: '“{colonne}” is answered in several columns, here “{titre}”: in {n:row|rows}, the strictest answer is used.',
    },
    advice: {
      fr: 'Gardez une seule colonne pour cette question, avec la réponse donnée.',
      en: 'Keep one column for this question, with the answer given.',
    },
  },
  'ACC-014': {
    name: 'accord-date-a-venir',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: 'Un accord ne peut pas dater du {valeur}, bien après les données ({jour})\u00a0: ce jour n’est pas retenu, et la réponse n’efface aucun «\u00a0non\u00a0».',
      en: 'A consent cannot be of {valeur}, long after the data ({jour}): this day is not used, and the answer erases no “no”.',
    },
    advice: {
      fr: 'Écrivez dans accord_date le jour où la réponse a été donnée.',
      en: 'Write in accord_date the day on which the answer was given.',
    },
  },
  'ACC-015': {
    name: 'constats-sans-diffusion',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:constat ne dit ni ce qu’est son document (document_type) ni à qui il peut être montré (diffusion)|constats ne disent ni ce qu’est leur document (document_type) ni à qui ils peuvent être montrés (diffusion)}\u00a0: rien n’en sortira de l’équipe.',
      en: '{n:finding says neither what its document is (document_type) nor who may see it (diffusion)|findings say neither what their document is (document_type) nor who may see them (diffusion)}: nothing of it will leave the team.',
    },
    advice: {
      fr: 'Si le document est publié, écrivez sous document_type ce qu’il est (rapport, etude, article, site, presse, registre)\u00a0; sinon, dites sous diffusion à qui le constat peut être montré (publique, comite, interne).',
      en: 'If the document is published, write under document_type what it is (rapport, etude, article, site, presse, registre); if not, say under diffusion who may see the finding (publique, comite, interne).',
    },
  },
  'ACC-016': {
    name: 'source-qui-n-est-pas-publique',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Cette source n’est pas un document public (un entretien, un appel, un message, une personne, «\u00a0confidentiel\u00a0», «\u00a0à confirmer\u00a0»…)\u00a0: {n:ligne reste fermée comme si elle n’en avait pas|lignes restent fermées comme si elles n’en avaient pas}.',
      en: 'This source is no public document (an interview, a call, a message, a person, “confidential”, “to be confirmed”…): {n:row stays closed as if it had none|rows stay closed as if they had none}.',
    },
    advice: {
      fr: 'Écrivez dans «\u00a0source\u00a0» le document ou le site où cela se lit. S’il a été publié, dites-le («\u00a0entretien publié dans…\u00a0»). Sinon, ce qui vient d’un entretien s’écrit dans la ligne de cet entretien, avec ses accords\u00a0; la colonne «\u00a0diffusion\u00a0» ouvre une ligne que vous savez publique.',
      en: 'Write in “source” the document or the site where it can be read. If it was published, say so (“interview published in…”). Otherwise, what comes from an interview is written in the row of that interview, with its consents; the column “diffusion” opens a row that you know to be public.',
    },
  },
  'DBL-005': {
    name: 'identifiant-de-deux-organisations',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'L’identifiant «\u00a0{id}\u00a0» sert à deux organisations (l’autre\u00a0: ligne {ligne} de {fichier})\u00a0: les deux lignes sont gardées, et ce que l’une refuse reste fermé pour les deux.',
      en: 'Id “{id}” stands for two organisations (the other: row {ligne} of {fichier}): both rows are kept, and what one refuses stays closed for both.',
    },
    advice: {
      fr: 'Donnez un autre identifiant à l’une des deux dans id_entretien, puis vérifiez ses accords et sa ligne dans la liste d’appels.',
      en: 'Give one of the two another id in id_entretien, then check its consents and its row in the call list.',
    },
  },
  'DBL-003': {
    name: 'lecture-sans-entretien',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La ligne est une lecture de l’entretien «\u00a0{id}\u00a0», qu’aucun fichier ne contient.',
      en: 'The row is a reading of interview “{id}”, which no file holds.',
    },
    advice: {
      fr: 'Ajoutez l’entretien, ou corrigez son identifiant\u00a0; si c’est l’entretien lui-même, videz la colonne «\u00a0codeur\u00a0».',
      en: 'Add the interview, or mend its id; if this is the interview itself, empty the column “codeur”.',
    },
  },
  'VAL-001': {
    name: 'cellules-masquees',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule masquée («\u00a0…\u00a0») d’une colonne privée est lue comme vide|cellules masquées («\u00a0…\u00a0») de colonnes privées sont lues comme vides}.',
      en: '{n:hidden cell (“…”) of a private column is read as empty|hidden cells (“…”) of private columns are read as empty}.',
    },
    advice: {
      fr: 'Recopiez-y ce que dit le fichier d’origine (colonnes «\u00a0fichier\u00a0» et «\u00a0ligne\u00a0»), avant d’y supprimer la ligne.',
      en: 'Copy into them what the original file says (columns “fichier” and “ligne”), before deleting the row there.',
    },
  },
  'PAQ-001': {
    name: 'paquet-illisible',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier du pays ne peut pas être lu\u00a0: erreur de forme à la ligne {ligne}.',
      en: 'The country file cannot be read: malformed on line {ligne}.',
    },
    advice: {
      fr: 'Comparez cette ligne à celle d’un autre fichier de pays\u00a0: les décalages de blancs comptent.',
      en: 'Compare this line with that of another country file: indentation matters.',
    },
  },
  'PAQ-002': {
    name: 'paquet-incomplet',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier du pays\u00a0: «\u00a0{champ}\u00a0» manque ou n’a pas la bonne forme.',
      en: 'The country file: “{champ}” is missing or misshapen.',
    },
    advice: {
      fr: 'Recopiez cette partie d’un autre fichier de pays et changez-en les valeurs.',
      en: 'Copy this part from another country file and change its values.',
    },
  },
  'PAQ-003': {
    name: 'paquet-repetition',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Le fichier du pays donne deux fois «\u00a0{valeur}\u00a0» à des divisions différentes.',
      en: 'The country file gives “{valeur}” to two divisions.',
    },
    advice: {
      fr: 'Donnez à chaque division son code et sa case.',
      en: 'Give each division its own code and tile.',
    },
  },
} as const satisfies Record<string, Problem>;
