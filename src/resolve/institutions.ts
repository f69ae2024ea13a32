/*
 * Institutions that everybody in this field names, in several languages and under several names: bodies of the United
 * Nations, development banks, donors, large international networks. Their names are public facts, taken from each one's
 * own site (the source of each line); former names that still stand in lists are kept. National organisations have no
 * place here: who they are must come from the rows. One line is one institution, never its national offices or members: the
 * few that have a name of their own have a line of their own, `oxfam/NL`.
 */

/**
 * id | site | names, `;` between | acronyms that mean nothing else | acronyms that others bear too (with a name only) |
 * country where it is one body, when it is no federation | State by whose name lists of donors call it. `XM-DAC-…` is the code that the OECD gives a channel of aid.
 */
const lines = `
onu | un.org | United Nations; United Nations Organization; Organisation des Nations Unies; Nations Unies; Naciones Unidas; Organización de las Naciones Unidas; United Nations Organisation; الأمم المتحدة | ONU; UNO; UN; XM-DAC-41305 |
fao | fao.org | Food and Agriculture Organization; Food and Agriculture Organization of the United Nations; United Nations Food and Agriculture Organization; Food and Agricultural Organization; Organisation des Nations Unies pour l'alimentation et l'agriculture; Organizzazione delle Nazioni Unite per l'alimentazione e l'agricoltura; Organizzazione Nazioni Unite per Alimentazione e Agricoltura; منظمة الأغذية والزراعة للأمم المتحدة; Organización de las Naciones Unidas para la Alimentación y la Agricultura | FAO; UNFAO; XM-DAC-41301 |
oim | iom.int | International Organization for Migration; International Organization of Migration; Organisation internationale pour les migrations; Organisation internationale de la migration; Organización Internacional para las Migraciones; UN Migration; ONU Migration; United Nations Migration Agency; المنظمة الدولية للهجرة | IOM; XM-DAC-47066 | OIM
hcr | unhcr.org | United Nations High Commissioner for Refugees; Office of the United Nations High Commissioner for Refugees; United Nations Office of the United Nations High Commissioner for Refugees; United Nations Refugee Agency; UN Refugee Agency; Haut Commissariat des Nations Unies pour les réfugiés; Haut-Commissariat aux réfugiés; Agence des Nations Unies pour les réfugiés; HCR Agence des Nations Unies pour les réfugiés; المفوضية السامية للأمم المتحدة لشؤون اللاجئين; Alto Comisionado de las Naciones Unidas para los Refugiados; Agencia de las Naciones Unidas para los Refugiados; Agencia de la ONU para los Refugiados | UNHCR; XM-DAC-41121; ACNUR | HCR
ocha | unocha.org | United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; United Nations Office of Co-ordination of Humanitarian Affairs; United Nations Office of Coordination of Humanitarian Affairs; Bureau de la coordination des affaires humanitaires; Bureau des Nations Unies pour la coordination des affaires humanitaires; Bureau des Nations Unies pour la coordination de l'assistance humanitaire; Oficina de Coordinación de Asuntos Humanitarios; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | UNOCHA; OCHA; UN OCHA; XM-DAC-41127 |
cerf | cerf.un.org | Central Emergency Response Fund; United Nations Central Emergency Response Fund; UN Central Emergency Response Fund; OCHA Central Emergency Response Fund; Fonds central pour les interventions d'urgence | UN CERF; XM-DAC-41147 | CERF
pnud | undp.org | United Nations Development Programme; UN Development Programme; Programme des Nations Unies pour le développement; Programa de las Naciones Unidas para el Desarrollo; برنامج الأمم المتحدة الإنمائي | UNDP; PNUD; XM-DAC-41114 |
unicef | unicef.org | United Nations Children's Fund; UN Children's Fund; United Nations International Children's Emergency Fund; Fonds des Nations Unies pour l'enfance; Fonds international de secours à l'enfance; منظمة الأمم المتحدة للطفولة; اليونيسف; اليونيسيف; Fondo de las Naciones Unidas para la Infancia; United Nations Childrens Fund | UNICEF; XM-DAC-41122 |
pam | wfp.org | World Food Programme; United Nations World Food Programme; UN World Food Programme; Programme alimentaire mondial; Programme alimentaire mondial des Nations Unies; Programa Mundial de Alimentos; برنامج الأغذية العالمي | WFP; XM-DAC-41140 | PAM; UNWFP; PMA
oms | who.int | World Health Organization; United Nations World Health Organization; Organisation mondiale de la santé; Organización Mundial de la Salud; منظمة الصحة العالمية | XM-DAC-41143 | WHO; OMS
fnuap | unfpa.org | United Nations Population Fund; United Nations Fund for Population Activities; UN Fund for Population; UN Population Fund; Fonds des Nations Unies pour la population; Fondo de Población de las Naciones Unidas; صندوق الأمم المتحدة للسكان | UNFPA; FNUAP; XM-DAC-41119 |
onu-femmes | unwomen.org | United Nations Entity for Gender Equality and the Empowerment of Women; UN Women; United Nations Women; ONU Femmes; Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes; United Nations Development Fund for Women; Fonds de développement des Nations Unies pour la femme; ONU Mujeres; هيئة الأمم المتحدة للمرأة | UNWOMEN; UNIFEM; XM-DAC-41146 |
onusida | unaids.org | Joint United Nations Programme on HIV/AIDS; Joint United Nations Programme on HIV and AIDS; United Nations Joint Programme on HIV and AIDS; Joint United Nations Programme on HIV and AIDS Secretariat; United Nations Joint Programme on HIV and AIDS Secretariat; Programme commun des Nations Unies sur le VIH/sida | UNAIDS; ONUSIDA; XM-DAC-41110 |
unops | unops.org | United Nations Office for Project Services; UN Office for Project Services; Bureau des Nations Unies pour les services d'appui aux projets | UNOPS |
unesco | unesco.org | United Nations Educational, Scientific and Cultural Organization; Organisation des Nations Unies pour l'éducation, la science et la culture; Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura; منظمة الأمم المتحدة للتربية والعلم والثقافة | UNESCO; XM-DAC-41304 |
onudi | unido.org | United Nations Industrial Development Organization; Organisation des Nations Unies pour le développement industriel | UNIDO; ONUDI |
onudc | unodc.org | United Nations Office on Drugs and Crime; Office des Nations Unies contre la drogue et le crime | UNODC; ONUDC |
pnue | unep.org | United Nations Environment Programme; UN Environment Programme; UN Environment; Programme des Nations Unies pour l'environnement | UNEP; PNUE |
onu-habitat | unhabitat.org | United Nations Human Settlements Programme; UN Habitat; ONU Habitat; Programme des Nations Unies pour les établissements humains | UNHABITAT; ONUHABITAT |
oit | ilo.org | International Labour Organization; International Labour Office; Organisation internationale du travail; Bureau international du travail; Organización Internacional del Trabajo; منظمة العمل الدولية | ILO; XM-DAC-41302 | OIT; BIT
hcdh | ohchr.org | Office of the United Nations High Commissioner for Human Rights; Office of the High Commissioner for Human Rights; United Nations High Commissioner for Human Rights; Haut-Commissariat des Nations Unies aux droits de l'homme; Haut-Commissariat aux droits de l'homme; مفوضية الأمم المتحدة السامية لحقوق الإنسان | OHCHR | HCDH
fida | ifad.org | International Fund for Agricultural Development; Fonds international de développement agricole | IFAD | FIDA
cnuced | unctad.org | United Nations Conference on Trade and Development; Conférence des Nations Unies sur le commerce et le développement; UN Trade and Development | UNCTAD; CNUCED |
fenu | uncdf.org | United Nations Capital Development Fund; Fonds d'équipement des Nations Unies | UNCDF | FENU
unrwa | unrwa.org | United Nations Relief and Works Agency for Palestine Refugees in the Near East; United Nations Relief and Works Agency for Palestine Refugees | UNRWA; XM-DAC-41130 |
unmas | unmas.org | United Nations Mine Action Service; Service de la lutte antimines des Nations Unies | UNMAS |
desa | un.org/desa | United Nations Department of Economic and Social Affairs; UN Department of Economic and Social Affairs; Département des affaires économiques et sociales des Nations Unies | UNDESA | DESA
cea | uneca.org | United Nations Economic Commission for Africa; Economic Commission for Africa; Commission économique des Nations Unies pour l'Afrique; Commission économique pour l'Afrique | UNECA | CEA; ECA
unitar | unitar.org | United Nations Institute for Training and Research; Institut des Nations Unies pour la formation et la recherche | UNITAR |
vnu | unv.org | United Nations Volunteers; Volontaires des Nations Unies | | UNV; VNU
pbf | un.org/peacebuilding | United Nations Peacebuilding Fund; UN Peacebuilding Fund; Fonds pour la consolidation de la paix | UNPBF | PBF
banque-mondiale | worldbank.org | World Bank; World Bank Group; Banque mondiale; Groupe de la Banque mondiale; International Bank for Reconstruction and Development; Banque internationale pour la reconstruction et le développement; World Bank International Bank for Reconstruction and Development; Banco Mundial; البنك الدولي | | IBRD; BIRD; WB; BM
fmi | imf.org | International Monetary Fund; Fonds monétaire international | IMF | FMI
bad | afdb.org | African Development Bank; African Development Bank Group; Banque africaine de développement; Groupe de la Banque africaine de développement | AFDB | BAD; BAfD
asdb | adb.org | Asian Development Bank; Banque asiatique de développement; Banque de développement asiatique | | ADB; ASDB
bid | iadb.org | Inter-American Development Bank; Banque interaméricaine de développement | IADB | IDB; BID
isdb | isdb.org | Islamic Development Bank; Banque islamique de développement; البنك الإسلامي للتنمية; Groupe de la Banque islamique de développement; Islamic Development Bank Group | ISDB | BIsD; BID
bei | eib.org | European Investment Bank; Banque européenne d'investissement | | EIB; BEI
berd | ebrd.com | European Bank for Reconstruction and Development; Banque européenne pour la reconstruction et le développement | EBRD | BERD
ua | au.int | African Union; Union africaine; African Union Commission; Commission de l'Union africaine; الاتحاد الأفريقي | | AU; UA
cedeao | ecowas.int | Economic Community of West African States; Communauté économique des États de l'Afrique de l'Ouest; ECOWAS Commission; Commission de la CEDEAO | ECOWAS; CEDEAO |
uemoa | uemoa.int | West African Economic and Monetary Union; Union économique et monétaire ouest-africaine | UEMOA; WAEMU |
uma | maghrebarabe.org | Arab Maghreb Union; Union du Maghreb arabe; اتحاد المغرب العربي | | UMA; AMU
ceeac | ceeac-eccas.org | Economic Community of Central African States; Communauté économique des États de l'Afrique centrale | ECCAS; CEEAC |
oif | francophonie.org | Organisation internationale de la francophonie; International Organization of La Francophonie | | OIF
igad | igad.int | Intergovernmental Authority on Development; Autorité intergouvernementale pour le développement | IGAD |
ue | europa.eu | European Union; Union européenne; Unión Europea; Europäische Union; الاتحاد الأوروبي | | EU; UE
commission-europeenne | commission.europa.eu | European Commission; Commission européenne; Commission of the European Communities; Commission de l'Union européenne | | EC; CE
echo | civil-protection-humanitarian-aid.ec.europa.eu | European Commission Humanitarian Aid and Civil Protection; European Commission Humanitarian Aid Civil Protection; European Commission ECHO; Directorate General for European Civil Protection and Humanitarian Aid Operations; Directorate-General for European Civil Protection and Humanitarian Aid Operations European Commission; European Civil Protection and Humanitarian Aid Operations; Direction générale de la protection civile et des opérations d'aide humanitaire européennes; European Community Humanitarian Office | DG ECHO | ECHO
intpa | international-partnerships.ec.europa.eu | European Commission International Partnerships; Directorate General for International Partnerships; European Commission Directorate General for International Partnerships; European Commission Directorate General for International Cooperation and Development; Directorate General for International Cooperation and Development; DG for International Cooperation and Development European Commission; European Commission Development and Cooperation EuropeAid; Direction générale des partenariats internationaux; EuropeAid | DG INTPA; DEVCO; DG DEVCO; EC DEVCO; EuropeAid | INTPA
fpi | fpi.ec.europa.eu | European Commission Service for Foreign Policy Instruments; Service for Foreign Policy Instruments; European Commission Directorate General for Service for Foreign Policy Instruments; Service des instruments de politique étrangère | | FPI
afd | afd.fr | Agence française de développement; French Development Agency | | AFD | FR | FR
expertise-france | expertisefrance.fr | Expertise France; Agence française d'expertise technique internationale | | | FR
mae-fr | diplomatie.gouv.fr | Ministère de l'Europe et des affaires étrangères; France Ministry for Europe and Foreign Affairs; French Ministry for Europe and Foreign Affairs; Ministère des affaires étrangères France; French Ministry of Foreign Affairs; France MEAE; France MEFA | MEAE | MEFA | | FR
giz | giz.de | Deutsche Gesellschaft für Internationale Zusammenarbeit; German Agency for International Cooperation; Coopération technique allemande; Agence allemande de coopération internationale; Deutsche Gesellschaft für Technische Zusammenarbeit | GIZ; GTZ | | DE
kfw | kfw.de | KfW Entwicklungsbank; KfW Development Bank; Kreditanstalt für Wiederaufbau; Banque allemande de développement | KFW | | DE
bmz | bmz.de | Federal Ministry for Economic Cooperation and Development; Federal Ministry for Economic Cooperation and Development Germany; German Federal Ministry for Economic Cooperation and Development; Germany Federal Ministry for Economic Cooperation and Development; Germany Ministry for Economic Cooperation and Development; Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung; Ministère fédéral allemand de la coopération économique et du développement | BMZ | | | DE
auswaertiges-amt | auswaertiges-amt.de | Federal Foreign Office Germany; Germany Federal Foreign Office; German Federal Foreign Office; German Foreign Office; Auswärtiges Amt; Ministère fédéral allemand des affaires étrangères | | | | DE
aecid | aecid.es | Agencia Española de Cooperación Internacional para el Desarrollo; Spanish Agency for International Development Cooperation; Agence espagnole de coopération internationale pour le développement | AECID; AECI | | ES | ES
aics | aics.gov.it | Agenzia Italiana per la Cooperazione allo Sviluppo; Italian Agency for Development Cooperation; Italian Agency for Cooperation and Development; Agence italienne pour la coopération au développement; AICS Agenzia Italiana per la Cooperazione allo Sviluppo Italian Agency for Cooperation and Development; Italy AICS Agenzia Italiana per la Cooperazione allo Sviluppo Italian Agency for Cooperation and Development | AICS | | IT | IT
deza | eda.admin.ch | Swiss Agency for Development and Cooperation; Switzerland Swiss Agency for Development and Cooperation; Swiss Development Cooperation Agency; Swiss Development Cooperation; Direction du développement et de la coopération; Coopération suisse | SDC DDC | SDC; DDC; DEZA; COSUDE | CH | CH
enabel | enabel.be | Enabel; Agence belge de développement; Belgian Development Agency; Coopération technique belge; Belgian Technical Cooperation | | CTB; BTC | BE | BE
dgd | diplomatie.belgium.be | Belgian Development Cooperation; Coopération belge au développement; Direction générale de la coopération au développement et de l'aide humanitaire Belgique; Belgium Directorate General for Development Cooperation | | DGD | | BE
luxdev | luxdev.lu | Lux-Development; LuxDev; Agence luxembourgeoise pour la coopération au développement | LUXDEV | | LU | LU
danida | um.dk | Danish International Development Agency; Ministry of Foreign Affairs of Denmark; Denmark Ministry of Foreign Affairs; Ministry of Foreign Affairs Denmark; Danida Denmark Ministry of Foreign Affairs; Denmark Ministry of Foreign Affairs Danida; Danish Ministry of Foreign Affairs; Agence danoise de développement international | DANIDA | | DK | DK
sida | sida.se | Swedish International Development Cooperation Agency; Swedish International Development Cooperation; Sweden through Swedish International Development Cooperation Agency; Sweden Swedish International Development Cooperation Agency; Sida Sweden; Agence suédoise de coopération internationale au développement | ASDI | SIDA | SE | SE
norad | norad.no | Norwegian Agency for Development Cooperation; Agence norvégienne de coopération pour le développement | NORAD | | NO | NO
mfa-no | regjeringen.no | Norway Ministry of Foreign Affairs; Norwegian Ministry of Foreign Affairs; Royal Norwegian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Norway; Norway MFA | | | | NO
mfa-fi | um.fi | Ministry for Foreign Affairs of Finland; Finland Ministry for Foreign Affairs; Finland Ministry of Foreign Affairs; Finnish Ministry for Foreign Affairs; Ministry of Foreign Affairs of Finland; Finland MFA | | | | FI
mfa-nl | government.nl | Netherlands Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Netherlands; Ministry of Foreign Affairs Netherlands; Ministry of Foreign Affairs NL; Dutch Ministry of Foreign Affairs; Ministerie van Buitenlandse Zaken; Netherlands MFA; Ministère des affaires étrangères des Pays-Bas | MINBUZA | BUZA | | NL
mfa-jp | mofa.go.jp | Japan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Japan; Japanese Ministry of Foreign Affairs | | | | JP
irish-aid | irishaid.ie | Irish Aid; Coopération irlandaise | | | IE | IE
dfa-ie | ireland.ie | Ireland Department of Foreign Affairs and Trade; Irish Department of Foreign Affairs and Trade; Department of Foreign Affairs Ireland; Ireland DFAT | | | | IE
dfat | dfat.gov.au | Department of Foreign Affairs and Trade Australia; Australia Department of Foreign Affairs and Trade; Australian Department of Foreign Affairs and Trade; Australia DFAT | AUSAID | DFAT | | AU
fcdo | gov.uk | Foreign, Commonwealth and Development Office; Foreign Commonwealth Development Office; UK Foreign Commonwealth and Development Office; United Kingdom Foreign Commonwealth and Development Office; Foreign Commonwealth Development Office United Kingdom; Foreign and Commonwealth Office; Foreign Commonwealth Office; UK Foreign and Commonwealth Office; Department for International Development; UK Department for International Development; Department for International Development United Kingdom; British Department for International Development; British Government DFID | FCDO; DFID; UKAID; UK Aid | FCO | | GB
usaid | usaid.gov | United States Agency for International Development; U.S. Agency for International Development; US Agency for International Development; USA USAID; Agence des États-Unis pour le développement international; USAID Office of Foreign Disaster Assistance; Office of U.S. Foreign Disaster Assistance; Office of Foreign Disaster Assistance; USAID OFDA; USA USAID OFDA; Office of Food for Peace; USAID Food for Peace; Bureau for Humanitarian Assistance; USAID Bureau for Humanitarian Assistance; USAID BHA; Office of Transition Initiatives; USAID OTI | USAID; OFDA | | US | US
prm | state.gov | Bureau of Population, Refugees, and Migration; US Bureau of Population Refugees and Migration; United States Department of State Bureau of Population Refugees and Migration | USPRM; BPRM; USBPRM | | | US
state-us | state.gov | United States Department of State; U.S. Department of State; US State Department; Département d'État américain | USDOS | | | US
cdc-us | cdc.gov | Centers for Disease Control and Prevention; United States Centers for Disease Control and Prevention; Centers for Disease Control and Prevention United States of America; US Centers for Disease Control and Prevention; USA CDC | USCDC | CDC
mcc | mcc.gov | Millennium Challenge Corporation; Millennium Challenge Account | | MCC; MCA
gac | international.gc.ca | Global Affairs Canada; Canada Global Affairs Canada; Affaires mondiales Canada; Canada GAC; Foreign Affairs, Trade and Development Canada; Department of Foreign Affairs, Trade and Development Canada; Foreign Affairs Trade and Development Canada; Affaires étrangères, commerce et développement Canada; Canadian International Development Agency; Agence canadienne de développement international; CANADA DFATD GVT | DFATD | GAC; AMC; CIDA; ACDI | CA | CA
idrc | idrc-crdi.ca | International Development Research Centre; Centre de recherches pour le développement international; Canada International Development Research Centre; Centre de recherches pour le développement international Canada; International Development Research Centre Centre de recherches pour le développement international | IDRC | CRDI | CA
jica | jica.go.jp | Japan International Cooperation Agency; Agence japonaise de coopération internationale | JICA | | JP | JP
koica | koica.go.kr | Korea International Cooperation Agency; Agence coréenne de coopération internationale | KOICA | | KR | KR
tika | tika.gov.tr | Turkish Cooperation and Coordination Agency; Agence turque de coopération et de coordination | TIKA | | TR | TR
ksrelief | ksrelief.org | King Salman Humanitarian Aid and Relief Centre; Centre du roi Salmane pour l'aide humanitaire et les actions de secours; مركز الملك سلمان للإغاثة والأعمال الإنسانية | KSRELIEF |
fonds-mondial | theglobalfund.org | The Global Fund to Fight AIDS, Tuberculosis and Malaria; Global Fund to Fight AIDS Tuberculosis and Malaria GFATM; Le Fonds mondial de lutte contre le sida, la tuberculose et le paludisme; The Global Fund | GFATM |
gavi | gavi.org | Gavi, the Vaccine Alliance; GAVI Alliance; Global Alliance for Vaccines and Immunization; Gavi l'Alliance du vaccin | GAVI |
cicr | icrc.org | International Committee of the Red Cross; Comité international de la Croix-Rouge; Comité Internacional de la Cruz Roja; اللجنة الدولية للصليب الأحمر | ICRC; CICR |
ficr | ifrc.org | International Federation of Red Cross and Red Crescent Societies; Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge; International Federation of the Red Cross and Red Crescent Societies; International Federation of the Red Cross and Red Crescent; Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja; الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | IFRC; FICR |
msf | msf.org | Médecins Sans Frontières; Doctors Without Borders; Médecins Sans Frontières International; Artsen Zonder Grenzen; Ärzte ohne Grenzen; أطباء بلا حدود; Médicos Sin Fronteras; Medici Senza Frontiere; Leger uten grenser; Läkare utan gränser | | MSF
mdm | medecinsdumonde.org | Médecins du Monde; Doctors of the World; Médicos del Mundo; Dokters van de Wereld; Ärzte der Welt | | MDM
acf | actioncontrelafaim.org | Action contre la Faim; Action Against Hunger; Acción contra el Hambre | | ACF; AAH
acted | acted.org | Agency for Technical Cooperation and Development; Agence d'aide à la coopération technique et au développement | ACTED | | FR
drc | drc.ngo | Danish Refugee Council; Conseil danois pour les réfugiés; Dansk Flygtningehjælp | | DRC | DK
nrc | nrc.no | Norwegian Refugee Council; Norwegian Refugee Council Norway; Conseil norvégien pour les réfugiés; Flyktninghjelpen | | NRC | NO
irc | rescue.org | International Rescue Committee; International Rescue Committee Inc; Comité international de secours; Comité international de sauvetage | | IRC
save-the-children | savethechildren.net | Save the Children; Save the Children International; Aide à l'enfance internationale; انقذوا الأطفال | | SCI; STC
oxfam | oxfam.org | Oxfam International; Oxfam; Oxfam International Secretariat; Oxfam Confederation | OXFAM |
care | care-international.org | CARE International; Cooperative for Assistance and Relief Everywhere; CARE | | CARE
plan | plan-international.org | Plan International; Plan International Inc; Plan; Plan International Inc | |
world-vision | wvi.org | World Vision International; World Vision; Vision Mondiale | | WVI
hi | hi.org | Humanity and Inclusion; Handicap International; Handicap International Humanité et Inclusion; Humanité et Inclusion; Handicap International Federation | | HI
concern | concern.net | Concern Worldwide; Concern | | CWW | IE
mercy-corps | mercycorps.org | Mercy Corps | | | US
alight | wearealight.org | American Refugee Committee; Alight | | ARC
avsf | avsf.org | Agronomes et vétérinaires sans frontières; Agronomists and Veterinarians Without Borders | AVSF | | FR
vsf | vsf-international.org | Vétérinaires Sans Frontières; Vétérinaires sans Frontières International; VSF International | | VSF
crs | crs.org | Catholic Relief Services; Secours catholique américain | | CRS | US
caritas | caritas.org | Caritas Internationalis | |
secours-catholique | secours-catholique.org | Secours Catholique; Secours Catholique Caritas France; Caritas France | |
jrs | jrs.net | Jesuit Refugee Service; Service jésuite des réfugiés; Service jésuite aux réfugiés | | JRS
amnesty | amnesty.org | Amnesty International; منظمة العفو الدولية | |
hrw | hrw.org | Human Rights Watch | | HRW
fidh | fidh.org | International Federation for Human Rights; Fédération internationale pour les droits humains; Fédération internationale des ligues des droits de l'homme | FIDH |
terre-des-hommes | terredeshommes.org | Terre des hommes; Terre des hommes International Federation; Fédération internationale Terre des hommes | | TDH
ccfd | ccfd-terresolidaire.org | CCFD-Terre Solidaire; Comité catholique contre la faim et pour le développement; Comité catholique contre la faim et pour le développement Terre Solidaire | | CCFD | FR
cimade | lacimade.org | La Cimade; Comité inter-mouvements auprès des évacués | CIMADE | | FR
forim | forim.net | Forum des organisations de solidarité internationale issues des migrations | FORIM | | FR
grdr | grdr.org | Groupe de recherche et de réalisations pour le développement rural; Grdr Migration Citoyenneté Développement; Groupe de recherche et de réalisation pour le développement rural | GRDR | | FR
ps-eau | pseau.org | Programme Solidarité Eau | PSEAU | | FR
icmpd | icmpd.org | International Centre for Migration Policy Development; Centre international pour le développement des politiques migratoires | ICMPD |
sos-ve | sos-childrensvillages.org | SOS Children's Villages; SOS Children's Villages International; SOS Villages d'Enfants; SOS Kinderdorf; SOS Kinderdorpen; SOS Kinderdorf International | | SOS-CV; SOSCV
tearfund | tearfund.org | Tearfund | |
islamic-relief | islamic-relief.org | Islamic Relief Worldwide; Islamic Relief; Secours islamique mondial | | IRW
rosa-luxemburg | rosalux.de | Rosa Luxemburg Stiftung; Fondation Rosa Luxemburg; Rosa Luxemburg Foundation | |
friedrich-ebert | fes.de | Friedrich-Ebert-Stiftung; Friedrich Ebert Foundation; Fondation Friedrich Ebert | | FES
konrad-adenauer | kas.de | Konrad-Adenauer-Stiftung; Konrad Adenauer Foundation; Fondation Konrad Adenauer | | KAS
heinrich-boell | boell.de | Heinrich-Böll-Stiftung; Heinrich Böll Foundation; Fondation Heinrich Böll | | HBS
open-society | opensocietyfoundations.org | Open Society Foundations; Open Society Foundation; Open Society Institute | | OSF; OSI
ford | fordfoundation.org | Ford Foundation; Fondation Ford | |
gates | gatesfoundation.org | Bill and Melinda Gates Foundation; Fondation Bill et Melinda Gates; Gates Foundation | BMGF |
uit | itu.int | International Telecommunication Union; International Telecommunications Union; Union internationale des télécommunications | | ITU; UIT
ccnucc | unfccc.int | United Nations Framework Convention on Climate Change; Convention-cadre des Nations Unies sur les changements climatiques | UNFCCC; CCNUCC |
uncdd | unccd.int | United Nations Convention to Combat Desertification; Convention des Nations Unies sur la lutte contre la désertification | UNCCD |
undrr | undrr.org | United Nations Office for Disaster Risk Reduction; UN Office for Disaster Risk Reduction; Bureau des Nations Unies pour la réduction des risques de catastrophe; United Nations International Strategy for Disaster Reduction | UNDRR; UNISDR |
undss | un.org/undss | United Nations Department of Safety and Security; Département de la sûreté et de la sécurité des Nations Unies | UNDSS |
unhas | wfp.org/unhas | United Nations Humanitarian Air Service; UN Humanitarian Air Service; Service aérien humanitaire des Nations Unies | UNHAS |
unmiss | unmiss.unmissions.org | United Nations Mission in South Sudan; Mission des Nations Unies au Soudan du Sud | UNMISS |
minusma | minusma.unmissions.org | United Nations Multidimensional Integrated Stabilization Mission in Mali; Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali | MINUSMA |
minusca | minusca.unmissions.org | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine | MINUSCA |
monusco | monusco.unmissions.org | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; Mission de l'Organisation des Nations Unies pour la stabilisation en République démocratique du Congo | MONUSCO |
unsom | unsom.unmissions.org | United Nations Assistance Mission in Somalia; Mission d'assistance des Nations Unies en Somalie | UNSOM |
unsmil | unsmil.unmissions.org | United Nations Support Mission in Libya; Mission d'appui des Nations Unies en Libye; Manul | UNSMIL |
unowas | unowas.unmissions.org | United Nations Office for West Africa and the Sahel; Bureau des Nations Unies pour l'Afrique de l'Ouest et le Sahel | UNOWAS; UNOCA |
untfhs | un.org/humansecurity | United Nations Trust Fund for Human Security; UN Trust Fund for Human Security; Fonds d'affectation spéciale des Nations Unies pour la sécurité humaine | UNTFHS |
ceso | unescwa.org | United Nations Economic and Social Commission for Western Asia; Commission économique et sociale pour l'Asie occidentale | UNESCWA; ESCWA |
omm | wmo.int | World Meteorological Organization; Organisation météorologique mondiale | | WMO; OMM
ompi | wipo.int | World Intellectual Property Organization; Organisation mondiale de la propriété intellectuelle | WIPO | OMPI
omi | imo.org | International Maritime Organization; Organisation maritime internationale | | IMO; OMI
aiea | iaea.org | International Atomic Energy Agency; Agence internationale de l'énergie atomique | IAEA; AIEA |
omc | wto.org | World Trade Organization; Organisation mondiale du commerce | | WTO; OMC
itc | intracen.org | International Trade Centre; Centre du commerce international | | ITC; CCI
unu | unu.edu | United Nations University; Université des Nations Unies | | UNU
unrisd | unrisd.org | United Nations Research Institute for Social Development; Institut de recherche des Nations Unies pour le développement social | UNRISD |
unicri | unicri.org | United Nations Interregional Crime and Justice Research Institute; Institut interrégional de recherche des Nations Unies sur la criminalité et la justice | UNICRI |
ops | paho.org | Pan American Health Organization; Organisation panaméricaine de la santé; Organización Panamericana de la Salud | PAHO | OPS
fem | thegef.org | Global Environment Facility; Fonds pour l'environnement mondial | | GEF; FEM
gcf | greenclimate.fund | Green Climate Fund; Fonds vert pour le climat | | GCF; FVC
ecw | educationcannotwait.org | Education Cannot Wait; L'éducation ne peut attendre | | ECW
gpe | globalpartnership.org | Global Partnership for Education; Partenariat mondial pour l'éducation | | GPE; PME
fnu | unfoundation.org | United Nations Foundation; UN Foundation; Fondation des Nations Unies | | UNF
unicef/US | unicefusa.org | UNICEF USA; United States Fund for UNICEF; U.S. Fund for UNICEF; US Fund for UNICEF; United States Committee for UNICEF | |
sfi | ifc.org | International Finance Corporation; Société financière internationale | | IFC; SFI
ida | ida.worldbank.org | International Development Association; Association internationale de développement | | IDA
caribank | caribank.org | Caribbean Development Bank; Banque de développement des Caraïbes | | CDB; BDC
boad | boad.org | West African Development Bank; Banque ouest-africaine de développement | BOAD | WADB
badea | badea.org | Arab Bank for Economic Development in Africa; Banque arabe pour le développement économique en Afrique | BADEA |
opec-fund | opecfund.org | OPEC Fund for International Development; OPEC Fund; Fonds de l'OPEP pour le développement international | OFID |
aiib | aiib.org | Asian Infrastructure Investment Bank; Banque asiatique d'investissement pour les infrastructures | AIIB |
ceb | coebank.org | Council of Europe Development Bank; Banque de développement du Conseil de l'Europe | | CEB
conseil-europe | coe.int | Council of Europe; Conseil de l'Europe | | COE; CDE
ocde | oecd.org | Organisation for Economic Co-operation and Development; Organisation de coopération et de développement économiques | OECD; OCDE |
osce | osce.org | Organization for Security and Co-operation in Europe; Organisation pour la sécurité et la coopération en Europe | OSCE |
ligue-arabe | lasportal.org | League of Arab States; Arab League; Ligue des États arabes; Ligue arabe; جامعة الدول العربية | | LAS; LEA
oci | oic-oci.org | Organisation of Islamic Cooperation; Organisation de la coopération islamique; منظمة التعاون الإسلامي | | OIC; OCI
sadc | sadc.int | Southern African Development Community; Communauté de développement de l'Afrique australe | SADC |
eac | eac.int | East African Community; Communauté d'Afrique de l'Est | | EAC; CAE
comesa | comesa.int | Common Market for Eastern and Southern Africa; Marché commun de l'Afrique orientale et australe | COMESA |
cemac | cemac.int | Economic and Monetary Community of Central Africa; Communauté économique et monétaire de l'Afrique centrale | CEMAC |
censad | censad.org | Community of Sahel-Saharan States; Communauté des États sahélo-sahariens | CENSAD |
cilss | cilss.int | Permanent Interstate Committee for Drought Control in the Sahel; Comité permanent inter-États de lutte contre la sécheresse dans le Sahel | CILSS |
omvs | omvs.org | Organisation pour la mise en valeur du fleuve Sénégal; Senegal River Basin Development Organization | OMVS |
nepad | nepad.org | New Partnership for Africa's Development; Nouveau partenariat pour le développement de l'Afrique; African Union Development Agency | NEPAD |
cadhp | achpr.au.int | African Commission on Human and Peoples' Rights; Commission africaine des droits de l'homme et des peuples | ACHPR; CADHP |
frontex | frontex.europa.eu | European Border and Coast Guard Agency; Agence européenne de garde-frontières et de garde-côtes; Frontex | |
euaa | euaa.europa.eu | European Union Agency for Asylum; European Asylum Support Office; Agence de l'Union européenne pour l'asile; Bureau européen d'appui en matière d'asile | EUAA; EASO | AUEA
seae | eeas.europa.eu | European External Action Service; Service européen pour l'action extérieure | EEAS | SEAE
ofii | ofii.fr | Office français de l'immigration et de l'intégration; French Office for Immigration and Integration | OFII |
ofpra | ofpra.gouv.fr | Office français de protection des réfugiés et apatrides; French Office for the Protection of Refugees and Stateless Persons | OFPRA |
fedasil | fedasil.be | Agence fédérale pour l'accueil des demandeurs d'asile; Federal Agency for the Reception of Asylum Seekers; Federaal agentschap voor de opvang van asielzoekers; Fedasil | |
france-volontaires | france-volontaires.org | France Volontaires; Association française des volontaires du progrès | | AFVP
proparco | proparco.fr | Société de promotion et de participation pour la coopération économique; Proparco | |
british-council | britishcouncil.org | British Council | |
bii | bii.co.uk | British International Investment; CDC Group | |
ada | entwicklung.at | Austrian Development Agency; Agence autrichienne de développement; Austrian Development Cooperation; Coopération autrichienne au développement | | ADA; ADC | AT | AT
camoes | instituto-camoes.pt | Camões Instituto da Cooperação e da Língua; Camões Institute; Institut Camões; Instituto Português de Apoio ao Desenvolvimento | | IPAD | PT | PT
czda | czechaid.cz | Czech Development Agency; Agence tchèque de développement | CZDA | | CZ | CZ
seco | seco.admin.ch | State Secretariat for Economic Affairs; Secrétariat d'État à l'économie; Staatssekretariat für Wirtschaft | | SECO | CH | CH
maec-es | exteriores.gob.es | Ministry of Foreign Affairs and Cooperation Spain; Spain Ministry of Foreign Affairs and Cooperation; Ministerio de Asuntos Exteriores y de Cooperación; Spanish Ministry of Foreign Affairs and Cooperation | | | | ES
maeci-it | esteri.it | Ministero degli Affari Esteri e della Cooperazione Internazionale; Italian Ministry of Foreign Affairs and International Cooperation; Ministry of Foreign Affairs and International Cooperation Italy; Ministère italien des affaires étrangères et de la coopération internationale | | | | IT
mfa-se | government.se | Swedish Ministry for Foreign Affairs; Sweden Ministry for Foreign Affairs; Ministry for Foreign Affairs of Sweden; Ministry of Foreign Affairs Sweden | | | | SE
mfat-nz | mfat.govt.nz | New Zealand Ministry of Foreign Affairs and Trade; Ministry of Foreign Affairs and Trade New Zealand; New Zealand Agency for International Development | NZAID | MFAT | | NZ
moia | interieur.gouv.fr | Ministère de l'Intérieur France; French Ministry of the Interior | |
peace-corps | peacecorps.gov | Peace Corps; Corps de la Paix | |
usadf | usadf.gov | United States African Development Foundation; U.S. African Development Foundation; African Development Foundation | USADF | ADF
iaf | iaf.gov | Inter-American Foundation; Fondation interaméricaine | | IAF
ned | ned.org | National Endowment for Democracy | | NED
usip | usip.org | United States Institute of Peace; US Institute of Peace | USIP |
ndi | ndi.org | National Democratic Institute; National Democratic Institute for International Affairs | | NDI
iri | iri.org | International Republican Institute | | IRI
qatar-fund | qatarfund.org.qa | Qatar Fund for Development; صندوق قطر للتنمية | QFFD |
qatar-charity | qcharity.org | Qatar Charity; قطر الخيرية | |
kuwait-fund | kuwait-fund.org | Kuwait Fund for Arab Economic Development; Fonds koweïtien pour le développement économique arabe; الصندوق الكويتي للتنمية الاقتصادية العربية | KFAED |
saudi-fund | sfd.gov.sa | Saudi Fund for Development; Fonds saoudien de développement; الصندوق السعودي للتنمية | | SFD; FSD
oxfam/NL | oxfamnovib.nl | Oxfam Novib; Stichting Oxfam Novib; Nederlandse Organisatie voor Internationale Bijstand; Oxfam Netherlands Novib | |
oxfam/CA-QC | oxfam.qc.ca | Oxfam-Québec | |
actionaid | actionaid.org | ActionAid; Action Aid | | 
wateraid | wateraid.org | WaterAid; Water Aid | | 
christian-aid | christianaid.org.uk | Christian Aid | | | GB
cafod | cafod.org.uk | Catholic Agency for Overseas Development | CAFOD | | GB
sciaf | sciaf.org.uk | Scottish Catholic International Aid Fund | SCIAF | 
trocaire | trocaire.org | Trócaire | | | IE
goal | goalglobal.org | GOAL Global | | | IE
vso | vsointernational.org | Voluntary Service Overseas; VSO International | | 
comic-relief | comicrelief.com | Comic Relief; Charity Projects; Charity Projects Ltd | | 
dec-uk | dec.org.uk | Disasters Emergency Committee | | | GB
mag | maginternational.org | Mines Advisory Group; MAG International | | 
helpage | helpage.org | HelpAge International | | 
ippf | ippf.org | International Planned Parenthood Federation; Fédération internationale pour la planification familiale | IPPF | 
msi | msichoices.org | Marie Stopes International; MSI Reproductive Choices | | 
si | solidarites.org | Solidarités International | | | FR
pui | premiere-urgence.org | Première Urgence Internationale; Première Urgence Aide Médicale Internationale; Première Urgence | | PU-AMI | FR
tgh | trianglegh.org | Triangle Génération Humanitaire | | | FR
gret | gret.org | Groupe de recherche et d'échanges technologiques | GRET | | FR
sif | secours-islamique.org | Secours Islamique France | | 
secours-populaire | secourspopulaire.fr | Secours populaire français | | | FR
ftda | france-terre-asile.org | France terre d'asile | FTDA | 
alima | alima.ngo | The Alliance for International Medical Action; Alliance for International Medical Action | ALIMA | 
chs-ce | samusocial-international.com | Samusocial International; Samu social International | | 
emmaus | emmaus-international.org | Emmaüs International; Emmaus International | | 
ccfa | chd.org | Centre for Humanitarian Dialogue; Centre pour le dialogue humanitaire; HD Centre; Henry Dunant Centre for Humanitarian Dialogue | | 
lwf | lutheranworld.org | Lutheran World Federation; Fédération luthérienne mondiale | | 
wcc | oikoumene.org | World Council of Churches; Conseil œcuménique des Églises | | 
act | actalliance.org | ACT Alliance; Action by Churches Together | | 
dca | danchurchaid.org | DanChurchAid; Folkekirkens Nødhjælp | | | DK
nca | nca.no | Norwegian Church Aid; Kirkens Nødhjelp | | | NO
npa | npaid.org | Norwegian People's Aid; Norsk Folkehjelp | | | NO
fca | finnchurchaid.fi | Finn Church Aid; FinnChurchAid; Kirkon Ulkomaanapu; Kirkon Ulkomaanavun | | | FI
diakonia | diakonia.se | Diakonia | | | SE
act-se | svenskakyrkan.se | Church of Sweden; Svenska kyrkan | | 
welthungerhilfe | welthungerhilfe.org | Welthungerhilfe; Deutsche Welthungerhilfe; German Agro Action; Agro Action Allemande | WHH | DWHH | DE
brot | brot-fuer-die-welt.de | Brot für die Welt; Bread for the World; Pain pour le monde; Brot fuer die Welt | | BFDW | DE
misereor | misereor.org | Misereor; Bischöfliches Hilfswerk Misereor | | | DE
dkh | diakonie-katastrophenhilfe.de | Diakonie Katastrophenhilfe | | | DE
malteser | malteser-international.org | Malteser International; Ordre de Malte International | | 
johanniter | johanniter.de | Johanniter-Unfall-Hilfe; Johanniter International Assistance; Johanniter | | | DE
asb | asb.de | Arbeiter-Samariter-Bund; Arbeiter Samariter Bund Deutschland | | | DE
cordaid | cordaid.org | Cordaid; Catholic Organisation for Relief and Development Aid | | | NL
hivos | hivos.org | Hivos; Humanistisch Instituut voor Ontwikkelingssamenwerking | | 
snv | snv.org | SNV Netherlands Development Organisation; Netherlands Development Organisation; Stichting Nederlandse Vrijwilligers | | | NL
nwo | nwo.nl | Nederlandse Organisatie voor Wetenschappelijk Onderzoek; Netherlands Organisation for Scientific Research; Dutch Research Council | | | NL
zoa | zoa-international.com | ZOA International; ZOA Refugee Care | ZOA | | NL
vng | vng-international.nl | VNG International | | 
cncd | cncd.be | Centre national de coopération au développement; CNCD-11.11.11 | | CNCD | BE
11-11-11 | 11.be | 11.11.11; Koepel van de Vlaamse Noord-Zuidbeweging | | | BE
broederlijk | broederlijkdelen.be | Broederlijk Delen | | | BE
entraide-fraternite | entraide.be | Entraide et Fraternité | | | BE
wsm | wsm.be | Solidarité mondiale; Wereldsolidariteit; We Social Movements; Wereldsolidariteit Solidarité Mondiale; WSM We Social Movements | | | BE
vlir-uos | vliruos.be | Vlaamse Interuniversitaire Raad; VLIR-UOS; Vlaamse Interuniversitaire Raad Universitaire Ontwikkelingssamenwerking | | 
ares | ares-ac.be | Académie de recherche et d'enseignement supérieur | | ARES | BE
rcn | rcn-ong.be | RCN Justice et Démocratie; RCN Justice & Démocratie | | 
intersos | intersos.org | INTERSOS | | | IT
coopi | coopi.org | Cooperazione Internazionale | COOPI | | IT
cisp | cisp.org | Comitato Internazionale per lo Sviluppo dei Popoli; International Committee for the Development of Peoples; Comité international pour le développement des peuples | | CISP | IT
cesvi | cesvi.org | Cesvi; Cooperazione e Sviluppo; Cooperazione e Sviluppo CESVI | | | IT
cospe | cospe.org | Cooperazione per lo Sviluppo dei Paesi Emergenti | COSPE | | IT
lvia | lvia.it | Associazione internazionale volontari laici; Lay Volunteers International Association; Association internationale volontaires laïcs | LVIA | | IT
ciss | cissong.org | Cooperazione Internazionale Sud Sud | | CISS | IT
sant-egidio | santegidio.org | Community of Sant'Egidio; Communauté de Sant'Egidio; Comunità di Sant'Egidio | | 
alianza | alianzaporlasolidaridad.org | Alianza por la Solidaridad; Alliance pour la solidarité | | 
helvetas | helvetas.org | Helvetas; Helvetas Swiss Intercooperation | | | CH
heks | heks.ch | Swiss Church Aid; Entraide protestante suisse; Hilfswerk der Evangelischen Kirchen Schweiz | HEKS | EPER | CH
swisscontact | swisscontact.org | Swisscontact; Swiss Foundation for Technical Cooperation | | | CH
swissaid | swissaid.ch | SWISSAID | | | CH
solidar-suisse | solidar.ch | Solidar Suisse | | 
medair | medair.org | Medair | | | CH
interpeace | interpeace.org | Interpeace; International Peacebuilding Alliance | | 
geneva-call | genevacall.org | Geneva Call; Appel de Genève | | 
dcaf | dcaf.ch | Geneva Centre for Security Sector Governance; Geneva Centre for the Democratic Control of Armed Forces; Centre pour la gouvernance du secteur de la sécurité Genève | DCAF | 
reach | impact-initiatives.org | IMPACT Initiatives | | 
gain | gainhealth.org | Global Alliance for Improved Nutrition; Alliance mondiale pour l'amélioration de la nutrition | | GAIN
imc | internationalmedicalcorps.org | International Medical Corps | | 
samaritans-purse | samaritanspurse.org | Samaritan's Purse; Samaritan's Purse International | | 
cws | cwsglobal.org | Church World Service | | 
lwr | lwr.org | Lutheran World Relief | | 
adra | adra.org | Adventist Development and Relief Agency; Adventist Development and Relief Agency International; Agence adventiste de développement et de secours; ADRA International | | ADRA 
sfcg | sfcg.org | Search for Common Ground | SFCG | SFCG
winrock | winrock.org | Winrock International | | 
fhi360 | fhi360.org | FHI 360; Family Health International | | 
jsi | jsi.com | John Snow Inc; JSI Research and Training Institute | | 
psi | psi.org | Population Services International | | 
hki | hki.org | Helen Keller International; Helen Keller Intl | | 
freedom-house | freedomhouse.org | Freedom House | | 
nef | neareast.org | Near East Foundation; Fondation pour le Proche-Orient | | 
relief-international | ri.org | Relief International | | 
world-relief | worldrelief.org | World Relief | | 
macarthur | macfound.org | John D. and Catherine T. MacArthur Foundation; MacArthur Foundation | | 
rockefeller | rockefellerfoundation.org | Rockefeller Foundation; Fondation Rockefeller; The Rockefeller Foundation | | 
mastercard | mastercardfdn.org | Mastercard Foundation; Fondation Mastercard | | 
aga-khan | akf.org | Aga Khan Foundation; Fondation Aga Khan | | 
hanns-seidel | hss.de | Hanns-Seidel-Stiftung; Hanns Seidel Foundation; Fondation Hanns Seidel | | 
friedrich-naumann | freiheit.org | Friedrich-Naumann-Stiftung; Friedrich Naumann Foundation; Fondation Friedrich Naumann; Friedrich-Naumann-Stiftung für die Freiheit; Friedrich Naumann Foundation for Freedom | | 
fondation-france | fondationdefrance.org | Fondation de France | | 
transparency | transparency.org | Transparency International | | 
article-19 | article19.org | Article 19; ARTICLE 19 International Centre Against Censorship | | 
rsf | rsf.org | Reporters sans frontières; Reporters Without Borders; Reporteros sin fronteras; مراسلون بلا حدود | | 
omct | omct.org | World Organisation Against Torture; Organisation mondiale contre la torture | OMCT | 
icj | icj.org | International Commission of Jurists; Commission internationale de juristes | | 
asf | asf.be | Avocats Sans Frontières; Lawyers Without Borders; Advocaten Zonder Grenzen; محامون بلا حدود | | 
picum | picum.org | Platform for International Cooperation on Undocumented Migrants; Plateforme pour la coopération internationale sur les sans-papiers | PICUM | 
ecre | ecre.org | European Council on Refugees and Exiles; Conseil européen sur les réfugiés et les exilés | ECRE | 
euromedrights | euromedrights.org | EuroMed Rights; EuroMed Droits; Euro-Mediterranean Human Rights Network; Réseau euro-méditerranéen des droits de l'homme; الأورومتوسطية للحقوق | REMDH; EMHRN | 
gadem | gadem-asso.org | Groupe antiraciste d'accompagnement et de défense des étrangers et migrants | GADEM | 
ituc | ituc-csi.org | International Trade Union Confederation; Confédération syndicale internationale | ITUC | 
via-campesina | viacampesina.org | La Via Campesina; Via Campesina | | 
scouts | scout.org | World Organization of the Scout Movement; Organisation mondiale du mouvement scout | WOSM; OMMS | 
iucn | iucn.org | International Union for Conservation of Nature; Union internationale pour la conservation de la nature | IUCN; UICN | 
wwf | worldwildlife.org | World Wide Fund for Nature; World Wildlife Fund; Fonds mondial pour la nature | WWF | 
greenpeace | greenpeace.org | Greenpeace | | 
cgiar | cgiar.org | Consultative Group on International Agricultural Research; Groupe consultatif pour la recherche agricole internationale | CGIAR | 
inso | ngosafety.org | International NGO Safety Organisation | INSO | 
`;

/** An institution and what it is known by. */
interface Institution {
  id: string;
  /** Its own site, where its names stand. */
  source: string;
  names: string[];
  /** Written alone, they mean it. */
  acronyms: string[];
  /** Others bear them too: beside one of its names only. */
  sharedAcronyms: string[];
  /** ISO code of the country where it is one body, not a federation: its name with that country is still its own. */
  home: string | null;
  /**
   * ISO code of the State on whose behalf it gives aid: lists of donors write the one for the other («Sweden» for Sida).
   * From the agencies that each member reports to the Development Assistance Committee of the OECD.
   */
  organOf: string | null;
}

const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const institutions: readonly Institution[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', source = '', names, acronyms, shared, home = '', organOf = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const lists = { names: parts(names), acronyms: parts(acronyms), sharedAcronyms: parts(shared) };
    return { id, source, ...lists, home: home === '' ? null : home, organOf: organOf === '' ? null : organOf };
  });
