import type { Problem } from './entry.ts';

/** Problems met while rows are brought together into actors, and decisions are replayed. */
export const resolveProblems = {
  'IDE-001': {
    name: 'sans-nom',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette ligne ne dit pas de quelle organisation elle parle\u00a0: elle est gardée, non attribuée.',
      en: 'This row does not say which organisation it speaks of: it is kept, not attributed.',
    },
    advice: {
      fr: 'Écrivez le nom de l’organisation, ou son sigle, dans la colonne prévue.',
      en: 'Write the name of the organisation, or its acronym, in its column.',
    },
  },
  'IDE-002': {
    name: 'nom-inexploitable',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le nom «\u00a0{nom}\u00a0» ne porte pas assez de lettres pour être rapproché d’un autre\u00a0: il n’est comparé qu’à lui-même.',
      en: 'The name “{nom}” has too few letters to be compared with others: it only matches itself.',
    },
    advice: {
      fr: 'Écrivez le nom en entier, ou confirmez par une décision que c’est bien une organisation à part.',
      en: 'Write the name in full, or confirm with a decision that it is an organisation of its own.',
    },
  },
  'IDE-003': {
    name: 'sigle-ambigu',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le nom «\u00a0{nom}\u00a0» convient à {n:organisation|organisations} ({noms})\u00a0: la ligne n’est attribuée à aucune.',
      en: 'The name “{nom}” fits {n:organisation|organisations} ({noms}): the row is attributed to none.',
    },
    advice: {
      fr: 'Lancez cartographie review --xlsx et choisissez, dans la liste, celle dont parle la ligne. Ou écrivez le nom complet ou la ville dans votre fichier.',
      en: 'Run cartographie review --xlsx and choose from the list the one that the row speaks of. Or write the full name or the town in your file.',
    },
  },
  'IDE-004': {
    name: 'decision-caduque',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} ne s’applique plus\u00a0: «\u00a0{nom}\u00a0» ne désigne aucune organisation connue, ou l’on ne sait plus laquelle.',
      en: 'Decision {decision} no longer applies: “{nom}” names no known organisation, or nothing tells which any more.',
    },
    advice: {
      fr: 'Vérifiez le nom, ou annulez la décision si l’organisation n’est plus dans les données.',
      en: 'Check the name, or undo the decision if the organisation is no longer in the data.',
    },
  },
  'IDE-005': {
    name: 'decisions-contraires',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} est contredite par une décision plus récente, ou ce qu’elle nomme des deux côtés est aujourd’hui la même ligne\u00a0: elle n’est pas appliquée.',
      en: 'Decision {decision} is contradicted by a later decision, or what it names on its two sides is one row today: it is not applied.',
    },
    advice: {
      fr: 'Annulez celle des deux qui est fausse, ou rendez à chacune sa ligne, son nom et sa ville dans le tableau.',
      en: 'Undo whichever is wrong, or give each its row, its name and its town back in the spreadsheet.',
    },
  },
  'IDE-006': {
    name: 'annulation-sans-objet',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} annule «\u00a0{annule}\u00a0», qui n’existe pas.',
      en: 'Decision {decision} undoes “{annule}”, which does not exist.',
    },
    advice: {
      fr: 'Écrivez dans la colonne annule l’identifiant de la décision à défaire.',
      en: 'Write in the annule column the id of the decision to undo.',
    },
  },
  'IDE-007': {
    name: 'identifiants-reunis',
    severity: 'info',
    scope: 'actor',
    message: {
      fr: '«\u00a0{nom}\u00a0» portait plusieurs identifiants\u00a0: {id} est gardé, {autres} devient ancien.',
      en: '“{nom}” had several ids: {id} is kept, {autres} becomes a former one.',
    },
    advice: { fr: '', en: '' },
  },
  'IDE-008': {
    name: 'ancien-nom-repris',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} nomme «\u00a0{nom}\u00a0», qui désigne aujourd’hui une autre organisation que {id}\u00a0: l’identifiant l’emporte.',
      en: 'Decision {decision} names “{nom}”, which today is another organisation than {id}: the id decides.',
    },
    advice: {
      fr: 'Corrigez le nom dans la décision, ou l’identifiant si c’est lui qui est faux.',
      en: 'Correct the name in the decision, or the id if the id is wrong.',
    },
  },
  'IDE-009': {
    name: 'identifiant-partage',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{nom}\u00a0» et «\u00a0{autre}\u00a0» portent le même identifiant ({identifiant}) sous des noms différents.',
      en: '“{nom}” and “{autre}” bear the same identifier ({identifiant}) under different names.',
    },
    advice: {
      fr: 'Corrigez l’identifiant, ou tranchez\u00a0: cartographie review --xlsx pose la question.',
      en: 'Correct the identifier, or settle it: cartographie review --xlsx asks the question.',
    },
  },
  'IDE-010': {
    name: 'sources-discordantes',
    severity: 'info',
    scope: 'actor',
    message: {
      fr: 'Les sources ne s’accordent pas sur «\u00a0{nom}\u00a0»\u00a0: {colonnes}.',
      en: 'Sources disagree about “{nom}”: {colonnes}.',
    },
    advice: {
      fr: 'Corrigez la source fausse, ou choisissez la valeur\u00a0: cartographie review --xlsx les donne toutes.',
      en: 'Correct the wrong source, or choose the value: cartographie review --xlsx gives them all.',
    },
  },
  'IDE-011': {
    name: 'identites-a-verifier',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{nom}\u00a0» et «\u00a0{autre}\u00a0»\u00a0: la même organisation, ou deux\u00a0? Dans le doute, elles restent deux.',
      en: '“{nom}” and “{autre}”: the same organisation, or two? In doubt, they stay two.',
    },
    advice: {
      fr: 'Lancez cartographie review --xlsx\u00a0: la question y est posée, avec ce qui les rapproche et les sépare\u00a0; choisissez une réponse dans la liste.',
      en: 'Run cartographie review --xlsx: the question is asked there, with what brings them together and parts them; choose an answer in the list.',
    },
  },
  'IDE-013': {
    name: 'autres-identites-a-verifier',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Et {n:autre paire|autres paires} d’organisations à départager, moins proches.',
      en: 'And {n:other pair|other pairs} of organisations to settle, less alike.',
    },
    advice: {
      fr: 'Tranchez d’abord les paires nommées ci-dessus\u00a0: leurs réponses en règlent souvent d’autres.',
      en: 'Settle the pairs named above first: their answers often settle others.',
    },
  },
  'IDE-014': {
    name: 'institutions-hors-societe-civile',
    severity: 'info',
    scope: 'project',
    message: {
      fr: '{n:institution est gardée, marquée et non comptée|institutions sont gardées, marquées et non comptées} parmi les organisations de la société civile, d’après leur nom (Nations unies, bailleurs, administrations, ambassades, mairies, banques, entreprises)\u00a0: {noms}.',
      en: '{n:institution is|institutions are} kept, marked and not counted among civil-society organisations, by their names (United Nations, donors, administrations, embassies, town halls, banks, companies): {noms}.',
    },
    advice: {
      fr: 'Rien à faire si c’est juste. Pour en compter une, écrivez «\u00a0aucun\u00a0» dans la colonne hors_societe_civile de sa ligne d’acteurs.csv, ou ajoutez à decisions.csv\u00a0: objet champ, autre hors_societe_civile, decision fixe, valeur aucun.',
      en: 'Nothing to do if this is right. To count one, write “none” in the hors_societe_civile column of its row of acteurs.csv, or add to decisions.csv: objet champ, autre hors_societe_civile, decision fixe, valeur none.',
    },
  },
  'IDE-012': {
    name: 'sigle-partage',
    severity: 'info',
    scope: 'actor',
    message: {
      fr: 'Le sigle {sigle} est porté par {n:organisation|organisations}\u00a0: {noms}.',
      en: 'The acronym {sigle} is borne by {n:organisation|organisations}: {noms}.',
    },
    advice: {
      fr: 'Écrivez le nom complet dans chaque ligne\u00a0: le sigle seul ne suffit pas à les distinguer.',
      en: 'Write the full name in each row: the acronym alone cannot tell them apart.',
    },
  },
  'IDE-050': {
    name: 'lignes-sans-nom',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:ligne|lignes} sans nom dans {file} (cellule vide, «\u00a0Néant\u00a0», «\u00a0-\u00a0»…)\u00a0: hors des groupes.',
      en: '{n:row|rows} without a name in {file} (blank cell, “none”, “-”…): in no group.',
    },
    advice: {
      fr: 'Complétez la colonne «\u00a0{colonne}\u00a0», ou supprimez ces lignes si elles sont vides.',
      en: 'Fill in the column “{colonne}”, or delete these rows if they are empty.',
    },
  },
  'IDE-051': {
    name: 'noms-non-comparables',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:nom n’a qu’une lettre, n’en a aucune ou dépasse|noms n’ont qu’une lettre, n’en ont aucune ou dépassent} {longueur} caractères\u00a0: un tel nom n’est rapproché que d’un nom écrit pareil.',
      en: '{n:name|names} of a single letter, without letters, or of more than {longueur} characters: only compared with an equal text.',
    },
    advice: {
      fr: 'Vérifiez que la colonne est bien celle des noms, et écrivez ces noms en entier.',
      en: 'Check that the column is that of the names, and write these names in full.',
    },
  },
  'IDE-052': {
    name: 'paires-non-montrees',
    severity: 'info',
    scope: 'project',
    message: {
      fr: '{n:paire|paires} à relire de plus, du même nom que celles données, ne sont pas écrites.',
      en: '{n:further pair|further pairs} to review, of the same names as those given, are not written.',
    },
    advice: {
      fr: 'Ajoutez ce qui les distingue avec --autres (ville, sigle, téléphone), ou réglez d’abord les paires écrites.',
      en: 'Add what tells them apart with --autres (town, acronym, telephone), or settle the pairs written first.',
    },
  },
  'IDE-053': {
    name: 'sigle-passe-a-une-autre',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le sigle {sigle} était celui de «\u00a0{ancien}\u00a0» ({id}), qui ne l’écrit plus\u00a0; «\u00a0{nom}\u00a0» le porte aujourd’hui. Chacune garde son identifiant.',
      en: 'The acronym {sigle} was that of “{ancien}” ({id}), which no longer writes it; “{nom}” bears it today. Each keeps its id.',
    },
    advice: {
      fr: 'Si le sigle a été échangé ou saisi sur la mauvaise ligne, corrigez la colonne sigle de vos données. Sinon, effacez-le dans la ligne {id} de registre.csv.',
      en: 'If the acronym was swapped or typed in the wrong row, correct the sigle column of your data. Otherwise delete it from row {id} of registre.csv.',
    },
  },
  'IDE-054': {
    name: 'identifiant-sans-porteur',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{ancien}\u00a0» ({id}) n’est plus dans les données, et «\u00a0{nom}\u00a0», qui y est nouvelle, porte son sigle, {sigle}\u00a0: la même organisation sous un autre nom, ou une autre\u00a0? Elle a reçu un nouvel identifiant.',
      en: '“{ancien}” ({id}) is no longer in the data, and “{nom}”, which is new there, bears its acronym, {sigle}: the same organisation under another name, or another one? It was given a new id.',
    },
    advice: {
      fr: 'Si c’est la même, supprimez de registre.csv la ligne ajoutée pour le nouveau nom et écrivez ce nom dans la ligne {id}. Si c’en est une autre, effacez le sigle de la ligne {id}.',
      en: 'If it is the same, delete from registre.csv the row added for the new name and write that name in row {id}. If it is another, delete the acronym from row {id}.',
    },
  },
  'IDE-055': {
    name: 'identifiant-par-le-sigle-seul',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'L’identifiant {id} n’était connu que par le sigle {sigle}\u00a0: il est donné à «\u00a0{nom}\u00a0», seule à le porter, dans une autre ligne que celle pour laquelle il a été créé.',
      en: 'The id {id} was known only by the acronym {sigle}: it is given to “{nom}”, the only one that bears it, in another row than the one it was created for.',
    },
    advice: {
      fr: 'Si c’est bien la même organisation, écrivez ce nom dans la ligne {id} de registre.csv. Sinon, écrivez-y le nom complet de celle qui portait le sigle.',
      en: 'If it is the same organisation, write that name in row {id} of registre.csv. Otherwise write there the full name of the one that bore the acronym.',
    },
  },
  'IDE-056': {
    name: 'ligne-renommee',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{ancien}\u00a0» ({id}) n’est plus dans les données, et sa ligne y porte aujourd’hui «\u00a0{nom}\u00a0»\u00a0: la même organisation sous un autre nom, ou une autre\u00a0? Elle a reçu un nouvel identifiant.',
      en: '“{ancien}” ({id}) is no longer in the data, and its row there bears “{nom}” today: the same organisation under another name, or another one? It was given a new id.',
    },
    advice: {
      fr: 'Si c’est la même, supprimez de registre.csv la ligne ajoutée pour le nouveau nom et écrivez ce nom dans la ligne {id}. Si c’en est une autre, supprimez la ligne {id}.',
      en: 'If it is the same, delete from registre.csv the row added for the new name and write that name in row {id}. If it is another, delete row {id}.',
    },
  },
} as const satisfies Record<string, Problem>;
