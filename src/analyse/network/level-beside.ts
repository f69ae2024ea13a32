import { foldWords } from '../../text/fold.ts';

/** A name, and the level of the grid's axis `niveau` typed beside it; null where none is. */
export interface NameWithLevel {
  name: string;
  level: string | null;
}

/** Words for a level, folded; the questionnaire asks for «nom(s), niveau territorial, activités» in one cell. */
const levels: readonly (readonly [level: string, words: RegExp])[] = [
  ['sous-regional', /^(?:sous regional|sous regionale|sub regional|subregional)$/],
  ['local', /^(?:local|locale|communal|communale|municipal|municipale)$/],
  ['regional', /^(?:regional|regionale)$/],
  ['national', /^(?:national|nationale|nationwide)$/],
  ['international', /^(?:international|internationale|mondial|mondiale|worldwide|global)$/],
];

/** «niveau national», «à l’échelle régionale», «national level», «réseau local»: the word that tells. */
const around = /^(?:(?:au |a l |a )?(?:niveau|echelle|envergure|portee|level|reseau|network) )+|(?: level| network)+$/g;

const levelOf = (words: string): string | null => {
  const bare = foldWords(words).replace(around, '').trim();
  return levels.find(([, spelling]) => spelling.test(bare))?.[0] ?? null;
};

/**
 * «ROAR (national)», «ROAR, niveau régional, plaidoyer», «ROAR – local»: the name before the level. What stands after the
 * level is no part of a name (activities, in the questionnaire's order); a name without a level stays whole.
 */
export function levelBeside(typed: string): NameWithLevel {
  const pieces = typed.split(/(\s*[(),;:/]\s*|\s+[–—-]\s+)/);
  for (let index = 2; index < pieces.length; index += 2) {
    const level = levelOf(pieces[index] ?? '');
    // A level inside brackets ends the name where they open.
    const name = pieces
      .slice(0, index - 1)
      .join('')
      .replace(/\s*\([^)]*$/, '')
      .trim();
    if (level !== null && foldWords(name) !== '') return { name, level };
  }
  return { name: typed.trim(), level: null };
}
