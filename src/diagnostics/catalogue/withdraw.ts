import type { Problem } from './entry.ts';

/** Problems of a withdrawal, and of editions given out one after the other. */
export const withdrawProblems = {
  'RET-010': {
    name: 'retrait-inconnu',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{value}\u00a0» n’est le nom, le sigle ou l’identifiant d’aucune organisation ni d’aucun entretien de {country}.',
      en: '“{value}” is no name, acronym or id of an organisation, nor of an interview, of {country}.',
    },
    advice: {
      fr: 'Rien n’a été écrit. Donnez le nom tel qu’il est dans les fichiers, entre guillemets, l’identifiant de registre.csv, ou celui de l’entretien.',
      en: 'Nothing was written. Give the name as it stands in the files, within quotation marks, the id of registre.csv, or the interview’s.',
    },
  },
  'RET-011': {
    name: 'retrait-homonymes',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{value}\u00a0» désigne plusieurs organisations\u00a0: {known}.',
      en: '“{value}” stands for several organisations: {known}.',
    },
    advice: {
      fr: 'Rien n’a été écrit. Relancez la commande avec l’identifiant de celle qui se retire.',
      en: 'Nothing was written. Run the command again with the id of the one that withdraws.',
    },
  },
  'RET-012': {
    name: 'edition-sans-chiffres',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Le dossier {folder} n’a ni cartographie-{country}.json ni chiffres-{country}.json\u00a0: cette édition ne peut pas être comparée.',
      en: 'The folder {folder} has neither cartographie-{country}.json nor chiffres-{country}.json: this edition can’t be compared.',
    },
    advice: {
      fr: 'Remettez son fichier JSON dans le dossier, ou donnez-le à build par --precedente\u00a0: sans lui, une soustraction entre deux éditions peut trahir un petit nombre.',
      en: 'Put its JSON file back into the folder, or give it to build with --precedente: without it, subtracting one edition from the other may betray a small number.',
    },
  },
  'RET-013': {
    name: 'edition-precedente-illisible',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{file} n’est pas le JSON d’une édition publique de {country}, ou ne se lit plus ({detail}).',
      en: '{file} is not the JSON of a public edition of {country}, or can’t be read any more ({detail}).',
    },
    advice: {
      fr: 'Rien n’a été écrit, car l’édition nouvelle doit être comparée aux précédentes. Remettez le fichier tel que build l’avait écrit.',
      en: 'Nothing was written, since the new edition has to be compared with those before. Put the file back as build had written it.',
    },
  },
  'RET-014': {
    name: 'edition-precedente-changee',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{file} n’est plus tel que build l’avait écrit\u00a0: son empreinte ne correspond plus à ce qu’il dit.',
      en: '{file} is no longer as build had written it: its fingerprint does not match what it says.',
    },
    advice: {
      fr: 'Rien n’a été écrit\u00a0: l’édition nouvelle reprend des chiffres des précédentes, qui doivent être ceux qui ont été donnés. Remettez la copie qui a été donnée à ses lecteurs.',
      en: 'Nothing was written: the new edition takes figures of those before, which have to be those that were given out. Put back the copy that its readers were given.',
    },
  },
  'RET-015': {
    name: 'retrait-dans-un-texte',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le texte {file}, ligne {line}, nomme qui se retire.',
      en: 'The text {file}, line {line}, names who withdraws.',
    },
    advice: {
      fr: 'Ouvrez ce fichier, réécrivez cette ligne sans le nom ni le sigle, puis relancez la même commande\u00a0: les textes des personnes ne sont jamais modifiés par l’outil.',
      en: 'Open this file, write this line again without the name or acronym, then run the same command again: texts written by people are never changed by the tool.',
    },
  },
  'RET-016': {
    name: 'retrait-reste',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{file} montre encore qui se retire.',
      en: '{file} still shows who withdraws.',
    },
    advice: {
      fr: 'La commande qui fait ce fichier n’est pas build, ou il porte vos réponses\u00a0: relisez-le, gardez-en ce qu’il faut dans le dossier de données, puis effacez-le.',
      en: 'This file is not made by build, or holds your answers: read it again, keep what is needed of it in the data folder, then delete it.',
    },
  },
  'RET-025': {
    name: 'retrait-autre-pays',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{file} ({pays}) montre encore qui se retire\u00a0: une édition déjà donnée de ce pays, son édition interne, ou des mots qui y sont d’une autre.',
      en: '{file} ({pays}) still shows who withdraws: an edition of that country already given out, its internal edition, or words that are another’s there.',
    },
    advice: {
      fr: 'Les éditions en cours de ce pays ont été refaites sans elle (RET-008). Si c’est la même organisation, retirez-la de ce pays aussi, pour ôter ce fichier\u00a0: cartographie withdraw, suivi de son nom et de --pays {pays}.',
      en: 'The present editions of that country were made again without it (RET-008). If it is the same organisation, withdraw it from that country too, to take this file away: cartographie withdraw, then its name and --pays {pays}.',
    },
  },
  'RET-017': {
    name: 'edition-perimee',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{n:fichier des sorties montre|fichiers des sorties montrent} encore qui s’est retiré\u00a0: {files}. Le retrait est noté, mais n’a pas été mené jusqu’au bout.',
      en: '{n:file of the outputs still shows|files of the outputs still show} who withdrew: {files}. The withdrawal is recorded, but was not carried through.',
    },
    advice: {
      fr: 'Ne donnez aucun fichier des sorties. Corrigez ce qui est dit plus haut, s’il y a lieu, puis lancez {command}\u00a0: ces fichiers seront refaits ou ôtés.',
      en: 'Give out no file of the outputs. Mend what is told above, if anything is, then run {command}: these files will be made again or taken away.',
    },
  },
  'RET-018': {
    name: 'retrait-dans-une-copie',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Le dossier {folder} parle encore de qui se retire ({n:fichier|fichiers})\u00a0: {files}.',
      en: 'The folder {folder} still tells of who withdraws ({n:file|files}): {files}.',
    },
    advice: {
      fr: 'L’outil ne touche pas à ces copies. Effacez-les, ou refaites-les (validate --corriger, build --sortie)\u00a0: sans la ligne de retrait, une édition faite depuis une copie plus ancienne montrerait de nouveau qui est parti.',
      en: 'The tool does not touch these copies. Delete them, or make them again (validate --corriger, build --sortie): without the row of the withdrawal, an edition made from an older copy would show again who left.',
    },
  },
  'RET-019': {
    name: 'retrait-disparu',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{n:décision de retrait, lue par une construction précédente, n’est|décisions de retrait, lues par une construction précédente, ne sont} plus dans vos fichiers ({ids})\u00a0: aucune édition n’est faite, elles montreraient de nouveau qui est parti.',
      en: '{n:decision of withdrawal, read by an earlier build, is|decisions of withdrawal, read by an earlier build, are} no longer in your files ({ids}): no edition is made, since it would show again who left.',
    },
    advice: {
      fr: 'Déposez {fichier} dans le dossier de données du pays, puis relancez build. Si vous construisez depuis une copie, refaites-la d’abord\u00a0: elle est plus ancienne que le retrait. Si l’organisation revient, annulez ensuite la décision par review --annuler.',
      en: 'Put {fichier} into the country’s data folder, then run build again. If you build from a copy, make it again first: it is older than the withdrawal. If the organisation comes back, undo the decision afterwards with review --annuler.',
    },
  },
  'RET-020': {
    name: 'donnees-changees',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Les données ont changé pendant la construction\u00a0: {files}.',
      en: 'The data changed while the build ran: {files}.',
    },
    advice: {
      fr: 'Rien n’a été écrit\u00a0: un accord ou un retrait a pu être noté entre-temps. Relancez la même commande.',
      en: 'Nothing was written: a consent or a withdrawal may have been recorded meanwhile. Run the same command again.',
    },
  },
  'RET-021': {
    name: 'retrait-acheve',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Un retrait noté n’avait pas été mené jusqu’au bout\u00a0: {n:fichier des sorties montrait|fichiers des sorties montraient} encore qui est parti ({files}).',
      en: 'A withdrawal on record was not carried through: {n:file of the outputs still showed|files of the outputs still showed} who left ({files}).',
    },
    advice: {
      fr: 'Ces fichiers sont refaits ou ôtés maintenant. S’ils ont été donnés à quelqu’un, demandez qu’on les efface\u00a0: cartographie withdraw, avec le nom ou l’identifiant, donne les messages à envoyer.',
      en: 'These files are made again or taken away now. If they were given to somebody, ask for them to be deleted: cartographie withdraw, with the name or the id, gives the messages to send.',
    },
  },
  'RET-022': {
    name: 'retrait-inacheve',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le retrait est noté dans vos données, mais les sorties n’ont pas pu être refaites\u00a0: {n:fichier montre|fichiers montrent} encore qui se retire ({files}).',
      en: 'The withdrawal is recorded in your data, but the outputs could not be made again: {n:file still shows|files still show} who withdraws ({files}).',
    },
    advice: {
      fr: 'Aucun fichier n’est à moitié écrit. Ne donnez aucun fichier des sorties\u00a0; quand la place ou les droits sont revenus, relancez la même commande, ou build\u00a0: l’une ou l’autre achève le retrait.',
      en: 'No file is half written. Give out no file of the outputs; when there is room or the rights are back, run the same command again, or build: either carries the withdrawal through.',
    },
  },
  'RET-023': {
    name: 'retrait-non-note',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le retrait n’a pas pu être noté\u00a0: ni vos données ni les sorties n’ont changé, et les éditions montrent encore qui se retire.',
      en: 'The withdrawal could not be recorded: neither your data nor the outputs have changed, and the editions still show who withdraws.',
    },
    advice: {
      fr: 'Faites de la place sur le disque, ou rendez le dossier de données modifiable, puis relancez la même commande. En attendant, ne donnez aucun fichier des sorties.',
      en: 'Make room on the disk, or make the data folder writable, then run the same command again. Until then give out no file of the outputs.',
    },
  },
  'RET-024': {
    name: 'fichier-non-relu',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{file} n’a pas pu être ouvert\u00a0: on ne sait pas s’il montre qui se retire.',
      en: '{file} could not be opened: whether it shows who withdraws is not known.',
    },
    advice: {
      fr: 'Fermez le programme qui le tient, ou rendez-le lisible, puis relancez la même commande.',
      en: 'Close the program that holds it, or make it readable, then run the same command again.',
    },
  },
} as const satisfies Record<string, Problem>;
