import { foldWords } from '../text/fold.ts';

const words = (text: string): ReadonlySet<string> => new Set(foldWords(text).split(' '));

/** Words that link the words of a name; after one of them a name may be cut short («… pour la Mobilité»). */
export const linkWords = words(
  'de des du d la le les l un une et en au aux a pour par sur sous dans avec ou vers contre chez entre the of for and in on to at with from against al el',
);

/** Words that open many names, or say whom many organisations gather: they tell nobody apart. */
export const openingWords = words(`
  association associations asso ong organisation organisations union reseau collectif groupement groupe federation comite
  mouvement amicale forum alliance cercle plateforme cooperative fondation centre club maison coordination cadre conseil ligue
  initiative projet action section antenne bureau societe civile femmes femme jeunes jeunesse migrants migration migrations
  retour developpement national nationale regional regionale local locale international internationale network organization
  women youth development`);

/** Countries, and who is of them. */
export const countryWords = words(`
  senegal senegalais senegalaise senegalaises mali malien maliens malienne maliennes guinee guineen guineens guineenne
  guineennes cote ivoire ivoirien ivoiriens ivoirienne ivoiriennes cameroun camerounais camerounaise maroc marocain marocains
  marocaine marocaines tunisie tunisien tunisiens tunisienne tunisiennes libye algerie niger mauritanie gambie france italie
  espagne`);

/** Words that so many names share that none is known by them: bodies, people, causes, places at large. */
export const sharedWords: ReadonlySet<string> = new Set([
  ...openingWords,
  ...countryWords,
  ...words(`
  ngo osc cso collectifs reseaux unions confederation groupements groupes group center institut institute foundation platform
  cooperatives gie syndicat league mutuelle agence agency office programme program projets project fonds fund observatoire
  universite ministere ministry commune mairie prefecture gouvernorat direction directions service services general generale
  generaux generales cabinet consortium coalition committee commission council movement fraternite organe delegation ambassade
  embassy consulat haut commissariat secretariat agents police gendarmerie justice interieur interieure exterieur affaires
  etrangeres etat nations unies united migrant migrante migrantes immigration immigre immigres emigration emigre emigres
  refugie refugies refugiee refugiees refugee refugees retours retourne retournes rapatrie rapatries expulse expulses deplace
  deplaces asile asylum diaspora diasporas ressortissants ressortissant etrangers mobilite mobility frontiere frontieres border
  accueil orientation woman feminin feminine fille filles girls jeune young enfant enfants enfance children child mere meres
  famille familles family etudiant etudiants stagiaires eleves homme hommes people personne personnes population populations
  communaute communautes communautaire community citoyen citoyens citoyenne citoyennes citoyennete habitants travailleur
  travailleurs travailleuses workers agriculteurs paysans pecheurs pecheur eleveurs commercants artisans transporteurs appui
  aide soutien support assistance promotion defense protection lutte sensibilisation insertion reinsertion integration
  inclusion formation training education ecole sante health droit droits right rights humain humains humaine humaines human
  humanitaire humanitarian social sociale sociaux sociales solidarite solidarity entraide actions recherche research etude
  etudes paix peace democratie gouvernance environnement environment climat culture cultures culturel culturelle economique
  economie economic rural rurale rurales urbain urbaine locaux locales regionaux regionales nationaux departement departemental
  departementale sud nord est ouest south north east west africain africaine africains africaines africa afrique african sahel
  espoir avenir horizon horizons vie life monde world pays terre ville quartier village zone villages quartiers nouveau
  nouvelle nouveaux new grand grande grands anciens ancien victimes survivants volontaires volontaire benevoles relais points
  point focal table ronde espace main mains coeur voix emploi travail securite publique public publics prive civil croix rouge
  croissant red cross catholique islamique musulmane chretienne eglise caritas europe europeen europeenne`),
]);

/** Words of four to eight letters that an acronym may spell: «AIDE» written «aide» names nobody. */
export const spelledWords = words(`
  abri accord acte actes actif action adieu afin agir aide aider ailes aime aimer ainsi alerte ami amie amies amis amour anime
  appel appui arbre arche armes asile atout aube aussi autre avance avenir avis azur baobab base bien boite bois bonne bras brise
  brave cadre calme camp cause cela cent centre cercle ceux chance chef chemin cible ciel cite clair clef code coeur coin colis
  conte corps cote courage cours cran crise dame dans date debout debut defi demain depart dignite dire don dons dont doute droit
  duel eau eaux eclair ecole ecoute effet egal elan elle elles encre enfin ensemble entre envol equipe equite espace espoir essai
  essor etape etat etoile etre eveil exil face faire fait faits famille femme fete feux fille fils fixe flamme fleur fleuve foi
  fois fond force foret forum foyer franc frere front fruit futur gage gain gare geste grace grain graine grand guide halte haut
  heure hier homme honneur ici idee image issue jamais jeune joie jour juste justice lac laine lance large larme leur lien liens
  libre ligne lire liste livre loin lueur lumiere lune lutte main mains maison malgre mais marche mars mer mere merci mode moins
  mois moment monde mots moyen nation niveau noir nom nord notre nous nuit objet onde ordre ouest ouvert page pain paix palme par
  parc parole part partage pas passe patrie pause pays peau peche peine perle peuple peur phare pied piece pilier pirogue place
  plan plein pleine plume point pont port porte pose poste pour prix proche projet puits quai quand quart quatre racine radio rang
  rapide rare rayon reel refuge relais reseau reste retour reve reveil rive role ronde route sable sage saison sain salut sans
  sante savoir sceau seau secours seme sens serre seuil sien signe site social soif soin soins soir sol soleil somme son sort
  source sous stade sud suite sur tache tard tarif temps tente terre terroir tete tiers titre toit tous tout toute toutes trace
  train trait travail tres tresse trois unie unies unir union unis unite utile vague vainc vallee valeur vent verbe vers vert verte
  veille vie vies ville viser vision vite vivre voie voile voir voix volet vote vous vrai zone
  able about acid aged aids also area arms back base best bold book both built care case city come core data deal done down each
  earth east even ever face fact fair faith farm fast field fight find fire first five flag food form forum four free from full
  gain game give goal good grow hand have head heal help here hero high hold home hope idea into just keep kind know land last
  lead learn left less life light like line link list live long look love made make many mark meet mind more most move much name
  near need news next north once open other over pace part past path peace place plan play point power pride proud rain reach
  read real rest rights rise road role root safe same save seed seek self send share shelter shine side sign some song soon south
  stand star start step stop such sure swim talk team tell than that them then they this time true trust turn unit unity very
  view voice wage walk want water wave ways well were west what when will wind wise wish with women work world year youth your
  zero zone`);
