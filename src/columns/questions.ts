import type { Bilingual } from '../model/stage.ts';

const ask = (fr: string, en: string): Bilingual => ({ fr, en });

/*
 * The words of each question of the interview, as the interviewer reads them. They stand here and not in the
 * questionnaire because an export with questions as headers is read back by the same words. Columns whose definition
 * already has a question keep it.
 */
export const questions: { readonly [key: string]: Bilingual } = {
  date: ask('Quel est le jour de l’entretien ?', 'What is the day of the interview?'),
  langue: ask('En quelle langue se tient l’entretien ?', 'In which language is the interview held?'),
  mode: ask('Comment se tient l’entretien ?', 'How is the interview held?'),
  enqueteur: ask('Quel est le code de l’enquêteur ou de l’enquêtrice ?', 'What is the interviewer’s code?'),
  vague: ask('De quelle vague de collecte s’agit-il ?', 'Which wave of collection is this?'),
  type_repondant: ask('Qui est la personne interrogée ?', 'Who is the person interviewed?'),
  repondant_fonction: ask(
    'Quelle est la fonction de la personne interrogée ?',
    'What is the position of the person interviewed?',
  ),
  contact_prive_nom: ask('Comment s’appelle la personne à rappeler ?', 'What is the name of the person to call back?'),
  contact_prive_tel: ask('À quel numéro rappeler cette personne ?', 'At which number can this person be called back?'),
  contact_prive_email: ask('À quelle adresse lui écrire ?', 'At which address can we write to this person?'),
  audience: ask('Qui peut lire ce que vous acceptez de partager ?', 'Who may read what you agree to share?'),
  accord_date: ask('Quel jour l’accord a-t-il été donné ?', 'On which day was consent given?'),
  accord_support: ask('Comment l’accord est-il enregistré ?', 'How is consent recorded?'),
  accord_fin: ask('Jusqu’à quelle date l’accord vaut-il ?', 'Until which date does consent hold?'),
  sensibilite: ask(
    'De 0 à 3, quel risque y a-t-il à laisser lire cet entretien ?',
    'From 0 to 3, how risky is it to let this interview be read?',
  ),

  acteur: ask('Quel est le nom complet de l’organisation ?', 'What is the full name of the organisation?'),
  sigle: ask('Quel est son sigle ?', 'What is its acronym?'),
  autres_noms: ask('Sous quels autres noms est-elle connue ?', 'By which other names is it known?'),
  identifiant: ask(
    'Quel est son numéro de récépissé ou d’enregistrement ?',
    'What is its receipt or registration number?',
  ),
  email_public: ask(
    'À quelle adresse électronique le public peut-il écrire à l’organisation ?',
    'At which e-mail address may the public write to the organisation?',
  ),
  tel_public: ask(
    'À quel numéro le public peut-il appeler l’organisation ?',
    'At which number may the public call the organisation?',
  ),
  site_internet: ask('Quelle est l’adresse de son site internet ?', 'What is the address of its web site?'),
  pays_siege: ask(
    'Dans quel pays l’organisation a-t-elle son siège ?',
    'In which country does the organisation have its seat?',
  ),
  region_siege: ask('Dans quelle région se trouve le siège ?', 'In which region is the seat?'),
  ville_siege: ask('Dans quelle ville se trouve le siège ?', 'In which town is the seat?'),
  adresse_siege: ask('Quelle est l’adresse du siège ?', 'What is the address of the seat?'),
  a_un_siege: ask('L’organisation dispose-t-elle d’un siège ?', 'Does the organisation have an office?'),
  statut_juridique: ask(
    'Quel est le statut juridique de l’organisation ?',
    'What is the legal status of the organisation?',
  ),
  statut_motif: ask('À quoi ce statut est-il dû ?', 'What is the reason for this status?'),
  accord_cadre_ong: ask('A-t-elle un accord-cadre d’ONG ?', 'Does it have an NGO framework agreement?'),
  annee_creation: ask('En quelle année a-t-elle été créée ?', 'In which year was it founded?'),
  etat_activite: ask('Est-elle active aujourd’hui ?', 'Is it active today?'),
  nature: ask('Quelle sorte d’organisation est-ce ?', 'What kind of organisation is it?'),
  base_sociale: ask('Qui sont ses membres ?', 'Who are its members?'),
  mission: ask('Quelle est sa mission ?', 'What is its mission?'),
  dirigee_par: ask('Par qui est-elle dirigée ?', 'By whom is it led?'),
  type_publie_national: ask(
    'Dans quelle catégorie le pays la classe-t-il ?',
    'In which category does the country place it?',
  ),
  niveau_organisation: ask('De quel niveau d’organisation est-elle ?', 'Which level of organisation is it?'),
  nb_membres: ask('Combien de membres compte l’organisation ?', 'How many members does the organisation have?'),
  nb_salaries_tp: ask('Combien de salariés à temps plein ?', 'How many full-time employees?'),
  nb_salaries_partiel: ask('Combien de salariés à temps partiel ?', 'How many part-time employees?'),
  nb_stagiaires: ask('Combien de stagiaires ?', 'How many interns?'),
  nb_benevoles: ask('Combien de bénévoles ?', 'How many volunteers?'),

  budget_annuel: ask('Quel est le budget annuel de l’organisation ?', 'What is the yearly budget of the organisation?'),
  budget_devise: ask('En quelle monnaie ?', 'In which currency?'),
  budget_tranche: ask(
    'Quel est l’ordre de grandeur de son budget annuel ?',
    'How large is its yearly budget, roughly?',
  ),
  sources_financement: ask('D’où viennent ses moyens ?', 'Where does its money come from?'),
  source_principale: ask('Laquelle de ces sources est la principale ?', 'Which of these sources is the main one?'),
  part_budget_migration: ask(
    'Quelle part de ce budget va aux migrations, en pour cent ?',
    'What share of this budget goes to migration, in per cent?',
  ),

  activites: ask('Que fait l’organisation ?', 'What does the organisation do?'),
  active_migration: ask('L’organisation agit-elle sur les migrations ?', 'Does the organisation act on migration?'),
  thematiques: ask('Sur quels thèmes travaille-t-elle ?', 'On which themes does it work?'),
  thematique_principale: ask('Lequel de ces thèmes est le principal ?', 'Which of these themes is the main one?'),
  place_migration: ask(
    'Quelle place les migrations tiennent-elles dans son travail ?',
    'What place does migration hold in its work?',
  ),
  sens_migration: ask('De quelles migrations s’occupe-t-elle ?', 'Which migrations does it deal with?'),
  metiers: ask('Quels métiers sont au cœur de son activité ?', 'Which trades are at the heart of its work?'),
  roles: ask('Quels rôles l’organisation se reconnaît-elle ?', 'Which roles does the organisation see as its own?'),
  domaines: ask('Dans quels domaines intervient-elle ?', 'In which domains does it work?'),
  beneficiaires: ask('À qui s’adresse-t-elle ?', 'Whom does it serve?'),
  echelle_territoriale: ask('À quelle échelle agit-elle ?', 'On which scale does it act?'),
  niveau: ask('À quel niveau agit-elle surtout ?', 'At which level does it mostly act?'),
  zones_intervention: ask('Dans quelles zones intervient-elle ?', 'In which areas does it work?'),

  forces: ask('Quelles sont les forces de l’organisation ?', 'What are the strengths of the organisation?'),
  faiblesses: ask('Quelles sont ses faiblesses ?', 'What are its weaknesses?'),
  difficultes: ask('Quelles difficultés rencontre-t-elle ?', 'Which difficulties does it meet?'),
  difficultes_vie_associative: ask(
    'Quelles difficultés pèsent sur sa vie associative ?',
    'Which difficulties weigh on its associative life?',
  ),
  difficultes_projet: ask(
    'Quelles difficultés rencontre-t-elle dans ses projets ?',
    'Which difficulties does it meet in its projects?',
  ),

  besoins: ask('De quoi l’organisation a-t-elle besoin ?', 'What does the organisation need?'),
  besoins_appui: ask(
    'Qu’est-ce qui l’aiderait à mieux remplir sa mission ?',
    'What would help it to fulfil its mission better?',
  ),
  formations_souhaitees: ask('Quelles formations souhaite-t-elle ?', 'Which training does it want?'),
  formations_recues: ask('Quelles formations a-t-elle déjà reçues ?', 'Which training has it already received?'),
  evenements_souhaites: ask('Quels évènements souhaite-t-elle ?', 'Which events does it want?'),
  sujets_echange: ask(
    'Sur quels sujets souhaite-t-elle échanger avec d’autres ?',
    'On which subjects does it wish to exchange with others?',
  ),
  accompagnement_souhaite: ask(
    'Sur quoi souhaite-t-elle être accompagnée ?',
    'On what does it wish to be accompanied?',
  ),
  premier_besoin: ask('De tous ces besoins, lequel vient en premier ?', 'Of all these needs, which one comes first?'),
  interet_formation: ask(
    'Un parcours de formation intéresserait-il l’organisation ?',
    'Would a course of training interest the organisation?',
  ),
  disponibilite: ask('Quand ses membres sont-ils disponibles ?', 'When are its members available?'),

  membre_reseau: ask(
    'L’organisation est-elle membre d’un réseau sur les migrations ?',
    'Is the organisation a member of a network on migration?',
  ),
  reseaux: ask('De quels réseaux ?', 'Of which networks?'),
  motifs_reseau: ask('Pourquoi a-t-elle rejoint un réseau ?', 'Why did it join a network?'),
  motifs_non_reseau: ask('Pourquoi n’est-elle dans aucun réseau ?', 'Why is it in no network?'),
  membre_de: ask(
    'De quelles fédérations ou plateformes est-elle membre ?',
    'Of which federations or platforms is it a member?',
  ),
  section_de: ask('De quelle organisation est-elle une section ?', 'Of which organisation is it a section?'),
  partenariats: ask('Avec qui l’organisation travaille-t-elle ?', 'With whom does the organisation work?'),
  partenaires: ask('Que dit-elle de ses partenaires ?', 'What does it say of its partners?'),
  participe_temps_forts: ask(
    'A-t-elle pris part à des temps forts sur les migrations ?',
    'Has it taken part in key events on migration?',
  ),
  temps_forts: ask('Auxquels ?', 'In which ones?'),

  niveaux_dialogue: ask(
    'À quels niveaux dialogue-t-elle avec les autorités ?',
    'At which levels does it talk with the authorities?',
  ),
  qualite_dialogue: ask('Comment juge-t-elle ce dialogue ?', 'How does it judge this dialogue?'),
  relations_autorites: ask(
    'Comment décrit-elle ses relations avec les autorités ?',
    'How does it describe its relations with the authorities?',
  ),
  mecanismes: ask('À quels cadres de dialogue prend-elle part ?', 'In which dialogue mechanisms does it take part?'),
  espace_expression: ask('A-t-elle assez d’espace pour s’exprimer ?', 'Does it have enough room to express itself?'),
  sentiment_ecoute: ask('Se sent-elle écoutée ?', 'Does it feel heard?'),
  degre_participation: ask('Jusqu’où va sa participation ?', 'How far does its participation go?'),
  dialogue_commentaire: ask('Que faut-il ajouter sur le dialogue ?', 'What should be added about the dialogue?'),

  recommandations: ask('Que recommande-t-elle, et à qui ?', 'What does it recommend, and to whom?'),
  verbatim: ask('Quelles phrases faut-il garder mot pour mot ?', 'Which sentences should be kept word for word?'),
  autre: ask('Que faut-il encore noter ?', 'What else should be noted?'),
};
