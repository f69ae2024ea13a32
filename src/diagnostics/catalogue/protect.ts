import type { Problem } from './entry.ts';

/** Problems met while an edition is made and searched for what it must not hold. */
export const protectProblems = {
  'FUI-001': {
    name: 'fuite-nom',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait le nom d’une organisation que cette édition ne doit pas nommer\u00a0: celle de la ligne indiquée.',
      en: 'The report ({file}) would hold the name of an organisation that this edition must not name: that of the row shown.',
    },
    advice: {
      fr: 'Cette édition n’a pas été écrite. Lisez le nom à cette ligne, puis cherchez-le dans les textes (dossier «\u00a0textes\u00a0», recommandations, mécanismes…)\u00a0: retirez-le ou remplacez-le. Si c’est une autre écriture du nom d’une organisation que l’édition nomme, dites-le\u00a0: répondez «\u00a0même organisation\u00a0» à la question IDE-… de ces deux noms (cartographie review).',
      en: 'This edition was not written. Read the name on that row, then look for it in the texts (“textes” folder, recommendations, mechanisms…): remove or replace it. If it is another way of writing the name of an organisation that the edition names, say so: answer “same organisation” to the IDE-… question of the two names (cartographie review).',
    },
  },
  'FUI-002': {
    name: 'fuite-contact',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait un contact privé.',
      en: 'The report ({file}) would hold a private contact.',
    },
    advice: {
      fr: 'Cette édition n’a pas été écrite. Aucune autre cellule ne porte ce contact\u00a0: cherchez-le dans les textes du dossier «\u00a0textes\u00a0» et dans la couverture (cartographie.yaml), et retirez-le.',
      en: 'This edition was not written. No other cell holds this contact: look for it in the texts of the “textes” folder and on the cover (cartographie.yaml), and remove it.',
    },
  },
  'FUI-003': {
    name: 'fuite-propos',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait six mots de suite d’une réponse qui n’est pas ouverte à cette édition.',
      en: 'The report ({file}) would hold six words in a row of an answer that is closed to this edition.',
    },
    advice: {
      fr: 'Cette édition n’a pas été écrite. Vérifiez si un texte du dossier «\u00a0textes\u00a0» reprend cette réponse, et si l’accord permet de la citer.',
      en: 'This edition was not written. Check whether a text of the “textes” folder repeats this answer, and whether consent allows quoting it.',
    },
  },
  'FUI-004': {
    name: 'fuite-contact-de-deux-cellules',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait un contact privé\u00a0: celui de la cellule indiquée se lit aussi dans {autre}.',
      en: 'The report ({file}) would hold a private contact: that of the cell shown can be read in {autre} too.',
    },
    advice: {
      fr: 'Cette édition n’a pas été écrite. Si les deux lignes sont de la même organisation et que ce contact est à elle, dites-le\u00a0: le même nom aux deux lignes, le contact dans tel_public ou email_public, accord_contact «\u00a0oui\u00a0». Si c’est le contact d’une personne ou d’une autre organisation, effacez-le de l’une des deux cellules\u00a0; dans le texte d’une réponse, écrivez […] à sa place.',
      en: 'This edition was not written. If both rows are the same organisation’s and the contact is its own, say so: the same name on both rows, the contact in tel_public or email_public, accord_contact “oui”. If it is a person’s or another organisation’s, delete it from one of the two cells; in the text of an answer, write […] in its place.',
    },
  },
  'FUI-010': {
    name: 'fuite-contact-ferme',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait un téléphone ou un courriel que l’organisation n’a pas ouvert, ou celui d’une colonne inconnue\u00a0: celui de la cellule indiquée.',
      en: 'The report ({file}) would hold a telephone or an e-mail that the organisation did not open, or that of an unknown column: that of the cell shown.',
    },
    advice: {
      fr: 'Cette édition n’a pas été écrite. Cherchez ce contact dans les textes (dossier «\u00a0textes\u00a0», recommandations, mécanismes…) et retirez-le\u00a0; si l’organisation veut qu’il soit publié, notez accord_contact «\u00a0oui\u00a0».',
      en: 'This edition was not written. Look for this contact in the texts (“textes” folder, recommendations, mechanisms…) and remove it; if the organisation wants it published, record accord_contact “yes”.',
    },
  },
  'FUI-011': {
    name: 'fuite-nom-autrement-ecrit',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait, écrit autrement, le nom d’une organisation que cette édition ne doit pas nommer\u00a0: une lettre changée, le début du nom seul, le sigle, ou les mots qui ne sont qu’à elle. Il se lit dans {texte}.',
      en: 'The report ({file}) would hold, written otherwise, the name of an organisation that this edition must not name: a letter changed, the beginning of the name alone, the acronym, or the words that are its alone. It can be read in {texte}.',
    },
    advice: {
      fr: 'Cette édition n’a pas été écrite. Retirez ce nom de {texte}, ou remplacez-le («\u00a0une organisation\u00a0»). Si c’est le nom d’une autre organisation que l’édition nomme, écrivez-le en entier, comme dans sa fiche\u00a0; si c’est un mot de la langue, écrivez-le en minuscules, et s’il arrête encore la construction (l’outil ne le connaît que par ce nom), dites-le autrement.',
      en: 'This edition was not written. Remove this name from {texte}, or replace it (“an organisation”). If it is the name of another organisation that the edition names, write it whole, as on its card; if it is a word of the language, write it in small letters, and if it still stops the build (the tool knows it by this name alone), say it otherwise.',
    },
  },
  'RET-001': {
    name: 'retrait-sans-effet',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le retrait {id} nomme «\u00a0{nom}\u00a0», qu’aucune organisation ne porte\u00a0; «\u00a0{proche}\u00a0» lui ressemble.',
      en: 'Withdrawal {id} names “{nom}”, which no organisation bears; “{proche}” looks like it.',
    },
    advice: {
      fr: 'Seule l’édition interne peut être faite. Écrivez le nom exact, ou l’identifiant dans la colonne acteur_id.',
      en: 'Only the internal edition can be made. Write the exact name, or the id in the acteur_id column.',
    },
  },
  'RET-002': {
    name: 'refus-sans-organisation',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'La ligne dit «\u00a0non\u00a0» pour «\u00a0{nom}\u00a0», qu’aucun entretien ni aucune fiche ne porte\u00a0: on ne sait pas qui fermer.',
      en: 'The row says “no” for “{nom}”, which no interview and no card bears: there is no telling whom to close.',
    },
    advice: {
      fr: 'Seule l’édition interne peut être faite. Écrivez le nom tel qu’il est dans le fichier des entretiens, et la date de l’entretien\u00a0; si l’organisation n’est plus nulle part dans les données, effacez la ligne.',
      en: 'Only the internal edition can be made. Write the name as it stands in the file of interviews, and the date of the interview; if the organisation is no longer anywhere in the data, delete the row.',
    },
  },
  'RET-003': {
    name: 'entretien-retire',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'L’entretien de «\u00a0{acteur}\u00a0» porte une date de retrait, et d’autres sources nomment cette organisation\u00a0: l’entretien sort de toutes les éditions, et l’organisation n’est plus nommée hors de l’équipe.',
      en: 'The interview of “{acteur}” bears a date of withdrawal, and other sources name this organisation: the interview leaves every edition, and the organisation is no longer named outside the team.',
    },
    advice: {
      fr: 'Rien à corriger si l’organisation se retire\u00a0; pour ôter aussi son nom de l’édition interne et des éditions déjà données\u00a0: cartographie withdraw "{acteur}". Si la personne se retire seule et que l’organisation veut rester, il faut un accord_figurer «\u00a0oui\u00a0» donné après cette date, dans un autre entretien.',
      en: 'Nothing to mend if the organisation withdraws; to take its name out of the internal edition and of editions already given too: cartographie withdraw "{acteur}". If the person alone withdraws and the organisation wants to stay, it takes an accord_figurer “yes” given after that date, in another interview.',
    },
  },
  'RET-004': {
    name: 'entretien-retire-introuvable',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le retrait {id} nomme l’entretien «\u00a0{entretien}\u00a0», qu’aucune ligne de «\u00a0{acteur}\u00a0» ne porte\u00a0: dans le doute, tous ses entretiens sont ôtés, et elle n’est plus nommée hors de l’édition interne.',
      en: 'Withdrawal {id} names the interview “{entretien}”, which no row of “{acteur}” bears: in doubt, all its interviews are taken out, and it is no longer named outside the internal edition.',
    },
    advice: {
      fr: 'Écrivez dans «\u00a0autre\u00a0» l’identifiant que l’entretien porte aujourd’hui, ou videz cette cellule si toute l’organisation se retire. Si la ligne de l’entretien a été effacée et que l’organisation reste, il faut un accord_figurer «\u00a0oui\u00a0» donné après la date du retrait, dans un autre entretien.',
      en: 'Write in “autre” the id that the interview bears today, or empty that cell if the whole organisation withdraws. If the row of the interview was deleted and the organisation stays, it takes an accord_figurer “yes” given after the date of the withdrawal, in another interview.',
    },
  },
  'RET-005': {
    name: 'fermee-dans-le-doute',
    severity: 'warning',
    scope: 'actor',
    message: {
      fr: '«\u00a0{nom}\u00a0» est peut-être «\u00a0{autre}\u00a0», qui s’est retirée, s’oppose ou refuse de figurer\u00a0: dans le doute, elle est fermée hors de l’édition interne.',
      en: '“{nom}” may be “{autre}”, which withdrew, opposes any mention or refuses to be listed: in doubt, it is closed outside the internal edition.',
    },
    advice: {
      fr: 'Répondez à la question de ces deux noms (cartographie review --xlsx)\u00a0: la même organisation, ou deux. Si la question n’y est pas, écrivez dans decisions une ligne «\u00a0identite\u00a0», avec les deux noms dans «\u00a0acteur\u00a0» et «\u00a0autre\u00a0», et «\u00a0distinct\u00a0» si elles sont deux.',
      en: 'Answer the question of these two names (cartographie review --xlsx): one organisation, or two. If the question is not there, write in decisions a row “identite”, with the two names in “acteur” and “autre”, and “distinct” if they are two.',
    },
  },
  'RET-006': {
    name: 'retrait-d-inconnu',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le retrait {id} désigne «\u00a0{nom}\u00a0», que ni les données ni registre.csv ne connaissent\u00a0: on ne sait pas qui fermer.',
      en: 'Withdrawal {id} designates “{nom}”, which neither the data nor registre.csv know: there is no telling whom to close.',
    },
    advice: {
      fr: 'Seule l’édition interne peut être faite. Écrivez le nom de l’organisation dans «\u00a0acteur\u00a0», ou son identifiant tel qu’il est dans registre.csv dans «\u00a0acteur_id\u00a0»\u00a0; si l’organisation ou l’entretien n’est plus nulle part dans les données, effacez la ligne.',
      en: 'Only the internal edition can be made. Write the name of the organisation in “acteur”, or its id as it stands in registre.csv in “acteur_id”; if the organisation or the interview is no longer anywhere in the data, delete the row.',
    },
  },
  'RET-007': {
    name: 'retrait-de-personne',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le retrait {id} nomme «\u00a0{nom}\u00a0», qu’aucune organisation des données ne porte, et à qui aucune ne ressemble\u00a0: il ne ferme personne.',
      en: 'Withdrawal {id} names “{nom}”, which no organisation of the data bears, and none looks like: it closes nobody.',
    },
    advice: {
      fr: 'Si l’organisation est dans les données sous un autre nom, écrivez celui-ci, ou son identifiant dans «\u00a0acteur_id\u00a0». Si elle n’y est plus, rien à faire.',
      en: 'If the organisation is in the data under another name, write that one, or its id in “acteur_id”. If it is no longer there, nothing needs doing.',
    },
  },
  'RET-008': {
    name: 'fermee-par-un-autre-pays',
    severity: 'warning',
    scope: 'actor',
    message: {
      fr: '«\u00a0{nom}\u00a0» porte le nom d’une organisation qui a demandé ailleurs ({pays}) à ne pas être nommée\u00a0: dans le doute, elle est fermée ici aussi hors de l’édition interne.',
      en: '“{nom}” bears the name of an organisation that asked elsewhere ({pays}) not to be named: in doubt, it is closed here too outside the internal edition.',
    },
    advice: {
      fr: 'Si c’est une autre organisation, ou si celle-ci veut bien être nommée ici, écrivez «\u00a0non\u00a0» dans la colonne opposition de cette ligne, ou «\u00a0oui\u00a0» à accord_figurer dans son entretien. Si c’est la même, il n’y a rien à faire.',
      en: 'If it is another organisation, or if this one agrees to be named here, write “non” in the column opposition of this row, or “oui” to accord_figurer in its interview. If it is the same one, nothing needs doing.',
    },
  },
  'RET-009': {
    name: 'refus-d-un-autre-pays-illisible',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Les refus d’être nommé que dit un autre pays ne sont pas tous connus\u00a0: {fichier} n’a pas pu être lu.',
      en: 'The refusals to be named that another country tells are not all known: {fichier} could not be read.',
    },
    advice: {
      fr: 'Une organisation qui y refuse d’être nommée pourrait l’être ici. Un dossier porte le code de son pays (ML), qui a un fichier de pays, et ses tableaux sont directement dedans\u00a0; pour un fichier, voyez cartographie validate avec le code de ce pays. Corrigez, puis relancez.',
      en: 'An organisation that refuses there to be named might be named here. A folder bears the code of its country (ML), which has a country file, and its tables stand right inside it; for a file, see cartographie validate with the code of that country. Mend, then build again.',
    },
  },
} as const satisfies Record<string, Problem>;
