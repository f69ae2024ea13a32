/** Titles of the sections, and the input that would fill one that is left out. */
export const sections = {
  s01: {
    title: 'L’essentiel en une page',
    filledBy: 'des fiches d’identité, des entretiens ou une revue documentaire',
  },
  s02: { title: 'Méthode et limites', filledBy: 'n’importe quelle source' },
  s03: { title: 'Contexte', filledBy: 'les textes contexte.md et cadre-legal.md, et le fichier politiques' },
  s04: { title: 'État des connaissances', filledBy: 'une revue documentaire et le fichier chiffres-publies' },
  s05: { title: 'Panorama des organisations', filledBy: 'des fiches d’identité ou le profil demandé en entretien' },
  s06: {
    title: 'Rôles : qui fait quoi, et où',
    filledBy:
      'des réponses sur les rôles, les métiers et les thématiques, ou des textes qui disent ce que fait chaque organisation',
  },
  s07: {
    title: 'Forces et faiblesses',
    filledBy: 'les réponses ouvertes des entretiens (forces, faiblesses) ou des constats codés',
  },
  s08: { title: 'Défis', filledBy: 'les réponses sur les difficultés et les faiblesses' },
  s09: {
    title: 'Partenariats et réseaux',
    filledBy: 'les réponses sur les réseaux et les partenariats, ou le fichier relations',
  },
  s10: { title: 'Dialogue avec les autorités', filledBy: 'le fichier mecanismes et les réponses sur le dialogue' },
  s11: { title: 'Besoins de renforcement', filledBy: 'les réponses sur les besoins et les formations' },
  s12: {
    title: 'Deux thèmes prioritaires',
    filledBy:
      'les thématiques des organisations, et les fichiers politiques, mecanismes, indicateurs et engagements (colonne themes)',
  },
  s13: {
    title: 'Une cohorte à former',
    filledBy: 'la question « Intérêt pour le parcours de formation », posée en entretien',
  },
  s14: { title: 'Recommandations', filledBy: 'le fichier recommandations ou le texte recommandations.md' },
  a1: {
    title: 'Annuaire',
    filledBy: 'l’accord des organisations pour figurer, ou des documents publics qui les nomment',
  },
  a2: { title: 'Autres tableaux', filledBy: 'rien : tous les tableaux ont trouvé leur place' },
  a3: { title: 'Grille d’analyse et règles', filledBy: 'la grille' },
  a4: { title: 'Sources documentaires', filledBy: 'une revue documentaire' },
  a6: { title: 'Décisions', filledBy: 'le fichier decisions' },
  a7: { title: 'Qualité des données', filledBy: 'n’importe quelle source' },
} as const;
