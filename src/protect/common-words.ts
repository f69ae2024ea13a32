/**
 * Words of French and English of six letters or more, folded, that organisations choose for their names: «la ruche» or «the
 * lanterns», in small letters, name nobody. Plurals and feminines go with them.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  abeille abondance accalmie accolade actrice aeroport affranchi aidant aiglon aiguille ainees albinos alizes alouette
  alphabetisation amarante amarre ambulant amitie anacarde anacardier ancestor anchor ancrage anthem antilope
  apaisement apiculteur apicultrice apprentice aquarelle arachide arcade archer archipel arganier argile artisan
  assemblee atelier aubaine aurora aurore auteur autrement averse aveugles aviculteur aviculture aviron awakening
  balance baleine balise bamboo bambou banner banquier baobabs barefoot barque barrage barricade basket bateau bateaux
  batelier batisseur batisseuse batteuse beacon beaute beehive benjamin berceau berger bergerie bibliotheque bijoutier
  biodiversite bissap blacksmith blanchisseur blessure blossom bogolan bonheur boomerang bordure bouclier boulanger
  boulevard bourgeon boussole boutiquier bouvier brasier brebis bridge broderie brodeuse brother brousse bruyere
  builder buisson butineuse butterfly cacaoyer cafeier caisse calebasse camelia camion camionneur candle cannelle
  canopy caravan caravanserail caregiver caring carpenter carrefour carriere cascade castle ceinture celibataire
  cendre cereales cerealiere cerise cerisier chainon chaleur chalutier chameau chamelier chandelle change channel
  chanteur chanteuse chantier chapel charbon charity charrette charrue chasseur chauffeur chaumiere cheminot chercheur
  chevrier cigale cigogne cinema citadelle citadin citerne citizen citronnier clairiere clairon cloche clocher cloison
  coastal coccinelle coffre coffret coiffeur coiffeuse colibri colline colombe combat combattant commencement
  commercante compagne compagnie compagnon compas compassion compost comptoir concorde confiance confluence confluent
  conquete conteur conteuse convoi corail corbeille cordage cordier cordon cordonnier corniche cotonculteur cotonnier
  couloir courant couronne couture couturier couturieres cradle craftswomen crayon crepuscule crescent creuset croisee
  croissance crossborder crossing crossroads croyance cueillette cultivateur cultivatrice cycliste danseur danseuse
  dattier dauphin decortiqueuse delivrance demeure dentelle dentelliere deporte desert destin destinee destiny
  detaillante detainee detention diamant dignity disparu dispensaire displaced displacement diversite divorcee docker
  domestic douane douanier dromadaire durable earthen eclaircie eclaireur eclosion ecluse ecolier ecorce ecureuil
  elephant eleveur eleveuse embarcadere embellie embouchure emeraude empreinte encens encrier endurance energie
  enfantine enseignant envolee eolienne epargne eperon epervier epices equality equateur equilibre equinoxe equitable
  errance escale escalier esperance estuaire etable etendard etincelle etoffe etudiante eucalyptus evasion eventail
  evergreen evictee exilee exiles expulsee fabrique faithful falaise fanfare fardeau farine farmers father faucon
  feather feerie fellowship fenetre fermier ferveur feuillage feuille fidelite fierte figuier filature filets filleul
  fisher fishermen fisherwomen fishmonger flambeau flamboyant flamingo fleche floraison flotte flottille flower
  fontaine footballeur footprint foresterie forestier forgeron fountain fourmi foyers fraternel fraternelle fraternite
  freedom fregate friend friendship fromager frondaison fumage fumeuse garden gardien gardienne gateway gathering
  gazelle genereux generosite genette gentle gingembre girafe girouette giving glaneurs glaneuse goeland golden
  goodness goutte gouvernail graceful granary grenade grenier griotte grossiste grotte guardian guerison guerisseur
  guerrier guetteur guidance guirlande hameau handicap happiness harbor harbour harmattan harmonie harmony harvest
  harvesters healing hearth herder heritage heritier hibiscus hirondelle honest horloge hospitalite hospitality
  household housekeeper humble hunger igname indigo indigotier infirmier inland innocence instituteur intrepide island
  jacaranda jacinthe jardin jardinier jasmin jonction journey jouvence joyful jujubier jumeaux jumelle karite kindness
  kingdom kinship kiosque labeur labour laboureur ladder lagoon lagune laicite lakeside lampion lantern lasting
  laughter laurier lavande lecteur lectrice lecture legacy legalite legende levain levant levier libellule liberation
  liberte liberty lifeline lighthouse lionceau lionne livret locomotive losange loyaute lucarne luciole lueurs
  lumieres lumineuse lutteur lyceen lyceenne maconne macons magasin magnolia malvoyant mangrove mangues manguier
  manioc maraichage maraicher marais marchande marchands mareyeur mareyeuse margelle mariniers marionnette maritime
  market marmite marteau matinee matrone mecanicien melodie memoire menagere menuisier merveille messager messenger
  metier metissage microcredit midwife midwives miellerie migrateur milestone millenaire mimosa mineurs minier mirador
  miroir mirror mixite mobilisation moisson moissonneur moissonneuse moringa morning mosaique motards mother mouette
  moulin mountain muraille murmure musicien musicienne mystere nacelle naissance naufrage navette navigateur navire
  nectar neighbor neighbour nenuphar nightingale nounou nourrice nouveaute nurses obstacle offrande oignon oiseau
  oiseaux olivier ombrage ombrelle oralite oranger orchard orchidee oreille orfevre orpailleur orpailleuse orphan
  orphelin outarde ouvrage ouvrier pagaie pagayeur palabre palais palmeraie palmier panier panorama papillon papyrus
  paradis parapluie parasol parcelle parchemin parente parfum parite parrain passage passager passeport passerelle
  passeur pathway patience paysanne pebble pecherie pelerin pelican pensee pepiniere perroquet perseverance petale
  phares phenix philanthrope photographe pigeon pilgrim pilotis piment pinasse pioneer pionnier pirogue piroguier
  pisciculture plaine planete plantation plateau plumes poesie poignee polyglotte pommier portail porteur porteuse
  portuaire poterie potier potter poupee pouvoir prairie precurseur premices primevere printemps promesse promise
  prophete prosperite prosperity prouesse providence proximite prudence puisatier pyramide quatuor quenouille quietude
  rainbow rainfall rameau rameaux rameur rapatriee rassemblement rayons rebatir reboisement rebond recolte
  reconciliation reconfort recyclage recycleur refection reflet refoule regain regard relance rempart renaissance
  renewal renouer renouveau repere repiquage rescape rescue resilience resilient resistance resistant respect
  ressource restauratrice retrouvailles return returnee reussite reverence rivage riverside riviere riziculteur
  rizicultrice riziere roadside rocher roseau roseaux rosier rossignol rotonde royaume ruelle ruisseau ruralite
  saffron safran sagesse sailor saisonnier salamandre sanctuaire sanctuary sandale sarcelle sauvegarde savane savannah
  savonnerie savonniere scholar schoolboy schoolgirl sculpteur seafarer seaside seasonal secouriste semailles semence
  semeur semeuse sentier sentinelle serenite serpent serviteur sesame shepherd shield shoreline sifflet silence
  sillage sillon silver sinistre sirene sister skyline smuggled soignant solaire solidaire solstice sommeil sommet
  soudeur sourds sourire spirale splendeur sportif sportive spring stateless stranded stranger stream strength
  students sunflower sunrise sunset survie survivor swallow symphonie tabouret tailleur tailor tamarin tamarind
  tamarinier tambour tapestry tapisserie taximan teacher teinture teinturier temoignage temoin tempete tendresse
  terrasse terreau territoire theatre threshold tilleul timber tissage tisserand together toiture tomate tomorrow
  tonnerre tontine torrent tortue tournesol tourterelle trader tradeswomen trafficked trafficking transformateur
  transformatrice transhumance traveller traversee treasure tremplin tresor tribune tribute trieuse triomphe triumph
  trottoir troubadour troupeau turquoise undocumented unicite univers universite vagues vaillance vaillant vainqueur
  valise valley vannerie vannier veilleur veilleuse vendange vendeur vendeuse verger verite vestige veuves victoire
  victory vigilance vigilante vigneron vineyard violette virage vivier voices voilier voisin voisinage volonte voltige
  volunteer voyage voyageur voyageuse wanderer watchful weaver welcome wellspring willow window wisdom wonder worship
  zenith zephyr`
    .trim()
    .split(/\s+/),
);
