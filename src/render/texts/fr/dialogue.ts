import { counted } from '../typeset.ts';

const n = counted('fr');

/** Section 10: dialogue with the authorities. */
export const dialogue = {
  dialogue: {
    mechanisms: 'Mécanismes de dialogue',
    mechanismsCaption: 'Mécanismes de dialogue recensés',
    mechanismLives: 'Demandes, réponses et limites',
    levels: 'Avec qui l’on dialogue',
    quality: 'Qualité, espace et écoute',
    qualityFigure: 'Qualité du dialogue',
    voiceFigure: 'Espace pour s’exprimer et sentiment d’être écouté',
    participation: 'Degré de participation',
    commitments: 'Demandes adressées et réponses',
    commitmentsCaption: 'Demandes, destinataires et réponses',
    indicators: 'Indicateurs de suivi',
    indicatorsCaption: 'Indicateurs publiés par les autorités',
    likertAlternative: (question: string, counts: string) => `${question} : ${counts}.`,
    life: (all: number, recent: number, dormant: number, unknown: number) => {
      const met = recent === 0 ? 'aucun ne s’est réuni' : `${recent} ${recent < 2 ? 's’est réuni' : 'se sont réunis'}`;
      const asleep = dormant === 0 ? 'aucun n’est' : `${dormant} ${dormant < 2 ? 'est' : 'sont'}`;
      const rest =
        unknown === 0
          ? ''
          : ` ; pour ${unknown < 2 ? 'un autre' : `${unknown} autres`}, la dernière réunion n’est pas connue`;
      return `Sur ${n(all, 'mécanisme', 'mécanismes')}, ${met} depuis moins de deux ans, ${asleep} en sommeil${rest}.`;
    },
    lifeRule: (months: number, date: string) =>
      `Règle : un mécanisme sans réunion connue depuis plus de ${months} mois au ${date} est dit « en sommeil » ; sans date de réunion, son état reste inconnu.`,
    migrantsText: (yes: number, all: number, unknown: number) =>
      `Des personnes migrantes ${yes === 0 ? 'ne sont dites présentes à aucun des' : `sont présentes à ${yes} sur`} ${all}${unknown > 0 ? ` ; pour ${unknown}, ce n’est pas dit` : ''}.`,
    lifeCaption: 'Vie des mécanismes',
    mechanism: 'Mécanisme',
    state: 'État',
    lastMeeting: 'Dernière réunion',
    states: {
      recent: (months: number) =>
        months === 0 ? 'réuni il y a moins d’un mois' : `réuni il y a ${n(months, 'mois', 'mois')}`,
      recentYear: (year: string) => `réuni en ${year} (mois inconnu)`,
      recentMonth: (month: string) => `réuni en ${month}`,
      // «depuis le 8 novembre 2022», «depuis novembre 2022».
      dormant: (date: string) => `en sommeil depuis ${/^\d{1,2}(?:er)?\s/.test(date) ? 'le ' : ''}${date}`,
      unknown: () => 'inconnu',
    },
    works: 'Fonctionne, selon la source',
    seatsHead: 'Sièges d’OSC',
    migrantsHead: 'Migrants présents',
    whoSits: 'Qui y siège',
    nobodyKnown: 'personne de connu',
    table: 'Qui siège, et qui ne siège pas',
    tableText: (sitting: number, base: number, isInternal: boolean) =>
      `${n(sitting, 'organisation', 'organisations')} sur ${base}${isInternal ? ' recensées' : ' nommées dans cette édition'} ${sitting < 2 ? 'est nommée' : 'sont nommées'} parmi les participants d’au moins un mécanisme.`,
    sittingAlive: (count: number, all: number) =>
      `Parmi elles, ${count} sur ${all} ${count < 2 ? 'siège' : 'siègent'} à un mécanisme qui s’est réuni depuis moins de deux ans.`,
    saying: (count: number) =>
      `${n(count, 'autre dit', 'autres disent')} en entretien prendre part à une instance de dialogue.`,
    sayingMasked: 'Le nombre de celles qui le disent seulement en entretien est masqué.',
    biasText:
      'On invite souvent d’abord les grandes organisations et les mieux introduites : les tables ci-dessous permettent de voir ce qu’il en est ici. Ne pas siéger, ou ne pas être connue comme siégeant, n’est pas un défaut de l’organisation.',
    crossedCaption: (by: string) => `Organisations qui siègent, par ${by}`,
    crossedInternal: 'Participants nommés et organisations qui le disent en entretien.',
    crossedBy: {
      nb_membres: 'nombre de membres',
      budget_tranche: 'tranche de budget',
      type: 'type',
      region_siege: 'lieu du siège',
      roles: 'rôle',
      dirigee_par: 'direction',
    },
    multiple: 'Une organisation peut compter dans plusieurs lignes.',
    sits: 'Siègent',
    sitsNot: 'Ne siègent nulle part de connu',
    unattributed: 'Non attribué',
    unattributedName: (name: string) => `${name} (non attribué)`,
    unattributedText: (quotedNames: string, names: number, count: number) =>
      `${quotedNames} : ${names < 2 ? 'ce nom, parmi les participants, peut' : 'ces noms, parmi les participants, peuvent'} désigner plusieurs organisations. Rien ne dit ${names < 2 ? 'laquelle siège' : 'lesquelles siègent'} : les ${count} qui ${names < 2 ? 'le' : 'les'} portent sont comptées à part, comme « non attribué », si rien d’autre ne les dit siéger.`,
    unknownValue: 'non renseigné ici',
    seeCrossed: 'Par type, lieu du siège, rôle et direction',
    demandsText: (all: number, waiting: number) =>
      `${n(all, 'demande est recensée', 'demandes sont recensées')} ; ${waiting} ${waiting < 2 ? 'attend' : 'attendent'} une réponse.`,
    demandStates: 'Ce que les demandes sont devenues',
    demandState: 'Suite donnée',
    demandAges: 'Âge des demandes sans réponse',
    demandAge: 'Sans réponse depuis',
    ages: {
      '0-6': '6 mois ou moins',
      '7-12': 'de 7 à 12 mois',
      '13-24': 'de 13 à 24 mois',
      'plus-24': 'plus de 24 mois',
      inconnu: 'date inconnue',
    },
    stateUnknown: 'suite non dite',
    demandsBy: {
      mechanism: 'Demandes par mécanisme',
      addressee: 'Demandes par destinataire',
      theme: 'Demandes par thème',
    },
    demands: 'Demandes',
    waiting: 'Sans réponse',
    mechanismHead: 'Mécanisme',
    addresseeHead: 'Destinataire',
    themeHead: 'Thème',
    seeDemands: 'Par mécanisme, destinataire et thème',
    baseOfDemands: (count: number) => `Base : ${n(count, 'demande', 'demandes')}.`,
    unlisted: 'sans ligne dans le fichier des mécanismes',
    indicatorsText: (withValue: number, all: number, newest: string | null) =>
      `${n(withValue, 'indicateur', 'indicateurs')} sur ${all} ${withValue < 2 ? 'porte' : 'portent'} une valeur${newest === null ? '' : ` ; la plus récente date du ${newest}`}.`,
  },
} as const;
