import type { Rule, Trilingual } from './plan.ts';

/** A question is asked when another one was answered by one of these codes. */
export interface Condition {
  key: string;
  codes: readonly string[];
}

/** What a column does not say of its question. */
export interface AskedColumn {
  key: string;
  /** Part of the short form, though the column is not a core one. */
  isShort?: boolean;
  isRequired?: boolean;
  condition?: Condition;
  rule?: Rule;
  /** Note for the interviewer. */
  note?: Trilingual;
  /** Words that differ from those of the column. */
  text?: Trilingual;
}

export interface SectionText {
  id: string;
  title: Trilingual;
  aloud?: Trilingual;
  note?: Trilingual;
  asked: readonly AskedColumn[];
  repeats?: 'projets';
}

const q = (key: string, rest: Omit<AskedColumn, 'key'> = {}): AskedColumn => ({ key, ...rest });
const note = (fr: string, en: string): Trilingual => ({ fr, en });
const when = (key: string, ...codes: string[]): Condition => ({ key, codes });

const everyone = { isRequired: true };
const keep = note(
  'Notez les mots de la personne, sans les corriger.',
  'Write down the person’s words, without mending them.',
);

/**
 * The order in which questions are asked, consent first; what is read aloud; what interviewers must know. Everything
 * else comes from the columns.
 */
