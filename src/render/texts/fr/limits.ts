import type { LimitId, LimitParams } from '../../../model/limits.ts';
import type { LimitWords } from '../limit-words.ts';
import { counted } from '../typeset.ts';

const n = counted('fr');
const organisations = (count: number) => n(count, 'organisation', 'organisations');
const interviews = (count: number) => n(count, 'entretien', 'entretiens');

/** One sentence a limit; what is listed with it follows. */
export const limits: { [Id in LimitId]: (params: LimitParams<Id>, words: LimitWords) => string } = {
  'desk-only': ({ known }) =>
    `Aucune organisation n’a été interrogée : ${known < 2 ? 'la seule organisation recensée est connue' : `les ${known} organisations sont connues`} par des documents seulement. Ce rapport ne dit rien ${known < 2 ? 'de ses forces, de ses faiblesses, de ses besoins ni de son dialogue avec les autorités tels qu’elle' : 'de leurs forces, de leurs faiblesses, de leurs besoins ni de leur dialogue avec les autorités tels qu’elles'} les ${known < 2 ? 'vit' : 'vivent'}.`,
  'interviews-few': ({ interviewed, known }) =>
    `${interviewed}/${known} ${interviewed < 2 ? 'organisation recensée a été interrogée' : 'organisations recensées ont été interrogées'} : ce qui suit des entretiens vaut pour ${interviewed < 2 ? 'elle' : 'elles'}, non pour l’ensemble.`,
  'funnel-missing': () =>
    'Rien ne dit combien d’organisations ont été approchées, ont refusé ou sont restées injoignables : le taux de réponse est inconnu.',
  'non-response': ({ missing, approached }) =>
    `${missing}/${approached} ${missing < 2 ? 'organisation approchée n’a pas été interrogée ; ce qu’elle aurait' : 'organisations approchées n’ont pas été interrogées ; ce qu’elles auraient'} dit n’est pas connu.`,
  'regions-unasked': ({ regions, total, hidden }, { list, divisions }) =>
    `${hidden === 1 ? 'Personne n’a été interrogé, ou trop peu d’organisations pour que cette édition puisse le dire,' : 'Personne n’a été interrogé'} dans ${regions}/${total} ${divisions}${list} ; une case vide n’y est pas un zéro.`,
  'seats-unplaced': ({ organisations: count, known }) =>
    `${count}/${known} ${count < 2 ? 'organisation manque' : 'organisations manquent'} sur la carte : ${count < 2 ? 'son' : 'leur'} siège n’est pas connu, ou n’est pas ouvert à cette édition.`,
  'self-declared-only': ({ organisations: count, known }) =>
    `${count}/${known} ${count < 2 ? 'organisation recensée n’a que sa' : 'organisations recensées n’ont que leur'} propre parole pour source (un entretien, ou un texte ${count < 2 ? 'qu’elle a écrit' : 'qu’elles ont écrit'}) : aucun texte d’un tiers, aucune liste publiée, aucune ligne qui cite sa source (projet, lien, mécanisme) ne parle ${count < 2 ? 'd’elle' : 'd’elles'}.`,
  'one-source': ({ organisations: count, known }, { list }) =>
    `${count}/${known} ${count < 2 ? 'organisation n’est connue' : 'organisations ne sont connues'} que par une seule source publiée${list} : ses oublis et ses erreurs sont aussi les nôtres.`,
  'roles-undocumented': ({ organisations: count, known }) =>
    `Aucune source ouverte à cette édition ne dit ce que ${count < 2 ? 'fait' : 'font'} ${count}/${known} ${count < 2 ? 'organisation : aucun rôle ne lui' : 'organisations : aucun rôle ne leur'} est donné.`,
  'types-unknown': ({ organisations: count, known }) =>
    `Le type de ${count}/${known} ${count < 2 ? 'organisation' : 'organisations'} n’est pas établi, ou n’est pas ouvert à cette édition.`,
  'unanswered-columns': ({ questions }, { list }) =>
    `${n(questions, 'question n’a reçu', 'questions n’ont reçu')} de réponse que de moins de la moitié des organisations interrogées, ou d’aucune${list}.`,
  'columns-never-asked': ({ questions }, { list }) =>
    `${n(questions, 'question de la forme courte n’a été posée', 'questions de la forme courte n’ont été posées')} nulle part (aucun fichier n’en a la colonne)${list}.`,
  'consent-missing': ({ interviews: count, total }) =>
    `Pour ${count}/${total} ${count < 2 ? 'entretien' : 'entretiens'}, personne n’a demandé si les propos pouvaient être repris : ils restent fermés hors de l’équipe tant que la question n’est pas posée.`,
  'consent-stated': ({ interviews: count }, { list }) =>
    `Pour ${interviews(count)}, l’accord n’est pas noté réponse par réponse : une personne se porte garante de la façon dont il a été donné${list}.`,
  'consent-support': ({ written, oral, other, unknown }) =>
    `Support des accords : écrit ${written}, oral ${oral}, autre ${other}, non noté ${unknown}.`,
  'mandate-missing': ({ interviews: count, total }) =>
    `Dans ${count}/${total} ${count < 2 ? 'entretien' : 'entretiens'}, rien ne dit que la personne parlait au nom de son organisation.`,
  'public-word-of-somebody': ({ cards }) =>
    `${n(cards, 'fiche est publique', 'fiches sont publiques')} sur la parole de qui l’a saisie, sans source publiée.`,
  'inferred-unreviewed': ({ codes, byReaders, total }) => {
    const read = codes > 0 ? `${codes}/${total} codes ont été lus dans les textes par la machine seule` : '';
    const given =
      byReaders > 0 ? `${byReaders}/${total} ${codes > 0 ? 'donnés' : 'codes ont été donnés'} par un lecteur` : '';
    return `${[read, given].filter(Boolean).join(' et ')} ; aucune décision ne les a encore confirmés : ils entrent dans les comptes, jamais dans une fiche diffusée.`;
  },
  'decisions-missing': () =>
    'Aucune décision humaine n’est enregistrée : les rapprochements de noms et les codes lus dans les textes n’ont été relus par personne.',
  'to-review-pairs': ({ pairs }) =>
    `${n(pairs, 'paire de noms désigne', 'paires de noms désignent')} peut-être la même organisation ; tant que personne n’a tranché, elles comptent pour deux.`,
  'institution-merges': ({ merges }) =>
    `${n(merges, 'rapprochement de noms repose', 'rapprochements de noms reposent')} sur la liste des institutions connues qui vient avec l’outil (Nations Unies, bailleurs, grands réseaux), non sur les lignes.`,
  'unattributed-records': ({ rows }) =>
    `${n(rows, 'ligne n’a pu être attribuée', 'lignes n’ont pu être attribuées')} à une organisation (un sigle que plusieurs portent, un nom inconnu).`,
  'conflicts-open': ({ fields, organisations: count }) =>
    `Les sources se contredisent sur ${n(fields, 'champ', 'champs')} de ${organisations(count)} ; la valeur retenue suit une règle, non une vérification.`,
  'codes-contradicted': ({ codes }) =>
    `${n(codes, 'code est appuyé par des propos et contredit', 'codes sont appuyés par des propos et contredits')} par d’autres.`,
  'codes-not-ticked': ({ codes }) =>
    `${n(codes, 'code est dit plusieurs fois dans les textes', 'codes sont dits plusieurs fois dans les textes')} d’une organisation qui ne l’a pas coché, alors qu’elle a répondu à la question.`,
  'codes-decided-against': ({ codes }) =>
    `${n(codes, 'code a été accepté ou refusé', 'codes ont été acceptés ou refusés')} par une personne contre ce que disent les sources.`,
  'old-data': ({ records, total, years }) =>
    `${records}/${total} lignes datées ont plus de ${n(years, 'an', 'ans')} à la date de cette édition.`,
  'undated-records': ({ records, total }) => `${records}/${total} lignes ne portent aucune date.`,
  'waves-mixed': ({ waves }, { list }) =>
    `Les réponses viennent de ${n(waves, 'vague', 'vagues')} de collecte${list} ; une organisation y parle par sa réponse la plus récente.`,
  'coders-none': ({ interviews: count, uncoded }) =>
    uncoded
      ? `Aucun des ${interviews(count)} n’a de codes de deux personnes : l’accord entre lecteurs n’est pas mesuré. ${n(uncoded, 'entretien a', 'entretiens ont')} bien une seconde lecture, mais sa colonne « codes » est vide.`
      : `Aucun des ${interviews(count)} n’a été lu par deux personnes : l’accord entre lecteurs n’est pas mesuré.`,
  'coders-few': ({ twice, interviews: count }) =>
    `${twice}/${count} ${twice < 2 ? 'entretien a été lu' : 'entretiens ont été lus'} par deux personnes ; l’accord entre lecteurs ne vaut que pour ${twice < 2 ? 'lui' : 'eux'}.`,
  'translation-notes': ({ interviews: count, total }) =>
    `${count}/${total} ${count < 2 ? 'entretien a été noté ou traduit, non transcrit : ses' : 'entretiens ont été notés ou traduits, non transcrits : leurs'} mots sont ceux de l’enquêteur.`,
  'group-interviews': ({ interviews: count }) =>
    `${interviews(count)} ${count < 2 ? 'réunissait' : 'réunissaient'} plusieurs organisations : les réponses fermées y comptent une fois pour le groupe.`,
  'figures-differ': ({ figures, total }) =>
    `${figures}/${total} ${figures < 2 ? 'chiffre publié ailleurs n’est pas celui' : 'chiffres publiés ailleurs ne sont pas ceux'} que donnent les lignes de cette cartographie.`,
  'figures-unverifiable': ({ figures, total }) =>
    `${figures}/${total} ${figures < 2 ? 'chiffre publié ailleurs ne peut être ni confirmé ni contredit' : 'chiffres publiés ailleurs ne peuvent être ni confirmés ni contredits'}.`,
  'between-editions': ({ figures }) =>
    `Un chiffre tiré des entretiens qui bougerait de moins de trois unités d’une édition publique à la suivante (cinq pour un code sensible) reste celui de la précédente, ou est masqué : ${figures === 0 ? 'aucun chiffre n’est' : n(figures, 'chiffre est', 'chiffres sont')} ainsi ${figures < 2 ? 'retenu' : 'retenus'} ici. Il reste un risque : qui tient deux éditions côte à côte voit quels noms et quelles phrases citées n’y sont plus.`,
};
