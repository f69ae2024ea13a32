import type { Problem } from './entry.ts';

/** Problems met in links between organisations, in mechanisms of dialogue and in demands. */
export const networkProblems = {
  'NET-001': {
    name: 'nom-de-plusieurs-organisations',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{nom}\u00a0» peut désigner {n:organisation|organisations}\u00a0: {organisations}. Le lien ne va à aucune d’elles.',
      en: '“{nom}” may mean {n:organisation|organisations}: {organisations}. The link goes to none of them.',
    },
    advice: {
      fr: 'Écrivez dans cette cellule le nom entier de l’organisation que vous voulez dire.',
      en: 'Write in this cell the whole name of the organisation you mean.',
    },
  },
  'NET-002': {
    name: 'lien-avec-soi-meme',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Les deux bouts de ce lien sont la même organisation, «\u00a0{nom}\u00a0»\u00a0: il ne compte pas.',
      en: 'Both ends of this link are the same organisation, “{nom}”: it does not count.',
    },
    advice: {
      fr: 'Corrigez le nom de l’un des deux bouts, ou retirez de la cellule le nom de l’organisation elle-même\u00a0; si ce sont deux organisations de noms proches, écrivez les noms entiers.',
      en: 'Mend the name at one of the two ends, or take the organisation’s own name out of the cell; if they are two organisations with close names, write the whole names.',
    },
  },
  'NET-003': {
    name: 'mecanisme-fonctionnel-sans-reunion',
    severity: 'info',
    scope: 'row',
    message: {
      fr: '«\u00a0{nom}\u00a0» est dit fonctionnel, mais sa dernière réunion connue ({date}) remonte à {n:mois|mois}\u00a0: le rapport le dit en sommeil.',
      en: '“{nom}” is said to work, but its last known meeting ({date}) was {n:month|months} ago: the report says it sleeps.',
    },
    advice: {
      fr: 'Si une réunion plus récente a eu lieu, écrivez sa date dans «\u00a0derniere_reunion\u00a0»\u00a0; sinon vérifiez «\u00a0fonctionnel\u00a0».',
      en: 'If a later meeting took place, write its date in “derniere_reunion”; otherwise check “fonctionnel”.',
    },
  },
  'NET-004': {
    name: 'mecanisme-inconnu-dans-une-demande',
    severity: 'info',
    scope: 'cell',
    message: {
      fr: 'La demande nomme le mécanisme «\u00a0{nom}\u00a0», qui n’est dans aucune ligne du fichier mecanismes\u00a0: elle est comptée sous ce nom.',
      en: 'The demand names the mechanism “{nom}”, which no row of the mecanismes file describes: it is counted under this name.',
    },
    advice: {
      fr: 'Écrivez le nom ou le sigle comme dans le fichier mecanismes, ou ajoutez-y une ligne pour ce mécanisme.',
      en: 'Write the name or the acronym as in the mecanismes file, or add a row there for this mechanism.',
    },
  },
  'NET-005': {
    name: 'reponse-avant-la-demande',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'La réponse est datée du {reponse}, avant la demande ({demande})\u00a0: aucun délai n’est compté.',
      en: 'The answer is dated {reponse}, before the demand ({demande}): no delay is counted.',
    },
    advice: {
      fr: 'Vérifiez «\u00a0date\u00a0» et «\u00a0reponse_date\u00a0»\u00a0: elles ont peut-être été échangées.',
      en: 'Check “date” and “reponse_date”: they may have been swapped.',
    },
  },
  'NET-006': {
    name: 'participant-de-plusieurs-organisations',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{nom}\u00a0», parmi les participants de «\u00a0{mecanisme}\u00a0», peut désigner {n:organisation|organisations}\u00a0: {organisations}. Le siège reste «\u00a0non attribué\u00a0», et aucune d’elles n’est dite ne siéger nulle part.',
      en: '“{nom}”, among the participants of “{mecanisme}”, may mean {n:organisation|organisations}: {organisations}. The seat stays “not attributed”, and none of them is said to sit nowhere.',
    },
    advice: {
      fr: 'Écrivez dans cette cellule le nom entier de celle qui siège\u00a0; si ce sont deux fiches d’une même organisation, dites-le à la commande review.',
      en: 'Write in this cell the whole name of the one that sits; if they are two cards of one organisation, say so with the review command.',
    },
  },
} as const satisfies { [code: string]: Problem };
