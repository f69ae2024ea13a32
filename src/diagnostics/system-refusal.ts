import type { Bilingual, Language } from '../model/stage.ts';

/** What the system means by the codes that people meet. */
const refusals: Record<string, Bilingual> = {
  ENOSPC: { fr: 'disque plein', en: 'disk full' },
  EDQUOT: { fr: 'place permise sur le disque épuisée', en: 'disk quota used up' },
  EFBIG: { fr: 'fichier trop grand pour ce disque', en: 'file too large for this disk' },
  E2BIG: { fr: 'fichier trop grand', en: 'file too large' },
  EROFS: { fr: 'disque en lecture seule', en: 'read-only disk' },
  EACCES: { fr: 'accès refusé', en: 'access denied' },
  EPERM: { fr: 'accès refusé', en: 'access denied' },
  EBUSY: { fr: 'tenu par un autre programme', en: 'held by another program' },
  ETXTBSY: { fr: 'tenu par un autre programme', en: 'held by another program' },
  EISDIR: { fr: 'un dossier porte ce nom', en: 'a folder bears that name' },
  ENOTDIR: { fr: 'un fichier tient la place d’un dossier', en: 'a file stands where a folder should' },
  EEXIST: { fr: 'un fichier tient la place d’un dossier', en: 'a file stands where a folder should' },
  ENOENT: { fr: 'introuvable', en: 'not found' },
  ENAMETOOLONG: { fr: 'nom trop long', en: 'name too long' },
  ELOOP: { fr: 'un lien mène ailleurs', en: 'a link leads elsewhere' },
  EMFILE: { fr: 'trop de fichiers ouverts', en: 'too many open files' },
  ENFILE: { fr: 'trop de fichiers ouverts', en: 'too many open files' },
  EIO: { fr: 'le disque a failli', en: 'the disk failed' },
  ENXIO: { fr: 'pas un fichier ordinaire', en: 'no ordinary file' },
};

/** A system’s code in words, with the code for whoever helps; any other text as it is. */
export const refusalInWords = (text: string, language: Language): string =>
  isRefusal(text) ? `${refusals[text]?.[language]}, ${text}` : text;

/** Whether a text is the code of something that the system refuses. */
export const isRefusal = (text: string | undefined): text is string =>
  text !== undefined && Object.hasOwn(refusals, text);
