/*
 * Lists of names whose truth is known, made for this test: small organisations are invented, large ones are public.
 * One line is one organisation, ` | ` between its spellings; a line of one name is an organisation that must stay alone.
 * `~` before a spelling: nothing but knowledge of the body could join it, a miss is right (review or apart).
 */
export const heldOutLists: { [list: string]: string } = {
  'charities of Britain and Ireland': `
Harrowgate Refugee Welcome | Harrowgate Refugee Welcome CIO | HARROWGATE REFUGEE WELCOME (CIO) | The Harrowgate Refugee Welcome
Harrowgate Refugee Welcome Choir
Friends of Thornleigh Asylum Seekers | The Friends of Thornleigh Asylum Seekers Ltd | Friends of Thornleigh Asylum-Seekers
Friends of Thornleigh Library
Dunmarra Migrant Women’s Network | Dunmarra Migrant Womens Network | Dunmarra Migrant Women's Network Limited
Dunmarra Migrant Workers Network
Dunmarra Women’s Aid | Dunmarra Womens Aid
St Brannoc’s Night Shelter | Saint Brannoc’s Night Shelter | ST. BRANNOCS NIGHT SHELTER
St Brendan’s Night Shelter
Somali Bravanese Family Centre of Eastwick | Somali Bravanese Family Center of Eastwick
Somali Bravanese Elders of Eastwick
Oxfam GB | Oxfam Great Britain
Oxfam Ireland
Save the Children UK | Save the Children United Kingdom
Save the Children Norway
British Red Cross | The British Red Cross Society | British Red Cross Society
Irish Red Cross | Irish Red Cross Society
Penbryn Community Transport | Penbryn Community Transport Charitable Trust ~
1st Penbryn Scout Group
2nd Penbryn Scout Group
Action for Kessler Children | Action for Kessler’s Children
Action for Kessler Carers
Wexcombe Methodist Church
Wexcombe Baptist Church
Wexcombe Food Bank | Wexcombe Foodbank
Refugee Action Tyndale
Refugee Council
Migrant Help Lorrimore | Migrant Help Lorimore`,

  'Belgian associations': `
Maison d’Accueil Les Tourelles asbl | Maison d'accueil Les Tourelles | ASBL Maison d’accueil « Les Tourelles »
Maison Médicale Les Tourelles
Convivance Namurienne pour l’Intégration des Migrants (CNIM) | CNIM asbl | Convivance namuroise ~
Centre Wolmer pour Demandeurs d’Asile | Centre Wolmer pour demandeurs d’asile (asbl)
Centre Wolmer pour Mineurs
Onthaalhuis De Zwaluwe vzw | Onthaalhuis De Zwaluwe
Médecins Sans Frontières Belgique | Médecins sans Frontières - Belgique | MSF Belgique
Médecins Sans Frontières France | MSF France
Caritas Belgique | Caritas Belgium
Caritas International
Croix-Rouge de Belgique | Belgian Red Cross
Collectif des Sans-Papiers de Verlaine | Collectif Sans Papiers Verlaine
Collectif des Sans-Papiers de Verlinden
Service Social des Étrangers Brabois | Service social des etrangers Brabois
Jeunesse Ouvrière de Rimbecq | Jeunesses ouvrières de Rimbecq
Oxfam Belgique | Oxfam Belgium
Enabel – Agence belge de développement | Enabel | Coopération technique belge`,

  'Congo, names in French': `
Association des Mamans Lumière de Kiboma (AMALUK) | AMALUK | A.MA.LU.K. | Ass. des Mamans Lumière de Kiboma
Association des Papas Lumière de Kiboma
Réseau des Femmes Leaders du Mayanda | RFLM – Réseau des Femmes Leaders du Mayanda | Réseau Femmes Leaders Mayanda
Réseau des Jeunes Leaders du Mayanda
Solidarité des Déplacés de Lubondo | Solidarité des deplacés de Lubondo | Solidarité Déplacés Lubondo
Solidarité des Déplacés de Lubando-Est
Comité de Base de Kalemba 1
Comité de Base de Kalemba 2
Centre de Promotion Sociale Bolingo | CPS Bolingo
Centre de Santé Bolingo
Fondation Mwana Nzapa | Fondation Mwana-Nzapa ASBL
Fondation Mwana Ya Mboka
Union des Pêcheurs du Lac Tumbwa | Union des pécheurs du lac Tumbwa
Union des Paysans du Lac Tumbwa
Croix-Rouge de la République démocratique du Congo | Croix-Rouge RDC
Croix-Rouge congolaise, section de Bandaka
Haut-Commissariat des Nations Unies pour les réfugiés | UNHCR | HCR – Agence des Nations Unies pour les réfugiés
Bureau de la coordination des affaires humanitaires (OCHA) | OCHA | UN OCHA
Programme alimentaire mondial | PAM | WFP | World Food Programme (WFP)
Ministère des Affaires Sociales | Ministère des affaires sociales
Ministère des Affaires Humanitaires
Ministère de la Santé | Min. de la Santé ~
Women for Women Kiboma
Synergie des Femmes pour les Victimes de Tshala | Synergie Femmes Victimes Tshala
Synergie des Femmes pour la Vigne de Tshala`,

  'Ghana, names in English': `
Akwedi Rural Returnees Association | AKWEDI RURAL RETURNEES ASSOC. | Akwedi Rural Returnee Association
Akwedi Rural Farmers Association
Northern Savannah Migrant Support Initiative (NOSAMSI) | NOSAMSI | Northern Savanna Migrant Support Initiative
Southern Savannah Migrant Support Initiative
Centre for Kofari Development and Advocacy | Center for Kofari Development and Advocacy (CKDA) | CKDA
Centre for Kofari Health and Advocacy
Women in Shea Trade, Bolanga | Women in Shea Trade – Bolanga
Women in Shea Trade, Walewa
Tema Dockworkers Solidarity Union | Tema Dock Workers Solidarity Union
Ghana Red Cross Society | Ghana Red Cross
Youth Alive Kumbungo | Youth-Alive Kumbungo
Youth Empowerment Kumbungo
International Organization for Migration (IOM) | Organisation internationale pour les migrations | IOM | UN Migration
International Labour Organization | ILO | Organisation internationale du Travail
Ministry of Gender, Children and Social Protection | Ministry of Gender, Children & Social Protection
Ministry of Health
Ghana Health Service
Afram Basin Returned Migrants Union | Afram Basin Returned Migrants' Union
Afram Basin Migrants Union
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | Deutsche Gesellschaft fuer Internationale Zusammenarbeit (GIZ) GmbH | GTZ
KfW Development Bank | KfW`,

  'Mauritania and transliterated Arabic': `
Association Nour El Hayat pour la Protection de l’Enfance | Assoc. Nour el-Hayat pour la protection de l’enfance | Jamiyat Nour El Hayat pour la Protection de l'Enfance
Association Nour El Amal pour la Protection de l’Enfance
Association Essalam des Migrants de Tiviret | Association Es-Salam des migrants de Tiviret | ONG Essalam Migrants Tiviret ~
Association Essalam des Pêcheurs de Tiviret
جمعية الأمل للمهاجرين | جمعيّة الأمل للمهاجرين | جمعية الامل للمهاجرين
جمعية الأمل للنساء
الهلال الأحمر الموريتاني | Croissant-Rouge mauritanien | Mauritanian Red Crescent
Croissant-Rouge tunisien | الهلال الأحمر التونسي | Tunisian Red Crescent
Croissant-Rouge marocain
البنك الدولي | Banque mondiale | World Bank Group
منظمة الصحة العالمية | OMS – Organisation mondiale de la santé
SOS Esclavage Oued Zem
SOS Migrants Oued Zem | S.O.S. Migrants Oued Zem
Association Mauritanienne des Femmes Cheffes de Ménage Zeyna (AMFCMZ) | AMFCMZ | A.M.F.C.M.Z
Initiative des Jeunes de Dar El Barka Sud
Initiative des Jeunes de Dar El Barka Nord
Markaz Chabab Tiris | Centre des Jeunes de Tiris ~
Réseau Jisr Essahel
Réseau Jisr Ennour`,

  'Niger and the Sahel': `
ONG Djinkowey Taaley | Djinkowey Taaley | Djinkoway Taaley
ONG Djinkowey Bonkaney
Groupement Féminin Hadin Kay de Gandassa | Groupement feminin Hadin-Kay Gandassa | GF Hadin Kay de Gandassa ~
Groupement Masculin Hadin Kay de Gandassa
Association des Migrants Retournés de Gandassa | Association des migrants retournes de Gandassa | Asso Migrants Retournés Gandassa
Association des Migrantes Retournées de Gandassa
Association des Migrants Refoulés de Gandassa
Association des Migrants de Gandassa
Union Régionale des Coopératives Maraîchères de Dargoul | URCM Dargoul | Union régionale coopératives maraîchères Dargoul
Union Départementale des Coopératives Maraîchères de Dargoul
Mouvement Alternatif pour la Jeunesse de Tassiri (MAJT) | MAJT ~ | Mouvement alternatif Jeunesse Tassiri
Mouvement Alternatif pour la Jeunesse de Tassara
Section Jeunes du Collectif Kawral
Section Femmes du Collectif Kawral
Collectif Kawral | Collectif Kawral (section régionale) ~
Coordination des Retournés de Libye de Tessaou | Coordination des Retournés de Libye à Tessaou
Coordination des Retournés d’Algérie de Tessaou
Alarme Téléphone Tidjalal
Médecins du Monde | Doctors of the World | MDM
Secours Islamique France
Islamic Relief | Islamic Relief Worldwide | Secours islamique mondial
UNICEF | Fonds des Nations Unies pour l’enfance | United Nations Children’s Fund (UNICEF) | منظمة الأمم المتحدة للطفولة
FNUAP | UNFPA – Fonds des Nations Unies pour la population
Programme des Nations Unies pour le développement (PNUD) | UNDP | PNUD
Programme des Nations Unies pour l’environnement | UNEP`,

  'West Africa, mixed hands': `
Association pour le Retour Volontaire de Sébikotal | Association Retour Volontaire Sébikotal
Association pour les Retournés Volontaires de Sébikotal ~
Fédération des Ressortissants du Boundou-Kéniéba en Italie
Fédération des Ressortissants du Boundou-Kéniéba en France | Federation Ressortissants Boundou Keniéba (France)
Collectif des Mères de Disparus de Teranga-Plage | Collectif des Meres de Disparus de Teranga Plage
Collectif des Pères de Disparus de Teranga-Plage
Association des Femmes Rapatriées de Dabakro (AFRD) | AFRD | A.F.R.D. | Association des femmes rapatriées de Dabakro
Association des Jeunes Rapatriés de Dabakro (AJRD) | AJRD
Conseil des Jeunes de Bouakro
Conseil des Femmes de Bouakro
Agir & Bâtir Dioulassi | Agir et Bâtir Dioulassi | AGIR ET BATIR DIOULASSI
Agir et Grandir Dioulassi
GIE Teggi Ndefleng | G.I.E. Teggi Ndefleng | GIE TEGGI NDÉFLENG
GIE Teggi Ndoumbelane
Lycée Moderne 1 de Sakassi
Lycée Moderne 2 de Sakassi
Caritas Côte d’Ivoire
Caritas Guinée
Caritas Sénégal | Caritas-Sénégal
Banque africaine de développement | African Development Bank | BAD ~
Communauté économique des États de l’Afrique de l’Ouest | CEDEAO | ECOWAS
Croix-Rouge sénégalaise | Senegalese Red Cross | Senegal Red Cross Society
Croix-Rouge malienne | Mali Red Cross
Comité international de la Croix-Rouge | CICR | ICRC
Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge | IFRC
Ministère des Affaires étrangères
Ministère de l’Intérieur
Observatoire Sankolo des Migrations (OSM) | OSM
Office Sankolo de la Main-d’œuvre
Agence Française de Développement | AFD – Agence française de développement | French Development Agency
Union européenne | European Union | Délégation de l’Union européenne ~
Association Baraka 2000
Association Baraka 2010
Association Baraka`,

  'one meaningful word apart': `
Association des Jeunes Migrants de Koriolé | Asso. des jeunes migrants de Koriolé | ASSOCIATION DES JEUNES MIGRANTS DE KORIOLE
Association des Jeunes Migrantes de Koriolé ~
Association des Femmes Migrantes de Koriolé
Association des Anciens Migrants de Koriolé
Association des Migrants de Retour de Koriolé | Association migrants de retour de Koriolé
Association des Migrants en Transit de Koriolé
Association de Soutien aux Migrants de Koriolé
Association de Soutien aux Réfugiés de Koriolé
Ligue des Droits Humains de Sabarane | Ligue Droits Humains Sabarane
Ligue des Droits de la Femme de Sabarane
Parti Jaama, section des jeunes
Parti Jaama, section des femmes
Réseau National des Organisations de Retournés (RNOR) | RNOR | R.N.O.R
Réseau Régional des Organisations de Retournés
Union Nationale des Étudiants Étrangers
Union Nationale des Étudiants
Union des Étudiants Étrangers de Sabarane
Fonds de Solidarité des Émigrés
Fonds de Solidarité des Immigrés
Maison des Migrants de Zimba | La Maison des Migrants de Zimba | Maison du Migrant de Zimba
Maison des Artisans de Zimba
École Primaire Publique Zimba A
École Primaire Publique Zimba B
Groupement des Éleveurs de Tiéla
Groupement des Éleveuses de Tiéla ~
Amicale des Ivoiriens de Zimba
Amicale des Guinéens de Zimba
Amicale des Sénégalais de Zimba
Amicale des Maliens de Zimba
Comité Local de Paix de Bora
Comité Local de Santé de Bora
Comité Local de l’Eau de Bora
Stop Départs Bora | STOP-DEPARTS BORA | Stop aux départs Bora
Stop Violences Bora
Radio Kawsara FM 91.5
Radio Kawsara FM 98.2
Radio Rurale de Bora | Radio rurale Bora
Coopérative Agricole de Bora-Nord
Coopérative Agricole de Bora-Sud
Institut de Recherche Tamba
Institut de Formation Tamba
Syndicat des Travailleurs Domestiques de Zimba | Syndicat Travailleurs domestiques Zimba
Syndicat des Travailleurs Saisonniers de Zimba
Centre d’Accueil Sainte-Monique | Centre d'accueil Ste Monique
Centre d’Accueil Saint-Michel
Clinique Juridique Wuro
Clinique Mobile Wuro`,

  'acronyms of all kinds': `
Organisation pour la Défense des Voyageurs en Détresse (ODVD) | ODVD | O.D.V.D. | ODVD – Organisation pour la Défense des Voyageurs en Détresse
Réseau des Acteurs de la Migration au Lassa (RAMILA) | RAMILA | Ramila
Action Santé Mobilité Yoro | ASMY | Action Santé-Mobilité Yoro
Association Solidarité Mères de Yelimba (ASMY-B)
Collectif Espoir des Rapatriés | CER ~ | COLLECTIF ESPOIR DES RAPATRIES
Centre d’Écoute Rurale
Comité d’Entraide des Refoulés
Jeunesse Active de Fadoul (JAF) | JAF – Jeunesse Active de Fadoul
Juristes Africains de Fadoul (JAF)
Tadamoun Sahel | TADAMOUN SAHEL
TADAMOUN Maghreb Arabe ~
Plateforme des Organisations de la Diaspora Zarma (POD-Z) | PODZ | Plate-forme des organisations de la diaspora Zarma
Forum Mobilités Ndiaga | FORUM MOBILITES NDIAGA | Forum Mobilité Ndiaga
SOLIMA | SOLIMA Solidarité Migrants d’Amkoullel | Solidarité Migrants d'Amkoullel (SOLIMA)
SOLIMAR
ANERI | Association Nationale d’Entraide des Rapatriés Ivoiriens
ANERG | Association Nationale d’Entraide des Rapatriés Guinéens
Observatoire des Frontières de Gao-Nioro | Observatoire Frontières Gao Nioro | Observatoire des Frontieres de Gao-Niorro
Observatoire des Prix de Gao-Nioro`,

  'ministries, agencies and their neighbours': `
Ministère de la Femme, de la Famille et de l’Enfance | Ministère de la femme, de la famille et de l'enfance
Ministère de la Jeunesse et des Sports
Ministère de la Jeunesse, de l’Emploi et des Sports
Direction Générale des Sénégalais de l’Extérieur | DGSE | Direction générale des Sénégalais de l'extérieur (DGSE)
Direction Générale de la Police
Direction Régionale de la Police
Agence Nationale de l’Emploi | Agence nationale de l'emploi
Agence Nationale de la Statistique
Agence Régionale de Développement de Thiélan
Agence Régionale de Développement de Matoul
Commune de Zimba
Commune de Bora
Mairie de Zimba
Union africaine | African Union | الاتحاد الأفريقي
Banque européenne d’investissement | European Investment Bank
Commission européenne | European Commission
Fonds monétaire international | International Monetary Fund
ONU Femmes | UN Women | UN-Women
UN-Habitat | ONU-Habitat | United Nations Human Settlements Programme
Femmes
Migration
Habitat
Danish Refugee Council | Conseil danois pour les réfugiés | DRC – Danish Refugee Council
Norwegian Refugee Council | Norwegian Refugee Council (NRC) | Conseil norvégien pour les réfugiés
Swedish International Development Cooperation Agency | Sida – Swedish International Development Cooperation Agency
French Red Cross | Croix-Rouge française | The French Red Cross
Spanish Red Cross | Cruz Roja Española
Italian Red Cross | Croce Rossa Italiana
UNICEF Allemagne | UNICEF Germany | German Committee for UNICEF
Reporters sans frontières | Reporters Without Borders
Avocats sans frontières
Médecins sans frontières | Doctors Without Borders | أطباء بلا حدود
Ingénieurs sans frontières`,
};
