import type { CodeEntry, CodeList } from '../model/column.ts';
import { withNumberSpaces } from '../text/number-spaces.ts';
import { arabicCodes } from './arabic.ts';
import { type Band, bandsByVariable, publishedPeriods } from './bands.ts';
import { publishedSpellings } from './published-labels.ts';

type Line = readonly [code: string, fr: string, en: string, ...variants: string[]];

/** The Arabic label of a code, where there is one. */
export function inArabic(listId: string, code: string): { ar?: string } {
  const ar = arabicCodes[listId]?.[code];
  return ar === undefined ? {} : { ar };
}

const list = (id: string, ...lines: Line[]): CodeList => ({
  id,
  codes: lines.map(([code, fr, en, ...own]): CodeEntry => {
    const variants = [...new Set([...own, ...publishedSpellings(id, code)])];
    return { code, fr: withNumberSpaces(fr), en, ...inArabic(id, code), ...(variants.length > 0 ? { variants } : {}) };
  }),
});

/** Bands as a list, for older surveys that kept the band of a number and not the number. */
const bandList = (id: string, bands: readonly Band[] = []): CodeList =>
  list(id, ...bands.map(({ code, fr, en }): Line => [code, fr, en]));

/** Every country's published periods, each code once. */
const everyPeriod = [
  ...new Map(
    Object.values(publishedPeriods)
      .flat()
      .map((period) => [period.code, period]),
  ).values(),
];

/*
 * Closed lists that are not axes of the grid. V numbers are those of the regional questionnaire's variables; variants are
 * the labels as published in the countries. Bands are ours and do not overlap.
 */
