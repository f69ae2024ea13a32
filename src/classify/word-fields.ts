/**
 * Words that speak of one thing, whatever the code: what a sentence is about is learned from these fields and their pairs
 * («argent» with «retard»), so that a word never met in a coded text counts as its neighbours do. One line a field,
 * `name: words`; folded forms, `word*` for any ending; a word may stand in several. French and English side by side. A
 * field gives no code by itself: its weight for each code is learned (`bench/train-weights.mjs`).
 */
const table = `
  argent: argent fonds financ* subvention* subside* budget* tresorerie caisse* cotis* don dons dotation* sous franc* fcfa euro* dollar* dinar* dirham* million* milliard* enveloppe* ressource* recette* credit* liquidite* compte comptes cheque* virement* tranche* decaiss* montant* capital capitaux grant* fund* money cash salaire* loyer* facture* indemnit* paie* paye* remuner* solde soldes
  bailleur: bailleur* donateur* financeur* mecene* sponsor* fondation* donor* funder* parrain* contributeur* guichet* ptf agence* onu pnud oim hcr unicef afd giz usaid enabel europeenne union-europeenne cooperation ambassade*
  retard: retard* tard* attend* attent* arrier* differ* report* delai* lent* late delay* traine*
  finir: fin finit finiss* fini termin* arret* cess* expir* echeance* epuis* tari* coupe* coupure* interromp* suspend* suspens* ferm* clos* clot* abandonn* perd* disparai* end ended ends stop*
  bref: court* mois provisoire* ponctuel* temporaire* ephemere* instable* incertain* precair* irregulier* fragile* aleatoire* sporadique* perenn* durable* stable*
  manquer: manqu* insuffis* insuff carence* penurie* deficit* defaut faute depourvu* prive* absence* absent* lacune* rare rares faible faibles faibless* peu sans aucun* zero rien guere limit* maigre* derisoire* lack* few no none short*
  seul: seul* isol* chacun* chaque cote solitaire* cavalier individuel* separ* dispers* eclat* parallel* cloisonn* alone
  doublon: doublon* double* deux-fois redond* repet* meme memes identique* pareil* chevauch* superpos* twice overlap* duplicat*
  ignorer: ignor* tait taire cache* garde* jaloux jalous* retien* prevenir inform* su sait sav*
  coordonner: coordin* coordon* reseau* synerg* mutualis* partag* concert* commun* ensemble collectif* collective* mettre-ensemble plateforme* regroup* consortium* coalition* alliance* fede* faitiere* umbrella network* share* platform* harmonis* articul* jumel* relie*
  reseau: reseau* coalition* federation* faitiere* plateforme* alliance* consortium* union collectif confederation* coordination affili* adher* membre* antenne* section* filial* network* member* branch* partenaire* partenariat* convention* partner* jumel*
  nombre: deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt* trente quarante cinquante soixante cent cents mille dizaine* trentaine* centaine* millier* plusieurs nombreu* two three four five seven eight ten twelve twenty hundred*
  rival: concurr* rival* disput* compet* concours course arrach* surench* chasse* pique* vol* memes convoit* courtis* bataille* bagarr* marche part-du-gateau gateau vedette* visibilite* premier
  tension: tension* tendu* conflit* hostil* mefi* defi* soupcon* suspic* suspect* brouill* fach* froiss* froid* colere* furieu* insult* crach* jet* lapid* pierre* protest* plaign* plainte* reproch* accus* rejet* heurt* altercat* querell* bagarr* mecontent* rancun* rupture* romp* boud* bloqu* blocage* ecart* exclu* quarrel* angry distrust mistrust anger
  autorite: autorit* prefet* prefecture* sous-prefet* sous-prefecture* gouvern* maire* mairie* commune communes municipal* wali* wilaya* caid* cadi ministr* ministere* etat administrat* elu elus depute* parlement* senat* assemblee delegation delegue* conseil tutelle consul* ambassad* commissariat* commissaire* police* policier* gendarm* garde-cotes* douan* direction tribunal* juge* procureur* inspection inspecteur* government council mayor governor authorit* decideur* officiel* pouvoirs
  police: police* policier* gendarm* armee militaire* soldat* patrouill* commissariat* convoqu* interpell* arret* arrest* garde-a-vue deten* retention prison* cellule* cachot* rafl* expuls* refoul* menott* barrage* controle* raid* jail* detain* deport*
  menace: menac* intimid* attaqu* violence* violent* agress* kidnapp* enlev* insecur* securit* danger* arme* guerre* terror* djihad* jihad* mines crise* threat* attack* unsafe
  interdit: interdi* refus* rejet* autoris* permi* agrement* recepiss* declar* statut* reconnai* reconnu* enregistr* immatricul* formalit* tracass* bloqu* restreint* restrict* suspend* suspens* dissou* dissolu* registr* licence banned forbid* laissez-passer
  acces: acces* route* piste* inaccess* enclav* coup* inond* impraticab* loin eloign* distance* desert* frontiere* road*
  personnel: personnel* salarie* equipe* staff employ* permanent* agent* animat* juriste* avocat* psycholog* comptab* interprete* traduct* specialiste* expert* technicien* cadre cadres collegue* effectif* bras coordinat* assistant* informaticien* lawyer* accountant* team worker*
  benevole: benevol* volontair* stagiaire* amateur* retraite* volunteer* intern interns
  partir: part partent parti* depart* quitt* lach* roul* tourn* renonc* rest* remplac* leave* left quit
  competence: competen* capacit* maitris* sav* sait connai* compren* appris apprend* form* qualif* diplom* experienc* expert* aguerri* chevronn* rompu* metier* techniqu* professionn* licence master doctor* docteur* ingenieur* brevet* barreau skill* trained know*
  formation: form* cours stage* atelier* session* module* appren* enseign* initi* perfectionn* recycl* tutorat* mentor* coach* encadr* training train teach* course* workshop* learn* seminaire*
  local: local locaux siege* bureau* salle* hangar* batiment* maison* toit* abri* loge* lit lits matelas chambre* dortoir* terrain* entrepot* magasin place places espace* studio* office* room* bed beds mattress* building
  vehicule: vehicul* voiture* moto* camion* minibus bus car velo* pirogue* triporteur* carburant essence ambulanc* taxi* transport* deplacement* pied vehicle* fuel
  equipement: ordinateur* ordi ordis pc imprim* telephon* tablette* internet connex* electri* solaire* groupe electrogene materiel* equip* machine* micro micros camera* appareil* mobilier* chaise* table tables couverture* congelateur* sono armoire* logiciel* outil* computer* laptop* phone* printer*
  vetuste: casse* panne* vetust* us* prete* emprunt* vole* loue* exigu* etroit* petit* vide* broken borrowed rent*
  gestion: gestion* gere* comptab* compte comptes budget* rapport* planif* plan plans calendrier* archive* classeur* dossier* facture* justificatif* piece* tableau* suivi* procedure* organigramme* reunion* agenda* proces-verba* pv audit* inventair* management accounts report* bookkeep* paperwork registre* cahier*
  desordre: desordre* confus* brouillon* oubli* perd* egar* melang* improvis* erreur* faux fausse* bacl* refus* recal* rejet* incomplet* jamais introuvab* tiroir* vague* tete memoire lost messy
  projet: projet* proposal* project* programme* appel appels offre* candidature* redaction* redig* montage* monter cycle logframe cadre logique indicateur* evaluation*
  procedure: procedur* regle* formulaire* exig* impos* dict* cahier charges condition* ligne* clause* calendrier* case* format* canevas modele* gabarit* intitul* libelle* bareme* valid* signature* approuv* approb* rules forms template*
  decider: decid* decision* choisi* choix tranch* arbitr* ordonn* fix* impos* dict* siege* tutelle* chosen
  rigide: rigid* lourd* lent* fig* bloqu* impossible* change* adapt* souple* attend* contrat* court* bound slow
  rapide: rapid* vite aussitot lendemain nuit matin heure heures minuit immediat* soir demain semaine urgence* instant* quick* fast overnight
  adapter: adapt* invent* innov* improvis* ajust* souple* flexib* agil* reactiv* chang* transform* bascul* modifi* nouveau* nouvel* essay* test* experiment* reorient* redeploy* replia*
  consulter: consult* invit* convi* associ* particip* reunion* table* comite* concert* entend* ecout* avis parole voix sieg* assis* vote* asked
  sans-effet: classe* tiroir* ecart* enterr* suite compte pes* poids chang* modif* retenu* retient* decide* tapee* deja ficel* decor* figur* facade* vain lettre* ignored
  obtenir: obten* obtien* arrach* gagn* decroch* fait-plier plier cede* recul* retir* adopt* repris* inscri* sign* annul* abroge* liber* regular* ouvert* accord* abandon* won obtained grace issue
  loi: loi lois decret* circulaire* arrete* code codes article* texte* amend* projet-loi politique* strategie* plan reglement* convention* protocole* pacte accord* traite traites norme* legislat* law laws policy policies act bill quota* budget*
  droit: droit* jurid* avocat* juriste* parajur* recours plainte* tribunal* juge* justice judiciair* proces audience* plaid* defen* asile asylum rights legal court lawyer* loi lois
  papiers: papier* passeport* recepiss* carte* sejour titre* visa* formulaire* dossier* demarche* regularis* acte* naissance etat-civil identite* consul* enregistr* convocation* attestation* certificat* documents permit* paperwork apatrid* nationalit*
  expliquer: expliqu* inform* conseil* racont* renseign* caus* previen* prevenir alert* avert* sensibilis* oriente* parl* dit dire disent montr* traduit* traduc* distribu* guide* brochure* depliant* fiche* affich* spot* jingle* sketch* theatre* clip* campagne* demel* annonc* indiqu* reponse* repond* explain* tell tells told advise* awareness counsel*
  contredire: contredi* contradict* contrair* divers* differen* diverg* inconcilia* incoher* vari* version* autre autres lendemain melange* brouill* confus* opposit* oppose* discord* conflicting
  denoncer: denonc* communiqu* interpell* petition* manifest* marche* protest* alert* accus* publi* rapport* memoire* lettre* temoign* revel* critiqu* condamn* plaid* lobby* revendi* reclam* exig* doleance* grief* campagne* pression* mobilis* denounce* advocacy demand* saisi* contest*
  observer: observ* document* relev* recens* veill* surveill* suivi* suivre not* consign* enregistr* temoin* visit* compt* mission* monitor* record* watch* verif* controle* barometr* tableau* evalu* mesur*
  etude: etude* enquet* recherch* chercheu* universit* these* statist* donnee* analys* rapport* publi* cartograph* sondag* questionnair* article* colloqu* memoir* observatoir* archiv* monograph* research* study studies survey* data
  association: association* assos asso osc ong ongs organisation* structure* collectif* groupement* amicale* consoeur* homologue* pairs societe-civile ngo* cso* cbo* federation* syndicat* groupes
  loger: loge* heberg* abri* dort dorm* dortoir* nuit* toit* foyer* refuge* chambre* matelas lits lit couch* maison maisons accueil* recueil* shelter* house* sleep* host*
  nourrir: nourr* repas manger soupe* riz vivre* aliment* cantin* pain lait cuis* distribu* colis* panier* kit kits vetement* couverture* bidon* eau food meal* feed* rations assiette* bouillie
  soigner: soin* soign* sante* medec* medic* infirm* docteur* hopit* dispensair* clinique* poste-sante vaccin* ordonnanc* pharmac* comprim* bless* malad* fievre* grossess* enceinte* accouch* sage* sida vih tuberc* palud* paracet* panse* plaie* pediatr* lunette* prothes* traitement* consultat* psy psychol* psychiatr* ecout* traumat* deuil parole* sang health* clinic* nurse* doctor* hospital* sick counsel*
  ecole: ecole* scolar* scolair* eleve* classe classes inscri* instit* maitre maitress* cahier* cartable* bourse* alphabet* devoir* lycee* college* universit* jardin creche* school* pupil* class educat*
  orienter: orient* dirig* accompagn* emmen* conduit* conduir* mene* refer* renvoi* renvoy* guide* signal* mont* amene* adress* escort* reconduit*
  proteger: proteg* protect* secour* sauv* tutel* tuteur* confie* place* garde gardes garder mettre-abri cach* foyer retir* sort sortir sors rescue*
  sinistre: sinistr* catastroph* inond* crue* incend* seism* naufrag* deplac* camp camps site sites urgenc* tente* secours evacu* noy* attaque* crise* humanitair* flood* fire emergency displac* refugie* rescue* desert*
  emploi: emploi* embauch* travail* boulot* poste* patron* recrut* contrat* chantier* entreprise* insertion* place placer placement* cv entretien* stage* salari* ouvrier* job* work* employ* hire* hiring boss
  metier: metier* coutur* coiff* mecani* macon* menuis* soud* cuisin* patiss* plomb* electric* teintur* artisan* agricol* maraich* elevage* apprenti* tailor* sewing atelier* qualif*
  commerce: commerc* boutiqu* vend* vent* marche marches microcredit* micro-credit* credit* epargn* tontin* entrepren* business* cooperativ* gie activite* agr generatric* revenu* caisse kiosqu* etal pret prets start-up shop* trade petit-commerce
  langue: langue* francais* arabe* darija anglais* wolof haoussa alphabet* cours lire ecrire parl* traduct* interpret* linguist* language* english french
  rencontre: rencontr* fete* match* tournoi* foot* repas festiv* dialogu* vivre-ensemble mixt* voisin* intercultur* brassag* partag* cotoi* amiti* concert* theatre* culture* veillee* meeting* together
  mediation: mediat* litig* conflit* reconcil* apais* querell* palabr* arbitr* brouill* bail tranch* disput* concili* resou* differend*
  reinsertion: reinser* reinteg* reinstall* retour* revenu* rentr* recommenc* redemarr* return*
  retourne: retourn* rapatri* refoul* expuls* revenu* rentre* reconduit* renvoy* ex-migrant* readm* deport* returnee* charter* vol vols
  representer: represent* delegu* porte-parole porte-voix parle* nom voix sieg* elu elue elus elire mandat* instance* comite* conseil conseils assemblee* interlocut* relais interface* pont intermediair* spokes* seat* voice* parole*
  rassembler: rassembl* reun* feder* uni unis unie* soud* accord* commun* ensembl* collecti* une-seule bloc position* endoss* rall* consensus entend* engagent tout* tous
  doleance: doleanc* grief* revendic* demande* position* texte* cahier* memorandum* declaration* plate-forme preoccup* plainte* requet*
  election: elect* elire elu* vot* scrut* assemblee* ag mandat* renouvel* candid* urne* congres statut* bureau*
  chef: president* fondat* chef* dirigeant* direct* secretair* tresor* patron* leader* boss* coordinat* bureau comite* conseil famille chairman founder
  confisquer: confisq* accapar* monopol* mainmise concentr* decid* cumul* vie eternel* garde* trone* inamovib* ans annees jamais meme seul* sans-consulter oppos* consult* legitim* design*
  proches: proche* parent* cousin* neveu* niece* frere* soeur* ami amis copain* ethni* clan* village* famille* communaut* parrain* coopt* favor* prefer* privileg* passe-droit piston* avant* affili* relation* relative* friends tribe*
  parti: parti partis politi* elect* candidat* campagn* depute* confess* relig* eglise* mosqu* imam* pasteur* pretre* marabout* confreri* syndicat* militant* neutr* partisan* tract* meeting* party church
  refuser: refus* declin* rejet* econdui* non renvoy* rend rendu* rendre dit-non principe* sans-condition jamais turned
  libre: libre* liberte* independ* autonom* critiq* franc* ligne sans-fard attache* muse* baill* consigne* condition* ton tenir tete plume* free
  confiance: connaiss* connu* accept* adopt* ouvr* porte portes prenom* secret* confi* famili* voisin* quartier* langue issu* nes nee* grandi* vecu* vivent habit* enfants-quartier partag* reponde* respect* aim* viennent viens proxim* ancr* enracin* implant* trust* known close
  leader-local: chef* imam* marabout* ancien* notable* matron* griot* sage* vieux aine* vendeus* quartier* communaut* leader* chauffeur* logeu* vendeur*
  precis: precis* exact* fin* detail* nuanc* jour* actualis* semaine* mois chaque poste heure carte cartograph* rue* quartier* village* plage* relev* distingu* pres pr mieux connai* sait sav* lisent lire lecture* saisi* compren* compris repere* recomposit* evolution* tendance* accurate
  obstacle: obstacl* frein* empech* peur* barrier* bloqu* refus* garde enfant enfants adresse diplom* prejug* transport* langue* papiers osent ose pourquoi retient recul* hesit*
  comprendre: compren* compris* saisi* perc* sait savent analys* decortiq* entend* cern* connai* lecture* explique* understand*
  vulnerable: vulnerab* mineur* enfant* fille* femme* seul* orphelin* victim* sans-papiers clandestin* invisibl* enferm* exploit* domestiq* talib* mendi* prostit* sexe* handicap* isol* detenu* survivant* rescap* bonne bonnes employees rue rues squat* foret* ghetto* mna minor* undocumented hidden children
  atteindre: attein* joind* joign* rejoin* parvien* parven* arriv* approch* touch* trouv* reper* cherch* acced* entr* couvr* reach* find
  exclusif: seul* personne nul nulle aucun* ni jamais rares only nobody autre autres ailleurs
  portee: couvr* touch* attei* village* commun* quartier* region* prefectur* zone* public* beneficiair* auditeur* foyers departement* reach* chef-lieu rayonn* district* participan*
  fraction: sur dixieme* tiers moitie* quart* poign* minorit* goutt* infim* partie seulement peine guere petit* moins peu que ne few only
  effet: effet* impact* result* chang* convain* dur* persist* continu* recommenc* autant encore retomb* perdu* baiss* demeur* reste* repart* effect* outcome*
  dialogue: dialogu* relation* partenariat* rencontr* table* bonne* regulier* protocole* convention*
  lever: lev* collect* mobilis* recolt* reun* obten* decroch* gagn* tire* tirons vend* vente* autofinanc* alimente* vers* issus provien* raise* earn* appui* finance* quete* fonds-propres
  source: entrepris* brasser* adherent* membre* diaspora* emigr* cotis* vente* ferme* loyer* location* lecteur* abonn* europeen* suisse bailleur* fondation* internationa* banque* don dons donateur* europe ue activites company companies
  media: radio* emission* journal* journau* presse television* tele video* film* micro* antenne* onde* podcast* facebook* tiktok* whatsapp* reseaux-sociaux youtube* site page* vues auditeu* reportag* chronique* editorial* spot* affich* media* newspaper* broadcast* blog* redaction* magazine*
  communiquer: communic* communiq* visibil* visible* image* logo* site* support* plaquett* affich* relation* publiques porte-parole presse journaux media* connaitre publicit*
  donnees: donnee* base bases fichier* registr* numeri* digit* informat* logiciel* statist* cartograph* archiv* observatoir* electroni* tableur* excel data database* software mapping capitalis* stock*
  gouvernance: gouvernanc* statut* reglement transparen* redevab* election* renouvel* formalis* textes instance* democrat* comptes elire governance accountab* bylaws representativ*
  plaidoyer: plaid* lobby* argument* negoci* convainc* dialogu* discut* parlement* interpell* parole public advocacy negotiat* causer influen*
  politiques: politiq* strateg* indicateur* suivi* suivre evalu* plan national nationale publiqu* engagement* mise-en-oeuvre oeuvre mesures policy policies depense* score* noter
  traite: traite* trafic* trafiqu* exploit* esclav* prostitu* proxen* forc* mendi* vendu* achet* passeur* passeport* confisq* rancon* otage* servitud* trafficking slavery domestiq* enferm* recruteu* promess*
  migrant: migrant* refugi* exil* etranger* deplac* demandeur* immigr* emigr* subsahar* arrivant* voyageur* ressortissant* compatriot* sans-papiers apatrid* guineen* malien* ivoirien* camerounais* senegalais* nigerian* nigerien* soudanais* syrien* congolais* centrafric* gambien* haitien* burkinab* refugee*
  jeune: jeune* enfant* mineur* garcon* fille* eleve* etudiant* ados adolescent* youth child* boys girls
  femme: femme* mere* fille* dame* veuve* maman* women mothers girls
  famille: famill* epoux epouse* mari mere pere parent* enfant* regroup* reunif* foyer conjoint* family families reunion*
  mouvement: circul* frontier* libre-circulation cedeao laissez-passer visa* biometr* reinstall* regroup* reunif* corridor* couloir* transit* passage* passer mobilit* relocalis* voyage* resettle* border* movement
  main-oeuvre: travailleur* ouvrier* saisonnier* domestiq* golfe expatri* employeur* patron* salair* contrat* recrut* main-oeuvre syndic* prud* inspection plantation* chantier* titre-travail emploi embauch* salarie* gulf labour labor recruit*
  village: village* terroir* puits forage* ecole ecoles dispensair* barrage* perimetr* irrig* route* chateau mosquee champ champs pont pays-origine natal* localite* maternit* electrif* borehole* marche-couvert latrines
  diaspora: diaspora* emigr* expatri* ressortissant* transfert* france europe italie espagne paris lyon milan jumel* codevelopp* co-developp* remittance* abroad etranger
  retour-force: expuls* refoul* deport* reconduit* eloign* retention rafle* deten* enferm* push*
  disparu: disparu* disparition* mort* morgue* noy* corps tombe* cimetier* identifi* adn proches cherch* missing dead
  racisme: racis* xenoph* haine* insult* prejug* discrimin* stereotyp* rumeur* contreverit* negroph* hate
  donner: donn* offr* remet* remis* fourni* distribu* pai* prend* charge apport* prete* accord* financ* give gives provide*
  tenir: tient tiennent tenons anim* organis* mene* menons gere* dispens* assur* propos* ouvr* ouvert* permanence* guichet* centre* maraude* ligne* numero* tournee* runs hold*
  souhait: souhait* voudr* aimeri* besoin* demand* reclam* requet* attend* attente* sollicit* desir* envi* faudr* espoir* priorit* appel* cherch* manque vouloir veul* veut aid* appui* appuy* accompagn* epaul* souti* renforc* dot* equip* need* want* wish request* help
  avant: avant autrefois jadis ancien* passe epoque aujourd'hui desormais fini regle* resolu* depuis deux-ans used before
  non: ne n pas plus jamais ni sans not never
  qualite: fort forte forts force* atout* reconnu* reput* renomm* remarquab* excel* solide* bon bonne bien meilleur* exceptionn* salu* apprec* strong recognised respected
  temps: an ans annee* decenni* depuis longue long longtemps years decade since
  soi: nous notre nos on je j moi we our i my us
  elles: elle elles il ils leur leurs association organisation collectif ong they their it
`;

