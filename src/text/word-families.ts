/**
 * French words that Snowball gives the stem of other words, each under a family of its own: «bonne» is no «bon» (d’achat),
 * «département» no «départ», «mais» no «maison». Families are folded words; the first one names them.
 */
const families = `
  bonne bonnes
  cela
  comme
  mais
  mars
  neant
  sais
  sonne
  devant
  durant
  delai delais
  dela
  delit delits
  devis
  telle telles
  concert concerts
  audition auditions
  attention attentif attentive attentifs attentives
  taxi taxis
  visa visas
  villa villas
  visage visages
  bas
  cas
  loyer loyers
  don dons
  eleve eleves
  facon facons
  fera feront ferait ferais feraient
  fin fins
  fine fines finement
  frais
  france
  francais francaise francaises
  garant garants garante garantes
  gars
  important importants importante importantes
  jouit jouissent
  locale locales
  localite localites
  moyenne moyennes
  parait paraissent
  parlement parlements
  partie parties
  petition petitions
  placement placements
  pourrait pourraient
  prison prisons
  refuge refuges
  relais
  repas
  suivant suivants suivante suivantes
  traitement traitements
  departement departements
  direction directions
  communication communications
  mairie mairies
  voie voies
  egalement
  autrement
  notamment
  rarement
  seulement
  simplement
  uniquement
  vraiment
`;

const familyByWord: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** The family of a folded French word that its stem would put with others; null when its stem is its own. */
export const ownFamily = (folded: string): string | null => familyByWord.get(folded) ?? null;

const nouns = new Set(
  'ballons boissons boutons camions cantons cartons champions facons garcons jalons lecons maisons millions moutons opinions patrons poissons poisons prisons raisons regions reunions saisons salons unions'.split(
    ' ',
  ),
);

/** A plural noun in «-ons», which no «nous» goes with. */
export const isNounInOns = (folded: string): boolean => nouns.has(folded);