export const lists: readonly CodeList[] = [
  list(
    'mode',
    ['presentiel', 'en présentiel', 'face to face', 'présentiel', 'face à face'],
    ['telephone', 'par téléphone', 'by telephone', 'tel', 'téléphone-zoom'],
    ['en-ligne', 'en ligne', 'online', 'zoom', 'visio', 'visioconférence'],
    ['groupe', 'entretien de groupe', 'group interview', 'focus group'],
  ),
  list(
    'mode_projet',
    ['seul', 'seule', 'alone', 'seul(e)'],
    ['consortium', 'en consortium', 'in a consortium', 'partenariat'],
  ),
  list(
    'type_repondant',
    ['osc', 'organisation de la société civile', 'civil-society organisation', 'association'],
    ['autorite', 'autorité', 'authority'],
    ['institution', 'institution', 'institution'],
    ['bailleur', 'bailleur', 'donor'],
    ['expert', 'expert', 'expert'],
  ),
  list(
    'audience',
    // With the words of the question as it is read out (`questionnaire/consent-words.ts`).
    ['publique', 'tout public', 'public', 'public', 'tous', 'tout le monde', 'everybody', 'everyone'],
    [
      'autorites',
      'autorités',
      'authorities',
      'autorités seulement',
      'seulement les autorités',
      'les autorités',
      'the authorities',
    ],
    [
      'bailleurs',
      'bailleurs',
      'donors',
      'bailleurs seulement',
      'seulement les bailleurs',
      'les bailleurs',
      'the donors',
    ],
    [
      'comite',
      'comité',
      'committee',
      'comité seulement',
      'seulement le comité',
      'le comité',
      'le comité de l’étude',
      'comité de l’étude',
      'the committee',
      'the committee of the study',
      'committee of the study',
    ],
    [
      'interne',
      'équipe seule',
      'team only',
      'équipe',
      'équipe seulement',
      'seulement l’équipe',
      'l’équipe',
      'l’équipe seule',
      'the team',
      'the team alone',
      'team alone',
      'personne',
    ],
  ),
  list(
    'diffusion',
    ['publique', 'publique', 'public'],
    ['comite', 'comité', 'committee'],
    ['interne', 'interne', 'internal'],
  ),
  list(
    'nature_texte',
    ['verbatim', 'mots du répondant', 'respondent’s words'],
    ['notes', 'notes de l’enquêteur', 'interviewer’s notes', 'note'],
    ['traduction', 'traduction', 'translation'],
  ),
  list(
    'statut_juridique', // V8
    [
      'declaree',
      'association déclarée',
      'declared association',
      'déclarée',
      'Formelle/déclarée',
      'Formelle/déclarée (accord cadre)',
    ],
    ['agreee', 'association agréée', 'approved association', 'agréée', 'Formelle/agréée'],
    [
      'utilite-publique',
      'reconnue d’utilité publique',
      'recognised as of public benefit',
      'RUP',
      'Formelle/Association reconnue d’utilité publique (RUP)',
    ],
    [
      'fait',
      'association de fait',
      'de facto association',
      'au fait',
      'Association de fait (mais non déclarée ou non reconnue)',
      'Informelle/Association de fait (mais non déclarée ou non reconnue)',
    ],
    ['recepisse-provisoire', 'récépissé provisoire', 'provisional receipt'],
    ['en-instance', 'déclaration en instance', 'declaration pending'],
    ['refuse', 'déclaration refusée', 'declaration refused', 'refusée'],
    ['suspendue', 'suspendue', 'suspended'],
    ['dissoute', 'dissoute', 'dissolved'],
    ['autre', 'autre statut', 'other status'],
    ['non-renseigne', 'non renseigné', 'not given'],
  ),
  list(
    'etat_activite',
    ['active', 'active', 'active'],
    ['en-sommeil', 'en sommeil', 'dormant', 'dormante', 'inactive'],
    ['inconnue', 'inconnue', 'unknown'],
  ),
  list(
    'niveau_organisation', // V13
    ['base', 'organisation de base', 'grass-roots organisation', 'OCB', '1er niveau'],
    ['association', 'association', 'association', 'Associations', '2ème niveau'],
    [
      'faitiere-associations',
      'faîtière d’associations',
      'federation of associations',
      '3ème niveau',
      'Faîtières d’associations ivoiriennes',
    ],
    [
      'faitiere-collectivites',
      'faîtière de collectivités',
      'federation of local authorities',
      'Faîtière de collectivités locales',
    ],
    ['reseau-plateforme', 'réseau ou plateforme', 'network or platform', 'réseau', 'plateforme'],
  ),
  bandList('periode_creation', everyPeriod),
  bandList('nb_membres_tranche', bandsByVariable.nb_membres),
  bandList('nb_salaries_tranche', bandsByVariable.nb_salaries_tp),
  list('mandat', ['generaliste', 'généraliste', 'general'], ['specialise', 'spécialisé', 'specialised', 'spécialisée']),
  list(
    'budget_tranche', // V14; in euro
    ['moins-5000', 'moins de 5 000 €', 'under €5,000', 'Moins de 5 000', 'faible'],
    ['5000-10000', 'de 5 000 à moins de 10 000 €', '€5,000 to under €10,000', 'Moins de 10 000'],
    ['10000-20000', 'de 10 000 à moins de 20 000 €', '€10,000 to under €20,000', 'Moins de 20 000'],
    [
      '20000-100000',
      'de 20 000 à moins de 100 000 €',
      '€20,000 to under €100,000',
      'De 20 000 à 100 000',
      'Entre 20 000 et 100 000',
      'Entre 20 000 à 100 000',
    ],
    ['plus-100000', '100 000 € et plus', '€100,000 and over', 'Plus de 100 000', 'bonne'],
    ['non-renseigne', 'non renseigné', 'not given'],
  ),
  list(
    'sources_financement', // V15
    ['cotisations', 'cotisations des membres', 'members’ fees', 'Cotisation des membres', 'cotisation'],
    ['fonds-publics-nationaux', 'fonds publics nationaux', 'national public funds'],
    ['bailleurs-internationaux', 'bailleurs internationaux', 'international donors'],
    ['dons-prives', 'dons de particuliers', 'gifts from individuals', 'Dons de privés'],
    [
      'dons-organismes-prives',
      'dons d’organismes privés',
      'gifts from private bodies',
      'Dons d’autres organismes privés',
    ],
    [
      'activites-generatrices',
      'activités génératrices de revenus',
      'income-generating activities',
      'AGR',
      'Activités génératrices de fonds',
      'Activités génératrices de revenues',
    ],
    [
      'fondations',
      'fondations',
      'foundations',
      'Dons ou subventions de(s) fondations',
      'Dons ou subventions de fondations',
    ],
    ['prestations-services', 'prestations de services', 'paid services'],
    ['tontines', 'tontines', 'rotating savings (tontines)', 'tontine'],
    ['autre', 'autre source', 'other source'],
  ),
  list(
    'echelle_territoriale', // V24
    ['localite', 'une seule localité', 'one locality', 'local'],
    ['region', 'une seule région', 'one region', 'Un seul gouvernorat', 'régional'],
    ['plusieurs-regions', 'plusieurs régions', 'several regions', 'Plusieurs gouvernorats'],
    [
      'pays',
      'l’ensemble du pays',
      'the whole country',
      'Sur l’ensemble du pays où l’association a son siège',
      'national',
    ],
    ['plusieurs-pays', 'plusieurs pays', 'several countries', 'international'],
  ),
  list(
    'siege',
    ['oui', 'oui', 'yes'],
    ['non', 'non', 'no', 'Pas de siège pour le moment'],
    ['installation-precaire', 'installation précaire', 'makeshift premises', 'siège provisoire'],
  ),
  list(
    'place_migration', // V36
    ['exclusive', 'exclusive', 'the only subject'],
    ['principale', 'principale', 'the main subject'],
    ['secondaire', 'secondaire', 'a secondary subject'],
  ),
  list(
    'sens_migration', // V37; «les deux» is read as immigration and emigration
    ['immigration', 'immigration', 'immigration'],
    ['emigration', 'émigration', 'emigration'],
    ['les-deux', 'immigration et émigration', 'immigration and emigration', 'les deux'],
    ['transit', 'transit', 'transit'],
    ['retour', 'retour', 'return'],
    ['interne', 'migration interne', 'internal migration'],
  ),
  list(
    'metiers', // V38
    ['sensibilisation', 'sensibilisation et communication', 'awareness-raising and communication'],
    ['plaidoyer', 'plaidoyer', 'advocacy'],
    ['formation', 'formation, alphabétisation', 'training, literacy', 'Formation / alphabétisation'],
    [
      'accueil-protection',
      'accueil, assistance, protection',
      'reception, assistance, protection',
      'Accueil / assistance / protection',
    ],
    ['production-connaissances', 'production de connaissances', 'production of knowledge'],
    ['concertation', 'concertation, dialogue', 'consultation, dialogue', 'Concertation/dialogue'],
    ['recherche-action', 'recherche-action', 'action research'],
    ['orientation-insertion', 'orientation, insertion', 'guidance, integration into work'],
    ['autre', 'autre métier', 'other trade'],
  ),
  list(
    'difficultes_vie_associative', // V52
    ['budget', 'problème global de budget', 'overall budget problem', 'Problème global de budget'],
    ['fonctionnement', 'fonctionnement de l’association', 'running of the association'],
    ['contexte-pays', 'contexte du pays', 'context of the country'],
    ['autre', 'autre difficulté', 'other difficulty'],
    ['aucune', 'aucune difficulté', 'no difficulty', 'aucune'],
  ),
  list(
    'difficultes_projet', // V53
    ['montage', 'montage des projets', 'designing projects', 'difficulté dans le montage de projets'],
    ['gestion-financiere', 'gestion financière', 'financial management'],
    ['mise-en-oeuvre', 'mise en œuvre', 'implementation'],
    ['autre', 'autre difficulté', 'other difficulty'],
    ['aucune', 'aucune difficulté', 'no difficulty', 'aucune'],
  ),
  list(
    'besoins_appui', // V54
    ['formation', 'formation', 'training', 'formations'],
    ['echange-acteurs', 'échanges entre acteurs', 'exchange between actors', 'échange'],
    ['accompagnement', 'accompagnement', 'accompaniment'],
    ['autre', 'autre appui', 'other support'],
  ),
  list(
    'formations', // V55
    ['gestion-organisationnelle', 'gestion de l’organisation', 'management of the organisation'],
    ['montage-gestion-projet', 'montage et gestion de projet', 'project design and management'],
    ['mobilisation-ressources', 'mobilisation de ressources', 'fund-raising'],
    ['plaidoyer', 'plaidoyer', 'advocacy'],
    ['gestion-financiere', 'gestion financière', 'financial management'],
    ['cadre-juridique', 'cadre juridique', 'legal framework'],
    ['droit-international-migration', 'droit international des migrations', 'international migration law'],
    ['psychosocial', 'accompagnement psychosocial', 'psychosocial support'],
    ['suivi-evaluation', 'suivi et évaluation', 'monitoring and evaluation'],
    ['capitalisation', 'capitalisation', 'learning from experience'],
    ['communication-numerique', 'communication et numérique', 'communication and digital tools'],
    ['bases-de-donnees', 'bases de données', 'databases'],
    ['production-donnees', 'production de données', 'production of data'],
    ['marketing-social', 'marketing social', 'social marketing'],
    ['entrepreneuriat', 'entrepreneuriat', 'entrepreneurship'],
    ['leadership', 'leadership', 'leadership'],
    ['langue-arabe', 'langue arabe', 'Arabic'],
    ['langues', 'langues', 'languages'],
    ['approche-droits', 'approche fondée sur les droits', 'rights-based approach'],
    ['interculturel', 'interculturel', 'intercultural skills'],
    ['genre', 'genre', 'gender'],
    ['humanitaire', 'action humanitaire', 'humanitarian action'],
    ['ttr', 'travaux thérapeutiques de réseau', 'therapeutic network work'],
    ['securite', 'sécurité des défenseurs', 'security of defenders'],
    ['autre', 'autre formation', 'other training'],
  ),
  list(
    'motifs_reseau', // V28
    ['competences', 'compétences complémentaires', 'complementary skills'],
    ['champ-action', 'élargir le champ d’action', 'widen the field of action'],
    ['financements', 'obtenir des financements', 'obtain funding'],
    ['autre', 'autre raison', 'other reason'],
  ),
  list(
    'motifs_non_reseau', // V29
    [
      'concurrence',
      'concurrence, risque d’être absorbé',
      'competition, risk of being absorbed',
      'phagocyte/concurrence',
    ],
    ['communication', 'manque de communication', 'lack of communication', 'communication'],
    ['pas-invitation', 'pas d’invitation', 'no invitation'],
    ['demande-refusee', 'demande refusée', 'request refused'],
    ['manque-ressources', 'manque de ressources', 'lack of resources'],
    ['autre', 'autre raison', 'other reason'],
  ),
  list(
    'partenariats', // V33
    ['osc', 'organisations de la société civile', 'civil-society organisations'],
    ['reseau-osc', 'réseaux d’OSC', 'networks of CSOs'],
    ['elus-locaux', 'élus locaux', 'local elected officials'],
    ['elus-nationaux', 'élus nationaux', 'national elected officials'],
    ['administration', 'administration', 'administration'],
    ['collectivites', 'collectivités', 'local authorities'],
    ['services-deconcentres', 'services déconcentrés', 'local state services'],
    ['ong-internationale', 'ONG internationales', 'international NGOs'],
    ['nations-unies', 'Nations unies', 'United Nations', 'ONU'],
    ['cooperation-bilaterale', 'coopération bilatérale', 'bilateral cooperation'],
    ['secteur-prive', 'secteur privé', 'private sector'],
    ['universite-recherche', 'universités et recherche', 'universities and research'],
    ['medias', 'médias', 'media'],
    ['diaspora', 'diaspora', 'diaspora'],
    ['chefferies-religieux', 'chefferies et autorités religieuses', 'traditional and religious leaders'],
    ['ecoles-sante', 'écoles et structures de santé', 'schools and health facilities'],
  ),
  list('forme', ['formel', 'formel', 'formal', 'formelle'], ['informel', 'informel', 'informal', 'informelle']),
  list(
    'temps_forts', // V31
    [
      'jim-18-decembre',
      'Journée internationale des migrants (18 décembre)',
      'International Migrants Day (18 December)',
      'JIM',
    ],
    ['pacte-mondial-marrakech-2018', 'Pacte mondial, Marrakech 2018', 'Global Compact, Marrakesh 2018'],
    ['pacte-mondial-dakar-2021', 'Pacte mondial, Dakar 2021', 'Global Compact, Dakar 2021'],
    ['journee-mondiale-refugies', 'Journée mondiale des réfugiés', 'World Refugee Day'],
    ['politique-nationale-migration', 'Politique nationale de migration', 'National migration policy'],
    ['rabat-2018', 'Rabat 2018', 'Rabat 2018'],
    ['fmmd-berlin-2017', 'FMMD, Berlin 2017', 'GFMD, Berlin 2017'],
    ['adept-dakar-2017', 'ADEPT, Dakar 2017', 'ADEPT, Dakar 2017'],
    ['processus-rabat', 'Processus de Rabat', 'Rabat Process'],
    ['autre', 'autre temps fort', 'other event'],
  ),
  list(
    'niveaux_dialogue', // V60
    ['local', 'local', 'local', 'niveau local'],
    ['regional', 'régional', 'regional', 'niveau régional'],
    ['national', 'national', 'national', 'niveau national'],
    ['international', 'international', 'international', 'niveau international'],
  ),
  list(
    'qualite_dialogue', // V62
    ['tres-bonne', 'très bonne', 'very good'],
    ['bonne', 'bonne', 'good'],
    ['moyenne', 'moyenne', 'average'],
    ['mauvaise', 'mauvaise', 'poor'],
    ['tres-mauvaise', 'très mauvaise', 'very poor'],
  ),
  list(
    'frequence', // V63, V64
    ['toujours', 'toujours', 'always', 'Oui, toujours'],
    ['le-plus-souvent', 'le plus souvent', 'most often', 'Oui, le plus souvent', 'souvent'],
    ['parfois', 'parfois', 'sometimes'],
    ['rarement', 'rarement', 'rarely'],
    ['jamais', 'jamais', 'never'],
  ),
  list(
    'portee_dialogue', // V65
    ['information', 'information', 'information'],
    ['consultation', 'consultation', 'consultation'],
    ['concertation', 'concertation', 'joint discussion'],
    ['co-decision', 'co-décision', 'joint decision'],
    ['co-action', 'co-action', 'joint action'],
  ),
  list('oui_non_peut_etre', ['oui', 'oui', 'yes'], ['non', 'non', 'no'], ['peut-etre', 'peut-être', 'maybe']),
  list(
    'statut_reponse', // V77
    ['identifie', 'identifiée', 'identified'],
    ['approche', 'approchée', 'approached'],
    ['interviewe', 'interviewée', 'interviewed'],
    ['refus', 'refus', 'refused'],
    ['injoignable', 'injoignable', 'unreachable'],
    ['hors-champ', 'hors champ', 'out of scope'],
  ),
  list(
    'type_bailleur',
    ['cooperation-bilaterale', 'coopération bilatérale', 'bilateral cooperation'],
    ['ue', 'Union européenne', 'European Union', 'UE'],
    ['nations-unies', 'Nations unies', 'United Nations', 'ONU'],
    ['oim', 'OIM', 'IOM'],
    ['ue-nations-unies', 'UE ou Nations unies, sans précision', 'EU or United Nations, not told apart'],
    ['ong-internationale', 'ONG internationale', 'international NGO'],
    ['fondation', 'fondation', 'foundation'],
    ['diaspora', 'diaspora', 'diaspora'],
    ['prive', 'privé', 'private'],
    ['etat', 'État', 'State'],
    ['autre', 'autre bailleur', 'other donor'],
  ),
  list(
    'document_type',
    ['rapport', 'rapport', 'report'],
    ['etude', 'étude', 'study'],
    ['article', 'article', 'article'],
    ['site', 'site internet', 'web site'],
    ['presse', 'presse', 'press'],
    ['registre', 'registre', 'register'],
    ['juridique', 'texte juridique', 'legal text'],
  ),
  list(
    'auteur_source',
    ['soi', 'l’organisation elle-même', 'the organisation itself'],
    ['reseau', 'un réseau', 'a network'],
    ['bailleur', 'un bailleur', 'a donor'],
    ['autorite', 'une autorité', 'an authority'],
    ['tiers', 'une tierce partie', 'a third party'],
    ['presse', 'la presse', 'the press'],
  ),
  list(
    'portee',
    ['acteur', 'l’acteur nommé', 'the actor named'],
    ['categorie', 'une catégorie d’acteurs', 'a category of actors'],
    ['secteur', 'l’ensemble du secteur', 'the whole sector'],
    ['mecanisme', 'un mécanisme', 'a mechanism'],
  ),
  list(
    'type_politique',
    ['loi', 'loi', 'law'],
    ['decret', 'décret', 'decree'],
    ['strategie', 'stratégie', 'strategy'],
    ['accord', 'accord', 'agreement'],
    ['autre', 'autre texte', 'other text'],
  ),
  list(
    'etat_engagement',
    ['ouverte', 'ouverte', 'open'],
    ['acceptee', 'acceptée', 'accepted'],
    ['partielle', 'acceptée en partie', 'accepted in part'],
    ['refusee', 'refusée', 'refused'],
    ['sans-reponse', 'sans réponse', 'unanswered'],
  ),
  list(
    'objet_decision',
    ['identite', 'identité', 'identity'],
    ['code', 'code', 'code'],
    ['champ', 'champ', 'field'],
    ['theme', 'thème', 'theme'],
    ['cohorte', 'cohorte', 'cohort'],
    ['citation', 'citation', 'quote'],
    ['retrait', 'retrait', 'withdrawal'],
    ['contestation', 'contestation', 'reply'],
    ['edition', 'édition', 'edition'],
  ),
  list(
    'decision',
    ['meme', 'même organisation', 'same organisation', 'même', 'same'],
    [
      'distinct',
      'organisations distinctes',
      'distinct organisations',
      'distincts',
      'deux organisations',
      'two organisations',
    ],
    ['accepte', 'accepté', 'accepted', 'accepter', 'accept'],
    ['rejete', 'rejeté', 'rejected', 'rejeter', 'reject', 'ne jamais publier', 'never publish'],
    ['fixe', 'fixé', 'fixed', 'ôter des mots', 'take words out'],
    ['retire', 'retiré', 'withdrawn'],
    ['choisi', 'choisi', 'chosen'],
    ['conteste', 'contesté', 'contested'],
    ['publie', 'publié', 'published', 'publier', 'publish'],
    ['annule', 'annulé', 'undone', 'annuler', 'undo'],
    ['plus-tard', 'plus tard', 'later'],
  ),
];
