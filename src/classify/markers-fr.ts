import type { MarkerTable } from './markers.ts';

/** French words of context. */
export const markersFr: MarkerTable = {
  markers: `
    absence after: manqu* de/d/du/des/en, absence de/d/du/des, insuffisance de/d/du/des/en/dans, defaut de/d, carence*, penurie*
    absence after: et plus de/d, plus aucun/aucune, deficit de/d/en/du, faute de/d, depourvu*, peu de/d, peu, rarement, faiblesse/faiblesses de/d/du/des/en, lacunes en/dans
    absence phrase: sans, aucun/aucune, zero, nul/nulle
    absence near: insuffisan*, inexist*, inadapt*, exigu*, vetust*, obsolete*, derisoire*, introuvable*, modique*, minim*
    absence near: faible/faibles, limite/limites/limitee/limitees, reduit/reduits/reduite/reduites, maigre/maigres, rare/rares
    absence near: precaire/precaires, restreint/restreints/restreinte/restreintes
    absence both: manque, manquent, manquait, manquaient, fait/font defaut
    absence next: mal, non, sous, trop peu, insuffisamment, insufisamment
    absence after: manqu* seulement/uniquement/surtout/encore/toujours/cruellement/aussi/souvent/parfois/regulierement de/d/du/des
    negation after: loin de/d, plutot que, au lieu de/d/du/des, a la place de/d/du/des
    negation after: refuse/refusons/refusent/renonce/renoncons/renoncent d/de/a, rien sur/pour/en
    difficulty after: difficult*, peine/peinent/peinons/peinait a, incapa*, impossib*, probleme/problemes de/d/en, defi/defis de/d
    difficulty after: pas toujours/tous/toutes/partout, peniblement, souci/soucis de/d
    difficulty both: difficil*, entrav*, freine/freinent/frein/freins, cher/chere/chers/cheres, couteu*, complique*
    wish after: voudr*, souhaite/souhaitent/souhaitons/souhaitait/souhaiteri*/souhaitera*/souhaitant, aimeri*/aimerai*, desir*
    wish after: voulons/veulent/veut/vouloir, faudr*, faut, envisag*, projetons/projette/projettent, prevoyons/prevoit/prevoient
    wish after: espere/esperons/esperent, comptons, ambitionn*, revons/reve/revent, devons, devr*, pourr*, gagneri*/gagnerai*
    wish after: serait/seraient/serions, avons/ont/a/ai/aurions/aurait/auraient besoin/besoins, besoin/besoins de/d/en, nos/notre besoin/besoins
    wish after: besoin/besoins exprimes/remontes/identifies, necessit*, sollicitons/sollicitent/sollicite, reclamons, demandons
    wish after: attendons/attend/attendent, pret/prets/prete/pretes a, dispose/disposes/disposee/disposees a, il est urgent/temps de
    wish after: attente/attentes de/en, etre form*/accompagn*/appuy*/soutenu*/outill*/equip*/dote*/associe*, renforc* nos/notre
    wish after: aidez/apprenez/donnez/formez/montrez/trouvez/envoyez/accordez/pretez/ouvrez/offrez/expliquez/accompagnez/appuyez/soutenez/equipez nous/moi
    wish after: qu on nous/m, que quelqu un nous/m, si on/quelqu nous/m, qui peut/pourrait/va nous/m, pouvez/pourriez/peuvent vous/ils nous/m
    wish after: il nous manque, cherchons/cherche/cherchent un/une/des, plaide/plaident/plaidons pour un/une/des, avons/ont/a hate d/de
    wish after: reclame/reclament, requete/requetes, exprim*/formul* .. souhait/souhaits/voeu/voeux/demande/demandes/besoin/besoins, aspir* a, insiste* sur
    wish after: leurs/nos/ses/trois/deux/quatre/principales attentes, appuis/appui attendus/attendu/souhaites/souhaite/demandes/demande
    wish both: figur*/vient/viennent .. tete/rang/premier .. requetes/demandes/attentes/besoins/priorites, a soutenir, au premier rang
    wish after: faites nous, dit/disent/dire vouloir, demande/demandent qu/que
    wish segment: si dieu veut, inch allah, inchallah
    wish after: recevoir, recommandons/recommande/recommandent, on demande, demande/demandes/demandent d/de/un/une/des appui/appuis/formation/formations/soutien/aide/accompagnement, aidez nous
    wish both: prevu/prevue/prevus/prevues, en projet, a l avenir, prochainement, bientot, prochain* annee/annees/mois, l an prochain
    wish both: est notre/nos projet/projets/reve/reves/souhait, souhaitee/souhaites/souhaitees, souhait/souhaits, envisagee/envisagees, est demande/demandee, sont demandes/demandees, ce que nous demandons
    wish both: notre premiere demande, notre demande, demandee/demandees
    wish near: a renforcer/ameliorer/consolider/acquerir/prevoir/developper
    wish after: renforcement .. capacites/capacite/competences .. osc/nos/notre/personnel, besoins d accompagnement
    hypothesis after: si nous/on/l/il/elle/ils/elles/les/le/la/notre/un/une/des, s il/ils, au cas ou, a condition, peut etre, eventuellement
    hypothesis near: peut-etre
    past both: autrefois, jadis, auparavant, anciennement, naguere, a l epoque, par/dans le passe, dans le temps, a une epoque, il y a longtemps
    past near: a/ont/avons cesse/arrete, mis fin a/au/aux, a/ont pris fin
    past both: avant nous/on/l/c/il/elle/ils/elles/le/la/les, jusqu en, jusqu a l an/annee dernier/derniere
    past both: ete confie*/transfer*/cede*/repris* autre/autres/mairie/commune/etat/ministere/prefecture, jamais/plus/pas rouvert/rouverte/rouverts/rouvertes
    past both: ancien/ancienne/anciens/anciennes equipe/bureau/direction/president/presidente/comite/coordination/responsable
    past both: a/ont/est/sont ferme/fermee/fermes/fermees depuis/portes/definitivement, ete ferme/fermee/fermes/fermees
    past phrase: a/ont/avons ferme son/sa/ses/leur/leurs
    past phrase: avons/ai/avoir/ayant ferme/suspendu/abandonne/stoppe/interrompu/supprime/arrete/cesse
    past phrase: association/asso/ong/collectif/on/elle a ferme/suspendu/abandonne/stoppe/interrompu/supprime
    hypothesis after: failli
    overcome both: apaisee/apaises/apaisees, est/sont/ete apaise, retombee/retombees
    overcome segment: regle/reglee/regles/reglees
    overcome segment: histoire ancienne, resolu/resolue/resolus/resolues, surmont*, ete/est/sont regle/reglee/regles/reglees, derriere nous
    overcome segment: comble/comblee/combles/comblees, corrige/corrigee/corriges/corrigees, ete depasse/depassee/depasses, appartient/appartiennent passe
    overcome segment: probleme/problemes/souci/soucis/question regle/reglee/regles/reglees, c est regle/resolu
    received both: deja recu*/suivi*/benefici*/form*/obtenu*/eu/equip*, avons recu/suivi/beneficie, ont recu/suivi/beneficie, a ete forme*
    avoid after: evit*, preveni*, lutt* contre, reduire, eliminer, empecher, contre
    reported after: pretend/pretendent/raconte/racontent que/qu, accus*, reproch*, soupconn*, parait que/qu, rumeur*
    reported segment: selon le/la/l/les/un/une/des, d apres le/la/l/les/un/une/des, selon certains/certaines/rumeurs, d apres certains/certaines, rien ne le/la/les confirme/prouve/atteste
    contrast comma: contrairement, a la difference, a l inverse
  `,
  otherActors: `
    oim/hcr/unhcr/unicef/pnud/onu/ue/afd/giz/usaid/enabel/icmpd/undp/fao/oms/pam/bit/oit/cedeao, nations unies, union europeenne
    etat, gouvernement/gouvernements, ministere*/ministre/ministres, mairie*/municipalite*, maire/maires, commune/communes
    prefecture*/prefet*, gouverneur*/gouvernorat*/wali/wilaya*/delegation, police/gendarmerie/armee, douane*/policier*/gendarme*
    garde/gardes cote/cotes/frontiere/frontieres/nationale, autorite*, administration/administrations, pouvoir/pouvoirs public/publics
    bailleur*, partenaires/partenaire, parlement/depute*/senateur*, ambassade*/consulat*, collectivite* territorial*/local*
    la ville, conseil regional/departemental/municipal, service/services social/sociaux/public/publics/technique/techniques
    agence/agences publi*/nationale/nationales, ordre des avocats/medecins, guichet de/du/d
    autre/autres association/associations/organisation/organisations/ong/structure/structures/acteurs
    hopital/hopitaux, cooperation bilateral*/allemand*/suisse/espagnol*/francais*/italien*, banque mondiale, fonds mondial, croix rouge
    passeur/passeurs, tribunal/tribunaux, juge/juges, inspection du travail, croissant rouge, protection civile, pompiers
    gouvernants, elus locaux/municipaux/regionaux, les elus, onusien/onusiens/onusiennes, agences onusiennes, chancellerie, services d/de etat
    une/un autre association/collectif/ong/organisation, association/ong/collectif voisine/voisin/soeur/amie/ami, une/un association/ong/collectif partenaire
  `,
};
