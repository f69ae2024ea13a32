import { foldKey } from '../text/fold.ts';
import type { Name } from './name.ts';
import { singular } from './words.ts';

/** Words after which another organisation is named: «Secours de Kayane avec Zembla». */
const beside: ReadonlySet<string> = new Set(['with', 'avec', 'via', 'through']);

/**
 * The shorter name is how the longer begins, in two words or more: a name is shortened from its end. Null when it is not.
 * `extended` when what follows names something else: a word that names («Refugee Welcome Choir»), a section, another
 * organisation. A complement («… des Gens de Passage»), or what a comma or a dash sets apart, does not.
 */
export function levelOfBeginning(
  left: Name,
  right: Name,
  short: 'left' | 'right',
): 'contained' | 'shortened' | 'extended' | null {
  const isTold = ({ kind }: Name['words'][number]) => kind === 'form' || kind === 'ordinary' || kind === 'rare';
  const [from, to] = short === 'left' ? [left, right] : [right, left];
  const words = from.words.filter(isTold);
  const at = to.words.flatMap((word, index) => (isTold(word) ? [index] : []));
  if (words.length < 2 || !words.every(({ text }, index) => to.words[at[index] ?? -1]?.text === text)) return null;
  const rest = to.words.slice((at[words.length - 1] ?? 0) + 1);
  if (rest.some(({ text }) => sections.has(text) || wings.has(text))) return 'extended';
  if (isPartOfPlace(rest) || isDirection(rest)) return 'extended';
  const [next] = rest;
  if (next !== undefined && beside.has(next.full)) return 'extended';
  const [opening = ''] = to.raw.split(/[,:;–—(]|\s-\s/);
  // One word set apart may be a town («Foyer Diam – Kayar»); what is in brackets belongs to the one that says it.
  const isSetApart =
    foldKey(opening) === from.key && rest.filter(isTold).length > 1 && comparedAsides(left, right) === null;
  if (isSetApart || (words.length > 1 && rest.every(({ kind, text }) => kind === 'stop' || areas.has(text))))
    return 'contained';
  return next?.kind === 'rare' || next?.kind === 'form' ? 'extended' : 'shortened';
}

/** People of whom an organisation makes a wing, and what a firm or a house is that bears its name. */
const wings: ReadonlySet<string> = new Set(
  `femme women woman feminin feminine jeune jeunesse youth young fille girl enfant children etudiant student eleve homme men ancien
    veteran aine shabab chabab nissa شباب نساء
    microfinance finance credit banque bank immobilier transport transit media radio television studio edition production
    service ecole school college lycee clinique clinic hopital hospital dispensaire garderie creche foot football basket sport sportif theatre danse musique
    choir chorale bibliotheque library librairie boutique shop restaurant hotel invest investissement investment fonds fund
    sa sarl suarl sas scoop business group groupe holding consulting conseil entreprise company`
    .split(/\s+/)
    .map(singular),
);

/** Parts of a town or a region: «Pikine Est» is not Pikine, nor «Kolda et environs» Kolda. */
const partsOfPlace: ReadonlySet<string> = new Set(
  'nord sud est ouest centre north south east west environ surrounding'.split(' '),
);

/** «Kolda-Nord», «Réseau … de l’Est»: a direction alone is a part of a town or of a country, no part of the world. */
const isDirection = (rest: Name['words']): boolean => {
  const told = rest.filter(({ kind }) => kind !== 'stop');
  return told.length > 0 && told.every(({ text }) => partsOfPlace.has(text));
};

function isPartOfPlace(rest: Name['words']): boolean {
  const place = rest.findIndex(({ kind }) => kind === 'place');
  return place >= 0 && rest.slice(place + 1).some(({ text }) => partsOfPlace.has(text));
}

/** Parts of the world that an organisation works in: its office there is how it is known in a country. */
const areas: ReadonlySet<string> = new Set(
  'afrique africa francophone anglophone ouest west nord north est east centrale central sahel maghreb'.split(' '),
);

/** What a part of an organisation is called. */
const sections: ReadonlySet<string> = new Set([
  'section',
  'antenne',
  'branche',
  'branch',
  'chapter',
  'chapitre',
  'delegation',
  'cellule',
  'comite',
  'committee',
  'فرع',
]);

/** Which name lacks what the other says in brackets; `both` when they say other things there. */
export function comparedAsides({ asides: a }: Name, { asides: b }: Name): 'left' | 'right' | 'both' | null {
  if (a.length > 0 && b.length > 0) return a.some((word) => b.includes(word)) ? null : 'both';
  return a.length === b.length ? null : a.length === 0 ? 'left' : 'right';
}
