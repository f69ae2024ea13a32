import { fold } from '../text/fold.ts';
import { isMinistry } from './ministry.ts';

/*
 * Bodies that are outside civil society by what they are, told by the first words of their name, in French or English:
 * governments, embassies, town halls, national agencies, cooperation agencies, banks, companies. The rules are cautious:
 * they read the head of the name alone («Association des anciens de la Banque X» counts), leave out what the words of the
 * field use otherwise («banque de céréales»), and leave to a person what may be either («Institut national de …»).
 */

interface HeadRule {
  /** Code of the axis `hors_societe_civile`. */
  code: 'autorite' | 'agence-cooperation' | 'entreprise';
  /** The name without case and accents. */
  head: RegExp;
  /** Names that begin so and are something else. */
  except?: RegExp;
}

const of = "(?:de la|de l['’ ]|de|du|des|d['’ ]|of|for)";
/** People whom an association gathers: a council or an office of theirs is no administration. */
const people =
  /\b(?:jeunes?|jeunesse|femmes?|youth|women|migrants?|refugies?|retour|ressortissants?|diaspora|etudiants?|quartiers?|ong|societe civile|associations?|organisations?)\b/;

/** Heads that tell, in the order they are tried. */
const outsideHeads: readonly HeadRule[] = [
  { code: 'autorite', head: new RegExp(`^(?:le |the )?(?:gouvernement|government) ${of}`) },
  {
    code: 'autorite',
    head: new RegExp(`^(?:l['’ ])?(?:ambassade|consulat(?: general)?|embassy|consulate(?: general)?) ${of}`),
    except: people,
  },
  {
    code: 'autorite',
    head: new RegExp(
      `^(?:la )?(?:mairie|municipalite|prefecture|sous[- ]prefecture|wilaya|gouvernorat|town hall|municipality)(?: ${of}|$)`,
    ),
    except: people,
  },
  {
    code: 'autorite',
    head: new RegExp(`^(?:conseil (?:departemental|regional|municipal)|commune) ${of}`),
    except: people,
  },
  {
    code: 'autorite',
    head: new RegExp(
      `^direction (?:(?:generale|nationale|regionale|departementale|centrale) )?${of} ?(?:la |l['’ ])?(?:police|gendarmerie|douanes?|surete|immigration|emigration|frontieres?|etat civil|protection civile)`,
    ),
  },
  { code: 'autorite', head: /^(?:la )?(?:police|gendarmerie) nationale?\b|^(?:national )?police service\b/ },
  {
    code: 'autorite',
    head: new RegExp(`^(?:agence nationale|office national|national agency|caisse nationale) ${of}`),
  },
  {
    code: 'autorite',
    head: /^(?:presidence de la republique|primature|assemblee nationale|premier ministre|senat du)\b/,
  },
  {
    code: 'agence-cooperation',
    head: /^cooperation (?:allemande|francaise|espagnole|italienne|suisse|belge|luxembourgeoise|neerlandaise|japonaise|coreenne|turque|canadienne|americaine|suedoise|norvegienne|danoise|autrichienne|portugaise)\b/,
  },
  {
    code: 'agence-cooperation',
    head: /^agence (?:[a-z]+ )?(?:de|pour la) cooperation (?:internationale|au developpement|technique)\b|^delegation de l['’ ]union europeenne\b/,
  },
  {
    code: 'entreprise',
    head: /^banque\b|^bank of\b/,
    except:
      /^banque (?:alimentaire|de cereales?|cerealiere|de semences?|semenciere|du temps|d[eu] sang|d[eu] lait|de vetements?|de vivres|de betail|communautaire|villageoise|solidaire|populaire des|des femmes|des pauvres|d['’ ](?:aliments|intrants|idees|images))/,
  },
];

/** Heads that may be either: a person is asked. A university does research, which the grid keeps inside. */
const doubtfulHeads: readonly HeadRule[] = [
  {
    code: 'autorite',
    head: new RegExp(
      `^(?:observatoire|institut|centre|conseil|commission|comite|fonds|haut conseil) national(?:e)? ${of}`,
    ),
  },
  {
    code: 'autorite',
    head: /^haute? autorite\b|^direction (?:generale|nationale|regionale|departementale)\b|^service (?:regional|departemental)\b/,
  },
  { code: 'autorite', head: /^universite\b|^university\b|^(?:institut|ecole) superieure?\b/ },
];

/** What an association calls itself: a legal form after it proves nothing. */
const civilHead =
  /^(?:l['’ ])?(?:association|ong|amicale|union|syndicat|mutuelle|cooperative|fondation|reseau|groupement|gie|collectif|comite|federation|mouvement|plateforme|ngo|foundation|network)\b/;
/** Legal forms of companies, at the end of the name as typed. */
const companyForm =
  /(?:^|[\s,(–-])(?:S\.?A\.?R\.?L\.?|S\.?U\.?A\.?R\.?L\.?|E\.?U\.?R\.?L\.?|SARLU|SASU|S\.A\.?|SA)\)?\s*$/;

/** A name without the acronym before it: «MAESE – Ministère …». */
const headOf = (name: string): string =>
  fold(name)
    .replace(/^[a-z.]{2,10}\s*[–:(/]\s*/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The code of what a name says it is, null when it says nothing. */
export function outsideCodeOf(name: string): HeadRule['code'] | null {
  if (isMinistry(name)) return 'autorite';
  const folded = headOf(name);
  if (companyForm.test(name.trim()) && !civilHead.test(folded)) return 'entreprise';
  return outsideHeads.find(({ head, except }) => head.test(folded) && !except?.test(folded))?.code ?? null;
}

/** The code that a name may mean, when only a person can tell. */
export const doubtfulCodeOf = (name: string): HeadRule['code'] | null =>
  outsideCodeOf(name) === null ? (doubtfulHeads.find(({ head }) => head.test(headOf(name)))?.code ?? null) : null;
