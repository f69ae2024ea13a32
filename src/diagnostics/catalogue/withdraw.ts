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
      fr: '{file} nomme encore qui se retire.',
      en: '{file} still names who withdraws.',
    },
    advice: {
      fr: 'La commande qui fait ce fichier n’est pas build, ou il porte vos réponses\u00a0: relisez-le, gardez-en ce qu’il faut dans le dossier de données, puis effacez-le.',
      en: 'This file is not made by build, or holds your answers: read it again, keep what is needed of it in the data folder, then delete it.',
    },
  },
} as const satisfies Record<string, Problem>;
