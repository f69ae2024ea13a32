import type { Bilingual } from '../model/stage.ts';

/** What the tool cannot reach, with a message to send in both languages. */
export interface BeyondReach {
  what: 'kobo' | 'data-copies' | 'published' | 'recipients' | 'code-host' | 'backups';
  name: Bilingual;
  message: Bilingual;
}

/** The places beyond reach. A message names nobody: the name is given by a safe way, to those who have to act. */
export function beyondReach(country: Bilingual, ref: string): BeyondReach[] {
  return [
    {
      what: 'kobo',
      name: {
        fr: 'le serveur de collecte (Kobo ou autre) et ses exports',
        en: 'the collection server (Kobo or other) and its exports',
      },
      message: {
        fr: `Objet\u00a0: suppression d’une réponse, cartographie ${country.fr} (${ref})\nBonjour,\nUne organisation retire son accord. Merci de supprimer sa réponse du serveur de collecte, avec ses pièces jointes et son historique, puis de me le confirmer. Je vous donne l’identifiant de la réponse de vive voix\u00a0: ne l’écrivez pas par courriel. Supprimez aussi les exports déjà téléchargés.\nMerci.`,
        en: `Subject: deleting an answer, mapping of ${country.en} (${ref})\nHello,\nAn organisation withdraws its consent. Please delete its answer from the collection server, with its attachments and its history, and confirm it to me. I will tell you the id of the answer by voice: do not write it in a mail. Delete the exports already downloaded too.\nThank you.`,
      },
    },
    {
      what: 'data-copies',
      name: {
        fr: 'les autres copies des données (validate --corriger, clé USB, ordinateur d’un collègue)',
        en: 'other copies of the data (validate --corriger, a USB stick, a colleague’s computer)',
      },
      message: {
        fr: `Objet\u00a0: copies des données, cartographie ${country.fr} (${ref})\nBonjour,\nMerci d’effacer toute copie du dossier de données et des fichiers de réponses que vous avez, copies corrigées comprises, et de reprendre celle que je vous donne. Ne construisez plus d’édition depuis une copie plus ancienne.\nMerci de me répondre «\u00a0fait\u00a0».`,
        en: `Subject: copies of the data, mapping of ${country.en} (${ref})\nHello,\nPlease delete every copy of the data folder and of the files of answers that you have, corrected copies included, and take the one I give you. Make no edition from an older copy any more.\nPlease answer “done”.`,
      },
    },
    {
      what: 'published',
      name: {
        fr: 'un rapport, un PDF, une page ou une carte déjà en ligne',
        en: 'a report, a PDF, a page or a map already online',
      },
      message: {
        fr: `Objet\u00a0: remplacement d’un document, cartographie ${country.fr} (${ref})\nBonjour,\nMerci de retirer aujourd’hui de votre site toutes les éditions de cette cartographie et de mettre à leur place celle que je joins, sans dire ce qui a changé ni pourquoi. Merci de vider aussi le cache du site et de demander aux moteurs de recherche d’oublier l’ancienne adresse.\nMerci de me confirmer l’heure du retrait.`,
        en: `Subject: replacing a document, mapping of ${country.en} (${ref})\nHello,\nPlease take every edition of this mapping off your site today and put the attached one in their place, without saying what changed or why. Please empty the site’s cache too, and ask search engines to forget the old address.\nPlease confirm the hour at which it was taken off.`,
      },
    },
    {
      what: 'recipients',
      name: { fr: 'les courriels, les copies téléchargées ou imprimées', en: 'mails, downloaded or printed copies' },
      message: {
        fr: `Objet\u00a0: nouvelle édition, cartographie ${country.fr} (${ref})\nBonjour,\nUne nouvelle édition remplace toutes celles que vous avez reçues. Merci d’effacer les anciennes (fichiers, courriels, pièces jointes, téléphone) et de détruire les copies imprimées, de ne plus les transmettre, et de demander la même chose à ceux à qui vous les avez données.\nMerci de me répondre «\u00a0fait\u00a0».`,
        en: `Subject: new edition, mapping of ${country.en} (${ref})\nHello,\nA new edition replaces all those you were given. Please delete the old ones (files, mails, attachments, telephone) and destroy printed copies, do not pass them on any more, and ask the same of those to whom you gave them.\nPlease answer “done”.`,
      },
    },
    {
      what: 'code-host',
      name: { fr: 'l’historique d’un dépôt de code (git)', en: 'the history of a code host (git)' },
      message: {
        fr: `Objet\u00a0: effacement de l’historique (${ref})\nBonjour,\nDes fichiers de ce dépôt contiennent des données qui doivent disparaître. Merci de réécrire l’historique sans eux, d’effacer les copies et les demandes de fusion qui les montrent, de vider les caches, et de rendre le dépôt privé en attendant.\nMerci de me dire quand c’est fait.`,
        en: `Subject: removing history (${ref})\nHello,\nFiles of this repository hold data that must disappear. Please rewrite the history without them, delete the forks and merge requests that show them, empty the caches, and make the repository private until then.\nPlease tell me when it is done.`,
      },
    },
    {
      what: 'backups',
      name: { fr: 'les sauvegardes et les clés USB', en: 'back-ups and USB sticks' },
      message: {
        fr: `Objet\u00a0: sauvegardes, cartographie ${country.fr} (${ref})\nBonjour,\nMerci d’effacer des sauvegardes le dossier «\u00a0sorties\u00a0» de cette cartographie et les anciens exports, ou de me dire à quelle date elles seront écrasées. D’ici là, elles ne doivent être ni restaurées ni copiées.`,
        en: `Subject: back-ups, mapping of ${country.en} (${ref})\nHello,\nPlease delete from the back-ups the “sorties” folder of this mapping and the old exports, or tell me on what date they will be overwritten. Until then they must be neither restored nor copied.`,
      },
    },
  ];
}
