/* Short forms of field notes, written out: the words that cues and rules know. */

const fr =
  'ds dans, ns nous, ts tous, tt tout, tte toute, ttes toutes, pr pour, qd quand, pq parce, pck parce, ' +
  'psk parce, pcq parce, pdt pendant, bcp beaucoup, qq quelques, qqs quelques, qques quelques, qqn quelqu, ' +
  'qqch chose, dc donc, ms mais, mm meme, mms memes, avt avant, aps apres, dps depuis, jms jamais, ' +
  "tjs toujours, tjrs toujours, svt souvent, vrt vraiment, dvt devant, devt devant, auj aujourd'hui, " +
  "ajd aujourd'hui, gd grand, gde grande, gds grands, gdes grandes, trs tres, auc aucun, chq chaque, " +
  'ctre contre, nb nombre, nbx nombreux, nbses nombreuses, ttefois toutefois, ptet peut-etre, ' +
  'asso association, assos associations, assoc association, assocs associations, orga organisation, ' +
  'orgas organisations, coll collectif, fede federation, gvt gouvernement, gouv gouvernement, ' +
  'gvnt gouvernement, gouvt gouvernement, pref prefecture, ambass ambassade, formt formation, ' +
  'formts formations, sensib sensibilisation, sensibil sensibilisation, lgt logement, lgts logements, ' +
  'hebergt hebergement, accompt accompagnement, accpt accompagnement, dvpt developpement, devpt developpement, ' +
  'financt financement, financts financements, recrutt recrutement, fonctt fonctionnement, equipt equipement, ' +
  'renft renforcement, renforct renforcement, tps temps, rdv rendez-vous, pb probleme, pbs problemes, ' +
  'pbm probleme, pbms problemes, qtier quartier, qtiers quartiers, pers personnes, jrs jours, etr etrangers, ' +
  'fam famille, fams familles, fds fonds, mbre membre, mbres membres, bsoin besoin, bsoins besoins, av avec, ' +
  'pblm probleme, pblms problemes, qlq quelques, qlqs quelques, accompgnt accompagnement, accompagt accompagnement, ' +
  'hebergmt hebergement, adm administration, ' +
  'pop population, benev benevoles, benevs benevoles, ' +
  'cptes comptes, cpta comptabilite, subv subvention, subvs subventions, partn partenaires, ' +
  'parten partenaires';

const known = new Map(
  fr.split(', ').map((pair): [string, string] => [pair.replace(/ .*/, ''), pair.replace(/^\S+ /, '')]),
);

/** The word that a folded French short form stands for, or null. */
export const writtenOut = (form: string): string | null => known.get(form) ?? null;
