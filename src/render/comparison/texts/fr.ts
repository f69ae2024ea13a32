import { counted } from '../../texts/typeset.ts';

const n = counted('fr');

/** The fixed sentences of a comparison of countries. */
export const fr = {
  title: (countries: string) => `Lecture régionale : ${countries}`,
  subtitle: (edition: string) => `${edition}, pays côte à côte`,
  sections: {
    summary: 'En bref',
    countries: 'Les pays, côte à côte',
    actors: 'Organisations présentes dans plusieurs pays',
    who: 'Qui sont les organisations',
    roles: 'Rôles, thèmes et métiers',
    strengths: 'Forces, faiblesses et difficultés',
    dialogue: 'Dialogue avec les autorités et réseaux',
    needs: 'Besoins de renforcement',
    others: 'Autres tableaux',
    matrix: 'Rôles, forces et faiblesses : attendu et observé',
    grades: 'Solidité de ce qui est dit',
    gaps: 'Ce qui n’est pas comparable, et pourquoi',
    limits: 'Limites de chaque pays',
  },
  cover: {
    countries: 'Pays, dans l’ordre demandé',
    edition: 'Édition',
    tool: 'Outil',
    noRanking:
      'Les pays ne sont pas classés : leur ordre est celui de la commande. Chaque chiffre vient de l’édition d’un pays et de sa propre base.',
    fictional: 'Toutes les organisations, personnes et réponses sont inventées. Rien ici ne décrit des pays réels.',
  },
  summary: {
    countries: 'pays',
    sum: 'organisations recensées, pays par pays',
    distinct: 'organisations distinctes dans la région',
    linked: 'présentes dans plusieurs pays',
    distinctText: (high: number, sum: number) =>
      high === sum
        ? `Les pays recensent ${n(sum, 'organisation', 'organisations')} en tout ; aucune n’a été reconnue dans deux pays.`
        : `Les pays recensent ${n(sum, 'organisation', 'organisations')} en tout ; une organisation rencontrée dans plusieurs pays n’est comptée qu’une fois : il en reste ${high} distinctes.`,
    doubtful: (pairs: number, low: number) =>
      `${n(pairs, 'paire reste', 'paires restent')} à relire : si chacune était une seule organisation, le total serait de ${low}.`,
    unnamed: (count: number) =>
      `${n(count, 'organisation recensée n’est pas nommée', 'organisations recensées ne sont pas nommées')} dans ces éditions : ${count < 2 ? 'elle n’a pu être rapprochée' : 'elles n’ont pu être rapprochées'} d’aucune autre.`,
    tables: (comparable: number, qualified: number, refused: number, section: string) =>
      `${n(comparable + qualified + refused, 'tableau', 'tableaux')} : ${n(comparable, 'comparable', 'comparables')} sans réserve, ${qualified} à lire avec ${qualified < 2 ? 'sa réserve' : 'leurs réserves'}, ${n(refused, 'non comparable', 'non comparables')} (section ${section}).`,
  },
  counts: {
    caption: 'Comptes principaux',
    what: 'Compte',
    asOf: 'Date des données',
    known: 'Organisations recensées',
    listed: 'dont nommées dans cette édition',
    outside: 'Hors société civile (gardées, non comptées)',
    approached: 'Organisations approchées',
    interviewed: 'Organisations interrogées',
    interviews: 'Entretiens',
    interviewsOpen: 'dont ouverts à cette édition',
    documents: 'Documents',
    findings: 'Constats tirés des documents',
    dates: 'Entretiens menés',
    between: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
    note: 'x/n : n est le nombre d’organisations recensées, ou d’entretiens menés.',
    heard: (parts: string) => `Organisations interrogées sur celles que l’on connaît : ${parts}.`,
  },
  actors: {
    rule: 'Deux organisations de deux pays n’en sont une que si l’échelle de ressemblance le dit (nom, sigle, registre, site, courriel, lieu, institution connue). Entre deux pays, un sigle seul ou un nom fait de mots courants ne suffit pas : il faut un nom entier qui lui soit propre, ou une autre preuve. Seules sont comparées les organisations que chaque édition nomme, par ce qu’elle en montre.',
    none: 'Aucune organisation nommée n’a été reconnue dans deux pays.',
    linked: 'Reconnues dans plusieurs pays : chacune compte une fois',
    review: 'À relire : peut-être une seule organisation, comptées pour deux',
    networks: 'Membres ou sections d’un même réseau : des organisations distinctes, chacune comptée',
    names: 'Sous ce nom, par pays',
    why: 'Pourquoi',
    doubt: 'Ce qui les rapproche, et ce qui les oppose',
    several: 'convient à plusieurs organisations d’un même pays',
    network: 'Réseau',
    byName: 'même nom, autre pays',
    total: (total: string) => `total ${total}`,
  },
  table: {
    masked: 'masqué',
    bounds: (low: number, high: number) => `${low} à ${high}`,
    unasked: 'sans réponse',
    absent: '–',
    base: (what: string, parts: string) => `Base (${what}) : ${parts}.`,
    answered: (country: string, answered: string, base: string) => `${country} ${answered}/${base}`,
    answeredMasked: (country: string, base: string) => `${country} masqué/${base}`,
    nobody: (country: string) => `${country} sans réponse`,
    missing: (country: string) => `${country} : pas de tableau`,
    multiple: 'Plusieurs réponses possibles.',
    asked: 'ont répondu, sur les organisations interrogées que cette édition peut compter',
    documented: 'renseigné, sur les organisations recensées',
    others: 'renseigné, sur l’ensemble',
    zeros: (labels: string) => `À zéro partout : ${labels}.`,
    reading:
      'Dans chaque tableau, x/n : n est le nombre d’organisations qui ont répondu, ou pour lesquelles on sait ; la ligne « Base » le rappelle. Aucun pourcentage quand moins de dix ont répondu.',
    readingSigns:
      'masqué : trop peu pour être dit ; entre parenthèses, ce que ce peut être d’après les chiffres imprimés. sans réponse : question non posée, ou à laquelle personne n’a répondu ; ce n’est pas un zéro. – : cette édition ne donne pas cette ligne.',
    unlikeNote: 'La part connue est trop différente d’un pays à l’autre (voir la base) : à lire avec prudence.',
    nothing: (titles: string) =>
      `Sans chiffre à lire côte à côte (masqué, à zéro ou sans réponse partout) : ${titles}.`,
    top: (parts: string, isPartial: boolean) =>
      `Réponse la plus fréquente${isPartial ? ' parmi celles qui sont montrées' : ''} : ${parts}.`,
    topOf: (country: string, labels: string, count: string) => `${country}, ${labels} (${count})`,
    topTied: (country: string, labels: string, count: string) => `${country}, ${labels} (${count} chacune)`,
  },
  matrix: {
    caption: (role: string) => `${role} : forces et faiblesses`,
    what: 'Force ou faiblesse',
    expected: 'Attendue',
    isExpected: 'attendue',
    force: 'force',
    faiblesse: 'faiblesse',
    contradicted: (count: number) => `${n(count, 'contredite', 'contredites')}`,
    base: 'Observée chez x des n organisations qui ont ce rôle et dont les propos sont comptés.',
    maskedNote:
      'masqué : trop peu pour être dit ; entre parenthèses, ce que ce peut être d’après les chiffres imprimés.',
    absentNote: '– : ni attendue, ni observée parmi ce que cette édition compte.',
    none: 'Les grilles diffèrent d’un pays à l’autre : la matrice n’est pas comparée.',
    silent: 'Aucune case attendue ni observée.',
  },
  grades: {
    caption: 'Codes montrés à côté d’un nom, par solidité',
    note: 'x/n : n est le nombre de codes que l’édition montre à côté du nom d’une organisation. La solidité dit combien de sources, et lesquelles ; elle ne note aucune organisation ni aucun pays.',
    organisations: 'Organisations qui en ont',
    elevee: 'Solidité élevée',
    moyenne: 'Solidité moyenne',
    faible: 'Solidité faible',
    'tres-faible': 'Solidité très faible',
    grade: 'Solidité',
  },
  gaps: {
    general: 'Pour l’ensemble',
    none: 'Rien ne s’oppose à lire ces pays côte à côte, hors les réserves de chaque tableau.',
    refused: 'Tableaux non comparables',
    qualified: 'Tableaux à lire avec réserve',
    sums: 'Les réponses de plusieurs pays ne sont jamais additionnées : une organisation présente dans deux pays y serait comptée deux fois, et chaque pays a sa base.',
    regions: 'Les croisements par région ne sont pas comparés : les divisions d’un pays ne sont pas celles d’un autre.',
  },
  limits: { none: 'Aucune limite dite.' },
  reasons: {
    'grid-differs': (list: string) =>
      `La grille d’analyse n’est pas la même (${list}) : un même code peut y vouloir dire autre chose.`,
    'tool-differs': (list: string) =>
      `L’outil n’est pas à la même version (${list}) : des tranches ou des règles ont pu changer.`,
    'defined-otherwise': () =>
      'La question n’est pas comptée sur la même base, ou de la même façon, dans ces éditions.',
    'own-places': () => 'Les réponses sont des lieux ou des mots propres à chaque pays.',
    'no-common-code': () => 'Les pays n’ont aucune réponse en commun.',
    'table-missing': (list: string) => `Tableau absent de l’édition : ${list}.`,
    'no-interviews': (list: string) => `Personne n’a été interrogé : ${list}. Ce qui en est dit vient de documents.`,
    'not-answered': (list: string) => `Question non posée, ou sans aucune réponse : ${list}.`,
    'too-few-countries': (list: string) =>
      list === '' ? 'Aucun pays n’a de réponse.' : `Un seul pays a des réponses : ${list}.`,
    'coverage-unlike': (list: string) => `La part des organisations interrogées est trop différente : ${list}.`,
    'consent-unlike': (list: string) => `La part des entretiens ouverts à cette édition est trop différente : ${list}.`,
    'documented-unlike': (list: string) =>
      `La part des organisations pour lesquelles on sait est trop différente : ${list}.`,
    'dates-apart': (list: string) => `Les données ne sont pas du même temps : ${list}.`,
    'waves-mixed': (list: string) => `Plusieurs vagues de collecte sont mêlées (pays et nombre de vagues) : ${list}.`,
  },
} as const;
