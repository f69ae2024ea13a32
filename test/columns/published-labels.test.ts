import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/cli/session.ts';
import { matchCode, matchHeaders } from '../../src/columns/index.ts';
import { publishedLabels } from '../../src/columns/published-labels.ts';

const codebook = await loadCodebook();

describe('answers as the country syntheses print them', () => {
  it.each([
    ['statut_juridique', 'Association déclarée', 'declaree'],
    ['statut_juridique', 'Association reconnu', 'utilite-publique'],
    ['statut_juridique', 'Formelle/Association reconnue d’utilité publique (RUP)', 'utilite-publique'],
    ['statut_juridique', 'reconnue-utilite-publique', 'utilite-publique'],
    ['statut_juridique', 'Association au fait', 'fait'],
    ['statut_juridique', 'informelle-de-fait', 'fait'],
    ['statut_juridique', 'formelle-declaree-accord-cadre', 'declaree'],
    ['budget_tranche', 'Moins de 5 000 euros', 'moins-5000'],
    ['budget_tranche', 'Moins de 5.000 €', 'moins-5000'],
    ['budget_tranche', 'Moins de 10 000 euros', '5000-10000'],
    ['budget_tranche', 'Moins de 20 000', '10000-20000'],
    ['budget_tranche', 'De 20 000 à 100 000 euros', '20000-100000'],
    ['budget_tranche', 'Entre 20 000 et 100 000 euros', '20000-100000'],
    ['budget_tranche', 'Plus de 100 000 euros', 'plus-100000'],
    ['sources_financement', 'Activités génératrices de fonds', 'activites-generatrices'],
    ['sources_financement', 'Dons ou subventions de(s) fondations', 'fondations'],
    ['sources_financement', 'Dons d’autres organismes privés', 'dons-organismes-prives'],
    ['echelle_territoriale', 'Un seul gouvernorat', 'region'],
    ['echelle_territoriale', 'Sur l’ensemble du pays où l’association a son siège', 'pays'],
    ['echelle_territoriale', 'une-localite', 'localite'],
    ['niveau_organisation', 'Faîtières d’associations ivoiriennes', 'faitiere-associations'],
    ['niveau_organisation', 'faitiere-collectivites-locales', 'faitiere-collectivites'],
    ['nb_membres_tranche', 'Plus de 100', '101-1000'],
    ['nb_membres_tranche', 'plus-1000', 'plus-1000'],
    ['nb_salaries_tranche', 'pas de salarié', '0'],
    ['nb_salaries_tranche', 'moins de 5', '1-4'],
    ['periode_creation', 'avant 2002', 'avant-2002'],
    ['periode_creation', '2011-2022', '2011-2022'],
    ['metiers', 'Formation / alphabétisation /…', 'formation'],
    ['metiers', 'Accueil / assistance / protection', 'accueil-protection'],
    ['difficultes_vie_associative', 'budget-global', 'budget'],
    ['difficultes_projet', 'montage-projet', 'montage'],
    ['besoins_appui', 'echange-autres-acteurs', 'echange-acteurs'],
    ['frequence', 'Oui, le plus souvent', 'le-plus-souvent'],
    ['forme', 'formels', 'formel'],
    ['partenariats', 'OSC et réseaux d’OSC', 'osc'],
    ['type_bailleur', 'ue-nu', 'ue-nations-unies'],
    ['type_bailleur', 'autres', 'autre'],
    ['grid:theme', 'Défense des droits / Traite', 'droit'],
    ['grid:theme', 'Migrants de retour / en transit', 'accompagnement'],
    ['grid:theme', 'Migration irrégulière, mobilité légale et libre circulation', 'circulation'],
    ['grid:public', 'Toute la population', 'population-generale'],
    ['grid:public', 'Les collectivités', 'collectivites'],
    ['formations', 'Rédaction et gestion de projets', 'montage-gestion-projet'],
  ])('%s: %s is %s', (list, label, code) => {
    expect(matchCode(list, label, codebook)).toBe(code);
  });

  it('a label is read as the code it stands under, and as no other', () => {
    const misread = Object.entries(publishedLabels).flatMap(([list, codes]) =>
      Object.entries(codes).flatMap(([code, labels]) =>
        labels.map((label) => [list, label, matchCode(list, label, codebook)]).filter(([, , found]) => found !== code),
      ),
    );
    expect(misread).toEqual([]);
  });
});

describe('questions and names of columns as the programme prints them', () => {
  it.each([
    ['entretiens', 'Budget moyen (fonctionnement et activités), 10 dernières années', 'budget_tranche'],
    ['entretiens', 'Principales sources de financement, 10 dernières années', 'sources_financement'],
    ['entretiens', 'Échelle territoriale de l’action, 10 ans + préciser', 'echelle_territoriale'],
    ['entretiens', 'Réseau(x) sur les migrations ? Nom(s), niveau territorial, activités', 'membre_reseau'],
    ['entretiens', 'Partenariats formels ou informels en lien avec les migrations avec :', 'partenariats'],
    ['entretiens', 'Combien d’employés temps plein ?', 'nb_salaries_tp'],
    ['entretiens', 'effectif_salarie_tranche', 'nb_salaries_tranche'],
    ['entretiens', 'nombre_membres_tranche', 'nb_membres_tranche'],
    ['entretiens', 'periode_creation', 'periode_creation'],
    ['entretiens', 'participation_temps_forts', 'participe_temps_forts'],
    ['entretiens', 'relations', 'partenariats'],
    ['entretiens', 'partenariats_forme', 'partenariats_forme'],
    ['entretiens', 'type_acteur', 'type_publie_national'],
    ['entretiens', 'siege_ville', 'ville_siege'],
    ['entretiens', 'nom, téléphone, e-mail du président', 'contact_prive_nom'],
    ['projets', 'bailleurs_projets', 'type_bailleur'],
    ['projets', 'projet_budget_tranche', 'budget_projet_tranche'],
  ] as const)('in %s, «%s» is %s', (kind, header, key) => {
    expect(matchHeaders(kind, [header], { codebook })[0]?.key).toBe(key);
  });
});