export const sectionTexts: readonly SectionText[] = [
  {
    id: 'consentement',
    title: { fr: 'Consentement', en: 'Consent', ar: 'الموافقة' },
    aloud: {
      fr: 'Bonjour. Je prépare une cartographie des organisations de la société civile qui travaillent sur les migrations. L’entretien dure environ quarante minutes. Vous pouvez refuser de répondre, passer une question ou arrêter quand vous voulez, sans avoir à dire pourquoi. Vos réponses servent à cette étude seule. Ce que vous n’acceptez pas de partager reste dans l’équipe. Vous pourrez retirer votre accord plus tard, en tout ou en partie. Je vais vous poser cinq questions sur ce que vous acceptez de partager.',
      en: 'Good morning. I am preparing a mapping of civil-society organisations that work on migration. The interview takes about forty minutes. You may refuse to answer, skip a question or stop whenever you like, without giving a reason. Your answers serve this study alone. What you do not agree to share stays within the team. You may withdraw your consent later, in whole or in part. I am going to ask you five questions about what you agree to share.',
      ar: 'مرحبًا. أُعدّ خريطة لمنظمات المجتمع المدني التي تعمل في مجال الهجرة. تستغرق المقابلة حوالي أربعين دقيقة. يمكنكم رفض الإجابة أو تجاوز أي سؤال أو التوقف متى شئتم دون إبداء الأسباب. تُستعمل إجاباتكم لهذه الدراسة وحدها، وما لا توافقون على مشاركته يبقى داخل الفريق. ويمكنكم سحب موافقتكم لاحقًا، كليًا أو جزئيًا. سأطرح عليكم خمسة أسئلة حول ما توافقون على مشاركته.',
    },
    note: note(
      'Lisez ce texte à voix haute et attendez la réponse avant de continuer. Si la personne refuse l’entretien, arrêtez ici et notez le refus dans le carnet de terrain.',
      'Read this text aloud and wait for the answer before you go on. If the person refuses the interview, stop here and note the refusal in the field log.',
    ),
    asked: [
      q('accord_figurer', everyone),
      q('accord_contact', everyone),
      q('accord_profil', everyone),
      q('accord_propos', everyone),
      q('accord_citation', everyone),
      q('audience', {
        isRequired: true,
        note: note('Dans le doute, choisissez «\u00a0équipe seule\u00a0».', 'When in doubt, choose “team only”.'),
      }),
      q('accord_date', { isShort: true, rule: { id: 'not-future' } }),
      q('accord_support', {
        isShort: true,
        note: note(
          'Par exemple\u00a0: fiche signée, accord oral devant témoin, courriel.',
          'For example: signed sheet, oral consent before a witness, e-mail.',
        ),
      }),
      q('accord_fin', {
        note: note('Laissez vide si l’accord n’a pas de fin.', 'Leave empty if consent has no end.'),
      }),
      q('mandat'),
    ],
  },
  {
    id: 'entretien',
    title: { fr: 'L’entretien', en: 'The interview', ar: 'المقابلة' },
    asked: [
      q('date', { isRequired: true, rule: { id: 'not-future' } }),
      q('langue'),
      q('mode'),
      q('enqueteur', { note: note('Un code, jamais un nom.', 'A code, never a name.') }),
      q('vague', { note: note('Par exemple\u00a0: 2026.', 'For example: 2026.') }),
      q('type_repondant'),
      q('repondant_fonction', {
        note: note('La fonction, jamais le nom de la personne.', 'The position, never the person’s name.'),
      }),
    ],
  },
  {
    id: 'organisation',
    title: { fr: 'L’organisation', en: 'The organisation', ar: 'المنظمة' },
    asked: [
      q('acteur', {
        isRequired: true,
        note: note(
          'Le nom entier, tel qu’il figure sur ses documents. Plusieurs organisations dans un entretien de groupe\u00a0: séparez-les par un point-virgule.',
          'The whole name, as its documents have it. Several organisations in a group interview: part them with a semicolon.',
        ),
      }),
      q('sigle'),
      q('autres_noms'),
      q('identifiant'),
      q('email_public', {
        condition: when('accord_contact', 'oui'),
        note: note(
          'L’adresse de l’organisation, que le public peut voir. Jamais celle d’une personne.',
          'The organisation’s address, which the public may see. Never a person’s.',
        ),
      }),
      q('tel_public', {
        condition: when('accord_contact', 'oui'),
        note: note(
          'Le numéro de l’organisation, que le public peut voir. Jamais celui d’une personne.',
          'The organisation’s number, which the public may see. Never a person’s.',
        ),
      }),
      q('site_internet'),
      q('pays_siege'),
      q('region_siege', { condition: when('pays_siege', '@pays') }),
      q('ville_siege'),
      q('adresse_siege', { condition: when('accord_contact', 'oui') }),
      q('a_un_siege'),
      q('statut_juridique', {
        note: note(
          'Ne demandez pas à voir les papiers\u00a0: la réponse suffit.',
          'Don’t ask to see papers: the answer is enough.',
        ),
      }),
      q('statut_motif', {
        condition: when('statut_juridique', 'fait', 'en-instance', 'refuse', 'suspendue', 'dissoute'),
      }),
      q('accord_cadre_ong'),
      q('annee_creation', {
        note: note(
          'Quatre chiffres\u00a0; laissez vide si la personne ne sait pas.',
          'Four digits; leave empty if the person doesn’t know.',
        ),
      }),
      q('etat_activite'),
      q('nature'),
      q('base_sociale'),
      q('mission'),
      q('dirigee_par', {
        note: note('Ce que l’organisation dit d’elle-même.', 'What the organisation says of itself.'),
      }),
      q('niveau_organisation'),
      q('type_publie_national'),
      q('nb_membres', {
        note: note('Un nombre, même approché.', 'A number, even a rough one.'),
      }),
      q('nb_salaries_tp'),
      q('nb_salaries_partiel'),
      q('nb_stagiaires'),
      q('nb_benevoles'),
    ],
  },
  {
    id: 'moyens',
    title: { fr: 'Les moyens', en: 'Means', ar: 'الموارد' },
    asked: [
      q('budget_annuel', {
        note: note(
          'Si la personne préfère, passez à l’ordre de grandeur.',
          'If the person prefers, go on to the rough size.',
        ),
      }),
      q('budget_devise'),
      q('budget_tranche', { note: note('En euros.', 'In euro.') }),
      q('sources_financement'),
      q('source_principale'),
      q('part_budget_migration', { rule: { id: 'share' } }),
    ],
  },
  {
    id: 'action',
    title: { fr: 'L’action', en: 'What it does', ar: 'العمل' },
    asked: [
      q('activites', { note: keep }),
      q('active_migration'),
      q('thematiques'),
      q('thematique_principale'),
      q('place_migration'),
      q('sens_migration'),
      q('metiers'),
      q('roles'),
      q('domaines'),
      q('beneficiaires'),
      q('echelle_territoriale'),
      q('niveau'),
      q('zones_intervention'),
    ],
  },
  {
    id: 'forces_faiblesses',
    title: {
      fr: 'Forces, faiblesses, difficultés',
      en: 'Strengths, weaknesses, difficulties',
      ar: 'نقاط القوة والضعف والصعوبات',
    },
    asked: [
      q('forces', { note: keep }),
      q('faiblesses', { note: keep }),
      q('difficultes', { note: keep }),
      q('difficultes_vie_associative'),
      q('difficultes_projet'),
    ],
  },
  {
    id: 'appuis',
    title: { fr: 'Besoins', en: 'Needs', ar: 'الاحتياجات' },
    asked: [
      q('besoins', {
        note: note(
          'Laissez la personne dire ses besoins avant de lire les listes.',
          'Let the person tell the needs before you read the lists.',
        ),
      }),
      q('besoins_appui'),
      q('formations_souhaitees', { condition: when('besoins_appui', 'formation') }),
      q('formations_recues'),
      q('evenements_souhaites', { condition: when('besoins_appui', 'echange-acteurs') }),
      q('sujets_echange', { condition: when('besoins_appui', 'echange-acteurs') }),
      q('accompagnement_souhaite', { condition: when('besoins_appui', 'accompagnement') }),
      q('premier_besoin'),
      q('interet_formation'),
      q('disponibilite', { condition: when('interet_formation', 'oui', 'peut-etre') }),
    ],
  },
  {
    id: 'liens',
    title: { fr: 'Réseaux et partenaires', en: 'Networks and partners', ar: 'الشبكات والشركاء' },
    asked: [
      q('membre_reseau'),
      q('reseaux', {
        isShort: true,
        condition: when('membre_reseau', 'oui'),
        note: note('Séparez les noms par un point-virgule.', 'Part the names with a semicolon.'),
      }),
      q('motifs_reseau', { condition: when('membre_reseau', 'oui') }),
      q('motifs_non_reseau', { condition: when('membre_reseau', 'non') }),
      q('membre_de', { note: note('Séparez les noms par un point-virgule.', 'Part the names with a semicolon.') }),
      q('section_de'),
      q('partenariats', {
        note: note(
          'Formel\u00a0: une convention ou un accord écrit. Informel\u00a0: un travail en commun sans écrit.',
          'Formal: a written agreement. Informal: work in common without one.',
        ),
      }),
      q('partenaires', { note: keep }),
      q('participe_temps_forts'),
      q('temps_forts', { condition: when('participe_temps_forts', 'oui') }),
    ],
  },
  {
    id: 'dialogue',
    title: { fr: 'Dialogue avec les autorités', en: 'Dialogue with the authorities', ar: 'الحوار مع السلطات' },
    note: note(
      'Ces réponses peuvent exposer l’organisation. Passez si la personne hésite.',
      'These answers may expose the organisation. Skip them if the person hesitates.',
    ),
    asked: [
      q('niveaux_dialogue'),
      q('qualite_dialogue'),
      q('relations_autorites', { note: keep }),
      q('mecanismes', { note: keep }),
      q('espace_expression'),
      q('sentiment_ecoute'),
      q('degre_participation'),
      q('dialogue_commentaire', { note: keep }),
    ],
  },
  {
    id: 'projets_migration',
    title: { fr: 'Projets', en: 'Projects', ar: 'المشاريع' },
    note: note('Une fiche par projet sur les migrations.', 'One sheet for each project on migration.'),
    repeats: 'projets',
    asked: [
      q('intitule', { isRequired: true }),
      q('localite'),
      q('mode'),
      q('partenaires', { note: note('Séparez les noms par un point-virgule.', 'Part the names with a semicolon.') }),
      q('bailleur_principal'),
      q('type_bailleur'),
      q('autres_bailleurs', {
        note: note('Séparez les noms par un point-virgule.', 'Part the names with a semicolon.'),
      }),
      q('budget_global'),
      q('budget_alloue'),
      q('devise'),
      q('annee_debut'),
      q('annee_fin'),
      q('objectifs'),
      q('thematiques', {
        text: { fr: 'Thématiques', en: 'Themes' },
      }),
      q('beneficiaires', { text: { fr: 'Publics', en: 'Audiences served' } }),
      q('nb_beneficiaires'),
    ],
  },
  {
    id: 'fin',
    title: { fr: 'Pour finir', en: 'To finish', ar: 'في الختام' },
    asked: [
      q('recommandations', { note: keep }),
      q('verbatim', { note: keep }),
      q('autre'),
      q('nature_texte', { isShort: true }),
      q('sensibilite', {
        rule: { id: 'risk' },
        note: note(
          '0\u00a0: aucun risque. 2 ou 3\u00a0: ni propos ni citation ne sortent de l’équipe.',
          '0: no risk. 2 or 3: no statement and no quote leaves the team.',
        ),
      }),
      q('contact_prive_nom', {
        note: note(
          'Ne sort jamais de l’équipe. Seulement si la personne accepte d’être rappelée.',
          'Never leaves the team. Only if the person agrees to be called back.',
        ),
      }),
      q('contact_prive_tel', { note: note('Ne sort jamais de l’équipe.', 'Never leaves the team.') }),
      q('contact_prive_email', { note: note('Ne sort jamais de l’équipe.', 'Never leaves the team.') }),
    ],
  },
];

/** Columns of an interview that no question asks, and why. */
export const notAsked: { readonly [key: string]: string } = {
  id_entretien: 'made by the form',
  pays: 'the form is that of one country',
  codes: 'given by a reader of the interview, afterwards',
  codeur: 'names who gave the codes, afterwards',
  hors_societe_civile: 'decided by the team, not declared',
  etat_date: 'the day of the interview',
  retrait_date: 'written when somebody withdraws',
  partenariats_forme: 'the form is asked with each type of partner',
  periode_creation: 'a band of an older survey: the year is asked',
  nb_membres_tranche: 'a band of an older survey: the number is asked',
  nb_salaries_tranche: 'a band of an older survey: the number is asked',
};
