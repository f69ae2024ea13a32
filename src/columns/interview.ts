import { family } from './define.ts';

const keyColumn = family(['entretiens'], 'internal');
const accord = family(['entretiens'], 'internal');
/** Consent may also be asked afterwards, in a file of its own. */
const asked = { kinds: ['entretiens', 'accords'] } as const;
const answer = family(['entretiens'], 'statement');

/** Headers that name a person's telephone, in interviews and on cards. */
const privateTelephone = [
  'téléphone du président',
  'numéro du président',
  'tel_president',
  'numero',
  'autre_numero',
  'contact_phone',
  'téléphone du responsable',
];
/** In an interview a telephone is the respondent's, unless its header says it is the organisation's public one. */
const anyTelephone = [
  'téléphone',
  'téléphones',
  'tel',
  'phone',
  'phone number',
  'contact',
  'contacts',
  'numéro de téléphone',
  'numéro de contact',
  'portable',
  'mobile',
  'whatsapp',
  'téléphone du répondant',
  'téléphone du contact',
];

/** The questions of the regional questionnaire (V8 … V65), the consent and the open answers of an interview. */
export const interviewColumns = [
  keyColumn('id_entretien', 'text', 'Identifiant de l’entretien', 'Interview id', {
    ...asked,
    aliases: ['id', '_uuid', 'uuid', 'meta/instanceID', 'interview_id', 'numero_entretien'],
    isCore: true,
    example: 'SN-E01',
  }),
  keyColumn('vague', 'text', 'Vague de collecte', 'Collection wave', { aliases: ['wave'], example: '2025' }),
  keyColumn('enqueteur', 'text', 'Enquêteur (code)', 'Interviewer (code)', {
    ...asked,
    aliases: ['enquêtrice', 'interviewer', 'username', 'enumerator'],
    example: 'ENQ-2',
  }),
  keyColumn('langue', 'text', 'Langue de l’entretien', 'Language of the interview', {
    aliases: ['langue_entretien', 'language'],
    isCore: true,
    kinds: ['entretiens', 'terrain'],
    example: 'fr',
  }),
  keyColumn('mode', 'code', 'Mode de l’entretien', 'Interview mode', {
    list: 'mode',
    isCore: true,
    kinds: ['entretiens', 'terrain', 'accords'],
    aliases: ['mode_entretien', 'interview_mode'],
  }),
  keyColumn('type_repondant', 'code', 'Type de répondant', 'Type of respondent', { list: 'type_repondant' }),
  keyColumn('repondant_fonction', 'text', 'Fonction du répondant', 'Respondent’s position', {
    ...asked,
    aliases: ['fonction', 'position'],
    example: 'coordonnatrice',
  }),
  keyColumn('contact_prive_nom', 'text', 'Contact privé : nom', 'Private contact: name', {
    ...asked,
    layer: 'private',
    aliases: [
      'nom du président',
      'nom, téléphone, e-mail du président',
      'nom du responsable',
      'president',
      'nom_president',
      'contact_name',
      'nom du contact',
      'personne de contact',
      'nom du répondant',
      'répondant',
      'personne interrogée',
      'nom de la personne interrogée',
      'interlocuteur',
    ],
  }),
  keyColumn('contact_prive_tel', 'phone', 'Contact privé : téléphone', 'Private contact: telephone', {
    ...asked,
    layer: 'private',
    aliases: [...privateTelephone, ...anyTelephone],
  }),
  keyColumn('contact_prive_tel', 'phone', 'Contact privé : téléphone', 'Private contact: telephone', {
    layer: 'private',
    aliases: privateTelephone,
    kinds: ['acteurs'],
  }),
  keyColumn('contact_prive_email', 'email', 'Contact privé : courriel', 'Private contact: e-mail', {
    ...asked,
    layer: 'private',
    aliases: [
      'e-mail du président',
      'email du président',
      'email_president',
      'contact_email',
      'email',
      'courriel',
      'mail',
      'adresse e-mail',
      'adresse mail',
      'adresse électronique',
      'e-mail du répondant',
      'courriel du répondant',
      'e-mail du contact',
    ],
  }),
  accord('accord_figurer', 'yes-no', 'Accord : figurer dans l’annuaire', 'Consent: be listed', {
    ...asked,
    isCore: true,
    aliases: [
      'accord pour figurer',
      'accord figurer',
      'accepte de figurer',
      'accepte que le nom de l’organisation soit publié',
      'accepte que le nom de l’organisation figure',
      'accepte de figurer dans l’annuaire',
      'accord pour figurer dans l’annuaire',
      'accord annuaire',
      'consentement annuaire',
      'consentement pour figurer',
      'consent listing',
      'consent to be listed',
    ],
    help: [
      'Acceptez-vous que le nom de votre organisation figure dans la cartographie ?',
      'Do you agree that the name of your organisation appears in the mapping?',
    ],
  }),
  accord('accord_contact', 'yes-no', 'Accord : contact public', 'Consent: public contact', {
    ...asked,
    isCore: true,
    aliases: [
      'accord pour le contact',
      'accord pour publier le contact',
      'accepte que le contact soit publié',
      'consentement contact',
      'consent contact',
    ],
    help: [
      'Acceptez-vous que le contact de l’organisation soit publié ?',
      'Do you agree that the organisation’s contact is published?',
    ],
  }),
  accord('accord_profil', 'yes-no', 'Accord : données de profil', 'Consent: profile data', {
    ...asked,
    isCore: true,
    aliases: [
      'accord pour le profil',
      'accord pour publier le profil',
      'accepte que le profil soit publié',
      'consentement profil',
      'consent profile',
    ],
    help: [
      'Acceptez-vous que le profil de l’organisation (année, thèmes, zones…) soit publié ?',
      'Do you agree that the profile of the organisation (year, themes, areas…) is published?',
    ],
  }),
  accord('accord_propos', 'yes-no', 'Accord : propos, sans attribution', 'Consent: what was said, unattributed', {
    ...asked,
    isCore: true,
    aliases: [
      'accord pour les propos',
      'accord pour utiliser les propos',
      'acceptez-vous que vos réponses soient comptées et résumées',
      'accepte que les réponses soient utilisées de façon anonyme',
      'accepte que les réponses soient utilisées anonymement',
      'accord propos sans attribution',
      'consentement propos',
      'consent statements',
      'consent answers',
    ],
    help: [
      'Acceptez-vous que vos réponses soient comptées et résumées, sans que l’on sache qui a parlé ?',
      'Do you agree that your answers are counted and summed up, without saying who spoke?',
    ],
  }),
  accord('accord_citation', 'yes-no', 'Accord : citation', 'Consent: quoted words', {
    ...asked,
    isCore: true,
    aliases: [
      'accord pour citer',
      'accord pour être cité',
      'accord pour citation',
      'accord citations',
      'accepte d’être cité',
      'acceptez-vous que des phrases soient citées',
      'consentement citation',
      'consent quotes',
      'consent quotation',
    ],
    help: [
      'Acceptez-vous que des phrases soient citées mot pour mot, sans votre nom ?',
      'Do you agree that sentences are quoted word for word, without your name?',
    ],
  }),
  accord('audience', 'code', 'Audience acceptée', 'Accepted audience', {
    ...asked,
    list: 'audience',
    isCore: true,
    aliases: ['diffusion acceptée', 'diffusion', 'diffusion autorisée', 'accepted circulation'],
  }),
  accord('accord_date', 'date', 'Date de l’accord', 'Date of consent', {
    ...asked,
    aliases: ['date du consentement'],
  }),
  accord('accord_support', 'text', 'Support de l’accord', 'How consent was recorded', {
    ...asked,
    example: 'fiche signée',
  }),
  accord('accord_fin', 'date', 'Fin de l’accord', 'End of consent', asked),
  accord('mandat', 'yes-no', 'Parle au nom de l’organisation', 'Speaks for the organisation', {
    aliases: ['mandat_parole'],
    help: ['Le répondant parlait-il au nom de l’organisation ?', 'Did the respondent speak for the organisation?'],
  }),
  accord('sensibilite', 'integer', 'Sensibilité (0 à 3)', 'Sensitivity (0 to 3)', { example: '0' }),
  accord('retrait_date', 'date', 'Date de retrait', 'Date of withdrawal'),
  accord('nature_texte', 'code', 'Nature du texte', 'Nature of the text', {
    list: 'nature_texte',
    help: [
      'Mots du répondant, notes de l’enquêteur ou traduction. Seuls les mots du répondant portent des guillemets.',
      'Respondent’s words, interviewer’s notes or translation. Only the respondent’s words are quoted.',
    ],
  }),
  keyColumn('codeur', 'text', 'Codeur (seconde lecture)', 'Coder (second reading)', {
    aliases: ['coder'],
    example: 'C1',
  }),

  answer('thematique_principale', 'code', 'Thématique principale', 'Main theme', { list: 'grid:theme', isCore: true }),
  answer('place_migration', 'code', 'Place de la migration', 'Place of migration', {
    list: 'place_migration',
    aliases: ['place des migrations'],
  }),
  answer('sens_migration', 'codes', 'Sens de la migration', 'Direction of migration', { list: 'sens_migration' }),
  answer(
    'difficultes_vie_associative',
    'codes',
    'Difficultés de la vie associative',
    'Difficulties of associative life',
    {
      list: 'difficultes_vie_associative',
      isCore: true,
      aliases: ['Difficultés par rapport à la vie associative', 'difficultés vie associative'],
    },
  ),
  answer('difficultes_projet', 'codes', 'Difficultés dans les projets', 'Difficulties in projects', {
    list: 'difficultes_projet',
    isCore: true,
    aliases: ['Difficultés dans la gestion des projets', 'difficultés en gestion de projet'],
  }),
  answer('besoins_appui', 'codes', 'Appuis souhaités', 'Support wanted', {
    list: 'besoins_appui',
    isCore: true,
    aliases: ["Qu'est-ce qui pourrait vous aider à mieux remplir votre mission ?", 'besoins d’appui'],
  }),
  answer('formations_souhaitees', 'codes', 'Formations souhaitées', 'Training wanted', {
    list: 'formations',
    isCore: true,
    aliases: ['Exemples de formations', 'formations'],
  }),
  answer('premier_besoin', 'code', 'Premier besoin', 'First need', { list: 'grid:besoin', isCore: true }),
  answer('formations_recues', 'codes', 'Formations reçues', 'Training received', { list: 'formations' }),
  answer('evenements_souhaites', 'text', 'Évènements souhaités', 'Events wanted', {
    aliases: ["Exemples d'évènements", 'évènements souhaités'],
  }),
  answer('sujets_echange', 'text', 'Sujets d’échange', 'Subjects of exchange', {
    aliases: ["Sujets d'échange", 'sur quels sujets aimeriez-vous échanger ?'],
  }),
  answer('accompagnement_souhaite', 'text', 'Accompagnement souhaité', 'Accompaniment wanted', {
    aliases: ['Aspects sur lesquels être accompagné'],
  }),
  answer('membre_reseau', 'yes-no', 'Membre d’un réseau', 'Member of a network', {
    isCore: true,
    aliases: [
      'Réseau(x) sur les migrations ?',
      'Réseau(x) sur les migrations ? Nom(s), niveau territorial, activités',
      'appartenance à un réseau',
      'appartenance à au moins un réseau',
      'membre d’un réseau sur les migrations',
    ],
  }),
  answer('reseaux', 'names', 'Réseaux', 'Networks', {
    aliases: ['réseaux cités', 'networks', 'nom(s), niveau territorial, activités'],
  }),
  answer('motifs_reseau', 'codes', 'Raisons d’être en réseau', 'Reasons to be in a network', { list: 'motifs_reseau' }),
  answer('motifs_non_reseau', 'codes', 'Raisons de ne pas être en réseau', 'Reasons not to be in a network', {
    list: 'motifs_non_reseau',
  }),
  answer('partenariats', 'pairs', 'Partenariats (type : forme)', 'Partnerships (type: form)', {
    list: 'partenariats',
    isCore: true,
    aliases: [
      'Partenariats formels ou informels en lien avec les migrations avec :',
      'types de relation',
      'types de relations',
      'relations',
    ],
    example: 'elus-locaux:informel; osc:formel',
  }),
  answer('partenariats_forme', 'codes', 'Forme des partenariats', 'Form of the partnerships', {
    list: 'forme',
    aliases: ['typologie des partenariats', 'la typologie des partenariats'],
    help: [
      'Quand une enquête plus ancienne n’a pas dit avec qui ; sinon, la forme s’écrit avec le type.',
      'Where an older survey did not say with whom; otherwise the form stands with the type.',
    ],
  }),
  answer('participe_temps_forts', 'yes-no', 'Participe aux temps forts', 'Takes part in key events', {
    aliases: [
      'Temps forts dédiés aux migrations en 10 ans ?',
      'Temps forts dédiés aux migrations en 10 ans ? Pourquoi ? Lesquels (nom, lieu, date)',
      'participation_temps_forts',
      'participation aux temps forts',
    ],
  }),
  answer('temps_forts', 'codes', 'Temps forts', 'Key events', { list: 'temps_forts' }),
  answer('niveaux_dialogue', 'codes', 'Niveaux de dialogue', 'Levels of dialogue', {
    list: 'niveaux_dialogue',
    isCore: true,
    aliases: [
      'Niveau des institutions avec lesquelles vous dialoguez',
      'niveau des institutions',
      'à quel niveau se situent les institutions ?',
      'dialogue',
    ],
  }),
  answer('qualite_dialogue', 'code', 'Qualité du dialogue', 'Quality of dialogue', {
    list: 'qualite_dialogue',
    isCore: true,
    aliases: [
      'Qualité de ce dialogue',
      'comment définiriez-vous la qualité de ce dialogue ?',
      'qualité du dialogue avec les institutions',
    ],
  }),
  answer('espace_expression', 'code', 'Espace pour s’exprimer', 'Room for expression', {
    list: 'frequence',
    isCore: true,
    aliases: [
      'Assez d’espace pour vous exprimer ?',
      'pensez-vous avoir assez d’espace ?',
      'pensez-vous avoir assez d’espace pour vous exprimer ?',
      'espace de dialogue',
      'espace d’expression',
    ],
  }),
  answer('sentiment_ecoute', 'code', 'Sentiment d’être écouté', 'Feeling heard', {
    list: 'frequence',
    isCore: true,
    aliases: ['Pensez-vous être écouté ?'],
  }),
  answer('degre_participation', 'code', 'Degré de participation', 'Degree of participation', {
    list: 'portee_dialogue',
  }),
  answer('interet_formation', 'code', 'Intérêt pour le parcours de formation', 'Interest in the training', {
    list: 'oui_non_peut_etre',
  }),
  answer('disponibilite', 'text', 'Disponibilité', 'Availability'),
  answer('active_migration', 'yes-no', 'Active sur les migrations', 'Active on migration'),

  answer('forces', 'text', 'Forces', 'Strengths', {
    isCore: true,
    isOpen: true,
    aliases: [
      'points forts',
      'strengths',
      'vos forces',
      'quelles sont vos forces ?',
      'quels sont vos points forts ?',
      'vos points forts',
      'points forts de l’organisation',
      'forces de l’organisation',
      'quelles sont les forces de votre organisation ?',
    ],
  }),
  answer('faiblesses', 'text', 'Faiblesses', 'Weaknesses', {
    isCore: true,
    isOpen: true,
    aliases: [
      'points faibles',
      'weaknesses',
      'vos faiblesses',
      'quelles sont vos faiblesses ?',
      'quels sont vos points faibles ?',
      'vos points faibles',
      'points faibles de l’organisation',
      'faiblesses de l’organisation',
      'quelles sont les faiblesses de votre organisation ?',
      'points à améliorer',
    ],
  }),
  answer('difficultes', 'text', 'Difficultés', 'Difficulties', {
    isOpen: true,
    aliases: [
      'difficultés rencontrées',
      'principales difficultés',
      'vos difficultés',
      'quelles sont vos difficultés ?',
      'quelles difficultés rencontrez-vous ?',
      'difficultés de l’organisation',
    ],
  }),
  answer('besoins', 'text', 'Besoins', 'Needs', {
    isCore: true,
    isOpen: true,
    aliases: [
      'besoins exprimés',
      'de quel appui avez-vous besoin',
      'de quoi avez-vous besoin',
      'needs',
      'vos besoins',
      'quels sont vos besoins ?',
      'besoins de renforcement',
      'besoins en renforcement',
      'besoins de renforcement de capacités',
      'besoins en renforcement de capacités',
      'quels sont vos besoins de renforcement ?',
      'besoins de l’organisation',
      'quels sont les besoins de votre organisation ?',
    ],
  }),
  answer('relations_autorites', 'text', 'Relations avec les autorités', 'Relations with the authorities', {
    isCore: true,
    isOpen: true,
    aliases: [
      'relation avec les autorités',
      'vos relations avec les autorités',
      'quelles sont vos relations avec les autorités ?',
      'relations avec les pouvoirs publics',
      'relations avec l’État',
      'relations autorités',
      'dialogue avec les autorités',
    ],
  }),
  answer('mecanismes', 'text', 'Mécanismes de dialogue', 'Dialogue mechanisms', {
    isCore: true,
    isOpen: true,
    aliases: ['mécanismes de concertation', 'cadres de concertation', 'espaces de dialogue'],
  }),
  answer('partenaires', 'text', 'Partenaires', 'Partners', { isOpen: true, kinds: ['entretiens'] }),
  answer('recommandations', 'text', 'Recommandations', 'Recommendations', {
    isCore: true,
    isOpen: true,
    aliases: ['vos recommandations', 'quelles sont vos recommandations ?'],
  }),
  answer('verbatim', 'text', 'Verbatim', 'Verbatim', { isOpen: true, aliases: ['citation', 'quote'] }),
  answer('dialogue_commentaire', 'text', 'Commentaire sur le dialogue', 'Comment on the dialogue', {
    isOpen: true,
    aliases: ['plus en détail…', 'plus en détail… (ouverte, hors KOBO)'],
  }),
  answer('autre', 'text', 'Autre', 'Other', { isOpen: true, aliases: ['commentaires', 'remarques', 'comments'] }),
];