/** A field of words: its place among the others, and its name. */
export interface Field {
  rank: number;
  name: string;
}

/** Fields by the words that belong to them, whole or by their beginning. */
interface FieldIndex {
  whole: Map<string, Field[]>;
  beginnings: Map<string, Field[]>;
  shortest: number;
  longest: number;
}

const addTo = (index: Map<string, Field[]>, text: string, field: Field): void => {
  const known = index.get(text);
  if (known) known.push(field);
  else index.set(text, [field]);
};

function indexFields(): FieldIndex {
  const index: FieldIndex = { whole: new Map(), beginnings: new Map(), shortest: Number.POSITIVE_INFINITY, longest: 0 };
  const lines = table.trim().split('\n').sort();
  for (const [rank, line] of lines.entries()) {
    const [name = '', words = ''] = line.trim().split(/:\s+/);
    const field: Field = { rank, name };
    for (const word of new Set(words.split(/\s+/))) {
      if (!word.endsWith('*')) {
        addTo(index.whole, word, field);
        continue;
      }
      const beginning = word.slice(0, -1);
      addTo(index.beginnings, beginning, field);
      index.shortest = Math.min(index.shortest, beginning.length);
      index.longest = Math.max(index.longest, beginning.length);
    }
  }
  return index;
}

const index = indexFields();

/** Fields a folded word belongs to; none for most words. */
export function fieldsOf(form: string): readonly Field[] {
  const found = new Set(index.whole.get(form) ?? []);
  for (let length = index.shortest; length <= Math.min(form.length, index.longest); length++)
    for (const field of index.beginnings.get(form.slice(0, length)) ?? []) found.add(field);
  return [...found];
}
